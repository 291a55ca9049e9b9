import { fold } from "../../dom.ts";
import { type BeforeStep, discard, type Page } from "../../page.ts";

function headlineOf(article: Element): string {
  return fold(article.querySelector("h1,[itemprop=headline]")?.textContent ?? "");
}

/** The article that the page is about: the one under the page's title, else the first with prose. */
function ownArticle(page: Page, articles: readonly Element[]): Element | undefined {
  const title = fold(page.metadata.title);
  return articles.find((article) => title && headlineOf(article) === title) ?? articles[0];
}

/** Prose at which the article under the headline is a whole one, however short, and not the first box of a longer one. */
const WHOLE = 350;

/**
 * Other posts on the page of a short one: they stand beside the article that holds the page's only first-level heading,
 * and it is whole without them.
 */
function discardOtherPosts(page: Page, step: string): void {
  const headings = page.body.querySelectorAll("h1");
  const own = headings.length === 1 ? headings[0]!.closest("article") : null;
  const prose = (article: Element) => page.survey.prose.get(article) ?? 0;
  if (!own || own.parentElement?.closest("article") || prose(own) < WHOLE) return;
  const others = [...page.body.querySelectorAll("article")]
    .slice(0, 200)
    .filter((other) => other !== own && !own.contains(other) && !other.querySelector("article"));
  // What says more than the article itself is its own continuation, as a recipe's is.
  if (others.some((other) => prose(other) > prose(own))) return;
  for (const other of others) discard(page, step, other, "another post, beside the article under the headline", 0.99);
}

/** Articles that an endless page has loaded below its own. */
export const nextArticles: BeforeStep = {
  name: "next-articles",
  run(page, step) {
    const articles = [...page.body.querySelectorAll("article")]
      .slice(0, 200)
      .filter((article) => article.querySelector("h1") && page.survey.prose.get(article));
    const outer = articles.filter((article) => !article.parentElement?.closest("article"));
    if (outer.length < 2) return discardOtherPosts(page, step);
    const own = ownArticle(page, outer);
    for (const article of outer) {
      if (article === own || headlineOf(article) === headlineOf(own!)) continue;
      discard(page, step, article, "the next article of an endless page", 0.99);
    }
  },
};
