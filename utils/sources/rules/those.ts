/** Whom a plural "sie" or "ils" stands for in German and French: the couple, the two, the group of the sentences before. */
import type { Reading } from "../read.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { joinedTo } from "./together.ts";
import { isBig, isMark, isSpeaking } from "./words.ts";

/** No further back than this, in sentences of the same paragraph. */
const BACK = 2;
/** How far into a sentence whoever it is about may stand, in tokens. */
const NEAR = 14;

const PAIR = /(?:paar|eltern|geschwister|zwillinge|eheleute|brüder|schwestern|couple|parents|frères|sœurs)$/;
const COUNT = /^(?:zwei|drei|vier|fünf|sechs|beide|mehrere|einige|viele|deux|trois|quatre|cinq|plusieurs|quelques)$/;

/** The last to be more than one before `at`, or null. */
export function thoseBefore(reading: Reading, at: number): Phrase | null {
  const { tokens } = reading;
  const here = tokens.sentence[at]!;
  for (let s = here - 1; s >= Math.max(0, here - BACK); s--) {
    const first = tokens.sentences[s]!;
    if (tokens.paragraph[at] !== tokens.paragraph[first]) return null;
    const found = manyIn(reading, first, Math.min(tokens.sentences[s + 1]!, first + NEAR));
    if (found) return found;
  }
  return null;
}

function manyIn(reading: Reading, first: number, after: number): Phrase | null {
  const { tokens, lexicon, quotations } = reading;
  for (let i = first; i < after; i++) {
    if (quotations.of[i]! >= 0 || isMark(reading, i)) continue;
    // "neben zwei Lotsinnen": not whom the sentence is about.
    if (i > first && lexicon.prepositions.has(tokens.words[i - 1]!)) continue;
    if (!isBig(reading, i) && !lexicon.determiners.has(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i, after);
    if (!phrase || phrase.speaks === SPEAKS.no) continue;
    const head = tokens.words[phrase.head]!;
    const people = isSpeaking(reading, phrase.head) || /innen$/.test(head);
    const counted = COUNT.test(tokens.words[i]!) && people;
    if (PAIR.test(head) || counted || lexicon.groupNouns.has(head) || joinedTo(reading, phrase.span[1], after))
      return phrase;
    i = phrase.span[1];
  }
  return null;
}
