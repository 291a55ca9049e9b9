/** Where the article is: found once a page, cheaply, so that nothing of it is ever hidden. */
import { isProse, textWeight } from "./facts.ts";

export interface Page {
  document: Document;
  /** The page's own host without "www.", or "" when the address says none. */
  host: string;
  /** Headlines that must stay: the only h1, or those that say the page's title. */
  headlines: Element[];
  /** The element that holds most of the article's paragraphs directly or nearly so; null when there is no prose. */
  body: Element | null;
  /** Holds body and headline. */
  region: Element | null;
  /** Every paragraph that reads like prose, with its weight in letters. */
  prose: Map<Element, number>;
  proseWeight: number;
  /** For each element that holds prose, or is it: how much. */
  holds: Map<Element, Held>;
  /** What names or links the author. */
  authors: Element[];
}

/** Prose inside an element, in letters: all of it, and that of the article's body. */
export interface Held {
  prose: number;
  inBody: number;
}

const MAX_PARAGRAPHS = 3000;
const MAX_CONTAINERS = 12_000;
const MAX_AUTHORS = 200;
/** No page that people read nests its paragraphs deeper. */
const MAX_DEPTH = 400;
/** Below this weight the page's paragraphs are not in `p` elements, and other blocks are read too. */
const FEW = 600;
/** Prose in here is never the article's. */
const APART = new Set(["NAV", "FOOTER", "ASIDE", "DIALOG", "FORM"]);

export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}

function linkedLength(element: Element): number {
  let length = 0;
  const links = element.getElementsByTagName("a");
  for (let i = 0; i < links.length && i < 50; i++) length += links[i]!.textContent?.length ?? 0;
  return length;
}

function addProse(element: Element, text: string, page: Page): void {
  // A line inside a link is a teaser's.
  if (!isProse(text, linkedLength(element)) || element.closest("a[href]") !== null) return;
  const weight = Math.min(textWeight(text), 2000);
  page.prose.set(element, weight);
  page.proseWeight += weight;
}

/** The text that stands in an element itself, inline markup included, block children left out. */
function ownText(element: Element): string {
  let text = "";
  let child = element.firstChild;
  for (let i = 0; child && i < 200 && text.length < 2000; i++, child = child.nextSibling)
    if (child.nodeType === 3) text += child.nodeValue;
  return text.trim();
}

function readProse(page: Page): void {
  const paragraphs = page.document.getElementsByTagName("p");
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS; i++)
    addProse(paragraphs[i]!, paragraphs[i]!.textContent?.trim() ?? "", page);
  if (page.proseWeight >= FEW) return;
  const others = page.document.querySelectorAll("div, section, article, td, li, blockquote, span, pre, font");
  for (let i = 0; i < others.length && i < MAX_CONTAINERS; i++) {
    const text = ownText(others[i]!);
    if (text.length >= 30) addProse(others[i]!, text, page);
  }
}

/** The parent of most prose, as Readability counts it: parents in full, grandparents by half, and so on. */
function findBody(page: Page): Element | null {
  const scores = new Map<Element, number>();
  for (const [paragraph, weight] of page.prose) {
    let apart = false;
    let ancestor: Element | null = paragraph;
    for (let i = 0; ancestor && i < 12; i++, ancestor = ancestor.parentElement) apart ||= APART.has(ancestor.tagName);
    const share = apart ? 0.2 : 1;
    let holder: Element | null = paragraph.tagName === "P" ? paragraph.parentElement : paragraph;
    for (let i = 0; holder && i < 4; i++, holder = holder.parentElement)
      scores.set(holder, (scores.get(holder) ?? 0) + (weight * share) / 2 ** i);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > scores.get(best)!) best = element;
  return best;
}

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

function findHeadlines(page: Page): Element[] {
  const all = Array.from(page.document.getElementsByTagName("h1")).slice(0, 50);
  if (all.length < 2) return all;
  const shared = page.document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";
  const titles = squeezed(`${page.document.title.slice(0, 500)} ${shared.slice(0, 500)}`);
  const said = all.filter((h1) => {
    const text = squeezed((h1.textContent ?? "").slice(0, 500));
    return text.length > 8 && titles.includes(text);
  });
  return said.length ? said : all;
}

function findHolders({ prose, body }: Page): Map<Element, Held> {
  const holds = new Map<Element, Held>();
  for (const [paragraph, weight] of prose) {
    const inBody = body?.contains(paragraph) ? weight : 0;
    let holder: Element | null = paragraph;
    for (let i = 0; holder && i < MAX_DEPTH; i++, holder = holder.parentElement) {
      const held = holds.get(holder);
      if (held) {
        held.prose += weight;
        held.inBody += inBody;
      } else holds.set(holder, { prose: weight, inBody });
    }
  }
  return holds;
}

/** Reads the page once: prose, article body, headline. Linear in the page and bounded; no layout. */
export function readPage(document: Document, url: string): Page {
  const page: Page = {
    document,
    host: hostOf(url),
    headlines: [],
    body: null,
    region: null,
    prose: new Map(),
    proseWeight: 0,
    holds: new Map(),
    authors: [],
  };
  page.headlines = findHeadlines(page);
  readProse(page);
  page.body = findBody(page);
  page.region = page.body;
  const headline = page.headlines[0];
  if (headline) while (page.region && !page.region.contains(headline)) page.region = page.region.parentElement;
  page.holds = findHolders(page);
  page.authors = Array.from(document.querySelectorAll('[itemprop~="author"], a[rel~="author"]')).slice(0, MAX_AUTHORS);
  return page;
}
