import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import type { Session } from "../support/session.ts";
import { openClean, sticksOutOfView, until } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = "/article-images.html";

/** What names a control, the same for the one that has the focus and for those that should get it. */
const NAME = `(one) => one.localName + ": " + (one.ariaLabel ?? one.textContent ?? "").trim().slice(0, 40)`;

/** Presses Tab, once round and half again: each control that had the focus, in order, and whether that showed. */
async function tabThroughView(session: Session, page: Page, wanted: number) {
  const stops = new Map<string, boolean>();
  for (let i = 0; i < wanted * 1.5 + 10; i++) {
    await page.keyboard.press("Tab");
    const stop = await session.inViewSource<[string, boolean] | null>(
      page,
      `(root) => {
        const on = root.activeElement;
        if (!on) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(on);
        return [(${NAME})(on), outlineStyle !== "none" && parseFloat(outlineWidth) >= 2];
      }`,
    );
    if (stop && !stops.has(stop[0])) stops.set(...stop);
  }
  return stops;
}

/** The controls of the view that a keyboard must reach, in order. */
const controls = (session: Session, page: Page) =>
  session.inViewSource<string[]>(
    page,
    `(root) => [...root.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
      .filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.disabled)
      .map(${NAME})`,
  );

inBothBrowsers("the reading view", (bench) => {
  it("lets the keyboard reach everything, in order, and shows where it is", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, newsroom.origin + ARTICLE);
    await page.bringToFront();
    const stops = await tabThroughView(session, page, (await controls(session, page)).length);
    expect([...stops].filter(([, shown]) => !shown)).toEqual([]);
    // A table or a listing becomes one where it proves too wide: those that are there at the end count.
    expect([...stops.keys()]).toEqual(await controls(session, page));
    await page.close();
  });

  it.each([
    ["keys", "?", "/article-opinion.html"],
    ["outline", "o", ARTICLE],
    ["type", "a", "/article-opinion.html"],
    ["who says it", "s", "/article-ferrymen.html"],
  ])("axe finds nothing with this open, and it fits into 320 pixels: %s", async (_, key, path) => {
    const { session, newsroom } = bench;
    const page = await openClean(session, newsroom.origin + path);
    const parts = () => session.inView(page, (root) => root?.querySelectorAll("*").length ?? 0);
    const before = await parts();
    await page.keyboard.press(key as "o");
    await until("it is open", parts, (now) => now > before);
    expect(await axeOnView(session, page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => innerWidth <= 320);
    await until(
      "it fits",
      () => sticksOutOfView(session, page),
      (out) => out.length === 0,
    );
    await page.close();
  });

  it("fits into 320 pixels", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, newsroom.origin + ARTICLE);
    // 1280 pixels at four times the size: what WCAG's reflow asks for, and 200 % on a small window.
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => innerWidth <= 320);
    expect(await sticksOutOfView(session, page)).toEqual([]);
    await page.close();
  });

  it("fits when the browser's zoom is 200 %, and its panels with it", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, newsroom.origin + ARTICLE);
    // A size that a test has set would stay what it is; the window's own shrinks with the zoom.
    await page.setViewport(null);
    const before = await page.evaluate(() => innerWidth);
    const tab = await session.tabId(page);
    const zoom = (to: number) => session.inExtension(`api.tabs.setZoom(${tab}, ${to}).then(() => null)`);
    await zoom(2);
    await page.waitForFunction((wide) => innerWidth <= wide / 2 + 1, {}, before);
    expect(await sticksOutOfView(session, page)).toEqual([]);
    await page.bringToFront();
    for (const [key, name] of [
      ["o", "Outline"],
      ["a", "Type and layout"],
      ["?", "Keys"],
    ] as const) {
      await page.keyboard.press(key);
      const look = () =>
        session.inView(page, (root) => {
          const panel = root?.querySelector(".panel");
          const { bottom = 0 } = panel?.getBoundingClientRect() ?? {};
          return panel && { name: panel.ariaLabel, whole: bottom <= innerHeight };
        });
      // What does not fit into the panel can be scrolled to in it.
      const shown = await until(`the panel ${name}`, look, (now) => now?.name === name);
      expect(shown?.whole).toBe(true);
      expect(await sticksOutOfView(session, page)).toEqual([]);
    }
    await zoom(1);
    await page.close();
  });
});
