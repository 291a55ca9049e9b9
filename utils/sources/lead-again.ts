/**
 * Attributions led to somebody else than the nearest source, where the text has named whom it means in between. It
 * comes behind `gather`, from which the judgement on who is listed has learnt. English only.
 */
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import { type Entity, newEntity } from "./entity.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { isPlace } from "./lexicon/places.ts";
import { keyOf, readMention } from "./mentions.ts";
import { type NameIndex, type NameRun, runsBefore } from "./names.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** What whoever is meant is looked for in. */
interface Led {
  reading: Reading;
  index: NameIndex;
  /** Those who are sources already, by their names. */
  known: ReadonlyMap<string, Entity>;
  /** Those who have become sources here. */
  made: Map<string, Entity>;
}

/** Gives attributions by "he" and by "the group" to whoever has been named since. Changes `resolved` in place. */
export function leadAgain(reading: Reading, index: NameIndex, resolved: readonly Resolved[]): void {
  if (reading.lexicon.lang !== "en") return;
  const items = resolved.filter(({ draft }) => draft.source).sort((a, b) => a.draft.source![0] - b.draft.source![0]);
  const made = new Map<string, Entity>();
  const described = new Map<Entity, Entity>();
  // Those who have been called no more than "a local company", behind their names.
  const houses = new Map<Entity, Entity>();
  const known = new Map<string, Entity>();
  for (const { entity } of items) if (known.size < MOST) known.set(entity.key.join(" "), entity);
  const led: Led = { reading, index, known, made };
  const people = [...known.values()].filter(
    ({ kind, properName, key }) => kind === "person" && properName && key.length > 1,
  );
  items.forEach((item, k) => {
    const found =
      introduced(led, item) ??
      behindPlaces(reading, item, people) ??
      apposed(led, item) ??
      (item.entity.properName ? undefined : (houses.get(item.entity) ?? apposedHouse(led, item))) ??
      houseBefore(reading, index, item, items, k) ??
      describedHouse(led, item) ??
      (isTheHouse(reading, item) ? described.get(item.entity) : undefined) ??
      another(led, item);
    if (!found) return;
    if (isTheHouse(reading, item)) described.set(item.entity, found);
    if (!item.entity.properName && found.kind === "organisation") houses.set(item.entity, found);
    item.entity = found;
    const { text, start, end } = reading.tokens;
    const [first, last] = item.draft.source!;
    // "The union" is one of its names from now on; "he" is not.
    if (last > first) found.forms.add(text.slice(start[first]!, end[last]!));
  });
}

/** No more sources than this are looked at for whom an attribution means. */
const MOST = 400;

/** So many names back somebody may have been introduced. */
const NAMES_BACK = 6;

/** "Bo Reyes, 44, agreed. “…,” he told us": he who has just been introduced by name and age, and not who spoke before. */
function introduced(led: Led, { entity, draft }: Resolved): Entity | undefined {
  const { reading, index } = led;
  const { tokens, lexicon } = reading;
  const [at, last] = draft.source!;
  const word = tokens.words[at]!;
  const gender = lexicon.masculine.has(word) ? "m" : lexicon.feminine.has(word) ? "f" : null;
  if (at !== last || !gender || entity.kind !== "person") return undefined;
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= NAMES_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > 1) return undefined;
    // Whoever it was led to has been named since, too.
    if (run.key[run.key.length - 1] === entity.key[entity.key.length - 1]) return undefined;
    if (!opensWithAge(reading, run) || (genderOf(run.key[0]!) ?? gender) !== gender) continue;
    const found = byRun(led, run);
    if (found) found.gender ??= gender;
    return found;
  }
  return undefined;
}

/** "Ada Holm, 44, …" where a sentence opens. */
function opensWithAge({ tokens, classes }: Reading, { first, last, key }: NameRun): boolean {
  if (key.length < 2 || key.length > 4 || isPlace(key) || tokens.sentences[tokens.sentence[first]!] !== first)
    return false;
  const aged = tokens.shape[last + 2] === SHAPE.number && tokens.words[last + 2]!.length < 4;
  return classes[last + 1] === CLASS.comma && aged && classes[last + 3] === CLASS.comma;
}

