/** Cuts a source's span where it has run into the clause next to it. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";

/**
 * "According to Reef News, many ferrymen are saying": Reef News is one source and the ferrymen are another, whichever
 * of the two the span was meant for; null where it was for neither. A role between commas ("VOS, a radio station, …") stays with its name.
 */
export function trimSource(reading: Reading, found: Draft): Draft | null {
  const { source, cue } = found;
  if (!source) return found;
  const draft = found;
  const words = reading.tokens.words;
  const comma = firstComma(reading, source);
  if (words[source[0]] === "according") return comma < 0 ? null : { ...draft, source: [comma + 1, source[1]] };
  if (comma < 0) return draft;
  const accordingTo = cue !== null && words[cue[0]] === "according" && cue[0] < source[0];
  if (accordingTo && reading.classes[comma + 1] !== CLASS.determiner)
    return { ...draft, source: [source[0], comma - 1] };
  return draft;
}

function firstComma({ classes }: Reading, [first, last]: TokenSpan): number {
  for (let i = first + 1; i < last; i++) if (classes[i] === CLASS.comma) return i;
  return -1;
}

/** Whoever stands after "according to" is a source by these very words, however unsure the model was of their ends. */
const SURE = 0.8;

export function sure({ tokens }: Reading, draft: Draft): Draft {
  const { cue, source, confidence } = draft;
  const says = cue !== null && source !== null && tokens.words[cue[0]] === "according" && tokens.words[cue[1]] === "to";
  return says && source[0] > cue[1] ? { ...draft, confidence: Math.max(confidence, SURE) } : draft;
}
