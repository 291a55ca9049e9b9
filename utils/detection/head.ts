/** What the page's head says: Open Graph, dates, authors, the software that made it. Read in one pass over its tags. */
import { pathOf } from "./address.ts";
import { holds } from "./words.ts";

export type OpenGraph = "article" | "website" | "product" | "other" | "none";

export interface HeadFacts {
  openGraph: OpenGraph;
  /** `article:published_time` or another of the publishing dates that sites write into their head. */
  published: boolean;
  author: boolean;
  /** Tags that publishers write for news aggregators and audience measurement. */
  press: boolean;
  product: boolean;
  /** Tags by which libraries cite papers. */
  scholarly: boolean;
  /** The software that made the page makes forums or documentation. */
  software: "forum" | "docs" | null;
  amp: boolean;
  title: string;
  /** The page's title as it gives it to other sites; empty where there is none. */
  sharedTitle: string;
  /** The page's own address as it gives it; empty where there is none. */
  canonical: string;
}

const MAX_TAGS = 400;

const PUBLISHED =
  " article:published article:published_time og:article:published_time datepublished published pubdate pub_date " +
  "publishdate publish-date publication_date date parsely-pub-date sailthru.date dc.date dcterms.date dcterms.created " +
  "dcterms.issued article.published date.release last_updated_date article_date_original ptime ";
const AUTHOR =
  " author article:author byl parsely-author sailthru.author dc.creator cxenseparse:author article_author ";
const PRESS =
  " news_keywords original-source syndication-source parsely-type parsely-section parsely-post-id article:opinion " +
  "article:content_tier cre ob_section ";
/** One look-up for each tag: most are in none of the lists. Expressions with all these names took long to compile. */
const NAMES = [PUBLISHED, AUTHOR, PRESS].join("");

/** The head says that this is the page's own address. */
export function namesAddress({ canonical }: HeadFacts, url: string): boolean {
  const path = canonical ? pathOf(canonical, url) : null;
  return path !== null && path === pathOf(url, url);
}

/** Reads meta, link and title tags; `root` is the root element, whose head may still be growing. */
export function readHead(root: Element): HeadFacts {
  const facts = readMetas(root);
  let seen = 0;
  for (const link of root.getElementsByTagName("link")) {
    if (++seen > MAX_TAGS) break;
    const rel = link.getAttribute("rel")?.toLowerCase();
    if (rel === "amphtml") facts.amp = true;
    else if (rel === "canonical") facts.canonical ||= (link.getAttribute("href") ?? "").slice(0, 2_000);
  }
  facts.title = titleOf(root);
  return facts;
}

/**
 * Reads meta tags alone, which are all that an early verdict asks for: those that a selector names, where one or two
 * are enough.
 */
export function readMetas(root: Element, selector = "meta"): HeadFacts {
  const facts = emptyHead();
  let seen = 0;
  for (const meta of root.querySelectorAll(selector)) {
    if (++seen > MAX_TAGS) break;
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    if (key) readMeta(key.toLowerCase(), meta, facts);
  }
  return facts;
}

/** A head that says nothing but its title. */
export const emptyHead = (title = ""): HeadFacts => ({
  openGraph: "none",
  published: false,
  author: false,
  press: false,
  product: false,
  scholarly: false,
  software: null,
  amp: false,
  title,
  sharedTitle: "",
  canonical: "",
});

/** The title's text: that of the first `title` outside of any drawing. */
function titleOf(root: Element): string {
  let seen = 0;
  for (const title of root.getElementsByTagName("title")) {
    if (title.namespaceURI === "http://www.w3.org/1999/xhtml") return (title.textContent ?? "").slice(0, 500).trim();
    if (++seen > 10) break;
  }
  return "";
}

function readMeta(key: string, meta: Element, facts: HeadFacts): void {
  if (key === "og:type") facts.openGraph = openGraph(contentOf(meta).trim().toLowerCase());
  else if (key === "og:title") facts.sharedTitle ||= contentOf(meta).slice(0, 500).trim();
  else if (key === "og:url") facts.canonical ||= contentOf(meta).slice(0, 2_000);
  else if (key === "generator") facts.software ??= softwareOf(contentOf(meta).slice(0, 200).toLowerCase());
  else if (holds(NAMES, key)) {
    if (holds(PUBLISHED, key)) facts.published ||= isDate(contentOf(meta));
    else if (holds(AUTHOR, key)) facts.author ||= contentOf(meta).trim() !== "";
    else facts.press = true;
  } else if (key.startsWith("product:") || key === "og:price:amount" || key === "price") facts.product = true;
  else if (key.startsWith("citation_")) facts.scholarly ||= /^citation_(?:doi|pdf_url|journal_title|author)/.test(key);
  // Whether a system may have written it, by its name's first letter: other pages compile none of these expressions.
  if ("bcdsv".includes(key[0]!) && (key.includes(".") || key.includes(":"))) {
    if (/^(?:(?:sailthru|brightspot|swiftype)\.\w+|vr:\w+|cxenseparse:\w+(?::\w+)?)$/.test(key)) facts.press = true;
    if (/^(?:dc\.date\.\w+|cxenseparse:\w*:?publishtime)$/.test(key)) facts.published ||= isDate(contentOf(meta));
  }
}

const contentOf = (meta: Element): string => meta.getAttribute("content") ?? "";

const isDate = (content: string): boolean => /\d{4}|\d\d\D\d\d/.test(content.slice(0, 100));

function softwareOf(generator: string): HeadFacts["software"] {
  if (/vbulletin|phpbb|discourse|mybb|xenforo|invision|smf|vanilla|flarum/.test(generator)) return "forum";
  return /sphinx|docusaurus|mkdocs|mediawiki|gitbook|vitepress|docbook|doxygen|hugo docs|readme|asciidoctor|antora/.test(
    generator,
  )
    ? "docs"
    : null;
}

function openGraph(type: string): OpenGraph {
  if (type === "") return "none";
  if (holds(" article news newsarticle og:article opinion story ", type)) return "article";
  if (holds(" website webpage blog site object page ", type)) return "website";
  return type.includes("product") || type.includes("item") || type.includes("offer") ? "product" : "other";
}
