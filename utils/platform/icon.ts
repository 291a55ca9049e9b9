/** The toolbar button, where a tab's verdict shows. */
import { browser } from "wxt/browser";
import type { Detection } from "../detection/types.ts";

const FILES = {
  news: "icon/news",
  other: "icon/other",
} as const;
const SIZES = [16, 32, 48] as const;

/** Shows a verdict on the tab's button. The browser forgets it by itself when the tab goes elsewhere. */
export async function showVerdict(tabId: number, { isNews }: Detection): Promise<void> {
  const name = isNews ? FILES.news : FILES.other;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/${name}-${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setTitle({
      tabId,
      title: isNews ? "Says Who: this is a news article" : "Says Who: not a news article",
    });
  } catch {
    // The tab was closed in the meantime.
  }
}
