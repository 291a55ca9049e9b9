/** The role behind a comma: "Ada Holm, a website's editor, said". */
import { CLASS } from "./classes.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { isHuman } from "./lexicon/people.ts";
import { isRole } from "./naming.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** ", a website in Seoul," behind a name. */
export function apposition(reading: Reading, [first, last]: readonly [number, number]): string | null {
  const { tokens, classes, lexicon } = reading;
  if (
    classes[last + 1] !== CLASS.comma ||
    last + 2 >= tokens.count ||
    tokens.sentence[last + 2] !== tokens.sentence[last]
  )
    return null;
  const from = last + 2;
  const c = classes[from]!;
  const opens =
    (c === CLASS.determiner && !lexicon.pronouns.has(tokens.words[from]!)) ||
    lexicon.titles.has(tokens.words[from]!) ||
    lexicon.personNouns.has(tokens.words[from]!) ||
    classes[from + 1] === CLASS.possessive ||
    tokens.words[from] === "who" ||
    (lexicon.lang === "en" && (isHouseOf(reading, from) || isRoleOf(reading, from)));
  if (!opens) return null;
  // "According to VOA, the authorities detained them." goes on with what VOA says: only a second comma ends a role.
  const openedByTo =
    lexicon.lang === "en"
      ? tokens.words[first - 1] === "to" && tokens.words[first - 2] === "according"
      : first - tokens.sentences[tokens.sentence[first]!]! < 6;
  let listed = false;
  for (let i = from; i < tokens.count && i - from < 20 && tokens.sentence[i] === tokens.sentence[last]; i++) {
    if (classes[i] === CLASS.stop && openedByTo && tokens.words[from] !== "who") return null;
    // "The finance, energy and tourism member of the council": two words that name no role are the first of a list.
    if (
      lexicon.lang === "en" &&
      classes[i] === CLASS.comma &&
      (listed || i - from === 2) &&
      !hasRole(reading, from, i)
    ) {
      listed = true;
      continue;
    }
    if (i > from && (classes[i] === CLASS.comma || classes[i] === CLASS.stop) && i - from > 1)
      return tokens.text.slice(tokens.start[from]!, tokens.end[i - 1]!);
    if (classes[i] === CLASS.quoteMark) return null;
    // "según el concejal, el equipo trabaja en …": what the source is has no verb of its own.
    const clause = lexicon.lang !== "en" && (classes[i] === CLASS.auxiliary || lexicon.verbs?.has(tokens.words[i]!));
    if (clause && !lexicon.relatives.has(tokens.words[from]!)) return null;
  }
  return null;
}

export function hasRole(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRole(reading, i) || isHuman(reading.tokens.words[i]!)) return true;
  return false;
}

/** ", of the University of Reef,", ", from the charity Reef Watch,": where somebody belongs, and no day or month. */
function isHouseOf({ tokens }: Reading, from: number): boolean {
  if (!/^(?:of|from)$/.test(tokens.words[from]!)) return false;
  for (let i = from + 1; i < tokens.count && i - from < 6 && tokens.shape[i] !== SHAPE.punctuation; i++)
    if (tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper)
      return formOf(tokens.words[i]!) !== FORM.time;
  return false;
}

/** ", cabinet member for housing,": a role without an article, that says nothing of what is done. */
function isRoleOf(reading: Reading, from: number): boolean {
  const { tokens, classes, lexicon } = reading;
  const opening = classes[from]!;
  if (opening === CLASS.number || opening === CLASS.pronoun || lexicon.pronouns.has(tokens.words[from]!)) return false;
  if (opening === CLASS.determiner || /ed$|^(?:led|one)$/.test(tokens.words[from]!)) return false;
  let role = false;
  for (let i = from; i < tokens.count && i - from < 10; i++) {
    const c = classes[i]!;
    if (c === CLASS.comma) return role && i - from > 2;
    if (tokens.shape[i] === SHAPE.punctuation || c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.speech)
      return false;
    if (i - from < 3 && tokens.shape[i] !== SHAPE.lower) return false;
    role ||= i - from < 3 && isRole(reading, i);
  }
  return false;
}
