/** What is hidden on one page: marks elements, counts them by kind, and gives them back. */
import { writePage } from "../copy/write.ts";
import { slotsIn } from "./glance.ts";
import { ifUnjudged, release } from "./hold.ts";
import type { Held, Judgement, WrittenPage } from "./judge.ts";
import { type Clock, follow, type Spent } from "./living.ts";
import { HIDDEN, SHOWN } from "./style.ts";
import type { ClutterKind } from "./types.ts";

export interface ScreenOptions {
  document: Document;
  /** The page's address now; asked again at each look. */
  url: () => string;
  clock: Clock;
  /** Has the page judged, somewhere else than on its own thread; see judge.ts. Null where it could not be read. */
  judge: (page: WrittenPage) => Promise<Judgement | null>;
  /** A question that has been asked already, which is then the first; it is taken from here. */
  asked?: Asked | null;
}

/** Something that is hidden, or would be if the screen were on. */
interface Known extends Held {
  kind: ClutterKind;
}

/** A page on its way to be judged: what places in the answer mean. */
export interface Asked {
  elements: ArrayLike<Element>;
  marked: readonly Element[];
  /** Undefined where nobody answers. */
  answer: Promise<Judgement | null | undefined>;
  /** Whether nobody has seen what the page did while the question was under way. */
  isUnwatched?: boolean;
}

/** More things than this are not hidden: a page that makes them without end must not fill the memory. */
const MAX_HIDDEN = 3000;

/**
 * Hides a page's clutter for as long as it is on.
 * The page's own DOM stays as it is, but for one attribute on each hidden element (see style.ts).
 */
export class Screen {
  readonly #options: ScreenOptions;
  readonly #found = new Map<Element, Known>();
  /** Selectors of what the reader has picked on this site. */
  #picked: readonly string[] = [];
  #hidden = false;
  /** The address that the last look was for. */
  #address = "";
  #except: ReadonlySet<ClutterKind> = new Set();
  /** What was hidden until the reader switched its kind off: still counted, and outlined. */
  readonly #released = new Map<Element, Known>();
  /** Slots at a glance, which have yet to be judged; and those that have been and are none. */
  readonly #glanced = new Set<Element>();
  readonly #spared = new WeakSet<Element>();
  #end: (() => void) | null = null;
  /** Looks begun since the page was opened, and the last of them whose answer has come. */
  #looks = 0;
  #answered = 0;
  #pending: Promise<unknown> = Promise.resolve();

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

  /** Hides slots at once, everything else as soon as the page has been judged, and then what comes. */
  hide(): void {
    this.#hidden = true;
    for (const element of this.#found.keys()) this.#mark(element);
    if (this.#end) return;
    this.#glance();
    this.#end = follow(this.#options.document, {
      clock: this.#options.clock,
      look: () => this.#look(),
      arrived: () => this.#look(true),
      glance: () => this.#glance(),
      isHidden: (element) => element.closest(`[${HIDDEN}]`) !== null,
    });
  }

  /** Resolves when what has been asked for so far is done. */
  async settled(): Promise<void> {
    await this.#pending;
  }

