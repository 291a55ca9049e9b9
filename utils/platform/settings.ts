/** The reader's settings: read with defaults, changed whole, watched; one versioned record in extension storage. */
import { browser } from "wxt/browser";
import { parseSite } from "./sites.ts";
import type { ReadingStyle, Settings, Theme, Typeface } from "./types.ts";

export { parseSite, siteOf } from "./sites.ts";

const KEY = "settings";

export const THEMES: readonly Theme[] = ["system", "light", "sepia", "dark", "black", "contrast"];
export const TYPEFACES: readonly Typeface[] = ["serif", "sans", "mono", "accessible"];

/** Smallest, largest and step of each number, in the unit that `ReadingStyle` says. */
export const RANGES = {
  size: { min: 12, max: 40, step: 1 },
  width: { min: 30, max: 120, step: 2 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.1 },
} as const;

export const DEFAULTS: Settings = {
  version: 1,
  reading: { theme: "system", typeface: "serif", size: 20, width: 66, lineHeight: 1.6 },
  declutter: { on: true, offSites: [] },
  autoOpen: { sites: [] },
  automatic: true,
};

/** More than anyone keeps by hand; it bounds what a damaged or imported record can make us carry. */
const MOST_SITES = 1000;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function numberIn(value: unknown, { min, max }: { min: number; max: number }, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : otherwise;
}

function sites(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const parsed = value.flatMap((one) => (typeof one === "string" ? (parseSite(one) ?? []) : []));
  return [...new Set(parsed)].slice(0, MOST_SITES);
}

/**
 * Settings from whatever is stored: every valid part is kept, numbers out of range come to the nearest that is in it,
 * the rest is the default. Stored settings of an older version come through here too; version 1 is the first.
 */
export function migrate(stored: unknown): Settings {
  const { reading, declutter, autoOpen, automatic } = record(stored);
  const style = record(reading);
  const defaults = DEFAULTS.reading;
  return {
    version: 1,
    reading: {
      theme: THEMES.find((theme) => theme === style.theme) ?? defaults.theme,
      typeface: TYPEFACES.find((typeface) => typeface === style.typeface) ?? defaults.typeface,
      size: numberIn(style.size, RANGES.size, defaults.size),
      width: numberIn(style.width, RANGES.width, defaults.width),
      lineHeight: numberIn(style.lineHeight, RANGES.lineHeight, defaults.lineHeight),
    },
    declutter: { on: record(declutter).on !== false, offSites: sites(record(declutter).offSites) },
    autoOpen: { sites: sites(record(autoOpen).sites) },
    automatic: automatic !== false,
  };
}

/** The settings as they are now; never fails on what is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return migrate(stored[KEY]);
}

/** Changes made in this context wait for one another, so that two quick ones do not undo each other. */
let writing: Promise<unknown> = Promise.resolve();

/** Applies a change to the settings as they are now, and answers what they are then. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = writing.then(async () => {
    const changed = migrate(change(await readSettings()));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  writing = next.catch(() => {});
  return next;
}

/** Changes some of how the reading view looks. */
export const updateReading = (change: Partial<ReadingStyle>) =>
  updateSettings((settings) => ({ ...settings, reading: { ...settings.reading, ...change } }));

/**
 * Takes settings from the text of a file that was saved on the options page. Answers false, and changes nothing, where
 * the text holds none; where it holds some, its valid parts count and the rest are defaults.
 */
export async function importSettings(text: string): Promise<boolean> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return false;
  }
  const found = record(parsed);
  if (!("reading" in found || "declutter" in found || "autoOpen" in found)) return false;
  await updateSettings(() => migrate(found));
  return true;
}

/** Calls back with the settings after each change, from wherever it came, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && changes[KEY]) changed(migrate(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Whether clutter is to be hidden on a site. */
export const declutterIsOn = ({ declutter }: Settings, site: string | null) =>
  declutter.on && site !== null && !declutter.offSites.includes(site);

/** Whether a site's articles open clean by themselves. */
export const opensClean = ({ autoOpen }: Settings, site: string | null) =>
  site !== null && autoOpen.sites.includes(site);

/** The settings with clutter hidden, or left alone, on one site. */
export function withSiteDeclutter(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.declutter.offSites.filter((one) => one !== site);
  return {
    ...settings,
    // Asking for it on one site while it is off everywhere means that the reader wants it.
    declutter: { on: on || settings.declutter.on, offSites: on ? others : [...others, site] },
  };
}

/** The settings with one site's articles opening clean by themselves, or not. */
export function withSiteOpen(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.autoOpen.sites.filter((one) => one !== site);
  return { ...settings, autoOpen: { sites: on ? [...others, site] : others } };
}
