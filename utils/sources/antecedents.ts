/** Leads "he", "she", "they" and "it" back to the source that they stand for. */
import { CLASS } from "./classes.ts";
import type { Entities } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isPlace } from "./lexicon/places.ts";
import { type Mention, readMention } from "./mentions.ts";
import { type NameRun, runsBefore } from "./names.ts";
import { isThing } from "./nobody.ts";
import { inLine, inPassing } from "./passing.ts";
import type { Reading } from "./read.ts";
import { isCollective } from "./roles.ts";
import { subjectBefore } from "./subject-before.ts";
import { FEMALE_KIN, MALE_KIN, unnamedBefore } from "./unnamed.ts";

/** The source that a pronoun stands for, or null. */
export function antecedentOf(entities: Entities, mention: Mention): Entity | null {
  const { lexicon, tokens } = entities.reading;
  const { list } = entities;
  const word = tokens.words[mention.span[0]]!;
  const at = mention.span[0];
  const near = (e: Entity) => tokens.paragraph[at]! - e.paragraph <= 4 && e.last <= at;
  if (lexicon.masculine.has(word) || lexicon.feminine.has(word)) {
    const gender = lexicon.masculine.has(word) ? "m" : "f";
    const fits = (e: Entity) =>
      e.kind === "person" &&
      (e.gender === null || e.gender === gender) &&
      !isSeveral(e) &&
      // "A person close to Kelly" is told of by that each time.
      !(!e.properName && / (?:familiar with|close to|briefed on|aware of) /.test(e.name)) &&
      !isBrand(entities, e) &&
      !(doubtful(e) && !e.properName && !isKin(e, gender)) &&
      !isThing(entities.reading, e);
    const example = lexicon.lang === "en" ? exampleBefore(entities, at, gender) : null;
    if (example) return example;
    const found = entities.latest(list, (e) => near(e) && fits(e));
    const named = nearestPerson(entities, at, found, gender);
    const unnamed = lexicon.lang === "en" ? unnamedBefore(entities, at, gender, found?.until ?? -1) : null;
    if (unnamed) return entities.byNoun(unnamed);
    // Nobody knows whether the last source is a "she"; the Hillary who has been named since is one.
    const about = lexicon.lang === "en" ? subjectBefore(entities.reading, entities.index, at, gender) : null;
    // Whoever has spoken since is nearer.
    if (about && !(found && found.until > about.last)) {
      const subject = entities.byName(readMention(entities.reading, [about.first, about.last]));
      if (subject.kind === "person" && (subject.gender ?? gender) === gender) {
        subject.gender ??= gender;
        return subject;
      }
    }
    const sure =
      named ??
      introducedHere(entities, at, gender, found) ??
      (found?.gender === gender ? found : namedBefore(entities, at, gender, found?.until ?? -1));
    const chosen = sure ?? found ?? besideTopic(entities, at, gender) ?? mainPerson(entities, fits);
    if (chosen) chosen.gender ??= gender;
    return chosen ?? null;
  }
  // Whoever tells the story is nobody's source.
  if (word === "we" && lexicon.lang === "en") return null;
  if (word === "they" || word === "them" || word === "we") {
    const several = (e: Entity) => near(e) && (e.kind === "group" || e.kind === "organisation" || isUnnamed(e));
    const found = entities.latest(list, several);
    if (lexicon.lang !== "en" || !found) return found ?? null;
    return oneWhoSpoke(entities, at, found) ?? found;
  }
  if (word === "it" || word === "which" || word === "this" || word === "that")
    return entities.latest(list, (e) => near(e) && e.kind !== "person" && e.kind !== "group") ?? null;
  // "Not all fans were kind. One wrote: “…”": the fans.
  if (lexicon.lang === "en" && (word === "one" || word === "another")) {
    for (let i = at - 1; i > 0 && at - i < 60 && tokens.paragraph[at]! - tokens.paragraph[i]! < 2; i--)
      if (entities.reading.classes[i] === CLASS.group && /s$|^people$/.test(tokens.words[i]!))
        return entities.byNoun(readMention(entities.reading, [i, i]));
    return null;
  }
  if (word === "who" || word === "whom")
    return (
      namedRightBefore(entities, at) ??
      entities.latest(list, (e) => near(e) && (e.kind === "person" || e.kind === "group")) ??
      null
    );
  return null;
}

