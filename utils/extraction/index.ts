import { readStructuredData } from "../structured-data/index.ts";
import type { Body } from "./body/block.ts";
import { chooseBody } from "./body/choose.ts";
import { makeLines } from "./body/lines.ts";
import { scriptBody } from "./body/script-data.ts";
import { statedBody } from "./body/stated.ts";
import { survey, surveyAgain } from "./body/survey.ts";
import { paywallOf } from "./cut.ts";
import { byName } from "./dom.ts";
import { readMetadata } from "./metadata/index.ts";
import { NameLists, PageNames } from "./names.ts";
import type { Page } from "./page.ts";
import { render } from "./render.ts";
import { snapshot, unreadable } from "./snapshot.ts";
import { AFTER, BEFORE, CHOOSE, PREPARE } from "./steps/index.ts";
import type { ExtractedArticle, ExtractionInput } from "./types.ts";
import { countWords } from "./words.ts";

export type * from "./types.ts";

/** Names of the steps that `without` can leave out, in the order in which they run. */
export const STEPS: readonly string[] = [...PREPARE, ...BEFORE, ...CHOOSE, ...AFTER].map((step) => step.name);

const NAME_LISTS = new NameLists(BEFORE.flatMap(({ names }) => names ?? []));

/**
 * Reads the article on a page; null where there is none, or where the page is too deep or too large to read safely
 * (the trail then says "refused"). The document stays as it is: all work is done on an inert copy.
 *
 * The road: prepare and clean the copy, let Readability say where the body is, judge its lines one by one, render.
 */
export function extract({ document, url, without, trail }: ExtractionInput): ExtractedArticle | null {
  const note: Page["note"] = (entry) => trail?.(entry);
  const refused = unreadable(document);
  if (refused) {
    note({ step: "read", action: "refused", what: "the page", why: refused });
    return null;
  }
  const nodes = readStructuredData(document);
  const metadata = readMetadata({ document, url, trail, nodes });
  const copy = snapshot(document, url);
  if (!copy) return null;
  const page: Page = {
    ...copy,
    url,
    metadata,
    survey: { prose: new Map(), total: 0, stats: new Map() },
    changed: new Set(),
    asking: new Set(),
    named: new PageNames(new Map(), NAME_LISTS),
    note,
    tracing: trail !== undefined,
    skips: (step) => without?.has(step) ?? false,
  };
  const runs = (step: { name: string }) => !page.skips(step.name);
  for (const step of PREPARE) if (runs(step)) step.run(page, step.name);
  page.survey = survey(page.body, makeLines(page.body));
  page.named = new PageNames(byName(page.body), NAME_LISTS);
  for (const step of BEFORE) if (runs(step)) step.run(page, step.name);
  page.survey = surveyAgain(page.body, page.survey, page.changed);
  const lines = [...page.survey.stats.keys()];
  const found = chooseBody(page, lines);
  const shown = found?.blocks.reduce((sum, block) => sum + (block.prose ? block.text.length : 0), 0) ?? 0;
  const stated = page.skips("article-body") ? null : statedBody(document, nodes, page, shown, found?.blocks);
  if (stated)
    note({ step: "article-body", action: "chose", what: "articleBody", why: "the page shows much less of it" });
  const held = stated || page.skips("script-data") ? null : scriptBody(document, page, shown);
  if (held)
    note({
      step: "script-data",
      action: "chose",
      what: "a script's data",
      why: "the page itself shows next to nothing",
    });
  const told = stated ?? held;
  const choice = told?.[0] ? { root: topOf(told[0].element), blocks: told } : found;
  if (!choice) return null;
  const body: Body = {
    ...choice,
    doc: page.doc,
    pageLines: lines,
    lines: new Set(choice.blocks.map((block) => block.element)),
    foreign: new Set(),
    beside: new Map(),
    metadata,
    url,
    note,
    tracing: page.tracing,
  };
  for (const step of AFTER) if (runs(step)) step.run(body, step.name);
  if (!body.blocks.length) return null;
  const rendered = render(page, body);
  const words = countWords(rendered.text, metadata.lang);
  return {
    ...metadata,
    ...rendered,
    ...words,
    paywall: paywallOf(metadata.paywall, rendered.paragraphs, words.wordCount),
  };
}

/** The root of a body that is not the page's own. */
function topOf(line: Element): Element {
  let top = line;
  while (top.parentElement) top = top.parentElement;
  return top;
}
