/** One page's article. Apart from the report, so that the page script carries no engine for sources. */
import { findAuthors } from "../authors/index.ts";
import { extract } from "../extraction/index.ts";
import type { TrailEntry } from "../extraction/types.ts";
import type { Article } from "./types.ts";

/** What `readArticle` and `reportPage` need of a page. */
export interface PageInput {
  document: Document;
  url: string;
  without?: ReadonlySet<string>;
  trail?: (entry: TrailEntry) => void;
}

/** Extraction and authorship of one page, joined; null where there is no article. */
export function readArticle(page: PageInput): Article | null {
  const extracted = extract(page);
  if (!extracted) return null;
  const { siteName, lang, paragraphs, title } = extracted;
  return {
    ...extracted,
    ...findAuthors({ document: page.document, url: page.url, siteName, lang, paragraphs, title }),
  };
}
