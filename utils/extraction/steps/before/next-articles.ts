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

/** Articles that an endless page has loaded below its own. */
export const nextArticles: BeforeStep = {
  name: "next-articles",
  run(page, step) {
    const articles = [...page.body.querySelectorAll("article")]
      .slice(0, 200)
      .filter((article) => article.querySelector("h1") && page.survey.prose.get(article));
    const outer = articles.filter((article) => !article.parentElement?.closest("article"));
    if (outer.length < 2) return;
    const own = ownArticle(page, outer);
    for (const article of outer) {
      if (article === own || headlineOf(article) === headlineOf(own!)) continue;
      discard(page, step, article, "the next article of an endless page", 0.99);
    }
  },
};
