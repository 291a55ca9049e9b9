/** Whom an office without a name means: whoever was given it before, or will be. */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import { type NameIndex, runsBefore } from "../names.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { givenGender } from "./given-names.ts";
import { readMentionByRules } from "./mention.ts";
import { joined, near } from "./office-words.ts";

const belongings = (reading: Reading, { span }: Mention): string[] => {
  const { tokens, lexicon } = reading;
  const out: string[] = [];
  for (let i = span[0]; i <= span[1]; i++) {
    const word = tokens.words[i]!;
    if (word.length > 3 && !lexicon.prepositions.has(word) && !lexicon.determiners.has(word)) out.push(word);
  }
  return out;
};

const CHAMPION = /^(?:(?:bi|tri|tetra|penta|hexa)?campe(?:ón|ona)|(?:quadruple|triple|double)|champion|championne)$/;
const WINNER =
  /^(?:ganador|ganadora|vencedor|vencedora|campeón|campeona|vainqueur|lauréat|lauréate|champion|championne)$/;

/** Whoever was given this office before: all that the mention says of them was said there. */
export function byOffice(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
): Entity | TokenSpan | null {
  const wanted = belongings(reading, mention);
  if (!wanted.length) return null;
  const champion = CHAMPION.test(mention.head);
  const fits = (said: readonly string[]) =>
    wanted.every(
      (word) =>
        said.some((other) => champion && word === mention.head && WINNER.test(other)) ||
        said.some(
          (other) => other === word || (reading.lexicon.lang === "de" && (joined(word, other) || near(word, other))),
        ),
    );
  for (let k = known.length - 1; k >= Math.max(0, known.length - 60); k--) {
    const entity = known[k]!;
    if (entity.kind !== "person" || !entity.properName) continue;
    const said = [...entity.descriptions.slice(0, 12), ...[...entity.forms].slice(0, 12)]
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u);
    if (fits(said)) return entity;
  }
  // Somebody who has been named with it, and is nobody's source yet; or who will be, for an office of more words.
  const before = runsBefore(index, mention.span[0]);
  const order: number[] = [];
  for (let k = before - 1; k >= Math.max(0, before - 60); k--) order.push(k);
  if (wanted.length > 1 || known.length === 0)
    for (let k = before; k < Math.min(index.runs.length, before + 60); k++) order.push(k);
  for (const k of order) {
    const { first, last, key } = index.runs[k]!;
    if (
      first - 8 <= mention.span[1] &&
      last + 9 >= mention.span[0] &&
      reading.tokens.sentence[first] === reading.tokens.sentence[mention.span[0]]
    )
      continue;
    if (key.length < 2 || key.length > 5 || (champion && !givenGender(key[0]!))) continue;
    const from = Math.max(reading.tokens.sentences[reading.tokens.sentence[first]!]!, first - 8);
    const to = Math.min(reading.tokens.sentences[reading.tokens.sentence[first]! + 1]! - 1, last + 9);
    const said: string[] = [];
    let commas = 0;
    const comma = reading.tokens.words[first - 1] === "," ? 2 : 1;
    for (let i = first - comma; i >= from && !/^[,;:.“”«»"]$/.test(reading.tokens.words[i]!); i--)
      said.push(reading.tokens.words[i]!);
    for (let i = last + 1; i <= to && commas < 2; i++) {
      if (i === last + 1 && reading.tokens.words[i] !== ",") break;
      if (reading.tokens.words[i] === ",") commas++;
      else said.push(reading.tokens.words[i]!);
    }
    if (fits(said) && readMentionByRules(reading, [first, last]).kind === "person") return [first, last];
  }
  return null;
}

/** "Otty Patiño, le haut-commissaire, …": whether an office stands behind somebody's name, and another one. */
export function isToldBehind(
  { tokens, lexicon }: Reading,
  { byLast }: NameIndex,
  { key }: Entity,
  head: string,
): boolean {
  const run = byLast.get(key[key.length - 1] ?? "")?.find((one) => one.key.length > 1);
  if (!run || tokens.words[run.last + 1] !== ",") return false;
  const next = tokens.words[run.last + 2] ?? "";
  if (!lexicon.determiners.has(next) && !lexicon.personNouns.has(next) && !lexicon.titles.has(next)) return false;
  for (let i = run.last + 2; i < Math.min(tokens.count, run.last + 8); i++) if (tokens.words[i] === head) return false;
  return true;
}
