/** What the extension does with one tab: show its verdict, clear it, make it ready for the popup, read it clean. */
import { browser } from "wxt/browser";
import type { Verdict } from "../detection/types.ts";
import { arrival } from "./arrival.ts";
import { consentIsOn, injectConsent } from "./consent.ts";
import { hasReadClean, noteCleanReading, warmReader } from "./head-start.ts";
import type { HidingOrders } from "./hiding-orders.ts";
import { KEY, ordersFor, readKept } from "./hiding-settings.ts";
import { showState } from "./icon.ts";
import { flipReader, type Injection, inject, injectDeclutter, isFirstOpening, prepareHiding } from "./inject.ts";
import { type OfPage, type PageView, sendMessage } from "./messages.ts";
import { quietly } from "./quietly.ts";
import { declutterIsOn, migrate, opensClean, readSettings, siteOf } from "./settings.ts";
import { SHOWN_KEY } from "./shown-pages.ts";
import type { Settings } from "./types.ts";

/**
 * Acts on the detector's verdict: the toolbar button; on news, what the reader wants done by itself.
 * @param hides whether clutter is hidden on the page already
 * @returns what the detector is to do about clutter there, as soon as that is known: the rest does not hold up what is
 *   to be gone before the page is first drawn; null for nothing
 */
export async function receiveVerdict(
  tabId: number,
  news: Verdict,
  { url, hides }: OfPage,
): Promise<HidingOrders | null> {
  const kept = await readKept();
  const settings = migrate(kept[KEY]);
  if (!settings.automatic) return null;
  const orders = ordersFor(settings.declutter, kept[SHOWN_KEY], url);
  if (news.isNews && orders.on) prepareHiding(tabId, url, hides);
  quietly(followVerdict(tabId, news, url, settings));
  // A page that comes back from the browser's memory has not heard that nothing is to be hidden any more.
  return (orders.on ? news.isNews : hides) ? orders : null;
}

async function followVerdict(tabId: number, news: Verdict, url: string, settings: Settings): Promise<void> {
  await showState(tabId, news.isNews ? "news" : "other");
  if (news.isNews && consentIsOn(settings, siteOf(url))) await injectConsent(tabId);
  if (opensClean(settings, url, news) && (await isFirstOpening(tabId, url))) return toggleReader(tabId, true);
  if (news.isNews && (await hasReadClean())) await warmReader(tabId, "idle");
}

/**
 * Makes a tab ready for the popup. With site access withdrawn this is where everything begins for the page: the click
 * on the toolbar button has granted activeTab.
 */
export async function openTab(tabId: number): Promise<Injection> {
  const injected = await inject(tabId, "/reader.js");
  if (!injected.ok) {
    if (injected.reason === "forbidden") await showState(tabId, "off");
    return injected;
  }
  let page: PageView;
  try {
    page = await sendMessage("getPage", undefined, tabId);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // Firefox takes the script for some pages of its own and then does not run it, so that nobody answers.
    if (!/no response/i.test(detail)) return { ok: false, reason: "failed", detail };
    await showState(tabId, "off");
    return { ok: false, reason: "forbidden", detail };
  }
  const { news, url } = page;
  await showState(tabId, news.isNews ? "news" : "other");
  if (news.isNews && declutterIsOn(await readSettings(), siteOf(url))) await injectDeclutter(tabId, url);
  return injected;
}

/** Hides a tab's clutter, whether or not that is switched on for its site. */
export async function declutterTab(tabId: number): Promise<Injection> {
  const { url = "" } = await browser.tabs.get(tabId);
  return injectDeclutter(tabId, url);
}

/** Opens, closes or flips clean reading in a tab; without a tab, in the one that the reader looks at. */
export async function toggleReader(tabId: number | undefined, open?: boolean): Promise<void> {
  const target = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (target === undefined) return;
  const flipped = await flipReader(target, open ?? null);
  if (flipped.open) await noteCleanReading();
  // A key that does nothing looks broken; the button says why.
  if (!flipped.ok && flipped.reason === "forbidden") await showState(target, "off");
}

/**
 * Opens a link in a new tab beside the one it stands in, and reads it clean there. To be called in answer to the
 * reader's click: where we may not read the link's site, it is what lets us ask for that.
 */
export async function openLinkClean(link: string, from: { id?: number; index: number } | undefined): Promise<void> {
  const url = new URL(link);
  // Asked before anything is waited for, or the browser no longer counts it as the click's; it asks the reader only
  // where the access is missing. Refused, the link opens all the same, and the button says how to read it.
  const allowed = browser.permissions.request({ origins: [`${url.protocol}//${url.hostname}/*`] }).catch(() => false);
  const beside = from?.id === undefined ? {} : { index: from.index + 1, openerTabId: from.id };
  await allowed;
  const tab = await browser.tabs.create({ url: link, ...beside });
  if (tab.id === undefined || !(await arrival(tab.id))) return;
  // The page has been opened for the reader: when they close the view, nothing opens it again by itself.
  const { url: shown } = await browser.tabs.get(tab.id);
  await isFirstOpening(tab.id, shown ?? link).catch(() => false);
  await toggleReader(tab.id, true);
}
