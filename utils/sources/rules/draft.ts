/** Drafts from what the rules have found, and where none are looked for. */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import type { Span } from "../types.ts";

export function draftOf(
  cue: TokenSpan,
  source: TokenSpan,
  content: (Span | null)[],
  quotation: number,
  confidence: number,
  thought = false,
): Draft | null {
  const parts = content.filter((part) => part !== null);
  return parts.length ? { cue, source, content: parts, confidence, thought, quotation } : null;
}

/** A stretch of words without the marks at its edges; null where less than three words stand. */
export function trimmed({ tokens, quotations }: Reading, first: number, last: number): Span | null {
  const skip = (i: number) => tokens.shape[i] === SHAPE.punctuation && quotations.of[i]! < 0;
  let from = first;
  let to = last;
  while (from <= to && skip(from)) from++;
  while (to >= from && skip(to)) to--;
  const enough = to - from >= 1 || (from <= to && quotations.of[from]! >= 0);
  return enough ? { start: tokens.start[from]!, end: tokens.end[to]! } : null;
}

/** A line without a stop at its end is a heading: what it says, the text says again. */
export function isHeading({ tokens }: Reading, at: number): boolean {
  const paragraph = tokens.paragraph[at]!;
  let last = at;
  while (last + 1 < tokens.count && tokens.paragraph[last + 1] === paragraph) {
    last++;
    if (last - at > 24) return false;
  }
  let first = at;
  while (first > 0 && tokens.paragraph[first - 1] === paragraph) {
    first--;
    if (last - first > 24) return false;
  }
  if (first === 0 && last === tokens.count - 1) return false;
  return (
    !/[.?!…:;]/.test(tokens.words[last]!) &&
    !(/["”“»]/.test(tokens.words[last]!) && /[.?!…]/.test(tokens.words[last - 1] ?? ""))
  );
}
