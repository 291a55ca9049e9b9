/** What is hidden on one page: marks elements, counts them by kind, and gives them back. */
import { Finder, type Found } from "./finder.ts";
import { newTokens } from "./lists/tokens.ts";
import { KINDS, type ListedSelectors, type PageTokens } from "./lists/types.ts";
import { type Clock, follow } from "./living.ts";
import { hostOf } from "./page.ts";
import { HIDDEN, SHOWN } from "./style.ts";
import type { ClutterKind } from "./types.ts";

export interface ScreenOptions {
  document: Document;
  /** The page's address now; asked again at each look. */
  url: () => string;
  clock: Clock;
  /** Asks filter lists for what counts on this page; without it, only our own rules do. */
  askLists?: (page: PageTokens) => Promise<ListedSelectors>;
}

/** More things than this are not hidden: a page that makes them without end must not fill the memory. */
const MAX_HIDDEN = 3000;

/**
 * Hides a page's clutter for as long as it is on.
 * The page's own DOM stays as it is, but for one attribute on each hidden element (see style.ts).
 */
export class Screen {
  readonly #options: ScreenOptions;
  readonly #found = new Map<Element, Found>();
  readonly #tokens = new Set<string>();
  #listed: ListedSelectors = {};
  /** Selectors of what the reader has picked on this site. */
  #picked: readonly string[] = [];
  #hidden = false;
  /** The address that the last look was for. */
  #address = "";
  #except: ReadonlySet<ClutterKind> = new Set();
  /** What was hidden until the reader switched its kind off: still counted, and outlined. */
  readonly #released = new Map<Element, Found>();
  #end: (() => void) | null = null;

  constructor(options: ScreenOptions) {
    this.#options = options;
  }

  /** Whether what was found is hidden right now. */
  get hidden(): boolean {
    return this.#hidden;
  }

