import type { Survey } from "./body/survey.ts";
import { BLOCK, describe, HEADING, oneForm } from "./dom.ts";
import type { Metadata } from "./metadata/index.ts";
import type { Names, PageNames } from "./names.ts";
import type { TrailEntry } from "./types.ts";

/** What the steps before the choice of the body work on: a private copy of the page. */
export interface Page {
  doc: Document;
  body: Element;
  view: Window & typeof globalThis;
  url: string;
  base: string;
  metadata: Metadata;
  survey: Survey;
  /** Lines that have lost a part of their text since they were measured. */
  changed: Set<Element>;
  /** The boxes that were forms. */
  forms: ReadonlySet<Element>;
  /** Those of them that ask for an address or a password; their fields are gone by the time that anybody wants to know. */
  asking: Set<Element>;
  /** The elements that have a class or an id, by their names. */
  named: PageNames;
  note(entry: TrailEntry): void;
  tracing: boolean;
  /** Whether the caller left the step out. */
  skips(step: string): boolean;
}

/** A step before the choice of the body: takes away or reveals elements of the copy. */
export interface BeforeStep {
  name: string;
  /** The words by which it knows elements, so that the page's names are looked through once for all steps. */
  names?: Names;
  run(page: Page, name: string): void;
}

/** Share of the page's prose above which an element is taken for (a part of) the article, whatever its name says. */
const ARTICLE_SHARE = 0.3;

/** Whether removing the element would take (much of) the article along. */
export function holdsArticle(page: Page, element: Element, share = ARTICLE_SHARE): boolean {
  if (element === page.body) return true;
  const prose = page.survey.prose.get(element) ?? 0;
  return prose > share * page.survey.total && prose > 0;
}

/** Removes the element unless it holds the article; says so in the trail. */
export function discard(page: Page, step: string, element: Element, why: string, share?: number): boolean {
  if (!page.body.contains(element)) return false;
  const held = holdsArticle(page, element, share);
  if (page.tracing) page.note({ step, action: held ? "kept" : "removed", what: describe(element), why });
  if (held) return false;
  const around = element.parentElement;
  element.remove();
  noteChange(page, around);
  return true;
}

/** A line holds no block, so that the nearest block around what has gone is its line or no line at all. */
function noteChange(page: Page, around: Element | null): void {
  let at = around;
  while (at && at !== page.body && !BLOCK.has(at.nodeName)) at = at.parentElement;
  if (at && page.survey.stats.has(at)) page.changed.add(at);
}

/** A heading that a table of contents leads to is named after it ("toc_1") by its number, and is no such table. */
const isAnchor = (element: Element, names: Names): boolean =>
  HEADING.test(element.tagName) && /[-_]\d{1,3}$/.test(element.id) && !names.test(oneForm(element.className));

/**
 * Removes elements by their names. An article cut into boxes of one name would pass the guard box by box, so that
 * boxes of one name are weighed together. `spares` says which elements stay whatever their name.
 */
export function discardNamed(
  page: Page,
  step: string,
  names: Names,
  why: string,
  share = ARTICLE_SHARE,
  spares?: (element: Element) => boolean,
): void {
  const found: Element[][] = [];
  for (const elements of page.named.holding(names)) {
    const alike = elements.filter(
      (element) => page.body.contains(element) && !isAnchor(element, names) && !spares?.(element),
    );
    if (alike.length) found.push(alike);
  }
  for (const alike of found) {
    const prose = alike.reduce((sum, element) => sum + (page.survey.prose.get(element) ?? 0), 0);
    const isArticle = alike.length > 1 && prose > share * page.survey.total;
    for (const element of alike) {
      if (isArticle && page.survey.prose.get(element)) {
        if (page.tracing)
          page.note({
            step,
            action: "kept",
            what: describe(element),
            why: `${why}, but much of the text is in its like`,
          });
      } else discard(page, step, element, why, share);
    }
  }
}
