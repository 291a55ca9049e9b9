/** Sources under two names that are one: somebody introduced without a name and named next, an office and who speaks for it. */
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import { firstOf, misspelt, sameGroup } from "./doubles.ts";
import type { Entity } from "./entity.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { readMention } from "./mentions.ts";
import type { NameIndex } from "./names.ts";
import { isThing } from "./nobody.ts";
import { bearer, indexOffices, type Offices } from "./office.ts";
import type { Reading } from "./read.ts";
import { genderOfRole, isCollective, isOther } from "./roles.ts";
import { holderNext } from "./rules/holder.ts";
import { companyOf, houseOf, writerOf } from "./rules/spoken-for.ts";

/** No more sources than this are compared with one another. */
const MOST = 400;

/** Gives the drafts of a second entry to the first one. Changes `resolved` in place. */
export function joinSame(reading: Reading, index: NameIndex, resolved: readonly Resolved[]): void {
  if (reading.lexicon.lang !== "en") {
    joinVoices(reading, index, resolved);
    return;
  }
  const items = resolved.filter(({ draft }) => draft.source).sort((a, b) => a.draft.source![0] - b.draft.source![0]);
  const first = new Map<Entity, Resolved>();
  for (const item of items) {
    if (!first.has(item.entity)) first.set(item.entity, item);
  }
  const entities = [...first.keys()].slice(0, MOST);
  const into = new Map<Entity, Entity>();
  const offices = indexOffices(reading);
  entities.forEach((entity, k) => {
    const found =
      spokenFor(entity, entities, index) ??
      calledSo(entity, entities) ??
      firstOf(entity, entities) ??
      misspelt(reading, entity, entities, index) ??
      sameGroup(entity, entities) ??
      inOffice(reading, entity, entities, offices) ??
      ofTheHouse(reading, entity, first.get(entity)!, entities, first) ??
      mainPerson(reading, entity, first.get(entity)!, entities) ??
      namedNext(reading, index, entity, first.get(entity)!, entities.slice(k + 1), first);
    if (found && found !== entity && !into.has(found)) into.set(entity, found);
  });
  for (const item of resolved) {
    const found = into.get(item.entity);
    if (!found) continue;
    for (const form of item.entity.forms) found.forms.add(form);
    item.entity = found;
  }
}

/** Outside English: who speaks for a house, with the house; an office, with whoever is named next. */
function joinVoices(reading: Reading, index: NameIndex, resolved: readonly Resolved[]): void {
  const entities = [...new Set(resolved.map(({ entity }) => entity))].slice(0, MOST);
  const into = new Map<Entity, Entity>();
  for (const entity of entities) {
    const house =
      houseOf(reading, entity, entities) ??
      writerOf(reading, entity, resolved) ??
      companyOf(reading, entity, entities) ??
      holderNext(reading, index, entity, resolved);
    if (house) into.set(entity, house);
  }
  for (const item of resolved) {
    const house = into.get(item.entity);
    if (!house) continue;
    for (const form of item.entity.forms) house.forms.add(form);
    item.entity = house;
  }
}

/** Those who speak as the house that they belong to. */
const VOICES = new Set([
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "analyst",
  "economist",
  "strategist",
  "researcher",
]);

/** "Analysts at Holm Bank" and "Holm Bank" are one source; so are a council's spokeswoman and the council. */
function spokenFor(entity: Entity, entities: readonly Entity[], { byLast }: NameIndex): Entity | undefined {
  if (entity.named && entity.properName) return undefined;
  const head = [...entity.heads][0] ?? "";
  if (!VOICES.has(head)) return undefined;
  const name = ` ${entity.name.toLowerCase().replace(/[’']s?(?= )/g, "")} `;
  return entities.find(
    (other) =>
      other.properName &&
      other !== entity &&
      // Whoever speaks for a person is somebody else.
      (other.kind === "organisation" ||
        other.kind === "outlet" ||
        (other.kind === "person" && isHouse(other, byLast))) &&
      (name.endsWith(` ${other.key.join(" ")} ${head} `) ||
        (name.endsWith(` ${other.key.join(" ")} `) && LINKS.some((link) => name.includes(` ${link} `)))),
  );
}

/**
 * "The actress told the host …", in the first lines, before anybody has been named: whom the article is about, if one
 * person says more in it than any other.
 */
