/**
 * A head start for clean reading, so that the key finds the article read. Two signs say that the reader may want it
 * here: the modifier of its key, which comes before the letter; and news, for a reader who has read clean before. Who
 * never does, and every page that is no news, pays nothing.
 */
import { browser } from "wxt/browser";
import { inject } from "./inject.ts";
import { sendMessage } from "./messages.ts";

/** The modifier of the key that the extension suggests; with another key, clean reading opens as fast as without. */
const MODIFIER = "Alt";

/** Kept on the reader's machine beside the settings, and nothing but that it was so: not when, nor where. */
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

/** Background: the reader reads clean. */
export async function noteCleanReading(): Promise<void> {
  if (!(await hasReadClean())) await browser.storage.local.set({ [KEY]: true });
}

/** Background: whether the reader has ever read clean. */
export async function hasReadClean(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** Background: has a tab's page read: at once, or in the time that the page leaves idle. */
export async function warmReader(tabId: number, when: "now" | "idle"): Promise<void> {
  if ((await inject(tabId, "/reader.js")).ok) await sendMessage("warmPage", { when }, tabId);
}
