/** Which house of the list is meant, where it is called by no more than its sort: "the company", "the force". English only. */
import type { Entity } from "./entity.ts";
import { genderOf } from "./lexicon/given-names.ts";
import type { Group } from "./listing.ts";
import { type NameIndex, runsBefore } from "./names.ts";
import { firstAt, lastBefore, NEAR, RUNS_BACK, type Rule } from "./who-it-is.ts";

/** "The force said", of the police that have been named last. */
export const force: Rule = (_reading, _index, group, others) => {
  if (!/^the (?:police )?force$/i.test(group.entity.name)) return undefined;
  const police = ({ entity }: Group) => entity.named && entity.kind !== "person" && /\bPolice$/.test(entity.name);
  return lastBefore(others, firstAt(group), police)?.group;
};

/** What a house is called again by, with a word or two before it: "the production company". */
const HOUSE =
  /^the (?:[\p{L}-]+ ){0,2}(?:company|firm|agency|bank|airline|retailer|charity|union|university|utility|broadcaster|newspaper|carmaker|automaker|manufacturer|startup|start-up|publisher|regulator|watchdog|nonprofit|non-profit|think ?tank|operator|supplier|insurer|lender|supermarket|chain|maker|developer|brand|club)$/iu;
export const HOUSE_ENDS =
  /\b(?:Productions?|Records|Studios|Group|Inc|Corp|Co|Ltd|LLC|Holdings|Industries|Technologies|Airlines|Airways|Motors|Pictures|Entertainment|Media|Protection|Service|Services|Partners|Ventures|Capital|Energy|Foods|Stores|International)\.?$/;

/** Whether an entry is a house's, though its words might be somebody's name. */
function isHouse({ entity }: Group, { byLast }: NameIndex): boolean {
  const { kind, key, gender, named, name } = entity;
  if (!named) return false;
  if (kind === "organisation" || kind === "outlet" || HOUSE_ENDS.test(name)) return true;
  const [word] = key;
  return kind === "person" && key.length === 1 && gender === null && !byLast.has(word!) && genderOf(word!) === null;
}

/** "The company said", of the listed house that the text has named last before. */
export const house: Rule = (reading, index, group, others) => {
  const { tokens } = reading;
  const at = firstAt(group);
  if (at < 0 || group.entity.properName || !HOUSE.test(group.entity.name)) return undefined;
  const noun = group.entity.name.split(" ").at(-1)!.toLowerCase();
  const houses = others.filter((other) => isHouse(other, index) && isSort(noun, other.entity));
  if (houses.length === 0) return undefined;
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= RUNS_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > NEAR) return undefined;
    const found = houses.find(({ entity }) => isCalled(run.key, entity));
    if (found) return found;
  }
  return undefined;
};

const OFFICE = /^the ([\p{L}-]+) (?:commission|ministry|department|agency|bureau|office|service|board)$/iu;

/** "Health authorities in Alder opened the baths. The health commission said": what the same authorities are called next. */
export const authorities: Rule = ({ tokens }, _index, group, others) => {
  const sort = group.entity.properName ? undefined : OFFICE.exec(group.entity.name)?.[1]?.toLowerCase();
  const at = firstAt(group);
  if (!sort || at < 0) return undefined;
  const last = lastBefore(
    others,
    at,
    ({ entity }) => entity.kind === "group" && entity.key[0] === sort && entity.key[1] === "authorities",
  );
  return last && tokens.sentence[at]! - tokens.sentence[last.at]! <= 2 ? last.group : undefined;
};

/** "A company spokesperson", "a spokeswoman for the airline", "a spokesperson". */
const VOICE =
  /^(?:an?|the|its|their) (?:([\p{L}-]+)(?:['’]s)? )?spokes(?:man|woman|person)(?: (?:for|at|of) the ([\p{L}-]+))?$/iu;

/** Who speaks for a house that is listed, too, and by no more than its sort: the one that the text has named last. */
export const voice: Rule = (reading, index, group, others) => {
  const { tokens } = reading;
  const at = firstAt(group);
  const found = VOICE.exec(group.entity.name);
  if (at < 0 || group.entity.properName || !found) return undefined;
  const noun = (found[1] ?? found[2])?.toLowerCase();
  const houses = others.filter((other) => isHouse(other, index) && (!noun || isSort(noun, other.entity)));
  const before = runsBefore(index, at);
  for (let k = before - 1; k >= 0 && before - k <= RUNS_BACK; k--) {
    const run = index.runs[k]!;
    if (tokens.paragraph[at]! - tokens.paragraph[run.last]! > (noun ? NEAR : 1)) return undefined;
    const house = houses.find(({ entity }) => isCalled(run.key, entity));
    if (house) return house;
  }
  return undefined;
};

/** Whether a run of capitals names the entry, by its whole name or its letters. */
const isCalled = (key: readonly string[], { key: own, forms }: Entity) =>
  key.join(" ") === own.join(" ") || [...forms].slice(0, 20).some((form) => form.toLowerCase() === key.join(" "));

/** A "union" is called one, or has letters for a name; any brand may be a "company". */
function isSort(noun: string, { kind, name }: Entity): boolean {
  if (noun === "operator") return true;
  if (BRANDS.has(noun)) return kind !== "outlet";
  return (
    name.toLowerCase().includes(noun) ||
    /^[A-Z&]{2,6}$/.test(name) ||
    (HOUSE_ENDS.test(name) && noun === "agency") ||
    (kind === "outlet" && OUTLETS.has(noun))
  );
}
const BRANDS = new Set(
  "company firm retailer carmaker automaker manufacturer startup start-up publisher utility operator supplier insurer lender supermarket chain maker developer brand".split(
    " ",
  ),
);
const OUTLETS = new Set(["newspaper", "broadcaster"]);
