import { isA, isArticleNode, type SchemaNode, texts } from "../../structured-data/index.ts";
import { type DateHints, parseDate, parseMachineDate } from "./date-parse.ts";
import { attribute } from "./dom.ts";
import { meta, type PageFacts } from "./page-facts.ts";
import { findVisibleDates, findVisibleMonth, type VisibleDate } from "./visible-dates.ts";

interface Candidate {
  date: string;
  from: string;
}

const PUBLISHED_METAS =
  "article:published_time article:published og:published_time og:article:published_time article.published article:post_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued dc.date.published dc.date dcterms.date dc.date.created dcterms.created datepublished date_published publish-date publish_date publishdate pubdate pub_date publication_date publicationdate originalpublicationdate date".split(
    " ",
  );
const MODIFIED_METAS =
  "article:modified_time article:modified og:modified_time og:updated_time article:updated_time article.updated dc.date.modified dcterms.modified datemodified date_modified lastmod last-modified last_modified lastmodified revised updated_time".split(
    " ",
  );

const MINUTE = 60_000;
const DAY = 86_400_000;
/** The score of a visible date that stands beside the headline, and not in some box. */
const BESIDE_HEADLINE = 2;

/** Countries that write month before day in figures. */
const MONTH_FIRST = /^en-(?:us|ph)$/i;
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za|ke|ng|gh|sg|my|pk|bd|lk|jm|mt|eu)$/;

/** Published and modified as ISO 8601, each with the zone that the page gave; null where the page says nothing. */
export function readDates(
  facts: PageFacts,
  headline: Element | null,
  lang: string | null,
): { published: string | null; modified: string | null } {
  const hints = { lang, monthFirst: isMonthFirst(facts, lang) };
  const stated = statedDates(facts, hints);
  const published = [...stated.published];
  const modified = [...stated.modified];
  const isReset = isStampOfLastChange(published[0]?.date, modified[0]?.date);
  if (published.length === 0 || modified.length === 0 || isReset || published[0]!.date.length <= 10) {
    const visible = findVisibleDates(facts, headline, hints, published.length === 0);
    for (const { date, kind, what } of visible) {
      if (dayOf(date) > Date.now() + 2 * DAY) continue;
      (kind === "modified" ? modified : published).push({ date, from: `shown: ${what}` });
    }
    const first = isReset ? firstAppeared(visible, published[0]!.date) : null;
    if (first) published.unshift(first);
  }
  if (published.length === 0) published.push(...scriptDates(facts));
  if (published.length === 0) {
    const date = findVisibleMonth(facts, headline, hints);
    if (date) published.push({ date, from: "shown: the month" });
  }
  const fromUrl = dateInUrl(facts.url);
  if (fromUrl) published.push({ date: fromUrl, from: "the address" });
  const chosen = published[0] ? finest(published) : (modified[0] ?? null);
  const change = stated.modified[0]
    ? finest(stated.modified)
    : (modified.find(({ date }) => date !== chosen?.date) ?? null);
  if (chosen) facts.trail({ step: "published", action: "chose", what: chosen.date, why: chosen.from });
  return { published: chosen?.date ?? null, modified: change?.date ?? null };
}

/**
 * Many systems write the time of the last change as the time of publishing, too. Where both are one, or the second
 * comes before the first, an earlier day beside the headline tells when the piece appeared.
 */
function isStampOfLastChange(published: string | undefined, modified: string | undefined): boolean {
  if (!published || !modified) return false;
  if (published.length <= 10 || modified.length <= 10) return published.slice(0, 10) >= modified.slice(0, 10);
  const isSameClock = published.slice(0, 19) === modified.slice(0, 19);
  return isSameClock || Date.parse(published) > Date.parse(modified) - MINUTE;
}

/** The day beside the headline, where it is earlier than the stamp and nothing on the page shows the stamp's own day. */
function firstAppeared(visible: readonly VisibleDate[], stamp: string): Candidate | null {
  const [first] = visible;
  if (!first || first.kind === "modified" || first.score < BESIDE_HEADLINE) return null;
  const isShown = visible.some(({ date }) => Math.abs(dayOf(date) - dayOf(stamp)) <= DAY);
  return !isShown && dayOf(first.date) < dayOf(stamp) ? { date: first.date, from: `shown: ${first.what}` } : null;
}

