/** Whose site it is: its names, whether a newsroom runs it, and whether a name that it bears is a firm's. */
import { everyNode, isA, type SchemaNode } from "../structured-data/index.ts";
import type { Claim, Setting } from "./claims.ts";
import { TRADES } from "./data/trades.ts";
import { isCollective, isDesk } from "./names.ts";
import { personKey, plainText } from "./plain.ts";

/**
 * Where a newsroom declares news, a house's name as its author is a byline; elsewhere it is what the system puts in.
 * A dentist or a shop whose pages call themselves news is none.
 */
export function isNewsroom(main: SchemaNode | null, nodes: readonly SchemaNode[]): boolean {
  if (!main?.types.some((type) => /NewsArticle|Report|LiveBlogPosting|Satirical/i.test(type))) return false;
  for (const node of everyNode(nodes)) if (isA(node, ...TRADES)) return false;
  return true;
}

/** The site's own names: those given, the host's, and the one that closes the window's title ("Headline | Harbour Post blog"). */
export function houseNames(
  names: readonly (string | null | undefined)[],
  host: string,
  windowTitle: string | null,
): string[] {
  const tail = /^.{3,250}\s[|–—-]\s([^|–—]{2,40})$/u.exec(plainText(windowTitle ?? "", 300))?.[1];
  const all = [...names, host, host.split(".").slice(-2)[0], tail?.replace(/\s(?:blog|news|magazine)$/i, "")];
  return [...new Set(all.filter((name): name is string => !!name && name.length > 1))];
}

/**
 * An account that a content system wrote into the page's data ("jsmith", "brandon-web", "KatieS"): nobody's name, so
 * that it counts only where the page shows it to readers as its byline.
 */
export function isAccount({ name, collective, origin }: Claim): boolean {
  if (collective || (origin !== "json-ld" && origin !== "microdata" && origin !== "meta")) return false;
  return /^[a-z\d][a-z\d._-]*$/.test(name) || /^[A-Z]?[A-Za-z]*(?:[a-z][A-Z]|\d+)$/.test(name);
}

const PLACE = /(?:^|[\s(“"])(?:at|the|join|choose|why|bei|chez)\s$/i;
const TEXT_UNITS = 400_000;

/**
 * Whether the site's own name, in two capitalised words like a person's, is a firm's: people are not spoken of with
 * "at …", "join …" or "the …". Reads up to 400,000 units of the page's text and up to 40 mentions.
 */
export function isFirmOfTheHouse(name: string, { root, houses }: Setting): boolean {
  if (!/\s/.test(name) || !isCollective(name, houses) || isDesk(name)) return false;
  const key = personKey(name);
  if (key.length < 6) return false;
  const text = (root.textContent ?? "").slice(0, TEXT_UNITS).replace(/\s+/g, " ");
  let spoken = 0;
  for (let at = text.indexOf(name), i = 0; at >= 0 && i < 40; at = text.indexOf(name, at + name.length), i++)
    if (PLACE.test(text.slice(Math.max(0, at - 12), at)) && ++spoken >= 2) return true;
  return false;
}
