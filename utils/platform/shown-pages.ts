/** Pages on which the reader has asked to see the clutter again: it stays so when they are loaded anew. */
import { browser } from "wxt/browser";
import { articleAddress } from "./corrections.ts";

/** Where they are kept. */
export const SHOWN_KEY = "shownPages";

/** The page chosen longest ago is forgotten first. */
export const MOST_SHOWN = 200;

const pagesIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === "string").slice(-MOST_SHOWN) : [];

/** Whether clutter is to be seen on this page, by what is stored, whatever that is. */
export function isShown(url: string, stored: unknown): boolean {
  const address = articleAddress(url);
  return address !== null && pagesIn(stored).includes(address);
}

/** Changes made in this context wait for one another, so that two quick ones do not undo each other. */
let writing: Promise<unknown> = Promise.resolve();

/** Keeps, or forgets, that clutter is to be seen on this page; a page without an address of its own is not kept. */
export function keepShown(url: string, shown: boolean): Promise<void> {
  const address = articleAddress(url);
  if (address === null) return Promise.resolve();
  const next = writing.then(async () => {
    const others = pagesIn((await browser.storage.local.get(SHOWN_KEY))[SHOWN_KEY]).filter((one) => one !== address);
    await browser.storage.local.set({ [SHOWN_KEY]: (shown ? [...others, address] : others).slice(-MOST_SHOWN) });
  });
  writing = next.catch(() => {});
  return next;
}
