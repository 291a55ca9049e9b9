/** The reader's corrections of sources, kept in this browser by article, so that they hold on the next visit. */
import { browser } from "wxt/browser";
import { parseCorrections, type SourceCorrection } from "../sources/corrections.ts";

const KEY = "corrections";

/** Articles that corrections are kept for; the one corrected longest ago goes first. */
export const MOST_ARTICLES = 500;

export interface ArticleCorrections {
  /** The article's address as `articleAddress` gives it. */
  url: string;
  /** When the last was made, ISO 8601. */
  changed: string;
  corrections: SourceCorrection[];
}

/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(utm_.{1,40}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|ref|ref_src|cmpid|ocid)$/i;

/** One address for an article however it was reached: no fragment, no tracking; null for what is no web page. */
export function articleAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^(https?|file):$/.test(address.protocol)) return null;
  address.hash = "";
  // By hand: a content script in Firefox cannot walk over the names in `searchParams`.
  const parameters = address.search.slice(1).split("&");
  address.search = parameters.filter((parameter) => !TRACKING.test(parameter.split("=", 1)[0] ?? "")).join("&");
  return address.href;
}

/** All that is kept, the oldest first: plain data, for export. Never fails on what is stored. */
export async function readAllCorrections(): Promise<ArticleCorrections[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (!Array.isArray(stored)) return [];
  return stored.slice(-MOST_ARTICLES).flatMap((one): ArticleCorrections[] => {
    if (typeof one !== "object" || one === null) return [];
    const { url, changed, corrections } = one as Record<string, unknown>;
    if (typeof url !== "string" || typeof changed !== "string") return [];
    const valid = parseCorrections(corrections);
    return valid.length > 0 ? [{ url, changed, corrections: valid }] : [];
  });
}

/** The corrections of one article, in the order in which they were made; none where none are kept. */
export async function readCorrections(url: string): Promise<SourceCorrection[]> {
  const address = articleAddress(url);
  return (await readAllCorrections()).find((kept) => kept.url === address)?.corrections ?? [];
}

/** Changes made in this context wait for one another, so that two quick ones do not undo each other. */
let writing: Promise<unknown> = Promise.resolve();

/**
 * Changes the corrections of one article and answers what they are then. With none left the article is forgotten.
 * On pages without an address to keep them by they hold until the popup closes.
 */
export function updateCorrections(
  url: string,
  change: (corrections: SourceCorrection[]) => SourceCorrection[],
): Promise<SourceCorrection[]> {
  const address = articleAddress(url);
  const next = writing.then(async () => {
    const all = await readAllCorrections();
    const before = all.find((kept) => kept.url === address)?.corrections ?? [];
    const corrections = parseCorrections(change(before));
    if (address === null) return corrections;
    const others = all.filter((kept) => kept.url !== address);
    const own = corrections.length > 0 ? [{ url: address, changed: new Date().toISOString(), corrections }] : [];
    await browser.storage.local.set({ [KEY]: [...others, ...own].slice(-MOST_ARTICLES) });
    return corrections;
  });
  writing = next.catch(() => {});
  return next;
}
