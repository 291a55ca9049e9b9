/** German "heißt es darin": what it says stands in the paper or the outlet of the sentences before. */
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import { nounPhrase, type Phrase } from "./phrase.ts";
import { isBig } from "./words.ts";

const SAYS = /^(?:heißt|hieß|steht|stand)$/;
const THERE = /^(?:darin|dort|weiter|auch)$/;
/** No further back than this, in sentences. */
const BACK = 2;

/** The words "heißt es darin" in a sentence, and the last paper or outlet named before them; null where there is none. */
export function saidWithin(
  reading: Reading,
  first: number,
  after: number,
): { cue: [number, number]; phrase: Phrase } | null {
  const { tokens, quotations } = reading;
  for (let i = first; i + 2 < after; i++) {
    if (!SAYS.test(tokens.words[i]!) || tokens.words[i + 1] !== "es" || quotations.of[i]! >= 0) continue;
    // "…, heißt es darin", "Darin heißt es: …"
    // "heißt es auch beim Landesamt": whose it is follows.
    if (tokens.words[i + 2] === "auch" && /^(?:beim?|aus|vo[nm]|im?n?)$/.test(tokens.words[i + 3] ?? "")) continue;
    if (!THERE.test(tokens.words[i + 2]!) && !/^(?:darin|dort)$/.test(tokens.words[i - 1] ?? "")) continue;
    const here = tokens.sentence[i]!;
    for (let s = here; s >= Math.max(0, here - BACK); s--) {
      const from = tokens.sentences[s]!;
      if (tokens.paragraph[i]! - tokens.paragraph[from]! > 1) return null;
      // "Im Ministerium zeigt man sich erstaunt. …, heißt es dort."
      const houses = tokens.words[i + 2] === "dort" && /^(?:im|in|beim?|aus)$/.test(tokens.words[from]!);
      const phrase = paperIn(reading, from, s === here ? i : tokens.sentences[s + 1]!, houses);
      if (phrase) return { cue: [i, THERE.test(tokens.words[i + 2]!) ? i + 2 : i + 1], phrase };
    }
    return null;
  }
  return null;
}

/** The last phrase in a stretch whose noun is one for a paper or an outlet. */
function paperIn(reading: Reading, from: number, after: number, houses: boolean): Phrase | null {
  const { tokens, lexicon, quotations } = reading;
  let last: Phrase | null = null;
  for (let i = from; i < Math.min(after, from + 60); i++) {
    const word = tokens.words[i]!;
    if (quotations.of[i]! >= 0 && quotations.list[quotations.of[i]!]!.words > 4) continue;
    if (!isBig(reading, i) && !lexicon.determiners.has(word)) continue;
    const phrase = nounPhrase(reading, i, after);
    if (!phrase) continue;
    for (let k = phrase.span[0]; k <= phrase.head; k++) {
      const noun = tokens.words[k]!;
      const lists = [lexicon.documentNouns, lexicon.outletNouns, ...(houses ? [lexicon.organisationNouns] : [])];
      if (isBig(reading, k) && (lists.some((list) => list.has(noun)) || endsIn(noun, ...lists))) last = phrase;
    }
    i = phrase.span[1];
  }
  return last;
}
