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
import type { NameIndex } from "./names.ts";
import type { Reading } from "./read.ts";
import { type Naming, ownedBy, unlistedName } from "./unlisted.ts";
import { authorities, force, house, voice } from "./which-house.ts";
import { findings, newPaper, paperOf, poll, report, workerOf } from "./which-paper.ts";
import { bench, givenAlone, lede, national, withOthers } from "./who-else.ts";
import {
  aged,
  calledNext,
  companions,
  holder,
  mainHolder,
  misspelt,
  only,
  pair,
  pseudonym,
  type Rule,
  speaksFor,
  titled,
} from "./who-it-is.ts";

/** No more entries than this are compared with one another. */
const MOST = 200;
/** An entry that is another, which is another: no chain is longer. */
const DEEPEST = 5;

/** The groups with each second entry's items given to the first one, and what each entry given up was called. */
export function oneEntry(reading: Reading, index: NameIndex, listed: readonly Group[]) {
  const called = new Map<string, string>();
  if (reading.lexicon.lang !== "en") return { groups: [...listed], called };
  const groups = listed.slice(0, MOST);
  const into = new Map<Group, readonly Group[]>();
  // Of each group, the others that are still entries of their own.
  const rest = new Map<Group, readonly Group[]>();
  for (const rule of RULES)
    for (const group of groups) {
      if (into.has(group)) continue;
      const others = rest.get(group) ?? groups.filter((other) => other !== group && !into.has(other));
      rest.set(group, others);
      const found = rule(reading, index, group, others);
      if (!found) continue;
      into.set(group, [found]);
      rest.clear();
    }
  for (const group of groups) {
    const both = into.has(group) ? null : pair(reading, index, group, groups);
    if (both) into.set(group, both);
  }
  for (const group of groups) {
    if (into.has(group)) continue;
    const owned = ownedBy(reading, index, group);
    const worker = workerOf(owned ?? group.entity.name, groups);
    if (worker && worker !== group && !into.has(worker)) {
      into.set(group, [worker]);
      continue;
    }
    if (owned) {
      called.set(group.entity.name, owned);
      group.entity.forms.add(group.entity.name);
      group.entity.name = owned;
    }
    const naming = owned ? null : unlistedName(reading, index, group);
    if (!naming) continue;
    const id = naming.key.join(" ");
    const known = groups.find((other) => other !== group && !into.has(other) && isCalled(other.entity, id));
    if (known) into.set(group, [known]);
    else {
      called.set(group.entity.name, naming.name);
      rename(group.entity, naming);
    }
  }
  const out = new Map<Group, Resolved[]>();
  const give = (items: readonly Resolved[], to: Group, from: Group | null, depth: number): void => {
    const further = into.get(to);
    if (further && depth < DEEPEST) {
      for (const next of further) give(items, next, from ?? to, depth + 1);
      return;
    }
    const list = out.get(to);
    if (list) list.push(...items);
    else out.set(to, [...items]);
    if (!from) return;
    called.set(from.entity.name, to.entity.name);
    for (const form of [from.entity.name, ...from.entity.forms]) to.entity.forms.add(form);
  };
  for (const group of listed) give(group.items, group, null, 0);
  const start = (item: Resolved) => item.attribution.content[0]!.start;
  return {
    groups: [...out].map(([{ entity }, items]) => ({ entity, items: items.sort((a, b) => start(a) - start(b)) })),
    called,
  };
}

/** "Reef Line", "Reef Line officials". */
function isCalled({ key, named, properName, kind }: Entity, id: string): boolean {
  if (properName) return key.join(" ") === id;
  return (
    named && kind === "group" && /^(?:officials|executives)$/.test(key.at(-1)!) && key.slice(0, -1).join(" ") === id
  );
}

/** Gives an entry the name that the text has for it; what it was called is one of its names still. */
function rename(entity: Entity, { name, key, kind }: Naming): void {
  entity.forms.add(entity.name);
  Object.assign(entity, { name, key, kind, named: true, properName: true, anonymous: false });
}

/** A rule that looks at names alone. */
const named =
  (fits: (one: Entity, other: Entity) => boolean): Rule =>
  (_reading, _index, { entity }, others) =>
    only(others, (other) => fits(entity, other.entity));

