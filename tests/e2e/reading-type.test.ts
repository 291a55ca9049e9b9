import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, expect, it } from "vitest";
import type { ReadingStyle } from "../../utils/platform/types.ts";
import type { Session } from "../support/session.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const PLAIN: Partial<ReadingStyle> = {
  typeface: "serif",
  pages: false,
  vertical: false,
  justify: false,
  letterSpacing: 0,
  wordSpacing: 0,
};

/** Pictures for people to look at, where SHOTS is set. */
async function shoot(session: Session, page: Page, name: string) {
  const { SHOTS } = process.env;
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${session.family}-${name}.png`) as `${string}.png` });
}

const openView = async (session: Session, url: string) => {
  const page = await session.open(url);
  await session.pressToggle(page);
  await untilView(session, page, true);
  await until("the text is there", () => look(session, page), Boolean);
  return page;
};

/** What the text looks like where it is read. */
const look = (session: Session, page: Page) =>
  session.inView(page, (root) => {
    const view = root?.querySelector(".view");
    const text = root?.querySelector(".body p");
    if (!view || !text) return null;
    const style = getComputedStyle(text);
    return {
      family: style.fontFamily,
      letters: style.letterSpacing,
      words: style.wordSpacing,
      align: style.textAlign,
      hyphens: style.hyphens,
      writing: style.writingMode,
      left: view.scrollLeft,
      window: view.clientWidth,
      width: text.getBoundingClientRect().width,
      tall: view.scrollHeight > view.clientHeight + 1,
    };
  });

inBothBrowsers("type of the reading view", (bench) => {
  afterEach(() => bench.session.setReading(PLAIN));

  it("sets the accessible face from our own file, on a page that allows none, and leaves none behind", async () => {
    const { session, newsroom } = bench;
    await session.setReading({ typeface: "accessible" });
    const page = await openView(session, `${newsroom.origin}/article-strict-csp.html`);
    const faces = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length > 0);
    await until("the face is there", faces, Boolean);
    expect((await look(session, page))?.family).toContain("Says Who Hyperlegible");
    await shoot(session, page, "accessible");
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    expect(await faces()).toBe(false);
    await page.close();
  });

  it("changes all of it in the panel, by keyboard, and Esc closes the panel alone", async () => {
    const { session, newsroom } = bench;
    const page = await openView(session, `${newsroom.origin}/article-long.html`);
    await page.keyboard.press("a");
    await until(
      "the panel is open",
      () => session.inView(page, (root) => root?.querySelectorAll(".type input, .type select").length ?? 0),
      (count) => count === 9,
    );
    await session.inView(page, (root) => {
      root?.querySelectorAll<HTMLInputElement>(".type input[type=range]")[3]?.focus();
    });
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
    await session.inView(page, (root) => root?.querySelector<HTMLInputElement>(".type .flag input")?.focus());
    await page.keyboard.press(" ");
    const changed = await until(
      "the text has changed",
      () => look(session, page),
      (now) => now?.align === "justify" && now.letters === "1px",
    );
    expect(changed?.hyphens).toBe("auto");
    await shoot(session, page, "panel");
    await page.keyboard.press("Escape");
    await until(
      "the panel is closed",
      () => session.inView(page, (root) => root?.querySelector(".type") === null),
      Boolean,
    );
    expect(await session.inView(page, (root) => Boolean(root?.querySelector("article")))).toBe(true);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });

  it("sets the reader's own font by its name, and nothing but a name", async () => {
    const { session, newsroom } = bench;
    await session.setReading({ typeface: "own", font: 'Noto Sans"; } * { color: red' });
    const page = await openView(session, `${newsroom.origin}/article-long.html`);
    expect((await look(session, page))?.family).toMatch(/^"Noto Sans; } \* { color: red"/);
    await page.close();
  });

  it.each([
    ["article-long.html", 1],
    ["article-rtl.html", -1],
  ])("turns %s in pages, whole ones, by key, and comes back to the place", async (path, way) => {
    const { session, newsroom } = bench;
    await session.setReading({ pages: true, size: 40 });
    const page = await openView(session, `${newsroom.origin}/${path}`);
    const first = await look(session, page);
    expect(first?.tall).toBe(false);
    await shoot(session, page, `pages-${path}`);
    await page.keyboard.press("PageDown");
    const second = await until(
      "the page has turned",
      () => look(session, page),
      (now) => now !== null && now.left !== first?.left,
    );
    expect(Math.abs((second?.left ?? 0) - way * (second?.window ?? 0))).toBeLessThan(2);
    await shoot(session, page, `pages-2-${path}`);
    await page.keyboard.press(way === 1 ? "ArrowLeft" : "ArrowRight");
    await until(
      "the first page again",
      () => look(session, page),
      (now) => now?.left === first?.left,
    );
    await page.close();
    await session.setReading({ size: 20 });
  });

  it("sets Japanese in vertical lines where the reader wants it, and nothing else", async () => {
    const { session, newsroom } = bench;
    await session.setReading({ vertical: true });
    const page = await openView(session, `${newsroom.origin}/article-ja.html`);
    expect(await look(session, page)).toMatchObject({ writing: "vertical-rl", tall: false, left: 0 });
    const inSight = await session.inView(page, (root) => {
      const box = root?.querySelector("h1")?.getBoundingClientRect();
      return box ? box.right <= innerWidth && box.left > innerWidth / 2 : false;
    });
    expect(inSight).toBe(true);
    await shoot(session, page, "vertical");
    await page.close();
    const other = await openView(session, `${newsroom.origin}/article-long.html`);
    expect((await look(session, other))?.writing).toBe("horizontal-tb");
    await other.close();
  });

  it("dims all but the paragraph at the reader's eyes", async () => {
    const { session, newsroom } = bench;
    const page = await openView(session, `${newsroom.origin}/article-long.html`);
    const lit = () =>
      session.inView(page, (root) =>
        [...(root?.querySelectorAll("[data-focus] .body [data-paragraph]") ?? [])]
          .filter((element) => element.hasAttribute("data-lit"))
          .map((element) => Number(element.getAttribute("data-paragraph"))),
      );
    expect(await lit()).toEqual([]);
    await page.keyboard.press("f");
    const [before] = await until("one is lit", lit, ({ length }) => length === 1);
    await session.inView(page, (root) => root?.querySelector(".view")?.scrollBy(0, 1500));
    const [after] = await until("another is lit", lit, ([now]) => now !== undefined && now !== before);
    expect(after).toBeGreaterThan(before ?? 0);
    await shoot(session, page, "focus");
    await page.keyboard.press("f");
    await until("none is dimmed", lit, ({ length }) => length === 0);
    await page.close();
  });
});