/** "…," Ada Holm, who speaks for Reef, said. "…," they said: of one person, where nobody else has spoken in the paragraph. */
function oneWhoSpoke({ list, reading: { tokens } }: Entities, at: number, found: Entity): Entity | undefined {
  const here = tokens.paragraph[at]!;
  if (found.paragraph === here || found.named) return undefined;
  const speakers = list.slice(-MOST_SPEAKERS).filter((e) => e.paragraph === here && e.last < at && !doubtful(e));
  const [one] = speakers;
  if (speakers.length !== 1 || !one || one.kind !== "person" || !one.properName) return undefined;
  return tokens.sentence[at]! - tokens.sentence[one.last]! <= 1 ? one : undefined;
}
/** No paragraph has more speakers. */
const MOST_SPEAKERS = 60;

/** "Ada Holm, who", "with Ada Holm — who". English only. */
function namedRightBefore(entities: Entities, at: number): Entity | null {
  const { reading, index } = entities;
  const { tokens, lexicon } = reading;
  const mark = tokens.words[at - 1]!;
  if (lexicon.lang !== "en" || !(mark === "," || mark === "—" || mark === "–")) return null;
  const run = index.runs[runsBefore(index, at) - 1];
  if (!run || run.last !== at - 2 || tokens.sentence[run.last] !== tokens.sentence[at]) return null;
  const mention = readMention(reading, [run.first, run.last]);
  const person = mention.properName && mention.kind === "person" && genderOf(mention.key[0] ?? "") !== null;
  return person ? entities.byName(mention) : null;
}

/** Nobody who has spoken for certain: "a poet who died after going on hunger strike". */
const doubtful = ({ surest }: Entity) => surest < 0.6;

/** A name of one word that the text gives in no longer form and with no title: a firm or a site, more often than a "he". */
function isBrand({ index, reading }: Entities, { key, properName, gender, descriptions }: Entity): boolean {
  if (reading.lexicon.lang !== "en" || !properName || key.length !== 1) return false;
  const known = index.titled.has(key[0]!) || gender !== null || descriptions.length > 0 || genderOf(key[0]!) !== null;
  return !known && !index.byLast.has(key[0]!);
}

/** "A spokesperson", "a source": "they", too, since nobody is told who it is. */
function isUnnamed({ kind, anonymous, heads }: Entity): boolean {
  return (
    kind === "person" && anonymous && [...heads].some((head) => /^(?:spokes(?:wo)?man|spokesperson|source)$/.test(head))
  );
}

/** "My husband", who has been said to think something: the "he" of the next sentence. */
const isKin = ({ heads, name }: Entity, gender: "m" | "f") =>
  /^my /i.test(name) && [...heads].some((head) => (gender === "m" ? MALE_KIN : FEMALE_KIN).has(head));

/** "The couple", "the country": no "he". */
function isSeveral({ properName, heads }: Entity): boolean {
  return !properName && heads.size > 0 && [...heads].slice(0, 3).every(isCollective);
}

/** Whom an interview is with: the person whom most of what has been said so far is from. */
function mainPerson({ list }: Entities, fits: (entity: Entity) => boolean): Entity | undefined {
  let all = 0;
  let main: Entity | undefined;
  for (const entity of list) {
    all += entity.mentions;
    if (fits(entity) && entity.properName && entity.mentions > (main?.mentions ?? 2)) main = entity;
  }
  return main && main.mentions * 2 > all ? main : undefined;
}

/** A person named since the last source was, where no source stands between. */
function nearestPerson(
  entities: Entities,
  at: number,
  found: Entity | undefined,
  gender: "m" | "f",
): Entity | undefined {
  const { reading, byKey, byFamily } = entities;
  const { runs } = entities.index;
  const low = runsBefore(entities.index, at);
  const { tokens } = reading;
  for (let k = low - 1; k >= 0 && low - k < 8; k--) {
    const run = runs[k]!;
    if (tokens.paragraph[run.last]! < tokens.paragraph[at]! - 1 || (found && run.last <= found.until)) return undefined;
    if (inPassing(reading, run, at, gender)) continue;
    const known = byKey.get(run.key.join(" "));
    const fits = (entity: Entity) =>
      entity.kind === "person" &&
      (entity.gender ?? gender) === gender &&
      !(doubtful(entity) && isBrand(entities, entity));
    if (known && fits(known)) return known;
    const family = byFamily.get(run.key[run.key.length - 1]!)?.find((e) => fits(e) && e.properName);
    if (family) return family;
  }
  return undefined;
}

