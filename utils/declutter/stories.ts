/** Other stories, told in a row of like items: each a headline that leads to it, and how it begins. */
import type { Page } from "./page.ts";

/** A headline's length, in letters. */
const HEADLINE = 20;
const HEADINGS = 'h2, h3, h4, h5, h6, [class*="title" i]';
/** What such an item tells of its story, in letters. */
const BEGINNING = 600;
/** So many with one tag are a row; of its neighbours, no more are looked at. */
const ROW = 3;
const MAX_NEIGHBOURS = 12;
/** Levels between a paragraph and its item. */
const MAX_LEVELS = 6;

/** By the first of its names: the others may tell one item from the next. */
export const isAlike = (one: Element, other: Element | null) =>
  other?.localName === one.localName && other.classList[0] === one.classList[0];

/** Whether an item's heading is, holds or stands in a link to elsewhere, and has so many letters. */
function isHeaded(item: Element, page: Page, letters = HEADLINE): boolean {
  if ((page.holds.get(item)?.prose ?? 0) > BEGINNING) return false;
  const heading = item.querySelector(HEADINGS);
  const link = heading?.querySelector("a[href]") ?? heading?.closest("a[href]");
  const href = link?.getAttribute("href") ?? "#";
  return !href.startsWith("#") && (heading?.textContent ?? "").trim().length >= letters;
}

function isInRow(item: Element, page: Page): boolean {
  let alike = 0;
  let next = item.parentElement?.firstElementChild ?? null;
  for (let i = 0; next && i < MAX_NEIGHBOURS && alike < ROW; i++, next = next.nextElementSibling)
    if (item.localName === next.localName && isHeaded(next, page)) alike++;
  return alike >= ROW;
}

/** Whether a paragraph is, or stands in, an item of a row within `block`. */
function isOfItem(paragraph: Element, block: Element, page: Page): boolean {
  let item: Element | null = paragraph;
  for (let i = 0; item && i < MAX_LEVELS && block.contains(item); i++, item = item.parentElement)
    // In a row of headlines, one may be short.
    if (isHeaded(item, page, 1) && isInRow(item, page)) return true;
  return false;
}

/** Whether every sentence in `block` belongs to an item of such a row. What the article's body holds never does. */
export function tellsOfOthers(block: Element, page: Page): boolean {
  // Where it is not known where the article stands, it may be the row itself.
  if (!page.body) return false;
  for (const paragraph of page.prose.keys()) {
    if (!block.contains(paragraph)) continue;
    if (page.body.contains(paragraph)) return false;
    if (!isOfItem(paragraph, block, page)) return false;
  }
  return true;
}
