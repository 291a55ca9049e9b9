/** Where the speaker stands behind a verb or an "according to", in the languages that are read by rules. */
import { CLASS } from "./classes.ts";
import { isRole } from "./naming.ts";
import { phraseFrom } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** "según confirmó ayer a EFE el ministro": the source stands behind the verb, its adverb and whom it was told. */
export function pastVerb(reading: Reading, from: number, after: number): number {
  const { tokens, lexicon, classes } = reading;
  let i = from;
  while (
    i < Math.min(after, from + 4) &&
    tokens.shape[i] === SHAPE.lower &&
    ((lexicon.speech.has(tokens.words[i]!) && classes[i] === CLASS.speech) ||
      classes[i] === CLASS.auxiliary ||
      (i > from && lexicon.adverbs?.has(tokens.words[i]!)))
  )
    i++;
  return pastAddressee(reading, i, after);
}

/** "a EFE fuentes médicas", "sur Facebook le porte-parole": where the speaker begins. */
function pastAddressee({ tokens, classes, lexicon }: Reading, from: number, after: number): number {
  if (lexicon.lang === "de" || !lexicon.prepositions.has(tokens.words[from]!) || from + 2 >= after) return from;
  if (tokens.shape[from + 1] === SHAPE.lower || tokens.shape[from + 1] === SHAPE.punctuation) return from;
  return tokens.shape[from + 2] === SHAPE.punctuation || classes[from + 2] === CLASS.that ? from : from + 2;
}

/** Laws, plans and first signs are what a thing goes by; nobody says them. */
export function isNoSource({ tokens, lexicon }: Reading, [first, last]: TokenSpan): boolean {
  for (let i = first; i <= Math.min(last, first + 3); i++) {
    const word = tokens.words[i]!;
    if (lexicon.noSources?.has(word)) return true;
    if (i > first && lexicon.prepositions.has(word)) return false;
  }
  return false;
}

/** Whether a verb before its subject may have this for its subject: "dice sobre el británico" says nothing of who says it. */
function mayFollow({ tokens, classes, lexicon }: Reading, [first]: TokenSpan): boolean {
  const word = tokens.words[first]!;
  if (lexicon.lang === "de") return !lexicon.prepositions.has(word) || lexicon.nameLinks.has(word);
  if (lexicon.determiners.has(word) && word !== "de" && word !== "du") return true;
  if (lexicon.prepositions.has(word)) return false;
  const c = classes[first]!;
  return tokens.shape[first] !== SHAPE.lower || c === CLASS.title || c === CLASS.pronoun || c >= CLASS.person;
}

/**
 * "Die Gemeinde wisse nicht, ob sie sicher waren, sagte X": what stands between the commas is what was said, no
 * apposition, where a helping verb or a "that" is in it.
 */
export function isClause({ tokens, classes, lexicon }: Reading, first: number, end: number): boolean {
  let comma = -1;
  for (let k = first; k < end; k++) {
    const c = classes[k]!;
    if (c === CLASS.comma && comma < 0) comma = k;
    if (comma >= 0 && k === comma + 1 && lexicon.relatives.has(tokens.words[k]!) && lexicon.lang !== "de") return false;
    const relative = comma >= 0 && lexicon.relatives.has(tokens.words[comma + 1]!);
    if (relative && lexicon.lang === "de" && !lexicon.complementisers.has(tokens.words[comma + 1]!)) return false;
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
  if (lexicon.lang === "de") return true;
  for (let i = first; i <= Math.min(last, first + 3); i++) {
    if (i > first && lexicon.prepositions.has(tokens.words[i]!)) return false;
    if (tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper) return true;
    const c = classes[i]!;
    if (c === CLASS.title || c === CLASS.pronoun || (c >= CLASS.person && c <= CLASS.document)) return true;
  }
  return false;
}

/** "…, dit Luc Vasseur, porte-parole du port, à l'agence": the role behind the comma describes the speaker. */
function withApposition(reading: Reading, [first, last]: TokenSpan, after: number): TokenSpan {
  const { tokens, classes, lexicon } = reading;
  const named = tokens.shape[last] === SHAPE.capital || tokens.shape[last] === SHAPE.upper;
  if (!named || lexicon.lang === "de" || last + 2 >= after || classes[last + 1] !== CLASS.comma) return [first, last];
  if (tokens.shape[last + 2] !== SHAPE.lower || !isRole(reading, last + 2)) return [first, last];
  let end = last + 2;
  while (end + 1 < after && end - last < 16 && tokens.shape[end + 1] !== SHAPE.punctuation) end++;
  return [first, end];
}

const VERB: Record<string, RegExp> = { de: /(?:te|t|ten)$/, fr: /(?:e|t)$/, es: /(?:ó|a|e)$/ };

/** "…", lästerte Usyk: a small word between a whole quotation and a name is a verb of speech, though no list has it. */
export function isVerbOfQuotation(reading: Reading, i: number): boolean {
  const { tokens, classes, lexicon, quotations } = reading;
  if (classes[i] !== CLASS.other || tokens.shape[i] !== SHAPE.lower || i < 2 || i + 1 >= tokens.count) return false;
  const q = classes[i - 1] === CLASS.comma ? quotations.of[i - 2]! : -1;
  if (q < 0 || quotations.of[i]! >= 0 || quotations.list[q]!.last !== i - 2 || quotations.list[q]!.words < 4)
    return false;
  const word = tokens.words[i]!;
  if (lexicon.adverbs?.has(word) || !VERB[lexicon.lang]?.test(word)) return false;
  for (let k = i + 1; k < Math.min(tokens.count, i + 3); k++) {
    const c = classes[k]!;
    if (c === CLASS.name || c === CLASS.title || c === CLASS.person || c === CLASS.group || c === CLASS.acronym)
      return true;
    if (c !== CLASS.determiner) return false;
  }
  return false;
}
