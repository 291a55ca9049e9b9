import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Session } from "../support/session.ts";
import { until, untilKeysShown, untilView } from "../support/view.ts";
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

/**
 * Looks at every node that events, animations, points and measurements name, and notes those outside the document. Left
 * out is what Firefox alone tells, and no extension can prevent: the node that an event began at (`originalTarget`) and
 * that a selection lies in, also behind a closed root.
 */
const LISTENER = `
window.told = new Set(); window.leaks = new Set(); window.looks = 0;
const note = (from, ...nodes) => {
  told.add(from);
  for (const node of nodes) if (node?.nodeType && node.getRootNode() !== document) leaks.add(from + ": " + node.nodeName);
};
for (const type of ["pointerdown", "pointermove", "mousedown", "mouseup", "click", "wheel", "input", "beforeinput", "focusin", "focusout", "selectstart", "contextmenu", "scroll", "toggle", "transitionrun", "animationstart"])
  addEventListener(type, (event) => note(type, event.target, event.relatedTarget, ...event.composedPath()), true);
for (const type of ["largest-contentful-paint", "layout-shift", "event", "first-input", "element"])
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(type, entry.element, entry.target, ...(entry.sources ?? []).map(({ node }) => node));
    }).observe({ type, buffered: true });
  } catch {}
const look = () => {
  looks++;
  note("animation", ...document.getAnimations().map(({ effect }) => effect.target));
  for (const [x, y] of [[500, 300], [600, 500], [20, 20]]) {
    note("point", ...document.elementsFromPoint(x, y), document.caretPositionFromPoint?.(x, y)?.offsetNode, document.caretRangeFromPoint?.(x, y)?.startContainer);
  }
  note("focus", document.activeElement, document.activeElement?.shadowRoot);
  for (const highlight of CSS.highlights.values()) for (const range of highlight) note("highlight", range.startContainer);
  requestAnimationFrame(look);
};
addEventListener("load", look);
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
    await untilKeysShown(session, page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    expect(await page.evaluate("window.__seen")).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll("html > :not(head, body)").length)).toBe(0);
    await page.close();
  });

  it("does not hide the view for long by throwing all style sheets out, or in its root's own style", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-thrower.html", sabotaged("", "html { display: none !important }"));
    const page = await openOn(session, `${newsroom.origin}/article-thrower.html`);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await until("the view is seen", () => onTop(session, page), Boolean);
    // Above every sheet of a page stands what is important in its root's own attribute.
    await page.evaluate(() => document.documentElement.style.setProperty("display", "none", "important"));
    await until("the view is seen again", () => onTop(session, page), Boolean);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    const display = () => page.evaluate(() => getComputedStyle(document.documentElement).display);
    await until("the page is what it makes of itself", display, (now) => now === "none");
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

  it("gets no node of the view from anything that a document tells of itself", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-listener.html", sabotaged(LISTENER));
    const page = await openOn(session, `${newsroom.origin}/article-listener.html`);
    const text = await session.inView(page, (root) => {
      const { x, y, height } = root?.querySelector("h1")?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 40, y: y + height / 2 };
    });
    await page.mouse.move(text.x, text.y);
    await page.mouse.click(text.x, text.y);
    await page.mouse.wheel({ deltaY: 300 });
    // What is dimmed and what goes away moves while it does so.
    for (const key of ["f", "j", "j", "a", "Tab", "ArrowRight", "Escape"] as const) await page.keyboard.press(key);
    await until(
      "the page has looked around",
      () => page.evaluate("window.looks") as Promise<number>,
      (looks) => looks > 20,
    );
    const { told, leaks } = (await page.evaluate("({ told: [...window.told], leaks: [...window.leaks] })")) as {
      told: string[];
      leaks: string[];
    };
    expect(told).toEqual(expect.arrayContaining(["pointermove", "mouseup", "focusin", "point"]));
    expect(leaks).toEqual([]);
    await page.close();
  });
});
