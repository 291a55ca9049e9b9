import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const FERRYMEN = readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-ferrymen.html"), "utf8");

inBothBrowsers("dates in the reading view", (bench) => {
  it("are in the reader's own time, and in the page's on focus and on hover", async () => {
    const { session, newsroom } = bench;
    const dated = FERRYMEN.replace(
      "</head>",
      `<meta property="article:published_time" content="2026-03-02T23:45:00+09:00"></head>`,
    );
    newsroom.add("/article-dated.html", dated);
    const page = await session.open(`${newsroom.origin}/article-dated.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const look = () =>
      session.inView(page, (root) => {
        const time = root?.querySelector("time");
        const button = time?.closest("button");
        const tip = root?.querySelector("[role=tooltip]");
        return {
          local: time?.textContent,
          expected: new Date("2026-03-02T14:45:00Z").toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" }),
          tip: tip?.textContent,
          described: button?.getAttribute("aria-describedby") === tip?.id,
          shown: tip?.checkVisibility() ?? null,
        };
      });
    const at = await until("the date is there", look, ({ local }) => Boolean(local));
    expect(at.local).toBe(at.expected);
    expect(at.tip).toMatch(/On the page: March 2, 2026 at 11:45.PM \(UTC\+9\)/);
    expect(at).toMatchObject({ described: true, shown: false });
    await session.inView(page, (root) => root?.querySelector<HTMLElement>(".moment button")?.focus());
    await until("it shows on focus", look, ({ shown }) => shown === true);
    expect(await axeOnView(session, page)).toEqual([]);
    // Not only away from the button: the view would give the focus back to where it was.
    await session.inView(page, (root) => root?.querySelector<HTMLElement>(".view")?.focus());
    await until("it is gone", look, ({ shown }) => shown === false);
    const box = await session.inView(page, (root) => {
      const { x, y } = root?.querySelector("time")?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: x + 8, y: y + 6 };
    });
    await page.mouse.move(box.x, box.y);
    await until("it shows on hover", look, ({ shown }) => shown === true);
    await page.keyboard.press("Escape");
    await until("Esc takes it away", look, ({ shown }) => shown === false);
    expect((await look()).local, "the view is still there").toBe(at.local);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });
});
