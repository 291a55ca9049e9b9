/**
 * Says what is clutter on a page that was written down elsewhere, so that the page's own thread has next to nothing to
 * do: all that takes time runs here, in the background, where the code is warm.
 */
import { type CopyDocument, readCopy, type Written } from "../copy/read.ts";
import { Finder, type Found } from "./finder.ts";
import { tokensIn } from "./lists/tokens.ts";
import type { ListedSelectors, PageTokens } from "./lists/types.ts";
import { hostOf } from "./page.ts";
import { HIDDEN, SHOWN } from "./style.ts";
import type { ClutterKind } from "./types.ts";

/** What the page knows of an element that it has marked. */
export interface Held {
  confirmed: boolean;
  /** Whether it was marked as what would stand empty around what was found. */
  isWrapper: boolean;
}

/** What is to be judged. Plain JSON. */
export interface WrittenPage extends Written {
  url: string;
  except: readonly ClutterKind[];
  /** Selectors of what the reader has picked on this site. */
  picked: readonly string[];
  /** For each element with one of our marks, in the page's order, what is known of it; null where the mark is not ours. */
  held: readonly (Held | null)[];
}

/** Something to be hidden, by its place among the elements of the body. */
export interface Placed extends Held {
  place: number;
  kind: ClutterKind;
}

export interface Judgement {
  /** Top-level elements: none inside another, none that the article needs. */
  found: Placed[];
  /** Of those held, by their place in `held`: what turns out to be the article's, or to wrap more than clutter. */
  released: number[];
  /** ms that it took. */
  took: number;
}

/** Filter lists, asked for what counts on a page. */
export type AskLists = (page: PageTokens) => Promise<ListedSelectors>;

/**
 * Judges a page; null where what was written cannot be read. Without lists, or where they cannot be had, our own rules
 * judge alone. Whatever `written` holds comes from a page that may be hostile: it is read, never run.
 */
export async function judgePage(page: WrittenPage, askLists?: AskLists): Promise<Judgement | null> {
  const began = performance.now();
  const copy = readCopy(page);
  return copy && judgeCopy(copy, page, askLists, began);
}

/** What is known of a page beside what is written of it. */
export type PageFacts = Omit<WrittenPage, keyof Written>;

/** The same for a page whose copy has been read, since `began`. */
export async function judgeCopy(
  copy: CopyDocument,
  page: PageFacts,
  askLists?: AskLists,
  began = performance.now(),
): Promise<Judgement | null> {
  if (!copy.body) return null;
  // It answers what the rules ask of a document, and no more.
  const document = copy as unknown as Document;
  const said = (await askLists?.(tokensOf(document, page.url)).catch(() => null)) ?? {};
  const finder = new Finder({ document, url: page.url, except: new Set(page.except) });
  const listed = page.picked.length > 0 ? { ...said, picked: [...page.picked] } : said;
  const found = finder.find(document.body, listed);
  return {
    found: found.map((one) => placed(one, copy.body!.place + 1)),
    released: released(document.body, page.held, finder, new Set(found.map(({ element }) => element))),
    took: performance.now() - began,
  };
}

function tokensOf({ body }: Document, url: string): PageTokens {
  const host = hostOf(url);
  return { host, tokens: host ? tokensIn(body, new URL(url).hostname) : [] };
}

const placed = ({ element, core, kind, confirmed }: Found, first: number): Placed => ({
  place: (element as unknown as { place: number }).place - first,
  kind,
  confirmed,
  isWrapper: core !== element,
});

function released(body: Element, held: WrittenPage["held"], finder: Finder, found: ReadonlySet<Element>): number[] {
  const places: number[] = [];
  // As the page has counted them: a page may put our mark on its body or into its head, too.
  const marked = body.querySelectorAll(`[${HIDDEN}], [${SHOWN}]`);
  held.forEach((one, i) => {
    const element = marked[i];
    if (!one || !element || found.has(element)) return;
    // A wrapper that stood empty but for an ad may have been given something else to hold.
    if (one.isWrapper || finder.isNeeded({ element, confirmed: one.confirmed })) places.push(i);
  });
  return places;
}
