/** Words that look like saying something, and tell what somebody did, might do, or will say elsewhere. English only. */
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import { isAct } from "./lexicon/en-acts.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { list } from "./lexicon/types.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

const NEGATIVE = new Set(["few", "no", "none", "nobody", "neither", "nor"]);

/** “Plans for a quay”, “agreed to a visit”, “supported by Holm”, “what Reef calls its foam”: a noun, a deed, a name for something. */
function isNoSpeech(
  words: readonly string[],
  [first, last]: readonly [number, number],
  source: readonly [number, number] | null,
): boolean {
  const word = words[first]!;
  const next = words[first + 1]!;
  if (/^plans?$/.test(word) && /^(?:for|of|by)$/.test(next)) return true;
  if (/^agree[sd]?$/.test(word) && next === "to") return true;
  if (isDoing(words, first, last)) return true;
  // "Has been reluctant to praise"
  if (
    words.slice(first, Math.min(last, first + 4) + 1).some((other) => /^(?:reluctant|unwilling|hesitant)$/.test(other))
  )
    return true;
  // "Alleged harbour police stations": said of them, where a sentence opens.
  if (first === last && source && source[0] === last + 1 && word === "alleged") return true;
  // "Here's what experts had to say", "two experts weigh in": their words come next, or elsewhere.
  if (/^(?:ha(?:ve|s|d))$/.test(word) && next === "to" && words[first + 2] === "say" && source && isWhat(words, source))
    return true;
  if (word === "weigh" && next === "in") return true;
  // "Called the harbour office", by telephone.
  if (
    /^call(?:s|ed)$/.test(word) &&
    words.slice(first + 1, first + 6).some((other) => /^(?:offices?|police|hotline|helpline|911|999)$/.test(other))
  )
    return true;
  // "Officers questioned them", "the detective ordered him out": what the police do with people.
  if (source && /^(?:questioned|interviewed)$/.test(words[last]!) && isPolice(words, source)) return true;
  // "Visits declined slightly": they fell.
  if (/^declin(?:e|es|ed|ing)$/.test(words[last]!) && FALLING.test(words[last + 1] ?? "")) return true;
  // "Pleaded guilty to threatening the crew": the charge's word, and nobody's own. "Not guilty" is an answer.
  if (/^(?:plead(?:s|ed)?|pled)$/.test(word) && next === "guilty") return true;
  if (
    word === "admitted" &&
    words.slice(first + 1, first + 5).some((other) => /^(?:charges?|counts?|offen[cs]es?)$/.test(other))
  )
    return true;
  if (
    source &&
    source[0] > last &&
    /^(?:supported|backed|favou?red|opposed|preferred|rejected|approved)$/.test(words[last]!)
  )
    return true;
  return source !== null && /^calls?$/.test(word) && words[source[0] - 1] === "what" && source[1] < first;
}

const FALLING = /^(?:slightly|sharply|steeply|steadily|significantly|by|from|in|over|since|[.,;)])$/;

const isPolice = (words: readonly string[], [first, last]: readonly [number, number]) =>
  words.slice(first, Math.min(last, first + 8) + 1).some((word) => POLICE.test(word));
const POLICE = /^(?:police|officers?|detectives?|agents?|investigators?|deputies|troopers?|authorities)$/;

/**
 * "Plans to rebuild", "had offered a berth", "ordered them out", "has embraced the scheme": done, or to be done, and
 * not told, unless "that" follows.
 */
function isDoing(words: readonly string[], first: number, last: number): boolean {
  let verb = first;
  while (verb < last && verb - first < 3 && !DOING.has(words[verb]!) && !/^agree[sd]?$/.test(words[verb]!)) {
    if (!/^(?:has|have|had|is|are|was|were|also|now|already|been|just|even|since|[a-z]{2,14}ly)$/.test(words[verb]!))
      return false;
    verb++;
  }
  if (/^agree[sd]?$/.test(words[verb]!)) return words[verb + 1] === "to";
  if (words[verb] === "decided") return true;
  return DOING.has(words[verb]!) && !/^(?:that|not|no)$/.test(words[verb + 1] ?? "");
}
const DOING = list(
  "plans planned planning offers offered offering ordered orders embraced embraces decided brought supported backed offer order plan embrace",
);

