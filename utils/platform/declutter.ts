/** What the background does for the script that declutters a page; `injectDeclutter` starts that script. */
import { browser } from "wxt/browser";
import { judgePage } from "../declutter/judge.ts";
import { hidingLists } from "./hiding-lists.ts";
import { hidingFrom, KEY, ordersFor, readKept, watchStored } from "./hiding-settings.ts";
import { onMessage } from "./messages.ts";
import { callClutter } from "./page-clutter.ts";
import { SHOWN_KEY } from "./shown-pages.ts";

/**
 * Answers the declutter script, for all that takes time is done here, where no page waits for it; and tells each page's
 * script when the reader has changed what is to be hidden.
 */
export function serveDeclutter(): void {
  onMessage("judge", ({ data }) => judgePage(data, (page) => hidingLists.selectorsFor(page)));
  watchStored((stored, before) => {
    const isSame = JSON.stringify(hidingFrom(stored)) === JSON.stringify(hidingFrom(before));
    if (!isSame) tellPages().catch((error) => console.error("Says Who: pages were not told what to hide", error));
  });
}

/** Most tabs have no such script, and into some we may not look. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Read last: of two changes, whoever comes late tells the newer.
  const kept = await readKept();
  const hiding = hidingFrom(kept[KEY]);
  for (const { id, url } of tabs)
    if (id !== undefined && url) callClutter(id, "hideAs", ordersFor(hiding, kept[SHOWN_KEY], url)).catch(() => {});
}
