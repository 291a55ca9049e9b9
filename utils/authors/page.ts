/** Small, safe readings of a hostile document. */
import { plainText } from "./plain.ts";

/** An attribute, or null; a form whose methods are hidden behind inputs of that name has none. */
export const attribute = (element: Element, name: string): string | null =>
  typeof element.getAttribute === "function" ? element.getAttribute(name) : null;

export const tag = (element: Element): string => (typeof element.localName === "string" ? element.localName : "form");

/** Class, id and test marks in lower case. */
export const marks = (element: Element): string =>
  `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""} ${attribute(element, "data-testid") ?? ""} ${attribute(element, "data-component") ?? ""}`
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();

const SILENT = new Set(
  "script style noscript template svg math iframe select textarea head button time object".split(" "),
);
const BLOCK = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);

export function isHidden(element: Element): boolean {
  if (attribute(element, "hidden") !== null) return true;
  const style = attribute(element, "style");
  return !!style && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style.slice(0, 300));
}

/**
 * What an element shows, its blocks on lines of their own; null where that is more than `limit` units or 400 nodes,
 * found out without reading on.
 */
export function shortText(element: Element, limit: number): string | null {
  let text = "";
  let at: Node | null = element.firstChild;
  for (let i = 0; at; i++) {
    if (i > 400 || text.length > limit * 2) return null;
    let inside: Node | null = null;
    if (at.nodeType === 3) text += (at as Text).data.slice(0, limit * 2 + 1).replace(/\s+/g, " ");
    else if (at.nodeType === 1) {
      const part = at as Element;
      text += BLOCK.has(tag(part)) ? "\n" : " ";
      if (!SILENT.has(tag(part)) && !isHidden(part)) inside = part.firstChild;
    }
    if (inside) at = inside;
    else {
      while (at && !at.nextSibling) {
        at = at.parentNode === element ? null : at.parentNode;
        if (at && at.nodeType === 1) text += BLOCK.has(tag(at as Element)) ? "\n" : " ";
      }
      at = at?.nextSibling ?? null;
    }
  }
  const lines = text.split("\n").flatMap((line) => {
    // The page's own text is no markup: "<b>" in it is shown as such.
    const plain = plainText(line.replaceAll("&", "&amp;").replaceAll("<", "&lt;"), limit + 1);
    return plain === "" ? [] : [plain.replace(/\s+,/g, ",")];
  });
  const whole = lines.join("\n");
  return whole.length > limit ? null : whole;
}

/** Content of the meta tags by lower-cased name or property. */
export function readMetas(root: Element): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  let count = 0;
  for (const element of root.getElementsByTagName("meta")) {
    if (++count > 400) break;
    const content = plainText(attribute(element, "content") ?? "", 500);
    if (content === "") continue;
    for (const key of ["name", "property"]) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 30));
    }
  }
  return metas;
}

/** Whether one of up to `hops` ancestors, or the element itself, passes. */
export function within(element: Element, test: (at: Element) => boolean, hops = 30): Element | null {
  let at: Element | null = element;
  for (let i = 0; at && i < hops; i++, at = at.parentElement) if (test(at)) return at;
  return null;
}
