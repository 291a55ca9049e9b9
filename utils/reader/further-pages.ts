/** The further pages of an article, fetched when the reader asks for them, and joined to the one at hand. */
import { articlePages, MOST_PAGES } from "../extraction/pages.ts";
import type { Fetched, PageProblem } from "../platform/fetch-page.ts";
import { joinPages } from "../report/join.ts";
import type { Article } from "../report/types.ts";

/** A page that is not there, with its address and the reason. */
export interface MissingPage {
  number: number;
  url: string;
  why: PageProblem | "nothing";
}

export interface FurtherPages {
  /** How many more pages the article is known to have. */
  count: number;
  missing: readonly MissingPage[];
}

export interface GatherOptions {
  document: Document;
  url: string;
  article: Article;
  fetchPage(url: string): Promise<Fetched>;
  read(page: { document: Document; url: string }): Article | null;
}

/** After so many pages that are not there, the rest is not asked for. */
const MOST_MISSING = 2;

/**
 * All pages of the article in their order, as one. A page that fails is left out and named; a page that gives again
 * what an earlier one gave, as sites answer for numbers that they do not have, is the end.
 */
export async function gatherPages(options: GatherOptions): Promise<{ article: Article; missing: MissingPage[] }> {
  const { document, url, article, fetchPage, read } = options;
  const pages = articlePages(document, url);
  const missing: MissingPage[] = [];
  if (!pages) return { article, missing };
  const addresses = new Map(pages.others);
  const found: Article[] = [];
  for (let number = 1; number <= MOST_PAGES && missing.length < MOST_MISSING; number++) {
    if (number === pages.number) {
      found.push(article);
      continue;
    }
    const address = addresses.get(number);
    if (!address && number > pages.number) break;
    if (!address) continue;
    const fetched = await fetchPage(address);
    const page = "why" in fetched ? null : read(fetched);
    if ("why" in fetched || !page) {
      missing.push({ number, url: address, why: "why" in fetched ? fetched.why : "nothing" });
      continue;
    }
    if (page.text === article.text || found.some(({ text }) => text === page.text)) break;
    found.push(page);
    for (const [at, link] of articlePages(fetched.document, fetched.url)?.others ?? [])
      if (!addresses.has(at)) addresses.set(at, link);
  }
  const [first, ...later] = found.includes(article) ? found : [...found, article];
  return { article: joinPages([first!, ...later]), missing };
}

/** What is known of further pages before any is fetched. */
export const furtherPages = (document: Document, url: string): FurtherPages => ({
  count: articlePages(document, url)?.others.size ?? 0,
  missing: [],
});
