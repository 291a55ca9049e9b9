/**
 * A page's nodes outside its page: of the DOM, what the rules ask of a page, answered from one list of all elements and
 * one text of all words, in which each element knows its stretch. Nothing of it can be changed.
 */
import { firstMatch, matches, matchesWithin } from "./selectors.ts";
import { HTML } from "./write.ts";

export interface Copy {
  /** All elements in the page's order; an element's `place` is its index here. */
  readonly elements: CopyElement[];
  /** By their local names, in the page's order. */
  readonly byTag: Map<string, CopyElement[]>;
  /** What all text nodes say, one after the other. */
  text: string;
  /** Names in style sheets and selectors know no capitals in a page that asks for its browser's old manners. */
  readonly quirks: boolean;
  readonly documentElement: CopyElement | null;
}

export type CopyNode = CopyElement | CopyText;

/** DOM: Node.DOCUMENT_POSITION_… */
const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED_BY = 16;

/** A text or a comment. */
export class CopyText {
  readonly nodeType: 3 | 8;
  readonly nodeValue: string;
  readonly parentNode: CopyElement;
  nextSibling: CopyNode | null = null;
  readonly previousSibling: CopyNode | null;

  constructor(nodeType: 3 | 8, nodeValue: string, parentNode: CopyElement) {
    this.nodeType = nodeType;
    this.nodeValue = nodeValue;
    this.parentNode = parentNode;
    this.previousSibling = parentNode.append(this);
  }

  get parentElement(): CopyElement {
    return this.parentNode;
  }

  get nodeName(): string {
    return this.nodeType === 3 ? "#text" : "#comment";
  }

  get textContent(): string {
    return this.nodeValue;
  }

  get firstChild(): null {
    return null;
  }
}

const upper = new Map<string, string>();

/** Letters up to which a name is kept: a longer one may be a piece of the page's text, and keep all of that with it. */
const MAX_KEPT = 12;

/** As HTML says it; a page that makes up names without end must not fill the memory. */
function upperCase(name: string): string {
  let said = upper.get(name);
  if (said === undefined) {
    said = name.toUpperCase();
    if (upper.size < 500 && name.length <= MAX_KEPT) upper.set(name, said);
  }
  return said;
}

const SPACE = /[\t\n\f\r ]+/;
const NONE: ReadonlyMap<string, string> = new Map();

export class CopyElement {
  readonly nodeType = 1;
  readonly localName: string;
  readonly tagName: string;
  readonly parentNode: CopyElement | null;
  readonly previousSibling: CopyNode | null;
  nextSibling: CopyNode | null = null;
  firstChild: CopyNode | null = null;
  lastChild: CopyNode | null = null;
  readonly place: number;
  /** The place of the first element after all that is in this one. */
  end = 0;
  readonly textStart: number;
  textEnd = 0;
  readonly copy: Copy;
  readonly #attributes: ReadonlyMap<string, string>;
  #childNodes: CopyNode[] | undefined;
  #children: CopyElement[] | undefined;

  constructor(
    localName: string,
    /** Whether it is of HTML, not of a drawing or a formula in it. */
    isHtml: boolean,
    attributes: ReadonlyMap<string, string> | null,
    parent: CopyElement | null,
    copy: Copy,
    textStart: number,
  ) {
    this.localName = localName;
    this.tagName = isHtml ? upperCase(localName) : localName;
    this.#attributes = attributes ?? NONE;
    this.parentNode = parent;
    this.copy = copy;
    this.textStart = textStart;
    this.place = copy.elements.push(this) - 1;
    const alike = copy.byTag.get(localName);
    if (alike) alike.push(this);
    else copy.byTag.set(localName, [this]);
    this.previousSibling = parent?.append(this) ?? null;
  }

  /** Puts a node behind the last; gives the one that was the last. While the copy is made. */
  append(node: CopyNode): CopyNode | null {
    const before = this.lastChild;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    return before;
  }

  get ownerDocument(): Copy {
    return this.copy;
  }

  get parentElement(): CopyElement | null {
    return this.parentNode;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get nodeValue(): null {
    return null;
  }

  /** HTML's, or null for that of a drawing or a formula: only HTML writes its names in capitals. */
  get namespaceURI(): string | null {
    return this.tagName === this.localName ? null : HTML;
  }

  get textContent(): string {
    return this.copy.text.slice(this.textStart, this.textEnd);
  }

  get id(): string {
    return this.#attributes.get("id") ?? "";
  }

  get className(): string {
    return this.#attributes.get("class") ?? "";
  }

  get classList(): { readonly [place: number]: string; contains(name: string): boolean } & Iterable<string> {
    const names = [...new Set(this.className.split(SPACE).filter(Boolean))];
    return Object.assign(names, { contains: (name: string) => names.includes(name) });
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  hasAttributes(): boolean {
    return this.#attributes.size > 0;
  }

  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }

  get childNodes(): CopyNode[] {
    if (this.#childNodes) return this.#childNodes;
    const nodes: CopyNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    this.#childNodes = nodes;
    return nodes;
  }

  get children(): CopyElement[] {
    this.#children ??= this.childNodes.filter((node): node is CopyElement => node.nodeType === 1);
    return this.#children;
  }

  get firstElementChild(): CopyElement | null {
    return this.children[0] ?? null;
  }

  get lastElementChild(): CopyElement | null {
    return this.children.at(-1) ?? null;
  }

  get nextElementSibling(): CopyElement | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    return node as CopyElement | null;
  }

  get previousElementSibling(): CopyElement | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return node as CopyElement | null;
  }

  contains(other: CopyElement | null): boolean {
    return other !== null && other.place >= this.place && other.place < this.end;
  }

  compareDocumentPosition(other: CopyElement): number {
    if (other === this) return 0;
    if (other.place > this.place) return FOLLOWING | (this.contains(other) ? CONTAINED_BY : 0);
    return PRECEDING | (other.contains(this) ? CONTAINS : 0);
  }

  closest(selector: string): CopyElement | null {
    for (let around: CopyElement | null = this; around; around = around.parentNode)
      if (matches(around, selector)) return around;
    return null;
  }

  matches(selector: string): boolean {
    return matches(this, selector);
  }

  querySelector(selector: string): CopyElement | null {
    return firstMatch(this, selector);
  }

  querySelectorAll(selector: string): CopyElement[] {
    return matchesWithin(this, selector);
  }

  getElementsByTagName(name: string): CopyElement[] {
    return within(this, name);
  }

  getElementsByClassName(names: string): CopyElement[] {
    return havingClasses(within(this, "*"), names);
  }
}

/** The elements in this one that are called so, or all of them for "*". */
function within({ copy, place, end }: CopyElement, name: string): CopyElement[] {
  if (name === "*") return copy.elements.slice(place + 1, end);
  const alike = copy.byTag.get(name);
  if (!alike) return [];
  return alike.slice(firstFrom(alike, place + 1), firstFrom(alike, end));
}

/** Where in a list the first element stands whose place is this one or a later. */
function firstFrom(list: readonly CopyElement[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function havingClasses(elements: readonly CopyElement[], names: string): CopyElement[] {
  const wanted = names.split(SPACE).filter(Boolean);
  if (wanted.length === 0) return [];
  return elements.filter(({ className, copy: { quirks } }) => {
    if (!className) return false;
    const has = ` ${(quirks ? className.toLowerCase() : className).replace(/[\t\n\f\r]/g, " ")} `;
    return wanted.every((name) => has.includes(` ${quirks ? name.toLowerCase() : name} `));
  });
}
