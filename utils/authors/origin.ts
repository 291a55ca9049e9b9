import { nodesOf, type SchemaNode, text } from "../structured-data/index.ts";
import type { Setting } from "./claims.ts";
import { ORIGIN_PHRASES } from "./data/origins.ts";
import { sameSite } from "./links.ts";
import { agencyOf } from "./names.ts";
import { attribute } from "./page.ts";
import { alternatives, hostOf, plainText, webAddress } from "./plain.ts";
import type { Authorship } from "./types.ts";

type Origin = Authorship["originallyFrom"];

const PHRASE = new RegExp(`(?:${alternatives(ORIGIN_PHRASES)})\\s{1,3}(.{2,120})`, "iu");
/** "(AP) —", "LONDON (Reuters) -", "Berlin (dpa/lnw) -", "PARIS, May 3 (AFP) —": the place and the agency a text begins with. */
const DATELINE = /^(?:\p{L}[\p{L}\s.,'’/-]{0,50}?(?:\d{1,2}\s?)?)?\(([\p{L}/ .-]{2,30})\)\s{0,2}(?:[–—-]|\p{Lu})/u;

/** Where the piece first stood, when the page says that it is copy from elsewhere; null otherwise. */
export function findOrigin(lines: readonly string[], main: SchemaNode | null, setting: Setting): Origin {
  for (const line of [...lines.slice(0, 4), ...lines.slice(-6)]) {
    const match = PHRASE.exec(line.slice(0, 600));
    if (!match) continue;
    const name = houseIn(match[1]!);
    if (name) return { name, url: null, reason: plainText(line, 200) };
  }
  const based = main ? nodesOf(main, "isBasedOn")[0] : undefined;
  if (based) {
    const url = webAddress(text(based, "url") ?? based.id ?? text(based, "name"), setting.url);
    if (url && !sameSite(hostOf(url), setting.host))
      return { name: hostOf(url), url, reason: "The page's data says that it is based on this." };
  }
  const canonical = canonicalOf(setting);
  if (canonical && !sameSite(hostOf(canonical), setting.host))
    return { name: hostOf(canonical), url: canonical, reason: "The page names an address on another site as its own." };
  return null;
}

/** Name up to where the sentence goes on. */
function houseIn(tail: string): string | null {
  const name = plainText(tail, 120)
    .split(
      /[.;:()|]\s?(?=$|\s|\p{Lu})|,\s|\s(?:on|under|and is|and was|in \d|am \d|le \d|el \d|and has|with|written|by)\s|\s[–—-]\s/u,
    )[0]!
    .replace(/["“”«»]/g, "")
    .trim();
  return name.length >= 2 && name.length <= 80 && /^[\p{Lu}\p{Lo}\d]|^the\s/u.test(name) ? name : null;
}

function canonicalOf({ root, url }: Setting): string | null {
  let count = 0;
  for (const link of root.getElementsByTagName("link")) {
    if (++count > 300) return null;
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute(link, "rel") ?? ""))
      return webAddress(attribute(link, "href"), url);
  }
  return null;
}

/** The agencies that a dateline in the first lines names. */
export function datelineAgencies(lines: readonly string[]): string[] {
  for (const line of lines.slice(0, 4)) {
    const match = DATELINE.exec(line.slice(0, 160));
    if (!match) continue;
    const agencies = match[1]!.split("/").flatMap((part) => agencyOf(part.trim(), false) ?? []);
    if (agencies.length > 0) return [...new Set(agencies)];
  }
  return [];
}
