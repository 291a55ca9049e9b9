import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const PAYLOADS: string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-hostile.payloads.json"), "utf8"),
);

/** What the page's own copy of the payloads has done; ours must add nothing to it. */
const damage = (page: Page) =>
  page.evaluate(() => ({ runs: (globalThis as { __pwned?: number }).__pwned ?? 0, title: document.title }));

/** Things that could run or fetch, in a tree that shows the page's words. */
function dangers(root: ParentNode | null): string[] {
  if (!root) return ["no tree"];
  const found: string[] = [];
  for (const element of root.querySelectorAll("*")) {
    if (
      /^(script|iframe|frame|object|embed|applet|base|meta|link|form|svg:script|foreignobject|mglyph|malignmark|annotation|annotation-xml)$/i.test(
        element.localName,
      )
    ) {
      if (!(element.localName === "link" || element.localName === "form" || element.localName === "meta"))
        found.push(element.localName);
    }
    // A formula is drawn and nothing more: no HTML in it, where parsers begin to disagree, and no address.
    const isFormula = /MathML$/.test(element.namespaceURI ?? "");
    if (!isFormula && element.closest("math")) found.push(`${element.localName} in a formula`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${element.localName} ${name}`);
      if (isFormula && /^(href|xlink:href|src|style|class|id)$/i.test(name)) found.push(`formula ${name}`);
      if (/^(href|src|action|formaction|xlink:href|poster|background|srcdoc)$/i.test(name)) {
        // The browser ignores spaces and control characters here, and so does this look.
        const address = [...value]
          .filter((c) => c > " ")
          .join("")
          .toLowerCase();
        if (/^(javascript|vbscript|data:text|data:image\/svg)/.test(address) || name === "srcdoc")
          found.push(`${name}=${value.slice(0, 40)}`);
      }
    }
  }
  return found;
}

inBothBrowsers("a hostile page", (bench) => {
  it("carries at least forty payloads", () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(40);
  });

  it("runs nothing in the reading view", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-hostile.html`);
    // The page may harm itself while it loads; from here on only what we show could add to it.
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    const before = await damage(page);
    const asked = newsroom.requests.filter((path) => path.includes("pwned")).length;
    await session.pressToggle(page);
    await untilView(session, page, true);
    expect(await session.inView(page, dangers)).toEqual([]);
    // Every link, button and picture of the article gets the events that a payload waits for.
    await session.inView(page, (root) => {
      for (const element of root?.querySelectorAll<HTMLElement>(
        "[data-paragraph], [data-paragraph] *, img, figure *",
      ) ?? []) {
        for (const type of ["mouseover", "focus", "error", "load", "toggle", "animationend"])
          element.dispatchEvent(new Event(type, { bubbles: true }));
      }
    });
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    expect(await damage(page)).toEqual(before);
    expect(newsroom.requests.filter((path) => path.includes("pwned"))).toHaveLength(asked);
    await page.close();
  });

  it("runs nothing in the popup", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-hostile.html`);
    const asked = newsroom.requests.filter((path) => path.includes("pwned")).length;
    const popup = await session.openOwn(`popup.html?tab=${await session.tabId(page)}`);
    await popup.waitForFunction(() => document.body.innerText.includes("Ines Marlow"));
    expect(await popup.evaluate(`(${dangers.toString()})(document.body)`)).toEqual([]);
    expect(await damage(popup)).toMatchObject({ runs: 0 });
    expect(newsroom.requests.filter((path) => path.includes("pwned"))).toHaveLength(asked);
    await popup.close();
    await page.close();
  });

  it("runs nothing in the options page, with its name among the sites", async () => {
    const { session } = bench;
    const page = await session.openOwn("options.html");
    await page.waitForSelector("h1");
    expect(await page.evaluate(`(${dangers.toString()})(document.body)`)).toEqual([]);
    expect(await damage(page)).toMatchObject({ runs: 0 });
    await page.close();
  });
});