/** "Royce Mander, Reef Bank's director, was more careful. He said": whoever opens the paragraph with a role, where nobody of it has spoken yet. */
function introducedHere(entities: Entities, at: number, gender: "m" | "f", found: Entity | undefined): Entity | null {
  const { reading, index } = entities;
  const { tokens, classes } = reading;
  if (reading.lexicon.lang !== "en" || !found || tokens.paragraph[found.until] === tokens.paragraph[at]) return null;
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k < 12; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[run.first] !== tokens.paragraph[at]) return null;
    if (run.first > 0 && tokens.paragraph[run.first - 1] === tokens.paragraph[at]) continue;
    const told = genderOf(tokens.words[run.first]!);
    if (classes[run.last + 1] !== CLASS.comma || !isNewPerson(reading, run) || (told ?? gender) !== gender) return null;
    // One sentence introduces; a second one may be about somebody else.
    if (tokens.sentence[at]! - tokens.sentence[run.first]! !== 1) return null;
    return named(entities, readMention(reading, [run.first, run.last]), gender);
  }
  return null;
}

/** Whoever is named in the paragraph itself, else whom the whole article is about, else whoever is named shortly before. */
function besideTopic(entities: Entities, at: number, gender: "m" | "f"): Entity | null {
  const { tokens, lexicon } = entities.reading;
  const named = namedBefore(entities, at, gender);
  if (lexicon.lang !== "en" || (named && tokens.paragraph[at] === tokens.paragraph[named.last])) return named;
  const topic = topicOf(entities, at);
  if (!topic) return named;
  const entity = entities.byName(topic);
  return entity.kind === "person" && (entity.gender ?? gender) === gender ? entity : named;
}

/** So many names are looked at for whom a text is about. */
const MOST_RUNS = 400;

