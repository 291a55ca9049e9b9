/**
 * Which entry of the list another one is, by where the two stand in the text: an age for a name, a role for whoever is
 * named next, a share of those asked for the poll. English only; `oneEntry` asks these rules in turn.
 */
import { nearly } from "./doubles.ts";
import { isPlace } from "./lexicon/places.ts";
import type { Group } from "./listing.ts";
import { behindTitles, type NameIndex, type NameRun, runsBefore } from "./names.ts";
import type { Reading } from "./read.ts";
import { genderOfRole, isCollective, isOther } from "./roles.ts";

/** Which of the other entries this one is, or undefined. */
export type Rule = (reading: Reading, index: NameIndex, group: Group, others: readonly Group[]) => Group | undefined;

/** The one that fits, where no other does. */
export function only(others: readonly Group[], fits: (other: Group) => boolean): Group | undefined {
  const found = others.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

/** Where an entry is first named as who speaks, as a token; -1 where only quotations are led to it. */
export const firstAt = ({ items }: Group) => items.find(({ draft }) => draft.source)?.draft.source?.[0] ?? -1;

const isNamedPerson = ({ entity }: Group) => entity.kind === "person" && entity.properName;

/** The entry that has spoken last before a token, and where. */
export function lastBefore(others: readonly Group[], at: number, fits: (other: Group) => boolean) {
  let best: Group | undefined;
  let where = -1;
  for (const other of others) {
    if (!fits(other)) continue;
    for (const { draft } of other.items) {
      const source = draft.source?.[0] ?? -1;
      if (source < at && source > where) {
        best = other;
        where = source;
      }
    }
  }
  return best && { group: best, at: where };
}

/** So many paragraphs on, somebody is still called by no more than an age. */
export const NEAR = 4;
const AGED = /^\d{1,3}-year-old$/;

/** "The 54-year-old said", "The 80-year-old, treasurer of the choir: “…”": whoever has spoken last, or will all through. */
export const aged: Rule = ({ tokens }, _index, group, others) => {
  const at = firstAt(group);
  if (at < 0 || group.entity.properName || group.entity.kind !== "person") return undefined;
  const here = (i: number) => AGED.test(tokens.words[i] ?? "") && tokens.words[i - 1] === "the";
  const own = here(at + 1) && group.items[0]!.draft.source![1] - at < 3;
  if (!own && !(tokens.words[at - 1] === "," && here(at - 2))) return undefined;
  const people = others.filter(isNamedPerson);
  const last = lastBefore(people, at, () => true);
  if (last && tokens.paragraph[at]! - tokens.paragraph[last.at]! <= NEAR) return last.group;
  const [main, next] = [...people].sort((a, b) => b.entity.mentions - a.entity.mentions);
  return main && (!next || main.entity.mentions > 2 * next.entity.mentions) ? main : undefined;
};

/** "Alder MP slams …. Tom Reyes wrote: “…”": an office under its town's name is whoever is named next, without another. */
export const titled: Rule = (reading, _index, group, others) => {
  const { tokens, lexicon } = reading;
  const { key, kind } = group.entity;
  const office = key[key.length - 1] ?? "";
  const titles = lexicon.titles.has(office) || office === "mp" || office === "councillor";
  if (kind !== "person" || key.length !== 2 || !titles || group.entity.descriptions.length > 0) return undefined;
  // "The harbour mayor" is somebody who has been named.
  if (group.items.some(({ draft }) => draft.source && tokens.words[draft.source[0]] === "the")) return undefined;
  const last = Math.max(...group.items.map(({ draft }) => draft.source?.[1] ?? -1));
  const next = others
    .filter((other) => isNamedPerson(other) && firstAt(other) > last)
    .sort((a, b) => firstAt(a) - firstAt(b))[0];
  if (!next || tokens.sentence[firstAt(next)]! - tokens.sentence[last]! > 2) return undefined;
  return next.entity.descriptions.length === 0 && !isPlace(next.entity.key) ? next : undefined;
};

/** So many names back is looked for whom a phrase means. */
export const RUNS_BACK = 12;

/** "Eyamba Holm saw the visit as a surprise. The estate agent said": whoever the sentence before is about. */
export const calledNext: Rule = (reading, index, group, others) => {
  const { tokens } = reading;
  const { entity } = group;
  const at = firstAt(group);
  const sentence = tokens.sentence[at] ?? 0;
  if (at < 1 || entity.kind !== "person" || entity.named || entity.mentions > 2) return undefined;
  if (tokens.words[at] !== "the" || tokens.sentences[sentence] !== at) return undefined;
  const head = [...entity.heads][0] ?? "";
  if (isOther(head) || isCollective(head) || !/^the (?:[\p{L}’'-]+ ){0,3}[\p{L}-]+$/iu.test(entity.name))
    return undefined;
  if (OF_WHOM.test(entity.name)) return undefined;
  const first = tokens.sentences[sentence - 1] ?? -1;
  if (first < 0 || tokens.paragraph[at]! - tokens.paragraph[first]! > 1) return undefined;
  const runs = index.runs.slice(Math.max(0, runsBefore(index, at) - RUNS_BACK), runsBefore(index, at));
  const own = runs.find((run) => run.first === first);
  const person = own && others.find((other) => isNamedPerson(other) && other.entity.key.at(-1) === own.key.at(-1));
  const gender = genderOfRole(head);
  if (!person || (gender && person.entity.gender && person.entity.gender !== gender)) return undefined;
  return person;
};
const OF_WHOM = /\b(?:of|for|at|from|in|who|with)\b|[’']s?\b/i;

/** "Holm and his team wrote", where only "his team" has been taken for who writes: Holm. */
export const companions: Rule = ({ tokens }, _index, group, others) => {
  const at = firstAt(group);
  if (at < 2 || !/^(?:his|her) (?:team|colleagues|co-authors|group)$/i.test(group.entity.name)) return undefined;
  if (tokens.words[at - 1] !== "and") return undefined;
  return only(others, (other) => isNamedPerson(other) && other.entity.key.at(-1) === tokens.words[at - 2]);
};

/** "Jensen", named once, right behind what an Ole Janzen has said: two letters off. */
export const misspelt: Rule = ({ tokens }, { byLast }, group, others) => {
  const { key } = group.entity;
  const [word] = key;
  if (!isNamedPerson(group) || key.length !== 1 || word!.length < 6 || byLast.has(word!)) return undefined;
  const at = firstAt(group);
  const last = at < 0 ? undefined : lastBefore(others.filter(isNamedPerson), at, () => true);
  if (!last || tokens.paragraph[at]! - tokens.paragraph[last.at]! > 1) return undefined;
  return alike(word!, last.group.entity.key.at(-1)!) ? last.group : undefined;
};

/** Whether two words of the same length, which begin and end alike, are two letters apart at most. */
function alike(a: string, b: string): boolean {
  if (nearly(a, b)) return true;
  if (a.length !== b.length || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  let other = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) other++;
  return other <= 2;
}

const SPOKES = /^spokes(?:wo)?man$|^spokesperson$/;
const SPOKES_IN = /\bspokes(?:wo)?man\b|\bspokesperson\b/i;

/** "A spokesperson for the ferry board said. … said Ada Holm, the board's spokesperson": the one who is named next. */
export const speaksFor: Rule = ({ tokens }, _index, { entity, items }, others) => {
  const at = items[0]?.draft.source?.[0];
  if (at === undefined || entity.properName || ![...entity.heads].some((head) => SPOKES.test(head))) return undefined;
  const house = words(entity.name);
  return only(others, (other) => {
    const naming = other.items[0]?.draft.source?.[0] ?? -1;
    const gap = tokens.sentence[naming]! - tokens.sentence[at]!;
    if (!isNamedPerson(other) || naming < at || gap > NEXT) return false;
    return other.entity.descriptions.some(
      (text) =>
        SPOKES_IN.test(text) &&
        // Whoever speaks for a house with another name is somebody else.
        (text.match(/\p{Lu}[\p{L}.]*/gu) ?? []).every(
          (word) => house.includes(word.toLowerCase()) || isAcronym(word, entity.name),
        ),
    );
  });
};
/** How many sentences on the name may stand. */
const NEXT = 4;

const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
const isAcronym = (word: string, name: string) =>
  (name.match(/\b\p{Lu}/gu) ?? []).join("").includes(word.replaceAll(".", ""));

/** "The mayor-elect", in a text that calls one person who is listed "Mayor-elect Ada Holm". */
export const holder: Rule = (reading, { runs }, { entity }, others) => {
  const office = /^the ([\p{L}-]+)$/iu.exec(entity.name)?.[1]?.toLowerCase();
  if (entity.kind !== "person" || entity.properName || !office) return undefined;
  const families = new Set<string>();
  for (const run of runs.slice(0, MOST_RUNS)) {
    const own = behindTitles(reading, run);
    if (own && own.first > 0 && reading.tokens.words[own.first - 1] === office)
      families.add(own.key[own.key.length - 1]!);
  }
  const [family] = families;
  if (families.size !== 1) return undefined;
  return only(others, (other) => isNamedPerson(other) && other.entity.key.at(-1) === family);
};
const MOST_RUNS = 2000;

/** "mayor-elect", of an entry that is called "the mayor-elect" and no more; null of all others. */
export function theOffice({ lexicon }: Reading, { entity }: Group): string | null {
  const office = /^the ([\p{L}-]+)$/iu.exec(entity.name)?.[1]?.toLowerCase() ?? "";
  return lexicon.titles.has(office.replace(/-elect$/, "")) ? office : null;
}

/** The name behind this office, where the run is "Mayor Ada Holm"; else null. */
export function bearerOf(reading: Reading, run: NameRun, office: string): NameRun | null {
  const own = behindTitles(reading, run);
  return own && own.first > 0 && reading.tokens.words[own.first - 1] === office ? own : null;
}

/** "The president-elect", in a text that gives nobody that office by name, right behind whom it is about. */
export const mainHolder: Rule = (reading, index, group, others) => {
  const office = theOffice(reading, group);
  const at = firstAt(group);
  if (at < 0 || group.entity.properName || !office || index.holders.has(office)) return undefined;
  if (index.runs.slice(0, MOST_RUNS).some((run) => bearerOf(reading, run, office))) return undefined;
  const [main, next] = others.filter(isNamedPerson).sort((a, b) => b.entity.mentions - a.entity.mentions);
  if (!main || main.entity.mentions < 3 || (next && next.entity.mentions * 2 > main.entity.mentions)) return undefined;
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= RUNS_BACK; k--) {
    const run = index.runs[k]!;
    if (reading.tokens.paragraph[at]! - reading.tokens.paragraph[run.last]! > NEAR) return undefined;
    const person = others.find((other) => isNamedPerson(other) && other.entity.key.at(-1) === run.key.at(-1));
    if (person) return person === main ? main : undefined;
  }
  return undefined;
};

const GOES_BY = /^(?:pseudonym|alias|called|identified|named|known)$/;

/** "The director, who asked to use the pseudonym Ada, said. Ada says": one who is not called so. */
export const pseudonym: Rule = ({ tokens }, _index, group, others) => {
  if (group.entity.properName || group.entity.kind !== "person") return undefined;
  for (const { draft } of group.items.slice(0, 20)) {
    if (!draft.source) continue;
    const [, last] = draft.source;
    let asks = false;
    for (let i = last + 1; i < tokens.count && i - last < 24 && tokens.sentence[i] === tokens.sentence[last]; i++) {
      asks ||= /^(?:asked|requested|chose|wanted|wished|preferred|goes|pseudonym|alias)$/.test(tokens.words[i]!);
      if (!asks || !GOES_BY.test(tokens.words[i]!)) continue;
      let name = i + 1;
      while (name - i < 4 && /^(?:only|as|by|simply|just|the|of|,|“|")$/.test(tokens.words[name] ?? "")) name++;
      const found = only(others, (other) => isNamedPerson(other) && other.entity.key[0] === tokens.words[name]);
      if (found) return found;
    }
  }
  return undefined;
};

const PAIR =
  /^(?:the (?:two(?: (?:men|women|friends|leaders|politicians|officials|sisters|brothers|players))?|pair|duo)|both(?: of them| (?:men|women|experts|scientists|researchers|doctors|lawyers|players|coaches|leaders|brothers|sisters|mothers|fathers|officials|analysts))?)$/i;

/** "The two men said": the two of the list whom the text has named last before. */
export function pair(
  { tokens }: Reading,
  index: NameIndex,
  group: Group,
  groups: readonly Group[],
): readonly Group[] | null {
  const at = firstAt(group);
  // "Police and residents said", where both are listed.
  const both = /^(?:the )?([\p{Ll}-]+) and (?:the )?([\p{Ll}-]+)$/iu.exec(group.entity.name);
  if (both && group.entity.kind === "group") {
    const named = (name: string) =>
      groups.find(({ entity }) => entity.kind === "group" && entity.name.toLowerCase() === name.toLowerCase());
    const [one, other] = [named(both[1]!), named(both[2]!)];
    return one && other && one !== group && other !== group ? [one, other] : null;
  }
  if (at < 0 || !PAIR.test(group.entity.name)) return null;
  const people = groups.filter((other) => other !== group && isNamedPerson(other));
  const found = new Set<Group>();
  for (let k = runsBefore(index, at) - 1; k >= 0 && found.size < 2; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > NEAR) return null;
    const person = people.find(({ entity }) => entity.key.at(-1) === run.key.at(-1));
    if (person) found.add(person);
  }
  return found.size === 2 ? [...found] : null;
}
