import { detect } from "../detection/index.ts";
import { findSources } from "../sources/index.ts";
import { type PageInput, readArticle } from "./article.ts";
import type { PageReport } from "./types.ts";

export type * from "./types.ts";
export type { PageInput };

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
        authors: article.authors.map(({ name }) => name),
      }).sources
    : [];
  const ms = {
    detect: detected - started,
    extract: extracted - detected,
    sources: performance.now() - extracted,
  };
  return { url: page.url, news, article, sources, ms };
}
