/** Several who speak at once in German, French and Spanish: "Pia Kuhn und Jan Marek", "CCOO y UGT". */
import { CLASS } from "../classes.ts";
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import { closeBracket, openBracket } from "./clause.ts";
import { isCountry } from "./countries.ts";
import { givenGender } from "./given-names.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isBig, isFamilyName, isSpeaking } from "./words.ts";

const AND = /^(?:und|sowie|et|y|e)$/;

/** The other speaker whom a conjunction joins to the one that ends at `last`, or null. */
export function joinedTo(reading: Reading, last: number, after: number): Phrase | null {
  const { tokens } = reading;
  let and = last + 1;
  if (tokens.words[and] === "(") and = closeBracket(reading, and) + 1;
  if (and + 1 >= after || !AND.test(tokens.words[and]!)) return null;
  const phrase = nounPhrase(reading, and + 1, after);
  return phrase && phrase.speaks === SPEAKS.yes && isNamed(reading, phrase.span) ? phrase : null;
}

/** The two persons or bodies that a source names side by side, each with a span of its own; null where it names one. */
export function together(reading: Reading, [first, last]: TokenSpan, cue: TokenSpan | null): TokenSpan[] | null {
  const { tokens } = reading;
  const after = tokens.sentences[tokens.sentence[last]! + 1]!;
  // One phrase with both: "Maud Kermarec et Luc Vasseur".
  for (let i = first + 1; i < last; i++) {
    if (!AND.test(tokens.words[i]!)) continue;
    const before = nounPhrase(reading, first, i);
    if (before?.span[1] !== i - 1) continue;
    if (isNamed(reading, [first, i - 1]) && isNamed(reading, [i + 1, last]))
      return [
        [first, i - 1],
        [i + 1, last],
      ];
  }
  // "Pia Kuhn (Grüne) und Landrat Jan Marek betonten": the one before the conjunction, too.
  const and = AND.test(tokens.words[first]!) ? first : AND.test(tokens.words[first - 1] ?? "") ? first - 1 : -1;
  if (and > 0 && cue && cue[0] > last && isNamed(reading, [and + 1, last])) {
    const before = namedBefore(reading, and);
    if (before) return [before, [and + 1, last]];
  }
  // What stands behind may be another clause's subject, unless the verb is for many or the two stand before it.
  const verb = cue ? tokens.words[cue[1]]! : "";
  const { lexicon } = reading;
  const names = cue !== null && first - cue[1] < 3 && first > cue[1] && !lexicon.speech.has(verb);
  const many = cue !== null && (cue[0] > last || names || MANY[lexicon.lang]?.test(verb) === true);
  if (!many || !isNamed(reading, [first, last])) return null;
  const other = joinedTo(reading, last, after);
  if (!other || (cue && cue[0] > last && other.span[1] >= cue[0])) return null;
  return [[first, last], other.span];
}

/** The name that ends right before `and`, or before the brackets there, with its office. */
function namedBefore(reading: Reading, and: number): TokenSpan | null {
  const { tokens } = reading;
  const opens = tokens.sentences[tokens.sentence[and]!]!;
  let last = and - 1;
  if (tokens.words[last] === ")") {
    const bracket = openBracket(reading, last, opens);
    if (bracket < 0) return null;
    last = bracket - 1;
  }
  let first = last;
  while (first > opens && last - first < 5 && isBig(reading, first - 1)) first--;
  return first < last && isNamed(reading, [first, last]) ? [first, last] : null;
}

const MANY: Record<string, RegExp> = { de: /en$/, fr: /(?:ent|ont)$/, es: /n$/ };

/** A person's name of two words or an acronym, whatever office stands before it. */
function isNamed(reading: Reading, [first, last]: TokenSpan): boolean {
  const { tokens, classes, lexicon } = reading;
  if (tokens.shape[last] === SHAPE.upper && classes[last] !== CLASS.pronoun && first === last) return true;
  if (first === last && isCountry([tokens.words[last]!])) return true;
  // "Recherchen von HRB und Küstenblatt"
  if (
    first === last &&
    lexicon.lang === "de" &&
    isBig(reading, last) &&
    endsIn(tokens.words[last]!, lexicon.outletNouns)
  )
    return true;
  if (last <= first || !isBig(reading, last) || !isBig(reading, last - 1) || isSpeaking(reading, last)) return false;
  if (isFamilyName(reading, last)) return true;
  for (let i = first; i < last; i++)
    if (
      givenGender(tokens.words[i]!) !== null ||
      lexicon.titles.has(tokens.words[i]!) ||
      lexicon.personNouns.has(tokens.words[i]!)
    )
      return true;
  return false;
}
