/** Papers that say something, where the trained model missed them: "a statement by the port read: “…”", "was confirmed in a statement". English only. */
import { CLASS } from "./classes.ts";
import { chars } from "./content.ts";
import type { Draft } from "./drafts.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { readMention } from "./mentions.ts";
import { phraseFrom, phraseUpTo } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** What is read out, as words and not as figures. */
const PAPER =
  /^(?:statement|letter|email|e-mail|memo|message|note|notice|post|tweet|caption|filing|lawsuit|complaint|affidavit|petition|announcement|release|text|inscription|report)$/;
const READS = /^(?:reads?|said|says|stated|states|ran|reading|stating|saying)$/;
/** So far before the verb stands the paper, in tokens. */
const BACK = 24;
/** So many words stand between a determiner and its paper. */
const LONGEST = 5;

/** "A statement by the port confirming the sale read: “…”": the port's; without a writer, the paper's. */
export function readOut(reading: Reading, alone: Iterable<number>): Draft[] {
  const { tokens, quotations, classes } = reading;
  const out: Draft[] = [];
  for (const q of alone) {
    const { first, last, words } = quotations.list[q]!;
    const verb = first - 2;
    if (verb < 1 || words < 5 || classes[first - 1] !== CLASS.colon || !READS.test(tokens.words[verb]!)) continue;
    const opens = Math.max(tokens.sentences[tokens.sentence[verb]!]!, verb - BACK);
    let paper = verb - 1;
    while (paper >= opens && !isPaper(reading, paper)) paper--;
    const source = paper < opens ? null : writerOf(reading, paper, opens, verb);
    if (source) out.push(draftOf(reading, [verb, verb], source, [first, last], q));
  }
  return out;
}

/** "The sale was confirmed in a statement from the port": what stands before is what the paper says. */
export function confirmedIn(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotations, classes, lexicon } = reading;
  const { words } = tokens;
  const cued = new Set(drafts.map(({ cue }) => cue?.[0]));
  const out: Draft[] = [];
  for (let i = 1; i + 3 < tokens.count; i++) {
    if (words[i + 1] !== "in" || tokens.shape[i] !== SHAPE.lower || !/ed$/.test(words[i]!)) continue;
    if (!lexicon.speech.has(words[i]!) || !/^(?:was|were|been)$/.test(words[i - 1]!) || quotations.of[i]! >= 0)
      continue;
    const opens = tokens.sentences[tokens.sentence[i]!]!;
    const after = tokens.sentences[tokens.sentence[i]! + 1]!;
    if (classes[i + 2] !== CLASS.determiner || i - opens < 2) continue;
    let paper = i + 3;
    while (paper < after && paper - i < LONGEST + 3 && !isPaper(reading, paper)) paper++;
    if (paper >= after || !isPaper(reading, paper) || hasMark(reading, i + 2, paper)) continue;
    const source = writerOf(reading, paper, i + 2, after);
    const cue: TokenSpan = [words[i - 1] === "been" ? i - 2 : i - 1, i + 1];
    if (source && !cued.has(cue[0])) out.push(draftOf(reading, cue, source, [opens, cue[0] - 1], -1));
  }
  return out;
}

const STATEMENT =
  /^(?:statement|interview|letter|email|e-mail|memo|speech|post|tweet|report|filing|complaint|affidavit|dissent|opinion)$/;
const STATES =
  /^(?:said|says|accused|accuses|wrote|writes|warned|warns|claimed|claims|alleged|alleges|argued|argues|denied|denies|called|described|urged|stated|announced|told|tells)$/;
/** So far into its sentence the paper is named, and what is told of it ends. */
const PAPER_BY = 6;
const TOLD_BY = 14;
/** No subject is longer, in tokens. */
const SUBJECT = 16;

/** "In a joint statement published on Monday, the two ministries accused": said there, by whoever stands before the verb. */
export function statedIn(reading: Reading): Draft[] {
  const { tokens, classes, quotations } = reading;
  const { words } = tokens;
  const out: Draft[] = [];
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const after = tokens.sentences[s + 1]!;
    const joined = /^(?:but|and|yet)$/.test(words[tokens.sentences[s]!]!) ? 1 : 0;
    const opens = tokens.sentences[s]! + joined;
    if (words[opens] !== "in" || !/^(?:an?|his|her|its|their)$/.test(words[opens + 1] ?? "")) continue;
    let paper = opens + 2;
    while (paper < after && paper - opens < PAPER_BY && !STATEMENT.test(words[paper]!)) paper++;
    let comma = paper;
    while (comma < after && comma - opens < TOLD_BY && classes[comma] !== CLASS.comma) comma++;
    if (!STATEMENT.test(words[paper] ?? "")) continue;
    // "In a post on Monday morning the firm told customers": without a comma, up to the words that name it.
    if (classes[comma] !== CLASS.comma || comma >= after) comma = adjunctEnd(reading, paper, after) - 1;
    if (comma < paper) continue;
    let verb = comma + 2;
    while (verb < after && verb - comma < SUBJECT && !STATES.test(words[verb]!) && classes[verb] !== CLASS.comma)
      verb++;
    if (verb >= after - 2 || !STATES.test(words[verb]!) || quotations.of[verb]! >= 0) continue;
    const source = phraseUpTo(reading, comma + 1, verb);
    if (source?.[0] !== comma + 1 || hasMark(reading, source[0], source[1])) continue;
    out.push(draftOf(reading, [source[1] + 1, verb], source, [verb + 1, after - 1], -1));
  }
  return out;
}

