import { commonAncestor, describe } from "../dom.ts";
import type { Page } from "../page.ts";
import { type Block, makeBlock } from "./block.ts";
import { readabilityLines } from "./readability.ts";
import { widen } from "./widen.ts";

/** The page's own word for where the body is. */
const DECLARED = "[itemprop=articleBody],[property='schema:articleBody']";

/** For the trail, where there is one: of a whole body all text is read for it. */
const named = (page: Page, element: Element) => (page.tracing ? describe(element) : "");

/** The smallest element that holds (nearly) all prose of the lines. */
function holderOf(page: Page, lines: readonly Element[]): Element | null {
  const prose = page.survey.prose;
  const total = lines.reduce((sum, line) => sum + (prose.get(line) ?? 0), 0);
  const all = commonAncestor(lines);
  if (!all || !total) return all;
  // A stray line far off must not widen the root to the whole page: descend while one child holds nearly all of it.
  const mass = new Map<Element, number>();
  for (const line of lines) {
    const own = prose.get(line) ?? 0;
    for (let at: Element | null = line; own && at && at !== all; at = at.parentElement)
      mass.set(at, (mass.get(at) ?? 0) + own);
  }
  let root = all;
  for (;;) {
    const next = [...root.children].find((child) => (mass.get(child) ?? 0) >= 0.95 * total);
    if (!next || next.tagName === "P") return root;
    root = next;
  }
}

/** The element that the page declares as its body, the fullest if there are several. */
function declaredRoot(page: Page): Element | null {
  const prose = page.survey.prose;
  let declared: Element | null = null;
  for (const element of [...page.body.querySelectorAll(DECLARED)].slice(0, 50)) {
    if ((prose.get(element) ?? 0) > (declared ? (prose.get(declared) ?? 0) : 0)) declared = element;
  }
  return declared;
}

/**
 * Shares of the cleaned page's prose at which no second opinion is needed: below one element, and of it in lines that
 * are its children or stand alone in a child.
 */
const EVIDENT = 0.8;
const BESIDE = 0.6;
const EVIDENT_LENGTH = 300;

/**
 * The body where it is plain to see: the element, declared or not, in which nearly all prose of the cleaned page
 * stands side by side. Readability costs more than all other steps together, so that it is asked only where it is not.
 */
function evidentRoot(page: Page): Element | null {
  if (page.skips("evident")) return null;
  const { prose, total } = page.survey;
  if (total < EVIDENT_LENGTH) return null;
  let root: Element = page.body;
  for (;;) {
    const next = [...root.children].find((child) => (prose.get(child) ?? 0) >= EVIDENT * total);
    if (!next || next.tagName === "P") break;
    root = next;
  }
  let direct = 0;
  for (const line of page.survey.stats.keys())
    if (line.parentElement === root || line.parentElement?.parentElement === root) direct += prose.get(line) ?? 0;
  return direct >= BESIDE * total || isInChunks(page, root) ? root : null;
}

/** Shares of the page's prose that a body in chunks holds in all, and in chunks that are marked up alike. */
const CHUNKED = 0.9;
const ALIKE = 0.8;
/** How far below the body the lines of a chunk stand at most. */
const DEEPEST = 4;

/** Whether the element's prose is parted among boxes that are marked up alike, as pages part it for advertisements. */
function isInChunks({ body, survey: { prose, stats, total } }: Page, root: Element): boolean {
  if (root === body || (prose.get(root) ?? 0) < CHUNKED * total) return false;
  const alike = new Map<string, number>();
  for (const chunk of root.children) {
    const markup = `${chunk.localName} ${chunk.getAttribute("class") ?? ""}`;
    alike.set(markup, (alike.get(markup) ?? 0) + (prose.get(chunk) ?? 0));
  }
  if (Math.max(...alike.values()) < ALIKE * total) return false;
  let near = 0;
  for (const line of stats.keys()) {
    let at = line.parentElement;
    for (let level = 1; at && at !== root && level < DEEPEST; level++) at = at.parentElement;
    if (at === root) near += prose.get(line) ?? 0;
  }
  return near >= ALIKE * total;
}

