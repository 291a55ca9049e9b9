/** What is hidden on one page: marks elements, counts them by kind, and gives them back. */
import { Finder } from "./finder.ts";
import { type Clock, follow } from "./living.ts";
import { HIDDEN } from "./style.ts";
import type { Clutter, ClutterKind } from "./types.ts";

export interface ScreenOptions {
  document: Document;
  /** The page's address now; asked again at each look. */
  url: () => string;
  clock: Clock;
  except?: ReadonlySet<ClutterKind>;
}

/** More things than this are not hidden: a page that makes them without end must not fill the memory. */
const MAX_HIDDEN = 3000;

/**
 * Hides a page's clutter for as long as it is on.
 * The page's own DOM stays as it is, but for one attribute on each hidden element (see style.ts).
 */
export class Screen {
  readonly #options: ScreenOptions;
  readonly #found = new Map<Element, Clutter>();
  #hidden = false;
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
    for (const [element, { kind }] of this.#found) if (element.isConnected) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  }

  /** Hides what there is and what comes; the first call looks at the page. */
  hide(): void {
    this.#hidden = true;
    for (const element of this.#found.keys()) element.setAttribute(HIDDEN, "");
    if (this.#end) return;
    this.#look();
    this.#end = follow(this.#options.document, {
      clock: this.#options.clock,
      look: (roots) => this.#look(roots),
      lookAgain: () => this.#look(),
    });
  }

  /** Shows everything again; what comes is still counted, so that the reader knows what could be hidden. */
  show(): void {
    this.#hidden = false;
    for (const element of this.#found.keys()) element.removeAttribute(HIDDEN);
  }

  /** Looks at the whole page anew, as after a navigation that loads nothing. */
  lookAgain(): void {
    if (this.#end) this.#look();
  }

  /** Shows everything and looks at nothing more: the page is as it was. */
  stop(): void {
    this.show();
    this.#found.clear();
    this.#end?.();
    this.#end = null;
  }

  #look(roots?: Element[]): void {
    const { document, except } = this.#options;
    if (!document.body) return;
    const finder = new Finder({ document, url: this.#options.url(), ...(except && { except }) });
    // The article may have grown since: what turns out to be part of it comes back.
    for (const element of this.#found.keys())
      if (!element.isConnected || finder.isArticle(element)) {
        this.#found.delete(element);
        element.removeAttribute(HIDDEN);
      }
    for (const root of roots ?? [document.body]) {
      if (root.closest(`[${HIDDEN}]`)) continue;
      for (const clutter of finder.find(root)) this.#add(clutter);
    }
  }

  #add(clutter: Clutter): void {
    if (this.#found.size >= MAX_HIDDEN || this.#found.has(clutter.element)) return;
    for (let around = clutter.element.parentElement; around; around = around.parentElement)
      if (this.#found.has(around)) return;
    for (const element of this.#found.keys())
      if (clutter.element.contains(element)) {
        this.#found.delete(element);
        element.removeAttribute(HIDDEN);
      }
    this.#found.set(clutter.element, clutter);
    if (this.#hidden) clutter.element.setAttribute(HIDDEN, "");
  }
}
