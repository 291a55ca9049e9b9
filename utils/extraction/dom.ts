/** Small helpers over a tree that a hostile page wrote: every walk is a loop, none recurses. */

/** Elements that start a line of their own. */
export const BLOCK = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER " +
    "FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH " +
    "THEAD TR UL"
  ).split(" "),
);

export const HEADING = /^H[1-6]$/;

/** Most lines have nothing to squeeze, and looking is cheaper than replacing. */
const MESSY = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** Characters that a browser draws nothing for. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Space that is not one plain space already: to put a space for each single one is most of the work. */
export const WIDE = /[^\S ]\s*| \s+/g;

/** Space as a browser renders it: runs become one space, invisible characters go. */
export function squeeze(text: string): string {
  // Most of the mess is the air around a line, as its source is indented.
  const line = text.trim();
  if (!MESSY.test(line)) return line;
  return line.replace(UNSEEN, "").replace(WIDE, " ").trim();
}

/** Letters of English and marks alone, as most lines of it are. */
export const PLAIN = /^[\s -~\u2010-\u203f]*$/;

/** The same with the letters of Europe's Latin alphabets that have one form only (no ligatures, no dotted capital I). */
const LATIN =
  /^[\s -~\u00a1-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u203f]*$/;
const NO_LATIN = /[^a-z0-9\u00df-\u00f6\u00f8-\u017e]+/g;

/** For comparing lines: case, punctuation and space do not count. */
export function fold(text: string): string {
  // The classes of all letters are dear to compile and to try.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  if (LATIN.test(text)) return text.toLowerCase().replace(NO_LATIN, " ").trim();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Class and id as one string of lower-case words parted by single hyphens, edges marked by spaces:
 * `class="ArticleBody__share-bar"` reads ` article-body-share-bar `.
 */
export const nameOf = (element: Element): string =>
  element.hasAttributes()
    ? oneForm(
        `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""} ${element.getAttribute("data-testid") ?? ""} ${element.getAttribute("data-component") ?? ""}`,
      )
    : "";

/** "n1KoAdTuVw": pairs of letters that a machine has drawn, among which a word is there by chance. */
const DRAWN = /(?:[A-Z][a-z]){3,}(?![a-z])/g;

export function oneForm(names: string): string {
  if (!names.trim()) return "";
  return ` ${names.slice(0, 600)} `
    .replace(DRAWN, (pairs) => pairs.toLowerCase())
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[_:./]+|-{2,}/g, "-");
}

const SLUG = /[-_].*[-_]/;

/** The named elements below `root` by their names, in document order; pages use few names many times. */
export function byName(root: Element): Map<string, Element[]> {
  // Most have a class alone, and a string of the page's own is found faster than one that we put together.
  const asWritten = new Map<string, { names: string; elements: Element[] }>();
  const parts = new Set(root.querySelectorAll("[data-testid],[data-component]"));
  const all = root.querySelectorAll("[class],[id],[data-testid],[data-component]");
  for (let i = 0; i < all.length; i++) {
    const element = all[i]!;
    const classes = element.getAttribute("class") ?? "";
    let id = element.getAttribute("id") ?? "";
    // What a heading is linked to by is made of its words: "the-weather-and-its-ratings".
    if (SLUG.test(id) && HEADING.test(element.tagName)) id = "";
    let rest = "";
    if (parts.size > 0 && parts.has(element))
      rest = ` ${element.getAttribute("data-testid") ?? ""} ${element.getAttribute("data-component") ?? ""}`;
    const key = id || rest ? `${classes}\0${id}${rest}` : classes;
    const alike = asWritten.get(key);
    if (alike) alike.elements.push(element);
    else asWritten.set(key, { names: `${classes} ${id}${rest}`, elements: [element] });
  }
  const found = new Map<string, Element[]>();
  for (const { names, elements } of asWritten.values()) {
    const name = oneForm(names);
    if (!name) continue;
    const alike = found.get(name);
    if (!alike) found.set(name, elements);
    else for (const element of elements) alike.push(element);
  }
  return found;
}

/** How the trail names an element: tag, id, classes, first words. */
export function describe(element: Element): string {
  const id = element.getAttribute("id");
  const names = element.getAttribute("class");
  const text = squeeze((element.textContent ?? "").slice(0, 300)).slice(0, 60);
  return `${element.localName}${id ? `#${id.slice(0, 40)}` : ""}${names ? `.${names.trim().split(/\s+/).slice(0, 3).join(".").slice(0, 60)}` : ""}${text ? ` “${text}”` : ""}`;
}

/** Depth-first, in document order, without recursion. `enter` returning false skips the children. */
export function walk(root: Node, enter: (node: Node) => boolean | undefined): void {
  let node: Node | null = root;
  while (node) {
    const down: Node | null = enter(node) === false ? null : node.firstChild;
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

/** Nearest common ancestor-or-self of the elements; null when there are none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}

const IN_JSON = /"((?:https?:)?\/\/[^"\s\\]{4,600})"/;

/** The address in an attribute that a script reads; of several sizes, given as JSON, the first. */
export const lazyAddress = (value: string | null): string | null =>
  value?.startsWith("{") ? (IN_JSON.exec(value.slice(0, 2_000))?.[1] ?? null) : value;

const GLUED = /[\p{L}\p{N})”"][.!?]\p{Lu}/u;

/** Whether two sentences in two elements stand against each other: a page parts caption and credit by style alone. */
export const areGlued = (before: string, after: string): boolean => GLUED.test(before.slice(-2) + after.slice(0, 2));

/** The address made absolute, or null unless it is http or https. */
export function webAddress(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
