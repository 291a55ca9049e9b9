/** How much prose stands where: the guard that keeps a step from removing the article. */
import { squeeze } from "../dom.ts";

/** Letters that carry a syllable or more each, so that shorter lines are prose already. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Length of a line in Latin-like characters: CJK counts threefold. */
export function weigh(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

export interface LineStats {
  text: string;
  /** Weighted length, see `weigh`. */
  weight: number;
  /** Share of the text that is link, 0–1. */
  linked: number;
  /** Reads as running text. */
  prose: boolean;
}

export function statsOf(line: Element): LineStats {
  const text = squeeze(line.textContent ?? "");
  if (!text) return { text, weight: 0, linked: 0, prose: false };
  let linked = 0;
  if (line.closest("a")) linked = 1;
  else if (line.firstElementChild) {
    const links = line.getElementsByTagName("a");
    let chars = 0;
    for (let i = 0; i < links.length; i++) chars += squeeze(links[i]!.textContent ?? "").length;
    linked = Math.min(1, chars / text.length);
  }
  const weight = weigh(text);
  return { text, weight, linked, prose: weight >= 80 && linked < 0.4 };
}

export interface Survey {
  /** Weighted characters of prose in each element that holds any. */
  prose: Map<Element, number>;
  total: number;
  /** What was measured of each line that has text. */
  stats: Map<Element, LineStats>;
}

/** Measures the lines and adds up where the prose stands. */
export const survey = (body: Element, lines: readonly Element[]): Survey => addUp(body, lines, statsOf);

/** The survey of what is left of the page: lines that are gone leave it, changed ones are measured anew. */
export const surveyAgain = (body: Element, { stats }: Survey, changed: ReadonlySet<Element>): Survey =>
  addUp(body, stats.keys(), (line) => (changed.has(line) ? statsOf(line) : stats.get(line)!), true);

function addUp(
  body: Element,
  lines: Iterable<Element>,
  measure: (line: Element) => LineStats,
  mayBeGone = false,
): Survey {
  const prose = new Map<Element, number>();
  const stats = new Map<Element, LineStats>();
  let total = 0;
  for (const line of lines) {
    if (mayBeGone && !body.contains(line)) continue;
    const measured = measure(line);
    if (!measured.text) continue;
    stats.set(line, measured);
    const { prose: isProse, weight } = measured;
    if (!isProse) continue;
    total += weight;
    for (let at: Element | null = line; at; at = at === body ? null : at.parentElement)
      prose.set(at, (prose.get(at) ?? 0) + weight);
  }
  return { prose, total, stats };
}
