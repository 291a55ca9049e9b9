/** What kind of words somebody would be listed for, beside how likely the trained judgement finds it. */
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import { isDeed, isProverbial } from "./deeds.ts";
import type { Draft } from "./drafts.ts";
import type { Entity } from "./entity.ts";
import { inHeadline } from "./headline.ts";
import { isAct } from "./lexicon/en-acts.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { isDemonym, isPlace } from "./lexicon/places.ts";
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
    if (tokens.words[i] === "according" || (tokens.words[i] === "per" && draft.cue[0] === draft.cue[1])) return 1;
    if (classes[i] === CLASS.speech) return 2;
    if (classes[i] === CLASS.thought) sort = 3;
  }
  return sort;
}

/** "has not said", "did not answer": who keeps silent is nobody's source for it. */
function isSilence({ tokens, classes, lexicon }: Reading, { draft }: Resolved): boolean {
  const { cue } = draft;
  if (!cue || draft.quotation >= 0) return false;
  if (isPutOff(tokens.words, cue[0])) return true;
  for (let i = Math.max(0, cue[0] - 2); i <= Math.min(cue[1], cue[0] + 3); i++) {
    // "Have yet to confirm"
    if (i >= cue[0] && tokens.words[i] === "yet" && tokens.words[i + 1] === "to") return true;
    // "Said no decision had been made": the words are spoken, and deny.
    if (i >= cue[0] && classes[i] === CLASS.speech) return false;
    if (
      classes[i] === CLASS.negation &&
      tokens.sentence[i] === tokens.sentence[cue[0]] &&
      lexicon.negations.has(tokens.words[i]!) &&
      tokens.shape[i + 1] !== SHAPE.number &&
      !REFUSING.has(tokens.words[i]!) &&
      tokens.words[i + 1] !== "guilty"
    )
      return true;
  }
  return false;
}

/** "Promised to respond", "said he would call back": nothing yet. */
const isPutOff = (words: readonly string[], at: number) =>
  /^(?:promised|agreed|offered|pledged)$/.test(words[at]!) &&
  words[at + 1] === "to" &&
  /^(?:respond|reply|answer|comment|call|get)$/.test(words[at + 2] ?? "");

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
    const word = tokens.words[i]!;
    // "Are a focal point": only who points at something says anything.
    if (word === "point" && !/^(?:to|out|at)$/.test(tokens.words[i + 1] ?? "")) continue;
    if (isAct(word) && (word !== "made" || isMaking(tokens.words, i))) return true;
  }
  // "Counsel submitted that": a paper that is submitted says nothing.
  if (/^submit(?:s|ted)?$/.test(tokens.words[cue[0]]!) && /^that$/.test(tokens.words[cue[1] + 1] ?? "")) return true;
  // "Shared with Reef News that"
  const shared = tokens.words[cue[0]] === "shared" && /^(?:with|that)$/.test(tokens.words[cue[0] + 1]!);
  if (shared && tokens.shape[cue[1] + 1] !== SHAPE.punctuation) return true;
  // "As Holm put it"
  return /^puts?$/.test(tokens.words[cue[0]]!) && tokens.words[cue[0] + 1] === "it";
}

/** "Made a promise", "made clear": not "made 40 arrests". */
const isMaking = (words: readonly string[], i: number) => words.slice(i + 1, i + 5).some((word) => MADE.has(word));
const MADE = list(
  `clear plain known claim claims comment comments remark remarks statement statements announcement accusation accusations
  allegation allegations promise promises pledge appeal plea call case argument point apology complaint complaints public`,
);

/** "A reporter asked whether": who puts the question says nothing in the answer. */
function isAsker({ tokens }: Reading, { draft: { cue, source } }: Resolved): boolean {
  if (!cue || !source || !/^(?:ask|asks|asked|asking)$/.test(tokens.words[cue[0]]!)) return false;
  return /^(?:reporters?|journalists?|interviewers?|moderators?|correspondents?)$/.test(tokens.words[source[1]]!);
}

/** "…?” asked Ada Holm, who has written the report. */
export function isOwnReporter({ tokens }: Reading, { entity, items }: Group, authors: ReadonlySet<string>): boolean {
  if (entity.kind !== "person" || !authors.has(entity.name.toLowerCase())) return false;
  return items.some(({ draft: { cue } }) => cue !== null && /^(?:ask|asks|asked|asking)$/.test(tokens.words[cue[0]]!));
}

