/**
 * A head start for clean reading, so that the key finds the article read. Two signs say that the reader may want it
 * here: the modifier of its key, which comes before the letter (modifier.ts); and news, for a reader who has read clean
 * before. Who never does, and every page that is no news, pays nothing.
 */
import { browser } from "wxt/browser";
import { inject } from "./inject.ts";
import { sendMessage } from "./messages.ts";

/** Kept on the reader's machine beside the settings, and nothing but that it was so: not when, nor where. */
const KEY = "hasReadClean";

/** The reader reads clean. */
export async function noteCleanReading(): Promise<void> {
  if (!(await hasReadClean())) await browser.storage.local.set({ [KEY]: true });
}

/** Whether the reader has ever read clean. */
export async function hasReadClean(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** Has a tab's page read: at once, or in the time that the page leaves idle. */
export async function warmReader(tabId: number, when: "now" | "idle"): Promise<void> {
  if ((await inject(tabId, "/reader.js")).ok) await sendMessage("warmPage", { when }, tabId);
}
