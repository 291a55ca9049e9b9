/** A source as it is known so far, and the forms that its name can take. */
import { CLASS } from "./classes.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isPlace } from "./lexicon/places.ts";
import type { Mention } from "./mentions.ts";
import type { NameIndex } from "./names.ts";
import type { Reading } from "./read.ts";
import { isCountry } from "./rules/countries.ts";
import { givenGender } from "./rules/given-names.ts";
import type { SourceKind } from "./types.ts";

export interface Entity {
  name: string;
  key: string[];
  named: boolean;
  properName: boolean;
  anonymous: boolean;
  kind: SourceKind;
  heads: Set<string>;
  forms: Set<string>;
  descriptions: string[];
  gender: "m" | "f" | "n" | null;
  /** First and last token of its last mention. */
  last: number;
  until: number;
  paragraph: number;
  /** How often it has been named or meant so far. */
  mentions: number;
  /** How sure the surest attribution to it so far is. */
  surest: number;
}

export const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toLowerCase())
    .join("");

/** The letters that an acronym may be made of: of the capitals alone ("FBI"), or of every word ("VOA"). */
export const shorts = (name: string) => {
  const words = name.toLowerCase().split(/\s+/);
  const letters = (keep: (word: string) => boolean) =>
    words.map((word) => (keep(word) ? (word[0] ?? "") : "")).join("");
  return [initialsOf(name), letters(() => true), letters((word) => word !== "the")];
};

export const plain = (word: string) => word.replaceAll(".", "");
/** Words behind an outlet's name that name no one else. */
export const GENERIC = new Set([
  "source",
  "website",
  "site",
  "newspaper",
  "paper",
  "outlet",
  "agency",
  "network",
  "channel",
  "magazine",
]);

export function subset(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word));
}

/** What a given name tells in the language of the text. */
export const genderIn = (lang: string, given: string) => (lang === "en" ? genderOf(given) : givenGender(given));

/** Of somebody named in full; a family name alone tells nothing ("Kelly said"). */
function byGivenName({ lexicon }: Reading, { kind, properName }: Mention, key: readonly string[]): "m" | "f" | null {
  return kind === "person" && properName && key.length > 1 ? genderIn(lexicon.lang, key[0]!) : null;
}

/** Of somebody with a title that only men or only women bear. */
export function byTitle({ tokens, classes }: Reading, { span }: Mention): "m" | "f" | null {
  // "Ms Holm's father": the title is hers.
  for (let i = span[0]; i <= Math.min(span[1], span[0] + 6); i++)
    if (classes[i] === CLASS.possessive || /^['’]$/.test(tokens.words[i]!)) return null;
  const title = tokens.words[span[0]]!.replace(/\.$/, "");
  return /^(?:mr|sir|lord|king|prince)$/.test(title)
    ? "m"
    : /^(?:mrs|ms|miss|lady|queen|dame)$/.test(title)
      ? "f"
      : null;
}

/** A town is no person, and "Mediators", with a capital only where a sentence opens, are several. */
function kindByText(reading: Reading, index: NameIndex, mention: Mention, key: string[]): SourceKind {
  if (mention.kind !== "person" || !mention.properName) return mention.kind;
  const { lang, organisationNouns } = reading.lexicon;
  // "Stiftung Seekind": a house by its first word.
  const house = lang !== "en" && (isCountry(key) || organisationNouns.has(key[0] ?? ""));
  if (index.places.has(key.join(" ")) || isPlace(key) || house) return "organisation";
  const word = key[0] ?? "";
  const plural = reading.lexicon.lang === "en" && key.length === 1 && formOf(word) === FORM.plural;
  return plural && index.smalls.has(word) && !index.capitals.has(word) ? "group" : "person";
}

export function newEntity(reading: Reading, index: NameIndex, mention: Mention, name: string, key: string[]): Entity {
  return {
    name,
    key,
    named: mention.named,
    properName: mention.properName,
    anonymous: mention.anonymous,
    kind: kindByText(reading, index, mention, key),
    heads: new Set(),
    forms: new Set(),
    descriptions: [],
    gender: byTitle(reading, mention) ?? byGivenName(reading, mention, key),
    last: mention.span[0],
    until: mention.span[1],
    paragraph: 0,
    mentions: 0,
    surest: 0,
  };
}

/** "las fuentes palestinas" are not the "fuentes médicas" of before. */
export function sameWords({ key }: Mention, found: Entity): boolean {
  const said = [...found.key, ...[...found.forms].slice(0, 20)].join(" ").toLowerCase();
  return key.every((word) => said.includes(word));
}
