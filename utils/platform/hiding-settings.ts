/** Of the settings what is to be hidden, and where. */
import { browser } from "wxt/browser";
import { KINDS } from "../declutter/lists/types.ts";
import { isPickedSelector } from "../declutter/picked.ts";
import type { HidingOrders } from "./hiding-orders.ts";
import { isShown, SHOWN_KEY } from "./shown-pages.ts";
import { parseSite, siteOf } from "./sites.ts";
import type { PickedThing, Settings } from "./types.ts";

/** Where the settings are kept. */
export const KEY = "settings";

/** More than anyone keeps by hand; it bounds what a damaged or imported record can make us carry. */
export const MOST_SITES = 1000;
/** More things than this are not kept. */
const MOST_PICKED = 300;

export type Hiding = Settings["declutter"];

export const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What a stored list holds of sites, or of patterns. */
export function several(value: unknown, parse: (text: string) => string | null): string[] {
  const parsed = list(value).flatMap((one) => (typeof one === "string" ? (parse(one) ?? []) : []));
  return [...new Set(parsed)].slice(0, MOST_SITES);
}

function pickedFrom(stored: unknown): PickedThing[] {
  const picked: PickedThing[] = [];
  for (const one of list(stored).slice(0, 2 * MOST_PICKED)) {
    const { site: typed, selector } = record(one);
    const site = typeof typed === "string" ? parseSite(typed) : null;
    if (!site || !isPickedSelector(selector)) continue;
    if (!picked.some((known) => known.site === site && known.selector === selector)) picked.push({ site, selector });
  }
  // What was picked last is what the reader remembers.
  return picked.slice(-MOST_PICKED);
}

/** What is to be hidden, from settings as they are stored: valid parts are kept, the rest is the default. */
export function hidingFrom(stored: unknown): Hiding {
  const hiding = record(record(stored).declutter);
  return {
    on: hiding.on !== false,
    offSites: several(hiding.offSites, parseSite),
    offKinds: KINDS.filter((kind) => list(hiding.offKinds).includes(kind)),
    picked: pickedFrom(hiding.picked),
    refuseConsent: hiding.refuseConsent === true,
  };
}

/** The settings as they are stored now, whatever that is. */
export const readStored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** What is stored of settings and of pages shown, whatever that is: all that says what to hide on a page. */
export interface Kept {
  [KEY]?: unknown;
  [SHOWN_KEY]?: unknown;
}

export const readKept = (): Promise<Kept> => browser.storage.local.get([KEY, SHOWN_KEY]);

/** Calls back with what is stored after each change, from wherever it came, and before it. Returns what ends it. */
export function watchStored(changed: (stored: unknown, before: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    if (area === "local" && changes[KEY]) changed(changes[KEY].newValue, changes[KEY].oldValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whether clutter is to be hidden on a site. */
export const declutterIsOn = ({ declutter }: { declutter: Hiding }, site: string | null) =>
  declutter.on && site !== null && !declutter.offSites.includes(site);

/** The selectors of what is hidden on a site, since the reader picked it. */
export const pickedOn = ({ declutter }: { declutter: Hiding }, site: string | null): string[] =>
  declutter.picked.filter((one) => one.site === site).map(({ selector }) => selector);

/** What is to be done on a page, by the settings and by what is stored of pages shown, whatever that is. */
export function ordersFor(declutter: Hiding, shownPages: unknown, url: string): HidingOrders {
  const site = siteOf(url);
  return {
    on: declutterIsOn({ declutter }, site),
    shown: isShown(url, shownPages),
    except: declutter.offKinds,
    picked: pickedOn({ declutter }, site),
  };
}

/** The same, by what is stored now. */
export async function readOrders(url: string): Promise<HidingOrders> {
  const kept = await readKept();
  return ordersFor(hidingFrom(kept[KEY]), kept[SHOWN_KEY], url);
}