/** Whom the text names much more often than anybody else, and has named in full before. */
function topicOf({ index, reading }: Entities, at: number): Mention | null {
  const counts = new Map<string, number>();
  const runs = index.runs.slice(0, MOST_RUNS);
  for (const { key } of runs) {
    const family = key[key.length - 1]!;
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const people = runs.filter((run) => run.last < at && isNewPerson(reading, run));
  const count = (run: NameRun) => counts.get(run.key[run.key.length - 1]!)!;
  const [main, ...others] = people.sort((a, b) => count(b) - count(a));
  if (!main || count(main) < 5) return null;
  const family = main.key[main.key.length - 1];
  const next = others.find((run) => run.key[run.key.length - 1] !== family);
  return next && count(next) * 2 > count(main) ? null : readMention(reading, [main.first, main.last]);
}

/** A person who is named shortly before but is nobody's source yet. */
function namedBefore(entities: Entities, at: number, gender: "m" | "f", since = -1): Entity | null {
  const { reading } = entities;
  const { runs } = entities.index;
  const { tokens, classes, lexicon } = reading;
  const low = runsBefore(entities.index, at);
  let passing: Mention | null = null;
  for (let k = low - 1; k >= 0 && low - k < 12; k--) {
    const { first, last } = runs[k]!;
    if (tokens.paragraph[last]! < tokens.paragraph[at]! - 2 || last <= since) break;
    const told = genderOf(tokens.words[first]!);
    const words = last - first + 1;
    // "Yo Zhou, a researcher at Reef Watch, suspects": whoever opens a sentence with a role, whatever the name tells.
    const opens =
      (opensWithTitles(reading, first) || behindWhere(reading, first)) &&
      tokens.paragraph[first] === tokens.paragraph[at] &&
      (since < 0 || tokens.paragraph[since] !== tokens.paragraph[at]) &&
      (classes[last + 1] === CLASS.comma ||
        (classes[last + 1] === CLASS.auxiliary && tokens.sentence[last] === tokens.sentence[at]! - 1)) &&
      isNewPerson(reading, runs[k]!);
    if (since >= 0 && !opens ? told !== gender : told !== null && told !== gender) continue;
    const before = first > 0 ? tokens.words[first - 1]! : "";
    const titled = classes[first] === CLASS.title || lexicon.titles.has(before);
    const given = words === 1 && lexicon.lang === "en" ? byGivenAlone(entities, runs[k]!) : null;
    if (given && !inPassing(reading, runs[k]!, at, gender)) {
      const whole = named(entities, readMention(reading, [given.first, given.last]), gender);
      if (whole) return whole;
    }
    if (words > 4 || (words < 2 && !titled)) continue;
    // "Dubbed New Hope": what the text has in small letters, too, is no first name.
    if (
      lexicon.lang === "en" &&
      words > 1 &&
      told === null &&
      !titled &&
      entities.index.smalls.has(tokens.words[first]!)
    )
      continue;
    const mention = readMention(reading, [first, last]);
    if (mention.kind !== "person" || !mention.properName || lexicon.organisationNouns.has(mention.head)) continue;
    if (before === "in" || before === "at" || before === "the" || isPlace(runs[k]!.key)) continue;
    if (inPassing(reading, runs[k]!, at, gender)) {
      if (!inLine(reading, runs[k]!, at)) passing ??= mention;
      continue;
    }
    const entity = named(entities, mention, gender);
    if (entity) return entity;
  }
  // "Holm told the reporter Tom Reyes that it had. He added": Holm did.
  return passing && since < 0 ? named(entities, passing, gender) : null;
}

/** "For buyers such as Bo Reyes, a ferryman who lost his boat, the news was hard. “…,” he says": Bo Reyes. */
function exampleBefore(entities: Entities, at: number, gender: "m" | "f"): Entity | null {
  const { reading, index } = entities;
  const { tokens, classes } = reading;
  const k = runsBefore(index, at) - 1;
  for (let j = k; j >= 0 && k - j < 6; j--) {
    const run = index.runs[j]!;
    const { first, last } = run;
    if (tokens.paragraph[last] !== tokens.paragraph[at]) return null;
    const such = tokens.words[first - 1] === "as" && tokens.words[first - 2] === "such";
    if (!such && tokens.words[first - 1] !== "like") continue;
    const role = classes[last + 1] === CLASS.comma && /^(?:an?|the|who|whose)$/.test(tokens.words[last + 2] ?? "");
    const told = genderOf(tokens.words[first]!);
    if (!role || !isNewPerson(reading, run) || (told !== null && told !== gender)) continue;
    if (tokens.sentence[at]! - tokens.sentence[last]! > 2) return null;
    return named(entities, readMention(reading, [first, last]), gender);
  }
  return null;
}

/** Whether a name opens its sentence, with no more than an office before it. */
function opensWithTitles({ tokens, classes, lexicon }: Reading, first: number): boolean {
  let opens = tokens.sentences[tokens.sentence[first]!]!;
  // "15:31 Prime minister Ada Holm has been speaking", as live tickers begin.
  while (opens < first && (classes[opens] === CLASS.number || tokens.words[opens] === ":")) opens++;
  if (first - opens > 4) return false;
  for (let i = opens + 1; i < first; i++) if (!lexicon.titles.has(tokens.words[i]!)) return false;
  return first === opens || lexicon.titles.has(tokens.words[first - 1]!);
}

/** "In Port Alder, Yo Zhou, who mends nets, has sold her boat": a sentence that opens with no more than where. */
function behindWhere({ tokens, classes }: Reading, first: number): boolean {
  const opens = tokens.sentences[tokens.sentence[first]!]!;
  if (first - opens > 6 || classes[first - 1] !== CLASS.comma) return false;
  return /^(?:in|at|near|outside|across|back)$/.test(tokens.words[opens]!);
}

const BODY = /(?:hood|ship|tion)$/;

/** Two or three words that are names and neither a day's, a place's nor a house's. */
function isNewPerson({ tokens, classes, lexicon }: Reading, { first, last, key }: NameRun): boolean {
  if (last === first || last - first > 2 || isPlace(key) || lexicon.outletNouns.has(tokens.words[last]!)) return false;
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i]!;
    if (classes[i] !== CLASS.name || isPlace([word]) || formOf(word) === FORM.time || lexicon.adverbs?.has(word))
      return false;
  }
  return !lexicon.organisationNouns.has(tokens.words[last]!);
}

/** "Kamila was a happy child": the only Kamila whom the text names in full, before. */
function byGivenAlone(entities: Entities, { first, key }: NameRun): NameRun | null {
  const { index } = entities;
  let found: NameRun | null = null;
  if (index.byLast.has(key[0]!)) return null;
  for (const run of index.runs.slice(0, MOST_RUNS)) {
    if (run.first >= first) break;
    if (run.key.length < 2 || run.key.length > 3 || run.key[0] !== key[0]) continue;
    if (found && found.key[found.key.length - 1] !== run.key[run.key.length - 1]) return null;
    found ??= run;
  }
  return found && isNewPerson(entities.reading, found) ? found : null;
}

function named(entities: Entities, mention: Mention, gender: "m" | "f"): Entity | null {
  // "The Island Brotherhood", "Harbour Fellowship": no "he", whoever they are.
  if (BODY.test(mention.head) && genderOf(mention.key[0] ?? "") === null && entities.reading.lexicon.lang === "en")
    return null;
  const entity = entities.byName(mention);
  if (entity.kind !== "person" || (entity.gender && entity.gender !== gender)) return null;
  entity.forms.add(mention.name);
  return entity;
}
