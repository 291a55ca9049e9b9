/** Mentions that stand where a source would, and are none. */
import { CLASS } from "./classes.ts";
import type { Mention } from "./mentions.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** "Arriving", "no", "affirmed", "es nun aus Kreisen": words that stand where a source would, and are none. */
export function namesNobody({ tokens, classes, lexicon }: Reading, { span, pronoun, named }: Mention): boolean {
  const [first, last] = span;
  const word = tokens.words[first]!;
  const c = classes[first]!;
  if (c === CLASS.pronoun && !pronoun && lexicon.lang !== "en" && !lexicon.determiners.has(word)) return true;
  if (lexicon.adverbs?.has(word)) return true;
  if (first !== last || pronoun) return lexicon.lang === "de" && !named && !capitals(tokens, first, last);
  const opens = tokens.sentences[tokens.sentence[first]!] === first;
  if (c === CLASS.adverb || c === CLASS.negation || c === CLASS.conjunction || c === CLASS.speech) return true;
  if (c === CLASS.determiner && !lexicon.pronouns.has(word)) return true;
  if (lexicon.lang === "de") return tokens.shape[first] === SHAPE.lower;
  if (lexicon.lang !== "en") return false;
  return (opens && word.endsWith("ing")) || (tokens.shape[first] === SHAPE.lower && /(?:ed|ing)$/.test(word));
}

function capitals({ shape }: Reading["tokens"], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (shape[i] !== SHAPE.lower && shape[i] !== SHAPE.punctuation) return true;
  return false;
}

const PERSONAL = new Set("i we you he she it they".split(" "));
const TIMES = new Set(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow much".split(
    " ",
  ),
);

/** "I've", "June", "They quickly rescued him": a sentence's beginning that has been taken for whoever speaks in it. */
export function isNoSpeaker({ tokens }: Reading, [first, last]: TokenSpan): boolean {
  const word = tokens.words[first]!;
  if (/^(?:i|we|you|he|she|it|they)['’](?:ve|ll|re|s|d|m)$/.test(word)) return true;
  if (PERSONAL.has(word) && last > first) return !/^(?:and|all|both|themselves)$/.test(tokens.words[first + 1]!);
  if (last === first) return TIMES.has(word) || isDateline(tokens, first);
  return false;
}

/** "BHOPAL: …": a place in capitals that opens a paragraph. */
function isDateline({ words, shape, sentences, sentence, paragraph }: Reading["tokens"], at: number): boolean {
  if (shape[at] !== SHAPE.upper || words[at + 1] !== ":" || sentences[sentence[at]!] !== at) return false;
  return at === 0 || paragraph[at - 1] !== paragraph[at];
}
