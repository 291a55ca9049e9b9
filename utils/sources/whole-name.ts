/** Lengthens or shortens the words that name a source to the whole of its name, before it is led back to anybody. English only. */
import { CLASS } from "./classes.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { isPlace } from "./lexicon/places.ts";
import { behindTitles, type NameIndex, type NameRun, opensSentence } from "./names.ts";
import { behindHouse, isName, isRole } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** The span of the source with what of its name was left outside, and without the dateline before it. */
export function wholeName(reading: Reading, [from, to]: TokenSpan, cue: TokenSpan | null): TokenSpan {
  const first = beforeAnd(reading, behindDateline(reading, from, to), to);
  if (!cue) return [first, to];
  const before = cue[0] > to ? cue[0] : reading.tokens.count;
  const bearer = bearerBehind(reading, first, to, cue);
  return bearer ?? [first, Math.min(before - 1, nameEnd(reading, to))];
}

/** "The Permanent Secretary, Alder Emergency Agency, | Dr Ada Holm, confirmed": up to whoever bears the office that the span has. */
function bearerBehind(reading: Reading, first: number, to: number, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  const office = classes[first] === CLASS.determiner ? first + 1 : first;
  let roles = false;
  for (let i = office; i <= to && i - office < 4; i++) roles ||= isRole(reading, i);
  if (!roles) return null;
  let end = office;
  while (end < tokens.count && end - office < 10 && classes[end] !== CLASS.comma) end++;
  const bearer = behindHouse(reading, end - 1);
  return bearer && (classes[bearer[1] + 1] === CLASS.comma || bearer[1] + 1 === cue[0]) ? [first, bearer[1]] : null;
}

/** "PORT ALDER, Oct. 4 (Reef) — Ada Holm said": Ada Holm. */
function behindDateline({ tokens }: Reading, from: number, to: number): number {
  const opens = tokens.sentences[tokens.sentence[from]!]!;
  if (from - opens > 8) return from;
  for (let i = from + 1; i < Math.min(to, from + 10); i++) if (/^(?:—|–|--)$/.test(tokens.words[i]!)) return i + 1;
  return from;
}

/** "The Harbour and | Quay Services": one house, where "the" stands before the first word and its sort behind the last. */
function beforeAnd(reading: Reading, first: number, to: number): number {
  const { tokens, lexicon } = reading;
  if (tokens.words[first - 1] !== "and" || tokens.words[first - 3] !== "the" || !isName(reading, first - 2))
    return first;
  let last = first;
  while (last < to && isName(reading, last + 1)) last++;
  const sort = tokens.words[last]!;
  const house = last > first && (lexicon.organisationNouns.has(sort) || /^(?:services?|affairs|studies)$/.test(sort));
  return house && !isRole(reading, first - 2) && tokens.sentence[first - 3] === tokens.sentence[first]
    ? first - 2
    : first;
}

/** "The Harbour Police Chiefs | ' Council", "the Royal College | of Divers". */
function nameEnd(reading: Reading, last: number): number {
  const { tokens, classes, lexicon } = reading;
  const next = last + 1;
  const capital = (i: number) =>
    i < tokens.count &&
    tokens.sentence[i] === tokens.sentence[last] &&
    (tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper);
  if (!isName(reading, last)) return last;
  const owner = /^['’]$/.test(tokens.words[next] ?? "") || classes[next] === CLASS.possessive;
  if (owner && capital(next + 1)) {
    let end = next + 1;
    while (end - next < 4 && capital(end + 1)) end++;
    return lexicon.organisationNouns.has(tokens.words[end]!) ? end : last;
  }
  if (tokens.words[next] !== "of" || !lexicon.organisationNouns.has(tokens.words[last]!)) return last;
  let end = next + 1;
  if (tokens.words[end] === "the") end++;
  if (!capital(end)) return last;
  while (end - next < 5 && capital(end + 1)) end++;
  return end;
}

/** "Harbour Police Chiefs' Council" */
export function isPluralOwner({ tokens, lexicon }: Reading, i: number, head: number): boolean {
  return (
    /^['’]$/.test(tokens.words[i]!) &&
    tokens.words[i - 1]!.endsWith("s") &&
    (lexicon.organisationNouns.has(tokens.words[head]!) || JOINED.has(tokens.words[head]!))
  );
}

/** What people join who have a trade or a lot in common, beside the lexicon's clubs and unions. */
const JOINED = new Set(
  "guild syndicate forum front movement institute assembly trades cooperative co-operative collective centre action".split(
    " ",
  ),
);

/** Whether the word that opens a sentence is the sort of house or outlet that a name begins with, and no one's office follows. */
export function isHouseWord(reading: Reading, i: number, last: number): boolean {
  const { tokens, lexicon } = reading;
  const word = tokens.words[i]!;
  if (tokens.shape[i] !== SHAPE.capital || !opensSentence(reading, i)) return false;
  for (let k = i; k <= last; k++) if (isRole(reading, k)) return false;
  // "Statistics Sylvania", "Hockey Sylvania": what a land has one house for.
  if (OF_A_LAND.has(word) && last === i + 1 && isPlace([tokens.words[last]!])) return true;
  return lexicon.organisationNouns.has(word) || lexicon.outletNouns.has(word) || word === "police";
}

const OF_A_LAND = new Set(
  `statistics health sport tourism transport transportation energy water rail hockey cricket rugby tennis athletics
  cycling golf football basketball netball swimming environment heritage fisheries business consumers universities farmers trade
  natural historic social visit aviation housing`.split(/\s+/),
);

/** "Anwar" is the Tan Sri Anwar Holm of the text, where it gives him an office and no other has that name. */
export function fullByOffice(
  reading: Reading,
  { runs, byLast }: NameIndex,
  given: string,
): { name: string; key: string[] } | null {
  const { tokens, lexicon } = reading;
  if (byLast.has(given)) return null;
  let found: NameRun | null = null;
  for (const run of runs.slice(0, 2000)) {
    if (run.key.length < 2 || !run.key.includes(given)) continue;
    const whole = behindTitles(reading, run);
    if (!whole?.key.includes(given) || whole.key.length < 2 || whole.key.length > 5) return null;
    const family = whole.key[whole.key.length - 1]!;
    const before = tokens.words[whole.first - 1]?.replace(/\.$/, "") ?? "";
    const office = whole.first > run.first || lexicon.titles.has(before) || lexicon.personNouns.has(before);
    const person = !whole.key.some((word) => word === "of" || word === "for") && formOf(family) !== FORM.verb;
    const house = lexicon.organisationNouns.has(family) || lexicon.outletNouns.has(family);
    if (!office || !person || house) return null;
    if (found && found.key.join(" ") !== whole.key.join(" ")) return null;
    found = whole;
  }
  return found && { name: tokens.text.slice(tokens.start[found.first]!, tokens.end[found.last]!), key: found.key };
}
