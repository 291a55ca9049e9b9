import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findInPage } from "../support/find.ts";
import { openClean, until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-long.html"), "utf8");
const CORRECTION = "Correction: An earlier version of this article gave the wrong month for the storm.";

inBothBrowsers("text and furniture of the reading view", (bench, family) => {
  // No program gets at Chromium's search bar, and `window.find` goes through what is inert as well.
  it.runIf(family === "firefox")(
    "is found by the browser's own search, and only what the reader sees of it",
    async () => {
      const { session, newsroom } = bench;
      newsroom.add("/article-found.html", ARTICLE.replace("<body>", "<body><nav>Lampwick Supplement</nav>"));
      const page = await openClean(session, `${newsroom.origin}/article-found.html`);
      const words = await session.inView(page, (root) => {
        const all = [...(root?.querySelectorAll(".body p[data-paragraph]") ?? [])];
        return (all.at(-5)?.textContent ?? "").trim().split(/\s+/).slice(0, 6).join(" ");
      });
      expect(words.length).toBeGreaterThan(15);
      await page.bringToFront();
      expect(await findInPage(session, words)).toBe(true);
      const inSight = await until(
        "what was found is in sight",
        () =>
          session.inView(page, (root) => {
            const box = [...(root?.querySelectorAll(".body p[data-paragraph]") ?? [])].at(-5)?.getBoundingClientRect();
            return box ? box.bottom > 0 && box.top < innerHeight : false;
          }),
        Boolean,
      );
      expect(inSight).toBe(true);
      expect(await findInPage(session, "Lampwick Supplement")).toBe(false);
      await page.close();
    },
  );

  it("tells published from updated, what has been corrected before all else, and how long it takes", async () => {
    const { session, newsroom } = bench;
    newsroom.add(
      "/article-corrected.html",
      ARTICLE.replace("</article>", `<p class="correction">${CORRECTION}</p></article>`),
    );
    const page = await openClean(session, `${newsroom.origin}/article-corrected.html`);
    const shown = await session.inView(page, (root) => {
      const notice = root?.querySelector(".notice");
      const body = root?.querySelector(".body");
      return {
        facts: root?.querySelector(".facts")?.textContent ?? "",
        notice: notice?.textContent,
        first: notice && body ? Boolean(notice.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) : null,
      };
    });
    expect(shown).toMatchObject({ notice: CORRECTION, first: true });
    expect(shown.facts).toMatch(/Published .*Updated .*\d+ min/);
    await page.close();
  });

  it("has an outline that goes to a heading and marks the place, and a bar that goes while reading", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, `${newsroom.origin}/article-long.html`);
    const steps = await page.evaluate(() => history.length);
    await page.mouse.move(600, 500);
    const bar = () =>
      session.inView(page, (root) => {
        const bar = root?.querySelector(".bar");
        return {
          seen: bar ? getComputedStyle(bar).opacity === "1" : null,
          gone: bar ? getComputedStyle(bar).opacity === "0" : null,
          left: bar?.querySelector(".left")?.textContent ?? null,
          progress: new DOMMatrix(getComputedStyle(root?.querySelector(".progress") as Element).transform).a,
        };
      });
    expect(await bar()).toMatchObject({ seen: true, left: null, progress: 0 });
    await page.keyboard.press("o");
    const outline = () =>
      session.inView(page, (root) => {
        const buttons = [...(root?.querySelectorAll<HTMLElement>("nav.panel button") ?? [])];
        return {
          count: buttons.length,
          here: buttons.filter((one) => one.getAttribute("aria-current") === "location").map((one) => one.innerText),
        };
      });
    const { count } = await until("the outline is open", outline, (now) => now.count > 3);
    await session.inView(page, (root) => {
      const buttons = [...(root?.querySelectorAll<HTMLElement>("nav.panel button") ?? [])];
      buttons[Math.floor(buttons.length / 2)]?.focus();
    });
    await page.keyboard.press("Enter");
    const there = await until("the place is marked", outline, ({ here }) => here.length === 1);
    const heading = await session.inView(page, (root) => {
      const found = [...(root?.querySelectorAll(".body h2, .body h3") ?? [])].find((one) => {
        const { top } = one.getBoundingClientRect();
        return top >= 0 && top < 120;
      });
      return found?.textContent?.trim();
    });
    expect(there.here).toEqual([heading]);
    expect(count).toBeGreaterThan(3);
    const half = await bar();
    expect(half.progress).toBeGreaterThan(0.2);
    expect(half.progress).toBeLessThan(0.8);
    expect(half.left).toMatch(/\d+ min/);
    await page.keyboard.press("Escape");
    // On, and the bar goes; back, and it comes; it comes to the pointer as well.
    const scroll = (by: number) =>
      session.inView(
        page,
        by > 0
          ? (root) => root?.querySelector(".view")?.scrollBy(0, 400)
          : (root) => root?.querySelector(".view")?.scrollBy(0, -200),
      );
    await session.inView(page, (root) => root?.querySelector<HTMLElement>(".view")?.focus());
    await scroll(1);
    await until("the bar has gone", bar, ({ gone }) => gone === true);
    await page.mouse.move(600, 20);
    await until("the bar comes to the pointer", bar, ({ seen }) => seen === true);
    await page.mouse.move(600, 500);
    await until("the bar has gone again", bar, ({ gone }) => gone === true);
    await scroll(-1);
    await until("the bar comes when the reader goes back", bar, ({ seen }) => seen === true);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });
});
