/** Cuts a source's span where it has run into the clause next to it. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { isPlace } from "./lexicon/places.ts";
import { isName } from "./naming.ts";
import { phraseUpTo } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/**
 * "According to Reef News, many ferrymen are saying": Reef News is one source and the ferrymen are another, whichever
 * of the two the span was meant for; null where it was for neither. A role between commas ("VOS, a radio station, …") stays with its name.
 */
export function trimSource(reading: Reading, found: Draft): Draft | null {
  const { source, cue } = found;
  if (!source) return found;
  if (cue && isAnonymity(reading, cue)) return null;
  const behind = cue && behindOpener(reading, source, cue);
  if (behind) return { ...found, source: behind };
  const dated = behindDateline(reading, source);
  if (dated) return { ...found, source: dated };
  if (!cue || reading.lexicon.lang !== "en") return cutAtComma(reading, found, source);
  const counted = withCounted(reading, source, cue);
  if (counted) return { ...found, ...counted };
  const near = besideCue(reading, wholeOther(reading, source, cue), cue);
  const span = withName(reading, withNameBehind(reading, near, cue));
  const draft = span === source ? found : { ...found, source: span };
  return cutAtComma(reading, draft, span);
}

const OPENER =
  /^(?:meanwhile|however|nevertheless|nonetheless|moreover|furthermore|additionally|similarly|reacting|speaking|earlier|later)$/;

/** "Meanwhile, a rights group, Reef Watch, has demanded": the group did, where the span has only the word before it. */
function behindOpener(reading: Reading, [first, last]: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  if (first !== last || !OPENER.test(tokens.words[first]!) || classes[first + 1] !== CLASS.comma) return null;
  const behind = cue[0] > first + 2 ? phraseUpTo(reading, first + 2, cue[0]) : null;
  // With a verb between them, the phrase before the cue is no subject of its own.
  return behind?.[0] === first + 2 ? behind : null;
}

/** "Port Alder: The High Court on Friday chided the council, observing that …": the court, where the span has only the place. */
function behindDateline(reading: Reading, [first, last]: TokenSpan): TokenSpan | null {
  const { tokens } = reading;
  if (reading.lexicon.lang !== "en" || tokens.words[last + 1] !== ":" || last - first > 2) return null;
  if (tokens.paragraph[first - 1] === tokens.paragraph[first] || !isPlace(tokens.words.slice(first, last + 1)))
    return null;
  const opens = last + 2;
  let end = tokens.words[opens] === "the" ? opens + 1 : opens;
  if (!isName(reading, end)) return null;
  while (isName(reading, end + 1)) end++;
  return [opens, end];
}

/** "Did not want to be named": why somebody is not, and nothing that they say. */
function isAnonymity({ tokens }: Reading, [first, last]: TokenSpan): boolean {
  const words = tokens.words.slice(first, Math.min(last, first + 8) + 1).join(" ");
  return /^(?:did|does|do|would|who|asked|wished|wants|wanted|requested|declined|refused|spoke)\b.*\b(?:not |to )?be(?:ing)? (?:named|identified|quoted)\b/.test(
    words,
  );
}

/** "Another | passenger, who gave no name, claimed", "her | sister, who": the noun belongs to the source. */
function wholeOther({ tokens, classes, lexicon }: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const [first, last] = source;
  if (first !== last || !/^(?:another|one|his|her|their|my|our)$/.test(tokens.words[first]!)) return source;
  for (let i = last + 1; i < cue[0] && i - last < 4 && tokens.shape[i] === SHAPE.lower; i++)
    if (classes[i + 1] === CLASS.comma) {
      const word = tokens.words[i]!;
      return lexicon.personNouns.has(word) || isHuman(word) ? [first, i] : source;
    }
  return source;
}

/** Words that count people, and may stand for them alone. */
const COUNTING = new Set(["many", "some", "one", "several", "most", "few", "two", "three", "four", "both", "other"]);

/** "Many | ferrymen said": the people counted belong to the source, not to the cue. */
function withCounted({ tokens, classes }: Reading, source: TokenSpan, cue: TokenSpan) {
  const [first, last] = source;
  if (first !== last || cue[0] !== last + 1 || !COUNTING.has(tokens.words[first]!)) return null;
  let verb = cue[0];
  while (verb <= cue[1] && classes[verb] === CLASS.other && tokens.shape[verb] === SHAPE.lower) verb++;
  if (verb === cue[0] || verb > cue[1] || (classes[verb] !== CLASS.speech && classes[verb] !== CLASS.thought))
    return null;
  return { source: [first, verb - 1] satisfies TokenSpan, cue: [verb, cue[1]] satisfies TokenSpan };
}

