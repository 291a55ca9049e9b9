/** What stands for nothing any more once something is hidden: wrappers, titles, tabs. */
import type { Facts } from "./facts.ts";
import { announces, MAX_LABEL } from "./lexicon.ts";
import { isAlike } from "./stories.ts";

const TITLE = /title|heading|headline/i;
const HEADING = "h2, h3, h4, h5, h6";
const NOTHING = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "LINK", "META", "BR", "HR"]);
/** A headline's length, in letters. */
const HEADLINE = 20;
/** So many of one make are a row. */
const ROW = 3;
/** Neighbours beyond this many are not looked at. */
const MAX_NEIGHBOURS = 30;

/** The title of a widget, which says nothing without what stood below it. */
const isTitle = (element: Element) =>
  (/^h[2-6]$/.test(element.localName) || TITLE.test(element.getAttribute("class") ?? "")) &&
  element.getElementsByTagName("img").length === 0 &&
  (element.textContent ?? "").trim().length <= MAX_LABEL;

/**
 * Whether nothing but `child` is to be seen in `parent`, or with `titled` its title above it; an empty neighbour may be
 * filled later, so it counts.
 */
export function holdsOnly(parent: Element, child: Element, titled: boolean): boolean {
  let node = parent.firstChild;
  let before = titled;
  for (let i = 0; node; i++, node = node.nextSibling) {
    if (i > MAX_NEIGHBOURS) return false;
    if (node === child) before = false;
    if (node === child || node.nodeType === 8) continue;
    if (node.nodeType === 3 && !(node.nodeValue ?? "").trim()) continue;
    if (node.nodeType === 1 && NOTHING.has((node as Element).tagName)) continue;
    if (before && node.nodeType === 1 && isTitle(node as Element)) {
      before = false;
      continue;
    }
    return false;
  }
  return true;
}

/** Nothing to be seen, as far as words and pictures tell. */
const isNothing = (element: Element, { textLength, images, fields, frames, players }: Facts) =>
  NOTHING.has(element.tagName) || textLength + images + fields + frames + players === 0;

/** A heading and hardly a word beside it, or a label that promos give themselves. */
function isHeading(element: Element, facts: Facts): boolean {
  const { text, textLength, images, fields, prose, links } = facts;
  // An item of a list is no heading of the next.
  if (
    element.localName === "li" ||
    textLength === 0 ||
    textLength > MAX_LABEL ||
    images + fields + prose > 0 ||
    links.length > 1
  )
    return false;
  const heading = element.matches(HEADING) ? element : element.querySelector(HEADING);
  if (heading) return (heading.textContent ?? "").trim().length * 2 > textLength;
  return announces(text) || (isTitle(element) && links.length === 0);
}

/** "Day", "Week", "Month": what chose between lists. */
const isTabs = (element: Element, { textLength, buttons, images, fields }: Facts) =>
  textLength <= MAX_LABEL &&
  images + fields === 0 &&
  (buttons > 1 || element.matches("[role=tablist]") || element.querySelector("[role=tab]") !== null);

/** Whether each link, by and large, is as long as a headline. */
const areHeadlines = ({ links, linkTextLength }: Facts) => linkTextLength >= HEADLINE * links.length;

/** Stories by their headlines: a heading of any words is theirs. */
const areStories = (facts: Facts) =>
  facts.links.length > 1 &&
  (areHeadlines(facts) || (facts.headings > 1 && facts.textLength >= HEADLINE * facts.headings));

/** How a heading is asked about: whatever it says, or only by a label of its own kind. */
export interface Surroundings {
  hidden: ReadonlySet<Element>;
  factsOf(element: Element): Facts;
  /** Whether an element must stay; `labelled` where it says of itself that it is a promo's. */
  spares(element: Element, labelled: boolean): boolean;
}

/**
 * What of a block is left alone, each with something hidden that it belonged to: headings and tabs above hidden
 * elements, right before them, with nothing else to be seen after them until the next heading; and items of a row whose
 * likes are hidden.
 */
