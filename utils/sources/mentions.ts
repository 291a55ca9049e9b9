/** Reads the words that name a source: what of them is the name, what describes it, and what kind of source it is. */
import { CLASS } from "./classes.ts";
import { afterOffice, endsIn, isName, isParticle, isRole, nameBehind, personOf } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";
import type { SourceKind } from "./types.ts";

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
    const verb = c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.speech;
    if (i > first && verb && tokens.shape[i] === SHAPE.lower) break;
    if (i > first && quotations.of[i]! >= 0 && quotations.of[i] !== quotations.of[first]) break;
    end = i;
  }
  return [first, end];
}

/** The head of a phrase: the last word before its first preposition (names may hold "of"). */
function headOf(reading: Reading, [first, last]: TokenSpan): number {
  const { classes, tokens, lexicon } = reading;
  for (let i = first + 1; i <= last; i++) {
    const c = classes[i]!;
    const word = tokens.words[i]!;
    const inName =
      word === "of" || word === "for" || word === "and" || (lexicon.lang !== "en" && lexicon.nameLinks.has(word));
    if (i > first + 1 && personOf(reading, i)) return i - 1;
    if (inName && isName(reading, i - 1) && i < last && (isName(reading, i + 1) || tokens.words[i + 1] === "the"))
      continue;
    if (lexicon.genitives?.has(word) && i > first && !lexicon.determiners.has(tokens.words[i - 1]!)) return i - 1;
    if (c === CLASS.preposition || c === CLASS.to || c === CLASS.relative) return i - 1;
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

/** Words that name somebody only with what follows them. */
const ANYONE = new Set(["people", "those", "some", "many", "others", "one", "another", "several", "most", "anyone"]);

export function readMention(reading: Reading, whole: TokenSpan): Mention {
  const { tokens, classes, lexicon } = reading;
  const span = behindDocument(reading, whole);
  const slice = (a: number, b: number) => tokens.text.slice(tokens.start[a]!, tokens.end[b]!);
  const phraseSpan = headPhrase(reading, span);
  const head = headOf(reading, phraseSpan);
  let first = phraseSpan[0];
  const firstClass = classes[first]!;
  const indefinite = lexicon.indefinite.has(tokens.words[first]!) || firstClass === CLASS.number;
  const definite = firstClass === CLASS.determiner && !indefinite;
  // "People briefed on the matter" are some people; "he, the mayor," is he.
  const described = span[1] > first && ANYONE.has(tokens.words[first]!);
  if (described) phraseSpan[1] = span[1];
  const pronoun =
    phraseSpan[1] === first &&
    (firstClass === CLASS.pronoun || firstClass === CLASS.relative || lexicon.pronouns.has(tokens.words[first]!));
  const phrase = slice(...phraseSpan)
    .replace(QUOTES, "")
    .trim();
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
        lexicon.nameLinks.has(tokens.words[before]!) &&
        (isName(reading, before - 1) || lexicon.nameLinks.has(tokens.words[before - 1]!))
      )
        i = before;
      else if (before === first && i < nameLast && isParticle(reading, before)) nameFirst = i = before;
      else break;
    }
  }
  const named = !pronoun && hasName(reading, phraseSpan);
  if (firstClass === CLASS.determiner && definite && named) first = Math.min(first + 1, phraseSpan[1]);
  let name = phrase;
  let properName = false;
  let descriptionParts: string[] = [];
  if (nameFirst >= 0 && !pronoun) {
    // Titles before a name describe it.
    let core = nameFirst;
    while (
      core < nameLast &&
      (classes[core] === CLASS.title || lexicon.titles.has(tokens.words[core]!.replace(/\.$/, "")))
    )
      core++;
    // "Communications Minister Fahmi Fadzil": the name begins after the last title.
    for (let k = nameLast - 1; (k > core || (k === core && lexicon.lang === "de")) && nameLast - k < 4; k--)
      if (
        (classes[k] === CLASS.title || (lexicon.lang === "de" && isRole(reading, k))) &&
        classes[nameLast] === CLASS.name &&
        tokens.words[k + 1] !== "of"
      ) {
        core = k + 1;
        break;
      }
    core = afterOffice(reading, core, nameFirst, nameLast);
    const roleInFront = core > nameFirst || nameFirst > phraseSpan[0] + (definite ? 1 : 0);
    name = slice(core, nameLast).replace(QUOTES, "");
    properName = true;
    if (roleInFront) {
      const lead = slice(phraseSpan[0] + (classes[phraseSpan[0]] === CLASS.determiner ? 1 : 0), core - 1).trim();
      if (lead && !/^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/i.test(lead)) descriptionParts = [lead];
    }
  } else if (named && definite && classes[phraseSpan[0]] === CLASS.determiner && tokens.words[phraseSpan[0]] === "the")
    name = slice(first, phraseSpan[1]).replace(QUOTES, "");
  const rest =
    span[1] > phraseSpan[1] + 1 ? slice(phraseSpan[1] + 1, span[1]).replace(/^[\s,(—–:;[]+|[\s,)\]]+$/g, "") : "";
  if (rest && rest.length < 160) descriptionParts.push(rest);
  // "Clinton's campaign manager, Robby Mook": the name stands behind the role.
  const behind = pronoun ? null : nameBehind(reading, phraseSpan, head, nameFirst >= 0);
  if (behind) {
    descriptionParts = [slice(first, phraseSpan[1]).replace(QUOTES, "").trim()];
    const after = span[1] > behind[1] + 1 ? rest.slice(rest.indexOf(slice(...behind)) + slice(...behind).length) : "";
    const more = after.replace(/^[\s,(—–:;[]+|[\s,)\]]+$/g, "");
    if (more && more.length < 160) descriptionParts.push(more);
    name = slice(...behind);
    properName = true;
  }
  const headWord = singular(tokens.words[nameFirst >= 0 ? nameLast : officeIn(reading, phraseSpan[0], head)]!);
  const key = keyOf(reading, name);
  const kind = behind ? "person" : kindOf(reading, phraseSpan, head, properName);
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

