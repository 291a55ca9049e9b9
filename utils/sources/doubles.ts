/** Second names that are one letter, one companion or one word away from the first. English only. */
import type { Entity } from "./entity.ts";
import { behindTitles, type NameIndex } from "./names.ts";
import type { Reading } from "./read.ts";

/** "Holm and her colleagues", "Reyes and other ministers": the one who is named. */
export function firstOf({ name, kind, key }: Entity, entities: readonly Entity[]): Entity | undefined {
  const at = key.indexOf("and");
  if (kind === "outlet" || at < 1 || at > 3 || !COMPANY.has(key[at + 1] ?? "") || !/^\p{Lu}/u.test(name))
    return undefined;
  const own = key.slice(0, at);
  return entities.find(
    (other) =>
      other.kind === "person" &&
      other.properName &&
      !other.key.includes("and") &&
      (other.key.join(" ") === own.join(" ") || (at === 1 && other.key[other.key.length - 1] === own[0])),
  );
}
const COMPANY = new Set(["other", "others", "his", "her", "their", "several", "fellow"]);

/** "Adv Tornqist", who is the Signe Tornqvist of all other lines: a name that nobody bears, one letter from one who speaks. */
export function misspelt(
  reading: Reading,
  { kind, properName, key }: Entity,
  entities: readonly Entity[],
  { byLast }: NameIndex,
): Entity | undefined {
  const [word] = key;
  const fullerOf = (family: string) => byLast.get(family)?.some((run) => behindTitles(reading, run));
  if (kind !== "person" || !properName || key.length !== 1 || word!.length < 6 || fullerOf(word!)) return undefined;
  const near = entities.filter(
    (other) =>
      other.kind === "person" &&
      other.properName &&
      other.key.length > 1 &&
      nearly(unmarked(word!), unmarked(other.key[other.key.length - 1]!)),
  );
  return near.length === 1 ? near[0] : undefined;
}

const unmarked = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");

/** Whether one letter more, less or other makes one word of the other. */
export function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - from - end <= 1;
}

/** "Residents" beside "Residents of Port Alder", "police" beside "Alder police": the same, where there is one such. */
export function sameGroup(
  { kind, key, heads, anonymous, name }: Entity,
  entities: readonly Entity[],
): Entity | undefined {
  const [head] = heads;
  if (
    kind !== "group" ||
    !anonymous ||
    key.length !== 1 ||
    !head ||
    ANY.has(head) ||
    /^(?:some|many|other|most|several) /i.test(name)
  )
    return undefined;
  const others = entities.filter((other) => other.kind === "group" && other.key.length > 1 && other.heads.has(head));
  return others.length === 1 ? others[0] : undefined;
}

/** Of whom a story has several sorts: the officials of one house are not those of another. */
const ANY = new Set(["official", "authority", "source"]);
