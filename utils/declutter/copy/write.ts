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
  const markup = plain ? [withoutTricks(body, document).outerHTML] : lightly(body);
  if (markup.reduce((sum, { length }) => sum + length, 0) > MAX_MARKUP) return null;
  const elements = body.querySelectorAll("*");
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";
  return {
    elements,
    written: {
      root: startTag(documentElement),
      // A page may have an element by that name, which then stands for it.
      title: String(title).slice(0, 500),
      sharedTitle: shared.slice(0, 500),
      body: markup,
      count: elements.length,
      quirks: compatMode === "BackCompat",
    },
  };
}

/** A script that is longer is written without its text, of which no rule asks: a third of all that pages are made of. */
const LONG = 1_000;
/** Scripts that are looked at, and steps up from one; a page that has more has them all written. */
const MOST = 500;
const MAX_DEPTH = 100;
const HTML = "http://www.w3.org/1999/xhtml";

function startTag(element: Element): string {
  let tag = `<${element.localName}`;
  // Names and values alone: an object for each attribute would take longer to make.
  for (const name of element.getAttributeNames()) tag += ` ${name}="${escaped(element.getAttribute(name) ?? "")}"`;
  return `${tag}>`;
}

/** An element in pieces of writing, without the text of long scripts. */
function lightly(root: Element): string[] {
  const ways = waysToScripts(root);
  if (ways.size === 1) return [root.outerHTML];
  const pieces: string[] = [];
  const write = (element: Element): void => {
    if (!ways.has(element)) {
      pieces.push(element.outerHTML);
      return;
    }
    const name = element.localName;
    pieces.push(startTag(element));
    if (name !== "script")
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 1) write(node as Element);
        else if (node.nodeType === 3) pieces.push(escaped(node.nodeValue ?? ""));
        else if (node.nodeType === 8) pieces.push(`<!--${node.nodeValue}-->`);
      }
    pieces.push(`</${name}>`);
  };
  write(root);
  return pieces;
}

/** `root`, the long scripts in it, and all that they stand in. */
function waysToScripts(root: Element): ReadonlySet<Element> {
  const ways = new Set([root]);
  const scripts = root.querySelectorAll("script:not([src])");
  for (let i = 0; i < scripts.length && i < MOST; i++) {
    const script = scripts[i]!;
    if (((script.firstChild as Text | null)?.length ?? 0) < LONG) continue;
    const way: Element[] = [];
    let around: Element | null = script;
    while (around && !ways.has(around) && way.length < MAX_DEPTH && isPlain(around)) {
      way.push(around);
      around = around.parentElement;
    }
    if (around && ways.has(around)) for (const element of way) ways.add(element);
  }
  return ways;
}

/**
 * Whether what it holds is written as in most elements. A form is not gone into: what stands in it may be named like
 * what is asked of it here.
 */
const isPlain = (element: Element) =>
  Object.prototype.toString.call(element) !== "[object HTMLFormElement]" &&
  element.namespaceURI === HTML &&
  element.localName !== "template" &&
  element.localName !== "noscript";

const SIGNS = [
  ["&", "&amp;"],
  ["\u00a0", "&nbsp;"],
  ['"', "&quot;"],
  ["<", "&lt;"],
  [">", "&gt;"],
] as const;

/** As HTML writes the text and values of elements. Most have none of the signs, and it takes longer to make a pattern. */
export function escaped(text: string): string {
  let said = text;
  for (const [sign, meant] of SIGNS) if (said.includes(sign)) said = said.replaceAll(sign, meant);
  return said;
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
