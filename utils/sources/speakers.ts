/** Where the speaker stands behind an English verb. */
import { CLASS } from "./classes.ts";
import { isRole } from "./naming.ts";
import { phraseFrom } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** "told to Reef News the warden": where the speaker begins. */
function pastAddressee({ tokens, classes, lexicon }: Reading, from: number, after: number): number {
  if (!lexicon.prepositions.has(tokens.words[from]!) || from + 2 >= after) return from;
  if (tokens.shape[from + 1] === SHAPE.lower || tokens.shape[from + 1] === SHAPE.punctuation) return from;
  return tokens.shape[from + 2] === SHAPE.punctuation || classes[from + 2] === CLASS.that ? from : from + 2;
}

/** Whether a verb before its subject may have this for its subject: "says of the warden" says nothing of who says it. */
function mayFollow({ tokens, classes, lexicon }: Reading, [first]: TokenSpan): boolean {
  const word = tokens.words[first]!;
  if (lexicon.determiners.has(word)) return true;
  if (lexicon.prepositions.has(word)) return false;
  const c = classes[first]!;
  return tokens.shape[first] !== SHAPE.lower || c === CLASS.title || c === CLASS.pronoun || c >= CLASS.person;
}

/**
 * "The town did not know, whether they were safe, said X": what stands between the commas is what was said, no
 * apposition, where a helping verb or a "that" is in it.
 */
export function isClause({ tokens, classes, lexicon }: Reading, first: number, end: number): boolean {
  let comma = -1;
  for (let k = first; k < end; k++) {
    const c = classes[k]!;
    if (c === CLASS.comma && comma < 0) comma = k;
    if (comma >= 0 && k === comma + 1 && lexicon.relatives.has(tokens.words[k]!)) return false;
    if (tokens.shape[k] !== SHAPE.lower) continue;
    if (c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.negation) return true;
    if (lexicon.complementisers.has(tokens.words[k]!)) return true;
  }
  return false;
}

/** The speaker behind a verb, with what is told of them behind a comma. `sure` where no quotation marks the verb as one of speech. */
export function speakerAfter(reading: Reading, from: number, after: number, sure = false): TokenSpan | null {
  const source = phraseFrom(reading, pastAddressee(reading, from, after), after);
  if (!source || !mayFollow(reading, source) || (sure && !isSomebody(reading, source))) return null;
  return withApposition(reading, source, after);
}

/** Whether its first words name somebody, or a noun for people, bodies or documents is among them. */
function isSomebody(reading: Reading, [first, last]: TokenSpan): boolean {
  const { tokens, classes, lexicon } = reading;
  for (let i = first; i <= Math.min(last, first + 3); i++) {
    if (i > first && lexicon.prepositions.has(tokens.words[i]!)) return false;
    if (tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper) return true;
    const c = classes[i]!;
    if (c === CLASS.title || c === CLASS.pronoun || (c >= CLASS.person && c <= CLASS.document)) return true;
  }
  return false;
}

/** "…, said Luc Vasseur, spokesman for the port, to the agency": the role behind the comma describes the speaker. */
function withApposition(reading: Reading, [first, last]: TokenSpan, after: number): TokenSpan {
  const { tokens, classes } = reading;
  const named = tokens.shape[last] === SHAPE.capital || tokens.shape[last] === SHAPE.upper;
  if (!named || last + 2 >= after || classes[last + 1] !== CLASS.comma) return [first, last];
  if (tokens.shape[last + 2] !== SHAPE.lower || !isRole(reading, last + 2)) return [first, last];
  let end = last + 2;
  while (end + 1 < after && end - last < 16 && tokens.shape[end + 1] !== SHAPE.punctuation) end++;
  return [first, end];
}
