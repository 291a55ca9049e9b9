/** Waiting for a tab to show the page that it was opened for. */
import { browser } from "wxt/browser";

/** After the page has begun, its load event is waited for no longer than this: advertisements can take minutes. */
const PATIENCE = 3_000;
/** Nobody waits longer for a page to begin. */
const LONGEST = 120_000;
/** The browser stops a background that asks it nothing for half a minute. */
const SIGN_OF_LIFE = 20_000;

type Update = { status?: string; url?: string };

/**
 * Resolves when the tab's page has loaded, or has begun and taken its time; false where it was closed or no web page
 * came. A page that sends the reader on to another one is waited for anew.
 */
export function arrival(tabId: number, clock: Pick<typeof globalThis, "setTimeout" | "clearTimeout"> = globalThis) {
  return new Promise<boolean>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = clock.setTimeout(() => done(false), LONGEST);
    const alive = setInterval(() => void browser.tabs.get(tabId).catch(() => {}), SIGN_OF_LIFE);
    const done = (arrived: boolean) => {
      clock.clearTimeout(timer);
      clock.clearTimeout(ended);
      clearInterval(alive);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      resolve(arrived);
    };
    const updated = (id: number, { status }: Update, tab: Update) => {
      // The empty page that a new tab begins with is not the one that was asked for.
      if (id !== tabId || !status || !/^https?:/.test(tab.url ?? "")) return;
      if (status === "complete") return done(true);
      clock.clearTimeout(timer);
      timer = clock.setTimeout(() => done(true), PATIENCE);
    };
    const removed = (id: number) => {
      if (id === tabId) done(false);
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    // It may all be over by now.
    browser.tabs.get(tabId).then(
      (tab) => updated(tabId, tab, tab),
      () => done(false),
    );
  });
}
