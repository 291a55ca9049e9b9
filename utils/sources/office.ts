/** Who bears an office by the text's own words: “Indian Foreign Secretary Ada Holm” tells who “the foreign secretary” is. English only. */
import type { Entity } from "./entity.ts";
import { isLand } from "./lexicon/places.ts";
import { isName } from "./naming.ts";
import type { Reading } from "./read.ts";

/** So many places are looked at for one office. */
const MOST = 60;

/** Positions of every word that two words of a name follow. */
export type Offices = Map<string, number[]>;

export function indexOffices(reading: Reading): Offices {
  const { tokens } = reading;
  const offices: Offices = new Map();
  for (let i = 0; i + 2 < tokens.count; i++) {
    if (tokens.sentence[i + 2] !== tokens.sentence[i] || !isName(reading, i + 1) || !isName(reading, i + 2)) continue;
    const list = offices.get(tokens.words[i]!);
    if (!list) offices.set(tokens.words[i]!, [i]);
    else if (list.length < MOST) list.push(i);
  }
  return offices;
}

/** The person among `people` whose name the text gives right behind this office; undefined where it gives two, or none. */
export function bearer(
  reading: Reading,
  offices: Offices,
  office: string,
  people: readonly Entity[],
): Entity | undefined {
  const words = office
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s /g, " 's ")
    .split(/\s+/)
    .filter((word) => word !== "the" && word !== "a" && word !== "an");
  if (words.length < 2 || words.length > 6) return undefined;
  const whole = behind(reading, offices, words, people);
  if (whole !== null) return whole;
  // "Austria's interior minister" is the text's "Interior Minister Ada Holm", if it has no other.
  const owner = words[0]!;
  const from = words[1] === "'s" ? 2 : 1;
  if ((!isLand(owner) && from < 2) || words.length - from < 2) return undefined;
  return behind(reading, offices, words.slice(from), people, owner) ?? undefined;
}

/** Null where nobody is named behind these words; undefined where several are. */
function behind(
  reading: Reading,
  offices: Offices,
  words: readonly string[],
  people: readonly Entity[],
  owner = "",
): Entity | undefined | null {
  const { tokens } = reading;
  let found: Entity | null = null;
  for (const at of offices.get(words[words.length - 1]!) ?? []) {
    const first = at - words.length + 1;
    if (first < 0 || !words.every((word, k) => tokens.words[first + k] === word)) continue;
    const before = tokens.words[first - 1] === "'s" ? first - 2 : first - 1;
    // "British Foreign Secretary Ada Holm" is not India's.
    const same = tokens.sentence[before] === tokens.sentence[at];
    if (owner && same && isName(reading, before) && tokens.words[before]!.slice(0, 3) !== owner.slice(0, 3)) continue;
    const names = [tokens.words[at + 1]!, tokens.words[at + 2]!, tokens.words[at + 3] ?? ""];
    const person = people.find(
      ({ key }) =>
        (key.length === 1 ? names.includes(key[0]!) : key[0] === names[0]) && names.includes(key[key.length - 1]!),
    );
    if (!person || (found && found !== person)) return undefined;
    found = person;
  }
  return found;
}
