import { oneLine } from "../../structured-data/index.ts";
import { areGlued, fold, PLAIN } from "../dom.ts";

/** An attribute, or null; a form whose methods are hidden behind inputs of that name has none. */
export function attribute(element: Element, name: string): string | null {
  return typeof element.getAttribute === "function" ? element.getAttribute(name) : null;
}

/** Class and id in lower case, for marks like "standfirst". */
export function marks(element: Element): string {
  return `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`.slice(0, 400).toLowerCase();
}

/** `overflow-hidden` hides what hangs over, not the thing. */
const HIDDEN_MARK =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|hide-accessible|assistive-text|(?<!overflow-|overflow-[xy]-|backface-)hidden|d-none|is-hidden|offscreen)(?=$|[\s_])/;
/** Read by nobody as text. */
const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "iframe",
  "select",
  "textarea",
  "head",
]);
const BLOCK = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);

export const tag = (element: Element): string => (typeof element.localName === "string" ? element.localName : "form");

/** Hidden by itself, whatever is around it. */
export function isHidden(element: Element): boolean {
  if (SILENT.has(tag(element))) return true;
  if (attribute(element, "hidden") !== null) return true;
  const style = attribute(element, "style");
  if (style !== null && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style.slice(0, 500)))
    return true;
  const mark = marks(element);
  return mark !== " " && HIDDEN_MARK.test(mark);
}

/** Shown as far as markup tells: neither it nor a near ancestor is hidden. */
export function isShown(element: Element): boolean {
  let at: Element | null = element;
  for (let hops = 0; at && hops < 12; hops++, at = at.parentElement) {
    // Pages hide the whole body until their fonts are there; that says nothing.
    if (tag(at) === "body") return true;
    if (isHidden(at)) return false;
  }
  return true;
}

/** The nearest ancestor-or-self that passes the test, looking at most `hops` up. */
export function nearest(element: Element, test: (at: Element) => boolean, hops = 20): Element | null {
  let at: Element | null = element;
  for (let i = 0; at && i < hops; i++, at = at.parentElement) if (test(at)) return at;
  return null;
}

/** So many nodes are found at a time. */
const MORE = 64;

/**
 * Nodes in document order after a node, its own content first, found once for all who look and no further than they
 * look: `for (let i = 0; i < limit && after.has(i); i++) after.nodes[i]`.
 */
export class NodesAfter {
  readonly nodes: Node[] = [];
  readonly #marks: (string | undefined)[] = [];
  readonly #root: Node;
  #last: Node | null;

  constructor(node: Node, root: Node) {
    this.#last = node;
    this.#root = root;
  }

  /** Whether there is a node with that number; then it is in `nodes`. */
  has(index: number): boolean {
    return index < this.nodes.length || this.#findMore(index);
  }

  #findMore(index: number): boolean {
    let last = this.#last;
    while (last && this.nodes.length < index + MORE) {
      last = next(last, this.#root);
      if (last) this.nodes.push(last);
    }
    this.#last = last;
    return index < this.nodes.length;
  }

  /** `marks` of the element with that number, which several ask for. */
  marksAt(index: number): string {
    this.#marks[index] ??= marks(this.nodes[index] as Element);
    return this.#marks[index]!;
  }
}

function next(node: Node, root: Node): Node | null {
  if (node.firstChild && !(isElement(node) && SILENT.has(tag(node)))) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** Nodes in document order before `node`, nearest first. */
export function nodesBefore(node: Node, root: Node, limit: number): Node[] {
  const nodes: Node[] = [];
  let at: Node | null = node;
  while (at && at !== root && nodes.length < limit) {
    let previous: Node | null = at.previousSibling;
    while (previous?.lastChild && !(isElement(previous) && SILENT.has(tag(previous)))) previous = previous.lastChild;
    at = previous ?? at.parentNode;
    if (at) nodes.push(at);
  }
  return nodes;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/**
 * What a reader sees of an element, as one line: hidden parts out, block parts parted by a space.
 * `skip` leaves out further elements. Reads at most 2,000 nodes.
 */
export function shownText(element: Element, limit = 2_000, skip?: (part: Element) => boolean): string {
  let text = "";
  let at: Node | null = element.firstChild;
  for (let i = 0; at && i < 2_000 && text.length < limit * 2; i++) {
    let inside: Node | null = null;
    if (isText(at)) {
      const words = at.data.slice(0, limit * 2);
      text += areGlued(text, words) ? ` ${words}` : words;
    } else if (isElement(at)) {
      if (BLOCK.has(tag(at))) text += " ";
      if (!isHidden(at) && !skip?.(at)) inside = at.firstChild;
    }
    if (inside) at = inside;
    else {
      while (at && !at.nextSibling) {
        at = at.parentNode === element ? null : at.parentNode;
        if (at && isElement(at) && BLOCK.has(tag(at))) text += " ";
      }
      at = at?.nextSibling ?? null;
    }
  }
  return oneLine(text, limit);
}

/** Whether a node holds more text than `limit`; looks at no more of it than it takes to tell. */
export function isLongerThan(node: Node, limit: number): boolean {
  if (isText(node)) return node.data.length > limit;
  let length = 0;
  let part = next(node, node);
  for (let steps = 1; part; steps++) {
    if (isText(part)) length += part.data.length;
    if (length > limit || steps >= 600) return true;
    part = next(part, node);
  }
  return false;
}

/** Letters and digits only, lower case: for saying that two titles are the same but for their dress. */
export const loose = fold;

/** Where those scripts are, roughly: the classes of scripts take long to compile, and most pages need none. */
const MAY_BE_DENSE = /[\u0e01-\u0e5b\u2e80-\uffef]/;

export const wordCount = (text: string): number => {
  if (PLAIN.test(text)) return text.match(/[a-z0-9]+/gi)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (!MAY_BE_DENSE.test(text)) return spaced;
  // Scripts that put no spaces: about two characters make a word.
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + Math.floor(dense / 2);
};

/** An absolute http(s) address, or null. */
export function httpAddress(value: string | null | undefined, base: URL | null): string | null {
  const text = value?.trim();
  if (!text || text.length > 4_000) return null;
  try {
    const url = new URL(text, base ?? undefined);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** True for what holds, or stands in, a link to the site's front. */
export function isHomeLink(element: Element): boolean {
  const link = element.getElementsByTagName("a")[0] ?? nearest(element, (at) => at.localName === "a", 3);
  const href = link && attribute(link, "href");
  return !!href && /^(?:https?:\/\/[^/]{1,100})?\/?(?:index\.\w{3,5})?(?:[?#].{0,100})?$/.test(href.slice(0, 300));
}