  /** How many of each kind were found and are still in the page. */
  counts(): Partial<Record<ClutterKind, number>> {
    const counts: Partial<Record<ClutterKind, number>> = {};
    for (const [element, { kind }] of [...this.#found, ...this.#released])
      if (element.isConnected) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  }

  /** Hides what there is and what comes; the first call looks at the page, at once or, while it loads, before it is drawn. */
  hide(): void {
    this.#hidden = true;
    for (const element of this.#found.keys()) this.#mark(element);
    if (this.#end) return;
    const { document } = this.#options;
    if (document.readyState !== "loading") this.#look();
    // Before the page is drawn it is looked at anyway; the lists' answer takes its time, and is to be there by then.
    else if (document.body) void this.#lookInLists([document.body]);
    this.#end = follow(this.#options.document, {
      clock: this.#options.clock,
      look: (roots) => this.#look(roots),
      lookAgain: () => this.#look(),
      arrived: () => this.#judgeAnew(),
    });
  }

  /** Shows everything again, outlined; what comes is still counted, so that the reader knows what could be hidden. */
  show(): void {
    this.#hidden = false;
    for (const element of this.#found.keys()) this.#mark(element);
  }

  /**
   * Leaves these kinds alone from now on. What was found of them is shown again with an outline, until the page is
   * left: a reader who never wants a kind hidden must not see it framed for ever.
   */
  setExcept(kinds: ReadonlySet<ClutterKind>): void {
    if (kinds.size === this.#except.size && [...kinds].every((kind) => this.#except.has(kind))) return;
    this.#except = new Set(kinds);
    for (const [element, found] of this.#found) {
      if (!kinds.has(found.kind)) continue;
      this.#found.delete(element);
      this.#released.set(element, found);
      element.removeAttribute(HIDDEN);
      element.setAttribute(SHOWN, "");
    }
    for (const [element, { kind }] of this.#released) if (!kinds.has(kind)) this.#unmark(element);
    // What stood inside a shown block, or is of a kind that is back, is found by looking anew.
    if (this.#end) this.#look();
  }

  /** Hides what these selectors name, too, as far as the guard lets it; what others named before is shown again. */
  setPicked(selectors: readonly string[]): void {
    if (selectors.join() === this.#picked.join()) return;
    this.#picked = [...selectors];
    for (const [element, { kind }] of this.#found) if (kind === "picked") this.#unmark(element);
    if (this.#end) this.#look();
  }

  /** Looks at the whole page anew where its address is another one, as after a navigation that loads nothing. */
  lookAgain(): void {
    if (this.#end && this.#options.url() !== this.#address) this.#look();
  }

  /** Shows everything and looks at nothing more: the page is as it was. */
  stop(): void {
    this.#hidden = false;
    for (const element of [...this.#found.keys(), ...this.#released.keys()]) this.#unmark(element);
    this.#tokens.clear();
    this.#listed = {};
    this.#end?.();
    this.#end = null;
  }

  /** Forgets what half a page made us think, and looks at the whole one; in one task, so that nothing is seen of it. */
  #judgeAnew(): void {
    for (const element of this.#found.keys()) this.#unmark(element);
    this.#look();
  }

  #look(roots?: Element[]): void {
    const { document } = this.#options;
    if (!document.body) return;
    this.#address = this.#options.url();
    const finder = this.#newFinder();
    for (const element of this.#released.keys()) if (!element.isConnected) this.#unmark(element);
    // The article may have grown since: what turns out to be part of it comes back.
    for (const [element, found] of this.#found)
      if (!element.isConnected || finder.isNeeded(found)) this.#unmark(element);
      // A wrapper that stood empty but for an ad may have been given something else to hold.
      else if (found.core !== element && finder.leftover(found.core) !== element) {
        this.#unmark(element);
        this.#add({ ...found, element: found.core });
      }
    const places = (roots ?? [document.body]).filter((root) => !root.closest(`[${HIDDEN}]`));
    const listed = this.#picked.length > 0 ? { ...this.#listed, picked: [...this.#picked] } : this.#listed;
    // Asked first: the answer is looked up elsewhere while the page is looked at here.
    void this.#lookInLists(places, finder);
    for (const root of places) for (const found of finder.find(root, listed)) this.#add(found);
  }

  #newFinder(): Finder {
    return new Finder({ document: this.#options.document, url: this.#options.url(), except: this.#except });
  }

  /**
   * Asks the lists for what the page has that it did not have before, and hides what they then name: by what `finder`
   * has seen of the page, or by the page as it is then.
   */
  async #lookInLists(places: Element[], finder?: Finder): Promise<void> {
    const { askLists, document, url } = this.#options;
    if (!askLists) return;
    const late = this.#tokens.size > 0;
    const tokens = places.flatMap((root) => newTokens(root, this.#tokens));
    if (late && tokens.length === 0) return;
    const host = hostOf(url());
    const said = await askLists({ host, tokens, ...(late && { late }) }).catch(() => null);
    if (!said || !this.#end || !document.body) return;
    for (const kind of KINDS) if (said[kind]) this.#listed[kind] = [...(this.#listed[kind] ?? []), ...said[kind]];
    for (const found of (finder ?? this.#newFinder()).findListed(document.body, said)) this.#add(found);
  }

  /** Hidden, or shown again with an outline. */
  #mark(element: Element): void {
    element.toggleAttribute(HIDDEN, this.#hidden);
    element.toggleAttribute(SHOWN, !this.#hidden);
  }

  /** The element as the page has it. */
  #unmark(element: Element): void {
    this.#found.delete(element);
    this.#released.delete(element);
    element.removeAttribute(HIDDEN);
    element.removeAttribute(SHOWN);
  }

  #add(found: Found): void {
    if (this.#found.size >= MAX_HIDDEN || this.#found.has(found.element)) return;
    for (let around = found.element.parentElement; around; around = around.parentElement)
      if (this.#found.has(around)) return;
    for (const element of this.#found.keys()) if (found.element.contains(element)) this.#unmark(element);
    this.#found.set(found.element, found);
    // An element that one kind has given up may still be what another kind hides.
    this.#released.delete(found.element);
    this.#mark(found.element);
  }
}
