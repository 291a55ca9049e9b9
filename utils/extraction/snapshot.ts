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

/** Why the page cannot be read safely, or null. One pass, no recursion. */
export function unreadable(document: Document): string | null {
  const root = native<Element | null>(document, "documentElement");
  if (!root) return "the document is empty";
  const createTreeWalker = native<Document["createTreeWalker"]>(document, "createTreeWalker");
  const walker = createTreeWalker.call(document, root, 1);
  let depth = 0;
  let elements = 0;
  for (;;) {
    if (++elements > MAX_ELEMENTS) return `more than ${MAX_ELEMENTS} elements`;
    if (walker.firstChild()) {
      if (++depth > MAX_DEPTH) return `nested more than ${MAX_DEPTH} levels deep`;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return null;
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
  for (const form of body.querySelectorAll("form")) rename(doc, form, "div");
  return { doc, body, base, view };
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
