/** Whom the sentence before a "he" or "she" is about, where it introduces somebody: "Retired miner Earl Marrow is not holding his breath. He says". English only. */
import { CLASS } from "./classes.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isPlace } from "./lexicon/places.ts";
import { type NameIndex, type NameRun, runsBefore } from "./names.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** So many small words may stand between a sentence's beginning, or a comma, and the name. */
const BEFORE = 5;
/** No more names are looked at. */
const RUNS = 8;

/** The run that names the subject of the sentence before, in the same paragraph; null where it has none, or one of the other sex. */
export function subjectBefore(reading: Reading, index: NameIndex, at: number, gender: "m" | "f"): NameRun | null {
  const { tokens } = reading;
  const before = tokens.sentences[tokens.sentence[at]! - 1] ?? -1;
  if (before < 0 || tokens.paragraph[before] !== tokens.paragraph[at]) return null;
  const low = runsBefore(index, at);
  for (let k = low - 1; k >= 0 && low - k <= RUNS; k--) {
    const run = index.runs[k]!;
    if (run.first < before) return null;
    if (tokens.sentence[run.first] !== tokens.sentence[before] || isPlace(run.key)) continue;
    if (genderOf(tokens.words[run.first]!) !== gender || run.last - run.first > 2) continue;
    if (reading.quotations.of[run.first]! >= 0) continue;
    if (opensSubject(reading, run.first, before) && hasVerb(reading, run.last + 1)) return run;
  }
  return null;
}

/** "Retired miner |", "Her daughter |", "…, a doorman named |": nothing but small words back to the beginning or a comma. */
function opensSubject({ tokens, classes }: Reading, first: number, opens: number): boolean {
  for (let i = first - 1; first - i <= BEFORE; i--) {
    if (i < opens) return i < first - 1;
    const c = classes[i]!;
    if (c === CLASS.comma) return i < first - 1;
    const small = tokens.shape[i] === SHAPE.lower || i === opens;
    if (!small || c === CLASS.preposition || c === CLASS.speech || c === CLASS.auxiliary || c === CLASS.to)
      return false;
    if (c === CLASS.conjunction || c === CLASS.possessive) return false;
  }
  return false;
}

function hasVerb({ tokens, classes }: Reading, next: number): boolean {
  const c = classes[next];
  if (c === CLASS.comma || c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.speech) return true;
  const word = tokens.words[next] ?? "";
  const form = formOf(word);
  return /n't$/.test(word) || form === FORM.verb || form === FORM.past || form === FORM.plural;
}
