/** Puts right whose words the model has taken the cue's subject from, where grammar leaves no doubt. English only. */
import { CLASS } from "./classes.ts";
import { chars } from "./content.ts";
import type { Draft } from "./drafts.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { isHuman } from "./lexicon/people.ts";
import { readMention, singular } from "./mentions.ts";
import { isName } from "./naming.ts";
import { phraseFrom, phraseUpTo } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** No subject stands further from its verb, in tokens. */
const FAR = 40;

const BREAKS = new Set(["—", "–", "--", "―", ";"]);

/** Verbs that stand before whoever speaks, where what is said stands before them. */
const INVERTED = /^(?:said|says|added|adds|wrote|writes|noted|notes|explained|explains|warned|warns)$/;

/** Gives the draft the subject that stands beside its verb, and its name the whole of what the cue has swallowed. Changes it in place. */
export function besideVerb(reading: Reading, draft: Draft): void {
  const { cue } = draft;
  const { tokens } = reading;
  if (!draft.source || !cue) return;
  const source = behindOpener(reading, draft.source);
  draft.source = source;
  const owned = nounInCue(reading, source, cue);
  if (owned) {
    draft.source = [source[0], owned];
    draft.cue = [owned + 1, cue[1]];
    // "Another | ex-ferryman described the quay as “a cage”"
    if (draft.quotation >= 0) draft.confidence = Math.max(draft.confidence, 0.8);
    return;
  }
  const named = nameInCue(reading, source, cue);
  if (named) {
    draft.source = named;
    draft.cue = [named[1] + 1, cue[1]];
    return;
  }
  const clause = inNextClause(reading, source, cue);
  if (clause) {
    draft.source = clause;
    draft.cue = behindComma(reading, cue);
    return;
  }
  const placed = behindPlace(reading, source, cue);
  if (placed) {
    draft.source = placed;
    return;
  }
  const list = wholeList(reading, source, cue);
  if (list) {
    draft.source = list;
    return;
  }
  const shown = obtainedBy(reading, source, cue);
  if (shown) {
    draft.source = shown;
    return;
  }
  const broken = behindBreak(reading, source, cue);
  const behind = broken ? null : behindCue(reading, source, cue);
  // What has been taken for the words is whoever speaks them.
  if (behind && draft.quotation < 0 && draft.content.every(({ start }) => start > tokens.start[cue[0]]!))
    draft.content = [chars(reading, [source[0], cue[0] - 2])];
  draft.source = withoutTail(reading, broken ?? behind ?? source);
}

/** "Nevertheless, | boat owners agree" */
function behindOpener({ tokens, classes }: Reading, [first, last]: TokenSpan): TokenSpan {
  const opens = tokens.sentences[tokens.sentence[first]!] === first && classes[first + 1] === CLASS.comma;
  return opens && first + 2 <= last && OPENING.has(tokens.words[first]!) ? [first + 2, last] : [first, last];
}
const OPENING = new Set(
  "nevertheless nonetheless however meanwhile still instead moreover overall indeed today similarly likewise furthermore additionally".split(
    " ",
  ),
);

/** "Foreign Secretary | Ada Holm in a briefing accused": the cue begins with the end of the name. */
function nameInCue(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  if (source[1] + 1 !== cue[0] || !isName(reading, source[1]) || classes[cue[0]] !== CLASS.name) return null;
  let last = cue[0];
  while (last < cue[1] && last - cue[0] < 3 && classes[last + 1] === CLASS.name) last++;
  for (let i = last + 1; i <= cue[1] && i - last < FAR; i++)
    if (classes[i] === CLASS.speech && tokens.shape[i] === SHAPE.lower) return [source[0], last];
  return null;
}

