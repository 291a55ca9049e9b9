import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Session } from "../support/session.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-ferrymen.html"), "utf8");

/** Runs in the page before anything else of it: every door it knows is watched, and what comes through is kept. */
const SPY = `
window.__seen = [];
const see = (what) => window.__seen.push(what);
for (const name of ["attachShadow", "append", "remove", "setAttribute"]) {
  const own = Element.prototype[name];
  Element.prototype[name] = function (...args) { see(name); return own.apply(this, args); };
}
HTMLDialogElement.prototype.showModal = () => see("showModal");
EventTarget.prototype.dispatchEvent = () => see("dispatchEvent");
Array.prototype.map = Array.prototype.filter = () => { see("array"); return []; };
window.CSSStyleSheet = function () { see("sheet"); throw new Error("no sheets"); };
Object.defineProperty(Document.prototype, "adoptedStyleSheets", { get() { see("adopted"); return []; }, set() { see("adopted"); } });
for (const type of ["keydown", "keypress", "keyup"])
  window.addEventListener(type, (event) => { see("key " + event.key); event.preventDefault(); event.stopImmediatePropagation(); }, true);
`;

const sabotaged = (script: string, style = "") =>
  ARTICLE.replace(/<head[^>]*>/, (head) => `${head}<script>${script}</script><style>${style}</style>`);

/** Whether the headline of the view is there to be seen, and is what lies on top. */
const onTop = async (session: Session, page: Page) => {
  const box = await session.inView(page, (root) => {
    const h1 = root?.querySelector("h1")?.getBoundingClientRect();
    return h1 && h1.width > 0 ? { x: h1.left + 5, y: h1.top + 5 } : null;
  });
  if (!box) return false;
  return page.evaluate(({ x, y }) => {
    const top = document.elementFromPoint(x, y);
    return top?.parentElement === document.documentElement && top !== document.body;
  }, box);
};

const openOn = async (session: Session, url: string) => {
  const page = await session.open(url);
  await session.pressToggle(page);
  await untilView(session, page, true);
  return page;
};

inBothBrowsers("a page that sabotages", (bench) => {
  it("neither breaks nor sees the view with its own prototypes, style sheets and key handlers", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-spies.html", sabotaged(SPY, "html, * { display: none !important; opacity: 0 !important }"));
    const page = await session.open(`${newsroom.origin}/article-spies.html`);
    await page.evaluate("window.__seen.length = 0");
    await session.pressToggle(page);
    await untilView(session, page, true);
    expect(await onTop(session, page)).toBe(true);
    await page.keyboard.press("?");
    await until(
      "our keys are shown",
      () => session.inView(page, (root) => Boolean(root?.querySelector(".panel dl"))),
      Boolean,
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    expect(await page.evaluate("window.__seen")).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll("html > :not(head, body)").length)).toBe(0);
    await page.close();
  });

  it("does not hide the view for long by throwing all style sheets out", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-thrower.html", sabotaged("", "html { display: none !important }"));
    const page = await openOn(session, `${newsroom.origin}/article-thrower.html`);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await until("the view is seen", () => onTop(session, page), Boolean);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).display)).toBe("none");
    await page.close();
  });

  it("does not get rid of the view by removing it, or by a dialog of its own over it", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-remover.html", sabotaged(""));
    const page = await openOn(session, `${newsroom.origin}/article-remover.html`);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll("html > :not(head, body)")) element.remove();
    });
    await until("the view is back", () => onTop(session, page), Boolean);
    await page.evaluate(() => {
      const dialog = document.createElement("dialog");
      dialog.style.cssText = "inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none";
      document.body.append(dialog);
      dialog.showModal();
    });
    await until("the view is above", () => onTop(session, page), Boolean);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });

  it("finds the view shut when it looks for it, and closes it by going elsewhere", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-mover.html", sabotaged(""));
    const page = await openOn(session, `${newsroom.origin}/article-mover.html`);
    const host = await page.evaluate(() => {
      const [element] = document.querySelectorAll("html > :not(head, body)");
      return element && { root: element.shadowRoot, text: element.textContent, html: element.outerHTML.length };
    });
    expect(host).toMatchObject({ root: null, text: "" });
    expect(host?.html).toBeLessThan(60);
    await page.evaluate(() => history.pushState(null, "", "/article-moved.html"));
    await untilView(session, page, false);
    await page.close();
  });
});
