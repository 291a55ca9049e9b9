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

export const statsOf = (line: Element): LineStats => measure(line);

function measure(line: Element, known?: LineStats): LineStats {
  const text = squeeze(line.textContent ?? "");
  if (known?.text === text) return known;
  let linked = 0;
  if (line.closest("a")) linked = 1;
  else if (text) {
    let chars = 0;
    for (const a of line.getElementsByTagName("a")) chars += squeeze(a.textContent ?? "").length;
    linked = Math.min(1, chars / text.length);
  }
  const weight = weigh(text);
  return { text, weight, linked, prose: weight >= 80 && linked < 0.4 };
}

export interface Survey {
  /** Weighted characters of prose in each element that holds any. */
  prose: Map<Element, number>;
  total: number;
  /** What was measured of each line. */
  stats: Map<Element, LineStats>;
}

/** `known` are earlier measures; a line whose text has changed since is measured anew. */
export function survey(body: Element, lines: readonly Element[], known?: ReadonlyMap<Element, LineStats>): Survey {
  const prose = new Map<Element, number>();
  const stats = new Map<Element, LineStats>();
  let total = 0;
  for (const line of lines) {
    const measured = measure(line, known?.get(line));
    stats.set(line, measured);
    const { prose: isProse, weight } = measured;
    if (isProse) {
      prose.set(line, weight);
      total += weight;
    }
  }
  for (const [line, mass] of [...prose]) {
    for (let at = line; at !== body && at.parentElement; ) {
      at = at.parentElement;
      prose.set(at, (prose.get(at) ?? 0) + mass);
    }
  }
  return { prose, total, stats };
}
