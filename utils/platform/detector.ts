/**
 * Keeps the detector registered on every web page for as long as the reader grants access to sites and wants news
 * to be recognised by itself, and no longer.
 * It is registered here and not in the manifest since Chromium, with access withdrawn, answers the first click on the
 * toolbar button by running the manifest's scripts on that page instead of opening the popup.
 */
import { browser } from "wxt/browser";
import { HIDING_FILE, HOLDING_FILE } from "../declutter/style.ts";
import { readSettings, watchSettings } from "./settings.ts";

const ID = "detector";
const MATCHES = ["http://*/*", "https://*/*"];

const DETECTOR = {
  id: ID,
  matches: MATCHES,
  js: ["detector.js"],
  runAt: "document_start" as const,
  persistAcrossSessions: true,
};

/**
 * In Firefox the rules that hide come with the detector: `insertCSS` there waits until the page has loaded, and slots
 * would be seen until then. They are about attributes of ours alone, which nothing bears on a page that is no news.
 */
async function register(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const styled = { ...DETECTOR, css: [HIDING_FILE], cssOrigin: "user" };
    try {
      return await browser.scripting.registerContentScripts([styled]);
    } catch {
      // A Firefox that does not know cssOrigin: there, what is hidden goes when the page has loaded.
    }
  }
  await browser.scripting.registerContentScripts([DETECTOR]);
}

/** The rule by which pages are held (utils/declutter/hold.ts), for all sites but those where nothing is to be hidden. */
const HOLD = {
  id: "hold",
  matches: MATCHES,
  css: [HOLDING_FILE],
  runAt: "document_start" as const,
  persistAcrossSessions: true,
};

/**
 * Sites are named without "www.". Patterns know no addresses in brackets; a page there is held for its short while in
 * vain.
 */
const patternsFor = (site: string) =>
  site.startsWith("[") ? [] : [`*://${site}/*`, ...(/^[\d.]+$/.test(site) ? [] : [`*://www.${site}/*`])];

/** Registers the rule for holding, unless it is `registered` as wanted, changes where it holds, or unregisters it. */
async function followHold(
  registered: { excludeMatches?: string[] } | undefined,
  isWanted: boolean,
  offSites: readonly string[],
): Promise<void> {
  const excludeMatches = offSites.flatMap(patternsFor);
  const isSame = isWanted && [...(registered?.excludeMatches ?? [])].sort().join() === excludeMatches.toSorted().join();
  if (registered && isSame) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [HOLD.id] });
  if (isWanted) await browser.scripting.registerContentScripts([{ ...HOLD, excludeMatches }]);
}

/** Registers or unregisters the detector, as the reader's grants and wishes of right now ask for. */
async function follow(): Promise<void> {
  const [allowed, { automatic, declutter }] = await Promise.all([
    browser.permissions.contains({ origins: MATCHES }),
    readSettings(),
  ]);
  const granted = allowed && automatic;
  const all = await browser.scripting.getRegisteredContentScripts({ ids: [ID, HOLD.id] });
  const registered = all.find(({ id }) => id === ID);
  // Registered by an older version, without what this one needs.
  const stale = import.meta.env.FIREFOX && registered && !registered.css?.length;
  if (stale) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (granted && (stale || !registered)) await register();
  if (!granted && !stale && registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  const hold = all.find(({ id }) => id === HOLD.id);
  await followHold(hold, granted && declutter.on, declutter.offSites);
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
