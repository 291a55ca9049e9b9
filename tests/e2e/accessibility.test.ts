import { expect, it } from "vitest";
import { axeOnPage, axeOnView } from "../support/axe.ts";
import { untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

inBothBrowsers("axe finds nothing", (bench, family) => {
  it.each(["light", "dark"] as const)("in the popup, %s", async (scheme) => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-ferrymen.html`);
    const popup = await session.openOwn(`popup.html?tab=${await session.tabId(page)}`);
    await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]).catch(() => {});
    await popup.waitForSelector("h2, h3");
    expect(await axeOnPage(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each(["light", "dark"] as const)("in the options, %s", async (scheme) => {
    const page = await bench.session.openOwn("options.html");
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]).catch(() => {});
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
    expect(family).toBeTruthy();
  });
});
