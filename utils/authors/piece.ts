/** What kind of piece it is, with the reason in words for readers. */
import { nodesOf, type SchemaNode, texts, truth } from "../structured-data/index.ts";
import type { Setting } from "./claims.ts";
import { PIECE_LABELS } from "./data/piece-labels.ts";
import { PIECE_PATHS, PIECE_TYPES, TITLE_WORDS } from "./data/piece-words.ts";
import { byAnswers, byLabelledByline, bySlug, bySponsorLine } from "./hints.ts";
import { isHidden, marks, shortText, tag } from "./page.ts";
import { lazily, loose } from "./plain.ts";
import type { Authorship, PieceKind } from "./types.ts";

type Piece = Authorship["piece"];

const labels = lazily(
  () =>
    new Map<string, PieceKind>(
      Object.entries(PIECE_LABELS).flatMap(([kind, words]) =>
        words.map((word) => [loose(word), kind as PieceKind] as const),
      ),
    ),
);
/** Words that say so loudly enough when they stand anywhere in a short label near the headline. */
const KICKER =
  /kicker|label|eyebrow|category|section|rubri|overline|topline|dachzeile|tag|badge|flag|type|genre|topic|breadcrumb|cat-|channel|spitzmarke|pretitle|supertitle|surtitle/;
const MAX_STEPS = 120;

export interface PieceFacts {
  main: SchemaNode | null;
  metas: ReadonlyMap<string, readonly string[]>;
  headline: Element | null;
  agencies: readonly string[];
  /** True when the house or people of it are named as authors: then agency copy was worked on. */
  hasPeople: boolean;
  /** The body's lines. */
  paragraphs: readonly string[];
  /** Short lines that stand near the headline. */
  lines: readonly string[];
  /** Agencies that the text's first line names as where it is from. */
  datelined: readonly string[];
}

/** The kind of piece by what the page states, the surest statement first. */
export function findPiece(facts: PieceFacts, setting: Setting): Piece {
  return (
    bySponsor(facts, setting) ??
    bySponsorLine(facts.lines) ??
    byType(facts) ??
    byGenre(facts) ??
    byKicker(facts, setting) ??
    byLabelledByline(facts.lines, labels()) ??
    byTitle(setting) ??
    bySection(facts) ??
    byAddress(setting) ??
    bySlug(setting.url, setting.title) ??
    byAnswers(setting.title, facts.paragraphs) ??
    byAgency(facts) ?? { kind: "news", reason: "Nothing on the page says that it is anything else." }
  );
}

function byType({ main }: PieceFacts): Piece | null {
  for (const type of main?.types ?? []) {
    const kind = Object.hasOwn(PIECE_TYPES, type.toLowerCase()) ? PIECE_TYPES[type.toLowerCase()] : undefined;
    if (kind && kind !== "news") return { kind, reason: `The page's data gives the type ${type.slice(0, 40)}.` };
  }
  return null;
}

function byGenre({ main }: PieceFacts): Piece | null {
  if (!main) return null;
  for (const property of ["genre", "additionalType", "articleType", "alternativeHeadline"]) {
    if (property === "alternativeHeadline") continue;
    for (const value of texts(main, property, 80).slice(0, 5)) {
      const kind = labels().get(loose(value.split("/").at(-1) ?? ""));
      if (kind) return { kind, reason: `The page's data gives the genre “${value}”.` };
    }
  }
  return null;
}

function bySection({ main, metas }: PieceFacts): Piece | null {
  const sections = [...(main ? texts(main, "articleSection", 80) : []), ...(metas.get("article:section") ?? [])].slice(
    0,
    10,
  );
  for (const section of sections) {
    const kind = labels().get(loose(section));
    if (kind && kind !== "live blog") return { kind, reason: `The page's section is “${section.slice(0, 60)}”.` };
  }
  return null;
}

/** Paid content is said loudly wherever the page states it: data, meta tags, or words near the headline. */
function bySponsor({ main, metas }: PieceFacts, setting: Setting): Piece | null {
  if (main) {
    if (main.types.some((type) => type.toLowerCase() === "advertisercontentarticle"))
      return { kind: "sponsored", reason: "The page's data gives the type AdvertiserContentArticle." };
    const sponsor = nodesOf(main, "sponsor")[0];
    const name = sponsor && texts(sponsor, "name", 80)[0];
    if (name && !setting.houses.some((house) => loose(house) === loose(name)))
      return { kind: "sponsored", reason: `The page's data names a sponsor: ${name}.` };
    if (truth(main, "isSponsored") === true)
      return { kind: "sponsored", reason: "The page's data says that it is sponsored." };
  }
  for (const name of ["article:content_tier", "content_type", "og:type", "article:type"]) {
    const value = metas.get(name)?.[0];
    if (value && labels().get(loose(value)) === "sponsored")
      return { kind: "sponsored", reason: `The page's description says “${value.slice(0, 60)}”.` };
  }
  return null;
}

