/** Whom "according to" means where the name does not stand right behind it: "selon les éléments communiqués par la préfecture", "à l'en croire". */
import type { Reading } from "../read.ts";
import { opening } from "./clause.ts";
import type { Found } from "./german-word.ts";
import { SPEAKS } from "./phrase.ts";

/** "L'avocat a porté plainte. À l'en croire, …": whoever the sentence before is about. */
export function inTheirBelief(reading: Reading, i: number): Found | null {
  const { tokens, lexicon } = reading;
  const { words } = tokens;
  if (lexicon.lang !== "fr" || words[i] !== "à" || words[i + 2] !== "en" || words[i + 3] !== "croire") return null;
  if (!/^(?:l'|les)$/.test(words[i + 1]!)) return null;
  const before = tokens.sentences[tokens.sentence[i]! - 1] ?? -1;
  if (before < 0 || tokens.paragraph[before] !== tokens.paragraph[i]) return null;
  const phrase = opening(reading, before, tokens.sentences[tokens.sentence[i]!]!);
  return phrase?.speaks === SPEAKS.yes ? { cue: [i, i + 3], phrase, confidence: 0.75 } : null;
}

const GIVEN =
  /^(?:communiqu|transmis|fourni|diffus|recueilli|publi|avanc|rassembl|établi|donn|facilitad|ofrecid|difundid|publicad|recogid|aportad|proporcionad|recabad|divulgad|remitid)(?:e|é|ée|és|ées|es|i|ie|is|ies|us|os|as|o|a)?s?$/;
const FIGURES =
  /^(?:éléments|informations|données|chiffres|constatations|précisions|estimations|données|datos|cifras|informaciones|estimaciones|primeras|primeros)$/;

/** Past "les premiers éléments communiqués par" and "los datos facilitados por": whoever gave them is the source. */
export function pastGiven({ tokens }: Reading, from: number, after: number): number {
  let figures = false;
  for (let i = from; i < Math.min(after, from + 8); i++) {
    const word = tokens.words[i]!;
    if (/^p[ao]r$/.test(word) && figures && GIVEN.test(tokens.words[i - 1]!)) return i + 1;
    figures ||= FIGURES.test(word);
  }
  return from;
}
