import { add, bareName } from "./json-ld.ts";
import type { SchemaNode, SchemaValue } from "./types.ts";

const MAX_ELEMENTS = 3_000;
const MAX_REFERENCES = 50;
/** UTF-16 units of all text read, since nested properties repeat each other's text. */
const MAX_TEXT = 4_000_000;

interface Item extends SchemaNode {
  properties: Map<string, SchemaValue[]>;
}

const ADDRESS = new Map([
  ["a", "href"],
  ["area", "href"],
  ["link", "href"],
  ["img", "src"],
  ["audio", "src"],
  ["embed", "src"],
  ["iframe", "src"],
  ["source", "src"],
  ["track", "src"],
  ["video", "src"],
  ["object", "data"],
  ["time", "datetime"],
  ["data", "value"],
  ["meter", "value"],
]);

/**
 * Reads HTML microdata (WHATWG HTML, section "Microdata") into nodes; top-level items in the page's order.
 * Unlike the standard it takes a `content` attribute on any element, as publishers and search engines do.
 */
export function readMicrodata(root: Element): SchemaNode[] {
  const elements = [...root.querySelectorAll("[itemscope],[itemprop]")].slice(0, MAX_ELEMENTS).filter(isPlain);
  const items = new Map<Element, Item>();
  for (const element of elements) if (element.hasAttribute("itemscope")) items.set(element, newItem(element));
  const referrers = findReferrers(items);
  const budget = { text: MAX_TEXT };
  const top: SchemaNode[] = [];
  for (const element of elements) {
    const own = items.get(element);
    const names = words(element.getAttribute("itemprop"));
    const parent = owner(element, items, referrers);
    if (own && (names.length === 0 || !parent)) top.push(own);
    if (!parent || names.length === 0 || isCredit(element, names)) continue;
    const value = own ?? propertyValue(element, budget);
    for (const name of names) add(parent.properties, bareName(name), value);
  }
  return top;
}

/** A form may hide its own methods behind inputs named like them; such an element is not read. */
const isPlain = (element: Element): boolean =>
  typeof element.getAttribute === "function" && typeof element.hasAttribute === "function";

/** Who took a picture is marked as `author` inside its figure, and would pass for the article's. */
function isCredit(element: Element, names: readonly string[]): boolean {
  if (!names.includes("author") && !names.includes("creator")) return false;
  const figure = element.closest("figure,figcaption");
  const scope = element.parentElement?.closest("[itemscope]");
  return figure !== null && !(scope && figure.contains(scope));
}

const words = (value: string | null): string[] => (value ?? "").slice(0, 500).split(/\s+/).filter(Boolean).slice(0, 20);

function newItem(element: Element): Item {
  return {
    origin: "microdata",
    types: words(element.getAttribute("itemtype")).map(bareName).filter(Boolean),
    id: element.getAttribute("itemid"),
    properties: new Map(),
  };
}

function findReferrers(items: Map<Element, Item>): Map<string, Item> {
  const referrers = new Map<string, Item>();
  for (const [element, item] of items) {
    for (const id of words(element.getAttribute("itemref"))) {
      if (referrers.size < MAX_REFERENCES) referrers.set(id, item);
    }
  }
  return referrers;
}

/** The item that a property belongs to: by nesting, or by an `itemref` to it or to something around it. */
function owner(element: Element, items: Map<Element, Item>, referrers: Map<string, Item>): Item | null {
  const nested = element.parentElement?.closest("[itemscope]");
  const item = nested ? (items.get(nested) ?? null) : null;
  if (item || referrers.size === 0) return item;
  for (let at: Element | null = element, hops = 0; at && hops < 20; at = at.parentElement, hops++) {
    const id = at.getAttribute?.("id");
    const referrer = id ? referrers.get(id) : undefined;
    if (referrer && referrer !== items.get(element)) return referrer;
  }
  return null;
}

function propertyValue(element: Element, budget: { text: number }): string {
  const content = element.getAttribute("content");
  if (content !== null) return content;
  const attribute = ADDRESS.get(element.localName);
  const value = attribute === undefined ? null : element.getAttribute(attribute);
  if (value !== null) return value;
  if (attribute !== undefined && element.localName !== "time" && element.localName !== "a") return "";
  if (budget.text <= 0) return "";
  const text = element.textContent ?? "";
  budget.text -= text.length;
  return text;
}
