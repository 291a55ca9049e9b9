import { expect, it } from "vitest";
import { shownTexts, until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

inBothBrowsers("with site access withdrawn", (bench) => {
  it("does nothing by itself, and everything for the page whose toolbar button is clicked", async () => {
    const { session, newsroom } = bench;
    await session.withdrawAccess();
    const page = await session.open(`${newsroom.origin}/article-ferrymen.html`);
    expect(await shownTexts(page, ["Advertise here"])).toEqual(["Advertise here"]);

    const popup = await session.clickToolbar(page);
    const text = await until(
      "the popup shows the article",
      () => popup.evaluate(() => document.body.innerText),
      (shown) => /source/i.test(shown) && !/not a news article/i.test(shown),
    );
    expect(text.length).toBeGreaterThan(100);
    await until(
      "the ads are gone",
      () => shownTexts(page, ["Advertise here"]),
      (shown) => shown.length === 0,
    );
    await session.pressToggle(page);
    await untilView(session, page, true);
    await popup.close().catch(() => {});
    await page.close();
  });
});
