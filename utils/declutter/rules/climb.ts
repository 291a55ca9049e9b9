/** Ways up from a sign to the block that it stands for. */
import type { Facts } from "../facts.ts";
import type { RuleContext } from "./types.ts";

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

/** The host of a link without "www.", or null where it is none to http(s). */
export function linkHost(link: Element, page: { document: Document; host: string }): string | null {
  const href = link.getAttribute("href");
  if (!href) return null;
  try {
    const url = new URL(href, `https://${page.host || "page.invalid"}/`);
    return /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, "") : null;
  } catch {
    return null;
  }
}

/** The path of a link in lower case, or "" where it has none. */
export function linkPath(link: Element): string {
  try {
    return new URL(link.getAttribute("href") ?? "", "https://page.invalid/").pathname.toLowerCase();
  } catch {
    return "";
  }
}
