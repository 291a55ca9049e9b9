/**
 * Entries of the list that are one source: what shows only once it is known who is listed, when nobody in passing
 * stands between any more. It comes behind the judgement on who is listed, which has learnt from all groups as
 * `joinSame` leaves them. English only.
 */
import type { Resolved } from "./assemble.ts";
import { nearly } from "./doubles.ts";
import type { Entity } from "./entity.ts";
import { stateOf } from "./lexicon/capitals.ts";
import type { Group } from "./listing.ts";
import { behindTitles, type NameIndex } from "./names.ts";
import type { Reading } from "./read.ts";

/** No more entries than this are compared with one another. */
const MOST = 200;

/** The groups with each second entry's items given to the first one, and what each entry given up was called. */
export function oneEntry(reading: Reading, index: NameIndex, listed: readonly Group[]) {
  const called = new Map<string, string>();
  if (reading.lexicon.lang !== "en") return { groups: [...listed], called };
  const groups = listed.slice(0, MOST);
  const into = new Map<Group, Group>();
  for (const rule of RULES)
    for (const group of groups) {
      if (into.has(group)) continue;
      const others = groups.filter((other) => other !== group && !into.has(other));
      const found = rule(reading, index, group, others);
      if (found) into.set(group, found);
    }
  const out = new Map<Group, Resolved[]>();
  for (const group of listed) {
    let to = group;
    for (let guard = 0; guard < 5 && into.has(to); guard++) to = into.get(to)!;
    const items = out.get(to);
    if (items) items.push(...group.items);
    else out.set(to, [...group.items]);
    if (to === group) continue;
    called.set(group.entity.name, to.entity.name);
    for (const form of [group.entity.name, ...group.entity.forms]) to.entity.forms.add(form);
  }
  const start = (item: Resolved) => item.attribution.content[0]!.start;
  return {
    groups: [...out].map(([{ entity }, items]) => ({ entity, items: items.sort((a, b) => start(a) - start(b)) })),
    called,
  };
}

type Rule = (reading: Reading, index: NameIndex, group: Group, others: readonly Group[]) => Group | undefined;

/** A rule that looks at names alone. */
const named =
  (fits: (one: Entity, other: Entity) => boolean): Rule =>
  (_reading, _index, { entity }, others) =>
    only(others, (other) => fits(entity, other.entity));

/** In this order: two forms of one house are one before anybody is asked whose staff speaks. */
const RULES: readonly Rule[] = [
  named(isLonger),
  named(spelt),
  named(isState),
  named(sameLeaders),
  (reading, _index, group, others) => speaksFor(reading, group, others),
  (reading, index, { entity }, others) => holder(reading, index, entity, others),
  (reading, _index, { entity }, others) => report(reading, entity, others),
  (reading, _index, group, others) => poll(reading, group, others),
  named(houseOf),
];

