/**
 * Keeps the detector registered on every web page for as long as the reader grants access to sites and wants news
 * to be recognised by itself, and no longer.
 * It is registered here and not in the manifest since Chromium, with access withdrawn, answers the first click on the
 * toolbar button by running the manifest's scripts on that page instead of opening the popup.
 */
import { browser } from "wxt/browser";
import { readSettings, watchSettings } from "./settings.ts";

const ID = "detector";
const MATCHES = ["http://*/*", "https://*/*"];

/** Registers or unregisters the detector, as the reader's grants and wishes of right now ask for. */
async function follow(): Promise<void> {
  const [allowed, { automatic }] = await Promise.all([
    browser.permissions.contains({ origins: MATCHES }),
    readSettings(),
  ]);
  const granted = allowed && automatic;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (granted && registered.length === 0)
    await browser.scripting.registerContentScripts([
      { id: ID, matches: MATCHES, js: ["detector.js"], runAt: "document_start", persistAcrossSessions: true },
    ]);
  if (!granted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Follows the reader's grants from now on; to be called while the background starts. */
export function keepDetectorRegistered(): void {
  // One change after another: two at once could both find it missing.
  let last: Promise<void> = Promise.resolve();
  const next = () => {
    last = last.then(follow).catch((error) => console.error("Says Who: the detector was not registered", error));
  };
  watchSettings(next);
  browser.permissions.onAdded.addListener(next);
  browser.permissions.onRemoved.addListener(next);
  browser.runtime.onInstalled.addListener(next);
  browser.runtime.onStartup.addListener(next);
  next();
}
