import { type Facts, factsOf } from "./facts.ts";
import { isNeeded } from "./guard.ts";
import { holdsOnly, leftAlone } from "./leftovers.ts";
import { tokensOf, wordsOf } from "./names.ts";
import { type Page, readPage } from "./page.ts";
import { knownRules, put } from "./rules/known.ts";
import { isOfMenu } from "./rules/menus.ts";
import type { Rule, RuleContext } from "./rules/types.ts";
import type { Clutter, ClutterKind, DeclutterInput } from "./types.ts";

export interface Found extends Clutter {
  /** How the guard was asked; see guard.ts. */
  confirmed: boolean;
  /** What the rule found: `element` may be a wrapper that holds nothing else. */
  core: Element;
}

/** Not a rule that is asked: what the others leave of a block. */
const ALONE = "heading left alone";

/** A page may be larger than any article; what stands beyond is left as it is. */
const MAX_ELEMENTS = 150_000;
const MAX_SELECTED = 2_000;
const SIMPLE_CLASS = /^\.[\w-]+$/;
const SKIPPED = new Set("script style noscript template svg head option object math".split(" "));

/** One look at a page: remembers what it counted, so that no block is counted twice. */
export class Finder implements RuleContext {
  readonly page: Page;
  readonly #known = knownRules();
  readonly #except: ReadonlySet<ClutterKind>;
  readonly #guarded: ((rule: string, element: Element) => void) | undefined;
  readonly #facts = new Map<Element, Facts>();
  readonly #words = new Map<Element, ReadonlySet<string>>();
  readonly #found = new Map<Element, Found>();

  constructor(input: DeclutterInput) {
    this.page = readPage(input.document, input.url);
    this.#except = input.except ?? new Set();
    this.#guarded = input.guarded;
  }

  // Fields, not methods: rules take them apart from their holder.
  readonly factsOf = (element: Element): Facts => {
    let facts = this.#facts.get(element);
    if (!facts) {
      facts = factsOf(element);
      this.#facts.set(element, facts);
    }
    return facts;
  };

  readonly wordsOf = (element: Element): ReadonlySet<string> => {
    let words = this.#words.get(element);
    if (!words) {
      words = new Set(tokensOf(element).flatMap(wordsOf));
      this.#words.set(element, words);
    }
    return words;
  };

  /** Whether something that was found before turns out to be part of the article. */
  isNeeded({ element, confirmed }: Pick<Found, "element" | "confirmed">): boolean {
    return isNeeded(element, this.factsOf(element), this.page, confirmed);
  }

  /** Top-level clutter inside `root`, or around it where a label in it stands for a block around it. */
  find(root: Element, listed: DeclutterInput["listed"] = {}): Found[] {
    this.#found.clear();
    const selected = this.#select(root);
    this.#selectListed(root, listed, selected);
    if (this.#visit(root, selected)) return this.#topLevel();
    // A flat list of all elements is cheaper to go through than the tree; what is inside one found is passed over.
    const all = root.getElementsByTagName("*");
    const end = Math.min(all.length, MAX_ELEMENTS);
    let passed: Element | null = null;
    for (let i = 0; i < end; i++) {
      const element = all[i]!;
      if (passed?.contains(element)) continue;
      passed = this.#visit(element, selected);
    }
    return this.#topLevel();
  }

  /** What filter lists name inside `root`, and nothing else: for measuring what lists do alone, guarded as ours is. */
  findListed(root: Element, listed: NonNullable<DeclutterInput["listed"]>): Found[] {
    this.#found.clear();
    const selected = new Map<Element, Rule[]>();
    this.#selectListed(root, listed, selected);
    for (const [element, asked] of selected) this.#ask(element, asked);
    return this.#topLevel();
  }

  #selectListed(root: Element, listed: NonNullable<DeclutterInput["listed"]>, selected: Map<Element, Rule[]>): void {
    for (const [kind, rule] of this.#known.listing) {
      const selectors = listed[kind];
      if (!selectors?.length || this.#except.has(kind)) continue;
      for (const element of matching(root, selectors)) put(selected, element, rule);
    }
  }

  #select(root: Element): Map<Element, Rule[]> {
    const selected = new Map<Element, Rule[]>();
    for (const rule of this.#known.selecting) {
      if (this.#except.has(rule.kind)) continue;
      if (root.matches(rule.selector!)) put(selected, root, rule);
      const matches = root.querySelectorAll(rule.selector!);
      for (let i = 0; i < matches.length && i < MAX_SELECTED; i++) put(selected, matches[i]!, rule);
    }
    return selected;
  }

  /** What is worth no further look: the element, or the block around it that was found by it. */
  #visit(element: Element, selected: Map<Element, Rule[]>): Element | null {
    if (SKIPPED.has(element.localName)) return element;
    const asked = this.#known.rulesFor(element, selected.get(element));
    return asked && this.#ask(element, asked);
  }

