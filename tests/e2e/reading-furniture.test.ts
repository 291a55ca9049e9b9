import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ROOM = join(import.meta.dirname, "../fixtures/newsroom");
const IMAGES = readFileSync(join(ROOM, "article-images.html"), "utf8");
const QUOTE = "You do not paint a tower, you follow it round.";

inBothBrowsers("furniture of the reading view", (bench) => {
  it("sets a pull quote apart for the eye alone, and scrolls a wide table and code by keyboard", async () => {
    const { session, newsroom } = bench;
    const cells = Array.from({ length: 24 }, (_, n) => `<td>Unbroken${n}</td>`).join("");
    const heads = Array.from({ length: 24 }, (_, n) => `<th>Column${n}</th>`).join("");
    newsroom.add(
      "/article-wide.html",
      IMAGES.replace(
        /<blockquote class="pullquote">[^<]*<\/blockquote>/,
        `<blockquote class="pullquote">${QUOTE}</blockquote><p>“${QUOTE.slice(0, -1)},” says the man with the ropes, and he has done so four times now.</p>`,
      )
        .replace(
          /<table>[\s\S]*?<\/table>/,
          `<table><thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`,
        )
        .replace("<pre><code>", `<pre><code>${"wide_code_".repeat(40)}\n`),
    );
    const page = await session.open(`${newsroom.origin}/article-wide.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const look = () =>
      session.inView(page, (root) => {
        const quote = root?.querySelector(".body [data-part=pull-quote]");
        const table = root?.querySelector<HTMLElement>("[data-part=wide]");
        const pre = root?.querySelector<HTMLElement>("pre");
        return {
          quote: quote?.textContent?.trim(),
          hidden: quote?.getAttribute("aria-hidden"),
          table: table && { tab: table.tabIndex, label: table.getAttribute("aria-label"), at: table.scrollLeft },
          isTable: table?.querySelector("table") && getComputedStyle(table.querySelector("table") as Element).display,
          pre: pre && { tab: pre.tabIndex, label: pre.getAttribute("aria-label") },
          sideways: (root?.querySelector(".view")?.scrollWidth ?? 0) - (root?.querySelector(".view")?.clientWidth ?? 0),
        };
      });
    const found = await until("the table can be reached", look, ({ table, pre }) => table?.tab === 0 && pre?.tab === 0);
    expect(found).toMatchObject({ quote: QUOTE, hidden: "true", isTable: "table", sideways: 0 });
    expect(found.table?.label).toBe("Table");
    expect(found.pre?.label).toBe("Code");
    expect(await axeOnView(session, page)).toEqual([]);
    await session.inView(page, (root) => root?.querySelector<HTMLElement>("[data-part=wide]")?.focus());
    await page.keyboard.press("ArrowRight");
    await until("the table scrolls", look, ({ table }) => (table?.at ?? 0) > 0);
    await page.close();
  });

  it("draws formulas as the browser draws them on a page", async () => {
    const { session, newsroom } = bench;
    const root = "<math><msqrt><mfrac><mi>h</mi><mn>2</mn></mfrac></msqrt></math>";
    newsroom.add(
      "/article-formula.html",
      IMAGES.replace(
        "<pre><code>",
        `<p>The tower sways by ${root} in a storm, the painters reckon, and they have stood on it in some.</p><pre><code>`,
      ),
    );
    const page = await session.open(`${newsroom.origin}/article-formula.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const places = await session.inView(page, (view) => {
      const [over, under] = ["mi", "mn"].map((name) =>
        view?.querySelector(`.body p math ${name}`)?.getBoundingClientRect(),
      );
      return { over: over?.bottom ?? 0, under: under?.top ?? 0, width: over?.width ?? 0 };
    });
    expect(places.width).toBeGreaterThan(0);
    expect(places.under).toBeGreaterThanOrEqual(places.over - 1);
    await page.close();
  });
});
