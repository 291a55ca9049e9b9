/** Writes a page down, as `read.ts` reads it, at next to no cost to the page: the browser does nearly all of it. */
import type { Written } from "./read.ts";

/** More than this many letters are not sent anywhere; no page that people read comes near it. */
const MAX_MARKUP = 16_000_000;

/** A page in writing, and its elements in the order in which they are written, as they are now. */
export interface Writing {
  written: Written;
  elements: NodeListOf<Element>;
}

/**
 * The page as it is now; null where it has no body yet, or more than is reasonable.
 * With `plain`, the body is written without what may look like the end of something else: comments, and the text of
 * scripts and the like. That takes a copy of the page, and is for a page whose writing could not be read.
 */
export function writePage(document: Document, plain = false): Writing | null {
  const { body, documentElement, title, compatMode } = document;
  if (!body) return null;
  const markup = (plain ? withoutTricks(body, document) : body).outerHTML;
  if (markup.length > MAX_MARKUP) return null;
  const elements = body.querySelectorAll("*");
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";
  return {
    elements,
    written: {
      root: (documentElement.cloneNode(false) as Element).outerHTML,
      // A page may have an element by that name, which then stands for it.
      title: String(title).slice(0, 500),
      sharedTitle: shared.slice(0, 500),
      body: markup,
      count: elements.length,
      quirks: compatMode === "BackCompat",
    },
  };
}

function withoutTricks(body: Element, document: Document): Element {
  // In a document of its own: there nothing is loaded, and no element of the page's own kind comes to life.
  const copy = document.implementation.createHTMLDocument().importNode(body, true);
  for (const one of copy.querySelectorAll("script, style, xmp, iframe, noembed, noframes, plaintext"))
    one.textContent = "";
  for (const one of copy.querySelectorAll("noscript, template"))
    for (const node of [...one.childNodes]) if (node.nodeType !== 1) node.remove();
  const comments = document.createNodeIterator(copy, 128);
  const all: Node[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) all.push(node);
  for (const node of all) node.parentNode?.removeChild(node);
  return copy;
}