const isWhat = (words: readonly string[], [first]: readonly [number, number]) =>
  words[first - 1] === "what" || words[first - 2] === "what";

/** “Began a sprint that stressed roads”: the sprint did, and to begin one says nothing. */
function saidByAnother({ tokens, classes }: Reading, [first, last]: readonly [number, number]): boolean {
  for (let i = first; i <= Math.min(last, first + 12); i++) {
    const c = classes[i];
    // "Banned her from speaking": she would have spoken.
    if (i > first && tokens.words[i] === "from" && classes[i + 1] === CLASS.speech) return true;
    if (i > first && (c === CLASS.that || c === CLASS.relative)) return i < last;
    if (c === CLASS.speech || c === CLASS.thought || isAct(tokens.words[i]!)) return false;
  }
  return false;
}

/** Verbs that say something of words and do something to all else: “added that”, “added a goal”. */
const DOUBLE = list("add adds added adding post posts posted posting record records recorded");

/**
 * “Added a goal”, “calls it home”, “declined to 653”, “could have shown”: by its object or its modal the verb tells what
 * somebody did, or might have done.
 */
export function isDeed(reading: Reading, item: Resolved): boolean {
  const { cue, source, content, quotation } = item.draft;
  if (!cue) return false;
  if (isNoun(reading, item) || isPiece(reading, item) || isAddressed(reading, item)) return true;
  const { tokens, classes } = reading;
  // "As Holm would say", "many will tell you"
  if (isProverbial(tokens.words, cue[0])) return true;
  if (quotation >= 0) return false;
  const { words } = tokens;
  // "Few ministers believe": most of them do not; No 10 does.
  if (source && NEGATIVE.has(words[source[0]]!) && tokens.shape[source[0] + 1] !== SHAPE.number) return true;
  if (isSupposition(reading, cue)) return true;
  // "Rules for sailors to suggest": what they are for.
  if (words[cue[0]] === "to" && source !== null && source[1] + 1 === cue[0]) return true;
  if (isNoSpeech(words, cue, source) || saidByAnother(reading, cue)) return true;
  // “…, considering he was ill”: a conjunction.
  if (cue[0] === cue[1] && words[cue[0]] === "considering" && classes[cue[0] - 1] === CLASS.comma) return true;
  let verb = cue[0];
  while (verb < cue[1] && verb - cue[0] < 4 && !DOUBLE.has(words[verb]!) && !/^declin/.test(words[verb]!)) verb++;
  if (/^declin(?:e|es|ed|ing)$/.test(words[verb]!))
    return (
      tokens.shape[verb + 1] === SHAPE.number || (words[verb + 1] === "to" && tokens.shape[verb + 2] === SHAPE.number)
    );
  if (!DOUBLE.has(words[verb]!) || content.length === 0) return false;
  const last = content[content.length - 1]!;
  const next = verb + 1;
  const object =
    classes[next] === CLASS.determiner || classes[next] === CLASS.number || tokens.shape[next] === SHAPE.lower;
  return object && classes[next] !== CLASS.that && !hasClause(reading, next, last.end);
}

/** Whether a finite verb, a mark of speech or “that” stands from a token up to an offset. */
function hasClause({ tokens, classes }: Reading, from: number, end: number): boolean {
  for (let i = from; i < tokens.count && tokens.start[i]! < end && i - from < 60; i++) {
    const c = classes[i]!;
    // "Added support for boats, which has helped": what follows the comma is told by whoever writes.
    if (c === CLASS.comma && classes[i + 1] === CLASS.relative) return false;
    if (c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.that || c === CLASS.quoteMark) return true;
    if (i > from && (c === CLASS.colon || c === CLASS.speech || c === CLASS.thought)) return true;
    if (i > from && c === CLASS.pronoun) return true;
    const form = tokens.shape[i] === SHAPE.lower ? formOf(tokens.words[i]!) : FORM.none;
    if (i > from + 1 && (form === FORM.verb || form === FORM.past)) return true;
  }
  return false;
}