/** "Opinion" above the headline: short elements shortly before it, or just behind. */
function byKicker({ headline }: PieceFacts, setting: Setting): Piece | null {
  if (!headline) return null;
  const near: Element[] = [];
  const box = around(headline);
  const all = box.getElementsByTagName("*");
  let at = -1;
  const before: Element[] = [];
  let count = 0;
  for (const element of all) {
    if (++count > 3_000) break;
    if (element === headline) at = count;
    else if (at < 0) {
      before.push(element);
      if (before.length > 30) before.shift();
    } else if (count - at > 14) break;
    else if (!headline.contains(element)) near.push(element);
  }
  const inside = [...headline.getElementsByTagName("*")].slice(0, 6);
  for (const element of [...inside, ...before.reverse(), ...near]) {
    const name = tag(element);
    if (name === "nav" || name === "script" || name === "style" || isHidden(element) || inNavigation(element, box))
      continue;
    const text = shortText(element, 45);
    if (!text || text.includes("\n")) continue;
    const kind = labels().get(loose(text));
    if (!kind) continue;
    // Sections called "Reviews" in a menu are many; a kicker is marked, or stands by itself above the headline.
    const marked =
      KICKER.test(marks(element)) || KICKER.test(element.parentElement ? marks(element.parentElement) : "");
    if (kind === "live blog" && /^(?:live|direct|diretta)$/i.test(text) && !marked) continue;
    return { kind, reason: `The page says “${text}” near the headline.` };
  }
  return byPrefix(headline, setting);
}

function inNavigation(element: Element, stop: Element): boolean {
  for (let at: Element | null = element, hops = 0; at && at !== stop && hops < 15; at = at.parentElement, hops++) {
    if (
      tag(at) === "nav" ||
      tag(at) === "ul" ||
      /nav|menu|share|social|related|tags|toolbar|newsletter/.test(marks(at))
    )
      return true;
  }
  return false;
}

/** The part of the page around the headline that still has little else in it. */
function around(headline: Element): Element {
  let box = headline;
  for (let hops = 0; box.parentElement && hops < 6; hops++) {
    const name = tag(box.parentElement);
    if (name === "body" || name === "html") break;
    box = box.parentElement;
    if (name === "article" || name === "main" || box.childElementCount > MAX_STEPS) break;
  }
  return box;
}

/** "Opinion: …", "Kommentar | …", "Fact check: …" at the start of the headline. */
function byPrefix(headline: Element, setting: Setting): Piece | null {
  return byWords(shortText(headline, 300) ?? "") ?? byWords(setting.title);
}
function byTitle({ title }: Setting): Piece | null {
  const lower = title.toLowerCase();
  const found = TITLE_WORDS.find(([word]) => lower.includes(word));
  return byWords(title) ?? (found ? { kind: found[1], reason: `The headline says “${found[0]}”.` } : null);
}

function byWords(title: string): Piece | null {
  const match = /^([^:|–—]{3,30}?)\s?(?:[:|–—]|\n)/u.exec(title);
  const kind = match ? labels().get(loose(match[1]!)) : undefined;
  return kind && match ? { kind, reason: `The headline begins with “${match[1]!.trim()}”.` } : null;
}

function byAddress({ url }: Setting): Piece | null {
  try {
    const parts = new URL(url).pathname.toLowerCase().split("/").filter(Boolean).slice(0, 8);
    for (const part of parts.slice(0, -1)) {
      const kind = Object.hasOwn(PIECE_PATHS, part) ? PIECE_PATHS[part] : undefined;
      if (kind) return { kind, reason: `The address has “/${part}/” in it.` };
    }
  } catch {
    // No address, no reason from it.
  }
  return null;
}

function byAgency({ agencies, hasPeople, datelined }: PieceFacts): Piece | null {
  if (datelined.length > 0)
    return { kind: "wire copy", reason: `The text begins with the dateline of ${datelined.slice(0, 3).join(", ")}.` };
  return agencies.length > 0 && !hasPeople
    ? { kind: "wire copy", reason: `The byline names nobody but ${agencies.slice(0, 3).join(", ")}.` }
    : null;
}