/** "Ada Holm, a former officer who responded, said": the span has only the role, and the name stands before the comma. */
function withName(reading: Reading, source: TokenSpan): TokenSpan {
  const { tokens, classes, lexicon } = reading;
  const [first, last] = source;
  const opening = classes[first]!;
  // "Ada Holm, Albania's foreign minister, said"
  const owner = classes[first + 1] === CLASS.possessive && lexicon.titles.has(tokens.words[last]!);
  const role =
    owner ||
    opening === CLASS.title ||
    (opening === CLASS.determiner && last > first && !lexicon.pronouns.has(tokens.words[first]!)) ||
    /^an?$/.test(tokens.words[first]!);
  if (!role || classes[first - 1] !== CLASS.comma) return source;
  const opens = tokens.sentences[tokens.sentence[first]!]!;
  let from = first - 1;
  while (from > opens && first - from < 5 && isName(reading, from - 1) && classes[from - 1] === CLASS.name) from--;
  const names = first - 1 - from;
  if (names < 2 || names > 3 || lexicon.organisationNouns.has(tokens.words[first - 2]!)) return source;
  const before = classes[from - 1];
  const free = from === opens || before === CLASS.title || before === CLASS.quoteMark || before === CLASS.comma;
  return free ? [from, last] : source;
}

/** "His barrister, | Tom Marrow KC, said": the span has only the role, and the name stands behind the comma. */
function withNameBehind({ tokens, classes, lexicon }: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const [first, last] = source;
  const from = last + 2;
  const names = cue[0] - 1 - from;
  if (classes[last + 1] !== CLASS.comma || classes[cue[0] - 1] !== CLASS.comma || names < 2 || names > 4) return source;
  const word = tokens.words[last]!;
  if (tokens.shape[last] !== SHAPE.lower || !(lexicon.personNouns.has(word) || isHuman(word))) return source;
  for (let i = from; i < cue[0] - 1; i++)
    if (tokens.shape[i] !== SHAPE.capital && tokens.shape[i] !== SHAPE.upper) return source;
  return genderOf(tokens.words[from]!) === null ? source : [first, cue[0] - 2];
}

function cutAtComma(reading: Reading, draft: Draft, source: TokenSpan): Draft | null {
  const { cue } = draft;
  const words = reading.tokens.words;
  const comma = firstComma(reading, source);
  if (words[source[0]] === "according") return comma < 0 ? null : { ...draft, source: [comma + 1, source[1]] };
  if (comma < 0) return draft;
  const accordingTo = cue !== null && words[cue[0]] === "according" && cue[0] < source[0];
  if (accordingTo && reading.classes[comma + 1] !== CLASS.determiner)
    return { ...draft, source: [source[0], comma - 1] };
  return draft;
}

/** What opens a clause of its own inside a span that was taken for one name. */
const OPENING = new Set([
  "what",
  "that",
  "but",
  "after",
  "before",
  "while",
  "when",
  "where",
  "because",
  "though",
  "although",
]);

/**
 * "Members of the caucus held a conference after Mr. Reyes said …": the span holds a clause with a verb of its own, and
 * who says it stands behind that, right before the cue. "The man who held the keys said …" stays whole.
 */
function besideCue(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const { tokens, classes } = reading;
  const [first, last] = source;
  if (last >= cue[0] || last - first < 2 || cue[0] - last > 3) return source;
  let from = -1;
  for (let i = first; i <= last; i++) {
    const c = classes[i]!;
    const word = tokens.words[i]!;
    const refersBack = reading.lexicon.relatives.has(word) && !OPENING.has(word);
    if (from < 0 && (refersBack || (word === "that" && i > first))) return source;
    if (c === CLASS.colon && i > first) from = i + 1;
    if (tokens.shape[i] !== SHAPE.lower) continue;
    const finite = c === CLASS.auxiliary || c === CLASS.modal || (c === CLASS.other && formOf(word) === FORM.verb);
    if ((i > first && finite) || OPENING.has(word)) from = i + 1;
  }
  if (from < 0 || from > last) return source;
  return phraseUpTo(reading, from, last + 1) ?? source;
}

function firstComma({ classes }: Reading, [first, last]: TokenSpan): number {
  for (let i = first + 1; i < last; i++) if (classes[i] === CLASS.comma) return i;
  return -1;
}

/** "Has repeatedly denied": to deny is to speak. "Denied entry" is done to somebody. */
function denies(words: readonly string[], [first, last]: TokenSpan): boolean {
  for (let i = first; i <= last && i - first < 5; i++) {
    if (/^den(?:y|ied|ies|ying)$/.test(words[i]!))
      return (
        /^(?:any|all|that|it|this|the|having|being|ever|allegations?|claims?|accusations?|wrongdoing|everything|involvement|knowing|knowledge|responsibility)$/.test(
          words[i + 1] ?? "",
        ) && !/^(?:was|were|been|be|being)$/.test(words[i - 1] ?? "")
      );
    if (
      !/^(?:has|have|had|is|are|was|were|also|later|repeatedly|consistently|always|strongly|flatly|vehemently|still|both|all|previously|[a-z]+ly)$/.test(
        words[i]!,
      )
    )
      return false;
  }
  return false;
}

/** Whoever stands after "according to" is a source by these very words, however unsure the model was of their ends. */
const SURE = 0.8;

export function sure({ tokens }: Reading, draft: Draft): Draft {
  const { cue, source, confidence } = draft;
  if (cue && source && source[1] < cue[0] && denies(tokens.words, cue))
    return { ...draft, confidence: Math.max(confidence, SURE) };
  const says = cue !== null && source !== null && tokens.words[cue[0]] === "according" && tokens.words[cue[1]] === "to";
  return says && source[0] > cue[1] ? { ...draft, confidence: Math.max(confidence, SURE) } : draft;
}
