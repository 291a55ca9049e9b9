/** A source as it is known so far, and the forms that its name can take. */
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
