/**
 * What a page says of itself in schema.org terms, as plain data.
 *
 *     const nodes = readStructuredData(document);
 *     const article = mainArticle(nodes, { url, title });
 *     if (article) {
 *       text(article, "headline");                       // first value as one plain line, or null
 *       nodesOf(article, "author").map((a) => text(a, "name"));   // nested nodes; plain strings become { name }
 *       texts(article, "inLanguage");                    // every value as plain text
 *       raw(article, "articleBody");                     // as written, with line breaks and markup
 *     }
 *     for (const node of everyNode(nodes)) if (isA(node, "Person")) …
 */
import { bareName, readJsonLd } from "./json-ld.ts";
import { readMicrodata } from "./microdata.ts";
import { decodeEntities, oneLine, plainText } from "./plain-text.ts";
import type { SchemaNode, SchemaValue } from "./types.ts";

export type * from "./types.ts";
export { bareName, decodeEntities, oneLine, plainText };

const MAX_WALK = 5_000;

/**
 * Reads JSON-LD and microdata of a document: top-level nodes, JSON-LD first, each kind in the page's order.
 * Bounded in size and depth, never throws on what a page holds, and changes nothing. It reads anew at each call,
 * since a page may change under us: call it once and hand the nodes on.
 */
export function readStructuredData(document: Document): SchemaNode[] {
  const root = rootOf(document);
  return root ? [...readJsonLd(jsonLdBlocks(root)), ...readMicrodata(root)] : [];
}

/**
 * The document's root element. A page can hide `document.documentElement`, `querySelector` and the like behind an
 * `<img name=…>`; the prototype's getter cannot be hidden, and the root element has no named properties.
 */
export function rootOf(document: Document): Element | null {
  return Reflect.get(Object.getPrototypeOf(document), "documentElement", document) ?? null;
}

function* jsonLdBlocks(root: Element): Iterable<string> {
  for (const script of root.getElementsByTagName("script")) {
    if (/^\s*application\/ld\+json/i.test(script.getAttribute("type") ?? "")) yield script.textContent ?? "";
  }
  // A known slip of page builders: the block as the content of a meta element of that name.
  for (const meta of root.getElementsByTagName("meta")) {
    if (/\bld\+json$/i.test(meta.getAttribute("name") ?? "")) yield meta.getAttribute("content") ?? "";
  }
}

/** Schema.org's kinds of article that news sites use, with the older and wrong names that occur. */
const ARTICLE =
  /^(?:\w{0,30}NewsArticle|Article|Report|LiveBlogPosting|BlogPosting|SocialMediaPosting|ScholarlyArticle|TechArticle|SatiricalArticle|AdvertiserContentArticle|OpinionPiece|Review|ClaimReview|NewsVideo|Recipe)$/i;
const NEWS_FIRST = /NewsArticle|LiveBlogPosting|Report|OpinionPiece/i;
/** Properties whose nodes are other pieces than the page's own. */
const ELSEWHERE = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "itemListElement citation isBasedOn relatedLink mentions hasPart comment review significantLink about video associatedMedia".split(
    " ",
  ),
);

export const isA = (node: SchemaNode, ...types: string[]): boolean =>
  node.types.some((type) => types.some((wanted) => wanted.toLowerCase() === type.toLowerCase()));

/** True for the kinds of article (NewsArticle and its subtypes, Article, BlogPosting, LiveBlogPosting, …). */
export const isArticleNode = (node: SchemaNode): boolean => node.types.some((type) => ARTICLE.test(type));

/** Every node reachable from these, each once, parents first; `skip` names properties not to follow. */
export function* everyNode(nodes: Iterable<SchemaNode>, skip?: ReadonlySet<string>): Generator<SchemaNode> {
  const seen = new Set<SchemaNode>();
  const queue = [...nodes].reverse();
  for (let node = queue.pop(); node && seen.size < MAX_WALK; node = queue.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield node;
    const children: SchemaNode[] = [];
    for (const [name, values] of node.properties) {
      if (skip?.has(name)) continue;
      for (const value of values) if (typeof value === "object") children.push(value);
    }
    for (let i = children.length; i-- > 0; ) queue.push(children[i]!);
  }
}

