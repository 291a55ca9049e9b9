/** Mentions that stand where a source would, and are none. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import type { Entity } from "./entity.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { isDemonym } from "./lexicon/places.ts";
import { list } from "./lexicon/types.ts";
import type { Mention } from "./mentions.ts";
import { type NameIndex, opensSentence } from "./names.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** "Salaries", "a prelaunch check", "the idea": what is spoken of, and cannot speak itself. */
export function isThing({ lexicon }: Reading, { kind, properName, name, heads }: Entity): boolean {
  if (lexicon.lang !== "en" || properName || (kind !== "person" && kind !== "group")) return false;
  const [head] = heads;
  if (!head || /^(?:those|many|some|one|other)$/.test(head) || PERSONAL.has(head) || lexicon.pronouns.has(head))
    return false;
  const known = [
    lexicon.personNouns,
    lexicon.groupNouns,
    lexicon.organisationNouns,
    lexicon.outletNouns,
    lexicon.titles,
  ];
  if (known.some((nouns) => nouns.has(head) || nouns.has(`${head}s`)) || lexicon.documentNouns.has(head)) return false;
  // Those called after a place or a party: "Namibians", "Tories".
  const own = name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && word.toLowerCase().startsWith(head));
  return !own && !isHuman(head);
}

/** "Two days later the letter read", "in May last year", "the end of June": when it was said, and by nobody. */
export function isOnlyTime({ tokens, classes }: Reading, [first, last]: TokenSpan): boolean {
  const { words, shape } = tokens;
  let time = false;
  for (let i = first; i <= last; i++) {
    const may = words[i] === "may" && (BEFORE_MAY.test(words[i - 1] ?? "") || shape[i + 1] === SHAPE.number);
    const tells = may || (formOf(words[i]!) === FORM.time && classes[i] !== CLASS.name);
    if (!tells && shape[i] !== SHAPE.number && !IN_TIMES.has(words[i]!)) return false;
    time ||= tells;
  }
  return time;
}
const BEFORE_MAY = /^(?:of|in|since|until|by|early|late|mid|last|next)$/;
const IN_TIMES = list(
  "the a an this that of in one two three four five six seven eight nine ten several few some many last next end start beginning middle early late earlier later every each past same following previous",
);

/** "Arriving", "no", "affirmed", "es nun aus Kreisen": words that stand where a source would, and are none. */
export function namesNobody({ tokens, classes, lexicon }: Reading, { span, pronoun, named, key }: Mention): boolean {
  if (lexicon.lang === "en" && key.length === 1 && span[0] === span[1] && isDemonym(key[0]!)) return true;
  const [first, last] = span;
  const word = tokens.words[first]!;
  const c = classes[first]!;
  if (c === CLASS.pronoun && !pronoun && lexicon.lang !== "en" && !lexicon.determiners.has(word)) return true;
  if (lexicon.adverbs?.has(word)) return true;
  if (first !== last || pronoun) return lexicon.lang === "de" && !pronoun && !named && !capitals(tokens, first, last);
  const opens = tokens.sentences[tokens.sentence[first]!] === first;
  if (c === CLASS.adverb || c === CLASS.negation || c === CLASS.conjunction || c === CLASS.speech) return true;
  if (c === CLASS.determiner && !lexicon.pronouns.has(word)) return true;
  // "Only when he explained", "Contrary to his claim"
  if (lexicon.lang === "en" && opens && c === CLASS.other && formOf(word) !== FORM.plural && !isHuman(word))
    return true;
  if (lexicon.lang === "de") return tokens.shape[first] === SHAPE.lower;
  if (lexicon.lang !== "en") return false;
  return (opens && word.endsWith("ing")) || (tokens.shape[first] === SHAPE.lower && /(?:ed|ing)$/.test(word));
}

