/** Whom "the actor", "the prime minister", "the newspaper" and "the statement" stand for, where no such one has spoken by that name. */
import { CLASS } from "./classes.ts";
import type { Entities } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { isBrand } from "./lexicon/brands.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { isPlace } from "./lexicon/places.ts";
import { type Mention, readMention, singular } from "./mentions.ts";
import { runsBefore } from "./names.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** What a house is called when its name has just been said: "the bank"; "the German carmaker". */
const HOUSES_ALONE = new Set(
  "bank company firm agency charity organisation organization corporation institute union nonprofit regulator watchdog".split(
    " ",
  ),
);
const HOUSES = new Set([
  ...HOUSES_ALONE,
  ..."automaker carmaker chipmaker drugmaker manufacturer airline retailer lender insurer broadcaster publisher giant startup chain brand".split(
    " ",
  ),
]);
const OUTLETS = new Set(
  "newspaper paper magazine outlet network channel broadcaster publication tabloid daily weekly".split(" "),
);

/** Offices that only one person in a story holds, so that the name may stand in the sentence before. */
const OFFICES = new Set("minister president chancellor premier mayor governor".split(" "));

/** "Analysts at investment banking giant Holm & Sons": said of a house. */
const HOUSE = new RegExp(`\\b(?:${[...HOUSES].join("|")})\\b`, "i");

/** What of a house or a land an office is held. */
const OF_WHAT = /\b(?:of|at|for|to)\b/;

/**
 * What somebody may be called again by, after "Ada Holm, the ferry company's director": "the director". In "President
 * Reyes's envoy" the president is somebody else; "the president of the Farmers' Union" is not the president.
 */
export function rolesIn({ lexicon }: Reading, { description, kind }: Mention): string[] {
  if (!description) return [];
  if (lexicon.lang !== "en")
    return description
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => lexicon.personNouns.has(word));
  if (kind !== "person" || /^(?:that|which)\b/.test(description)) return [];
  const lower = description.toLowerCase();
  const owner = Math.max(lower.lastIndexOf("'s "), lower.lastIndexOf("’s "));
  const own = owner < 0 ? lower : lower.slice(owner + 3);
  const elsewhere = OF_WHAT.test(own);
  return own.split(/\W+/).filter((word) => lexicon.personNouns.has(word) && !(elsewhere && OFFICES.has(word)));
}

/** Those whom a story speaks of beside its main people: no name before is theirs. */
const OTHERS = new Set(
  `source official victim suspect defendant plaintiff judge prosecutor jury reporter journalist interviewer moderator
  narrator user caller reader audience court person individual man woman boy girl child father mother son daughter brother
  sister wife husband parent friend driver passenger gunman shooter attacker killer insider whistleblower expert analyst
  researcher scientist study`.split(/\s+/),
);

/** Several, or a place: no one person is meant. */
const COLLECTIVES = new Set(
  `country nation city town village county state community neighborhood neighbourhood crowd crew couple duo pair trio quartet
  group family team squad panel jury cast congregation majority minority faction coalition collective electorate public
  delegation opposition staff nation folk kin police mob industry operator insurer retailer supplier`.split(/\s+/),
);

const MEMBERS = /^(?:a|the) (?:group|coalition|panel|team|pair|crowd|handful|dozen|number) of ([\p{Ll}-]{3,40})$/u;

/** "A group of physicians" may be called "the physicians" next. */
export function membersOf({ phrase }: Mention): string[] {
  const members = MEMBERS.exec(phrase.toLowerCase())?.[1];
  return members ? [singular(members)] : [];
}

export const isCollective = (head: string) => COLLECTIVES.has(head);

export const isOther = (head: string) => OTHERS.has(head);