function mainPerson(
  { tokens, lexicon }: Reading,
  entity: Entity,
  { draft }: Resolved,
  entities: readonly Entity[],
): Entity | undefined {
  const [first, last] = draft.source!;
  const head = [...entity.heads][0] ?? "";
  if (entity.kind !== "person" || entity.properName || entity.named || tokens.paragraph[first]! > 1) return undefined;
  if (tokens.words[first] !== "the" || last - first > 2 || isOther(head) || isCollective(head)) return undefined;
  if (!isHuman(head) && !lexicon.personNouns.has(head)) return undefined;
  const people = entities.filter(({ kind, properName, key }) => kind === "person" && properName && key.length > 1);
  people.sort((a, b) => b.mentions - a.mentions);
  const [main, next] = people;
  const gender = genderOfRole(head);
  if (!main || main.mentions < 3 || (next && next.mentions * 2 > main.mentions)) return undefined;
  return gender && main.gender && main.gender !== gender ? undefined : main;
}

/** "Freedonia's ambassador to Britain" is the Ada Holm who is given that very role elsewhere. */
function calledSo(entity: Entity, entities: readonly Entity[]): Entity | undefined {
  if (entity.kind !== "person" || entity.properName) return undefined;
  const role = bare(entity.name);
  if (!role.includes(" ")) return undefined;
  // "A Reef anchor", when Ada Holm of Reef has been named, is another.
  const others = /^an? /i.test(entity.name) ? entities.slice(entities.indexOf(entity)) : entities;
  const found = others.filter(
    ({ kind, properName, descriptions }) =>
      kind === "person" && properName && descriptions.some((text) => bare(text.split(/[,;]/)[0]!) === role),
  );
  return found.length === 1 ? found[0] : undefined;
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|an?) /, "")
    .trim();

const LINKS = ["at", "for", "of", "from", "with"];

/** Goldman & Holt, of whom nothing says that it is a person; "Reefworks", which is nobody's family name. */
const isHouse = ({ gender, descriptions, key }: Entity, byLast: NameIndex["byLast"]) =>
  gender === null &&
  descriptions.length === 0 &&
  (key.length > 1 || (!byLast.has(key[0] ?? "") && genderOf(key[0] ?? "") === null));

/** "The U.S. secretary of state", "Austria's interior minister", in a text that says who that is. */
function inOffice(
  reading: Reading,
  { kind, name, heads, key }: Entity,
  entities: readonly Entity[],
  offices: Offices,
): Entity | undefined {
  const head = [...heads][0] ?? "";
  const last = key[key.length - 1] ?? "";
  const { titles, personNouns } = reading.lexicon;
  const ofWhat = name.includes(" of ");
  // "A Fox anchor" is any of them.
  if (/^an? /i.test(name)) return undefined;
  if (kind !== "person" || !(ofWhat || titles.has(head) || personNouns.has(head) || titles.has(last))) return undefined;
  const people = entities.filter((other) => other.kind === "person" && other.properName && other.name !== name);
  return bearer(reading, offices, name, people);
}

/** What a house is called when somebody speaks for it. */
const HOUSE_NOUNS = new Set(
  "bureau company agency department ministry bank firm council university charity embassy commission court".split(" "),
);

/** "A bureau spokesperson" speaks as the FBI that was named last. */
function ofTheHouse(
  { tokens }: Reading,
  { name, heads, properName }: Entity,
  { draft }: Resolved,
  entities: readonly Entity[],
  first: ReadonlyMap<Entity, Resolved>,
): Entity | undefined {
  const words = name.toLowerCase().split(/\s+/);
  const owner = words[words.length - 2] ?? "";
  if (properName || !/^spokes/.test([...heads][0] ?? "") || !HOUSE_NOUNS.has(owner) || words.length > 3)
    return undefined;
  const at = draft.source![0];
  const near = entities.filter((other) => {
    const source = first.get(other)!.draft.source!;
    const named = other.kind === "organisation" && other.properName && other.named;
    return named && source[0] < at && tokens.paragraph[at]! - tokens.paragraph[source[0]]! <= 2;
  });
  return near.length === 1 ? near[0] : undefined;
}

