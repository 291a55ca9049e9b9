/** What the text tells of a source where it is no part of what they say: "Ada Holm is the head of the Reef Institute". English only. */
import { apposition, hasRole } from "./apposition.ts";
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import type { Entity } from "./entity.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import type { NameIndex, NameRun } from "./names.ts";
import { isName, isRole } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** No name is looked up at more places. */
const MOST_PLACES = 20;

/** Where somebody works, else what the text says that they are; null where it says nothing. */
export function introduction(
  reading: Reading,
  index: NameIndex,
  entity: Entity,
  items: readonly Resolved[],
): string | null {
  const { name, key, kind, properName } = entity;
  if (kind !== "person" || !properName) return null;
  const runs = key.length < 2 ? [] : (index.byLast.get(key[key.length - 1]!) ?? []).slice(0, MOST_PLACES);
  const own = runs.filter((run) => run.key.slice(-2).join(" ") === key.slice(-2).join(" "));
  for (const run of own) {
    const role = whatTheyAre(reading, run) ?? besideName(reading, run);
    if (role) return role;
  }
  if (reading.lexicon.lang !== "en") return null;
  for (const { draft } of items.slice(0, 30)) {
    const house = draft.source ? ofHouse(reading, name, draft.source, draft.cue) : null;
    if (house) return house;
  }
  return null;
}

/** ", head of the Reef Institute," where somebody is named and says nothing. */
function besideName(reading: Reading, { first, last }: NameRun): string | null {
  const told = apposition(reading, [first, last]);
  if (told) return !told.startsWith("who ") && roleOpens(reading, last + 2) ? told : null;
  return officeBehind(reading, last);
}

/** ", Reef Bank managing director and head of trade,": an office that its house opens, between two commas. */
function officeBehind(reading: Reading, last: number): string | null {
  const { tokens, classes } = reading;
  const from = last + 2;
  if (classes[last + 1] !== CLASS.comma || !isName(reading, from)) return null;
  let office = -1;
  for (let i = from; i < tokens.count && i - from < LONGEST_ROLE && tokens.sentence[i] === tokens.sentence[last]; i++) {
    const c = classes[i]!;
    if (c === CLASS.comma) return office > from ? tokens.text.slice(tokens.start[from]!, tokens.end[i - 1]!) : null;
    const clause = c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.speech || c === CLASS.thought;
    if (clause || c === CLASS.quoteMark || c === CLASS.pronoun || c === CLASS.relative) return null;
    if (tokens.shape[i] === SHAPE.lower && isRole(reading, i)) office = i;
    // "Ada Holm, Tom Reyes and the director": a list.
    else if (office < 0 && tokens.words[i] === "and") return null;
  }
  return null;
}

/** A role among the first words: "the head of", "a former harbour master". */
const roleOpens = (reading: Reading, from: number) => hasRole(reading, from, Math.min(from + 5, reading.tokens.count));

/** No role is longer, in tokens. */
const LONGEST_ROLE = 18;

/** How a language says what somebody is. */
const IS: Record<string, { verb: RegExp; article: RegExp }> = {
  en: { verb: /^(?:is|was)$/, article: /^(?:an?|the)$/ },
  de: { verb: /^(?:ist|war)$/, article: /^(?:der|die|ein|eine)$/ },
  fr: { verb: /^(?:est|était)$/, article: /^(?:un|une|le|la|l')$/ },
  es: { verb: /^(?:es|era)$/, article: /^(?:un|una|el|la)$/ },
};

/** "Ada Holm is the head of the Reef Institute in Alder, which says": up to the comma. */
function whatTheyAre(reading: Reading, { last }: NameRun): string | null {
  const { tokens, classes, lexicon } = reading;
  const { words } = tokens;
  const is = IS[lexicon.lang];
  const from = last + 2;
  // "Ada Holm ist Sprecherin der Werft": without an article.
  const bare = lexicon.lang !== "en" && from < tokens.count && isRole(reading, from);
  if (!is?.verb.test(words[last + 1] ?? "") || !(bare || is.article.test(words[from] ?? ""))) return null;
  if (!roleOpens(reading, from)) return null;
  for (
    let i = from + 1;
    i < tokens.count && i - from < LONGEST_ROLE && tokens.sentence[i] === tokens.sentence[from];
    i++
  ) {
    const c = classes[i]!;
    if (c === CLASS.quoteMark || c === CLASS.auxiliary || c === CLASS.modal) return null;
    // "Ist Leiter der Werft und fährt selbst": what they do, too, is another clause.
    const goesOn = lexicon.lang === "de" && c === CLASS.conjunction && tokens.shape[i + 1] === SHAPE.lower;
    const ends = c === CLASS.comma || c === CLASS.stop || c === CLASS.that || c === CLASS.relative || goesOn;
    if (ends) return i - from > 1 ? tokens.text.slice(tokens.start[from]!, tokens.end[i - 1]!) : null;
  }
  return null;
}

/** No house's name is longer, in tokens. */
const LONGEST_HOUSE = 9;

/** "Ada Holm of the Reef Herald", "from Natural Justice in Alder": where somebody works, by what stands behind the name. */
function ofHouse(reading: Reading, name: string, [first, last]: TokenSpan, cue: Draft["cue"]): string | null {
  const { tokens, classes, lexicon } = reading;
  const capital = (i: number) => tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper;
  let link = first;
  while (link <= last + 1 && !LINKS.test(tokens.words[link] ?? "")) link++;
  if (link > last + 1 || link === first || !capital(link - 1) || classes[link - 1] === CLASS.title) return null;
  if (tokens.shape[link] !== SHAPE.lower) return null;
  let from = link + 1;
  while (/^(?:the|a|an)$/.test(tokens.words[from] ?? "") || tokens.words[from]?.endsWith("-based")) from++;
  let to = from - 1;
  for (
    let i = from;
    i < tokens.count && i - from < LONGEST_HOUSE && tokens.sentence[i] === tokens.sentence[link];
    i++
  ) {
    if (capital(i)) to = i;
    else if (!JOINS.test(tokens.words[i]!) || !capital(i + 1)) break;
  }
  if (to < from || tokens.sentence[to + 1] !== tokens.sentence[to] || classes[from] === CLASS.pronoun) return null;
  const given = genderOf(tokens.words[from]!) !== null && !lexicon.organisationNouns.has(tokens.words[to]!);
  // "Said Holm of Tom Reyes", "said Holm of Friday's vote": whom or what it is said of.
  const said = cue !== null && cue[1] < first;
  if (given || formOf(tokens.words[from]!) === FORM.time || classes[to + 1] === CLASS.possessive) return null;
  // "Internet of Things"
  if (name.endsWith(tokens.text.slice(tokens.start[link]!, tokens.end[to]!))) return null;
  if (tokens.words[link] === "at" && to === from) return null;
  if (said && (to === from || tokens.words[from - 1] !== "of") && tokens.words[link] === "of") return null;
  return tokens.text.slice(tokens.start[link]!, tokens.end[to]!);
}
const LINKS = /^(?:of|from|at|with)$/;
const JOINS = /^(?:of|for|and|the|&|on|in)$/;
