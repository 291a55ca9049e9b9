import { commonAncestor, describe } from "../dom.ts";
import type { Page } from "../page.ts";
import { type Block, makeBlock } from "./block.ts";
import { readabilityLines } from "./readability.ts";
import { widen } from "./widen.ts";

/** The page's own word for where the body is. */
const DECLARED = "[itemprop=articleBody],[property='schema:articleBody']";

/** The smallest element that holds (nearly) all prose of the lines. */
function holderOf(page: Page, lines: readonly Element[]): Element | null {
  const prose = page.survey.prose;
  const total = lines.reduce((sum, line) => sum + (prose.get(line) ?? 0), 0);
  const all = commonAncestor(lines);
  if (!all || !total) return all;
  // A stray line far off must not widen the root to the whole page: descend while one child holds nearly all of it.
  const taken = new Set(lines);
  let root = all;
  for (let depth = 0; depth < 200; depth++) {
    let best: Element | null = null;
    let bestMass = 0;
    const mass = new Map<Element, number>();
    for (const line of taken) {
      if (!root.contains(line) || line === root) continue;
      let child: Element = line;
      while (child.parentElement && child.parentElement !== root) child = child.parentElement;
      const sum = (mass.get(child) ?? 0) + (prose.get(line) ?? 0);
      mass.set(child, sum);
      if (sum > bestMass) {
        best = child;
        bestMass = sum;
      }
    }
    if (!best || bestMass < 0.95 * total || best.tagName === "P") break;
    root = best;
  }
  return root;
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
  const taken = readabilityLines(page, lines);
  const prose = page.survey.prose;
  const takenLines = lines.filter((line) => taken.has(line));
  let root = holderOf(page, takenLines);
  const takenMass = takenLines.reduce((sum, line) => sum + (prose.get(line) ?? 0), 0);
  let declared: Element | null = null;
  for (const element of [...page.body.querySelectorAll(DECLARED)].slice(0, 50)) {
    if ((prose.get(element) ?? 0) > (declared ? (prose.get(declared) ?? 0) : 0)) declared = element;
  }
  if (declared && (!root || (prose.get(declared) ?? 0) > 0.6 * takenMass)) {
    page.note({
      step: "choose",
      action: "chose",
      what: describe(declared),
      why: "the page declares it as articleBody",
    });
    root = root?.contains(declared) && (prose.get(declared) ?? 0) < 0.9 * takenMass ? root : declared;
  }
  if (!root) {
    root = densest(page);
    if (!root) return null;
  }
  page.note({ step: "choose", action: "chose", what: describe(root), why: "it holds what Readability took" });
  const fuller = page.skips("fuller") ? null : fullerRoot(page, root);
  if (fuller) {
    page.note({ step: "fuller", action: "chose", what: describe(fuller), why: "most of the page's text stands there" });
    root = fuller;
  }
  const blocks: Block[] = [];
  const wide = page.skips("chunks") ? null : widen(page, root, lines, taken);
  const chosen = wide?.root ?? root;
  if (wide)
    page.note({
      step: "chunks",
      action: "added",
      what: describe(chosen),
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
    if (belongs) blocks.push(makeBlock(line, chosen, taken.has(line) || (wide?.added.has(line) ?? false)));
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
