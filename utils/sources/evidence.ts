/** What kind of words somebody would be listed for, beside how likely the trained judgement finds it. */
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import { inHeadline } from "./headline.ts";
import { isAct } from "./lexicon/en-acts.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { list } from "./lexicon/types.ts";
import type { Group } from "./listing.ts";
import { isThing } from "./nobody.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** What the cue of a draft is: 1 "according to", 2 speech, 3 thought, 4 anything else, 0 none. */
export function cueSort({ tokens, classes }: Reading, { draft }: Resolved): number {
  if (!draft.cue) return 0;
  let sort = 4;
  for (let i = draft.cue[0]; i <= draft.cue[1]; i++) {
    if (tokens.words[i] === "according") return 1;
    if (classes[i] === CLASS.speech) return 2;
    if (classes[i] === CLASS.thought) sort = 3;
  }
  return sort;
}

/** "has not said", "did not answer": who keeps silent is nobody's source for it. */
function isSilence({ tokens, classes, lexicon }: Reading, { draft }: Resolved): boolean {
  const { cue } = draft;
  if (!cue || draft.quotation >= 0) return false;
  for (let i = Math.max(0, cue[0] - 2); i <= Math.min(cue[1], cue[0] + 3); i++)
    if (
      classes[i] === CLASS.negation &&
      tokens.sentence[i] === tokens.sentence[cue[0]] &&
      lexicon.negations.has(tokens.words[i]!) &&
      !REFUSING.has(tokens.words[i]!)
    )
      return true;
  return false;
}

/** "Stops by to exchange notes", "took the calls": the cue's only word of speech is a noun. */
function isNoun({ tokens, classes, lexicon }: Reading, { draft: { cue, quotation } }: Resolved): boolean {
  if (!cue || quotation >= 0 || classes[cue[0]] === CLASS.speech) return false;
  let nouns = 0;
  for (let i = cue[0] + 1; i <= cue[1]; i++) {
    if (classes[i] === CLASS.thought) return false;
    if (classes[i] !== CLASS.speech) continue;
    const before = tokens.words[i - 1]!;
    const object = tokens.words[i - 2] === "to" && classes[i - 1] === CLASS.other;
    if (!/s$/.test(tokens.words[i]!) || !(object || lexicon.determiners.has(before))) return false;
    nouns++;
  }
  return nouns > 0;
}

const NEGATIVE = new Set(["few", "no", "none", "nobody", "neither", "nor"]);

/** To decline to say is an answer. */
const REFUSING = new Set(["declined", "refused", "none", "nobody", "neither", "nor", "without"]);

/** "Republicans", "advisers to Holt": with a name in it, though nobody's own. */
function hasCapital({ tokens }: Reading, { draft: { source } }: Resolved): boolean {
  if (!source) return false;
  for (let i = source[0]; i <= source[1]; i++)
    if (tokens.shape[i] === SHAPE.capital && tokens.sentences[tokens.sentence[i]!] !== i) return true;
  return tokens.shape[source[0]] === SHAPE.capital && PARTIES.has(tokens.words[source[0]]!);
}
const PARTIES = new Set(["republicans", "democrats", "americans", "conservatives", "liberals"]);

/** Whether somebody does with words what the draft says: to praise, to demand, to promise. */
function isSaying({ tokens }: Reading, { draft: { cue } }: Resolved): boolean {
  if (!cue) return false;
  for (let i = cue[0]; i <= Math.min(cue[1], cue[0] + 8); i++) {
    if (isAct(tokens.words[i]!)) return true;
  }
  // "As Holm put it"
  return /^puts?$/.test(tokens.words[cue[0]]!) && tokens.words[cue[0] + 1] === "it";
}

