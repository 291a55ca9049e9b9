/** Writes a page down, as `read.ts` reads it, at next to no cost to the page: the browser does nearly all of it. */
import { rootOf } from "../structured-data/index.ts";
import type { Beginning, Written } from "./read.ts";

/** More than this many letters are not sent anywhere; no page that people read comes near it. */
const MAX_MARKUP = 16_000_000;

/** A page in writing, and its elements in the order in which they are written, as they are now. */
export interface Writing {
  written: Written;
  elements: NodeListOf<Element>;
}

/**
 * The page as it is now, `withHead` or without; null where it has no body yet, or more than is reasonable.
 * With `plain`, the body is written without what may look like the end of something else: comments, and the text of
 * scripts and the like. That takes a copy of the page, and is for a page whose writing could not be read.
 */
export function writePage(document: Document, { plain = false, withHead = false } = {}): Writing | null {
  const { body, documentElement, title, compatMode } = document;
  if (!body) return null;
  const markup = plain ? [withoutTricks(body, document).outerHTML] : lightly(body, LONG_SCRIPTS);
  if (markup.reduce((sum, { length }) => sum + length, 0) > MAX_MARKUP) return null;
  const elements = body.querySelectorAll("*");
  const head = withHead ? said(documentElement.getElementsByTagName("head")[0], SAYING) : undefined;
  return {
    elements,
    written: {
      root: ownTag(documentElement),
      ...(head && { head }),
      // A page may have an element by that name, which then stands for it.
      title: String(title).slice(0, 500),
      sharedTitle: head ? "" : sharedTitle(document).slice(0, 500),
      body: markup,
      count: elements.length,
      quirks: compatMode === "BackCompat",
    },
  };
}

const sharedTitle = (document: Document): string =>
  document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";

/** More letters of a body tell no better whether it is news. */
const MAX_BEGINNING = 500_000;
/** Letters after which no more of a head is written that is written by itself. */
const MAX_HEAD = 300_000;
/** What a head says of its page's kind, and all that it says of the page. */
const KIND = 'meta,script[type*="ld+json" i]';
const SAYING = `${KIND},link[rel=canonical i],link[rel=amphtml i],title`;

/**
 * What can be told of a page as soon as its body begins: what its head says of the page's kind, and the start tags of
 * its root and body; null where it has no root.
 */
export function writeHead(document: Document): Beginning | null {
  const root = rootOf(document);
  if (!root) return null;
  const body = bodyOf(root);
  return { root: ownTag(root), head: said(root, KIND, MAX_HEAD), body: body ? [ownTag(body)] : [] };
}

/**
 * What of the page tells whether it is news: its head's tags and its body, or of a very large one the beginning; null
 * where it has no root.
 */
export function writeBeginning(document: Document): Beginning | null {
  // A page may have an element by whatever name a document has things by; its root has none by such.
  const root = rootOf(document);
  if (!root) return null;
  const [head, body] = [root.getElementsByTagName("head")[0], bodyOf(root)];
  return { root: ownTag(root), head: said(head, SAYING), body: body ? lightly(body, WEIGHTY) : [] };
}

const bodyOf = (root: Element): Element | undefined => root.getElementsByTagName("body")[0];

/** The tags in there that say something, up to so many letters. */
function said(around: Element | undefined, saying: string, most = Number.POSITIVE_INFINITY): string[] {
  const pieces: string[] = [];
  // Not by going through all that is there: each kind of element that is touched takes the browser a while.
  const tags = around?.querySelectorAll(saying);
  let letters = 0;
  for (let i = 0; tags && i < tags.length && i < MOST_SAID && letters < most; i++) {
    const piece = tags[i]!.outerHTML;
    letters += piece.length;
    pieces.push(piece);
  }
  return pieces;
}

/**
 * A script that is longer is written without its text, of which no rule asks: a third of all that pages are made of. To
 * write around a shorter one takes as long as to write it.
 */
const LONG = 10_000;
/** What a head has more of is not written. */
const MOST_SAID = 2_000;
/** Elements that are looked at, and steps up from one; a page that has more has them all written. */
const MOST = 500;
const MAX_DEPTH = 100;
export const HTML = "http://www.w3.org/1999/xhtml";

