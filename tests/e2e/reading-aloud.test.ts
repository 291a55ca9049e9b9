import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Session } from "../support/session.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const bar = (session: Session, page: Page) =>
  session.inView(page, (root) => {
    const aloud = root?.querySelector(".aloud");
    return (
      aloud && {
        says: aloud.querySelector("[role=status]")?.textContent ?? "",
        buttons: [...aloud.querySelectorAll("button")].map((button) => button.getAttribute("aria-label")),
        voices: speechSynthesis.getVoices().length,
      }
    );
  });

inBothBrowsers("reading aloud", (bench) => {
  it("has its controls where there is a voice, says plainly where there is none, and ends with Esc", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-long.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await page.keyboard.press("r");
    const shown = await until("the bar is there", () => bar(session, page), Boolean);
    if (shown?.voices) expect(shown.buttons).toHaveLength(4);
    else {
      expect(shown?.says).toContain("no voice");
      expect(shown?.buttons).toEqual(["Stop reading aloud"]);
    }
    await page.keyboard.press("Escape");
    await until(
      "the bar is gone",
      () => bar(session, page),
      (gone) => !gone,
    );
    expect(await session.inView(page, (root) => Boolean(root?.querySelector("article")))).toBe(true);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });
});
