/** Reads the words that name a source: what of them is the name, what describes it, and what kind of source it is. */
import { CLASS } from "./classes.ts";
import { kindOf } from "./kinds.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isLand, isPlace } from "./lexicon/places.ts";
import { OPENERS, SUFFIXES } from "./names.ts";
import { afterOffice, behindRank, isName, isOffice, isRole, nameBehind, ownName, personOf } from "./naming.ts";
import type { Reading } from "./read.ts";
import { behindRelative } from "./relative.ts";
import { readMentionByRules } from "./rules/mention.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";
import type { SourceKind } from "./types.ts";
import { isHouseWord, isPluralOwner } from "./whole-name.ts";

export interface Mention {
  span: TokenSpan;
  /** The phrase up to the first comma or relative clause, as written. */
  phrase: string;
  /** The name alone ("Pat Caddell", "Daily NK"), or the phrase where nobody is named. */
  name: string;
  /** The name's words in lower case, without "the" and titles. */
  key: string[];
  named: boolean;
  /** A name of people: given name, family name. */
  properName: boolean;
  pronoun: boolean;
  definite: boolean;
  kind: SourceKind;
  anonymous: boolean;
  description: string | null;
  /** Whether the phrase is a role, and the name stands behind it. */
  role: boolean;
  /** Head noun, singular, in lower case. */
  head: string;
}

/** "Even Ms. Holt's supporters": no part of what they are called. */
const LEADING = /^(?:Even|Only|But|And|Yet|Still|Meanwhile|Also) (?=\S)/;

const QUOTES = /[“”"„«»]/g;

/** A plural's singular, roughly; only for telling whether two heads are the same word. */
export function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word === "people") return "person";
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
    ? word.slice(0, -1)
    : word;
}

/** First and last token of the source's head phrase: up to a comma, a bracket or a relative clause. */
function headPhrase({ tokens, classes, quotations, lexicon }: Reading, [first, last]: TokenSpan): TokenSpan {
  let end = first;
  for (let i = first; i <= last; i++) {
    const c = classes[i]!;
    const word = tokens.words[i]!;
    if (
      i > first &&
      (c === CLASS.comma ||
        lexicon.relatives.has(word) ||
        c === CLASS.that ||
        c === CLASS.colon ||
        "([—–;".includes(word))
    )
      break;
    // A verb is where the name has ended, whatever the ranker thought.
    // "Credible reports", "a state senator": as often a noun.
    const noun = lexicon.lang === "en" && lexicon.documentNouns.has(word);
    // "The alleged wife", "an accused man"
    const quality = i === first + 1 && lexicon.determiners.has(tokens.words[first]!) && word.endsWith("ed") && i < last;
    const verb = c === CLASS.auxiliary || c === CLASS.modal || (c === CLASS.speech && !noun && !quality);
    if (i > first && verb && tokens.shape[i] === SHAPE.lower) break;
    // "The army in a statement": where it was said is no part of who said it.
    const where = word === "in" && lexicon.indefinite.has(tokens.words[i + 1] ?? "");
    if (i > first && word === "on" && formOf(tokens.words[i + 1] ?? "") === FORM.time) break;
    if (i > first && where && lexicon.documentNouns.has(tokens.words[i + 2] ?? "")) break;
    if (i > first && quotations.of[i]! >= 0 && quotations.of[i] !== quotations.of[first]) break;
    end = i;
  }
  return [first, end];
}

/** "Holm's chief of staff Tom Reyes", "the ambassador to Britain Ada Holm": the name of whoever it is comes last. */
function namedLast(reading: Reading, first: number, last: number): boolean {
  const { tokens, classes, lexicon } = reading;
  let before = last;
  while (before > first && last - before < 4 && isName(reading, before)) before--;
  const length = last - before;
  if (before === first || length < 2 || lexicon.organisationNouns.has(tokens.words[last]!)) return false;
  const placed = length === 3 && isPlace([tokens.words[before + 1]!]) && /^(?:to|in)$/.test(tokens.words[before]!);
  if (length > 3 || (genderOf(tokens.words[before + 1]!) === null && length === 3 && !placed)) return false;
  const c = classes[before]!;
  const noun =
    tokens.shape[before] === SHAPE.lower && (c === CLASS.other || c === CLASS.person || c === CLASS.organisation);
  return placed || noun;
}

const NEARNESS =
  /^(?:familiar|close|aware|involved|acquainted|opposed|loyal|briefed|privy|near|seen|obtained|reviewed|viewed|polled|surveyed|interviewed|contacted)$/;

