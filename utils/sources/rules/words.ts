/** What single words are in German, French and Spanish: names, nouns that speak, names of one's own. */
import { CLASS } from "../classes.ts";
import { endsIn, isRole } from "../naming.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { isDateline } from "./dateline.ts";
import { givenGender as genderOf } from "./given-names.ts";

export const isBig = ({ tokens }: Reading, i: number) =>
  tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper;
/** A capitalised word that is no article, preposition or the like that opens a sentence. */
export function isNominal(reading: Reading, i: number): boolean {
  const { classes, lexicon, tokens } = reading;
  if (!isBig(reading, i) || isDateline(reading, i)) return false;
  const c = classes[i]!;
  const opens = tokens.sentences[tokens.sentence[i]!] === i || opensQuotation(reading, i);
  // "Le Courrier", "La Grada": a large article within a sentence begins a name.
  if (!opens) return lexicon.lang !== "de" || c !== CLASS.pronoun;
  const nominal =
    c === CLASS.name ||
    c === CLASS.acronym ||
    c === CLASS.title ||
    c === CLASS.other ||
    (c >= CLASS.person && c <= CLASS.document);
  if (!nominal) return false;
  const word = tokens.words[i]!;
  if (lexicon.complementisers.has(word) || lexicon.clitics?.has(word) || lexicon.adverbs?.has(word)) return false;
  // "Anders sieht das …": no given name before a verb.
  if (
    lexicon.lang === "de" &&
    /^(?:anders|genauso|leer|offen|unklar|fraglich|strittig)$/.test(word) &&
    isSmall(reading, i + 1)
  )
    return false;
  if (lexicon.lang === "de")
    return !/^(?:weshalb|wieso|wer|wann|wenn|dass|darin|darauf|dazu|dafür|davon|damit|hierzu|vor|nach|mehr|weniger|wenig|viel|viele|wegen|ansonsten|.{4,}(?:weise|lang))$/.test(
      word,
    );
  if (isKnownName(reading, i) || isBig(reading, i + 1) || isSpeaking(reading, i)) return true;
  if (/..(?:ment|mente)$/.test(word) || i + 1 >= tokens.count) return false;
  const next = classes[i + 1]!;
  const after = tokens.words[i + 1]!;
  return (
    next === CLASS.auxiliary ||
    (isSmall(reading, i + 1) &&
      (lexicon.speech.has(after) || lexicon.clitics?.has(after) === true || lexicon.nameLinks.has(after)))
  );
}

const opensQuotation = ({ tokens, quotations }: Reading, i: number) =>
  i > 0 &&
  quotations.of[i]! >= 0 &&
  quotations.list[quotations.of[i]!]!.first === i - 1 &&
  tokens.shape[i] === SHAPE.capital;

export const isSmall = ({ tokens }: Reading, i: number) => tokens.shape[i] === SHAPE.lower;
export const isMark = ({ tokens }: Reading, i: number) => tokens.shape[i] === SHAPE.punctuation;

/** A word that stands for somebody who can speak, or for what can be cited. */
export function isSpeaking(reading: Reading, i: number): boolean {
  const { lexicon, tokens } = reading;
  const word = tokens.words[i]!;
  // "le premier objectif", "el secretario general": these make an office only with its noun.
  if (word === "primer" || word === "premier" || word === "general" || word === "général") return false;
  return (
    lexicon.personNouns.has(word) ||
    lexicon.titles.has(word) ||
    lexicon.groupNouns.has(word) ||
    lexicon.organisationNouns.has(word) ||
    lexicon.outletNouns.has(word) ||
    lexicon.documentNouns.has(word) ||
    lexicon.relations?.has(word) === true ||
    (lexicon.lang === "de" && germanSpeaking(reading, i))
  );
}