/** "A reporter asked whether": who puts the question says nothing in the answer. */
function isAsker({ tokens }: Reading, { draft: { cue, source } }: Resolved): boolean {
  if (!cue || !source || !/^(?:ask|asks|asked|asking)$/.test(tokens.words[cue[0]]!)) return false;
  return /^(?:reporters?|journalists?|interviewers?|moderators?|correspondents?)$/.test(tokens.words[source[1]]!);
}

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
  // "Pleaded guilty to threatening the crew": the charge's word, and nobody's own. "Not guilty" is an answer.
  if (/^(?:plead(?:s|ed)?|pled)$/.test(word) && next === "guilty") return true;
  if (source && source[0] > last && /^(?:supported|backed|favou?red|opposed|preferred)$/.test(words[last]!))
    return true;
  return source !== null && /^calls?$/.test(word) && words[source[0] - 1] === "what" && source[1] < first;
}

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
function isDeed(reading: Reading, { draft: { cue, source, content, quotation } }: Resolved): boolean {
  if (!cue || quotation >= 0) return false;
  const { tokens, classes } = reading;
  const { words } = tokens;
  // "Few ministers believe": most of them do not.
  if (source && NEGATIVE.has(words[source[0]]!)) return true;
  if (isSupposition(reading, cue)) return true;
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

/** "Ada Holm, a warden at the quay, …. She says": the name stands before, in the same paragraph, with a role behind it. */
function isIntroduced({ tokens, classes }: Reading, key: readonly string[], at: number): boolean {
  const family = key[key.length - 1];
  for (let i = at - 1; i > 0 && at - i < BACK && tokens.paragraph[i] === tokens.paragraph[at]; i--)
    if (tokens.words[i] === family && classes[i + 1] === CLASS.comma && classes[i + 2] === CLASS.determiner)
      return true;
  return false;
}
const BACK = 80;

/** Words that open sentences with a capital, and name nobody: "Only when Ada Holm explained". */
const LOOSE = list(
  "only even just still perhaps maybe indeed instead rather once then there here it he she they we you i and but or so yet nor if when while",
);

/** A thing to which no verb of speech gives words for certain ("Holm's plight prompted a motto"), or "a reporter" who asks. */
export function cannotSpeak(reading: Reading, { entity, items }: Group): boolean {
  if (!entity.named && items.every((item) => isAsker(reading, item))) return true;
  if (entity.key.length === 1 && LOOSE.has(entity.key[0]!)) return true;
  if (!isThing(reading, entity)) return false;
  return !items.some((item) => item.draft.confidence >= SPEAKING && cueSort(reading, item) <= 2);
}

/** How likely the judgement must find a source that is listed for this: deeds, thoughts and doubtful cues mislead it. */
export function asked(reading: Reading, { entity, items }: Group): number {
  const named = entity.named || items.some((item) => hasCapital(reading, item));
  // Papers and houses show what they have found; somebody who shows courage has said nothing.
  const shows = entity.kind === "person" || entity.kind === "group";
  let best = 0;
  let sort = 4;
  let spoken = 0;
  let worth = 0;
  let headlines = 0;
  let silences = 0;
  let deeds = 0;
  let asks = 0;
  let acts = false;
  let called = false;
  let introduced = false;
  for (const item of items) {
    const { confidence, cue, source } = item.draft;
    // What "they" say makes no source of "your garments".
    const byName = source !== null && (source[1] > source[0] || reading.classes[source[0]] !== CLASS.pronoun);
    if (named || byName) best = Math.max(best, confidence);
    if (confidence < WORTH) continue;
    worth++;
    called ||= byName;
    introduced ||= !byName && source !== null && isIntroduced(reading, entity.key, source[0]);
    const deed = isDeed(reading, item) || isNoun(reading, item) || (shows && isShow(reading, item));
    const its = deed ? 5 : cueSort(reading, item) || 4;
    sort = Math.min(sort, its);
    if (its <= 2) spoken = Math.max(spoken, confidence);
    acts ||= its < 5 && isSaying(reading, item);
    if (its === 5) deeds++;
    if (!named && cue && isAsker(reading, item)) asks++;
    if (cue && inHeadline(reading, cue[0])) headlines++;
    if (isSilence(reading, item)) silences++;
  }
  if (best < WORTH && items.length === 1) return NEVER;
  if (worth > 0 && headlines === worth && (!named || sort > 2 || best < SURE)) return NEVER;
  if (worth > 0 && silences === worth && best < SURE) return NEVER;
  if (worth > 0 && (deeds === worth || asks === worth)) return NEVER;
  if (cannotSpeak(reading, { entity, items })) return NEVER;
  if (spoken >= CERTAIN) return introduced || (called && worth > 1) ? LIKELY : SOUND;
  if (sort <= 2) return named ? LIKELIEST : FIRM;
  if (sort === 3 || acts) return named ? LIKELY : FIRM;
  // What no word calls a saying is a deed, however like the training's attributions it looks.
  return NEVER;
}

/** "Showed", "shows", in words alone. */
const isShow = ({ tokens, classes }: Reading, { draft: { cue, quotation } }: Resolved): boolean =>
  cue !== null &&
  quotation < 0 &&
  /^show(?:s|ed|ing)?$/.test(tokens.words[cue[0]]!) &&
  classes[cue[0] + 1] !== CLASS.that;

/** More than any judgement gives. */
const NEVER = 2;
/** An attribution less sure than this is by itself no reason to list anybody. */
const WORTH = 0.35;
/** What is as sure as this counts in a headline, and as silence that is told. */
const SURE = 0.75;
/** Speech as sure as this needs little more than the judgement's word. */
const CERTAIN = 0.75;
/** Who speaks once, or only as "he", and is found no likelier than this was never right on dev. */
const SOUND = 0.6;
const LIKELY = 0.4;
/** Of those who are listed for doubtful speech, and for less than this, half were right on dev. */
const LIKELIEST = 0.55;
/** The same of the nameless. */
const FIRM = 0.65;
/** A thing that speaks as surely as this is a document, or stands for somebody. */
const SPEAKING = 0.85;