/** “Could have shown”, “might say”: nobody did. “Would not say” is an answer, and “will say” a promise. */
function isSupposition({ tokens, classes }: Reading, [first, last]: readonly [number, number]): boolean {
  let at = first;
  while (at <= last && at - first < 3 && classes[at] !== CLASS.modal) at++;
  if (classes[at] !== CLASS.modal) return false;
  const word = tokens.words[at]!;
  if (word === "might" || word === "should" || word === "must") return true;
  let next = at + 1;
  while (classes[next] === CLASS.adverb && next < at + 3) next++;
  return /^(?:could|would|may)$/.test(word) && tokens.words[next] === "have";
}

/** What anybody might say, and nobody has. */
export function isProverbial(words: readonly string[], at: number): boolean {
  if (words[at] === "will") return words[at + 1] === "tell" && words[at + 2] === "you";
  return (
    words[at] === "would" && /^(?:say|put)$/.test(words[at + 1]!) && words.slice(Math.max(0, at - 4), at).includes("as")
  );
}

/** "Stops by to exchange notes", "took the calls": the cue's only word of speech is a noun. */
function isNoun({ tokens, classes, lexicon, quotations }: Reading, { draft: { cue, quotation } }: Resolved): boolean {
  // A word or two in marks is no speech of its own.
  if (!cue || (quotation >= 0 && quotations.list[quotation]!.words > TERM)) return false;
  // "In harbour reporting, …": with no verb beside it, what is done there.
  const alone = cue[0] === cue[1] && /^(?:reporting|recording|tracking|posting)$/.test(tokens.words[cue[0]]!);
  if (alone && /^(?:[,.;]|and)$/.test(tokens.words[cue[0] + 1] ?? "")) return true;
  if (classes[cue[0]] === CLASS.speech) return false;
  let nouns = 0;
  for (let i = cue[0] + 1; i <= cue[1]; i++) {
    if (classes[i] === CLASS.thought) return false;
    if (classes[i] !== CLASS.speech) continue;
    const before = tokens.words[i - 1]!;
    const object = tokens.words[i - 2] === "to" && classes[i - 1] === CLASS.other;
    const noun = object || lexicon.determiners.has(before) || BEFORE_NOUNS.test(before);
    if (!/s$/.test(tokens.words[i]!) || !noun) return false;
    nouns++;
  }
  return nouns > 0;
}

/** No longer quotation is a term. */
const TERM = 3;
/** "Will not recover from claims" */
const BEFORE_NOUNS = /^(?:amid|from|after|despite|against|over)$/;

/** "Ports like Alder, Marrow, Holm, and Reef have built walls, saying …": one of a list, where all of it would speak. */
function isPiece({ tokens, classes }: Reading, { draft: { cue, source } }: Resolved): boolean {
  if (!cue || !source || source[0] > cue[0] || classes[source[0] - 1] !== CLASS.comma) return false;
  const next = tokens.words[source[1] + 1];
  if (next !== "," && next !== "and") return false;
  for (let i = source[0] - 2; i > 0 && source[0] - i < 30 && tokens.sentence[i] === tokens.sentence[source[0]]; i--) {
    if (/^(?:like|as|including)$/.test(tokens.words[i]!)) return true;
    if (classes[i] !== CLASS.comma && tokens.shape[i] === SHAPE.lower) return false;
  }
  return false;
}

const LETTERS = new Set(["letter", "letters", "email", "memo", "message", "petition"]);

/** "In a letter to Tom Reyes, …, and Ada Holm, the harbour secretary, said": to whom it is written. */
function isAddressed({ tokens, classes }: Reading, { draft: { cue, source } }: Resolved): boolean {
  if (!cue || !source || source[0] > cue[0]) return false;
  // "In a letter to the governor, Ada Holm said": she has written it.
  if (classes[source[0] - 1] === CLASS.comma) return false;
  for (let i = source[0] - 1; i > 0 && source[0] - i < 40 && tokens.sentence[i] === tokens.sentence[source[0]]; i--) {
    if (classes[i] === CLASS.speech || classes[i] === CLASS.quoteMark) return false;
    if (tokens.words[i] === "to" && LETTERS.has(tokens.words[i - 1]!)) return true;
  }
  return false;
}
