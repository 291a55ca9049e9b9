/**
 * Whom an entry without a name means, where the text has named them and nobody is listed by that name: the
 * president-elect, "the company", "the group that speaks for the choirs". English only; `oneEntry` asks it last.
 */
import { stateOf } from "./lexicon/capitals.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isDemonym, isPlace } from "./lexicon/places.ts";
import type { Group } from "./listing.ts";
import { behindTitles, type NameIndex, type NameRun, opensSentence, runsBefore } from "./names.ts";
import type { Reading } from "./read.ts";
import { HOUSE_ENDS } from "./which-house.ts";
import { bearerOf, firstAt, theOffice } from "./who-it-is.ts";

/** What an entry is called from now on. */
export interface Naming {
  name: string;
  key: string[];
  kind: "person" | "organisation";
}

/** The name that the text has for whom an entry means, or null. */
export function unlistedName(reading: Reading, index: NameIndex, group: Group): Naming | null {
  const { entity } = group;
  if (entity.kind === "document") return whosePaper(reading, index, group);
  const land = landOf(reading, index, group);
  if (land || entity.properName) return land;
  return entity.kind === "person"
    ? (officeHolder(reading, index, group) ?? house(reading, index, group))
    : house(reading, index, group);
}

/** No text is searched for more names than this. */
const MOST_RUNS = 2000;

/** "The mayor-elect", where the text calls one person that, by name, and has not listed them. */
function officeHolder(reading: Reading, { runs }: NameIndex, group: Group): Naming | null {
  const { lexicon } = reading;
  const office = theOffice(reading, group);
  if (!office) return null;
  let found: NameRun | null = null;
  for (const run of runs.slice(0, MOST_RUNS)) {
    const own = bearerOf(reading, run, office);
    if (!own) continue;
    if (own.key.length > 3 || isPlace(own.key) || lexicon.organisationNouns.has(own.key.at(-1)!)) continue;
    if (found && found.key.at(-1) !== own.key.at(-1)) return null;
    if (!found || found.key.length < own.key.length) found = own;
  }
  return found && found.key.length > 1 ? { ...named(reading, found), kind: "person" } : null;
}

const HOUSE =
  /^(?:the )?(?:[\p{L}-]+ ){0,2}(company|firm|group|agency|charity|union|utility|association|organisation|organization|federation|watchdog|department|ministry|bureau|nonprofit|retailer|airline|carmaker|automaker|startup)$/iu;
/** So many sentences back the house is named that is called by its sort next. */
const SENTENCES_BACK = 4;
const RUNS_BACK = 14;

/** The house that the sentences before have named, where they have named no other. */
function house(reading: Reading, index: NameIndex, group: Group): Naming | null {
  const { tokens } = reading;
  const at = firstAt(group);
  const noun = HOUSE.exec(group.entity.name)?.[1]?.toLowerCase();
  if (!noun || at < 0 || tokens.words[at] !== "the") return null;
  // "The group of divers" tells whom it means.
  if (
    /^(?:of|for|at|from|in)$/.test(
      tokens.words[group.items.find(({ draft }) => draft.source)!.draft.source![1] + 1] ?? "",
    )
  )
    return null;
  const found = new Map<string, NameRun>();
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= RUNS_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.sentence[at]! - tokens.sentence[run.last]! > SENTENCES_BACK) break;
    if (isHouseRun(reading, index, run, noun)) found.set(run.key.join(" "), run);
  }
  if (found.size === 0) return null;
  const [run, ...others] = [...found.values()].sort((a, b) => count(index, b) - count(index, a));
  if (others.length > 0 && count(index, others[0]!) * 3 > count(index, run!)) return null;
  return { ...named(reading, run!), kind: "organisation" };
}

const PAPER = /^(?:the|this|that) (?:report|study|paper|analysis|survey|findings)$/i;
const PUT_OUT =
  /^(?:outlined|published|released|issued|detailed|unveiled|produced|compiled|documented|surveyed|examined|studied|analy[sz]ed|warned|found)$/;

/** "The report", behind "the Alder Reef Lab outlined how": the house's that has put it out in the paragraph or the one before. */
function whosePaper(reading: Reading, index: NameIndex, group: Group): Naming | null {
  const { tokens } = reading;
  const at = firstAt(group);
  if (!PAPER.test(group.entity.name) || at < 0) return null;
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= RUNS_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > 1) return null;
    const { name } = named(reading, run);
    const house = run.key.length > 1 && (BODIES.test(name) || RESEARCH.test(name));
    if (house && PUT_OUT.test(tokens.words[run.last + 1] ?? ""))
      return { ...named(reading, run), kind: "organisation" };
  }
  return null;
}
const RESEARCH =
  /\b(?:Lab|Laboratory|Cent(?:er|re)|University|College|Observatory|Agency|Commission|Office|Bank|Council)\b/;