/** "Keeps", "Once", "False": the first word of a sentence, which the text gives a capital nowhere else. English only. */
export function isPlainWord(
  reading: Reading,
  { capitals, smalls }: NameIndex,
  { span, key, pronoun }: Mention,
): boolean {
  const [first, last] = span;
  const word = reading.tokens.words[first]!;
  if (first !== last || pronoun || key.length !== 1 || reading.tokens.shape[first] !== SHAPE.capital) return false;
  if (NOUNS.has(reading.classes[first]!) || !opensSentence(reading, first)) return false;
  const form = formOf(word);
  if (form === FORM.verb) return true;
  if (capitals.has(word)) return false;
  if (form === FORM.past || form === FORM.ing) return true;
  return smalls.has(word) && form !== FORM.plural && !isHuman(word) && genderOf(word) === null;
}

/** Words that are known to stand for people, houses and papers. */
const NOUNS: ReadonlySet<number> = new Set([
  CLASS.person,
  CLASS.group,
  CLASS.organisation,
  CLASS.document,
  CLASS.acronym,
  CLASS.title,
  CLASS.pronoun,
  CLASS.number,
]);

function capitals({ shape }: Reading["tokens"], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (shape[i] !== SHAPE.lower && shape[i] !== SHAPE.punctuation) return true;
  return false;
}

const PERSONAL = new Set("i we you he she it they".split(" "));
const TIMES = new Set(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow much".split(
    " ",
  ),
);

/** A draft whose source says nothing in it. */
export function isNoSpeaker(reading: Reading, { source, cue }: Draft): boolean {
  if (!source) return false;
  return (
    isSupposed(reading, source) ||
    noPerson(reading, source) ||
    (cue !== null &&
      (isSpokenOf(reading, source, cue) ||
        isForum(reading, source, cue) ||
        isTold(reading, source, cue) ||
        isHearer(reading, source, cue) ||
        isMeasure(reading, source, cue)))
  );
}

/** "If voters wanted reassurance": nobody says that they did. */
function isSupposed({ tokens, classes }: Reading, [first]: TokenSpan): boolean {
  let before = first - 1;
  if (classes[before] === CLASS.determiner) before--;
  return before >= 0 && tokens.sentence[before] === tokens.sentence[first] && SUPPOSING.has(tokens.words[before]!);
}
const SUPPOSING = new Set(["if", "unless", "whether", "lest"]);

const REPORTED = new Set(
  "said told accused alleged believed thought reported considered known described called asked named charged blamed credited seen viewed understood rumoured rumored urged advised ordered praised criticised criticized condemned hailed thanked warned informed reminded".split(
    " ",
  ),
);

/** "Holt is said to have left", "Reyes was accused of …": others say so. "Was quoted as saying" is the speaker's. */
function isSpokenOf({ tokens, classes }: Reading, source: TokenSpan, cue: TokenSpan): boolean {
  if (source[1] >= cue[0]) return false;
  // "Holm has been taken apart by an expert": the expert speaks.
  const by = tokens.words[cue[1]] === "by" && cue[1] - cue[0] < 6;
  if (by && tokens.words.slice(cue[0], cue[0] + 2).some((word) => BEING.has(word))) return true;
  for (let i = cue[0]; i <= Math.min(cue[1], cue[0] + 4); i++) {
    const word = tokens.words[i]!;
    const helper = classes[i] === CLASS.auxiliary || classes[i] === CLASS.adverb || classes[i] === CLASS.negation;
    if (helper) continue;
    if (!REPORTED.has(word)) return false;
    let before = i - 1;
    while (before > source[1] && (classes[before] === CLASS.adverb || tokens.words[before] === "also")) before--;
    // "Reef's said to be sold"; "Reef's said that it would" is a shop called so.
    if (tokens.words[before] === "'s" && tokens.words[i + 1] !== "to") return false;
    return BEING.has(tokens.words[before]!);
  }
  return false;
}

/** "Inside the fall of Reef Homes: “…”", "got 9,000 calls about": what is told of, and a number of things. */
function isTold({ tokens, classes, lexicon }: Reading, [first, last]: TokenSpan, cue: TokenSpan): boolean {
  if (classes[cue[0] - 1] === CLASS.number && /^(?:calls|claims|reports|complaints|posts)$/.test(tokens.words[cue[0]]!))
    return true;
  // "Is expected to make a statement"
  if (
    BEING.has(tokens.words[cue[0]]!) &&
    /^(?:expected|due|set|scheduled|likely)$/.test(tokens.words[cue[0] + 1] ?? "")
  )
    if (last < cue[0] && tokens.words[cue[0] + 2] === "to") return true;
  const before = first - 1;
  if (classes[cue[0]] !== CLASS.colon || last + 1 !== cue[0] || tokens.sentence[before] !== tokens.sentence[first])
    return false;
  return tokens.words[before] !== "from" && lexicon.prepositions.has(tokens.words[before]!);
}