/** "Ada Holm, a warden at the quay, …. She says", "Ada Holm has spoken at the quay. She says": the name stands before, in the same paragraph. */
function isIntroduced({ tokens, classes }: Reading, key: readonly string[], at: number): boolean {
  const family = key[key.length - 1];
  for (let i = at - 1; i > 0 && at - i < BACK && tokens.paragraph[i] === tokens.paragraph[at]; i--)
    // Or the sentence before is about them: "Retired miner Earl Marrow is doubtful. …, he says."
    if (
      tokens.words[i] === family &&
      tokens.shape[i] === SHAPE.capital &&
      ((classes[i + 1] === CLASS.comma && classes[i + 2] === CLASS.determiner) ||
        tokens.sentence[at]! - tokens.sentence[i]! === 1)
    )
      return true;
  return false;
}
const BACK = 80;

/** "Originally published in Reef News": "Donnelly" is a name. */
const isLoose = (word: string) =>
  LOOSE.has(word) || (/(?:[^eio]l|[^l])ly$/.test(word) && word.length > 5 && genderOf(word) === null);

/** Words that open sentences with a capital, and name nobody: "Only when Ada Holm explained". */
const LOOSE = list(
  "let only even just still perhaps maybe indeed instead rather once then there here it he she they we you i and but or so yet nor if when while good great best happy sorry thank thanks please hello false true correction clarification update",
);

/** Whoever is quoted word for word is a source, unless it is a guess that they are. */
export function quotes({ quotations, classes, tokens }: Reading, draft: Draft): boolean {
  const { quotation, cue, confidence } = draft;
  if (!cue) return false;
  if (draft.posted || draft.written) return true;
  if (isProverbial(tokens.words, cue[0])) return false;
  // "The mayor has issued the following statement:", and the next paragraph is it.
  const before = tokens.words[cue[1] - 1] ?? "";
  // "The caption read:"
  const reads = /^reads?$/.test(classes[cue[1]] === CLASS.colon ? before : tokens.words[cue[1]]!);
  const colon = classes[cue[1]] === CLASS.colon ? cue[1] : reads ? cue[1] + 1 : -1;
  const next =
    (/^(?:statement|message)$/.test(before) || reads) && classes[colon] === CLASS.colon
      ? quotations.of[colon + 1]!
      : -1;
  const spoken = quotation >= 0 ? quotation : next;
  if (confidence < (next >= 0 ? STATED : QUOTED)) return false;
  return spoken >= 0 && quotations.list[spoken]!.words > 5 && quotations.of[cue[0]]! < 0;
}

/** A quotation given to somebody less surely than this makes them no source. */
const QUOTED = 0.35;
/** The same of a statement that is announced as one. */
const STATED = 0.3;

/** A thing to which no verb of speech gives words for certain ("Holm's plight prompted a motto"), or "a reporter" who asks. */
export function cannotSpeak(reading: Reading, { entity, items }: Group): boolean {
  if (!entity.named && items.every((item) => isAsker(reading, item))) return true;
  // The family and the assembly end like adverbs, and speak.
  const noun = isHuman(entity.key[0] ?? "") || reading.lexicon.organisationNouns.has(entity.key[0] ?? "");
  if (entity.key.length === 1 && !noun && isLoose(entity.key[0]!)) return true;
  // "Indian", cut off from whose army or official it is.
  if (entity.key.length === 1 && entity.kind === "person" && isDemonym(entity.key[0]!)) return true;
  if (onlyCalled(reading, entity, items)) return true;
  if (!isThing(reading, entity)) return false;
  if ([...entity.heads].some((head) => MUTE.has(head))) return true;
  return !items.some((item) => item.draft.confidence >= SPEAKING && cueSort(reading, item) <= 2);
}

/** Things that show what whoever uses them tells. */
const MUTE = new Set("test scan x-ray score rate price instrument tool device sensor camera replay".split(" "));

/** "One wrote", of the fans just named. */
const isOneOf = (word: string) => word === "one" || word === "another";

