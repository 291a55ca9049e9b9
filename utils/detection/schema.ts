/**
 * What a page declares itself to be in schema.org's terms: JSON-LD and microdata, types alone.
 * The types are those of schema.org 29; news is every subtype of NewsArticle, live blogs, and fact checks.
 */
import { bareName } from "../structured-data/index.ts";
import { holds } from "./words.ts";

export type Declared = "news" | "article" | "listing" | "shop" | "forum";

export interface Declarations {
  /** How many things of each kind the page declares as its own subject. */
  own: Record<Declared, number>;
  /** How many articles it lists: items of lists, parts of blogs and collections. */
  listed: number;
  /** The type's name as the page wrote it, for each kind that occurs. */
  names: Partial<Record<Declared, string>>;
  /** An article declares who wrote it, and when. */
  dated: boolean;
  authored: boolean;
  /** How often each microdata property occurs. */
  marks: Map<string, number>;
}

const KINDS: Readonly<Record<Declared, string>> = {
  news:
    " newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle opinionnewsarticle " +
    "reportagenewsarticle reviewnewsarticle liveblogposting claimreview ",
  article:
    " article blogposting report satiricalarticle advertisercontentarticle socialmediaposting scholarlyarticle " +
    "medicalscholarlyarticle review criticreview ",
  listing: " collectionpage itemlist searchresultspage blog offercatalog profilepage mediagallery datacatalog ",
  shop:
    " product productgroup productmodel individualproduct someproducts offer aggregateoffer vehicle car book " +
    "videogame softwareapplication webapplication mobileapplication itempage checkoutpage ",
  forum: " qapage question discussionforumposting comment ",
};

/** What lies under these is somebody else's piece, or a detail of this one. */
const LISTS = " itemListElement blogPost blogPosts hasPart dataFeedElement workFeatured ";
const ELSEWHERE =
  " citation isBasedOn relatedLink mentions comment significantLink isRelatedTo isSimilarTo about offers itemReviewed " +
  "review publisher author potentialAction image video isPartOf breadcrumb suggestedAnswer acceptedAnswer " +
  "hasOfferCatalog subjectOf ";

/** UTF-16 units of JSON-LD that are read: of a longer block only the declared types of its beginning. */
const MAX_JSON = 200_000;
const MAX_TOTAL = 400_000;
const MAX_SCAN = 64_000;
const MAX_SCRIPTS = 60;
const MAX_NODES = 3_000;
const MAX_MEMBERS = 200;
const MAX_ITEMS = 500;

export const noDeclarations = (): Declarations => ({
  own: { news: 0, article: 0, listing: 0, shop: 0, forum: 0 },
  listed: 0,
  names: {},
  dated: false,
  authored: false,
  marks: new Map(),
});

/** Reads what the page declares, in time that does not grow with what a block of JSON-LD holds. */
export function readDeclarations(root: Element): Declarations {
  const found = noDeclarations();
  readBlocks(root, found);
  readItems(root, found);
  return found;
}

function kindOf(type: string): Declared | undefined {
  const name = type.toLowerCase();
  for (const kind in KINDS) if (holds(KINDS[kind as Declared], name)) return kind as Declared;
  return undefined;
}

function count(found: Declarations, type: string): Declared | undefined {
  const kind = kindOf(type);
  if (!kind) return undefined;
  found.own[kind]++;
  found.names[kind] ??= type.slice(0, 40);
  return kind;
}

const isPiece = (kind: Declared | undefined): boolean => kind === "news" || kind === "article";

/**
 * Types alone are read, by JSON.parse: the whole reader of utils/structured-data, with its repairs and references,
 * would be a third of what a page that is no news has to load. What JSON.parse refuses is scanned for its types.
 */
function readBlocks(root: Element, found: Declarations): void {
  let total = 0;
  let scripts = 0;
  for (const script of root.getElementsByTagName("script")) {
    if (!script.getAttribute("type")?.toLowerCase().includes("ld+json")) continue;
    if (++scripts > MAX_SCRIPTS) break;
    const text = script.textContent ?? "";
    total += text.length;
    if (text.length > MAX_JSON || total > MAX_TOTAL) scanTypes(text.slice(0, MAX_SCAN), found);
    else {
      try {
        walk(JSON.parse(text), found);
      } catch {
        scanTypes(text.slice(0, MAX_SCAN), found);
      }
    }
  }
}

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Visits a parsed block through a stack of its own, so that nesting of any depth is safe. */
function walk(json: unknown, found: Declarations): void {
  const stack: Array<readonly [value: unknown, listed: boolean]> = [[json, false]];
  for (let visits = 0; visits < MAX_NODES; visits++) {
    const next = stack.pop();
    if (!next) return;
    const [value, listed] = next;
    if (Array.isArray(value)) for (const member of value.slice(0, MAX_MEMBERS)) stack.push([member, listed]);
    if (!isObject(value) || Array.isArray(value)) continue;
    visit(value, listed, found);
    let members = 0;
    for (const key in value) {
      if (++members > MAX_MEMBERS) break;
      const inner = value[key];
      if (!isObject(inner)) continue;
      if (holds(LISTS, key)) stack.push([inner, true]);
      else if (!holds(ELSEWHERE, key)) stack.push([inner, listed]);
    }
  }
}

function visit(node: Json, listed: boolean, found: Declarations): void {
  const types = node["@type"];
  for (const type of (Array.isArray(types) ? types : [types]).slice(0, 5)) {
    if (typeof type !== "string") continue;
    const name = bareName(type);
    if (listed) {
      if (isPiece(kindOf(name))) found.listed++;
    } else if (isPiece(count(found, name))) {
      found.dated ||= Boolean(node.datePublished);
      found.authored ||= Boolean(node.author);
    }
  }
}

/** A block too long to read whole: the first types that it names. */
function scanTypes(text: string, found: Declarations): void {
  let seen = 0;
  for (const match of text.matchAll(/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"([A-Za-z:/.]{1,60})"/g)) {
    if (++seen > 10) break;
    count(found, bareName(match[1]!));
  }
}

function readItems(root: Element, found: Declarations): void {
  let items = 0;
  for (const element of root.querySelectorAll("[itemtype],[itemprop]")) {
    if (++items > MAX_ITEMS) break;
    const property = element.getAttribute("itemprop")?.slice(0, 100) ?? "";
    for (const name of property.split(" ")) found.marks.set(name, (found.marks.get(name) ?? 0) + 1);
    const type = element.getAttribute("itemtype");
    if (type === null) continue;
    const name = bareName(type);
    if (property === "" || property === "mainEntity") count(found, name);
    else if (isPiece(kindOf(name))) found.listed++;
  }
}