/** The head of a phrase: the last word before its first preposition (names may hold "of"). */
function headOf(reading: Reading, [first, last]: TokenSpan): number {
  const { classes, tokens, lexicon } = reading;
  if (namedLast(reading, first, last)) return last;
  for (let i = first + 1; i <= last; i++) {
    const c = classes[i]!;
    const word = tokens.words[i]!;
    const inName = word === "of" || word === "for" || word === "and";
    if (i > first + 1 && personOf(reading, i)) return i - 1;
    if (inName && isName(reading, i - 1) && i < last && (isName(reading, i + 1) || tokens.words[i + 1] === "the"))
      continue;
    // "A letter signed by nine bakers"
    if (
      word === "by" &&
      i - 2 >= first &&
      lexicon.documentNouns.has(tokens.words[i - 2]!) &&
      tokens.words[i - 1]!.endsWith("ed")
    )
      return i - 2;
    if (c === CLASS.preposition || c === CLASS.to || c === CLASS.relative)
      // "An official familiar with the talks"
      return i - 2 >= first && NEARNESS.test(tokens.words[i - 1]!) ? i - 2 : i - 1;
    // "A source inside the bakery": no lexicon of ours counts these two as prepositions.
    if ((word === "inside" || word === "within") && i < last) return i - 1;
  }
  return last;
}

/** "a report by VOA" names VOA: the source behind a document, or the span itself. */
function behindDocument(reading: Reading, span: TokenSpan): TokenSpan {
  const { tokens, lexicon } = reading;
  for (let i = span[0]; i < Math.min(span[1], span[0] + 6); i++) {
    const by = tokens.words[i + 1];
    if (!lexicon.documentNouns.has(tokens.words[i]!) || (by !== "by" && by !== "from") || i + 2 > span[1]) continue;
    let from = i + 2;
    if (from < span[1] && lexicon.determiners.has(tokens.words[from]!)) from++;
    if (isName(reading, from)) return [from, span[1]];
  }
  return span;
}

const opensHere = ({ tokens }: Reading, i: number) => tokens.sentences[tokens.sentence[i]!] === i;

/** Words that name somebody only with what follows them. */
const ANYONE = new Set(["people", "those", "some", "many", "others", "one", "another", "several", "most", "anyone"]);

