/** Where in a run of capitalised words somebody's name begins: behind the office, the trade and the country. */

import { isRole } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { givenGender as genderOf } from "./given-names.ts";
import { isBig, isFamilyName, isMark, isNameLink, isSmall, isSpeaking } from "./words.ts";

/** "al-Balaous": a name with its article. */
export const isArticled = (word: string) => /^(?:al|ad|as|an|ar|el|ud|ed)-./.test(word);

/** A name's word without its article and its dot, so that "Balaous" is "al-Balaous". */
export const plainKey = (word: string) => word.replace(/\.$/, "").replace(/^(?:al|ad|as|an|ar|el|ud|ed)-(?=.)/, "");

/** Capitalised words from `first` to `last`, each with the small words that belong to it ("Zein ad-Din", "von der Leyen"). */
function units(reading: Reading, first: number, last: number): TokenSpan[] {
  const { tokens } = reading;
  const out: TokenSpan[] = [];
  let open = -1;
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i]!;
    if (isSmall(reading, i) && (isNameLink(word) || reading.lexicon.nameLinks.has(word))) {
      if (word.includes("-") && out.length) out[out.length - 1]![1] = i;
      else if (open < 0) open = i;
      continue;
    }
    if (!isBig(reading, i)) {
      open = -1;
      if (tokens.words[i] === "&" && out.length && i < last) {
        out[out.length - 1]![1] = i + 1;
        i++;
      }
      continue;
    }
    out.push([open >= 0 && !genderOf(word) ? open : i, i]);
    open = -1;
  }
  return out;
}

const TRADE = /(?:eur|eurin|istin|ologe|ologin|atorin|ektor|meister|meisterin|sieger|siegerin|chef|chefin)$/;
const isOffice = (reading: Reading, i: number) =>
  (isSpeaking(reading, i) || TRADE.test(reading.tokens.words[i]!)) && !genderOf(reading.tokens.words[i]!);

/** Words that may be an office or a trade that no list has. */
const OFFICELIKE = /(?:er|in|ist|or|ent|ant|eur|mann|frau|loge|chef|rat|wart)$/;
const LARGE = /(?:sche|liche|ale|äre|wärtige)[nrms]?$/;

const isTownsman = (word: string) =>
  /^.{3,}er$/.test(word) && !/(?:minister|meister|sprecher|leiter|trainer|forscher|sänger)$/.test(word);

function isBody(reading: Reading, i: number): boolean {
  return isSpeaking(reading, i) && !isRole(reading, i);
}

