import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Session } from "../support/session.ts";
import { openClean, until, untilKeysShown, untilView, viewIsOpen } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-long.html"), "utf8");

const withScript = (script: string, style = "") =>
  ARTICLE.replace(/<head[^>]*>/, (head) => `${head}<script>${script}</script><style>${style}</style>`);

/** Asks for so many looks at the view, each a round trip to the browser; all must find it whole. */
async function staysOpen(session: Session, page: Page, looks = 10) {
  for (let look = 0; look < looks; look++) {
    expect(await viewIsOpen(session, page), `look ${look}`).toBe(true);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
  }
}

/** Whether the view's text is what a pointer in the middle of the window would find. */
const isOnTop = (session: Session, page: Page) =>
  session.inView(page, (root) => {
    const [x, y] = [innerWidth / 2, innerHeight / 2];
    return Boolean(root?.elementFromPoint(x, y)?.closest(".view")) && root?.querySelector("dialog")?.matches(":modal");
  });

/** The colour of a point of the window, as it is painted. */
async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const picture = PNG.sync.read(Buffer.from(await page.screenshot({ clip: { x, y, width: 2, height: 2 } })));
  return [...picture.data.subarray(0, 3)].join();
}

/** Where the view is scrolled to. */
const scrollOf = (session: Session, page: Page) =>
  session.inView(page, (root) => root?.querySelector(".view")?.scrollTop ?? -1);

/** The middle of a word of the view's text that is in sight. */
const aWord = (session: Session, page: Page) =>
  session.inView(page, (root) => {
    for (const element of root?.querySelectorAll(".body p[data-paragraph]") ?? []) {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
      const word = text && /\p{L}{4,}/u.exec(text.data);
      if (!word) continue;
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (top > 120 && top < innerHeight - 80) return { x: left + width / 2, y: top + height / 2, word: word[0] };
    }
    return null;
  });

const REMOVE = `const removeAll = () => { for (const one of document.querySelectorAll("html > :not(head, body)")) one.remove(); };`;

inBothBrowsers("a page that fights the view", (bench) => {
  it.each([
    [
      "as soon as it comes",
      `${REMOVE} new MutationObserver(removeAll).observe(document, { childList: true, subtree: true });`,
    ],
    ["twenty times a second", `${REMOVE} setInterval(removeAll, 50);`],
  ])("does not win by removing our host %s, and is as it was afterwards", async (_, script) => {
    const { session, newsroom } = bench;
    newsroom.add("/article-remover.html", withScript(script));
    const page = await openClean(session, `${newsroom.origin}/article-remover.html`);
    const before = await page.evaluate(() => document.body.outerHTML);
    await until("the view is on top", () => isOnTop(session, page), Boolean);
    await staysOpen(session, page);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    const after = await page.evaluate(() => ({
      html: document.body.outerHTML,
      seen: (document.querySelector("h1") as HTMLElement).checkVisibility(),
      others: document.querySelectorAll("html > :not(head, body)").length,
    }));
    expect(after).toEqual({ html: before, seen: true, others: 0 });
    // And again: the foothold is there already.
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until("the view is on top again", () => isOnTop(session, page), Boolean);
    await page.close();
  });

  it("does not win with popovers, a full screen and dialogs over us, in silence, in a shadow root, or on and on", async () => {
    const { session, newsroom } = bench;
    newsroom.add(
      "/article-coverer.html",
      withScript(
        `addEventListener("toggle", (event) => event.stopImmediatePropagation(), true);`,
        "dialog, [popover] { background: #f00; border: 0; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none }",
      ),
    );
    const page = await openClean(session, `${newsroom.origin}/article-coverer.html`);
    const top = () => isOnTop(session, page);
    await page.evaluate(() => {
      const popover = document.body.appendChild(document.createElement("div"));
      popover.popover = "manual";
      popover.showPopover();
    });
    // What lies over us without being modal lets the pointer through; that it is above, only a picture tells.
    await until(
      "the popover is below",
      () => colourAt(page, 300, 700),
      (colour) => colour !== "255,0,0",
    );
    // A page may fill the screen once the reader has pressed something, and it may have been a key of ours.
    await page.keyboard.press("j");
    await page.evaluate(async () => {
      const screen = document.body.appendChild(document.createElement("div"));
      screen.style.background = "#f00";
      await screen.requestFullscreen();
    });
    await until(
      "what fills the screen is below",
      () => colourAt(page, 300, 700),
      (colour) => colour !== "255,0,0",
    );
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await page.evaluate(() => {
      const shadow = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });
      const dialog = shadow.appendChild(document.createElement("dialog"));
      dialog.style.pointerEvents = "none";
      dialog.showModal();
    });
    await until("a dialog in a shadow root is below", top, Boolean);
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement("dialog"));
      setInterval(() => {
        dialog.close();
        dialog.showModal();
      }, 30);
    });
    await staysOpen(session, page, 15);
    await until("the view comes up in between", top, Boolean);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });

  it("neither makes us inert, nor takes the focus, nor stops the scroll", async () => {
    const { session, newsroom } = bench;
    newsroom.add(
      "/article-thief.html",
      withScript(
        `addEventListener("wheel", (event) => event.preventDefault(), { capture: true, passive: false });
         addEventListener("load", () => setInterval(() => {
           document.documentElement.inert = document.body.inert = true;
           document.activeElement?.blur();
           document.querySelector("a, button, input")?.focus();
           scrollTo(0, 0);
         }, 40));`,
        "html, body { overflow: hidden !important; height: 100vh; user-select: none !important }",
      ),
    );
    const page = await openClean(session, `${newsroom.origin}/article-thief.html`);
    await page.mouse.move(600, 400);
    await page.mouse.wheel({ deltaY: 400 });
    const wheeled = await until(
      "the wheel scrolls",
      () => scrollOf(session, page),
      (now) => now > 100,
    );
    await page.keyboard.press("j");
    await until(
      "a key goes a paragraph on",
      () => scrollOf(session, page),
      (now) => now > wheeled,
    );
    await untilKeysShown(session, page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });

  it("takes neither clicks, nor selection, nor the menu from the reader's hands, and hears nothing of them", async () => {
    const { session, newsroom } = bench;
    newsroom.add(
      "/article-hands.html",
      withScript(
        `window.heard = [];
         for (const type of ["mousedown", "click", "contextmenu", "selectstart", "copy", "cut", "dragstart"])
           addEventListener(type, (event) => { heard.push(type); event.preventDefault(); event.stopImmediatePropagation(); }, true);`,
        "* { user-select: none !important; -webkit-user-select: none !important; pointer-events: none !important }",
      ),
    );
    const page = await openClean(session, `${newsroom.origin}/article-hands.html`);
    const word = await until("there is a word to select", () => aWord(session, page), Boolean);
    await page.mouse.click(word?.x ?? 0, word?.y ?? 0, { count: 2 });
    const selected = () =>
      session.inView(page, (root) => {
        const own = (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.() ?? getSelection();
        return own?.toString().trim() ?? "";
      });
    await until("the word is selected", selected, (text) => text === word?.word);
    const heard = () => page.evaluate("heard.splice(0)") as Promise<string[]>;
    expect((await heard()).filter((type) => type !== "click")).toEqual([]);
    const close = await session.inView(page, (root) => {
      const button = [...(root?.querySelectorAll(".bar button") ?? [])].at(-1);
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(close.x, close.y);
    await untilView(session, page, false);
    await page.close();
  });
});
