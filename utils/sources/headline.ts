/** Lines that are no sentences. */
import { CLASS } from "./classes.ts";
import type { Reading } from "./read.ts";

/** A line without a full stop is a headline or a label: what it says stands in the article again. */
export function inHeadline({ tokens, classes }: Reading, token: number): boolean {
  // Lines are short: no more of a paragraph is looked at than would make it no line.
  const same = (i: number) => tokens.paragraph[i] === tokens.paragraph[token];
  let after = token + 1;
  while (after < tokens.count && same(after) && after - token < LONGEST_LINE) after++;
  let first = token;
  while (first > 0 && same(first - 1) && token - first < LONGEST_LINE) first--;
  let last = after - 1;
  while (last > token && classes[last] === CLASS.quoteMark) last--;
  return after - first < LONGEST_LINE && classes[last] !== CLASS.stop && classes[last] !== CLASS.colon;
}

const LONGEST_LINE = 30;
