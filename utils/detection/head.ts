/** What the page's head says: Open Graph, dates, authors, the software that made it. Read in one pass over its tags. */

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
  /^(?:article:published(?:_time)?|og:article:published_time|(?:date)?published|pub_?date|publish-?date|publication_date|date|parsely-pub-date|sailthru\.date|dc\.date(?:\.\w+)?|dcterms\.(?:date|created|issued)|cxenseparse:\w*:?publishtime|article\.published|date\.release|last_updated_date|article_date_original|ptime)$/;
const AUTHOR =
  /^(?:author|article:author|byl|parsely-author|sailthru\.author|dc\.creator|cxenseparse:author|article_author)$/;
const PRESS =
  /^(?:news_keywords|original-source|syndication-source|parsely-(?:type|section|post-id)|sailthru\.\w+|cxenseparse:\w+|cxenseparse:\w+:\w+|article:opinion|article:content_tier|cre|ob_section|brightspot\.\w+|vr:\w+|swiftype\.\w+)$/;
const SOFTWARE: ReadonlyArray<readonly [NonNullable<HeadFacts["software"]>, RegExp]> = [
  ["forum", /vbulletin|phpbb|discourse|mybb|xenforo|invision|smf|vanilla|flarum/],
  ["docs", /sphinx|docusaurus|mkdocs|mediawiki|gitbook|vitepress|docbook|doxygen|hugo docs|readme|asciidoctor|antora/],
];

/** The head says that this is the page's own address. */
export function namesAddress(head: HeadFacts, url: string): boolean {
  try {
    return head.canonical !== "" && pathOf(head.canonical, url) === pathOf(url, url);
  } catch {
    return false;
  }
}

const pathOf = (address: string, base: string): string => new URL(address, base).pathname.replace(/\/$/, "");

/** Reads meta, link and title tags; `root` is the root element, whose head may still be growing. */
export function readHead(root: Element): HeadFacts {
  const facts = emptyHead();
  let seen = 0;
  for (const meta of root.getElementsByTagName("meta")) {
    if (++seen > MAX_TAGS) break;
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    if (key) readMeta(key.toLowerCase(), meta.getAttribute("content") ?? "", facts);
  }
  seen = 0;
  for (const link of root.getElementsByTagName("link")) {
    if (++seen > MAX_TAGS) break;
    const rel = (link.getAttribute("rel") ?? "").toLowerCase();
    if (rel === "amphtml") facts.amp = true;
    else if (rel === "canonical") facts.canonical ||= (link.getAttribute("href") ?? "").slice(0, 2_000);
  }
  facts.title = titleOf(root);
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

function readMeta(key: string, content: string, facts: HeadFacts): void {
  if (key === "og:type") facts.openGraph = openGraph(content.trim().toLowerCase());
  else if (key === "og:title") facts.sharedTitle ||= content.slice(0, 500).trim();
  else if (key === "og:url") facts.canonical ||= content.slice(0, 2_000);
  else if (key === "generator")
    facts.software ??= SOFTWARE.find(([, names]) => names.test(content.slice(0, 200).toLowerCase()))?.[0] ?? null;
  else if (PUBLISHED.test(key)) facts.published ||= /\d{4}|\d\d\D\d\d/.test(content.slice(0, 100));
  else if (AUTHOR.test(key)) facts.author ||= content.trim() !== "";
  else if (key.startsWith("product:") || key === "og:price:amount" || key === "price") facts.product = true;
  if (/^citation_(?:doi|pdf_url|journal_title|author)/.test(key)) facts.scholarly = true;
  if (PRESS.test(key)) facts.press = true;
}

function openGraph(type: string): OpenGraph {
  if (type === "") return "none";
  if (/^(?:article|news|newsarticle|og:article|opinion|story)$/.test(type)) return "article";
  if (/^(?:website|webpage|blog|site|object|page)$/.test(type)) return "website";
  if (/product|item|offer/.test(type)) return "product";
  return "other";
}