/** What is written without what it holds. */
interface Left {
  /** Where to look for it. */
  among: string;
  isLeft: (element: Element) => boolean;
  /** Letters after which no more is written. */
  most: number;
}

const isLong = (element: Element) => ((element.firstChild as Text | null)?.length ?? 0) >= LONG;
const isData = (element: Element) =>
  element.localName === "script" && (element.getAttribute("type") ?? "").toLowerCase().includes("ld+json");

/** But not what a page says of itself in a script. */
const LONG_SCRIPTS: Left = {
  among: "script:not([src])",
  isLeft: (element) => isLong(element) && !isData(element),
  most: Number.POSITIVE_INFINITY,
};
/** Also styles, and pictures that stand in their own addresses. */
const WEIGHTY: Left = {
  among: "script:not([src]),style,img[src^='data:']",
  isLeft: (element) => !isData(element) && (isLong(element) || (element.getAttribute("src")?.length ?? 0) >= LONG),
  most: MAX_BEGINNING,
};

/** Of a root or a body, which the browser writes itself, being asked for a copy of it: that takes a tenth of the time. */
function ownTag(element: Element): string {
  const { outerHTML } = element.cloneNode() as Element;
  const end = outerHTML.lastIndexOf("</");
  return end < 0 ? startTag(element) : outerHTML.slice(0, end);
}

function startTag(element: Element): string {
  let tag = `<${element.localName}`;
  // Names and values alone: an object for each attribute would take longer to make.
  for (const name of element.getAttributeNames()) tag += ` ${name}="${escaped(element.getAttribute(name) ?? "")}"`;
  return `${tag}>`;
}

/** An element in pieces of writing, without what is left out. */
function lightly(root: Element, left: Left): string[] {
  const ways = waysTo(left, root);
  // Only what is written piece by piece can end in between.
  const isWhole = (element: Element, depth: number) =>
    !ways.has(element) && (left.most === Number.POSITIVE_INFINITY || depth > MAX_DEPTH || !isLarge(element));
  const pieces: string[] = [];
  let letters = 0;
  const put = (piece: string): void => {
    letters += piece.length;
    pieces.push(piece);
  };
  // A form may have a field by the name of what is asked of it; what it has them from cannot be hidden.
  const own = Object.getPrototypeOf(root);
  const write = (element: Element, depth: number): void => {
    if (isWhole(element, depth)) {
      put(Reflect.get(own, "outerHTML", element));
      return;
    }
    const name = element.localName;
    if (name === "img") {
      put("<img>");
      return;
    }
    put(startTag(element));
    if (name !== "script" && name !== "style")
      for (let node = element.firstChild; node && letters < left.most; node = Reflect.get(own, "nextSibling", node)) {
        const type = Reflect.get(own, "nodeType", node);
        if (type === 1) write(node as Element, depth + 1);
        else if (type === 3) put(escaped(node.nodeValue ?? ""));
        else if (type === 8) put(`<!--${node.nodeValue}-->`);
      }
    put(`</${name}>`);
  };
  write(root, 0);
  return pieces;
}

/** More elements are not written at once where not all is wanted. */
const MANY = 3_000;

const isLarge = (element: Element) => isPlain(element) && element.getElementsByTagName("*")[MANY] !== undefined;

/** What is left out in an element, and all that this stands in up to that. */
function waysTo({ among, isLeft }: Left, root: Element): ReadonlySet<Element> {
  const ways = new Set([root]);
  const found = root.querySelectorAll(among);
  for (let i = 0; i < found.length && i < MOST; i++) {
    const one = found[i]!;
    if (!isLeft(one)) continue;
    const way: Element[] = [];
    let around: Element | null = one;
    while (around && !ways.has(around) && way.length < MAX_DEPTH && isPlain(around)) {
      way.push(around);
      around = around.parentElement;
    }
    if (around && ways.has(around)) for (const element of way) ways.add(element);
  }
  if (ways.size === 1) ways.clear();
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
