/** The reader's settings: read with defaults, changed whole, watched; one versioned record in extension storage. */
import { browser } from "wxt/browser";
import type { ClutterKind } from "../declutter/types.ts";
import { hidingFrom, KEY, MOST_SITES, readStored, record, several, watchStored } from "./hiding-settings.ts";
import { parsePattern } from "./patterns.ts";
import { parseSite } from "./sites.ts";
import type { PickedThing, ReadingStyle, Settings, Theme, Typeface } from "./types.ts";

export { opensClean, withSiteOpen } from "./auto-open.ts";
export { declutterIsOn, pickedOn } from "./hiding-settings.ts";
export { parsePattern } from "./patterns.ts";
export { parseSite, siteOf } from "./sites.ts";

export const THEMES: readonly Theme[] = ["system", "light", "sepia", "dark", "black", "contrast"];
export const TYPEFACES: readonly Typeface[] = ["serif", "sans", "mono", "accessible", "own"];

/** Smallest, largest and step of each number, in the unit that `ReadingStyle` says. */
export const RANGES = {
  size: { min: 12, max: 40, step: 1 },
  width: { min: 30, max: 120, step: 2 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.1 },
  letterSpacing: { min: 0, max: 0.2, step: 0.01 },
  wordSpacing: { min: 0, max: 0.5, step: 0.05 },
} as const;

export const DEFAULTS: Settings = {
  version: 1,
  reading: {
    theme: "system",
    typeface: "serif",
    font: "",
    size: 20,
    width: 66,
    lineHeight: 1.6,
    letterSpacing: 0,
    wordSpacing: 0,
    justify: false,
    hyphens: true,
    pages: false,
    vertical: false,
    labels: false,
  },
  readingOn: {},
  declutter: { on: true, offSites: [], offKinds: [], picked: [], refuseConsent: false },
  autoOpen: { news: false, sites: [], except: [] },
  automatic: true,
};

function numberIn(value: unknown, { min, max }: { min: number; max: number }, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : otherwise;
}

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === "boolean" ? value : otherwise);

/** A font's name, without what could end it or the line where a style says it; null where it is no text. */
function fontName(value: unknown): string | null {
  return typeof value === "string" ? value.replace(/["\\\p{Cc}]/gu, "").slice(0, 80) : null;
}

/** A style from what is stored of it; what is missing or wrong is as `otherwise` has it. */
function styleFrom(stored: unknown, otherwise: ReadingStyle): ReadingStyle {
  const style = record(stored);
  return {
    theme: THEMES.find((theme) => theme === style.theme) ?? otherwise.theme,
    typeface: TYPEFACES.find((typeface) => typeface === style.typeface) ?? otherwise.typeface,
    font: fontName(style.font) ?? otherwise.font,
    size: numberIn(style.size, RANGES.size, otherwise.size),
    width: numberIn(style.width, RANGES.width, otherwise.width),
    lineHeight: numberIn(style.lineHeight, RANGES.lineHeight, otherwise.lineHeight),
    letterSpacing: numberIn(style.letterSpacing, RANGES.letterSpacing, otherwise.letterSpacing),
    wordSpacing: numberIn(style.wordSpacing, RANGES.wordSpacing, otherwise.wordSpacing),
    justify: flag(style.justify, otherwise.justify),
    hyphens: flag(style.hyphens, otherwise.hyphens),
    pages: flag(style.pages, otherwise.pages),
    vertical: flag(style.vertical, otherwise.vertical),
    labels: flag(style.labels, otherwise.labels),
  };
}

/** A style with each number in its range. */
export const inRange = (style: ReadingStyle): ReadingStyle => styleFrom(style, style);

/** What looks otherwise on some sites, each with what is valid of it. */
function stylesFrom(stored: unknown, everywhere: ReadingStyle): Settings["readingOn"] {
  const known = Object.entries(record(stored)).flatMap(([typed, style]) => {
    const site = parseSite(typed);
    if (!site) return [];
    const own = Object.entries(styleFrom(style, everywhere)).filter(([name]) => Object.hasOwn(record(style), name));
    return [[site, Object.fromEntries(own)]];
  });
  return Object.fromEntries(known.slice(0, MOST_SITES));
}

/**
 * Settings from whatever is stored: every valid part is kept, numbers out of range come to the nearest that is in it,
 * the rest is the default. Stored settings of an older version come through here too; version 1 is the first.
 */
export function migrate(stored: unknown): Settings {
  const { reading, readingOn, autoOpen, automatic } = record(stored);
  const opening = record(autoOpen);
  const everywhere = styleFrom(reading, DEFAULTS.reading);
  return {
    version: 1,
    reading: everywhere,
    readingOn: stylesFrom(readingOn, everywhere),
    declutter: hidingFrom(stored),
    autoOpen: {
      news: opening.news === true,
      sites: several(opening.sites, parsePattern),
      except: several(opening.except, parsePattern),
    },
    automatic: automatic !== false,
  };
}

/** The settings as they are now; never fails on what is stored. */
export async function readSettings(): Promise<Settings> {
  return migrate(await readStored());
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

/** How the reading view looks on a site. */
export const readingOn = (
  { reading, readingOn }: Pick<Settings, "reading" | "readingOn">,
  site: string | null,
): ReadingStyle => ({
  ...reading,
  ...(site !== null && readingOn[site]),
});

/** The settings with a change of how the reading view looks: on a site that has a look of its own, of that look alone. */
export function withReading(settings: Settings, change: Partial<ReadingStyle>, site: string | null = null): Settings {
  const own = site === null ? undefined : settings.readingOn[site];
  if (site === null || !own) return { ...settings, reading: { ...settings.reading, ...change } };
  return { ...settings, readingOn: { ...settings.readingOn, [site]: { ...own, ...change } } };
}

/** Changes some of how the reading view looks: on this site, where it has a look of its own, else everywhere. */
export const updateReading = (change: Partial<ReadingStyle>, site: string | null = null) =>
  updateSettings((settings) => withReading(settings, change, site));

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
  const end = watchStored((stored) => changed(migrate(stored)));
  signal?.addEventListener("abort", end, { once: true });
}

/** The settings with clutter hidden, or left alone, on one site. */
export function withSiteDeclutter(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.declutter.offSites.filter((one) => one !== site);
  return {
    ...settings,
    // Asking for it on one site while it is off everywhere means that the reader wants it.
    declutter: {
      ...settings.declutter,
      on: on || settings.declutter.on,
      offSites: on ? others : [...others, site],
    },
  };
}

/** The settings with one kind of clutter hidden, or left alone, everywhere. */
export function withKind(settings: Settings, kind: ClutterKind, on: boolean): Settings {
  const others = settings.declutter.offKinds.filter((one) => one !== kind);
  return { ...settings, declutter: { ...settings.declutter, offKinds: on ? others : [...others, kind] } };
}

/** The settings with one more thing hidden on a site, or one less. */
export function withPicked(settings: Settings, thing: PickedThing, hidden: boolean): Settings {
  const others = settings.declutter.picked.filter(
    ({ site, selector }) => site !== thing.site || selector !== thing.selector,
  );
  return { ...settings, declutter: { ...settings.declutter, picked: hidden ? [...others, thing] : others } };
}
