import { expect, it } from "vitest";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const SENTENCE = "The harbour council of Osmery said on Monday that the ferry would run through the winter. ".repeat(4);
const TEXT = Array.from({ length: 6 }, (_, n) => `<p>${SENTENCE}${n}</p><h2>Part ${n}</h2>`).join("");

inBothBrowsers("what the reading view looks like", (bench) => {
  it("has air below a picture without a figure, the portrait over the initials, and the toolbar on one line", async () => {
    const { session, newsroom } = bench;
    const author = { "@type": "Person", name: "Tamsin Roe", image: `${newsroom.origin}/avatar.svg` };
    const data = { "@type": "NewsArticle", headline: "Ferry to run through the winter", author };
    newsroom.add(
      "/article-bare-picture.html",
      `<!doctype html><html lang="en"><head><title>Ferry to run through the winter</title>
       <meta property="og:site_name" content="The Osmery and Greater Harbour District Chronicle and Advertiser">
       <script type="application/ld+json">${JSON.stringify(data)}</script></head>
       <body><article><h1>Ferry to run through the winter</h1><p>By <a rel="author" href="/author">Tamsin Roe</a></p>
       <p>${SENTENCE}</p><p><img src="/harbour.svg" width="600" height="300" alt="The harbour"><br>${SENTENCE}</p>${TEXT}</article></body></html>`,
    );
    const page = await session.open(`${newsroom.origin}/article-bare-picture.html`);
    await page.setViewport({ width: 900, height: 800 });
    await session.pressToggle(page);
    await untilView(session, page, true);
    const look = () =>
      session.inView(page, (root) => {
        const picture = root?.querySelector(".body img");
        const after = document.createRange();
        const text = picture?.closest("p")?.lastChild ?? picture?.parentElement?.nextElementSibling;
        if (text) after.selectNodeContents(text);
        const portrait = root?.querySelector(".portrait")?.getBoundingClientRect();
        const photo = root?.querySelector(".portrait img")?.getBoundingClientRect();
        const buttons = [...(root?.querySelectorAll(".bar button") ?? [])].map(
          (one) => one.getBoundingClientRect().top,
        );
        return {
          air: picture && text ? after.getBoundingClientRect().top - picture.getBoundingClientRect().bottom : null,
          covered: portrait && photo ? [photo.top - portrait.top, portrait.height - photo.height] : null,
          rows: new Set(buttons.map(Math.round)).size,
        };
      });
    const now = await until(
      "picture and portrait are there",
      look,
      ({ air, covered }) => air !== null && covered !== null,
    );
    expect(now.air).toBeGreaterThan(10);
    expect(now.covered).toEqual([0, 0]);
    expect(now.rows).toBe(1);
    await page.close();
  });
});
