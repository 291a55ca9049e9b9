/** The toolbar button, where a tab's verdict shows. */
import { browser } from "wxt/browser";
import { t } from "./i18n.ts";

/** What the button says of a tab: a news article, another page, or one where we may not run. */
export type IconState = "news" | "other" | "off";

const SIZES = [16, 32, 48] as const;

/**
 * Shows a state on one tab's button. The browser forgets it by itself when the tab goes elsewhere, so nothing is kept.
 */
export async function showState(tabId: number, state: IconState): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setTitle({ tabId, title: t(`button.${state}`) });
  } catch {
    // The tab was closed in the meantime.
  }
}