const dayOf = (date: string): number => Date.parse(date.slice(0, 10));

function isMonthFirst({ url }: PageFacts, lang: string | null): boolean {
  if (lang !== null && !/^en\b/i.test(lang)) return false;
  return MONTH_FIRST.test(lang ?? "") || !DAY_FIRST_HOST.test(url?.hostname ?? "");
}

function statedDates(facts: PageFacts, hints: DateHints): { published: Candidate[]; modified: Candidate[] } {
  const published: Candidate[] = [];
  const modified: Candidate[] = [];
  const take = (list: Candidate[], value: string | null | undefined, from: string) => {
    const date = value ? parseDate(value, hints) : null;
    if (date) list.push({ date, from });
  };
  const takeNode = (node: SchemaNode) => {
    const from = `${node.origin} ${node.types[0] ?? ""}`;
    for (const value of texts(node, "datePublished", 100)) take(published, value, from);
    for (const value of texts(node, "dateModified", 100)) take(modified, value, from);
  };
  if (facts.main) takeNode(facts.main);
  for (const name of PUBLISHED_METAS) take(published, meta(facts, name), `meta ${name}`);
  for (const name of MODIFIED_METAS) take(modified, meta(facts, name), `meta ${name}`);
  for (const [name, [value]] of facts.metas) {
    const isDate =
      /dat|time/.test(name) && /publi|issued|creat|posted|first/.test(name) && !/updat|modif|expir/.test(name);
    if (isDate && !PUBLISHED_METAS.includes(name)) take(published, value, `meta ${name}`);
  }
  for (const node of facts.nodes) {
    if (node !== facts.main && node.origin === "microdata" && isArticleNode(node) && !facts.main) takeNode(node);
    if (isA(node, "WebPage", "ItemPage")) takeNode(node);
  }
  if (facts.main) {
    for (const name of ["dateCreated", "uploadDate", "coverageStartTime"])
      take(published, texts(facts.main, name, 100)[0], name);
  }
  let count = 0;
  for (const element of facts.root.querySelectorAll('[itemprop~="datePublished"]')) {
    if (++count > 5) break;
    take(
      published,
      attribute(element, "content") ?? attribute(element, "datetime") ?? element.textContent?.slice(0, 200),
      "itemprop",
    );
  }
  return { published, modified };
}

/** The first date, in its most precise form: another source may give the same moment with its time or its zone. */
function finest(candidates: readonly Candidate[]): Candidate {
  const first = candidates[0]!;
  let best = first;
  for (const other of candidates.slice(1, 12)) {
    const isSame =
      best.date.length <= 10 ? other.date.startsWith(first.date.slice(0, 10)) : other.date.startsWith(best.date);
    if (isSame && other.date.length > best.date.length) best = other;
  }
  return best;
}

/** The state that a page's own script starts from: read as text, never run; the last resort before the address. */
function scriptDates({ root }: PageFacts): Candidate[] {
  let budget = 2_000_000;
  for (const script of root.getElementsByTagName("script")) {
    const code = script.textContent ?? "";
    budget -= code.length;
    if (budget < 0) break;
    const match = SCRIPT_DATE.exec(code);
    const date = match && parseMachineDate(match[1]!);
    if (date) return [{ date, from: "script data" }];
  }
  return [];
}

const SCRIPT_DATE =
  /\\?"(?:date_?published|published_?(?:at|date|time|on)|publish_?(?:date|time)|publication_?date|pub_?date|first_?published(?:_?(?:at|date))?|(?:deploy|pub|publish|reg|regist|release|service)_?(?:time|dt|dttm|date))\\?"\s?:\s?\\?"((?:19|20)\d{2}[-/.]\d{2}[-/.]\d{2}[^"\\]{0,24})/i;

/** "/2024/05/03/", "/2024-05-03-", "/20240503": whole dates only. */
function dateInUrl(url: URL | null): string | null {
  const path = url?.pathname.slice(0, 1_000) ?? "";
  const match =
    /(?<!\d)((?:19|20)\d{2})[/_.-]([01]?\d)[/_.-]([0-3]?\d)(?!\d)/.exec(path) ??
    /(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?!\d)/.exec(path);
  return match
    ? parseDate(`${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]!.padStart(2, "0")}`, {
        lang: null,
        monthFirst: false,
      })
    : null;
}
