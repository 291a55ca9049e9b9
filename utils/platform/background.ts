/**
 * What the background does, in answer to messages and to the browser. It may be stopped and started between any two
 * of them, so nothing that matters is kept in memory.
 */
import { browser } from "wxt/browser";
import type { Detection } from "../detection/types.ts";
import { findSources } from "../sources/index.ts";
import { keepDetectorRegistered } from "./detector.ts";
import { showVerdict } from "./icon.ts";
import { inject, injectDeclutter } from "./inject.ts";
import { onMessage, sendMessage } from "./messages.ts";
import { declutterIsOn, readSettings, siteOf } from "./settings.ts";

const MENU = "read-clean";

/** Registers every listener; to be called while the background starts, or the browser will not wake it for them. */
export function startBackground(): void {
  keepDetectorRegistered();
  onMessage("verdict", ({ data, sender }) => {
    const tabId = (sender as { tab?: { id?: number } }).tab?.id;
    if (tabId !== undefined) void receiveVerdict(tabId, data.news, data.url);
  });
  onMessage("openTab", ({ data }) => openTab(data.tabId));
  onMessage("findSources", ({ data }) => findSources(data));
  onMessage("openOptions", () => browser.runtime.openOptionsPage());

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "toggle-reader") void toggleReader(tab?.id);
  });
  browser.contextMenus.onClicked.addListener((_info, tab) => void toggleReader(tab?.id));
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU, title: "Read clean", contexts: ["page", "selection"] }, () => {
      // Said once more after an update, the menu is there already; reading the error is what keeps it quiet.
      void browser.runtime.lastError;
    });
  });
}

async function receiveVerdict(tabId: number, news: Detection, url: string): Promise<void> {
  await showVerdict(tabId, news);
  if (!news.isNews) return;
  const settings = await readSettings();
  const site = siteOf(url);
  if (declutterIsOn(settings, site)) await injectDeclutter(tabId);
  if (site && settings.autoOpen.sites.includes(site)) await toggleReader(tabId, true);
}

/** Makes a tab ready for the popup: with activeTab alone, this is where everything begins. */
async function openTab(tabId: number) {
  const injected = await inject(tabId, "/reader.js");
  if (!injected.ok) return injected;
  try {
    const page = await sendMessage("getPage", undefined, tabId);
    await receiveVerdict(tabId, page.news, page.url);
    return injected;
  } catch (error) {
    // Firefox takes the script for some pages of its own and then does not run it.
    return { ok: false as const, reason: "forbidden" as const, detail: String(error) };
  }
}

/** Opens or closes clean reading in a tab; without a tab, in the one that the reader looks at. */
async function toggleReader(tabId: number | undefined, open?: boolean): Promise<void> {
  const target = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (target === undefined || !(await inject(target, "/reader.js")).ok) return;
  await sendMessage("toggleReader", open === undefined ? {} : { open }, target);
}
