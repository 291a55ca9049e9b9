/** Small helpers over a tree that a hostile page wrote: every walk is a loop, none recurses. */

/** Elements that start a line of their own. */
export const BLOCK = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER " +
    "FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH " +
    "THEAD TR UL"
  ).split(" "),
);

/** The same as a selector. */
export const BLOCKS = [...BLOCK].join(",").toLowerCase();

export const HEADING = /^H[1-6]$/;

/** Most lines have nothing to squeeze, and looking is cheaper than replacing. */
const MESSY = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Space as a browser renders it: runs become one space, invisible characters go. */
export function squeeze(text: string): string {
  if (!MESSY.test(text)) return text.trim();
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** For comparing lines: case, punctuation and space do not count. */
export function fold(text: string): string {
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
  oneForm(
    `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""} ${element.getAttribute("data-testid") ?? ""} ${element.getAttribute("data-component") ?? ""}`,
  );

export function oneForm(names: string): string {
  if (!names.trim()) return "";
  return ` ${names.slice(0, 600)} `
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[_:./]+|-{2,}/g, "-");
}

/** The named elements below `root` by their names, in document order; pages use few names many times. */
export function byName(root: Element): Map<string, Element[]> {
  const asWritten = new Map<string, Element[]>();
  const parts = new Set(root.querySelectorAll("[data-testid],[data-component]"));
  for (const element of root.querySelectorAll("[class],[id],[data-testid],[data-component]")) {
    let names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (parts.has(element))
      names += ` ${element.getAttribute("data-testid") ?? ""} ${element.getAttribute("data-component") ?? ""}`;
    const alike = asWritten.get(names);
    if (alike) alike.push(element);
    else asWritten.set(names, [element]);
  }
  const found = new Map<string, Element[]>();
  for (const [names, elements] of asWritten) {
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
