/** Puts our scripts into a tab, where the browser lets us. */
import { browser } from "wxt/browser";
import { hostOf } from "../declutter/page.ts";
import { HIDING_STYLE } from "../declutter/style.ts";
import { DECLUTTER_MARK } from "./declutter-mark.ts";
import { hidingLists } from "./hiding-lists.ts";
import type { HidingOrders } from "./hiding-orders.ts";
import { readOrders } from "./hiding-settings.ts";
import type { PageClutter } from "./page-clutter.ts";
import { readSettings } from "./settings.ts";
import type { Settings } from "./types.ts";

export type Injection = { ok: true } | { ok: false; reason: "forbidden" | "failed"; detail: string };

type PageScript = "/reader.js" | "/sources.js" | "/picker.js";

/** What browsers say when a page is not for extensions: their own pages, stores, other extensions, error pages. */
const FORBIDDEN =
  /cannot access|cannot be scripted|missing host permission|showing error page|must request permission|not allowed|restricted/i;

/** The browser shows the file itself; the popup has words of its own for what is forbidden. */
const IN_VIEWER: Injection = { ok: false, reason: "forbidden", detail: "PDF" };

const refused = (error: unknown): Injection => {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, reason: FORBIDDEN.test(detail) ? "forbidden" : "failed", detail };
};

/**
 * Runs one of our scripts in the tab's page when the page has arrived. Each script knows when it is there already, so
 * calling again is harmless.
 */
export async function inject(tabId: number, file: PageScript): Promise<Injection> {
  try {
    // Both at once, since the reader waits: in a viewer's page the script has nothing to do and does nothing.
    const [[frame]] = await Promise.all([
      browser.scripting.executeScript({ target: { tabId }, func: contentType }),
      browser.scripting.executeScript({ target: { tabId }, files: [file] }),
    ]);
    // Chromium lets us into the empty page around its PDF viewer, where there is nothing to read.
    if (frame?.result === "application/pdf") return IN_VIEWER;
    if (file === "/reader.js") served.add(tabId);
    return { ok: true };
  } catch (error) {
    return refused(error);
  }
}

/** What the reading script leaves in the isolated world, which is our own: the shortest way to it. */
export interface ReaderInWorld {
  /** Opens, closes or (null) flips clean reading; answers whether it is open then. */
  toggle(open: boolean | null): Promise<boolean>;
}

export interface ReaderWorld {
  saysWhoReader?: ReaderInWorld;
  /** What the reading script is to do as soon as it is there, and in which look, so that it need not ask. */
  saysWhoWanted?: { open: boolean | null; settings: Looks };
}

type Looks = Pick<Settings, "reading" | "readingOn">;

/**
 * Tabs that have got the reading script since the background was started. A mere guess: they may have gone on to
 * another page. What it is wrong about costs one more way to the page, or a script sent in vain.
 */
const served = new Set<number>();

/**
 * Opens, closes or (null) flips clean reading in the tab. A script that is there already is asked and not sent again;
 * a new one is told beforehand what to do and sent in the same breath: each saves the reader a way to the page and
 * back.
 */
export async function flipReader(tabId: number, open: boolean | null): Promise<Injection & { open?: boolean }> {
  const send = () => browser.scripting.executeScript({ target: { tabId }, files: ["/reader.js"] });
  try {
    const args: Parameters<typeof flipInPage> = [open, await readSettings()];
    const asked = browser.scripting.executeScript({ target: { tabId }, func: flipInPage, args });
    let sent = served.has(tabId) ? null : send();
    // Told only when it is waited for; until then it is no unhandled rejection.
    sent?.catch(() => {});
    const [frame] = await asked;
    const { there, viewer, isOpen } = frame?.result ?? {};
    if (viewer) return IN_VIEWER;
    served.add(tabId);
    if (there) return { ok: true, open: isOpen };
    sent ??= send();
    const [started] = await sent;
    return { ok: true, open: started?.result === true };
  } catch (error) {
    return refused(error);
  }
}