/** "They" alone, led to people of whom the text says nothing else that counts: the nearest noun, taken for them. */
function onlyCalled(reading: Reading, entity: Entity, items: readonly Resolved[]): boolean {
  if (reading.lexicon.lang !== "en") return false;
  let last = -1;
  for (const { draft } of items) {
    if (!draft.source || draft.confidence < WORTH) continue;
    const [from, to] = draft.source;
    if (to > from || reading.classes[from] !== CLASS.pronoun || isOneOf(reading.tokens.words[from]!)) return false;
    last = from;
  }
  if (last < 0) return false;
  // "Obama and Holm" for a "he".
  return entity.kind === "group" || (entity.kind === "person" && entity.key.includes("and"));
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
  let itself = false;
  for (const item of items) {
    const { confidence, cue, source } = item.draft;
    // What "they" say makes no source of "your garments".
    const first = source ? source[0] : -1;
    const byName =
      source !== null &&
      (source[1] > first || reading.classes[first] !== CLASS.pronoun || isOneOf(reading.tokens.words[first]!));
    if (named || byName) best = Math.max(best, confidence);
    if (confidence < WORTH) continue;
    worth++;
    called ||= byName;
    introduced ||= !byName && source !== null && isIntroduced(reading, entity.key, source[0]);
    const deed = isDeed(reading, item) || (shows && isShow(reading, item));
    const its = deed ? 5 : cueSort(reading, item) || 4;
    sort = Math.min(sort, its);
    if (its <= 2) spoken = Math.max(spoken, confidence);
    acts ||= its < 5 && isSaying(reading, item);
    itself ||= byName && (its <= 2 || (its === 3 && thinks(reading, item)) || isSaying(reading, item));
    if (its === 5) deeds++;
    if (!named && cue && isAsker(reading, item)) asks++;
    if (cue && inHeadline(reading, cue[0])) headlines++;
    if (isSilence(reading, item)) silences++;
  }
  if (best < WORTH && items.length === 1) return NEVER;
  if (worth > 0 && headlines === worth && (!named || sort > 2 || best < SURE)) return NEVER;
  if (worth > 0 && silences === worth) return NEVER;
  const place = reading.lexicon.lang === "en" && entity.kind === "organisation" && isPlace(entity.key);
  if (place && best < (items.length > 1 ? CERTAIN : LAND)) return NEVER;
  if (worth > 0 && (deeds === worth || asks === worth)) return NEVER;
  if (cannotSpeak(reading, { entity, items })) return NEVER;
  if (items.every((item) => isVague(reading, item))) return NEVER;
  // Anonymity is granted to whoever has spoken to the writer.
  if (!named && best >= WORTH && items.some((item) => isUnwilling(reading, item))) return GRANTED;
  if (spoken >= CERTAIN) return introduced || (called && worth > 1) ? LIKELY : SOUND;
  // "They discovered": of a house that is named for nothing it says.
  if (!itself && entity.properName && entity.kind === "organisation") return NEVER;
  if (sort <= 2) return named ? LIKELIEST : FIRM;
  if (sort === 3 || acts) return named ? LIKELY : FIRM;
  // What no word calls a saying is a deed, however like the training's attributions it looks.
  return NEVER;
}

/** "Her neighbour, who did not want to be named, said": whose name is held back has spoken to whoever writes. */
function isUnwilling({ tokens }: Reading, { draft: { source } }: Resolved): boolean {
  if (!source) return false;
  const from = tokens.sentences[tokens.sentence[source[0]]!]!;
  const words = tokens.words
    .slice(from, Math.min(tokens.sentences[tokens.sentence[source[0]]! + 1]!, from + 60))
    .join(" ");
  return /\b(?:(?:not|declined|refused|asked|wished) (?:want |wish |to |not )*(?:to )?(?:be (?:named|identified)|(?:give|reveal|disclose|share) (?:his|her|their) (?:real |full |last )?(?:sur)?name)|anonymity|anonymously)\b/.test(
    words,
  );
}

/** "Believes", "has hoped"; in "allowed us to see" others do. */
const thinks = ({ classes }: Reading, { draft: { cue } }: Resolved): boolean =>
  cue !== null &&
  classes.subarray(cue[0], Math.min(cue[1], cue[0] + 2) + 1).includes(CLASS.thought) &&
  classes[cue[0]] !== CLASS.other;

/** "Data suggests", "studies indicate", "rigorous research shows": nobody's data and no study that anybody could look up. */
function isVague({ tokens, quotations }: Reading, { draft: { source, cue, quotation } }: Resolved): boolean {
  if (!source || !cue || quotation >= 0 || cue[0] < source[1] || source[1] - source[0] > 1) return false;
  const head = tokens.words[source[1]]!;
  if (!/^(?:data|studies|research|evidence|statistics)$/.test(head) || quotations.of[source[0]]! >= 0) return false;
  const first = tokens.words[source[0]]!;
  // "New data", "this research", "Alder research"
  if (
    first !== head &&
    !/^(?:rigorous|some|many|several|recent|previous|prior|earlier|existing|most|other|numerous|multiple|scientific)$/.test(
      first,
    )
  )
    return false;
  return !WHOSE.test(tokens.words[source[1] + 1] ?? "");
}
/** "Data released by the ministry", "research from Alder" */
const WHOSE =
  /^(?:by|from|of|on|in|at|released|reported|published|compiled|collected|gathered|provided|obtained|shared|conducted|cited|presented)$/;

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
/** A country that is said once to announce or to argue something does so, more often than it tells. */
const LAND = 0.85;
/** Who speaks once, or only as "he", and is found no likelier than this was never right on dev. */
const SOUND = 0.6;
/** Who is granted anonymity has spoken, however the sentence is turned. */
const GRANTED = 0.25;
const LIKELY = 0.4;
/** Of those who are listed for doubtful speech, and for less than this, half were right on dev. */
const LIKELIEST = 0.6;
/** The same of the nameless. */
const FIRM = 0.65;
/** A thing that speaks as surely as this is a document, or stands for somebody. */
const SPEAKING = 0.85;
