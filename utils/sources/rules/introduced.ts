/** Quotations that no verb of speech goes with: “X smiled: “…””, and whole sentences in marks behind somebody's name. */
import { CLASS } from "../classes.ts";
import type { Draft } from "../drafts.ts";
import { isRole } from "../naming.ts";
import type { Reading } from "../read.ts";
import { opening, sentenceBounds } from "./clause.ts";
import { draftOf, isHeading } from "./draft.ts";
import { givenGender as genderOf } from "./given-names.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { thoseBefore } from "./those.ts";
import { isBig, isFamilyName, isKnownName, isMark, isSpeaking } from "./words.ts";

export function introduced(reading: Reading, used: Set<number>): Draft[] {
  const { tokens, quotations, classes } = reading;
  const out: Draft[] = [];
  quotations.list.forEach((item, q) => {
    if (used.has(q) || item.first === 0 || isHeading(reading, item.first)) return;
    const colon = item.first - 1;
    if (
      classes[colon] !== CLASS.colon ||
      item.words < 2 ||
      tokens.paragraph[item.first]! - tokens.paragraph[colon]! > 1
    )
      return;
    if (quotations.of[colon]! >= 0) return;
    const [start] = sentenceBounds(reading, colon);
    if (colon - start > 80) return;
    const phrase = announcedBy(reading, start, colon);
    if (!phrase || asksOnly(reading, phrase, colon, item.last)) return;
    const content = [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }];
    const draft = draftOf([colon, colon], phrase.span, content, q, item.words > 5 ? 0.7 : 0.5);
    if (!draft) return;
    used.add(q);
    out.push(draft);
  });
  return out;
}

/** "als die Moderatorin fragt: „…?“": whoever asks the questions says nothing that the report stands on. */
function asksOnly({ tokens }: Reading, { span }: Phrase, colon: number, last: number): boolean {
  if (!tokens.words[last - 1]?.endsWith("?")) return false;
  let asks = false;
  for (let i = span[1] + 1; i < colon && !asks; i++)
    asks = /^(?:frag(?:t|te)|demande|demandait|pregunta|preguntó)$/.test(tokens.words[i]!);
  for (let i = span[0]; asks && i <= span[1]; i++) if (ASKING.test(tokens.words[i]!)) return true;
  return false;
}

const ASKING =
  /interviewer|moderator|reporter|journalist|^(?:animateur|animatrice|présentateur|présentatrice|intervieweur|intervieweuse|presentador|presentadora|entrevistador|entrevistadora|periodista)/;

/** Whoever a sentence is about that ends in a colon: its subject, or the one person whom it names. */
function announcedBy(reading: Reading, start: number, colon: number): Phrase | null {
  // "Pour Luc Vasseur, professeur d'économie, la crise est … :": whoever stands behind the preposition.
  if (/^(?:pour|para|selon|según)$/.test(reading.tokens.words[start]!)) {
    const whom = nounPhrase(reading, start + 1, colon);
    if (whom?.speaks === SPEAKS.yes && isPerson(reading, whom)) return whom;
  }
  let open = opening(reading, start, colon);
  // "Sie werden dort angefahren: …": they, not she.
  if (open && /^sie$/.test(reading.tokens.words[open.head]!) && /en$/.test(reading.tokens.words[open.head + 1] ?? ""))
    return /^(?:werden|wurden)$/.test(reading.tokens.words[open.head + 1]!) ? null : thoseBefore(reading, open.head);
  if (open && open.span[0] === open.span[1] && open.span[0] === start && !isKnownName(reading, start)) {
    const he =
      reading.lexicon.masculine.has(reading.tokens.words[start]!) ||
      reading.lexicon.feminine.has(reading.tokens.words[start]!);
    if (!he && open.span[1] + 1 < colon) open = null;
  }
  if (open && open.speaks === SPEAKS.yes && isPerson(reading, open)) return open;
  const people = peopleIn(reading, start, colon);
  if (people.length > 0) return people[people.length - 1]!;
  if (open && open.speaks !== SPEAKS.no && open.span[1] === colon - 1) return open;
  const somebody = open?.speaks === SPEAKS.yes ? null : onlySomebody(reading, start, colon);
  if (somebody) return somebody;
  return open &&
    open.speaks === SPEAKS.maybe &&
    reading.lexicon.lang === "de" &&
    /(?:er|in|ist|or|eur|ent|ant)$/.test(reading.tokens.words[open.head]!)
    ? open
    : null;
}