/** "Posting to a Facebook group", "speaking to Reef News": where, and to whom. */
function isForum({ tokens }: Reading, source: TokenSpan, cue: TokenSpan): boolean {
  return (
    source[0] === cue[1] + 1 &&
    /^(?:to|on|with|in)$/.test(tokens.words[cue[1]]!) &&
    /^(?:posting|writing|speaking|talking|replying|responding|taking|tweeting|sharing|appearing)$/.test(
      tokens.words[cue[0]]!,
    )
  );
}

const BEING = new Set(["is", "are", "was", "were", "be", "been", "being", "'s"]);
const TELLING = new Set(["told", "tells", "telling", "asked", "asks", "asking", "urged", "urges", "urging"]);

/** "told Reef News: …", "asked Holt whether": whoever is told. */
function isHearer({ tokens, classes, lexicon }: Reading, [first, last]: TokenSpan, cue: TokenSpan): boolean {
  let before = first - 1;
  if (lexicon.determiners.has(tokens.words[before] ?? "")) before--;
  if (before < 0 || tokens.sentence[before] !== tokens.sentence[first] || !TELLING.has(tokens.words[before]!))
    return false;
  // "the man who was told: she said" has a passive before it.
  return cue[0] > last && classes[before - 1] !== CLASS.auxiliary;
}

/** "prices vary according to your tariff": what a thing depends on. */
function isMeasure({ tokens }: Reading, [first, last]: TokenSpan, cue: TokenSpan): boolean {
  if (tokens.words[cue[0]] !== "according" || first < cue[1]) return false;
  const before = tokens.words[cue[0] - 1] ?? "";
  const head = tokens.words[last]!;
  return /^(?:your|our|my|its)$/.test(tokens.words[first]!) || DEPENDING.has(before) || MEASURES.has(head);
}

/** "If the work goes according to plan": what somebody keeps to, and nobody says. */
const MEASURES = new Set(
  "plan plans schedule rule rules law custom tradition age size type taste need needs preference preferences principle principles logic script protocol".split(
    " ",
  ),
);

const DEPENDING = new Set(
  "vary varies varied varying differ differs change changes changed priced ranked sorted grouped arranged organised organized divided classified adjusted".split(
    " ",
  ),
);

/** "I've", "June", "They quickly rescued him": a sentence's beginning that has been taken for whoever speaks in it. */
function noPerson({ tokens, classes }: Reading, [first, last]: TokenSpan): boolean {
  // He Jianxiong
  if (classes[first] === CLASS.name && last > first && tokens.words[first] === "he") return false;
  const word = tokens.words[first]!;
  // "Occasionally I'll"
  const shortened = /^(?:i|we|you|he|she|it|they)['’](?:ve|ll|re|s|d|m)$/;
  if (shortened.test(word) || shortened.test(tokens.words[last]!)) return true;
  if (PERSONAL.has(word) && last > first) return !/^(?:and|all|both|themselves)$/.test(tokens.words[first + 1]!);
  if (isDateline(tokens, first, last)) return true;
  // "24,942 confirmed cases"
  return last === first && (TIMES.has(word) || tokens.shape[first] === SHAPE.number);
}

/** "BHOPAL: …", "NEW DELHI: …": a place in capitals that opens a paragraph. */
function isDateline(
  { words, shape, sentences, sentence, paragraph }: Reading["tokens"],
  at: number,
  last: number,
): boolean {
  if (last - at > 2 || words[last + 1] !== ":" || sentences[sentence[at]!] !== at) return false;
  for (let i = at; i <= last; i++) if (shape[i] !== SHAPE.upper) return false;
  return at === 0 || paragraph[at - 1] !== paragraph[at];
}
