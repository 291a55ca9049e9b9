/** Finds an article's paragraphs again: on the page as it stands, and in the reading view. */

import { type Flow, flowOf, goTo } from "./flow.ts";

const BLOCKS = "p,h1,h2,h3,h4,h5,h6,li,blockquote,dd,dt,td,figcaption,div";
/** A page may hold any number of elements; no more than these are looked at. */
const MOST_BLOCKS = 20_000;
const START = 60;

const squeeze = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** The page's elements that show each paragraph, by the paragraph's index; what is not found has no entry. */
export function findOnPage(document: Document, paragraphs: readonly string[]): Map<number, Element> {
  const wanted = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    const start = squeeze(paragraph).slice(0, START);
    if (start && !wanted.has(start)) wanted.set(start, index);
  });
  const found = new Map<number, Element>();
  let looked = 0;
  for (const element of document.querySelectorAll(BLOCKS)) {
    if (++looked > MOST_BLOCKS || found.size === wanted.size) break;
    // An outer block begins with the same words as the paragraph in it: the innermost, met last, is the one.
    const index = wanted.get(squeeze((element.textContent ?? "").slice(0, START * 4)).slice(0, START));
    if (index !== undefined) found.set(index, element);
  }
  return found;
}

/** The paragraph that stands at the top of the window: the first whose end is below the line. */
export function paragraphAtTop(
  elements: ReadonlyMap<number, Element>,
  line: number,
  flow: Flow = "down",
): number | null {
  if (flow !== "down") return paragraphAtSide(elements, line, flow);
  let best: { index: number; top: number } | null = null;
  for (const [index, element] of elements) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0 || bottom <= line) continue;
    if (!best || top < best.top) best = { index, top };
  }
  return best?.index ?? null;
}

/** The same where the text goes on sideways: the first that is not wholly behind the reader. */
function paragraphAtSide(elements: ReadonlyMap<number, Element>, line: number, flow: Flow): number | null {
  for (const [index, element] of elements) {
    const { left, right } = element.getBoundingClientRect();
    if (right === left) continue;
    const width = element.ownerDocument.documentElement.clientWidth;
    if (flow === "right" ? right > line / 2 : left < width - line / 2) return index;
  }
  return null;
}

/** Whether something of the article lies above the line: only then has the reader begun to read. */
export function hasBegun(elements: ReadonlyMap<number, Element>, line: number): boolean {
  for (const element of elements.values()) {
    const { bottom, height } = element.getBoundingClientRect();
    if (height > 0 && bottom <= line) return true;
  }
  return false;
}

/** The paragraphs of the reading view, by index. */
export function findInView(view: ParentNode): Map<number, Element> {
  const found = new Map<number, Element>();
  for (const element of view.querySelectorAll("[data-paragraph]")) {
    const index = Number(element.getAttribute("data-paragraph"));
    if (Number.isInteger(index) && !found.has(index)) found.set(index, element);
  }
  return found;
}

/** Makes a change to the view; the paragraph at its top stays there, whatever comes or goes before it. */
export function keepPlace(view: Element, line: number, change: () => void): void {
  const flow = flowOf(view);
  // At the very beginning nothing is behind the reader that could push.
  const begun = view.scrollTop !== 0 || view.scrollLeft !== 0;
  const inView = begun ? findInView(view) : null;
  const kept = inView?.get(paragraphAtTop(inView, line, flow) ?? -1);
  const before = kept?.getBoundingClientRect();
  change();
  if (!kept || !before) return;
  const { top, left } = kept.getBoundingClientRect();
  if (flow === "down") view.scrollTop += top - before.top;
  else if (Math.abs(left - before.left) > 1) goTo(view, kept);
}

/**
 * The range in `element` that shows `text.slice(start, end)`, where `text` is the element's text with its spaces
 * squeezed; null where the element does not hold it. Nothing in the element is changed.
 */
export function rangeIn(element: Element, start: number, end: number): Range | null {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const range = ownerDocument.createRange();
  let at = 0;
  let spaceBefore = true;
  let began = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    for (let offset = 0; offset < text.length; offset++) {
      const isSpace = /\s/.test(text[offset] ?? "");
      if (isSpace && spaceBefore) continue;
      spaceBefore = isSpace;
      if (at === start) {
        range.setStart(node, offset);
        began = true;
      }
      at++;
      if (began && at === end) {
        range.setEnd(node, offset + 1);
        return range;
      }
    }
  }
  return null;
}
