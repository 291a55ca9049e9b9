/** Reads attribution corpora and turns their character spans into token spans. */
import { readFileSync } from "node:fs";
import type { Reading } from "../../../utils/sources/read.ts";

export interface GoldAttribution {
  source: [number, number][];
  cue: [number, number][];
  content: [number, number][];
}
export interface GoldArticle {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

export const readCorpus = (file: string): GoldArticle[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** First and last token that a span of characters touches, or null. */
export function tokensOf({ tokens }: Reading, [start, end]: [number, number]): [number, number] | null {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last + 1 < tokens.count && tokens.start[last + 1]! < end) last++;
  return low < tokens.count && tokens.start[low]! < end ? [low, last] : null;
}