/** "le président russe": in other languages than English the adjective stands behind the noun. */
function officeIn(reading: Reading, first: number, head: number): number {
  if (reading.lexicon.lang !== "en") for (let i = first; i < head; i++) if (isRole(reading, i)) return i;
  return head;
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
  while (words.length > 1 && (lexicon.determiners.has(words[0]!) || lexicon.titles.has(words[0]!))) words.shift();
  return words;
}

function kindOf(reading: Reading, [first, last]: TokenSpan, head: number, properName: boolean): SourceKind {
  const { lexicon, tokens, classes } = reading;
  const word = tokens.words[head]!;
  const at = (i: number) => tokens.words[i]!;
  if (lexicon.documentNouns.has(word) && (!properName || head > first)) return "document";
  if (lexicon.socialNouns.has(word)) return "social post";
  for (let i = first; i <= Math.min(last, head); i++)
    if (tokens.shape[i] !== SHAPE.lower && lexicon.outletNouns.has(at(i)) && i > first - 1 && isName(reading, i))
      return "outlet";
  if (lexicon.outletNouns.has(word) && !properName) return "outlet";
  if (lexicon.groupNouns.has(word) || classes[first] === CLASS.number) return "group";
  for (let i = first; i <= head; i++)
    if (isName(reading, i) && (lexicon.organisationNouns.has(at(i)) || at(i) === "of") && at(i) !== "house")
      return lexicon.titles.has(at(first)) ? "person" : "organisation";
  if (lexicon.organisationNouns.has(word)) return "organisation";
  if (lexicon.personNouns.has(word)) return "person";
  if (lexicon.lang === "de" && tokens.shape[head] === SHAPE.capital) {
    const bare = word.replace(/e?s$/, "");
    if (endsIn(word, lexicon.organisationNouns) || endsIn(bare, lexicon.organisationNouns)) return "organisation";
    if (lexicon.documentNouns.has(bare) || endsIn(bare, lexicon.documentNouns)) return "document";
  }
  if (properName) {
    if (head > first || classes[head] === CLASS.name)
      return classes[head] === CLASS.acronym ? "organisation" : "person";
    return classes[head] === CLASS.acronym ? "organisation" : "person";
  }
  if (word.length > 3 && /(?:s|[^u]men|people|children)$/.test(word)) return "group";
  return lexicon.pronouns.has(word)
    ? ["they", "we", "them", "many", "some", "others", "people", "most"].includes(word)
      ? "group"
      : "person"
    : "person";
}
