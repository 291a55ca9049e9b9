import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

inBothBrowsers("the reading ruler", (bench, family) => {
  const open = async (path: string) => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + path);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until(
      "the view has the keys",
      () => session.inView(page, (root) => root?.activeElement?.classList.contains("view") ?? false),
      Boolean,
    );
    await page.keyboard.press("l");
    return page;
  };
  /** The ruler, and the words that it leaves clear. */
  const look = (page: Awaited<ReturnType<typeof open>>) =>
    bench.session.inView(page, (root) => {
      const band = root?.querySelector<HTMLElement>(".ruler");
      if (!band || band.hidden) return null;
      band.style.setProperty("transition", "none");
      const { top, bottom, left, right } = band.getBoundingClientRect();
      const middle = root?.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return { top, bottom, left, right, on: middle?.closest("[data-paragraph]")?.getAttribute("data-paragraph") };
    });

  it("lies on one line, goes on by arrow keys and by pointer, keeps in sight, and goes by its key", async () => {
    const { session } = bench;
    const page = await open("/article-long.html");
    const start = await until("the ruler is there", () => look(page), Boolean);
    expect(await axeOnView(session, page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    const second = await until(
      "it is a line further",
      () => look(page),
      (now) => (now?.top ?? 0) > (start?.top ?? 0),
    );
    expect((second?.bottom ?? 0) - (second?.top ?? 0)).toBeLessThan(60);
    for (let each = 0; each < 40; each++) await page.keyboard.press("ArrowDown");
    const later = await look(page);
    expect(Number(later?.on)).toBeGreaterThan(Number(start?.on));
    const height = await page.evaluate(() => innerHeight);
    expect(later?.top).toBeGreaterThan(0);
    expect(later?.bottom).toBeLessThan(height);
    await page.keyboard.press("ArrowUp");
    await until(
      "it is back a line",
      () => look(page),
      (now) => (now?.top ?? height) < (later?.top ?? 0),
    );
    const goal = await session.inView(page, (root) => {
      const lit = [...(root?.querySelectorAll(".body p[data-paragraph]") ?? [])].find((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top > 90 && bottom < innerHeight - 20;
      });
      const { left, top } = lit?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 30, y: top + 12, on: lit?.getAttribute("data-paragraph") };
    });
    await page.mouse.move(goal.x, goal.y);
    await until(
      "it is where the pointer is",
      () => look(page),
      (now) => now?.on === goal.on && (now?.top ?? 0) < goal.y && (now?.bottom ?? 0) > goal.y,
    );
    await page.keyboard.press("l");
    await until(
      "it is gone",
      () => look(page),
      (now) => now === null,
    );
    await page.close();
  });

  it("stands upright on vertical lines, and moves without motion where none is wanted", async () => {
    const { session } = bench;
    await session.setReading({ vertical: true });
    const page = await open("/article-ja.html");
    const start = await until("the ruler is there", () => look(page), Boolean);
    expect((start?.bottom ?? 0) - (start?.top ?? 0)).toBeGreaterThan((start?.right ?? 0) - (start?.left ?? 0));
    await page.keyboard.press("ArrowLeft");
    await until(
      "it is a line further",
      () => look(page),
      (now) => (now?.left ?? Number.POSITIVE_INFINITY) < (start?.left ?? 0),
    );
    // Only Chromium lets a test say that no motion is wanted.
    if (family === "chromium") {
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      const moves = await session.inView(page, (root) => {
        const band = root?.querySelector<HTMLElement>(".ruler");
        band?.style.removeProperty("transition");
        return band ? getComputedStyle(band).transitionDuration : null;
      });
      expect(moves).toBe("0s");
    }
    await session.setReading({ vertical: false });
    await page.close();
  });
});
