/** Verbs that report together with their words: "fait état de", "dejó claro", "geht davon". */
import type { Reading } from "../read.ts";
import { pastAdjunct } from "./behind.ts";

/** "fait état de", "dejó claro": a verb and its word that say it together. */
export const isIdiom = (reading: Reading, i: number): boolean => idiomEnd(reading, i) >= 0;

/** The last token of the idiom that begins at `i`; -1 where none does. */
export function idiomEnd(reading: Reading, i: number): number {
  const { tokens, lexicon } = reading;
  if (!lexicon.idioms) return -1;
  // "berichteten dagegen von", "rät dringend davon ab": an adverb may stand between.
  let next = i + 1;
  while (next < i + 3 && (lexicon.adverbs?.has(tokens.words[next] ?? "") || isManner(lexicon.lang, tokens.words[next])))
    next++;
  // "spricht im Gespräch mit dem Sender von einem Fehler"
  const told = lexicon.lang === "de" ? pastInterview(reading, i + 1) : i + 1;
  for (const from of new Set([i + 1, next, told])) {
    let words = tokens.words[i]!;
    for (let k = from; k < from + 3; k++) {
      words += ` ${tokens.words[k]}`;
      if (lexicon.idioms.has(words)) return k;
    }
  }
  return -1;
}

/** Past where it is told: "im Gespräch mit dem Sender", "gegenüber der Zeitung". */
function pastInterview(reading: Reading, from: number): number {
  const { words, count } = reading.tokens;
  if (!/^(?:gegenüber|im|in|bei)$/.test(words[from] ?? "")) return from;
  let end = from;
  for (let round = 0; round < 2 && end < count; round++) end = pastAdjunct(reading, end, Math.min(count, from + 12));
  return end;
}

/** "dringend", "ausdrücklich": how it is said. */
const isManner = (lang: string, word = "") => lang === "de" && /..(?:lich|end|haft|ig|falls|weise)$/.test(word);
