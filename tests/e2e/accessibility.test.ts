import { expect, it } from "vitest";
import { addArticles } from "../support/articles.ts";
import { axeOnPage, axeOnView } from "../support/axe.ts";
import { openPopupState, POPUP_STATES } from "../support/popup-states.ts";
import { openClean, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

inBothBrowsers("axe finds nothing", (bench) => {
  it.each(["light", "dark"] as const)("in the popup, %s", async (scheme) => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-ferrymen.html`);
    const popup = await session.openOwn(`popup.html?tab=${await session.tabId(page)}`);
    await session.setScheme(popup, scheme);
    await popup.waitForFunction(() => document.body.innerText.includes("Voice of the Straits"));
    expect(await axeOnPage(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each(POPUP_STATES)("in the popup's state: %s", async (state) => {
    const { popup, close } = await openPopupState(bench, state);
    expect(await axeOnPage(popup)).toEqual([]);
    await close();
  });

  it.each(["light", "dark"] as const)("in the first-run page, %s", async (scheme) => {
    const page = await bench.session.openOwn("welcome.html");
    await bench.session.setScheme(page, scheme);
    await page.waitForSelector("h1");
    expect(await axeOnPage(page)).toEqual([]);
    await page.close();
  });

  it.each(["light", "dark"] as const)("in the options, %s", async (scheme) => {
    const { session } = bench;
    const page = await session.openOwn("options.html");
    await session.setScheme(page, scheme);
    await page.waitForSelector("h1");
    expect(await axeOnPage(page)).toEqual([]);
    await page.close();
  });

  it.each(["light", "sepia", "dark", "black", "contrast"] as const)("in the reading view, %s", async (theme) => {
    const { session, newsroom } = bench;
    await session.setReading({ theme });
    const page = await session.open(`${newsroom.origin}/article-images.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    expect(await axeOnView(session, page)).toEqual([]);
    await page.close();
  });

  it("in the reading view from right to left, vertical, with a long title, without a picture, with twelve authors", async () => {
    const { session, newsroom } = bench;
    const { longTitle, noImage } = addArticles(newsroom);
    await session.setReading({ theme: "system", vertical: true });
    for (const path of ["/article-rtl.html", "/article-ja.html", longTitle, noImage, "/article-12-authors.html"]) {
      const page = await openClean(session, newsroom.origin + path);
      expect(await axeOnView(session, page), path).toEqual([]);
      await page.close();
    }
  });
});
