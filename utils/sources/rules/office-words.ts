/** The words for an office beside names, and which of them are one: "Präsidentin" and "Synodalpräsidentin". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { NameIndex } from "../names.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { isBig } from "./words.ts";

/** The words before a person's name, wherever it stands. */
export function officesOf(reading: Reading, index: NameIndex, entity: Entity): string[] {
  const out: string[] = [];
  for (const { first } of (index.byLast.get(entity.key[entity.key.length - 1] ?? "") ?? []).slice(0, 12)) {
    const before = reading.tokens.words[first - 1];
    if (before && isBig(reading, first - 1)) out.push(before);
  }
  return out;
}

/** Whether a name has the very word before it that the mention is made of. */
export function exactly({ tokens }: Reading, [first, last]: TokenSpan, { head }: Mention): boolean {
  for (let i = Math.max(0, first - 6); i < Math.min(tokens.count, last + 8); i++)
    if (tokens.words[i] === head) return true;
  return false;
}

/** "Beauftragter" and "Beauftragte", or one letter lost in a long word. */
export const near = (a: string, b: string) =>
  a.length > 11 && Math.abs(a.length - b.length) < 3 && a.slice(0, -4) === b.slice(0, a.length - 4);

/** "Präsidentin" and "Synodalpräsidentin", "Anführer" and "Drusenführer" are the same office. */
export function joined(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 4 && long.endsWith(short.length > 7 ? short.slice(-6) : short);
}
