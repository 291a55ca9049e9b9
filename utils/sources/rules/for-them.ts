/** German "für" with somebody whose opinion the sentence gives: "Für Ole Brandt ist das ein Fehler." */
import type { Reading } from "../read.ts";
import { isSaid } from "./evidence.ts";
import { isPerson } from "./introduced.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import type { Stance } from "./stance.ts";
import { isBig } from "./words.ts";

/** No further than this within a sentence, in tokens. */
const NEAR = 30;
const SURE = /^(?:fest|klar|sicher|frage|zweifel|offensichtlich|unstrittig|logisch|selbstverständlich)$/;
const IS = /^(?:ist|sind|wäre|bleibt|bedeutet|war)$/;
/** What something is to somebody who judges it. */
const JUDGED =
  /^(?:eine?|keine?|nichts|nur|unverständlich|nachvollziehbar|inakzeptabel|unerträglich|entscheidend|denkbar|undenkbar|akzeptabel|überfällig|zweitrangig|unverantwortlich|unfassbar|indiskutabel|rätselhaft)$/;
/** A judgement in one word: "Schwarzmalerei", "Unsinn". */
const VERDICT = /(?:lerei|erei|unsinn|quatsch|populismus|heuchelei|augenwischerei|wahnsinn|skandal|unding)$/;

/** Whose opinion it is, its words, and the quotation where one stands in it. */
export function forThem(
  reading: Reading,
  first: number,
  after: number,
  used: Set<number>,
): (Stance & { quotation?: number }) | null {
  const { tokens, quotations } = reading;
  if (tokens.words[first] !== "für") return null;
  const phrase = nounPhrase(reading, first + 1, Math.min(after, first + NEAR));
  if (!phrase || phrase.speaks !== SPEAKS.yes) return null;
  const person = isPerson(reading, phrase);
  let verb = phrase.span[1] + 1;
  // "Für Ole Brandt, Fraktionschef der Liste, ist das …"
  if (tokens.words[verb] === ",") {
    let close = verb + 1;
    while (close < Math.min(after, verb + 14) && tokens.words[close] !== ",") close++;
    verb = close + 1;
  }
  if (!/^(?:ist|sind|war|wäre|bleibt|bedeutet|steht|stand|klingt|gilt|zeigt)$/.test(tokens.words[verb] ?? ""))
    return null;
  // "Für Ole Brandt steht fest: …", "… steht außer Frage, dass …"
  for (let i = verb + 1; i < Math.min(after, verb + 4); i++)
    if (SURE.test(tokens.words[i]!) && /^[:,]$/.test(tokens.words[i + 1] ?? ""))
      return { cue: [verb, i], phrase, before: false };
  for (let i = phrase.span[1] + 2; i < Math.min(after, first + 2 * NEAR); i++) {
    const q = quotations.of[i]!;
    if (person && q >= 0 && !used.has(q) && quotations.list[q]!.words > 1 && isSaid(reading, q))
      return { cue: [first, first], phrase, before: false, quotation: q };
  }
  return isJudged(reading, verb, after) ? { cue: [first, first], phrase, before: false } : null;
}

/** "ist das ein Fehler", "ist der Kompromiss inakzeptabel": something that has been told of, and what it is taken for. */
function isJudged(reading: Reading, verb: number, after: number): boolean {
  const { tokens } = reading;
  if (!IS.test(tokens.words[verb]!) || tokens.words[verb] === "war") return false;
  const it = tokens.words[verb + 1] ?? "";
  if (!/^(?:das|dies|der|die|dieser?|dieses)$/.test(it)) return isBig(reading, verb + 1) && VERDICT.test(it);
  // "Für Ole Brandt ist der Frieden eine heikle Frage": told of him, not by him.
  const pointed = /^(?:das|dies)$/.test(it) && !isBig(reading, verb + 2);
  for (let i = verb + 2; i < Math.min(after, verb + 10) && tokens.words[i] !== ","; i++) {
    const judged = JUDGED.test(tokens.words[i]!) && (pointed || !/^k?eine?$/.test(tokens.words[i]!));
    if (judged || (isBig(reading, i) && VERDICT.test(tokens.words[i]!))) return true;
  }
  return false;
}
