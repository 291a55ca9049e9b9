/** Noun phrases that may name a speaker, in German, French and Spanish. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { germanPhrase } from "./german-phrase.ts";
import { type Phrase, SPEAKS } from "./phrase-types.ts";
import { romancePhrase } from "./romance-phrase.ts";
import { isBig, isSmall } from "./words.ts";

export { type Phrase, SPEAKS } from "./phrase-types.ts";

/** The noun phrase that begins at `from`, or null. */
export function nounPhrase(reading: Reading, from: number, after: number): Phrase | null {
  if (from >= after) return null;
  const { lexicon, tokens, classes } = reading;
  const word = tokens.words[from]!;
  if (isSmall(reading, from) || classes[from] === CLASS.pronoun) {
    const he = lexicon.masculine.has(word) || lexicon.feminine.has(word);
    if (he && !lexicon.determiners.has(word)) return { span: [from, from], head: from, speaks: SPEAKS.yes };
    if (classes[from] === CLASS.pronoun && !lexicon.determiners.has(word)) return null;
  }
  const one = lexicon.lang === "de" ? -1 : oneOfThem(reading, from, after);
  if (one >= 0) {
    // "L'un d'eux, Me Luc Vasseur, dénonce": who it is stands behind the comma.
    const end = tokens.sentences[tokens.sentence[from]! + 1]!;
    const named =
      tokens.words[one + 1] === "," && isBig(reading, one + 2) ? romancePhrase(reading, one + 2, end) : null;
    return named ?? { span: [from, one], head: from, speaks: SPEAKS.yes };
  }
  // "Dieser meint, …": whoever was named last.
  if (lexicon.lang === "de" && /^(?:dieser|diese)$/.test(word) && from + 1 < tokens.count && isSmall(reading, from + 1))
    if (lexicon.speech.has(tokens.words[from + 1]!)) return { span: [from, from], head: from, speaks: SPEAKS.yes };
  return lexicon.lang === "de" ? germanPhrase(reading, from, after) : romancePhrase(reading, from, after);
}

/** Where "uno de ellos", "l'un d'eux", "una de ellas" ends; -1 where it does not begin at `from`. */
function oneOfThem({ tokens }: Reading, from: number, after: number): number {
  let i = tokens.words[from] === "l'" ? from + 1 : from;
  if (!/^(?:une?|un[oa])$/.test(tokens.words[i] ?? "") || !/^d(?:e|')$/.test(tokens.words[i + 1] ?? "")) return -1;
  i += 2;
  if (tokens.words[i] === "entre") i++;
  return i < after && /^(?:ell[oa]s|eux|elles)$/.test(tokens.words[i] ?? "") ? i : -1;
}

/** Whether a phrase names what things go by without anybody saying so: a law, a plan. */
export function isNoSource({ lexicon, tokens }: Reading, { span, head }: Phrase): boolean {
  for (let i = span[0]; i <= Math.max(head, span[1]); i++) {
    if (lexicon.noSources?.has(tokens.words[i]!)) return true;
    if (i >= head && lexicon.prepositions.has(tokens.words[i]!)) return false;
  }
  return false;
}
