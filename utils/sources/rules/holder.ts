/** An office in one sentence and who holds it in the next: "La alcaldesa promete … «…», dijo Marta Roldán." German, French, Spanish. */
import type { Resolved } from "../assemble.ts";
import type { Entity } from "../entity.ts";
import { type NameIndex, type NameRun, runsBefore } from "../names.ts";
import { isRole } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { givenGender } from "./given-names.ts";
import { isSpeaking } from "./words.ts";

/** How many sentences behind the office its holder may be named. */
const AHEAD = 2;
/** No more names than this are looked at behind an office. */
const MOST_RUNS = 12;

const ONE = /^(?:el|la|le|l'|ce|cette|este|esta|der|die|del|du)$/;
const MASCULINE = /^(?:el|le|ce|este|der|del|du)$/;
const FEMININE = /^(?:la|cette|esta|die)$/;
/** Whoever pleads, and what the one who does is. */
const PLEADS = /^(?:défense|defensa|verteidigung)$/;
const PLEADER =
  /^(?:me|maître|avocate?|abogad[oa]|letrad[oa]|(?:straf)?verteidiger|(?:straf)?verteidigerin|(?:rechts)?anwalt|(?:rechts)?anwältin|penalista|pénaliste|strafrechtler(?:in)?|defensora?)$/;

/** Whoever is named right behind an office that has spoken, without an office of their own; undefined where nobody is. */
export function holderNext(
  reading: Reading,
  index: NameIndex,
  entity: Entity,
  items: readonly Resolved[],
): Entity | undefined {
  const pleads = [...entity.heads].some((head) => PLEADS.test(head));
  if (entity.properName || !(pleads || entity.kind === "person")) return undefined;
  for (const { entity: own, draft } of items) {
    if (own !== entity || !draft.source || !isOffice(reading, draft.source, pleads)) continue;
    if (!pleads && namedJustBefore(reading, index, draft.source)) continue;
    const run = namedBehind(reading, index, draft.source, pleads);
    if (!run) continue;
    const holder = items.find(
      (item) => item.entity.kind === "person" && item.entity.properName && sameName(item.entity, run),
    )?.entity;
    if (holder && (pleads || fits(reading, draft.source, holder))) return holder;
  }
  return undefined;
}

const sameName = ({ key }: Entity, run: NameRun) => key.length > 1 && key.join(" ") === run.key.join(" ");

/** "Lo dijo Marta Roldán. …, añadió la ciclista": whoever is named in the paragraph before the office is meant by it. */
function namedJustBefore({ tokens }: Reading, index: NameIndex, [first]: TokenSpan): boolean {
  for (let k = runsBefore(index, first) - 1, looked = 0; k >= 0 && looked < MOST_RUNS; k--, looked++) {
    const run = index.runs[k]!;
    if (tokens.paragraph[run.first] !== tokens.paragraph[first]) return false;
    if (run.key.length > 1 && run.key.length < 5 && givenGender(run.key[0]!)) return true;
  }
  return false;
}

/** "la alcaldesa", "der Bürgermeister": one, with the article, and an office or a trade. */
function isOffice(reading: Reading, [first, last]: TokenSpan, pleads: boolean): boolean {
  const { tokens, lexicon } = reading;
  if (!ONE.test(tokens.words[first]!) || last === first) return false;
  if (pleads) return true;
  for (let i = first + 1; i <= Math.min(last, first + 3); i++) {
    const word = tokens.words[i]!;
    if (lexicon.relations?.has(word) && !lexicon.personNouns.has(word)) return false;
    if (lexicon.personNouns.has(word) || lexicon.titles.has(word)) return true;
    if (lexicon.lang === "de" && isRole(reading, i)) return true;
  }
  return false;
}

function fits({ tokens }: Reading, [first]: TokenSpan, { gender }: Entity): boolean {
  const article = tokens.words[first]!;
  if (MASCULINE.test(article)) return gender !== "f";
  return !FEMININE.test(article) || gender !== "m";
}

/** The first person to be named behind a source, if it is for the first time, in full and with nothing that tells who it is. */
function namedBehind(reading: Reading, index: NameIndex, source: TokenSpan, pleads: boolean): NameRun | null {
  const { tokens, lexicon } = reading;
  const here = tokens.sentence[source[1]]!;
  let at = index.runs.findIndex(({ first }) => first > source[1]);
  for (let looked = 0; at >= 0 && at < index.runs.length && looked < MOST_RUNS; at++, looked++) {
    const run = index.runs[at]!;
    const gap = tokens.sentence[run.first]! - here;
    if (gap > AHEAD || tokens.paragraph[run.first]! - tokens.paragraph[source[1]]! > 1) return null;
    if (run.key.length < 2 || run.key.length > 4 || index.places.has(run.key.join(" "))) continue;
    if (gap === 0 || anotherBetween(reading, here, tokens.sentence[run.first]!)) return null;
    const before = tokens.words[run.first - 1] ?? "";
    if (pleads) return PLEADER.test(before) || PLEADER.test(tokens.words[run.first]!) ? run : null;
    const family = run.key[run.key.length - 1]!;
    const known = index.runs.find(({ key }) => key[key.length - 1] === family);
    if (known !== run) return null;
    const told =
      isSpeaking(reading, run.first - 1) ||
      lexicon.relations?.has(before) ||
      lexicon.determiners.has(before) ||
      lexicon.prepositions.has(before) ||
      lexicon.genitives?.has(before) ||
      before === "," ||
      (/^[,(]$/.test(tokens.words[run.last + 1] ?? "") && !lexicon.relatives.has(tokens.words[run.last + 2] ?? ""));
    return told ? null : run;
  }
  return null;
}

const THEIR = /^(?:su|son|sa|sein|seine|ihr|ihre)$/;

/** "…, dijo el delantero. Su entrenador fue cauto. «…», avisó Marta Roldán": somebody of theirs is told of in between, who may be meant. */
function anotherBetween({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  for (let s = from + 1; s <= to; s++) {
    const first = tokens.sentences[s]!;
    const noun = tokens.words[first + 1] ?? "";
    if (THEIR.test(tokens.words[first]!) && (lexicon.personNouns.has(noun) || lexicon.titles.has(noun))) return true;
  }
  return false;
}