  /** What one of the rules took away with the element, if any did. */
  #ask(element: Element, asked: readonly Rule[]): Element | null {
    for (const rule of asked) {
      if (this.#except.has(rule.kind)) continue;
      const find = rule.find(element, this);
      if (!find || this.#found.has(find.element)) continue;
      // Lists are taken at their word.
      if (this.#known.listing.get(rule.kind) !== rule && isOfMenu(find.element, rule, this)) continue;
      if (isNeeded(find.element, this.factsOf(find.element), this.page, find.confirmed)) {
        this.#guarded?.(rule.name, find.element);
        continue;
      }
      this.#found.set(find.element, { ...find, core: find.element, kind: rule.kind, rule: rule.name });
      if (find.element.contains(element)) return find.element;
    }
    return null;
  }

  #topLevel(): Found[] {
    const top: Found[] = [];
    for (const clutter of this.#found.values()) {
      let around = clutter.element.parentElement;
      while (around && !this.#found.has(around)) around = around.parentElement;
      if (!around) top.push(clutter);
    }
    const wrapped = new Map<Element, Found>();
    for (const clutter of top) {
      const element = this.#leftover(clutter.core);
      wrapped.set(element, { ...clutter, element });
    }
    const alone = leftAlone({
      hidden: new Set(wrapped.keys()),
      factsOf: this.factsOf,
      spares: (element, labelled) => this.#holdsBack(element, labelled),
    });
    for (const [element, below] of alone)
      wrapped.set(element, { ...wrapped.get(below)!, element, core: element, rule: ALONE });
    return [...wrapped.values()];
  }

  /** Whether a heading is the article's: in its text, or the deck above it, unless its words say otherwise. */
  #holdsBack(element: Element, labelled: boolean): boolean {
    const { body, region } = this.page;
    if (!body || body.contains(element) || isNeeded(element, this.factsOf(element), this.page, labelled)) return true;
    return !labelled && region?.contains(element) === true && (body.compareDocumentPosition(element) & 2) !== 0;
  }

  /** The wrapper that would stand empty with `element` hidden; the element itself where there is none. */
  #leftover(element: Element): Element {
    let inner = element;
    for (let i = 0; i < 6; i++) {
      const parent = inner.parentElement;
      if (!parent || !holdsOnly(parent, inner, !this.page.body?.contains(parent))) break;
      if (isNeeded(parent, this.factsOf(parent), this.page, true)) break;
      inner = parent;
    }
    return inner;
  }
}

/** Elements that one of these selectors matches; a selector that the browser does not know is left out. */
function matching(root: Element, selectors: readonly string[]): Set<Element> {
  const found = new Set<Element>();
  // One by one: browsers have short cuts for a single class or id, which a long list of selectors would miss.
  for (const selector of selectors) {
    if (found.size >= MAX_SELECTED) break;
    // Most are one class, which browsers keep an index of and need not parse.
    const name = SIMPLE_CLASS.test(selector) ? selector.slice(1) : "";
    try {
      if (root.localName !== "body" && root.matches(selector)) found.add(root);
      const inside = name ? root.getElementsByClassName(name) : root.querySelectorAll(selector);
      for (let i = 0; i < inside.length && i < MAX_SELECTED; i++) found.add(inside[i]!);
    } catch {
      // Not one that this browser knows.
    }
  }
  return found;
}
