import { findAuthors } from "../authors/index.ts";
import { detect } from "../detection/index.ts";
import { extract } from "../extraction/index.ts";
import type { TrailEntry } from "../extraction/types.ts";
import { findSources } from "../sources/index.ts";
import type { Article, PageReport } from "./types.ts";

export type * from "./types.ts";

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

/** The whole report of one page, timed: verdict, article, cited sources. */
export function reportPage(page: PageInput): PageReport {
  const started = performance.now();
  const news = detect(page);
  const detected = performance.now();
  const article = readArticle(page);
  const extracted = performance.now();
  const sources = article
    ? findSources({
        text: article.text,
        links: article.links,
        lang: article.lang,
        url: page.url,
        siteName: article.siteName,
      }).sources
    : [];
  const ms = {
    detect: detected - started,
    extract: extracted - detected,
    sources: performance.now() - extracted,
  };
  return { url: page.url, news, article, sources, ms };
}
