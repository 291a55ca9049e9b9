/**
 * A private copy of the page. A page can shadow the members of `document` and of its forms
 * (`<img name=cloneNode>`, `<form><input name=parentNode>`), so that members are fetched from the prototypes until
 * the copy has no such names left.
 */

/** More than any news page has; below what overflows a stack in a serialiser. */
export const MAX_DEPTH = 400;
export const MAX_ELEMENTS = 250_000;

export interface Snapshot {
  doc: Document;
  body: Element;
  /** What were forms and are boxes now. */
  forms: ReadonlySet<Element>;
  /** Where relative addresses start from. */
  base: string;
  view: Window & typeof globalThis;
}

/** A member as the platform defines it, whatever the page has named after it. */
function native<T>(target: object, name: string): T {
  for (let proto = Object.getPrototypeOf(target); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return (found.get ? found.get.call(target) : found.value) as T;
  }
  return undefined as T;
}

/** The same for an accessor that is asked many times. */
function getter<T>(target: object, name: string): (from: object) => T | null {
  for (let proto = Object.getPrototypeOf(target); proto; proto = Object.getPrototypeOf(proto)) {
    const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (get) return (from) => get.call(from) as T;
  }
  return () => null;
}

/** Every so-manieth element is looked at; see `unreadable`. */
const STRIDE = 64;

/** Why the page cannot be read safely, or null. Neither recursion nor a look at every element. */
export function unreadable(document: Document): string | null {
  const root = native<Element | null>(document, "documentElement");
  if (!root) return "the document is empty";
  const all = root.getElementsByTagName("*");
  const elements = all.length;
  const parentOf = getter<Node>(root, "parentNode");
  if (elements >= MAX_ELEMENTS) return `more than ${MAX_ELEMENTS} elements`;
  // In document order, an element and its ancestor 64 levels up are at least 64 places apart, and all between them
  // stand below that ancestor: where something is too deep, one in 64 elements is nearly as deep.
  for (let i = STRIDE - 1; i < elements; i += STRIDE)
    if (isDeeper(all[i]!, MAX_DEPTH - STRIDE, parentOf)) return isTooDeep(document, root) ? TOO_DEEP : null;
  return null;
}

const TOO_DEEP = `nested more than ${MAX_DEPTH} levels deep`;

/** Whether so many elements stand around it. */
function isDeeper(element: Element, levels: number, parentOf: (node: Node) => Node | null): boolean {
  let at: Node | null = element;
  for (let depth = 0; at && depth < levels; depth++) at = parentOf(at);
  return at !== null;
}

/** One pass over every element. */
function isTooDeep(document: Document, root: Element): boolean {
  const createTreeWalker = native<Document["createTreeWalker"]>(document, "createTreeWalker");
  const walker = createTreeWalker.call(document, root, 1);
  let depth = 0;
  for (;;) {
    if (walker.firstChild()) {
      if (++depth > MAX_DEPTH) return true;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      depth--;
    }
  }
}

/**
 * Copies the page into an inert document, where nothing loads or runs. The copy is left without a place in that
 * document: putting it there would parse its styles and cost as much as the copying.
 */
export function snapshot(document: Document, url: string): Snapshot | null {
  const view = (native<Window | null>(document, "defaultView") ?? globalThis.window) as Window & typeof globalThis;
  const root = native<Element>(document, "documentElement");
  let original: Element | null = null;
  let base = url;
  for (const child of root.children) {
    if (child.localName === "body") original ??= child;
    else if (child.localName === "head") base = baseOf(child, url) ?? base;
  }
  if (!original) return null;
  const doc = native<DOMImplementation>(document, "implementation").createHTMLDocument("");
  const body = doc.importNode(original, true);
  // A form's fields shadow its own members; a plain box cannot.
  const forms = new Set(Array.from(body.querySelectorAll("form"), (form) => rename(doc, form, "div")));
  return { doc, body, forms, base, view };
}

/** Where a `<base>` makes relative addresses start; null where there is none that a browser would follow. */
function baseOf(head: Element, url: string): string | null {
  const href = head.getElementsByTagName("base")[0]?.getAttribute("href");
  try {
    const address = href ? new URL(href, url) : null;
    return address && /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    // A broken base is no base.
    return null;
  }
}

/** The element under another tag name, attributes and children kept. Not for HTML that the page could have shadowed. */
export function rename(doc: Document, element: Element, tag: string): Element {
  const fresh = doc.createElement(tag);
  const attributes = native<NamedNodeMap>(element, "attributes");
  for (let i = 0; i < attributes.length; i++) {
    const { name, value } = attributes[i]!;
    try {
      fresh.setAttribute(name, value);
    } catch {
      // The parser takes names that setAttribute refuses; nothing reads them.
    }
  }
  const removeChild = native<(node: Node) => Node>(element, "removeChild");
  for (;;) {
    const child = native<Node | null>(element, "firstChild");
    if (!child) break;
    fresh.appendChild(removeChild.call(element, child));
  }
  const parent = native<Node | null>(element, "parentNode");
  parent?.replaceChild(fresh, element);
  return fresh;
}