/** "Weniger Geduld hatte eine Krankenschwester, die …:": the one nameless person whom the sentence brings in. */
function onlySomebody(reading: Reading, start: number, colon: number): Phrase | null {
  const { tokens, lexicon } = reading;
  let found: Phrase | null = null;
  for (let i = start + 1; i < colon; i++) {
    if (!/^(?:eine?|une?|una)$/.test(tokens.words[i]!) || lexicon.prepositions.has(tokens.words[i - 1]!)) continue;
    const phrase = nounPhrase(reading, i, colon);
    if (phrase?.speaks !== SPEAKS.yes || !lexicon.personNouns.has(tokens.words[phrase.head]!)) {
      if (lexicon.lang !== "de" || phrase?.speaks !== SPEAKS.yes || !isRole(reading, phrase.head)) continue;
    }
    if (found) return null;
    found = phrase;
  }
  return found;
}

/** A person by pronoun, office, given name or a name of two words. */
export function isPerson(reading: Reading, { span, head }: Phrase): boolean {
  const { tokens, lexicon } = reading;
  const word = tokens.words[head]!;
  // "uno de los ingenieros"
  if (/^(?:une?|un[oa]|einer?)$/.test(tokens.words[span[0]]!) && lexicon.groupNouns.has(word)) return true;
  if (lexicon.masculine.has(word) || lexicon.feminine.has(word)) return true;
  // "Französische Investitionen": an adjective that opens a sentence makes no given name.
  const plural =
    lexicon.lang === "de" &&
    /(?:e|en|er)$/.test(tokens.words[span[0]]!) &&
    isBig(reading, span[0]) &&
    !genderOf(tokens.words[span[0]]!);
  if (
    plural &&
    span[1] === span[0] + 1 &&
    !isSpeaking(reading, span[1]) &&
    !isSpeaking(reading, span[0]) &&
    !isFamilyName(reading, span[1])
  )
    return false;
  let big = 0;
  for (let i = span[0]; i <= span[1]; i++) {
    if (!isBig(reading, i)) {
      if (lexicon.personNouns.has(tokens.words[i]!) || lexicon.titles.has(tokens.words[i]!)) return true;
      if (i > head) break;
      continue;
    }
    big++;
    if (isSpeaking(reading, i)) {
      if (lexicon.organisationNouns.has(tokens.words[i]!) || lexicon.documentNouns.has(tokens.words[i]!)) return false;
      return true;
    }
    if (genderOf(tokens.words[i]!)) return true;
  }
  return big >= 2 || (big === 1 && span[0] === span[1]);
}

export function peopleIn(reading: Reading, start: number, end: number): Phrase[] {
  const { tokens, lexicon } = reading;
  const out: Phrase[] = [];
  for (let i = start; i < end; i++) {
    if (isMark(reading, i)) continue;
    const starts = isBig(reading, i) || lexicon.determiners.has(tokens.words[i]!);
    if (!starts) continue;
    const phrase = nounPhrase(reading, i, end);
    if (!phrase) continue;
    const [first, last] = phrase.span;
    let run = 0;
    for (let k = first; k <= last; k++) if (isBig(reading, k)) run++;
    // "Tarik Olesen, Vorsitzender der Partei, …": what is told of somebody is nobody else.
    const apposed =
      (isSpeaking(reading, first) || lexicon.determiners.has(tokens.words[first]!)) &&
      out.length > 0 &&
      tokens.words[first - 1] === "," &&
      out[out.length - 1]!.span[1] === first - 2;
    const person = run >= 2 && !apposed && isPerson(reading, phrase) && phrase.speaks === SPEAKS.yes;
    if (person) out.push(phrase);
    if (isBig(reading, i) || apposed || person) i = last;
  }
  return out;
}
