/**
 * What the background does, in answer to messages and to the browser. It may be stopped and started between any two
 * of them, so nothing that matters is kept in memory.
 */
import { browser } from "wxt/browser";
import { serveDeclutter } from "./declutter.ts";
import { keepDetectorRegistered } from "./detector.ts";
import { t } from "./i18n.ts";
import { injectDeclutter } from "./inject.ts";
import { onMessage } from "./messages.ts";
import { openTab, receiveVerdict, toggleReader } from "./tabs.ts";

const MENU = "read-clean";
const COMMAND = "toggle-reader";

/** Registers every listener; to be called while the background starts, or the browser will not wake it for them. */
export function startBackground(): void {
  keepDetectorRegistered();
  onMessage("verdict", async ({ data, sender }) => {
    const tabId = (sender as { tab?: { id?: number } }).tab?.id;
    if (tabId !== undefined) await receiveVerdict(tabId, data.news, data.url);
  });
  onMessage("openTab", ({ data }) => openTab(data.tabId));
  serveDeclutter();
  onMessage("hideClutter", async ({ data }) => (await injectDeclutter(data.tabId)).ok);
  onMessage("openOptions", () => browser.runtime.openOptionsPage());

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) quietly(toggleReader(tab?.id));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) quietly(toggleReader(tab?.id));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({ id: MENU, title: t("menu.page"), contexts: ["page", "selection"] }, () => {
      // Said once more after an update, the menu is there already; reading the error is what keeps it quiet.
      void browser.runtime.lastError;
    });
    if (reason === "install") quietly(browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }));
  });
}

/** For what nobody waits for: a tab that closes or navigates half way is no error. */
function quietly(doing: Promise<unknown>): void {
  doing.catch((error) => console.debug("Says Who:", error));
}