export function readMention(reading: Reading, whole: TokenSpan): Mention {
  const { tokens, classes, lexicon } = reading;
  if (lexicon.lang !== "en") return readMentionByRules(reading, whole);
  const span = behindRelative(reading, behindDocument(reading, whole));
  const slice = (a: number, b: number) => tokens.text.slice(tokens.start[a]!, tokens.end[b]!);
  const phraseSpan = headPhrase(reading, span);
  const head = headOf(reading, phraseSpan);
  let first = phraseSpan[0];
  const firstClass = classes[first]!;
  const indefinite = lexicon.indefinite.has(tokens.words[first]!) || firstClass === CLASS.number;
  const definite = firstClass === CLASS.determiner && !indefinite;
  // "People briefed on the matter" are some people; "he, the mayor," is he.
  const comma = classes[phraseSpan[1] + 1] === CLASS.comma && isName(reading, phraseSpan[1] + 2);
  const described = span[1] > first && ANYONE.has(tokens.words[first]!) && !comma;
  if (described) phraseSpan[1] = span[1];
  const pronoun =
    phraseSpan[1] === first &&
    (firstClass === CLASS.pronoun || firstClass === CLASS.relative || lexicon.pronouns.has(tokens.words[first]!));
  const phrase = slice(...phraseSpan)
    .replace(QUOTES, "")
    .trim()
    .replace(LEADING, "");
  // The run of capitals that ends at the head.
  let nameFirst = -1;
  let nameLast = head;
  while (
    nameLast > first &&
    (tokens.words[nameLast] === "'s" || tokens.words[nameLast] === "." || tokens.shape[nameLast] === SHAPE.punctuation)
  )
    nameLast--;
  if (isName(reading, nameLast) || (tokens.shape[nameLast] === SHAPE.number && nameLast > first)) {
    let i = nameLast;
    nameFirst = isName(reading, i) ? i : -1;
    while (i > first) {
      const before = i - 1;
      if (isName(reading, before)) nameFirst = i = before;
      else if (
        before > first &&
        (lexicon.nameLinks.has(tokens.words[before]!) || isPluralOwner(reading, before, nameLast)) &&
        (isName(reading, before - 1) || lexicon.nameLinks.has(tokens.words[before - 1]!))
      )
        i = before;
      else break;
    }
  }
  // "Once Holm": the word that opens the sentence is no part of the name.
  while (
    nameFirst >= 0 &&
    nameFirst < nameLast &&
    OPENERS.has(tokens.words[nameFirst]!) &&
    opensHere(reading, nameFirst)
  )
    nameFirst = Math.min(nameLast, nameFirst + 1);
  // "Police Federation", where a sentence opens.
  if (nameFirst > first && nameLast - nameFirst < 2 && isHouseWord(reading, nameFirst - 1, nameLast)) nameFirst--;
  let named = !pronoun && hasName(reading, phraseSpan);
  if (firstClass === CLASS.determiner && definite && named) first = Math.min(first + 1, phraseSpan[1]);
  let name = phrase;
  let properName = false;
  let ranked = false;
  let descriptionParts: string[] = [];
  if (nameFirst >= 0 && !pronoun) {
    // Titles before a name describe it.
    let core = nameFirst;
    // "U.S. Secretary of State Ada Holm"
    const office = tokens.words[core + 2] === "of" && lexicon.titles.has(tokens.words[core + 1]!);
    if (office && nameLast - core > 4 && isLand(tokens.words[core]!)) core++;
    while (
      core < nameLast &&
      (classes[core] === CLASS.title || lexicon.titles.has(tokens.words[core]!.replace(/\.$/, "")))
    )
      core++;
    // "Communications Minister Fahmi Fadzil": the name begins after the last title.
    for (let k = nameLast - 1; k > core && nameLast - k < 4; k--)
      if (classes[k] === CLASS.title && classes[nameLast] === CLASS.name && tokens.words[k + 1] !== "of") {
        core = k + 1;
        break;
      }
    core = afterOffice(reading, core, nameFirst, nameLast);
    core = behindRank(reading, ownName(reading, core, nameFirst, nameLast), nameLast);
    // "Chief of Army Staff General Bo Holm" is nobody's army.
    ranked =
      core > nameFirst + 1 && isRole(reading, core - 1) && !lexicon.organisationNouns.has(tokens.words[nameLast]!);
    const roleInFront = core > nameFirst || nameFirst > phraseSpan[0] + (definite ? 1 : 0);
    name = slice(core, nameLast).replace(QUOTES, "");
    properName = !(lexicon.lang === "en" && isOffice(reading, nameFirst, nameLast));
    if (!properName) name = slice(nameFirst, nameLast).replace(QUOTES, "");
    else if (roleInFront) {
      const lead = slice(phraseSpan[0] + (classes[phraseSpan[0]] === CLASS.determiner ? 1 : 0), core - 1).trim();
      if (lead && !/^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/i.test(lead)) descriptionParts = [lead];
    }
  } else if (named && definite && classes[phraseSpan[0]] === CLASS.determiner && tokens.words[phraseSpan[0]] === "the")
    name = slice(first, phraseSpan[1]).replace(QUOTES, "");
  const rest =
    span[1] > phraseSpan[1] + 1 ? slice(phraseSpan[1] + 1, span[1]).replace(/^[\s,(—–:;[]+|[\s,)\]]+$/g, "") : "";
  if (rest && rest.length < 160 && tells(rest)) descriptionParts.push(rest.replace(/,? who$/, ""));
  // "Clinton's campaign manager, Robby Mook": the name stands behind the role.
  const behind = pronoun ? null : nameBehind(reading, phraseSpan, head, nameFirst >= 0, span[1]);
  if (behind) {
    descriptionParts = [slice(first, phraseSpan[1]).replace(QUOTES, "").trim()];
    const after = span[1] > behind[1] + 1 ? rest.slice(rest.indexOf(slice(...behind)) + slice(...behind).length) : "";
    const more = after.replace(/^[\s,(—–:;[]+|[\s,)\]]+$/g, "");
    if (more && more.length < 160) descriptionParts.push(more);
    name = slice(...behind);
    properName = true;
  }
  // "The Prime Minister" is somebody whose name stands elsewhere.
  if (nameFirst >= 0 && !properName) named = false;
  const headWord = singular(tokens.words[nameFirst >= 0 ? nameLast : head]!);
  const key = keyOf(reading, name);
  // "Ada Holm KC": letters behind a name make no house of it.
  const lettered = properName && nameLast - nameFirst > 1 && SUFFIXES.has(tokens.words[nameLast]!);
  const kind = behind || ranked || lettered ? "person" : kindOf(reading, phraseSpan, head, properName);
  return {
    span,
    phrase,
    name: name.replace(/[’']s?$/, "").trim() || phrase,
    key,
    named: named || behind !== null,
    properName,
    pronoun,
    definite,
    kind,
    // "many defectors in China" names a country, and nobody.
    anonymous: !properName && (kind === "person" || kind === "group"),
    description: descriptionParts.length ? descriptionParts.join(", ") : null,
    role: behind !== null,
    head: headWord,
  };
}

/** "On Tuesday", "who": behind a name, and nothing that describes anybody. */
function tells(rest: string): boolean {
  const words = rest.toLowerCase().split(/\s+/, 3);
  if (words.length === 1 && /^(?:who|which|that|whose|whom)$/.test(words[0]!)) return false;
  return !(/^(?:on|in|at|last|this|late|early|earlier)$/.test(words[0]!) && formOf(words[1] ?? "") === FORM.time);
}

function hasName(reading: Reading, [first, last]: TokenSpan): boolean {
  for (let i = first; i <= last; i++) if (isName(reading, i) && reading.tokens.words[i] !== "i") return true;
  return false;
}

/** The words of a name that tell it from others. */
export function keyOf({ lexicon }: Reading, name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[\s]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}]+$/gu, "").replace(/'s?$/, ""))
    .filter(Boolean);
  // The Justice Department is not the Department.
  const whole = () => words.length === 2 && lexicon.organisationNouns.has(words[1]!);
  while (words.length > 1 && (lexicon.determiners.has(words[0]!) || (lexicon.titles.has(words[0]!) && !whole())))
    words.shift();
  while (lexicon.lang === "en" && words.length > 2 && SUFFIXES.has(words[words.length - 1]!)) words.pop();
  return words;
}
