/** Which articles open clean by themselves. */
import type { Verdict } from "../detection/types.ts";
import { matches, namesPart } from "./patterns.ts";
import type { Settings } from "./types.ts";

/** What a page is counted as: `kind` says what the detector takes it for, `isNews` whether it is sure of news. */
export type Judged = Pick<Verdict, "isNews" | "kind">;

const NEWS: Judged = { isNews: true, kind: "news" };

/**
 * Whether a page opens clean by itself. Exceptions come first. On a site only its news articles do, so that its front
 * page stays one; in a part of a site that the reader has described, other articles do too.
 */
export function opensClean({ autoOpen }: Settings, url: string, page: Judged = NEWS): boolean {
  if (autoOpen.except.some((pattern) => matches(pattern, url))) return false;
  if (page.isNews && autoOpen.news) return true;
  return autoOpen.sites.some(
    (pattern) => (page.isNews || (page.kind === "article" && namesPart(pattern))) && matches(pattern, url),
  );
}

/**
 * The settings with one site's articles opening clean by themselves, or not: where a wider wish would open them all the
 * same, the site becomes an exception.
 */
export function withSiteOpen(settings: Settings, site: string, on: boolean): Settings {
  const without = (patterns: string[]) => patterns.filter((pattern) => pattern !== site);
  const { sites, except, ...others } = settings.autoOpen;
  const address = `https://${site}/`;
  const bare = { ...settings, autoOpen: { ...others, sites: without(sites), except: without(except) } };
  if (opensClean(bare, address) === on) return bare;
  const list = on ? "sites" : "except";
  return { ...bare, autoOpen: { ...bare.autoOpen, [list]: [...bare.autoOpen[list], site] } };
}