/**
 * Makes ready for a page that is about to hide its clutter: the lists that count on it, whose `url` it is, are read;
 * and where it hides nothing yet, the one rule by which it will is put in. The rule has user origin: no page style and
 * no content security policy can undo it. Nobody waits for it: what is marked meanwhile is hidden as soon as it is
 * there. Firefox puts it in when the page has loaded; see detector.ts for the time until then.
 */
export function prepareHiding(tabId: number, url: string, hides: boolean): void {
  // They are needed as soon as the page has been sent.
  hidingLists.ready(hostOf(url)).catch(() => {});
  // Once a document: the browser would keep each of several copies, and to take one out for another would show
  // everything in between.
  if (hides) return;
  const style = { target: { tabId }, css: HIDING_STYLE, origin: "USER" } as const;
  browser.scripting.insertCSS(style).catch(() => {});
}

/**
 * Starts the declutter script, for a page on which no detector hides by itself. It does not wait for the page: what
 * arrives after it is never seen.
 */
export async function injectDeclutter(tabId: number, url: string): Promise<Injection> {
  try {
    const run = { target: { tabId }, injectImmediately: true };
    const args: Parameters<typeof typeIfNew> = [DECLUTTER_MARK, await readOrders(url)];
    const [[frame]] = await Promise.all([
      browser.scripting.executeScript({ ...run, func: typeIfNew, args }),
      // Runs after the question and does not wait for its answer: in what a viewer shows it finds nothing.
      browser.scripting.executeScript({ ...run, files: ["/declutter.js"] }),
    ]);
    prepareHiding(tabId, url, frame?.result === "");
    if (frame?.result === "application/pdf") return IN_VIEWER;
    return { ok: true };
  } catch (error) {
    return refused(error);
  }
}

/**
 * Whether this is the first time that this address asks to open clean by itself in the tab's document. A page may be
 * judged several times; a reader who has closed the view must not have it opened again. The page's isolated world
 * keeps the answer: it lives exactly as long as the document does, and the background may be stopped at any time.
 */
export async function isFirstOpening(tabId: number, url: string): Promise<boolean> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: claimOpening, args: [url] });
  return frame?.result === true;
}

// Those below run in the page's isolated world: they may use nothing from outside themselves.

/** The page's type; empty where the script is there already. Tells the script, or leaves word for it where it will stand. */
function typeIfNew(mark: string, orders: HidingOrders): string {
  const here = Symbol.for(mark);
  if (here in globalThis) {
    // A page that comes back from the browser's memory has not heard what has changed meanwhile.
    const there = (globalThis as Record<symbol, unknown>)[here] as PageClutter | HidingOrders;
    if ("tell" in there) there.hideAs(orders);
    return "";
  }
  Object.assign(globalThis, { [here]: orders });
  return document.contentType;
}

function contentType(): string {
  return document.contentType;
}

async function flipInPage(
  open: boolean | null,
  settings: Looks,
): Promise<{ there?: boolean; viewer?: boolean; isOpen?: boolean }> {
  if (document.contentType === "application/pdf") return { viewer: true };
  const world = globalThis as ReaderWorld;
  if (world.saysWhoReader) return { there: true, isOpen: await world.saysWhoReader.toggle(open) };
  world.saysWhoWanted = { open, settings };
  return {};
}

function claimOpening(url: string): boolean {
  const world = globalThis as typeof globalThis & { saysWhoOpened?: string };
  const page = url.replace(/#.*$/s, "");
  if (world.saysWhoOpened === page) return false;
  world.saysWhoOpened = page;
  return true;
}

/** The reader's own style stands above all that a page says, also above what is important in its root's attribute. */
const ROOT_STYLE = ":root{display:block!important;content-visibility:visible!important}";

/** Shows the root of a tab's page, or leaves it to the page again. */
export async function showRoot(tabId: number, on: boolean): Promise<void> {
  const style = { target: { tabId }, css: ROOT_STYLE, origin: "USER" } as const;
  await browser.scripting[on ? "insertCSS" : "removeCSS"](style);
}
