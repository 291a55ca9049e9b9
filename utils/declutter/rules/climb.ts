/** Ways up from a sign to the block that it stands for. */
import { type Facts, textWeight } from "../facts.ts";
import type { Page } from "../page.ts";
import { linkPath } from "./links.ts";
import type { RuleContext } from "./types.ts";

export { isFile, leadDown, linkHost, linkPath, namesLaw } from "./links.ts";

const MAX_LEVELS = 7;
const STOP = new Set(["BODY", "HTML", "MAIN", "ARTICLE"]);

/** The lowest ancestor (the element itself included) that `fits`, given up as soon as `tooMuch`. */
export function climbTo(
  start: Element,
  context: RuleContext,
  fits: (facts: Facts, element: Element) => boolean,
  tooMuch: (facts: Facts, element: Element) => boolean,
): Element | null {
  let element: Element | null = start;
  for (let i = 0; element && i < MAX_LEVELS && !STOP.has(element.tagName); i++, element = element.parentElement) {
    const facts = context.factsOf(element);
    if (facts.tooLarge || tooMuch(facts, element)) return null;
    if (fits(facts, element)) return element;
  }
  return null;
}

/** From `start`, up as long as the parent still `fits`. */
export function climbWhile(
  start: Element,
  context: RuleContext,
  fits: (facts: Facts, element: Element) => boolean,
): Element {
  let element = start;
  for (let i = 0; i < MAX_LEVELS; i++) {
    const parent = element.parentElement;
    if (!parent || STOP.has(parent.tagName)) break;
    const facts = context.factsOf(parent);
    if (facts.tooLarge || !fits(facts, parent)) break;
    element = parent;
  }
  return element;
}

/** Whether a block holds more than `most` links: cheap to ask before a block is counted. */
export const hasMoreLinks = (element: Element, most: number) => element.getElementsByTagName("a")[most] !== undefined;

/** Whether a block's text is links for the most part. */
export function isMostlyLinks(facts: Facts): boolean {
  return facts.links.length > 0 && facts.linkTextLength * 2 >= facts.textLength;
}

const SECTIONS = 'section, aside, li, [class*="widget"], [class*="Widget"]';

/** The sidebar widget that an element stands in, or null: a section that is not the article's. */
export function isWidget(element: Element): boolean {
  return element.matches(SECTIONS);
}

const STORY_PATH = /\/[^/]*[-_\d][^/]{8,}|\d{5}/;

/** Whether a link's address is like a story's, by its words or its number: a front page and a section have none such. */
export const hasStoryPath = (link: Element) => STORY_PATH.test(linkPath(link));

/** Two hosts of one publisher: "news.example.org" and "shop.example.org". */
export function isOwn(host: string, own: string): boolean {
  const tail = (name: string) => name.split(".").slice(-2).join(".");
  return own !== "" && tail(host) === tail(own);
}

/** Whether a link's text is as long as a headline's, in letters, and leads to another page. */
export function isTitle(link: Element, letters: number): boolean {
  const href = link.getAttribute("href") ?? "";
  return href !== "" && !href.startsWith("#") && textWeight((link.textContent ?? "").trim().slice(0, 200)) >= letters;
}

/** Whether it stands in one of these; what holds the article, as a form does that is the whole page, is none. */
export function isWithin(element: Element, selector: string, { body }: RuleContext["page"]): boolean {
  const around = element.closest(selector);
  return around !== null && !around.contains(body);
}

/** The last paragraph of each page's text. */
const lasts = new WeakMap<Page, Element | null>();

function lastParagraph(page: Page): Element | null {
  const known = lasts.get(page);
  if (known !== undefined) return known;
  let last: Element | null = null;
  for (const paragraph of page.prose.keys())
    if (page.body?.contains(paragraph) && !isWithin(paragraph, "aside, li, footer, form", page))
      if (!last || (last.compareDocumentPosition(paragraph) & 4) !== 0) last = paragraph;
  lasts.set(page, last);
  return last;
}

/** Whether it stands in the article's text: what holds most paragraphs may go on below them, or be the whole page. */
export function isInText(element: Element, page: Page): boolean {
  if (!page.body?.contains(element)) return false;
  const last = lastParagraph(page);
  return last === null || (last.compareDocumentPosition(element) & 4) === 0 || last.contains(element);
}

const APART = "nav, form, figure, table, dialog";

/** Whether the element stands behind the headline, and neither in a menu nor in the foot of the page. */
export function isBelowHeadline(element: Element, page: RuleContext["page"], apart = APART): boolean {
  const { headlines, region } = page;
  const headline = headlines[0];
  if (!headline || isWithin(element, apart, page)) return false;
  if (region?.contains(element)) return true;
  // Node.DOCUMENT_POSITION_FOLLOWING, which a page without a window has no name for.
  return element.closest("footer") === null && (headline.compareDocumentPosition(element) & 4) !== 0;
}
