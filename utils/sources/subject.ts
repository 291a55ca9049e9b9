/** Puts right whose words the model has taken the cue's subject from, where grammar leaves no doubt. English only. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import { readMention } from "./mentions.ts";
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
  if (!draft.source || !cue) return;
  const source = behindOpener(reading, draft.source);
  draft.source = source;
  const named = nameInCue(reading, source, cue);
  if (named) {
    draft.source = named;
    draft.cue = [named[1] + 1, cue[1]];
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
  draft.source = withoutTail(reading, behindBreak(reading, source, cue) ?? behindCue(reading, source, cue) ?? source);
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

/** "Job cuts will be announced, said chairman Ada Holm": one word that opens the sentence is not who says so. */
function behindCue(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes } = reading;
  const opens = tokens.sentences[tokens.sentence[source[0]]!] === source[0];
  if (!opens || source[0] !== source[1] || cue[0] !== cue[1] || source[1] + 2 >= cue[0]) return null;
  if (classes[cue[0] - 1] !== CLASS.comma || classes[source[1] + 1] === CLASS.comma || isName(reading, source[1] + 1))
    return null;
  if (!INVERTED.test(tokens.words[cue[0]]!)) return null;
  const after = tokens.sentences[tokens.sentence[cue[0]]! + 1]!;
  const subject = phraseFrom(reading, cue[0] + 1, after);
  return subject && readMention(reading, subject).properName ? subject : null;
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