/** First token of the name in a German run that ends at `last`; -1 where the run names nobody. */
export function germanNameStart(reading: Reading, first: number, last: number, determined: boolean): number {
  const parts = units(reading, first, last);
  const n = parts.length;
  if (n === 0) return -1;
  const word = (k: number) => reading.tokens.words[parts[k]![1]]!;
  // "der britische Sender BBC": an outlet goes by its name alone.
  if (
    n > 1 &&
    n < 5 &&
    /(?:sender|zeitung|magazin|portal|agentur|blatt|blog)$/.test(word(0)) &&
    (n === 2 || (reading.lexicon.lang === "de" && !isBody(reading, parts[n - 1]![1])))
  )
    return parts[1]![0];
  // "deren Vorsitzende Dr. Pia Kuhn"
  for (let k = 0; k < n - 1; k++)
    if (/^(?:dr|prof|mag|ing)\.?$/.test(word(k)) && !/^(?:dr|prof|mag|ing)\.?$/.test(word(k + 1)))
      return parts[k + 1]![0];
  const family = n > 1 && genderOf(word(n - 2)) !== null;
  if (!family && isOffice(reading, parts[n - 1]![1])) return -1;
  for (let k = 0; k < n; k++)
    if (n - k <= 4 && k < n - 1 && genderOf(word(k)) && parts[k]![0] === parts[k]![1]) return parts[k]![0];
  // "Landgericht Lüdenfeld", "Institut Mobilwerk": a body keeps its noun.
  if (n < 4 && isBody(reading, parts[0]![1])) return parts[0]![0];
  let office = -1;
  for (let k = 0; k < n - 1; k++) if (isOffice(reading, parts[k]![1])) office = k;
  if (office >= 0) return parts[Math.max(office + 1, n - 3)]![0];
  // "der 1955 geborene Heuser": a family name that the text knows.
  if (n === 1) return determined && !isFamilyName(reading, parts[0]![1]) ? -1 : parts[0]![0];
  // "der Brite Holm", "die Schauspielerin Hagenbeck": with an article the first is what they are.
  // "die Federal Reserve" is a body: a woman's trade ends in -in.
  // "die Syrische Beobachtungsstelle": an adjective written large belongs to a body.
  if (n > 1 && determined && parts[0]![0] === parts[0]![1] && LARGE.test(word(0)) && !genderOf(word(1)) && n < 3)
    return -1;
  // "der Kölner Weltraumrechtler": a town and a trade.
  if (n === 2 && determined && first === parts[0]![0] && isTownsman(word(0)) && OFFICELIKE.test(word(1)))
    if (!genderOf(word(0)) && !isFamilyName(reading, parts[1]![1])) return -1;
  if (n === 2 && determined) {
    const article = reading.tokens.words[first - 1];
    if (article === "das" || (article === "die" && !/in$/.test(word(0)))) return parts[0]![0];
    return parts[1]![0];
  }
  if (n === 2) return parts[0]![0];
  // "laut Human Rights Watch": three words without an article or an office are one name.
  if (n === 3 && !determined && !OFFICELIKE.test(word(0))) return parts[0]![0];
  return parts[n - 2]![0];
}

/** A run of capitalised words that ends at `last`, from no further back than `least`; particles within it count. */
export function runBefore(reading: Reading, last: number, least: number): number {
  const { tokens, lexicon } = reading;
  let first = last;
  while (first > least) {
    const i = first - 1;
    const word = tokens.words[i]!;
    if (isArticled(word) && isBig(reading, i - 1)) first = i;
    else if (isBig(reading, i) && !lexicon.determiners.has(word)) first = i;
    else if (isBig(reading, i) && i > tokens.sentences[tokens.sentence[i]!]!) first = i;
    else if (
      i > least &&
      isSmall(reading, i) &&
      lexicon.nameLinks.has(word) &&
      // "Ursula von der Leyen"
      (isBig(reading, i - 1) || (/^(?:von|van|de)$/.test(tokens.words[i - 1]!) && isBig(reading, i - 2))) &&
      word !== "des" &&
      word !== "du" &&
      // "Rubén del Campo"
      (word !== "del" || genderOf(tokens.words[i - 1]!) !== null)
    )
      first = i;
    else if (i > least && /^(?:von|van|de)$/.test(word) && !isBig(reading, first) && isBig(reading, i - 1)) first = i;
    else if (i > least && isMark(reading, i) && word === "&") first = i;
    else break;
  }
  while (first < last && !isBig(reading, first)) first++;
  return first;
}

/** "la classe de CM1 de Ludivine Carpentier": behind "de" somebody's given name begins another name. */
export const beginsAnother = ({ tokens }: Reading, first: number, link: number): boolean =>
  /^d(?:e|['’])$/.test(tokens.words[link]!) &&
  genderOf(tokens.words[link + 1] ?? "") !== null &&
  genderOf(tokens.words[first]!) === null;

/** "wollte Nora Lindner Architektin werden": what somebody becomes is no part of the name. */
export const becomes = ({ tokens }: Reading, first: number, last: number): boolean =>
  last - first === 2 &&
  genderOf(tokens.words[first]!) !== null &&
  /(?:erin|istin|ektin|ärztin|anwältin)$/.test(tokens.words[last]!);