/** "Ada Holm, a warden at the quay in Alder, Ohio, said": a place behind a comma, where a person of the list is named before. */
function behindPlaces(
  { tokens, classes }: Reading,
  { entity, draft }: Resolved,
  people: readonly Entity[],
): Entity | undefined {
  const [at] = draft.source!;
  const cue = draft.cue?.[0] ?? -1;
  if (!isPlace(entity.key) || classes[at - 1] !== CLASS.comma || cue < at) return undefined;
  const opens = tokens.sentences[tokens.sentence[at]!]!;
  for (let i = at - 1; i >= opens && at - i < FAR; i--) {
    if (classes[i + 1] !== CLASS.comma) continue;
    const found = people.find(({ key }) => key[0] === tokens.words[i - 1] && key.at(-1) === tokens.words[i]);
    if (found) return found;
  }
  return undefined;
}
const FAR = 60;

/** "Reyes, Shipwright and Founder of Reefworks, explains": callings in capitals, behind the comma behind a name. */
function apposed(led: Led, { entity, draft }: Resolved): Entity | undefined {
  const { reading, index, known } = led;
  const { classes, lexicon } = reading;
  const [at] = draft.source!;
  if (classes[at - 1] !== CLASS.comma || (draft.cue?.[0] ?? -1) < at || !entity.properName || known.size === 0)
    return undefined;
  const calling = (word: string) =>
    word === "and" || lexicon.personNouns.has(word) || lexicon.titles.has(word) || isHuman(word);
  if (!entity.key.slice(0, 4).every(calling) || genderOf(entity.key[0]!) !== null) return undefined;
  const run = index.runs[runsBefore(index, at) - 1];
  if (!run || run.last !== at - 2 || run.key.length < 2 || run.key.length > 3 || isPlace(run.key)) return undefined;
  return byRun(led, run);
}

/** The person whom a run of capitals names, as the list knows them, or a new one. */
function byRun({ reading, index, known, made }: Led, run: NameRun): Entity | undefined {
  const id = run.key.join(" ");
  const listed = known.get(id) ?? made.get(id);
  if (listed) return listed;
  const mention = readMention(reading, [run.first, run.last]);
  if (mention.kind !== "person" || !mention.properName) return undefined;
  const fresh = newEntity(reading, index, mention, mention.name, mention.key);
  made.set(id, fresh);
  return fresh;
}

const HOUSE_NOUNS = new Set(
  "group charity union organisation organization association federation body watchdog company firm agency".split(" "),
);
/** So many attributions back a house may have spoken. */
const ITEMS_BACK = 40;
const HOUSE_NAMES = /\b(?:International|Watch|Aid|Action|Alliance|Network|Initiative|Foundation|Trust|Fund)$/;

/** "Reef Aid slammed the plan. … the group said": the house that has just spoken, not a "group" of long before. */
function houseBefore(
  { tokens }: Reading,
  index: NameIndex,
  item: Resolved,
  items: readonly Resolved[],
  k: number,
): Entity | undefined {
  const [at, last] = item.draft.source!;
  if (last !== at + 1 || tokens.words[at] !== "the" || !HOUSE_NOUNS.has(tokens.words[last]!)) return undefined;
  const near = (i: number) =>
    k - i < ITEMS_BACK && tokens.paragraph[at]! - tokens.paragraph[items[i]!.draft.source![0]]! <= 1;
  for (let i = k - 1; i >= 0 && near(i); i--) if (items[i]!.entity === item.entity) return undefined;
  for (let i = k - 1; i >= 0 && near(i); i--) {
    const { entity } = items[i]!;
    const { kind, key, gender, name } = entity;
    const [word] = key;
    // One word that is nobody's name: a brand.
    const brand = kind === "person" && key.length === 1 && !gender && !index.byLast.has(word!) && !genderOf(word!);
    const body = kind === "organisation" || kind === "outlet" || brand || HOUSE_NAMES.test(name);
    if (entity.properName && body) return entity;
  }
  return undefined;
}

/** "The group", "the company". */
function isTheHouse({ tokens: { words } }: Reading, { entity, draft }: Resolved): boolean {
  const [at, last] = draft.source!;
  return last === at + 1 && words[at] === "the" && HOUSE_NOUNS.has(words[last]!) && !entity.named;
}

