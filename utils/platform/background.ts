/**
 * What the background does, in answer to messages and to the browser. It may be stopped and started between any two
 * of them, so nothing that matters is kept in memory.
 */
import { browser } from "wxt/browser";
import { serveConsent } from "./consent.ts";
import { serveDeclutter } from "./declutter.ts";
import { keepDetectorRegistered } from "./detector.ts";
import { warmReader } from "./head-start.ts";
import { inject, showRoot } from "./inject.ts";
import { serveDetector } from "./judging.ts";
import { createMenu, followMenu } from "./menu.ts";
import { onMessage } from "./messages.ts";
import { quietly } from "./quietly.ts";
import { tabOf } from "./sender.ts";
import { declutterTab, openTab, toggleReader } from "./tabs.ts";
import { serveTypeface } from "./typeface.ts";

const COMMAND = "toggle-reader";

/** Registers every listener; to be called while the background starts, or the browser will not wake it for them. */
export function startBackground(): void {
  keepDetectorRegistered();
  serveDetector();
  onMessage("openTab", ({ data }) => openTab(data.tabId));
  serveDeclutter();
  serveConsent();
  serveTypeface();
  onMessage("hideClutter", async ({ data }) => (await declutterTab(data.tabId)).ok);
  onMessage("pickClutter", async ({ data }) => {
    // What is picked is hidden by the script that hides everything else.
    const injected = await declutterTab(data.tabId);
    return injected.ok && (await inject(data.tabId, "/picker.js")).ok;
  });
  onMessage("warmReader", async ({ sender }) => {
    const tabId = tabOf(sender);
    if (tabId !== undefined) await warmReader(tabId, "now");
  });
  onMessage("loadEngine", async ({ sender }) => {
    const tabId = tabOf(sender);
    const injected = tabId === undefined ? null : await inject(tabId, "/sources.js");
    if (!injected?.ok) throw new Error(injected?.detail);
  });
  onMessage("showRoot", async ({ data, sender }) => {
    const tabId = tabOf(sender);
    if (tabId !== undefined) await showRoot(tabId, data.on);
  });
  onMessage("openOptions", () => browser.runtime.openOptionsPage());

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) quietly(toggleReader(tab?.id));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => quietly(followMenu(info, tab)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenu();
    if (reason === "install") quietly(browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }));
  });
}
