/** The context menu, which no driver can open: the browser is told that one of its entries has been chosen. */
import type { Page } from "puppeteer-core";
import { GECKO_ID } from "../../wxt.config.ts";
import { inFirefoxWindow, type Session } from "./session.ts";

/** Chooses "Open this link in clean reading" on a link of the page. */
export async function chooseOpenLink(session: Session, page: Page, linkUrl: string): Promise<void> {
  const info = { menuItemId: "open-link-clean", linkUrl, editable: false, modifiers: [] };
  await page.bringToFront();
  if (session.family === "firefox") {
    await inFirefoxWindow(
      session.browser,
      `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.emit(
        "webext-menu-menuitem-click", ${JSON.stringify(info)}, gBrowser.selectedTab)`,
    );
    return;
  }
  const id = await session.tabId(page);
  const target = await session.browser.waitForTarget(
    (one) => one.type() === "service_worker" && one.url().startsWith(session.extension),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    async (about, tab) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { get(id: number): Promise<object> };
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
        };
      };
      chrome.contextMenus.onClicked.dispatch(about, await chrome.tabs.get(tab));
    },
    info,
    id,
  );
}