/** "It was attacked by Divers for Clean Harbours, a small watchdog group. The group said": the house that has just been called one. */
function describedHouse(led: Led, item: Resolved): Entity | undefined {
  const { reading } = led;
  const { tokens, classes } = reading;
  if (!isTheHouse(reading, item)) return undefined;
  const [at, last] = item.draft.source!;
  const noun = tokens.words[last]!;
  for (let i = at - 1; i > 1 && at - i < FAR && tokens.sentence[at]! - tokens.sentence[i]! <= 4; i--) {
    if (tokens.words[i] !== noun || tokens.paragraph[at]! - tokens.paragraph[i]! > 1) continue;
    let comma = i - 1;
    while (comma > 1 && i - comma < 9 && classes[comma] !== CLASS.comma) comma--;
    if (classes[comma] !== CLASS.comma || !/^(?:an?|the)$/.test(tokens.words[comma + 1]!)) continue;
    const house = nameUpTo(reading, comma - 1);
    if (house) return houseByName(led, house);
  }
  return undefined;
}

/** "Crumbworks Systems, a local company that bakes in the dark": the house before the comma. */
function apposedHouse(led: Led, { entity, draft }: Resolved): Entity | undefined {
  const { reading } = led;
  const { tokens, classes } = reading;
  const [at, last] = draft.source!;
  if (entity.kind !== "organisation" || classes[at - 1] !== CLASS.comma || !/^an?$/.test(tokens.words[at]!))
    return undefined;
  let noun = at + 1;
  while (noun <= last && noun - at < 5 && !HOUSE_NOUNS.has(tokens.words[noun]!)) noun++;
  const house = noun <= last && noun - at < 5 ? nameUpTo(reading, at - 2) : null;
  return house ? houseByName(led, house) : undefined;
}

/** The house that a span names, as the list knows it, or a new one. */
function houseByName({ reading, index, known, made }: Led, span: [number, number]): Entity {
  const { tokens } = reading;
  const mention = readMention(reading, span);
  mention.name = tokens.text.slice(tokens.start[span[0]]!, tokens.end[span[1]]!);
  mention.key = keyOf(reading, mention.name);
  const id = mention.key.join(" ");
  const listed = known.get(id) ?? made.get(id);
  if (listed) return listed;
  const fresh = newEntity(
    reading,
    index,
    { ...mention, kind: "organisation", named: true, anonymous: false },
    mention.name,
    mention.key,
  );
  fresh.heads.add(mention.head);
  made.set(id, fresh);
  return fresh;
}

/** The capitals that end at a token, with the small words between them. */
function nameUpTo({ tokens }: Reading, last: number): [number, number] | null {
  const capital = (i: number) => tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper;
  const links = /^(?:of|for|and|in|on|the|to|&)$/;
  let first = last;
  while (first > 0 && last - first < 10 && tokens.sentence[first - 1] === tokens.sentence[last]) {
    if (!capital(first - 1) && !links.test(tokens.words[first - 1]!)) break;
    first--;
  }
  while (first < last && !capital(first)) first++;
  return capital(first) && capital(last) && (last > first || tokens.shape[last] === SHAPE.upper) ? [first, last] : null;
}

/** Those of whom a story tells by no more than this: "the patient" is not the doctor who has been named. */
const TOLD = new Set([
  "patient",
  "patients",
  "customer",
  "client",
  "tenant",
  "caller",
  "complainant",
  "shopper",
  "homeowner",
]);

function another({ reading, index, made }: Led, { entity, draft }: Resolved): Entity | undefined {
  const { tokens } = reading;
  const [at, last] = draft.source!;
  const noun = tokens.words[last]!;
  if (last !== at + 1 || tokens.words[at] !== "the" || !TOLD.has(noun) || !entity.properName) return undefined;
  const known = made.get(noun);
  if (known) return known;
  const mention = readMention(reading, [at, last]);
  const fresh = newEntity(reading, index, mention, mention.name, mention.key);
  fresh.heads.add(mention.head);
  entity.forms.delete(mention.phrase);
  made.set(noun, fresh);
  return fresh;
}