/** The source that a definite phrase without a name stands for, by what has been said shortly before it. */
export function standsFor(entities: Entities, mention: Mention): Entity | undefined {
  if (entities.reading.lexicon.lang !== "en") return undefined;
  const { head, key } = mention;
  if (head === "statement") return speakerNear(entities, mention);
  if (OUTLETS.has(head) && key.length < 3) {
    const outlet = outletBefore(entities, mention);
    if (outlet) return outlet;
  }
  const bare = key.length === 1 || (key.length < 4 && !HOUSES_ALONE.has(head));
  const house = HOUSES.has(head) && bare ? houseBefore(entities, mention) : undefined;
  if (house) return house;
  const holder = bearerOf(entities, mention);
  if (holder) return holder;
  if (OFFICES.has(head))
    return saysWhose(entities.reading.tokens.words, mention.span) ? undefined : holderBefore(entities, mention);
  if (
    mention.kind === "person" &&
    !mention.properName &&
    !OTHERS.has(head) &&
    !isCollective(head) &&
    isRole(entities, head)
  )
    return personBefore(entities, mention);
  return undefined;
}

const isRole = ({ reading: { lexicon } }: Entities, head: string) =>
  lexicon.personNouns.has(head) || lexicon.titles.has(head) || isHuman(head);

/** "The actor", "the real estate agent": whoever has spoken last, if that was within three paragraphs. */
function personBefore(entities: Entities, mention: Mention): Entity | undefined {
  const { tokens } = entities.reading;
  const [first] = mention.span;
  if (saysWhose(tokens.words, mention.span)) return undefined;
  const gender = genderOfRole(mention.head);
  // A quotation of several paragraphs is no distance: whoever speaks in it stands before it.
  const { of, list } = entities.reading.quotations;
  const spoken = of[first - 1] ?? -1;
  let quoted = spoken < 0 ? (of[first - 2] ?? -1) : spoken;
  const begins = (q: number) => tokens.paragraph[list[q]!.first]!;
  for (let guard = 0; quoted > 0 && begins(quoted - 1) === begins(quoted) - 1 && guard < 12; guard++) quoted--;
  const paragraph = quoted < 0 ? tokens.paragraph[first]! : begins(quoted);
  const found = entities.latest(
    entities.list,
    (e) =>
      e.kind === "person" &&
      e.properName &&
      paragraph - e.paragraph <= 3 &&
      (gender === null || e.gender === null || e.gender === gender),
  );
  // "Reyes asked to see Prince Otto, but the royal declined": not Reyes, who would be "he".
  return found && tokens.sentence[found.last] === tokens.sentence[first] && namedSince(entities, found, first)
    ? undefined
    : found;
}

/** Whether another name of people stands between the last words that name a source and a token. */
function namedSince({ index, reading }: Entities, { until, key }: Entity, at: number): boolean {
  const { classes, tokens } = reading;
  for (let k = runsBefore(index, at) - 1; k >= 0 && index.runs[k]!.first > until; k--) {
    const run = index.runs[k]!;
    const titled = classes[run.first - 1] === CLASS.title || genderOf(tokens.words[run.first]!) !== null;
    if (titled && run.key[run.key.length - 1] !== key[key.length - 1]) return true;
  }
  return false;
}

/** "The governor" is Ada Holm where the text calls her, and nobody else, Gov. Holm. */
function bearerOf(entities: Entities, { head, span, kind }: Mention): Entity | undefined {
  const { reading, index } = entities;
  const run = kind === "person" ? index.holders.get(head) : null;
  if (!run || saysWhose(reading.tokens.words, span)) return undefined;
  const bearer = readMention(reading, [run.first, run.last]);
  if (!bearer.properName || bearer.kind !== "person") return undefined;
  const entity = entities.byName(bearer);
  entity.forms.add(bearer.name);
  return entity;
}

/** "The lawyer for Holt", "the mayor of Port Alder": somebody whom the phrase itself tells from others. */
function saysWhose(words: readonly string[], [first, last]: readonly [number, number]): boolean {
  for (let i = first; i <= last && words[i] !== ","; i++)
    if (/^(?:of|for|at|from|in|to|who|that|with)$/.test(words[i]!)) return true;
  return false;
}

export function genderOfRole(head: string): "m" | "f" | null {
  if (/(?:woman|ess|queen|lady|girl|duchess)$/.test(head)) return "f";
  return /(?:man|king|lord|duke|prince)$/.test(head) ? "m" : null;
}

