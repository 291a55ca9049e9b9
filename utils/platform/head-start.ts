/**
 * A head start for clean reading, so that the key finds the article read. Two signs say that the reader may want it
 * here: the modifier of its key, which comes before the letter; and news, in a browser session in which they have read
 * clean before. Who does not, and every page that is no news, pays nothing.
 */
import { browser } from "wxt/browser";
import { inject } from "./inject.ts";
import { sendMessage } from "./messages.ts";

/** The modifier of the key that the extension suggests; with another key, clean reading opens as fast as without. */
const MODIFIER = "Alt";

/** Kept in memory by the browser, and no longer than it runs. */
const KEY = "hasReadClean";

/** Page: has the page read when the modifier is pressed for the first time. A page that presses keys itself is not heard. */
export function giveHeadStart(window: Window): void {
  const ended = new AbortController();
  const onKey = ({ key, isTrusted }: KeyboardEvent) => {
    if (key !== MODIFIER || !isTrusted) return;
    ended.abort();
    sendMessage("warmReader").catch(() => {});
  };
  window.addEventListener("keydown", onKey, { capture: true, passive: true, signal: ended.signal });
}

/** Background: the reader reads clean in this browser session. */
export async function noteCleanReading(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

/** Background: whether the reader has read clean since the browser was started. */
export async function hasReadClean(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

/** Background: has a tab's page read: at once, or in the time that the page leaves idle. */
export async function warmReader(tabId: number, when: "now" | "idle"): Promise<void> {
  if ((await inject(tabId, "/reader.js")).ok) await sendMessage("warmPage", { when }, tabId);
}