const LEADERS =
  /^(?:an?|the|one) (?:[\p{L}-]+ )?(?:leader|head|chief|director|president|chair|chairman|chairwoman|official|representative) (?:of|for|at) (.+)$/iu;

/** "A leader of the island's largest ferrymen's union" and "director of the Island Ferrymen's Association". */
function shareHouse(name: string, role: string): boolean {
  const house = LEADERS.exec(name)?.[1]?.toLowerCase();
  const at = role.toLowerCase().search(/ (?:of|for|at) /);
  if (!house || at < 0) return false;
  const theirs = new Set(
    role
      .toLowerCase()
      .slice(at)
      .split(/[^\p{L}-]+/u),
  );
  return house.split(/[^\p{L}-]+/u).some((word) => word.length > 4 && !COMMON.has(word) && theirs.has(word));
}
const COMMON = new Set("state national county association union group party their which largest committee".split(" "));

/** How far ahead the name may stand, in sentences. */
const AHEAD = 2;

/**
 * "His lawyer described the plan. Tom Reyes said: …", "a record executive called it dull. Anna Holm said …": whoever is
 * introduced by a role alone is named next, if the next to speak has no other role.
 */
function namedNext(
  reading: Reading,
  index: NameIndex,
  entity: Entity,
  item: Resolved,
  later: readonly Entity[],
  first: ReadonlyMap<Entity, Resolved>,
): Entity | undefined {
  const { tokens, classes } = reading;
  if (entity.kind !== "person" || entity.properName || entity.mentions > 3) return undefined;
  if (isThing(reading, entity) || isCollective([...entity.heads][0] ?? "")) return undefined;
  const source = item.draft.source!;
  const opening = tokens.words[source[0]]!;
  const lede = tokens.paragraph[source[0]]! < 3 && [...entity.heads][0] === "expert";
  const people = later.slice(0, lede ? 5 : 2).filter((other) => other.kind === "person" && other.properName);
  const told = (other: Entity) => readMention(reading, first.get(other)!.draft.source!).description;
  // "An expert has warned …": the first who is given a role is the expert.
  const next = lede ? people.find((other) => told(other)) : people[0];
  // "A murderer … His lawyer … Tom Reyes": the name is that of the role next to it.
  const between = later.slice(0, 2).find((other) => other.kind === "person" && !other.properName);
  if (!lede && next && between && later.indexOf(between) < later.indexOf(next)) return undefined;
  if (!next || next.key.length < 2) return undefined;
  const naming = first.get(next)!.draft.source!;
  // "He says", of whom the sentence before has told a role of their own; and nobody who asks not to be named is named next.
  if (!lede && (isPronoun(tokens.words[naming[0]]!) || isNameless(reading, source[0]))) return undefined;
  const gap = tokens.sentence[naming[0]]! - tokens.sentence[source[1]]!;
  if (gap < 0 || gap > (lede ? 6 : AHEAD)) return undefined;
  if (lede) return next;
  const role = told(next);
  // "A leader of the teachers union … Ada Holm, director of the State Teachers Association": the same house.
  if (role) return shareHouse(entity.name, role) ? next : undefined;
  const indefinite = /^(?:an?|his|her|their|the)$/.test(opening) || classes[source[0] + 1] === CLASS.possessive;
  if (!indefinite || classes[naming[1] + 1] === CLASS.comma) return undefined;
  // Whoever has been named before is not the one who is named next.
  const family = next.key[next.key.length - 1]!;
  const before = index.runs.find((run) => run.key[run.key.length - 1] === family);
  return before && before.last < source[0] ? undefined : next;
}

const isPronoun = (word: string) => /^(?:he|she|they)$/.test(word);

const NAMELESS = /^(?:anonymity|anonymous|anonymously|unnamed|unidentified|undisclosed)$/;

/** Whether the sentence tells that whoever speaks is not to be named. */
function isNameless({ tokens }: Reading, at: number): boolean {
  const sentence = tokens.sentence[at]!;
  const end = tokens.sentences[sentence + 1] ?? tokens.words.length;
  for (let i = tokens.sentences[sentence]!; i < end && i - at < 60; i++)
    if (
      NAMELESS.test(tokens.words[i]!) ||
      (tokens.words[i] === "be" && /^(?:named|identified)$/.test(tokens.words[i + 1] ?? ""))
    )
      return true;
  return false;
}