/** Behind the day on which a paper was put out, where a determiner or a name begins: a token, or -1. */
function adjunctEnd({ tokens, classes }: Reading, paper: number, after: number): number {
  let i = paper + 1;
  if (tokens.words[i] === "on") i++;
  while (i < after && i - paper < 6 && formOf(tokens.words[i]!) === FORM.time) i++;
  const c = classes[i];
  return i > paper + 1 && (c === CLASS.determiner || c === CLASS.name) ? i : -1;
}

const GIVES = /^(?:gives?|gave|given|shares?|shared|offers?|offered)$/;
const COUNSEL = /^(?:tips?|advice|recommendations?|guidance|suggestions?|verdict|testimony|evidence|reassurances?)$/;
/** So far behind the verb stands what is given. */
const AHEAD = 6;

/** "Dr. Ada Holm has given nine tips": whoever counsels is a source of the counsel, if they have a name. */
export function counselled(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotations, classes } = reading;
  const { words } = tokens;
  const cued = new Set(drafts.map(({ cue }) => cue && tokens.sentence[cue[0]]));
  const out: Draft[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (!GIVES.test(words[i]!) || tokens.shape[i] !== SHAPE.lower || quotations.of[i]! >= 0) continue;
    if (cued.has(tokens.sentence[i]!)) continue;
    const opens = tokens.sentences[tokens.sentence[i]!]!;
    const after = tokens.sentences[tokens.sentence[i]! + 1]!;
    let given = i + 1;
    while (given < Math.min(after, i + AHEAD) && !COUNSEL.test(words[given]!) && !STOPS.has(classes[given]!)) given++;
    if (given >= after || !COUNSEL.test(words[given]!)) continue;
    const source = phraseUpTo(reading, opens, i);
    if (
      !source ||
      tokens.shape[source[1]] !== SHAPE.capital ||
      /^(?:be|been|being|is|are|was|were)$/.test(words[i - 1]!)
    )
      continue;
    if (!readMention(reading, source).properName) continue;
    out.push(draftOf(reading, [source[1] + 1, i], source, [i + 1, after - 1], -1));
  }
  return out;
}
const STOPS: ReadonlySet<number> = new Set([CLASS.comma, CLASS.stop, CLASS.colon, CLASS.preposition, CLASS.to]);

const isPaper = ({ tokens }: Reading, i: number) => tokens.shape[i] === SHAPE.lower && PAPER.test(tokens.words[i]!);

function hasMark({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.shape[i] === SHAPE.punctuation) return true;
  return false;
}

/** Who has written a paper, where that is told behind it; else the paper with its determiner; null where it has none. */
function writerOf(reading: Reading, paper: number, opens: number, after: number): TokenSpan | null {
  const { tokens, classes } = reading;
  if (/^(?:by|from)$/.test(tokens.words[paper + 1]!)) {
    const writer = phraseFrom(reading, paper + 2, after);
    if (writer) return beforeVerb(reading, writer);
  }
  for (let i = paper - 1; i >= opens && paper - i <= LONGEST; i--) {
    if (tokens.shape[i] === SHAPE.punctuation) return null;
    if (classes[i] === CLASS.determiner) return [i, paper];
  }
  return null;
}

/** "A spokesperson confirming the sale": the writer without what the paper does. */
function beforeVerb({ tokens }: Reading, [first, last]: TokenSpan): TokenSpan {
  for (let i = first + 1; i <= last; i++)
    if (tokens.shape[i] === SHAPE.lower && /ing$/.test(tokens.words[i]!)) return [first, i - 1];
  return [first, last];
}

const draftOf = (reading: Reading, cue: TokenSpan, source: TokenSpan, said: TokenSpan, quotation: number): Draft => ({
  cue,
  source,
  content: [chars(reading, said)],
  confidence: 0.6,
  thought: false,
  quotation,
  written: true,
});