/** The one that fits, where no other does. */
function only(others: readonly Group[], fits: (other: Group) => boolean): Group | undefined {
  const found = others.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

const SPOKES = /^spokes(?:wo)?man$|^spokesperson$/;
const SPOKES_IN = /\bspokes(?:wo)?man\b|\bspokesperson\b/i;

/** "A spokesperson for the ferry board said. … said Ada Holm, the board's spokesperson": the one who is named next. */
function speaksFor({ tokens }: Reading, { entity, items }: Group, others: readonly Group[]): Group | undefined {
  const at = items[0]?.draft.source?.[0];
  if (at === undefined || entity.properName || ![...entity.heads].some((head) => SPOKES.test(head))) return undefined;
  const house = words(entity.name);
  return only(others, (other) => {
    const naming = other.items[0]?.draft.source?.[0] ?? -1;
    const gap = tokens.sentence[naming]! - tokens.sentence[at]!;
    if (!other.entity.properName || other.entity.kind !== "person" || naming < at || gap > NEXT) return false;
    return other.entity.descriptions.some(
      (text) =>
        SPOKES_IN.test(text) &&
        // Whoever speaks for a house with another name is somebody else.
        (text.match(/\p{Lu}[\p{L}.]*/gu) ?? []).every(
          (word) => house.includes(word.toLowerCase()) || isAcronym(word, entity.name),
        ),
    );
  });
}
/** How many sentences on the name may stand. */
const NEXT = 4;

const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
const isAcronym = (word: string, name: string) =>
  (name.match(/\b\p{Lu}/gu) ?? []).join("").includes(word.replaceAll(".", ""));

/** "The Harbour Attorney's Office" and "the Harbour Attorney's Office for the Northern Shore". */
function isLonger(short: Entity, long: Entity): boolean {
  const n = short.key.length;
  if (n < 2 || long.key.length <= n || short.kind === "person" || long.kind !== short.kind || !long.named) return false;
  return /^(?:of|for|in)$/.test(long.key[n]!) && short.key.every((word, k) => word === long.key[k]);
}

/** "Holm and council leaders" and "Mayor Ada Holm and leaders of the council". */
function sameLeaders(short: Entity, long: Entity): boolean {
  const [at, other] = [short.key.indexOf("and"), long.key.indexOf("and")];
  if (at !== 1 || other < 1 || short.kind !== "group" || long.kind !== "group") return false;
  if (long.key[other - 1] !== short.key[0]) return false;
  const theirs = long.key.slice(other + 1);
  return short.key.slice(at + 1).some((word) => word.length > 5 && word.endsWith("s") && theirs.includes(word));
}

/** "Beijing" and "China": a state by its seat. */
function isState(capital: Entity, state: Entity): boolean {
  return state.kind !== "person" && state.key.length < 3 && stateOf(capital.key.join(" ")) === state.key.join(" ");
}

/** "Greta Holmqvist" and "Greta Holmquist": two spellings of one name. */
function spelt(a: Entity, b: Entity): boolean {
  if (a.kind !== "person" || b.kind !== "person" || !a.properName || !b.properName) return false;
  if (a.key.length < 2 || a.key.length !== b.key.length || a.mentions > b.mentions) return false;
  const last = a.key.length - 1;
  const family = a.key[last]!;
  return (
    family.length > 4 && nearly(family, b.key[last]!) && a.key.slice(0, last).every((word, k) => word === b.key[k])
  );
}

/** What those who work for a house are called without it, and what the house is called. */
const STAFF: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:the )?(?:local )?police(?: officers?| officials?| investigations?| statement| reports?)?$/i,
    /\bpolice\b.*\b(?:department|service|force|bureau|office)\b|\bconstabulary\b|\bpolice$/i,
  ],
  [
    /^(?:the |federal |state |public )?prosecutors?(?:['’]s? office)?$/i,
    /\b(?:attorney['’]?s?|prosecutor['’]?s?|prosecution) (?:office|service)\b/i,
  ],
];

/** "Prosecutors" beside "the Harbour Attorney's Office", "police" beside "Port Alder Police". */
function houseOf({ name, properName, key }: Entity, house: Entity): boolean {
  if (key.length > 3 || (properName && key.length > 2) || !house.named || house.kind === "person") return false;
  return STAFF.some(([staff, of]) => staff.test(name) && !staff.test(house.name) && of.test(house.name));
}

/** "The mayor-elect", in a text that calls one person who is listed "Mayor-elect Ada Holm". */
function holder(reading: Reading, { runs }: NameIndex, entity: Entity, others: readonly Group[]): Group | undefined {
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
  return only(
    others,
    (other) => other.entity.kind === "person" && other.entity.properName && other.entity.key.at(-1) === family,
  );
}
const MOST_RUNS = 2000;

/** "The report", where "a report by the Reef Institute" has been cited as the institute's. */
function report({ tokens }: Reading, entity: Entity, others: readonly Group[]): Group | undefined {
  const noun = /^(?:the|this) ([\p{L}-]+)$/iu.exec(entity.name)?.[1]?.toLowerCase();
  if (entity.kind !== "document" || !noun) return undefined;
  return only(others, ({ entity: house, items }) => {
    if (house.kind === "document" || !house.named) return false;
    return items.some(({ draft: { source } }) => {
      if (!source) return false;
      for (let i = source[0]; i < source[1] && i - source[0] < 8; i++)
        if (tokens.words[i] === noun && /^(?:by|from)$/.test(tokens.words[i + 1]!)) return true;
      return false;
    });
  });
}

const SHARE = /\b(?:per ?cent|percent)\b|%/i;
const ASKED = /\b(?:poll|survey|study|questionnaire|census|barometer)\b/i;

/** "Sixty per cent of islanders say": those whom the poll of the same paragraph has asked. */
function poll({ tokens }: Reading, { entity, items }: Group, others: readonly Group[]): Group | undefined {
  if (entity.kind === "document" || entity.properName || !SHARE.test(entity.name)) return undefined;
  const at = items[0]?.draft.source?.[0];
  if (at === undefined) return undefined;
  let best: Group | undefined;
  let nearest = -1;
  for (const other of others) {
    if (!ASKED.test(other.entity.name)) continue;
    for (const { draft } of other.items) {
      const before = draft.source?.[0] ?? -1;
      if (before < 0 || before > at || tokens.paragraph[before] !== tokens.paragraph[at] || before < nearest) continue;
      nearest = before;
      best = other;
    }
  }
  return best;
}