const LAND = /^(?:the )?(?:country|nation|kingdom|sultanate|republic|emirate)$/i;
/** So many paragraphs back stands the land that is meant. */
const LAND_BACK = 2;

/** "The country", "the Sultanate": the one land that this paragraph and the two before have named, or have named by far the most. */
function landOf({ tokens, lexicon }: Reading, index: NameIndex, group: Group): Naming | null {
  const at = firstAt(group);
  if (!LAND.test(group.entity.name) || at < 0) return null;
  const found = new Map<string, { run: NameRun; times: number }>();
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= 3 * RUNS_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > LAND_BACK) break;
    const id = run.key.join(" ");
    if (!isPlace(run.key) || stateOf(id) || lexicon.titles.has(run.key[0]!)) continue;
    const known = found.get(id);
    if (known) known.times++;
    else found.set(id, { run, times: 1 });
  }
  const [most, next] = [...found.values()].sort((a, b) => b.times - a.times);
  if (!most || (next && next.times * 3 > most.times)) return null;
  const { first, last, key } = most.run;
  return { name: tokens.text.slice(tokens.start[first]!, tokens.end[last]!), key, kind: "organisation" };
}

/** What a house's name ends with that is called a group, a union, a charity. */
const BODIES =
  /\b(?:Association|Federation|Union|Alliance|Coalition|Council|Society|Institute|Foundation|Trust|Fund|Network|Initiative|Organi[sz]ation|Group|Committee|Watch|Action|Aid|International)$/;
/** The same of what is called an agency, a department. */
const OFFICES = /\b(?:Department|Ministry|Agency|Administration|Bureau|Commission|Authority)\b/;
const OFFICIAL = new Set(["agency", "department", "ministry", "bureau"]);
const BRANDED = new Set("company firm retailer airline carmaker automaker startup utility".split(" "));

function isHouseRun(reading: Reading, index: NameIndex, run: NameRun, noun: string): boolean {
  const { tokens, lexicon } = reading;
  const { key, first, last } = run;
  if (isPlace(key) || key.length > 8) return false;
  const { name } = named(reading, run);
  if (key.length > 1 && OFFICIAL.has(noun) && OFFICES.test(name)) return noun === "agency" || key.includes(noun);
  if (key.length > 1) return BRANDED.has(noun) ? HOUSE_ENDS.test(name) : BODIES.test(name);
  const [word] = key;
  if (!BRANDED.has(noun) || isDemonym(word!) || lexicon.outletNouns.has(word!) || lexicon.titles.has(word!))
    return false;
  if (index.places.has(word!) || formOf(word!) === FORM.time || index.smalls.has(word!)) return false;
  if (genderOf(word!) !== null || index.titled.has(word!)) return false;
  // "Maybe Reefline", where a sentence opens, makes no family name of it.
  const family = index.byLast.get(word!) ?? [];
  if (family.some((whole) => genderOf(whole.key[0]!) !== null || !opensSentence(reading, whole.first))) return false;
  // "The Marrow-owned company" is not Marrow; once is too seldom for whom a text is about.
  return last === first && !tokens.words[last]!.includes("-") && count(index, run) > 2;
}

/** How often the text has this name. */
function count({ runs }: NameIndex, { key }: NameRun): number {
  const id = key.join(" ");
  let n = 0;
  for (const run of runs.slice(0, MOST_RUNS)) if (run.key.length === key.length && run.key.join(" ") === id) n++;
  return n;
}

const named = ({ tokens }: Reading, { first, last, key }: NameRun) => ({
  name: tokens.text.slice(tokens.start[first]!, tokens.end[last]!),
  key,
});

const OWNED = /^(?:his|her) (?=[\p{Ll}-]+(?: [\p{Ll}-]+)?$)/iu;
/** So many names back stands whose lawyer it is. */
const OWNERS_BACK = 6;

/** "His attorney", "her office": whose, by the person whom the text has named last; or null. */
export function ownedBy(reading: Reading, index: NameIndex, group: Group): string | null {
  const { tokens, lexicon } = reading;
  const { entity } = group;
  const at = firstAt(group);
  const opening = OWNED.exec(entity.name);
  if (!opening || entity.named || at < 0 || reading.quotations.of[at]! >= 0) return null;
  const gender = /^his/i.test(opening[0]) ? "m" : "f";
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= OWNERS_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > 1) return null;
    const own = behindTitles(reading, run);
    if (!own || isPlace(own.key) || lexicon.organisationNouns.has(own.key.at(-1)!)) continue;
    const whole =
      own.key.length > 1
        ? own
        : (index.byLast
            .get(own.key[0]!)
            ?.map((one) => behindTitles(reading, one))
            .find((one) => one && one.key.length > 1) ?? null);
    const told = whole && genderOf(whole.key[0]!);
    if (told !== gender) continue;
    return `${named(reading, whole!).name}’s ${entity.name.slice(opening[0].length)}`;
  }
  return null;
}
