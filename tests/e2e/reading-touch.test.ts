import type { Page } from "puppeteer-core";
import { it } from "vitest";
import type { Session } from "../support/session.ts";
import { openClean, until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

/** The middle of what matches in the view. */
const middleOf = (session: Session, page: Page, selector: string) =>
  session.inViewSource<{ x: number; y: number }>(
    page,
    `(root) => {
      const seen = [...root.querySelectorAll(${JSON.stringify(selector)})].find((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top > 70 && bottom < innerHeight - 10 || one.closest(".bar");
      });
      const { x, y, width, height } = seen.getBoundingClientRect();
      return { x: x + Math.min(width / 2, 60), y: y + Math.min(height / 2, 12) };
    }`,
  );

inBothBrowsers("the reading view under fingers", (bench, family) => {
  it("shows its bar on a tap, opens a panel and a picture, and closes", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, `${newsroom.origin}/article-images.html`);
    const tap = async (selector: string) => {
      const { x, y } = await middleOf(session, page, selector);
      await page.touchscreen.tap(x, y);
    };
    const barIs = (shown: boolean) =>
      until(
        `the bar is ${shown ? "there" : "gone"}`,
        () =>
          session.inView(page, (root) => {
            const bar = root?.querySelector(".bar");
            return bar ? getComputedStyle(bar).opacity : null;
          }),
        (opacity) => opacity === (shown ? "1" : "0"),
      );
    await page.mouse.move(600, 500);
    await session.inView(page, (root) => root?.querySelector(".view")?.scrollBy(0, 500));
    await barIs(false);
    await tap(".body p[data-paragraph]");
    await barIs(true);
    await tap(".bar button[aria-label^=Aa]");
    await until(
      "the panel is open",
      () => session.inView(page, (root) => Boolean(root?.querySelector(".panel.type"))),
      Boolean,
    );
    await tap(".bar button[aria-label^=Aa]");
    await session.inView(page, (root) => root?.querySelector(".body img")?.scrollIntoView({ block: "center" }));
    await tap(".body img");
    await until(
      "the picture is large",
      () => session.inView(page, (root) => Boolean(root?.querySelector("dialog.lightbox"))),
      Boolean,
    );
    await page.keyboard.press("Escape");
    await tap(".bar button:last-of-type");
    await untilView(session, page, false);
    await page.close();
  });

  // Firefox's driver tells the page of touches, and not the part of the browser that scrolls by them.
  it.runIf(family === "chromium")("scrolls by a swipe, and turns whole pages by one", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, `${newsroom.origin}/article-long.html`);
    const swipe = async (byX: number, byY: number) => {
      await page.touchscreen.touchStart(700, 700);
      for (let step = 1; step <= 10; step++)
        await page.touchscreen.touchMove(700 + (byX * step) / 10, 700 + (byY * step) / 10);
      await page.touchscreen.touchEnd();
    };
    const at = () =>
      session.inView(page, (root) => {
        const view = root?.querySelector(".view");
        return { left: view?.scrollLeft ?? 0, top: view?.scrollTop ?? 0, width: view?.clientWidth ?? 1 };
      });
    await swipe(0, -450);
    await until("it has scrolled", at, ({ top }) => top > 300);
    await session.setReading({ pages: true });
    await until(
      "there are pages",
      () => session.inView(page, (root) => root?.querySelector("[data-pages]") !== null),
      Boolean,
    );
    const before = await at();
    await swipe(-690, 0);
    // A quick one may turn two.
    await until(
      "another page lies whole in the window",
      at,
      (now) => now.left > before.left && now.left % now.width === 0,
    );
    await session.setReading({ pages: false });
    await page.close();
  });
});