const SENTENCE_END = /[.!?:…。」！？؟]["'”’»«)\]]*$/;

/** Without Readability: the prose of the root, and the sentences and lists that stand beside it. */
function plainLines(page: Page, root: Element, lines: readonly Element[]): Set<Element> {
  const taken = new Set<Element>();
  const parents = new Set<Element | null>();
  const inside = lines.filter((line) => root.contains(line));
  for (const line of inside) {
    const { prose, linked } = page.survey.stats.get(line)!;
    if (prose && linked < 0.4) {
      taken.add(line);
      parents.add(line.parentElement);
    }
  }
  for (const line of inside) {
    const { linked, text } = page.survey.stats.get(line)!;
    const beside = parents.has(line.parentElement) && (line.localName === "p" || SENTENCE_END.test(text));
    const listed = line.localName === "li" && parents.has(line.parentElement?.parentElement ?? null);
    if (linked < 0.4 && (beside || listed || line.closest("td,th,pre"))) taken.add(line);
  }
  return taken;
}

export interface Choice {
  root: Element;
  blocks: Block[];
}

/**
 * Chooses the body: Readability's lines say where it is; the page's declared body, or what stands around it, is taken
 * instead where it holds more of the page's prose.
 */
export function chooseBody(page: Page, lines: readonly Element[]): Choice | null {
  const prose = page.survey.prose;
  let root = evidentRoot(page);
  let taken: Set<Element>;
  if (root) {
    page.note({
      step: "evident",
      action: "chose",
      what: named(page, root),
      why: "nearly all running text stands there",
    });
    taken = plainLines(page, root, lines);
  } else {
    taken = readabilityLines(page, lines);
    const takenLines = lines.filter((line) => taken.has(line));
    root = holderOf(page, takenLines);
    const takenMass = takenLines.reduce((sum, line) => sum + (prose.get(line) ?? 0), 0);
    const declared = declaredRoot(page);
    const mass = declared ? (prose.get(declared) ?? 0) : 0;
    if (declared && (!root || mass > 0.6 * takenMass)) {
      page.note({
        step: "choose",
        action: "chose",
        what: named(page, declared),
        why: "the page declares it as articleBody",
      });
      root = root?.contains(declared) && mass < 0.9 * takenMass ? root : declared;
    }
    root ??= densest(page);
    if (!root) return null;
  }
  page.note({ step: "choose", action: "chose", what: named(page, root), why: "the body stands there" });
  const fuller = page.skips("fuller") ? null : fullerRoot(page, root);
  if (fuller) {
    page.note({
      step: "fuller",
      action: "chose",
      what: named(page, fuller),
      why: "most of the page's text stands there",
    });
    root = fuller;
  }
  const blocks: Block[] = [];
  const contexts = new Map<Element, string>();
  const wide = page.skips("chunks") ? null : widen(page, root, lines, taken);
  const chosen = wide?.root ?? root;
  if (wide)
    page.note({
      step: "chunks",
      action: "added",
      what: named(page, chosen),
      why: `${wide.added.size} lines outside the body are marked up like it`,
    });
  // Lines of the wider root count only where a line that belongs to the body stands in the same box.
  const boxes = new Set<Element | null>();
  for (const line of wide?.added ?? []) boxes.add(line.parentElement).add(line.parentElement?.parentElement ?? null);
  for (const line of lines) {
    if (!chosen.contains(line)) continue;
    const inner = root.contains(line);
    const belongs =
      inner ||
      wide?.added.has(line) ||
      boxes.has(line.parentElement) ||
      boxes.has(line.parentElement?.parentElement ?? null);
    if (belongs)
      blocks.push(
        makeBlock(
          line,
          chosen,
          page.survey.stats.get(line),
          taken.has(line) || (wide?.added.has(line) ?? false),
          contexts,
        ),
      );
  }
  return { root: chosen, blocks };
}

/** Below this share of the cleaned page's prose, the root is doubted. */
const DOUBTED = 0.4;
const MOST = 0.75;

/**
 * A root that holds but a small part of the prose that is left after cleaning was a lucky paragraph: the smallest
 * element around it with most of that prose, unless that is a list of several articles.
 */
function fullerRoot(page: Page, root: Element): Element | null {
  const { prose, total } = page.survey;
  if (total < 1000 || (prose.get(root) ?? 0) > DOUBTED * total) return null;
  let wide: Element | null = root.parentElement;
  while (wide && (prose.get(wide) ?? 0) < MOST * total) wide = wide.parentElement;
  if (!wide) return null;
  let articles = 0;
  for (const article of wide.getElementsByTagName("article")) {
    const mass = prose.get(article) ?? 0;
    if (mass > 0 && mass < 0.5 * total && ++articles > 2) return null;
  }
  return wide;
}

/** Where Readability finds nothing: the deepest element that still holds most of the page's prose. */
function densest(page: Page): Element | null {
  const { prose, total } = page.survey;
  if (!total) return null;
  let root = page.body;
  for (let depth = 0; depth < 400; depth++) {
    const next = [...root.children].find((child) => (prose.get(child) ?? 0) > 0.6 * total);
    if (!next) break;
    root = next;
  }
  return root;
}
