/** Several who speak at once: "Manning, Holt and Reyes", "Anna and Tom Carver". */
import { CLASS } from "./classes.ts";
import { genderOf } from "./lexicon/given-names.ts";
import type { NameIndex } from "./names.ts";
import { isName } from "./naming.ts";
import type { Reading } from "./read.ts";
import { together } from "./rules/together.ts";
import type { TokenSpan } from "./spans.ts";

const MOST = 5;

/** The persons that a span names side by side, each with a span of its own; null where it names one, or a firm. */
export function speakersTogether(
  reading: Reading,
  index: NameIndex,
  [first, last]: TokenSpan,
  cue: TokenSpan | null,
): TokenSpan[] | null {
  const { tokens, classes, lexicon } = reading;
  if (lexicon.lang !== "en") return together(reading, [first, last], cue);
  const parts: TokenSpan[] = [];
  let joined = false;
  let from = first;
  // "Both Holt and Reyes"
  const both = tokens.words[first] === "both";
  if (both) from++;
  for (let i = from; i <= last + 1; i++) {
    const and = i <= last && tokens.words[i] === "and";
    if (i <= last && !and && classes[i] !== CLASS.comma) {
      if (!isName(reading, i)) return null;
      continue;
    }
    if (i > from) parts.push([from, i - 1]);
    if (and) joined = true;
    from = i + 1;
    if (parts.length > MOST) return null;
  }
  if (!joined || parts.length < 2) return null;
  return both || parts.every((part) => isPerson(reading, index, part)) ? parts : null;
}

function isPerson({ tokens, classes, lexicon }: Reading, index: NameIndex, [first, last]: TokenSpan): boolean {
  const word = tokens.words[last]!;
  if (classes[last] !== CLASS.name || lexicon.organisationNouns.has(word) || lexicon.outletNouns.has(word))
    return false;
  if (last - first > 3 || index.places.has(word)) return false;
  if (first < last)
    return genderOf(tokens.words[first]!) !== null || lexicon.titles.has(tokens.words[first]!.replace(/\.$/, ""));
  // Standing alone, a name is a person's if the text also gives it with a first name, or if it is one.
  return index.byLast.has(word) || genderOf(word) !== null;
}