/** "Ada Holm's | publicist retorted", "the Alder and Reef | ferry ministries accused": where the noun ends that the cue begins with. */
function nounInCue({ tokens, classes, lexicon }: Reading, source: TokenSpan, cue: TokenSpan): number | null {
  if (source[1] + 1 !== cue[0] || cue[1] === cue[0]) return null;
  for (let i = cue[0]; i < cue[1] && i - cue[0] < 3; i++) {
    if (tokens.shape[i] !== SHAPE.lower || classes[i] === CLASS.speech) return null;
    if (classes[i + 1] !== CLASS.speech || tokens.shape[i + 1] !== SHAPE.lower) continue;
    const word = tokens.words[i]!;
    const noun = [lexicon.personNouns, lexicon.groupNouns, lexicon.organisationNouns].some(
      (nouns) => nouns.has(word) || nouns.has(singular(word)),
    );
    return noun || isHuman(singular(word)) ? i : null;
  }
  return null;
}

/** "Granted anonymity, hinted": the verb of what is said is behind the comma. */
function behindComma({ classes }: Reading, [first, last]: TokenSpan): TokenSpan {
  for (let i = last - 1; i > first; i--) if (classes[i] === CLASS.comma) return [i + 1, last];
  return [first, last];
}

/** "Shares", "prices": a noun that says nothing, with a capital only where the sentence opens. */
const isPlainHead = ({ tokens }: Reading, [first, last]: TokenSpan): boolean =>
  (first === last || tokens.words[first + 1] === "in" || tokens.words[first + 1] === "of") &&
  tokens.sentences[tokens.sentence[first]!] === first &&
  /^(?:shares?|stocks?|prices?|sales|profits?|futures|bonds|talks|trading|fears|hopes|concerns|calls)$/.test(
    tokens.words[first]!,
  );

const NEXT = /^(?:though|although|but|while|whereas)$/;
const SINCE = /^(?:though|although|but|while|whereas|after|as|when|because)$/;

/** "The council has taken no side, though a clerk familiar with it, granted anonymity, hinted that": the clerk did. */
function inNextClause(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  if (source[1] >= cue[0] || cue[0] - source[1] > FAR) return null;
  let next = -1;
  const adjacent = classes[cue[0] - 1] !== CLASS.comma;
  for (let i = source[1] + 2; i < cue[0] - 1; i++) if ((adjacent ? SINCE : NEXT).test(tokens.words[i]!)) next = i;
  // "Shares in Reef fell after the retailer warned": right before the verb.
  if (adjacent) {
    const beside = next < 0 ? null : phraseFrom(reading, next + 1, cue[0]);
    const house = beside?.[1] === cue[0] - 1 && beside[1] > beside[0];
    return house && isPlainHead(reading, source) ? beside : null;
  }
  const verb = classes[source[1] + 1];
  const clause =
    verb === CLASS.auxiliary ||
    verb === CLASS.modal ||
    verb === CLASS.speech ||
    formOf(tokens.words[source[1] + 1]!) === FORM.verb;
  if (next < 0 || !clause) return null;
  const subject = phraseFrom(reading, next + 1, cue[0]);
  if (!subject) return null;
  for (let i = subject[0]; i <= subject[1]; i++) {
    const c = classes[i]!;
    if (c === CLASS.person || c === CLASS.group || c === CLASS.organisation || c === CLASS.name) return subject;
    if (c === CLASS.preposition) return null;
  }
  return null;
}

/** "Owners of the old yards in Alder say": not Alder alone, where the people before it are said to be there. */
function behindPlace(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  const [first, last] = source;
  if (
    last + 1 !== cue[0] ||
    last - first > 1 ||
    !isName(reading, last) ||
    !/^(?:in|at|from|near)$/.test(tokens.words[first - 1] ?? "")
  )
    return null;
  let opens = first - 1;
  const sentence = tokens.sentences[tokens.sentence[first]!]!;
  while (opens > sentence && first - opens < FAR && tokens.shape[opens - 1] !== SHAPE.punctuation) opens--;
  const head = classes[opens] === CLASS.determiner ? opens + 1 : opens;
  const c = classes[head];
  const people =
    c === CLASS.person || c === CLASS.group || (c === CLASS.other && isHuman(singular(tokens.words[head]!)));
  return people ? [opens, last] : null;
}

