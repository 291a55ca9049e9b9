/** What the bench asks of a tab's isolated world, where the view's closed shadow root can be looked into. */
import type { Page } from "puppeteer-core";
import type { Session } from "../../support/session.ts";

interface World {
  saysWhoPainted?: Promise<number>;
}

/** Milliseconds between the modifier and the letter of a key that is pressed by hand; typists need 80 to 200. */
export const HEAD_START = 120;

/** The same where the modifier has been heard before. */
export async function openAfterModifier(session: Session, page: Page): Promise<number> {
  // Where the page is news, the script that hears the modifier comes with the verdict.
  await page.waitForSelector("[data-says-who-hidden]", { timeout: 2_000 }).catch(() => {});
  const modifier = async () => {
    await page.keyboard.down("Alt");
    await new Promise((done) => setTimeout(done, HEAD_START));
  };
  const took = await openAndPaint(session, page, modifier);
  await page.keyboard.up("Alt");
  return took;
}

/** Milliseconds from the command's key to the frame that shows the article. */
export async function openAndPaint(session: Session, page: Page, before?: () => Promise<void>): Promise<number> {
  // The watch is set up first and asked for its answer later: asking takes time of its own.
  await session.inTab(page, () => {
    type Chrome = { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const isThere = () => {
      for (const element of document.documentElement.children) {
        if (!(element instanceof HTMLElement)) continue;
        const root = chrome.dom.openOrClosedShadowRoot(element);
        if (root?.querySelector(".body [data-paragraph]")) return true;
      }
      return false;
    };
    (globalThis as World).saysWhoPainted = new Promise((done, fail) => {
      const began = performance.now();
      const look = () => {
        if (performance.now() - began > 20_000) fail(new Error("no article was painted within 20 s"));
        else if (!isThere()) requestAnimationFrame(look);
        else {
          // This frame is drawn when the task after it begins.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.timeOrigin + performance.now());
          port2.postMessage(null);
        }
      };
      requestAnimationFrame(look);
    });
  });
  await before?.();
  const pressed = await press(session, page);
  return ((await session.inTab(page, () => (globalThis as World).saysWhoPainted)) as number) - pressed;
}

/** Milliseconds from the key to the frame without the view. */
export async function closed(session: Session, page: Page): Promise<number> {
  await session.inTab(page, () => {
    const before = document.documentElement.children.length;
    (globalThis as World).saysWhoPainted = new Promise((done) => {
      const look = () =>
        document.documentElement.children.length < before
          ? done(performance.timeOrigin + performance.now())
          : requestAnimationFrame(look);
      requestAnimationFrame(look);
    });
  });
  const pressed = await press(session, page);
  return ((await session.inTab(page, () => (globalThis as World).saysWhoPainted)) as number) - pressed;
}

/** Fires the command where the key would fire it, and tells when that was. */
async function press(session: Session, page: Page): Promise<number> {
  const tabId = await session.tabId(page);
  const target = await session.browser.waitForTarget(
    (one) => one.type() === "service_worker" && one.url().startsWith(session.extension),
  );
  const worker = await target.worker();
  const pressed = await worker?.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { get(id: number): Promise<object> };
        commands: { onCommand: { dispatch(command: string, tab: object): void } };
      };
    };
    const tab = await chrome.tabs.get(id);
    const at = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch("toggle-reader", tab);
    return at;
  }, tabId);
  if (pressed === undefined) throw new Error("the background does not run");
  return pressed;
}

/** Milliseconds between frames while the view is scrolled for four seconds, a third of a window a frame. */
export function scrollThrough(session: Session, page: Page): Promise<number[]> {
  return session.inTab(page, () => {
    type Chrome = { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    let view: Element | null = null;
    for (const element of document.documentElement.children)
      if (element instanceof HTMLElement)
        view ??= chrome.dom.openOrClosedShadowRoot(element)?.querySelector(".view") ?? null;
    if (!view) throw new Error("the view is not open");
    const scrolled = view;
    return new Promise<number[]>((done) => {
      const frames: number[] = [];
      let last = performance.now();
      const began = last;
      const step = (at: number) => {
        frames.push(at - last);
        last = at;
        scrolled.scrollTop += innerHeight / 3;
        if (at - began < 4_000) requestAnimationFrame(step);
        else done(frames.slice(1));
      };
      requestAnimationFrame(step);
    });
  });
}
