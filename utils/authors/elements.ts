/** Finds the elements that may hold bylines or author boxes, and tells those of this piece from those of others. */

import type { Setting } from "./claims.ts";
import { SURE_OPENERS } from "./data/byline-words.ts";
import { BYLINE_MARKS, BYLINE_MISTAKES, ELSEWHERE_MARKS } from "./data/page-marks.ts";
import { isAuthorPage } from "./links.ts";
import { attribute, isHidden, marks, shortText, tag, within } from "./page.ts";
import { alternatives, loose } from "./plain.ts";

/** An element that says by its marks that it holds an author. */
export interface Marked {
  element: Element;
  /** Elements between the headline and this one; negative before it. */
  distance: number;
  /** "rel" for rel=author and RDFa or microdata properties, "mark" for class names and ids, "link" for an author page's address. */
  by: "rel" | "mark" | "link" | "address";
}

const MAX_ELEMENTS = 30_000;
const MAX_MARKED = 300;
const KEYWORD = new RegExp(alternatives(BYLINE_MARKS));
const MISTAKE = new RegExp(alternatives(BYLINE_MISTAKES), "g");
const ELSEWHERE = new RegExp(`(?:^|[\\s_-])(?:${alternatives(ELSEWHERE_MARKS)})s?(?=$|[\\s_-])`);
const PAGE_PARTS = new Set([
  "html",
  "body",
  "head",
  "main",
  "script",
  "style",
  "link",
  "meta",
  "form",
  "input",
  "template",
  "noscript",
  "svg",
]);

export interface Survey {
  headline: Element | null;
  marked: Marked[];
  /** Short elements near the headline without marks, for bylines that only their words give away. */
  plain: Marked[];
  images: Element[];
  /** The paragraphs of the part of the page that holds most of them after the headline. */
  body: Element[];
}

/** One pass over the page, bounded to 30,000 elements. */
export function survey(setting: Setting): Survey {
  const all = setting.root.getElementsByTagName("*");
  const headline = findHeadline(setting);
  const marked: Marked[] = [];
  const plain: Marked[] = [];
  const images: Element[] = [];
  const paragraphs = new Map<Element, Element[]>();
  let at = -1;
  let index = 0;
  for (const element of all) {
    if (++index > MAX_ELEMENTS) break;
    if (element === headline) at = index;
    const name = tag(element);
    if (PAGE_PARTS.has(name)) continue;
    if (name === "img") {
      if (images.length < 400 && attribute(element, "alt")) images.push(element);
      continue;
    }
    if (name === "p" && at > 0 && element.parentElement) {
      const list = paragraphs.get(element.parentElement);
      if (list) list.push(element);
      else paragraphs.set(element.parentElement, [element]);
    }
    const by = markOf(element, name, setting);
    if (by && marked.length < MAX_MARKED) marked.push({ element, by, distance: index });
    else if (!by && at > 0 && plain.length < 150 && LINES.has(name) && (index - at < 70 || opensSurely(element)))
      plain.push({ element, by: "mark", distance: index });
  }
  const start = Math.max(at, 0);
  for (const one of [...marked, ...plain]) one.distance -= start;
  let body: Element[] = [];
  for (const list of paragraphs.values()) if (list.length > body.length) body = list;
  return { headline, marked, plain, images, body };
}

/** The short lines from a little before the headline to a little behind it that pass, up to 20. */
export function linesNear(page: Survey, passes: (line: string) => boolean): string[] {
  const lines = new Set<string>();
  let count = 0;
  for (const { element, distance } of [...page.marked, ...page.plain]) {
    if (distance <= -25 || distance >= 90) continue;
    if (++count > 160 || lines.size >= 20) break;
    const text = (element.textContent?.length ?? 0) > 600 ? null : shortText(element, 90);
    if (text && !text.includes("\n") && passes(text) && !isElsewhere(element, page.headline)) lines.add(text);
  }
  return [...lines];
}

const LINES = new Set(["p", "div", "span", "li", "h2", "h3", "h4", "h5", "strong", "em", "i", "b"]);
const SURE = new RegExp(`^\\s{0,20}(?:${alternatives(SURE_OPENERS)})`, "i");

