import { expect, it } from "vitest";
import { openPopupState, POPUP_STATES } from "../support/popup-states.ts";
import { compareSnapshot, makeStill } from "../support/snapshots.ts";
import { inBothBrowsers } from "./browsers.ts";

// Dates are written in the machine's time zone, and the browsers start with ours.
process.env.TZ = "UTC";

inBothBrowsers("what our own pages look like", (bench, family) => {
  it.each(POPUP_STATES)("the popup: %s", async (state) => {
    const { popup, close } = await openPopupState(bench, state);
    await bench.session.setScheme(popup, "light");
    await makeStill(popup, { own: true });
    expect(compareSnapshot(`${family}/popup-${state}`, await popup.screenshot({ fullPage: true }))).toBeNull();
    await close();
  });

  it.each([
    ["options", "light"],
    ["options", "dark"],
    ["welcome", "light"],
    ["welcome", "dark"],
  ] as const)("%s, %s", async (name, scheme) => {
    const page = await bench.session.openOwn(`${name}.html`);
    await bench.session.setScheme(page, scheme);
    await page.waitForSelector("h1");
    await makeStill(page, { own: true });
    expect(compareSnapshot(`${family}/${name}-${scheme}`, await page.screenshot({ fullPage: true }))).toBeNull();
    await page.close();
  });
});
