import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const FERRYMEN = readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-ferrymen.html"), "utf8");

/** The article with a note to its fifth paragraph, and the note's text at the foot of the page. */
const noted = () => {
  let count = 0;
  return FERRYMEN.replaceAll("</p>", (end) =>
    ++count === 5 ? ` As the berth book has it.<sup><a href="#fn1" id="r1">1</a></sup>${end}` : end,
  ).replace("</body>", `<ol class="footnotes"><li id="fn1">Book nine, leaf four. <a href="#r1">↩</a></li></ol></body>`);
};

inBothBrowsers("footnotes in the reading view", (bench) => {
  it("open beside their mark by Enter and by click, without scroll or history; Esc closes the note alone", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-noted.html", noted());
    const page = await session.open(`${newsroom.origin}/article-noted.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const look = () =>
      session.inView(page, (root) => {
        const note = root?.querySelector(".note");
        const box = note?.getBoundingClientRect();
        return {
          marks: [...(root?.querySelectorAll(".body sup a[aria-haspopup=dialog]") ?? [])].length,
          text: note?.querySelector("div")?.textContent?.trim() ?? null,
          focused: note?.contains(root?.activeElement ?? null) ?? false,
          onMark: root?.activeElement?.localName === "a",
          inside: box ? box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth : null,
          at: root?.querySelector(".view")?.scrollTop,
        };
      });
    await until("the mark is there", look, ({ marks }) => marks === 1);
    const before = await page.evaluate(() => ({ steps: history.length, href: location.href, y: scrollY }));
    await session.inView(page, (root) => {
      const mark = root?.querySelector<HTMLElement>(".body sup a");
      mark?.scrollIntoView({ block: "center" });
      mark?.focus();
    });
    const { at } = await until("the mark has the focus", look, ({ onMark }) => onMark);
    await page.keyboard.press("Enter");
    const open = await until("the note is open", look, ({ text }) => text !== null);
    expect(open).toMatchObject({ text: "Book nine, leaf four.", focused: true, inside: true, at });
    expect(await axeOnView(session, page)).toEqual([]);
    await page.keyboard.press("Escape");
    const closed = await until("the note is closed", look, ({ text }) => text === null);
    expect(closed).toMatchObject({ marks: 1, onMark: true, at });
    const mark = await session.inView(page, (root) => {
      const { x, y, width, height } = root?.querySelector(".body sup a")?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(mark.x, mark.y);
    await until("it opens by click", look, ({ text }) => text !== null);
    await page.mouse.click(4, 400);
    await until("a press elsewhere closes it", look, ({ text }) => text === null);
    expect(await page.evaluate(() => ({ steps: history.length, href: location.href, y: scrollY }))).toEqual(before);
    await page.close();
  });
});
