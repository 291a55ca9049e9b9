/** Verbs that report together with their words: "fait état de", "dejó claro", "geht davon". */
import type { Reading } from "../read.ts";

/** "fait état de", "dejó claro": a verb and its word that say it together. */
export const isIdiom = (reading: Reading, i: number): boolean => idiomEnd(reading, i) >= 0;

/** The last token of the idiom that begins at `i`; -1 where none does. */
export function idiomEnd({ tokens, lexicon }: Reading, i: number): number {
  if (!lexicon.idioms) return -1;
  // "berichteten dagegen von", "rät dringend davon ab": an adverb may stand between.
  let next = i + 1;
  while (next < i + 3 && (lexicon.adverbs?.has(tokens.words[next] ?? "") || isManner(lexicon.lang, tokens.words[next])))
    next++;
  for (const from of next > i + 1 ? [i + 1, next] : [i + 1]) {
    let words = tokens.words[i]!;
    for (let k = from; k < from + 3; k++) {
      words += ` ${tokens.words[k]}`;
      if (lexicon.idioms.has(words)) return k;
    }
  }
  return -1;
}

/** "dringend", "ausdrücklich": how it is said. */
const isManner = (lang: string, word = "") => lang === "de" && /..(?:lich|end|haft|ig|falls|weise)$/.test(word);