/** "Residents of Alder, Reef | and Marsh say": the model has taken the end of a list for the whole. */
function wholeList(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  const opens = tokens.sentences[tokens.sentence[source[0]]!]!;
  if (source[1] + 1 !== cue[0] || classes[source[0] - 1] !== CLASS.comma || source[0] - opens > FAR) return null;
  let commas = 0;
  for (let i = opens; i < source[0]; i++) {
    const c = classes[i];
    if (c === CLASS.comma) commas++;
    else if (i > opens + 1 && !isName(reading, i)) return null;
  }
  // "Ada Holm, Alder's mayor, said" is no list.
  return commas > 1 && tokens.words[opens + 1] === "of" ? [opens, source[1]] : null;
}

/** "Salaries have become low — Holm says": whoever stands between the dash and the verb. */
function behindBreak(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens } = reading;
  if (source[1] >= cue[0] || cue[0] - source[1] > FAR) return null;
  for (let i = cue[0] - 1; i > source[1]; i--) {
    if (!BREAKS.has(tokens.words[i]!)) continue;
    // "The mayor — a man of few words — said": the second dash closes what the first one opened.
    if (i === cue[0] - 1) return null;
    const subject = phraseUpTo(reading, i + 1, cue[0]);
    return subject?.[0] === i + 1 && isName(reading, subject[0]) ? subject : null;
  }
  return null;
}

/** "Plum prizes will be hung in trees, said judge Ada Holm": a noun that opens the sentence is not who says so. */
function behindCue(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  const opens = tokens.sentences[tokens.sentence[source[0]]!] === source[0];
  const long = source[0] !== source[1] && isName(reading, source[1]);
  if (!opens || long || cue[0] !== cue[1] || source[1] + 2 >= cue[0]) return null;
  if (classes[cue[0] - 1] !== CLASS.comma || classes[source[1] + 1] === CLASS.comma || isName(reading, source[1] + 1))
    return null;
  if (!INVERTED.test(tokens.words[cue[0]]!)) return null;
  const after = tokens.sentences[tokens.sentence[cue[0]]! + 1]!;
  const subject = phraseFrom(reading, cue[0] + 1, after);
  return subject && (readMention(reading, subject).properName || isWhoever(reading, subject)) ? subject : null;
}

/** "Flour has doubled in price, says the bakers' association.": a noun for people or a house, to the end of the sentence. */
function isWhoever({ tokens, classes }: Reading, [first, last]: TokenSpan): boolean {
  const c = classes[last];
  const somebody = c === CLASS.person || c === CLASS.group || c === CLASS.organisation || isHuman(tokens.words[last]!);
  return somebody && last > first && classes[last + 1] === CLASS.stop;
}

/** "Papers obtained by our reporter show": the papers do. */
function obtainedBy(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens } = reading;
  const by = source[0] - 1;
  if (source[1] >= cue[0] || tokens.words[by] !== "by" || !OBTAINED.has(tokens.words[by - 1] ?? "")) return null;
  const paper = phraseUpTo(reading, tokens.sentences[tokens.sentence[by]!]!, by - 1);
  const noun = paper ? tokens.words[paper[1]]! : "";
  return reading.lexicon.documentNouns.has(noun) || PAPERS.has(noun) ? paper : null;
}
const PAPERS = new Set(["papers", "records", "files", "footage", "images", "photos", "video", "videos", "messages"]);
const OBTAINED = new Set(["obtained", "seen", "reviewed", "viewed", "examined", "verified", "shared"]);

/** "Holm | still", "Reyes | to". */
function withoutTail({ tokens }: Reading, [first, last]: TokenSpan): TokenSpan {
  let end = last;
  while (end > first && last - end < 3 && tokens.shape[end] === SHAPE.lower && LOOSE.has(tokens.words[end]!)) end--;
  return [first, end];
}

const LOOSE = new Set(["still", "also", "then", "later", "again", "now", "even", "to"]);
