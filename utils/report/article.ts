/** One page's article. Apart from the report, so that the page script carries no engine for sources. */
import { findAuthors, unsigned } from "../authors/index.ts";
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
  const text = readText(page);
  return text && signed(page, text);
}

/** What there is to read on a page, while nobody has asked yet who wrote it: as if the page did not say. */
export function readText(page: PageInput): Article | null {
  const extracted = extract(page);
  return extracted && { ...extracted, ...unsigned(extracted.siteName) };
}

/** The same with what the page says of who wrote it. */
export function signed({ document, url }: PageInput, text: Article): Article {
  const { siteName, lang, paragraphs, title } = text;
  return { ...text, ...findAuthors({ document, url, siteName, lang, paragraphs, title }) };
}