  /** Shows everything again, outlined; what comes is still counted, so that the reader knows what could be hidden. */
  show(): void {
    this.#hidden = false;
    for (const element of this.#found.keys()) this.#mark(element);
    this.#forgetGlance();
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
    if (this.#end) void this.#look();
  }

  /** Hides what these selectors name, too, as far as the guard lets it; what others named before is shown again. */
  setPicked(selectors: readonly string[]): void {
    if (selectors.join() === this.#picked.join()) return;
    this.#picked = [...selectors];
    for (const [element, { kind }] of this.#found) if (kind === "picked") this.#unmark(element);
    if (this.#end) void this.#look();
  }

  /** Looks at the whole page anew where its address is another one, as after a navigation that loads nothing. */
  lookAgain(): void {
    if (this.#end && this.#options.url() !== this.#address) void this.#look();
  }

  /** Shows everything and looks at nothing more: the page is as it was. */
  stop(): void {
    this.#hidden = false;
    for (const element of [...this.#found.keys(), ...this.#released.keys()]) this.#unmark(element);
    this.#forgetGlance();
    release(this.#options.document);
    this.#end?.();
    this.#end = null;
    // What is still to be answered is of no more use.
    this.#answered = this.#looks;
  }

  /**
   * Has the page judged as it is now, and hides what is found. With `anew`, what was found before and is not found now
   * is shown: it was judged by half a page. In one task, so that nothing is seen in between.
   */
  #look(anew = false): Promise<Spent> {
    const look = this.#judged(anew);
    const before = this.#pending;
    this.#pending = look.then(
      () => before,
      () => before,
    );
    return look;
  }

  async #judged(anew: boolean): Promise<Spent> {
    const { clock } = this.#options;
    const began = clock.now();
    const number = ++this.#looks;
    this.#address = this.#options.url();
    for (const element of [...this.#found.keys(), ...this.#released.keys()])
      if (!element.isConnected) this.#unmark(element);
    const glanced = [...this.#glanced];
    let asked = this.#ask();
    let here = clock.now() - began;
    let answer = await asked?.answer;
    if (answer === null) {
      const again = clock.now();
      asked = this.#ask(true);
      here += clock.now() - again;
      answer = await asked?.answer;
    }
    // A later look has been answered before, or nobody waits for this one any more.
    if (!asked || number <= this.#answered) return { here, elsewhere: 0 };
    this.#answered = number;
    const resumed = clock.now();
    if (answer) this.#apply(answer, asked, anew);
    const isStale = asked.isUnwatched === true && asked.elements.length !== countIn(this.#options.document);
    for (const element of glanced) this.#judgeGlance(element);
    // A later look is for more of the page. What has not arrived by then is not waited for.
    if (number === this.#looks && this.#options.document.readyState !== "loading") release(this.#options.document);
    here += clock.now() - resumed;
    return { here, elsewhere: answer?.took ?? 0, isStale };
  }

  /** What has been asked already; else sends the page to be judged, with `plain` as it is written where its own way could not be read. */
  #ask(plain = false): Asked | null {
    const { document, judge, asked } = this.#options;
    this.#options.asked = null;
    if (asked) return asked;
    const writing = writePage(document, { plain });
    if (!writing) return null;
    // Most pages are looked at once, when nothing is known yet.
    const isAnyKnown = this.#found.size > 0;
    const marked = isAnyKnown ? [...document.body.querySelectorAll(`[${HIDDEN}], [${SHOWN}]`)] : [];
    const held = marked.map((element): Held | null => {
      const known = this.#found.get(element);
      return known ? { confirmed: known.confirmed, isWrapper: known.isWrapper } : null;
    });
    const [url, except, picked] = [this.#address, [...this.#except], this.#picked];
    const answer = judge({ ...writing.written, url, except, picked, held }).catch(() => undefined);
    return { elements: writing.elements, marked, answer };
  }

  #apply({ found, released }: Judgement, { elements, marked }: Asked, anew: boolean): void {
    for (const place of released) {
      const element = marked[place];
      if (element && this.#found.has(element)) this.#unmark(element);
    }
    const now = new Map<Element, Known>();
    for (const { place, kind, confirmed, isWrapper } of found) {
      const element = elements[place];
      // The page, or the reader's mind, may have changed meanwhile.
      if (element?.isConnected && !this.#except.has(kind)) now.set(element, { kind, confirmed, isWrapper });
    }
    for (const element of this.#found.keys())
      if (!now.has(element) && (anew || isInside(element, now))) this.#unmark(element);
    for (const [element, known] of now) if (!isInside(element, this.#found)) this.#add(element, known);
  }

  /** Hides what is a slot at a glance, unless nothing is to be seen before the page has been judged. */
  #glance(): void {
    if (!this.#hidden || this.#except.has("ad")) return;
    if (ifUnjudged(this.#options.document, () => this.#glance())) return;
    for (const slot of slotsIn(this.#options.document)) {
      if (this.#spared.has(slot)) continue;
      this.#glanced.add(slot);
      slot.toggleAttribute(HIDDEN, true);
    }
  }

  /** The page has been judged: a slot is among what was found, or is none. */
  #judgeGlance(element: Element): void {
    if (!this.#glanced.delete(element) || this.#found.has(element)) return;
    this.#spared.add(element);
    element.removeAttribute(HIDDEN);
  }

  #forgetGlance(): void {
    for (const element of this.#glanced) if (!this.#found.has(element)) element.removeAttribute(HIDDEN);
    this.#glanced.clear();
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

  #add(element: Element, known: Known): void {
    if (this.#found.size >= MAX_HIDDEN && !this.#found.has(element)) return;
    this.#found.set(element, known);
    // An element that one kind has given up may still be what another kind hides.
    this.#released.delete(element);
    this.#mark(element);
  }
}

/** How many elements the body has. */
const countIn = ({ body }: Document): number | undefined => body?.getElementsByTagName("*").length;

/** Whether an element stands in one of these. */
function isInside(element: Element, these: { has(element: Element): boolean }): boolean {
  for (let around = element.parentElement; around; around = around.parentElement) if (these.has(around)) return true;
  return false;
}