/** In this order: two forms of one house are one before anybody is asked whose staff speaks. */
const RULES: readonly Rule[] = [
  named(isLonger),
  named(spelt),
  named(isLetters),
  named(isPart),
  named(isAll),
  named(sameWords),
  paperOf,
  misspelt,
  named(isState),
  named(sameLeaders),
  aged,
  national,
  withOthers,
  givenAlone,
  lede,
  bench,
  titled,
  speaksFor,
  holder,
  mainHolder,
  report,
  newPaper,
  poll,
  force,
  authorities,
  house,
  voice,
  calledNext,
  companions,
  findings,
  named(accountOf),
  named(sameForces),
  named(staffOf),
  pseudonym,
  named(houseOf),
  named(sameTrade),
];

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
    /^(?:the |an? )?(?:police|preliminary|initial|early) (?:investigations?|probe|inquiry)$/i,
    /^(?:the )?(?:local )?police$/i,
  ],
  [
    /^(?:the |federal |state |public )?prosecutors?(?:['’]s? office)?$/i,
    /\b(?:attorney['’]?s?|prosecutor['’]?s?|prosecution) (?:office|service)\b/i,
  ],
];

/** "Prosecutors" beside "the Harbour Attorney's Office", "police" beside "Port Alder Police". */
function houseOf({ name, properName, key }: Entity, house: Entity): boolean {
  if (key.length > 3 || (properName && key.length > 2) || house.kind === "person") return false;
  if (!house.named && !/^(?:the |local )*police$/i.test(house.name)) return false;
  return STAFF.some(([staff, of]) => staff.test(name) && !staff.test(house.name) && of.test(house.name));
}

/** "Officials at the Reef House" beside "Reef House officials", "our new report" beside "our report". */
function sameWords(one: Entity, other: Entity): boolean {
  if (one.kind !== other.kind || (one.kind !== "group" && one.kind !== "document")) return false;
  if (/^(?:an?|another|one|some|other) /i.test(one.name) || one.mentions > other.mentions) return false;
  const a = bare(one.key);
  const same = (key: readonly string[]) => {
    const b = bare(key);
    return a.length > 1 && a.length === b.length && a.every((word) => b.includes(word));
  };
  const whole = same(other.key) || [...other.forms].slice(0, 20).some((form) => same(form.toLowerCase().split(/\s+/)));
  const ours = /^our /i.test(one.name) && /^our /i.test(other.name) && one.key.at(-1) === other.key.at(-1);
  return whole || ours;
}
const bare = (key: readonly string[]) => key.filter((word) => !/^(?:at|of|in|for|from|with|the|and|to)$/.test(word));

/** "The doctors" beside "a group of physicians". */
function sameTrade({ name, kind, named }: Entity, other: Entity): boolean {
  const trade = /^(?:the )?([\p{Ll}-]+s)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const same = TRADES.get(trade);
  if (!same || kind !== "group" || named || other.named || other.properName) return false;
  return (
    other.name === same ||
    other.name.toLowerCase() === `the ${same}` ||
    other.name.toLowerCase() === `a group of ${same}`
  );
}
const TRADES = new Map([
  ["doctors", "physicians"],
  ["physicians", "doctors"],
  ["lawmakers", "legislators"],
  ["legislators", "lawmakers"],
  ["scientists", "researchers"],
]);

/** "All officials" beside "officials": whoever has said something are some of them. */
function isAll(all: Entity, some: Entity): boolean {
  return some.kind === "group" && all.name.toLowerCase() === `all ${some.name.toLowerCase()}`;
}

/** "VW" and "Volkswagen": letters that the one word of a house's name holds in this order, from its first on. */
function isLetters(short: Entity, long: Entity): boolean {
  if (!/^[A-Z]{2,3}$/.test(short.name) || long.key.length !== 1 || !long.named || long.name.length < 6) return false;
  const word = long.key[0]!;
  let at = -1;
  for (const letter of short.name.toLowerCase()) {
    at = word.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return word[0] === short.name[0]!.toLowerCase();
}

/** "The Norhaven army" and "the Norhaven military": one land's. */
function sameForces(a: Entity, b: Entity): boolean {
  const n = a.key.length;
  if (n < 2 || n !== b.key.length || a.name === b.name || a.mentions > b.mentions) return false;
  return (
    FORCES.has(a.key[n - 1]!) && FORCES.has(b.key[n - 1]!) && a.key.slice(0, -1).every((word, k) => word === b.key[k])
  );
}
const FORCES = new Set(["army", "military", "forces", "troops"]);

/** "Airport authorities" beside "Alder International Airport". */
function staffOf({ name, named, kind }: Entity, house: Entity): boolean {
  const sort = /^(?:the )?([\p{Ll}-]{4,}) (?:authorities|officials|staff|management)$/iu.exec(name)?.[1]?.toLowerCase();
  if (!sort || named || kind !== "group" || !house.properName || house.kind === "person" || house.key.length < 2)
    return false;
  return house.key.at(-1) === sort && !VAGUE.has(sort);
}
/** What any land's officials may be called after. */
const VAGUE = new Set("government state city county local health police security military".split(" "));

/** "The reefcat7 Reddit user", "reefcat7 Reddit" beside "reefcat7". */
function accountOf(post: Entity, account: Entity): boolean {
  const handle = account.name.toLowerCase();
  if (account.key.length !== 1 || !/\p{L}[\p{N}_]|[\p{N}_]\p{L}/u.test(handle) || post.kind === "document")
    return false;
  const own = (form: string) => ` ${form.toLowerCase()} `.includes(` ${handle} `);
  return own(post.name) || [...post.forms].slice(0, 20).some(own);
}

/** "The description on the website" is the website's. */
function isPart(part: Entity, whole: Entity): boolean {
  if (whole.kind !== "document" && whole.kind !== "social post") return false;
  return ["on", "in", "of"].some((link) => part.name.toLowerCase().endsWith(` ${link} ${whole.name.toLowerCase()}`));
}