export function leftAlone({ hidden: found, factsOf, spares }: Surroundings): Map<Element, Element> {
  const alone = new Map<Element, Element>();
  const hidden = new Map(Array.from(found, (element) => [element, element]));
  for (const element of found) {
    const list = element.parentElement;
    if (list && !hidden.has(list) && holdsNothingElse(list, found, factsOf)) hidden.set(list, element);
  }
  for (const [like, below] of likes(found, factsOf))
    if (!hidden.has(like) && !spares(like, false)) alone.set(like, below);
  for (const [element, below] of hidden) {
    const above: Element[] = [];
    let title: Element | null = null;
    let before = element.previousElementSibling;
    for (let i = 0; before && i < 4 && !title; i++, before = before.previousElementSibling) {
      if (hidden.has(before)) continue;
      const facts = factsOf(before);
      if (isNothing(before, facts)) continue;
      if (isHeading(before, facts)) title = before;
      else if (!isTabs(before, facts)) break;
      above.push(before);
    }
    if (!title) continue;
    const labelled = announces(factsOf(title).text);
    if (!labelled && !areStories(factsOf(element))) continue;
    if (above.some((one) => spares(one, labelled)) || !isLast(element, hidden, factsOf)) continue;
    for (const one of above) alone.set(one, below);
  }
  return alone;
}

/** Headlines that lead elsewhere, and next to nothing that does not. */
const tellStories = (facts: Facts) =>
  !facts.tooLarge && facts.links.length > 0 && areHeadlines(facts) && facts.linkTextLength * 2 >= facts.textLength;

/**
 * What is like three hidden items and more of one row, and tells of stories as they do, or is a picture that
 * leads elsewhere; each with one of them.
 */
function likes(found: ReadonlySet<Element>, factsOf: (element: Element) => Facts): Map<Element, Element> {
  const rows = new Map<Element, Element[]>();
  for (const element of found) {
    const row = element.parentElement;
    if (row) rows.set(row, [...(rows.get(row) ?? []), element]);
  }
  const like = new Map<Element, Element>();
  for (const [row, items] of rows) {
    if (items.length < ROW || row.children.length > 2 * MAX_NEIGHBOURS) continue;
    for (const one of row.children) {
      if (found.has(one) || (one.localName !== "li" && !one.classList[0])) continue;
      const facts = factsOf(one);
      const isPicture = facts.textLength === 0 && facts.images > 0 && facts.links.length > 0;
      if (!isPicture && !tellStories(facts)) continue;
      const alike = items.filter((item) => isAlike(one, item) && (isPicture || tellStories(factsOf(item))));
      if (alike.length >= ROW) like.set(one, alike[0]!);
    }
  }
  return like;
}

/** A list all of whose items are hidden. */
function holdsNothingElse(list: Element, hidden: ReadonlySet<Element>, factsOf: (element: Element) => Facts): boolean {
  let child = list.firstChild;
  for (let i = 0; child; i++, child = child.nextSibling) {
    if (i > 2 * MAX_NEIGHBOURS || (child.nodeType === 3 && child.nodeValue?.trim())) return false;
    if (child.nodeType !== 1 || hidden.has(child as Element)) continue;
    if (!isNothing(child as Element, factsOf(child as Element))) return false;
  }
  return true;
}

/** Whether nothing else belongs to what stands above: after it comes nothing, something hidden, or another heading. */
function isLast(
  element: Element,
  hidden: ReadonlyMap<Element, Element>,
  factsOf: (element: Element) => Facts,
): boolean {
  let next = element.nextElementSibling;
  for (let i = 0; next; i++, next = next.nextElementSibling) {
    if (i > MAX_NEIGHBOURS) return false;
    if (hidden.has(next)) continue;
    const facts = factsOf(next);
    if (!isNothing(next, facts)) return !facts.tooLarge && isHeading(next, facts);
  }
  return true;
}
