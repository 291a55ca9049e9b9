/** What the popup asks of the extension's other parts, for one tab. */
import { browser } from "wxt/browser";
import type { PopupActions, PopupState } from "../../components/popup/Popup.tsx";
import { sendMessage } from "./messages.ts";
import { declutterIsOn, readSettings, siteOf, updateSettings } from "./settings.ts";

/** The tab that the popup is for: the one named in its address (for tests and tabs), else the active one. */
export async function popupTab(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get("tab"));
  if (Number.isInteger(named) && named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

/** Reads the tab's page; every failure becomes a state that the popup can show. */
export async function loadPopup(tabId: number | null): Promise<PopupState> {
  if (tabId === null) return { is: "forbidden" };
  try {
    const opened = await sendMessage("openTab", { tabId });
    if (!opened.ok)
      return opened.reason === "forbidden" ? { is: "forbidden" } : { is: "failed", detail: opened.detail };
    const page = await sendMessage("getPage", undefined, tabId);
    const site = siteOf(page.url);
    const [sources, clutter, settings] = await Promise.all([
      page.article && page.news.isNews ? sendMessage("findSources", inputOf(page.article, page.url)) : null,
      sendMessage("getClutter", undefined, tabId).catch(() => null),
      readSettings(),
    ]);
    return { is: "ready", page, sources, clutter, site, siteDeclutter: declutterIsOn(settings, site) };
  } catch (error) {
    return { is: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}

function inputOf(
  { text, links, lang, siteName }: NonNullable<Extract<PopupState, { is: "ready" }>["page"]["article"]>,
  url: string,
) {
  return { text, links, lang, siteName, url };
}

/** The popup's buttons, for a tab; `changed` is called when what the popup shows may have changed. */
export function popupActions(tabId: number | null, changed: () => void): PopupActions {
  const tab = tabId ?? -1;
  return {
    toggleReader: async () => (await sendMessage("toggleReader", {}, tab)).open,
    show: ({ paragraph, content }) => void sendMessage("showPlace", { paragraph, spans: content }, tab),
    setClutter: (hidden) => void sendMessage("setClutter", { hidden }, tab).then(changed),
    async setSiteDeclutter(on) {
      const site = siteOf((await sendMessage("getPage", undefined, tab)).url);
      if (!site) return;
      await updateSettings((settings) => {
        const others = settings.declutter.offSites.filter((one) => one !== site);
        return {
          ...settings,
          declutter: { on: on || settings.declutter.on, offSites: on ? others : [...others, site] },
        };
      });
      await sendMessage("openTab", { tabId: tab });
      await sendMessage("setClutter", { hidden: on }, tab).catch(() => {});
      changed();
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
