/** An author's own page on the site: who they are, and what they wrote last. */
import { everyNode, isA, readStructuredData, rootOf, text } from "../structured-data/index.ts";
import { invites, isRoleLine } from "./biography.ts";
import { MAX_BIO } from "./claims.ts";
import { attribute, isHidden, readMetas, shortText, tag, within } from "./page.ts";
import { hostOf, loose, personKey, plainText, webAddress } from "./plain.ts";
import type { AuthorPage } from "./types.ts";

export interface AuthorPageInput {
  document: Document;
  /** Its address, after every redirect. */
  url: string;
  /** The author whose page it is to be, as the article has the name. */
  name: string;
}

const MOST_PIECES = 8;
/** A page may hold any number of elements; no more than these are looked at. */
const MOST_LOOKED_AT = 20_000;
/** A biography has at least a sentence, a headline at least a few words (fewer units where words have no spaces). */
const LEAST_BIO = 40;
const LEAST_TITLE = 8;

const ASIDE = new Set(["nav", "footer", "aside", "form", "dialog", "button"]);
const ITEMS = new Set(["article", "li", "a", "figure"]);

/**
 * The biography and the latest pieces on an author's page: plain text and absolute http(s) addresses on the same
 * site, in the page's order, nothing guessed. Fetches nothing and does not throw on what a page holds; where the
 * page says nothing, `bio` is null and `latest` empty.
 */
export function readAuthorPage({ document, url, name }: AuthorPageInput): AuthorPage {
  const root = rootOf(document);
  if (!root) return { bio: null, latest: [] };
  return {
    bio: statedBio(document, name) ?? shownBio(root, name) ?? describedBio(root, name),
    latest: latest(root, url),
  };
}

/** What the structured data say of this person. */
function statedBio(document: Document, name: string): string | null {
  const key = personKey(name);
  for (const node of everyNode(readStructuredData(document))) {
    if (!isA(node, "Person") || personKey(text(node, "name", 200) ?? "") !== key) continue;
    const bio = text(node, "description", MAX_BIO);
    if (bio && bio.length >= LEAST_BIO) return bio;
  }
  return null;
}

/** The paragraphs that follow the heading with the person's name, before the list of pieces begins. */
function shownBio(root: Element, name: string): string | null {
  const heading = [...root.querySelectorAll("h1, h2")]
    .slice(0, 40)
    .find((element) => personKey(shortText(element, 200) ?? "").includes(personKey(name)));
  if (!heading) return null;
  const lines: string[] = [];
  let looked = 0;
  for (const element of root.querySelectorAll("p, h2, h3, h4, article, li")) {
    if (++looked > MOST_LOOKED_AT) break;
    // 4 is Node.DOCUMENT_POSITION_FOLLOWING.
    if (!(heading.compareDocumentPosition(element) & 4)) continue;
    if (within(element, (at) => ASIDE.has(tag(at)) || isHidden(at))) continue;
    const item = element !== heading && (tag(element) !== "p" || within(element, (at) => ITEMS.has(tag(at))));
    if (item) {
      // Badges and links may stand between a name and the words on it; pieces come after them.
      if (lines.length > 0) break;
      continue;
    }
    const line = shortText(element, MAX_BIO);
    if (!line || invites(line) || isRoleLine(line) || line.length < LEAST_BIO) {
      if (lines.length > 0) break;
      continue;
    }
    lines.push(line);
    if (lines.join("\n").length > MAX_BIO || lines.length >= 5) break;
  }
  return lines.length > 0 ? plainText(lines.join("\n"), MAX_BIO) : null;
}

/** The page's own description, where it is about the person and not about the list ("Read the latest by …"). */
function describedBio(root: Element, name: string): string | null {
  const metas = readMetas(root);
  const description = metas.get("description")?.[0] ?? metas.get("og:description")?.[0] ?? null;
  if (!description || description.length < LEAST_BIO || invites(description)) return null;
  return loose(description).startsWith(loose(name)) ? description : null;
}

/** Headlines that link to pages of this site, in the page's order: first those in headings, else those in a list. */
function latest(root: Element, url: string): AuthorPage["latest"] {
  const pieces = piecesIn(root, "h2 a[href], h3 a[href], h4 a[href], a[href]:has(h2, h3, h4)", url);
  return pieces.length > 0 ? pieces : piecesIn(root, "article a[href], li a[href]", url, 4);
}

function piecesIn(root: Element, selector: string, page: string, leastWords = 1): AuthorPage["latest"] {
  const found = new Map<string, AuthorPage["latest"][number]>();
  let looked = 0;
  for (const link of select(root, selector)) {
    if (++looked > MOST_LOOKED_AT || found.size >= MOST_PIECES) break;
    const address = webAddress(attribute(link, "href"), page)?.split("#")[0];
    if (!address || address === page.split("#")[0] || found.has(address) || hostOf(address) !== hostOf(page)) continue;
    if (within(link, (at) => ASIDE.has(tag(at)) || isHidden(at))) continue;
    const heading = link.querySelector("h2, h3, h4") ?? link;
    const title = plainText(shortText(heading, 300) ?? "", 300);
    if (title.length < LEAST_TITLE || title.split(/\s+/).length < leastWords) continue;
    found.set(address, { title, url: address, published: published(link) });
  }
  return [...found.values()];
}

/** The date that the item says it was published, as the page's own machine-readable time. */
function published(link: Element): string | null {
  const item = within(link, (at) => tag(at) === "article" || tag(at) === "li", 12);
  const stated = item?.querySelector("time[datetime]")?.getAttribute("datetime")?.trim().slice(0, 40) ?? "";
  return /^\d{4}-\d\d-\d\d/.test(stated) && !Number.isNaN(Date.parse(stated)) ? stated : null;
}

/** Some engines do not know `:has`; what else the selector names is then enough. */
function select(root: Element, selector: string): Iterable<Element> {
  try {
    return root.querySelectorAll(selector);
  } catch {
    return root.querySelectorAll(selector.replace(/,[^,]{0,40}:has\(.{0,40}\)$/, ""));
  }
}