/** What title and address can add to a node's score, and a little for rounding. */
const MOST_AGREEMENT = 6.01;

/**
 * The node of the article that the page is about, or null. Items of lists, citations and the like are never it.
 * A node whose own address is the page's wins, then one whose headline is the page's title, then news before
 * other kinds, then the one that says most.
 */
export function mainArticle(
  nodes: Iterable<SchemaNode>,
  page: { url?: string | null; title?: string | null } = {},
): SchemaNode | null {
  let best: SchemaNode | null = null;
  let bestScore = -1;
  const here = page.url ? addressKey(page.url) : null;
  const title = page.title ? loose(page.title) : null;
  for (const node of everyNode(nodes, ELSEWHERE)) {
    if (!isArticleNode(node)) continue;
    let score = Math.min(node.properties.size, 30) / 100;
    if (node.types.some((type) => NEWS_FIRST.test(type))) score += 1;
    const headline = text(node, "headline") ?? text(node, "name");
    if (headline) score += 1;
    if (text(node, "datePublished")) score += 1;
    if (node.origin === "json-ld") score += 0.5;
    // A live blog states hundreds of entries, and addresses are dear to compare.
    if (score + MOST_AGREEMENT < bestScore) continue;
    if (headline && title && loose(headline) === title) score += 3;
    if (here && addresses(node).some((address) => addressKey(address, page.url) === here)) score += 3;
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}

function addresses(node: SchemaNode): string[] {
  const own = [node.id, text(node, "url"), text(node, "mainEntityOfPage")];
  for (const entity of nodesOf(node, "mainEntityOfPage")) own.push(entity.id, text(entity, "url"));
  return own.filter((address) => address !== null);
}

/** Host and path, without "www.", a trailing slash, query and fragment. */
function addressKey(address: string, base?: string | null): string | null {
  try {
    const { hostname, pathname } = new URL(address.slice(0, 2_000), base ?? undefined);
    return hostname.replace(/^www\.|^amp\.|^m\./, "") + pathname.replace(/\/+$/, "");
  } catch {
    return null;
  }
}

const loose = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const values = (node: SchemaNode, property: string): readonly SchemaValue[] => node.properties.get(property) ?? [];

/** The first value of a property as one line of plain text (of a nested node: its name); null where there is none. */
export function text(node: SchemaNode, property: string, limit = 2_000): string | null {
  return texts(node, property, limit)[0] ?? null;
}

/** Every value of a property as plain text, empty ones left out. */
export function texts(node: SchemaNode, property: string, limit = 2_000): string[] {
  return values(node, property).flatMap((value) => {
    const part = typeof value === "object" ? (raw(value, "name") ?? raw(value, "@value")) : String(value);
    const line = part === null ? "" : plainText(part, limit);
    return line === "" ? [] : [line];
  });
}

/** The first value as written, entities resolved, line breaks and markup kept: for bodies. Null where there is none. */
export function raw(node: SchemaNode, property: string): string | null {
  const value = values(node, property).find((part) => typeof part !== "object");
  return value === undefined ? null : decodeEntities(String(value));
}

/** A property's nested nodes; a plain string ("author": "Ann Lee") becomes a node with that name. */
export function nodesOf(node: SchemaNode, property: string): SchemaNode[] {
  return values(node, property).flatMap((value) => {
    if (typeof value === "object") return [value];
    if (typeof value !== "string") return [];
    return [{ origin: node.origin, types: [], id: null, properties: new Map([["name", [value]]]) }];
  });
}

/** True, false, or null where the property is missing or says neither ("False", "http://schema.org/False" count). */
export function truth(node: SchemaNode, property: string): boolean | null {
  for (const value of values(node, property)) {
    if (typeof value === "boolean") return value;
    if (typeof value === "object") continue;
    const word = bareName(String(value)).toLowerCase();
    if (word === "true" || word === "1" || word === "yes") return true;
    if (word === "false" || word === "0" || word === "no") return false;
  }
  return null;
}
