/** Names that a sentence only mentions on its way. */
import { CLASS } from "./classes.ts";
import { inHeadline } from "./headline.ts";
import type { NameRun } from "./names.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

const RELATIONS = new Set(
  `mother father mum mom dad sister brother son daughter wife husband partner girlfriend boyfriend grandmother grandfather
  aunt uncle cousin niece nephew widow widower friend colleague boss mentor`.split(/\s+/),
);

/**
 * Which "he" seldom goes back to: "handouts from Lord Olsen", "Ms. Holt's diaries", whoever is named in somebody's
 * words, and for "she" the Anna Holt of "her mother, Anna Holt", since "she" is whose mother that is.
 */
export function inPassing(reading: Reading, run: NameRun, at: number, gender: "m" | "f" | null = null): boolean {
  if (reading.lexicon.lang !== "en") return false;
  const { quotations, classes } = reading;
  if (inLine(reading, run, at)) return true;
  const quoted = quotations.of[run.first]!;
  if (quoted >= 0 && quoted !== quotations.of[at] && quotations.list[quoted]!.words > 5) return true;
  if (classes[run.last + 1] === CLASS.possessive) return true;
  return isRelative(reading, run, gender) || isTold(reading, run) || behindPreposition(reading, run);
}

/** "6th: behind Ed Reyes and Ada Holm", in a list or a caption: nobody whom the next paragraph goes on about. */
export function inLine(reading: Reading, { first, last }: NameRun, at: number): boolean {
  const { tokens, lexicon } = reading;
  const opens = first < 3 || tokens.paragraph[first - 3] !== tokens.paragraph[first];
  return (
    lexicon.lang === "en" && !opens && tokens.paragraph[last] !== tokens.paragraph[at] && inHeadline(reading, last)
  );
}

/** "Her mother, Anna Holt", for a "she". */
function isRelative({ tokens, classes }: Reading, { first }: NameRun, gender: "m" | "f" | null): boolean {
  let before = first - 1;
  while (before > 0 && (classes[before] === CLASS.comma || classes[before] === CLASS.title)) before--;
  if (!gender || !RELATIONS.has(tokens.words[before] ?? "")) return false;
  const owner = gender === "f" ? "her" : "his";
  return tokens.words[before - 1] === owner || tokens.words[before - 2] === owner;
}

/** "Told the Herald's reporter Anna Holt": who only hears it. */
function isTold({ tokens, classes }: Reading, { first }: NameRun): boolean {
  for (let i = first - 1; i >= 0 && first - i < 7 && tokens.sentence[i] === tokens.sentence[first]; i--) {
    if (/^(?:told|tells|tell|telling|asked|asks)$/.test(tokens.words[i]!)) return true;
    const c = classes[i];
    if (c === CLASS.comma || c === CLASS.pronoun || c === CLASS.that || c === CLASS.quoteMark || c === CLASS.to)
      return false;
  }
  return false;
}

/** "To Lord Olsen", "behind Anna Holt and Lord Reyes": what is named after a preposition, unless it opens the sentence. */
export function behindPreposition({ tokens, classes }: Reading, { first }: NameRun): boolean {
  let before = first - 1;
  // One preposition for both.
  for (let guard = 0; guard < 8 && before >= 0; guard++, before--) {
    const c = classes[before]!;
    const joins = tokens.words[before] === "and" && classes[before - 1] === CLASS.name;
    const named = tokens.words[before + 1] === "and" && c === CLASS.name;
    const more = c === CLASS.name && guard > 0;
    const mark = c === CLASS.quoteMark || tokens.words[before] === "‘";
    if (c !== CLASS.title && c !== CLASS.determiner && !joins && !named && !more && !mark) break;
  }
  const opens = tokens.sentences[tokens.sentence[first]!]!;
  // "For Ms. Holt, …", "But for Ms. Holt, …" is about her.
  if (before <= opens || (before === opens + 1 && classes[opens] === CLASS.conjunction)) return false;
  return classes[before] === CLASS.preposition || (classes[before] === CLASS.to && tokens.shape[first] !== SHAPE.lower);
}
