/** The entries in the page's and the links' context menu. */
import { browser } from "wxt/browser";
import { t } from "./i18n.ts";
import { openLinkClean, toggleReader } from "./tabs.ts";

const PAGE = "read-clean";
const LINK = "open-link-clean";
/** Addresses that can be read; for others the entry would promise what cannot be. */
const WEB = ["http://*/*", "https://*/*"];

type Entry = Parameters<typeof browser.contextMenus.create>[0];

/** Puts the entries there; said once more after an update, they are there already and take the words of the new one. */
export function createMenu(): void {
  const entries: Entry[] = [
    { id: PAGE, title: t("menu.page"), contexts: ["page", "selection"] },
    { id: LINK, title: t("menu.link"), contexts: ["link"], targetUrlPatterns: WEB },
  ];
  void browser.contextMenus.removeAll().then(() => {
    for (const entry of entries)
      browser.contextMenus.create(entry, () => {
        // Reading the error is what keeps it quiet.
        void browser.runtime.lastError;
      });
  });
}

/** What a click on an entry does; undefined where it is none of ours. */
export function followMenu(
  info: { menuItemId: string | number; linkUrl?: string },
  tab: { id?: number; index: number } | undefined,
): Promise<void> | undefined {
  if (info.menuItemId === PAGE) return toggleReader(tab?.id);
  if (info.menuItemId === LINK && info.linkUrl) return openLinkClean(info.linkUrl, tab);
  return undefined;
}
