import { expect, it } from "vitest";
import { toolbarTitle, until } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const NEWS = /news article/i;
const NOT_NEWS = /not a news article|not news/i;

inBothBrowsers("the detector", (bench) => {
  const verdictOf = async (path: string, wanted: RegExp) => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + path);
    await until(
      `the toolbar's verdict on ${path}`,
      () => toolbarTitle(session, page),
      (title) => wanted.test(title),
    );
    return page;
  };

  it.each(["/article-ferrymen.html", "/article-opinion.html", "/article-rtl.html", "/article-strict-csp.html"])(
    "recognises %s as news",
    async (path) => {
      const page = await verdictOf(path, NEWS);
      expect(await toolbarTitle(bench.session, page)).not.toMatch(NOT_NEWS);
      await page.close();
    },
  );

  it.each(["/index.html", "/section.html", "/search.html", "/product.html", "/forum.html", "/docs.html"])(
    "does not take %s for news, and leaves nothing on it",
    async (path) => {
      const page = await verdictOf(path, NOT_NEWS);
      // What the parser made of the file is what the page still is: no node, no attribute of ours.
      const same = await page.evaluate(async () => {
        const served = await (await fetch(location.href)).text();
        const parsed = new DOMParser().parseFromString(served, "text/html");
        return parsed.documentElement.outerHTML === document.documentElement.outerHTML;
      });
      expect(same).toBe(true);
      await page.close();
    },
  );

  it("judges a page anew when it navigates by history", async () => {
    const { session } = bench;
    const page = await verdictOf("/article-spa.html", NEWS);
    await page.click("a[data-to=front]");
    await until(
      "the front's verdict",
      () => toolbarTitle(session, page),
      (title) => NOT_NEWS.test(title),
    );
    await page.click("a[data-to=second]");
    await until(
      "the second story's verdict",
      () => toolbarTitle(session, page),
      (title) => !NOT_NEWS.test(title) && NEWS.test(title),
    );
    await page.goBack();
    await until(
      "the front's verdict again",
      () => toolbarTitle(session, page),
      (title) => NOT_NEWS.test(title),
    );
    await page.close();
  });
});