/** "The Prime Minister" is the only person who has spoken since the paragraph before. */
function holderBefore(entities: Entities, mention: Mention): Entity | undefined {
  const { tokens } = entities.reading;
  const near = entities.list.slice(-8).filter((e) => tokens.paragraph[mention.span[0]]! - e.paragraph <= 1);
  const people = near.filter((e) => e.kind === "person" && e.properName);
  return people.length === 1 && people[0]!.key.length > 1 ? people[0] : undefined;
}

/** "The bank" is the Holm & Sons that was named last, whoever has spoken since, unless that is known to be somebody. */
function houseBefore(entities: Entities, mention: Mention): Entity | undefined {
  const { tokens } = entities.reading;
  const at = mention.span[0];
  const found = entities.latest(entities.list, (e) => {
    const person =
      e.kind === "person" &&
      (e.gender !== null ||
        e.descriptions.some((text) => !HOUSE.test(text)) ||
        (e.key.length === 1 && entities.index.byLast.has(e.key[0]!)));
    const house = e.properName && !person && e.kind !== "group" && e.kind !== "document" && !isPlace(e.key);
    return house && tokens.paragraph[at]! - e.paragraph <= 3;
  });
  return subjectSince(entities, at, found?.until ?? -1) ?? found;
}

/** "Reef Motors is showing a new boat. The company says": the house that the sentence before is about, if named since the last one has spoken. */
function subjectSince(entities: Entities, at: number, since: number): Entity | undefined {
  const { reading, index } = entities;
  const { tokens, classes } = reading;
  const before = tokens.sentences[tokens.sentence[at]! - 1] ?? -1;
  if (before <= since || tokens.paragraph[at]! - tokens.paragraph[before]! > 1) return undefined;
  // A heading's dot may part the sentence; then its paragraph opens with the house.
  let opens = before;
  while (opens > 0 && before - opens < SENTENCE && tokens.paragraph[opens - 1] === tokens.paragraph[before]) opens--;
  const near = index.runs.slice(Math.max(0, runsBefore(index, at) - NAMES_BACK), runsBefore(index, at));
  const run = near.find(({ first }) => first > since && (first === before || first === opens));
  if (!run || run.key.length > 3 || isPlace(run.key) || genderOf(run.key[0]!) !== null) return undefined;
  if (index.smalls.has(run.key[0]!) || index.titled.has(run.key.at(-1)!)) return undefined;
  // "Prices are rising. According to the union": a capital at a sentence's start makes no house.
  const [word] = run.key;
  const known = run.key.length > 1 || index.capitals.has(word!) || tokens.shape[run.first] === SHAPE.upper;
  if (!known && !isBrand(word!)) return undefined;
  const verb = classes[run.last + 1] === CLASS.auxiliary || /(?:s|ed)$/.test(tokens.words[run.last + 1] ?? "");
  const mention = readMention(reading, [run.first, run.last]);
  if (!verb || !mention.properName || (mention.kind === "person" && run.key.length > 1)) return undefined;
  return entities.byName(mention);
}

/** No sentence that names a house is longer, in tokens. */
const SENTENCE = 60;

/** "The statement" is the words of whoever has spoken last. */
function speakerNear(entities: Entities, mention: Mention): Entity | undefined {
  const { tokens } = entities.reading;
  if (mention.key.length > 1) return undefined;
  return entities.latest(
    entities.list,
    (e) => tokens.paragraph[mention.span[0]]! - e.paragraph <= 2 && e.kind !== "document" && e.kind !== "social post",
  );
}

/** How many names back an outlet may have been named. */
const NAMES_BACK = 12;

/** "The newspaper" is the Marrow Herald that was named shortly before, whether or not it has spoken. */
function outletBefore(entities: Entities, mention: Mention): Entity | undefined {
  const { reading, index } = entities;
  const { tokens, lexicon } = reading;
  const at = mention.span[0];
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= NAMES_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > 3) return undefined;
    const known = entities.byKey.get(run.key.join(" "));
    const introduced = OUTLETS.has(tokens.words[run.first - 1] ?? "");
    const called = run.key.some((word) => lexicon.outletNouns.has(word));
    if (known?.kind !== "outlet" && !introduced && !called) continue;
    if (known) return known;
    const outlet = readMention(reading, [run.first, run.last]);
    if (!outlet.properName) continue;
    outlet.kind = "outlet";
    return entities.byName(outlet);
  }
  return undefined;
}
