/** What the bench runs inside a saved page, in real Chromium. */

import type { Written } from "../../../utils/copy/read.ts";
import { writePage } from "../../../utils/copy/write.ts";
import { factsOf } from "../../../utils/declutter/facts.ts";
import { Finder } from "../../../utils/declutter/finder.ts";
import { isNeeded } from "../../../utils/declutter/guard.ts";
import { findClutter } from "../../../utils/declutter/index.ts";
import { tokensIn } from "../../../utils/declutter/lists/tokens.ts";
import type { ListedSelectors } from "../../../utils/declutter/lists/types.ts";
import { readPage } from "../../../utils/declutter/page.ts";
import type { Clutter } from "../../../utils/declutter/types.ts";

/** Which rules look: our own, the filter lists', or both. */
export type Mode = "both" | "own" | "lists";

export interface Measured {
  /** ms of the first look, cold as in a page just loaded. */
  cold: number;
  /** ms, median of five more. */
  warm: number;
  elements: number;
  hidden: { kind: string; rule: string; what: string }[];
  /** The same as the extension has it said: kind and place among the body's elements. */
  places: string[];
  guarded: string[];
  /** Paragraphs of the truth that were there and are no more. */
  lost: { paragraph: string; rule: string }[];
  yardsticks: Record<string, { all: number; ours: number; missed: { selector: string; what: string }[] }>;
  /** What others' lists alone would do, guarded as ours is. */
  contestants: Record<string, Contestant>;
}

export interface Contestant {
  hidden: number;
  /** Paragraphs of the truth that it hides, guarded as ours is, and by itself. */
  lost: number;
  unguarded: number;
  /** Of each yardstick's elements, how many it hides. */
  of: Record<string, number>;
}

const bare = (text: string) => text.replace(/\s+/g, "");
const describe = (element: Element) =>
  `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}.${(element.getAttribute("class") ?? "").trim().replace(/\s+/g, ".")} “${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 90)}”`;

function topLevel(elements: Iterable<Element>): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (let around = element.parentElement; around; around = around.parentElement) if (all.has(around)) return false;
    return true;
  });
}

/** The text that is left when these elements are gone. */
function textWithout(gone: ReadonlySet<Element>): string {
  const parts: string[] = [];
  // By hand: with the page's scripts off, a tree walker may not call its filter.
  let node: Node | null = document.body;
  while (node) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    const skip = element && (gone.has(element) || /^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName));
    if (node.nodeType === 3) parts.push(node.nodeValue ?? "");
    if (!skip && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== document.body && !node.nextSibling) node = node.parentNode;
    node = node && node !== document.body ? node.nextSibling : null;
  }
  return bare(parts.join(""));
}

function lostParagraphs(elements: Element[], paragraphs: string[], before: string): string[] {
  const after = textWithout(new Set(elements));
  // By sentences: a link hidden out of one is a loss, a label that the truth has glued to the end is none.
  return paragraphs.filter((paragraph) =>
    paragraph
      .split(/(?<=[.!?。！？।])\s*/u)
      .map(bare)
      .some((sentence) => sentence.length >= 20 && before.includes(sentence) && !after.includes(sentence)),
  );
}

/** What these selectors match, each element with one that matches it. */
function matched(selectors: Iterable<string>): Map<Element, string> {
  const by = new Map<Element, string>();
  for (const selector of selectors)
    try {
      for (const element of document.body.querySelectorAll(selector)) by.set(element, selector);
    } catch {
      // Procedural: a browser's own engine cannot run it, and the yardstick does without.
    }
  return by;
}

function isWithin(element: Element, gone: ReadonlySet<Element>): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) if (gone.has(around)) return true;
  return false;
}

const tokens = (): string[] => tokensIn(document.documentElement, location.hostname);

const written = (): Written | null => writePage(document)?.written ?? null;

function placesOf(clutter: Clutter[]): string[] {
  const places = new Map(Array.from(document.body.querySelectorAll("*"), (element, place) => [element, place]));
  return clutter.map(({ element, kind }) => `${kind} ${places.get(element)}`);
}

function measure(
  url: string,
  paragraphs: string[],
  yardsticks: Record<string, string[]>,
  mode: Mode,
  listed: ListedSelectors,
): Measured {
  const look = (guarded?: (rule: string, element: Element) => void): Clutter[] => {
    const input = { document, url, ...(guarded && { guarded }) };
    if (mode === "lists") return new Finder(input).findListed(document.body, listed);
    return findClutter(mode === "own" ? input : { ...input, listed });
  };
  const started = performance.now();
  const guarded: string[] = [];
  const clutter = look((rule, element) => guarded.push(`${rule}: ${describe(element)}`));
  const cold = performance.now() - started;
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    look();
    return performance.now() - from;
  });
  const before = textWithout(new Set());
  const ours = new Set(clutter.map(({ element }) => element));
  const lost = lostParagraphs([...ours], paragraphs, before).map((paragraph) => {
    const text = bare(paragraph).slice(0, 40);
    const by = clutter.find(({ element }) => bare(element.textContent ?? "").includes(text));
    return { paragraph, rule: by ? `${by.rule}: ${describe(by.element)}` : "?" };
  });
  const page = readPage(document, url);
  const others: Record<string, { gone: Set<Element>; unguarded: number }> = {};
  const rival = (name: string, selectors: ListedSelectors) => {
    const found = new Finder({ document, url }).findListed(document.body, selectors);
    const named = matched(Object.values(selectors).flat()).keys();
    others[name] = {
      gone: new Set(found.map(({ element }) => element)),
      unguarded: lostParagraphs(topLevel(named), paragraphs, before).length,
    };
  };
  rival("AdGuard's lists", listed);
  rival("uBO Lite's lists", { ad: Object.values(yardsticks).flat() });
  const result: Measured = {
    cold,
    warm: times.sort((a, b) => a - b)[2] ?? 0,
    elements: document.getElementsByTagName("*").length,
    hidden: clutter.map(({ kind, rule, element }) => ({ kind, rule, what: describe(element) })),
    places: placesOf(clutter),
    guarded,
    lost,
    yardsticks: {},
    contestants: Object.fromEntries(
      Object.entries(others).map(([name, { gone, unguarded }]) => [
        name,
        { hidden: gone.size, lost: lostParagraphs([...gone], paragraphs, before).length, unguarded, of: {} },
      ]),
    ),
  };
  for (const [name, selectors] of Object.entries(yardsticks)) {
    const by = matched(selectors);
    const alone = topLevel(by.keys()).filter((element) => !isNeeded(element, factsOf(element), page, false));
    const top = alone.filter((element) => lostParagraphs([element], paragraphs, before).length === 0);
    const missed = top.filter((element) => !isWithin(element, ours));
    for (const [rivalName, { gone }] of Object.entries(others))
      result.contestants[rivalName]!.of[name] = top.filter((element) => isWithin(element, gone)).length;
    result.yardsticks[name] = {
      all: top.length,
      ours: top.length - missed.length,
      missed: missed.map((element) => ({ selector: by.get(element) ?? "", what: describe(element) })),
    };
  }
  return result;
}

const api = { tokens, written, measure };
export type InPage = typeof api;
Object.assign(globalThis, { declutterBench: api });