/** "Written by …" marks a byline wherever it stands. Looks at the element's first text alone. */
function opensSurely(element: Element): boolean {
  const first = element.firstChild;
  return first?.nodeType === 3 && SURE.test((first as Text).data.slice(0, 60));
}

function markOf(element: Element, name: string, setting: Setting): Marked["by"] | null {
  for (const key of ["rel", "itemprop", "property"]) {
    const value = attribute(element, key);
    if (value && /(?:^|[\s:])(?:author|creator)(?:\s|$)/i.test(value.slice(0, 100))) return "rel";
  }
  const own = marks(element);
  if (KEYWORD.test(own) && KEYWORD.test(own.replace(MISTAKE, ""))) return "mark";
  if (name === "address") return "address";
  if (name === "a") {
    const href = attribute(element, "href");
    if (
      href &&
      href.length < 300 &&
      /auth?or|auteur|profil|people|staff|journalist|reporter|writer|contribut|redakt|\/by\/|skribent|forfatter|yazar/i.test(
        href,
      )
    ) {
      try {
        return isAuthorPage(new URL(href, setting.url).href) ? "link" : null;
      } catch {
        return null;
      }
    }
  }
  return null;
}

function findHeadline({ root, title }: Setting): Element | null {
  const wanted = loose(title);
  let first: Element | null = null;
  let partly: Element | null = null;
  for (const name of ["h1", "h2"]) {
    let count = 0;
    for (const heading of root.getElementsByTagName(name)) {
      if (++count > 30) break;
      if (isHidden(heading)) continue;
      const text = loose(shortText(heading, 400) ?? "");
      if (text === "") continue;
      if (text === wanted) return heading;
      if (name === "h1") first ??= heading;
      if (text.length > 15 && wanted.length > 15 && (wanted.includes(text) || text.includes(wanted)))
        partly ??= heading;
    }
  }
  return partly ?? first;
}

/**
 * Whether the element belongs to another piece, to the comments or to the page's furniture: something between it and
 * the nearest part of the page that also holds the headline says so.
 */
export function isElsewhere(element: Element, headline: Element | null): boolean {
  let hops = 0;
  for (let at: Element | null = element; at && hops < 40; at = at.parentElement, hops++) {
    if (headline && at !== element && at.contains(headline)) return false;
    const name = tag(at);
    if (name === "body" || name === "html" || name === "main") return false;
    if (isHidden(at)) return true;
    if (name === "nav" || name === "figure" || name === "figcaption" || name === "blockquote" || name === "q")
      return true;
    if (name === "aside" && !KEYWORD.test(marks(at)) && hops > 0) return true;
    // Where the headline stands in an article of its own, this one is another.
    if (name === "article" && headline && hops > 0 && inRegion(headline, "article")) return true;
    // Site builders call every part of a page a widget.
    const own = marks(at).replaceAll("elementor-widget", "");
    if (ELSEWHERE.test(own) && !KEYWORD.test(own)) return true;
    if (/(?:^|[\s_-])(?:comments?|related|recommend)/.test(own)) return true;
    if (
      (name === "li" || name === "article" || (name === "div" && hops < 5) || name === "a") &&
      holdsOtherHeading(at, headline, element)
    )
      return true;
  }
  return false;
}

/** A teaser: a small part with a linked heading of its own, which is no heading over an author's box. */
function holdsOtherHeading(part: Element, headline: Element | null, element: Element): boolean {
  if (!headline || typeof part.querySelector !== "function") return false;
  // A teaser is small; the article's own body may hold linked headings too, and is not searched.
  if (shortText(part, 700) === null) return false;
  const heading = part.querySelector("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4");
  if (!heading || heading.contains(element) || element.contains(heading)) return false;
  const text = loose(shortText(heading, 200) ?? "");
  return text.split(" ").length > 4;
}

/** Whether something around the element marks it as one of a list of other things by other people. */
export const inRegion = (element: Element, name: string): boolean =>
  within(element, (at) => tag(at) === name, 25) !== null;
