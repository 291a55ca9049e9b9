/** A source as it is known so far, and the forms that its name can take. */
import { genderOf } from "./lexicon/given-names.ts";
import type { Mention } from "./mentions.ts";
import type { NameIndex } from "./names.ts";
import type { Reading } from "./read.ts";
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
  /** Token of its last mention. */
  last: number;
  paragraph: number;
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

/** Of somebody named in full; a family name alone tells nothing ("Kelly said"). */
export function byGivenName({ kind, properName }: Mention, key: readonly string[]): "m" | "f" | null {
  return kind === "person" && properName && key.length > 1 ? genderOf(key[0]!) : null;
}

export function newEntity(reading: Reading, index: NameIndex, mention: Mention, name: string, key: string[]): Entity {
  const title = reading.tokens.words[mention.span[0]]!;
  return {
    name,
    key,
    named: mention.named,
    properName: mention.properName,
    anonymous: mention.anonymous,
    kind: index.places.has(key.join(" ")) && mention.kind === "person" ? "organisation" : mention.kind,
    heads: new Set(),
    forms: new Set(),
    descriptions: [],
    gender:
      title === "mr." || title === "mr" ? "m" : title === "mrs." || title === "ms." ? "f" : byGivenName(mention, key),
    last: mention.span[0],
    paragraph: 0,
  };
}