/** German joins nouns: "Verkehrsministerium", "Polizeisprecherin", "Medienberichten". */
function germanSpeaking(reading: Reading, i: number): boolean {
  const { lexicon, tokens } = reading;
  if (!isBig(reading, i)) return false;
  // "Sandmann" is a name, "Kauffrau" is what somebody does; "Pia Richter" has a given name before it.
  const word = tokens.words[i]!;
  if (/.mann$/.test(word) || familyNames(reading).has(word)) return false;
  if (isRole(reading, i)) return true;
  const lists = [lexicon.organisationNouns, lexicon.groupNouns, lexicon.documentNouns, lexicon.outletNouns];
  const bare = word.replace(/(?:e?s|e?n)$/, "");
  return lists.some((list) => list.has(bare)) || endsIn(word, ...lists) || endsIn(bare, ...lists);
}

/** Where a quotation of a word or four that opens at `i` ends: “La Grada” is a name; -1 for one that is said. */
export function quotedName(reading: Reading, i: number): number {
  const q = reading.quotations.of[i]!;
  if (q < 0) return -1;
  const item = reading.quotations.list[q]!;
  return item.first === i &&
    item.closed &&
    isBig(reading, i + 1) &&
    (item.words <= 4 || (item.words <= 6 && isBig(reading, item.last - 1)))
    ? item.last
    : -1;
}

/** Where somebody in marks ends, opened at `i` behind an article: ein „ehemaliger Maschinist“; -1 for anything else. */
export function quotedSomebody(reading: Reading, i: number): number {
  const { tokens, quotations } = reading;
  const q = quotations.of[i]!;
  if (q < 0) return -1;
  const { first, last, closed, words } = quotations.list[q]!;
  if (first !== i || !closed || words > 3 || !isBig(reading, last - 1)) return -1;
  for (let k = first + 1; k < last - 1; k++) if (!/(?:e|er|en)$/.test(tokens.words[k]!)) return -1;
  return isSpeaking(reading, last - 1) || /(?:te|ter|ist|istin|erin)$/.test(tokens.words[last - 1]!) ? last : -1;
}

/** "Montag", "ayer", "hier": when, or another adverb. */
export const isTime = ({ lexicon, tokens }: Reading, i: number) => lexicon.adverbs?.has(tokens.words[i]!) === true;
const families = new WeakMap<object, Set<string>>();

export const isFamilyName = (reading: Reading, i: number) => familyNames(reading).has(reading.tokens.words[i]!);

export const isKnownFamily = (reading: Reading, word: string) => familyNames(reading).has(word);

/** Words that stand behind a given name somewhere in the text. */
function familyNames(reading: Reading): Set<string> {
  const { tokens } = reading;
  let set = families.get(tokens);
  if (!set) {
    set = new Set();
    for (let k = 1; k < tokens.count; k++)
      if (isBig(reading, k) && isBig(reading, k - 1) && genderOf(tokens.words[k - 1]!)) set.add(tokens.words[k]!);
    families.set(tokens, set);
  }
  return set;
}

const inside = new WeakMap<object, Set<string>>();

/** Whether a word that opens a sentence is a name: it stands large within a sentence elsewhere, or is given to people. */
export function isKnownName(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  let set = inside.get(tokens);
  if (!set) {
    set = new Set();
    for (let k = 1; k < tokens.count; k++) {
      const opens = tokens.sentences[tokens.sentence[k]!] === k || /^[:“”„«»"‚‘–—-]$/.test(tokens.words[k - 1]!);
      if (isBig(reading, k) && !opens) set.add(tokens.words[k]!);
    }
    inside.set(tokens, set);
  }
  return set.has(tokens.words[i]!) || genderOf(tokens.words[i]!) !== null || tokens.shape[i] === SHAPE.upper;
}

/** Endings of nouns for things. */
export const THINGS = /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|ismus|nis|tum|ment|tät|zahl|zeit|frage|lage)$/;
/** Names from other tongues hold small words: "Zein ad-Din", "van der Meer". */
const LINK =
  /^(?:von|van|de|der|da|di|du|del|della|al|ben|bin|ibn|ten|ter|y|dos|san)$|^(?:al|ad|as|an|ar|el|ud|ed|abd)-/;

export const isNameLink = (word: string) => LINK.test(word);

/** Whether one of the tokens from `from` up to `to`, which is not looked at itself, is such a word. */
export function hasWord({ tokens }: Reading, from: number, to: number, word: RegExp): boolean {
  for (let i = from; i < to; i++) if (word.test(tokens.words[i]!)) return true;
  return false;
}
