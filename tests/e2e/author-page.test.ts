import { expect, it } from "vitest";
import { axeOnPage, axeOnView } from "../support/axe.ts";
import { press, textOf, untilText } from "../support/press.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const AUTHOR_PAGE = "/author-tamsin.html";

inBothBrowsers("the author's own page", (bench) => {
  const openBoth = async (path: string) => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + path);
    const popup = await session.openOwn(`popup.html?tab=${await session.tabId(page)}`);
    await popup.waitForSelector(".sources, .empty");
    const close = async () => {
      await popup.close();
      await page.close();
    };
    return { popup, close };
  };
  const asked = () => bench.newsroom.requests.filter((path) => path === AUTHOR_PAGE).length;

  it("is fetched when the reader asks, and only then", async () => {
    const { popup, close } = await openBoth("/article-ferrymen.html");
    const before = asked();
    await press(popup, /^Look at the author’s page: Tamsin Orde/);
    const text = await untilText(popup, /Latest pieces/);
    expect(asked()).toBe(before + 1);
    expect(before).toBe(0);
    expect(text).toContain("keeps a tide table in every coat");
    expect(text).toContain("How a lighthouse is painted");
    const links = await popup.$$eval(".latest a", (all) => all.map(({ href }) => new URL(href).pathname));
    expect(links).toContain("/article-images.html");
    expect(await axeOnPage(popup)).toEqual([]);
    await close();
  });

  it("says why where it cannot be had, and can be tried again", async () => {
    const { newsroom } = bench;
    const article = (author: string) => `<!doctype html><html lang="en"><head><title>Berths stay shut</title>
      <meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Berths stay shut",
      "datePublished":"2026-11-02T08:00:00Z","author":{"@type":"Person","name":"Bram Oake","url":"${author}"}}</script></head>
      <body><article><h1>Berths stay shut</h1>${"<p>The warden said on Monday that the berths would stay shut until the spring tides, and that no boat would be let in before then.</p>".repeat(6)}</article></body></html>`;
    newsroom.add("/news/shut.html", article(`${newsroom.origin}/people/bram.html`));
    newsroom.add("/people/empty.html", "<!doctype html><title>Empty</title>");
    newsroom.add("/news/empty.html", article(`${newsroom.origin}/people/empty.html`));
    newsroom.add("/news/elsewhere.html", article("https://elsewhere.example/bram"));

    const gone = await openBoth("/news/shut.html");
    await press(gone.popup, /^Look at the author’s page: Bram Oake/);
    await untilText(gone.popup, /The site does not have this page/);
    expect(await axeOnPage(gone.popup)).toEqual([]);
    newsroom.add(
      "/people/bram.html",
      "<h1>Bram Oake</h1><p>Bram Oake has watched the harbour for the Post since the great fog.</p>",
    );
    await press(gone.popup, /^Try again: Bram Oake/);
    await untilText(gone.popup, /since the great fog/);
    await gone.close();

    const empty = await openBoth("/news/empty.html");
    await press(empty.popup, /^Look at the author’s page: Bram Oake/);
    await untilText(empty.popup, /Neither a biography nor articles/);
    await empty.close();

    const elsewhere = await openBoth("/news/elsewhere.html");
    expect(await textOf(elsewhere.popup)).toContain("Bram Oake");
    expect(await textOf(elsewhere.popup)).not.toContain("Look at the author’s page");
    await elsewhere.close();
  });

  it("is one of the things folded after the article in the reading view, where sponsored copy is loud", async () => {
    const { session, newsroom } = bench;
    newsroom.add(
      "/news/rope.html",
      `<!doctype html><html lang="en"><head><title>Why a good rope pays</title><meta property="og:type" content="article">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"AdvertiserContentArticle","headline":"Why a good rope pays",
      "datePublished":"2026-11-02T08:00:00Z","author":{"@type":"Person","name":"Bram Oake","url":"${newsroom.origin}/people/bram.html",
      "description":"Bram Oake has sold rope on the quay for thirty winters and more."},
      "publisher":{"@type":"NewsMediaOrganization","name":"Harbour Post","ethicsPolicy":"${newsroom.origin}/ethics"}}</script></head>
      <body><article><h1>Why a good rope pays</h1>${"<p>The warden said on Monday that the berths would stay shut until the spring tides, and that no boat would be let in before then.</p>".repeat(6)}</article></body></html>`,
    );
    const page = await session.open(`${newsroom.origin}/news/rope.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const before = await session.inView(page, (root) => ({
      loud: root?.querySelector(".kicker.loud")?.textContent ?? "",
      text: root?.querySelector("article")?.textContent ?? "",
    }));
    expect(before.loud).toMatch(/sponsored/i);
    expect(before.text).not.toContain("sold rope on the quay");
    await session.inView(page, (root) => {
      for (const summary of root?.querySelectorAll<HTMLElement>("summary") ?? []) summary.click();
    });
    await until(
      "biography and policies are unfolded",
      () => session.inView(page, (root) => root?.querySelector(".colophon")?.textContent ?? ""),
      (text) => /sold rope on the quay/.test(text) && /Ethics/.test(text),
    );
    expect(await axeOnView(session, page)).toEqual([]);
    await page.close();
  });
});
