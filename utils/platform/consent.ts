/** What the background does for the script that refuses consent dialogs, which is there only while the reader wants it. */
import { evalSnippets } from "@duckduckgo/autoconsent";
import { browser } from "wxt/browser";
import { CONSENT_FILE, type ConsentRule } from "../consent/types.ts";
import { REFUSED_MARK } from "./consent-marks.ts";
import { onMessage } from "./messages.ts";
import { ownFile } from "./own-file.ts";
import type { Sender } from "./sender.ts";
import { declutterIsOn, readSettings, siteOf } from "./settings.ts";
import type { Settings } from "./types.ts";

/** Whether consent dialogs are refused on a site: where clutter is hidden, by a reader who has asked for it. */
export const consentIsOn = (settings: Settings, site: string | null): boolean =>
  settings.declutter.refuseConsent && settings.automatic && declutterIsOn(settings, site);

/** Starts the script in a tab's page, or in every frame of it; where it is there already, nothing happens. */
export async function injectConsent(tabId: number, allFrames = false): Promise<void> {
  const target = { tabId, allFrames };
  // At once: the page may be long in arriving, and the script itself waits for what it needs of it.
  await browser.scripting
    .executeScript({ target, files: ["/consent.js"], injectImmediately: true })
    .catch((error) => console.debug("Says Who: no consent script", error));
}

/** Answers the script that refuses, and the popup. The rules are read from the extension's own file when first asked. */
export function serveConsent(): void {
  let rules: Promise<ConsentRule[]> | undefined;
  /** Made by consent/module.ts. */
  const read = async (): Promise<ConsentRule[]> => (await ownFile(CONSENT_FILE)).json();

  onMessage("askConsent", async ({ data, sender }) => {
    const { tab } = sender as Sender;
    // By the page's address, not the frame's: its site is the one that the reader has set.
    if (!consentIsOn(await readSettings(), siteOf(tab?.url ?? ""))) return null;
    rules ??= read();
    const all = await rules.catch((error) => {
      rules = undefined;
      throw error;
    });
    return data.top ? all : all.filter(({ runContext }) => runContext?.frame);
  });

  onMessage("runConsent", async ({ data, sender }) => {
    const { tab, frameId } = sender as Sender;
    const func = Object.hasOwn(evalSnippets, data.snippet) && evalSnippets[data.snippet as keyof typeof evalSnippets];
    if (!func || tab?.id === undefined) return false;
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    const [frame] = await browser.scripting.executeScript({ target, world: "MAIN", func, injectImmediately: true });
    // The page's own scripts decide what comes back: no more of it is taken than yes or no.
    return Boolean(frame?.result);
  });

  onMessage("consentFrames", async ({ sender }) => {
    const { tab } = sender as Sender;
    if (tab?.id !== undefined) await injectConsent(tab.id, true);
  });

  onMessage("wasRefused", async ({ data }) => {
    const target = { tabId: data.tabId, allFrames: true };
    const frames = await browser.scripting
      .executeScript({ target, func: isTrue, args: [REFUSED_MARK], injectImmediately: true })
      .catch(() => []);
    return frames.some(({ result }) => result === true);
  });
}

// Runs in the page's isolated world: it may use nothing from outside itself.
function isTrue(mark: string): boolean {
  return (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(mark)] === true;
}
