/** "Sources close to the striker say that …": people or papers, plainly said to say or think something, that the trained model has read over. English only. */
import { CLASS } from "./classes.ts";
import { chars } from "./content.ts";
import type { Draft } from "./drafts.ts";
import { isHuman } from "./lexicon/people.ts";
import { singular } from "./mentions.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

const SAYS =
  /^(?:say|says|said|claim|claims|claimed|allege|alleges|alleged|warn|warns|warned|argue|argues|argued|insist|insists|insisted|estimate|estimates|estimated)$/;
const THINKS =
  /^(?:believe|believes|believed|think|thinks|thought|fear|fears|feared|expect|expects|expected|suspect|suspects|suspected)$/;
/** What papers do with what stands in them. */
const SHOWS =
  /^(?:show|shows|showed|suggest|suggests|suggested|reveal|reveals|revealed|indicate|indicates|indicated|find|finds|found)$/;
const PAPERS =
  /^(?:papers|documents|filings|records|emails|messages|minutes|files|letters|memos|transcripts|letter|memo|transcript|survey|poll|study|report|analysis)$/;
/** What ties whoever speaks to whom they are near, or who has heard or seen them: "close to", "polled by". */
const TIED = /^(?:close|familiar|seen|obtained|reviewed|polled|surveyed|interviewed|contacted|questioned)$/;
const TO = /^(?:to|with|by)$/;

/** No subject is longer, and no head of it further from its beginning, in tokens. */
const LONGEST = 14;
const HEAD_BY = 5;
/** So far behind the verb a clause without "that" has its own. */
const CLAUSE_BY = 7;
const SURE = 0.75;

/** Drafts for sentences that open with such a subject and its verb, where no other draft has anything of the sentence. */
export function plainlySaid(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotations } = reading;
  const out: Draft[] = [];
  const taken = new Set<number>();
  for (const { cue, source } of drafts)
    for (const span of [cue, source]) if (span) taken.add(tokens.sentence[span[0]]!);
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const after = tokens.sentences[s + 1]!;
    const joined = /^(?:but|and|yet)$/.test(tokens.words[tokens.sentences[s]!]!) ? 1 : 0;
    const opens = tokens.sentences[s]! + joined;
    if (taken.has(s)) continue;
    const verb = verbOf(reading, opens, after);
    if (verb < 0 || quotations.of[verb]! >= 0 || quotations.of[opens]! >= 0) continue;
    const thought = THINKS.test(tokens.words[verb]!);
    const that = tokens.words[verb + 1] === "that";
    if (!speaks(reading, opens, verb, thought) || !(that || isClause(reading, verb, after))) continue;
    const said = that ? verb + 2 : verb + 1;
    if (after - said < 4) continue;
    out.push({
      cue: [verb, verb],
      source: [opens, verb - 1],
      content: [chars(reading, [said, after - 1])],
      confidence: SURE,
      thought,
      quotation: -1,
    });
  }
  return out;
}

/** The first verb of saying or thinking in a sentence, with nothing but the subject before it; or -1. */
function verbOf({ tokens, classes, lexicon }: Reading, opens: number, after: number): number {
  for (let i = opens; i < after && i - opens <= LONGEST; i++) {
    const word = tokens.words[i]!;
    if (i > opens && tokens.shape[i] === SHAPE.lower && (SAYS.test(word) || THINKS.test(word) || SHOWS.test(word)))
      return i;
    const c = classes[i]!;
    const breaks =
      c === CLASS.comma ||
      c === CLASS.colon ||
      c === CLASS.auxiliary ||
      c === CLASS.modal ||
      c === CLASS.negation ||
      c === CLASS.quoteMark ||
      lexicon.relatives.has(word);
    if (breaks) return -1;
  }
  return -1;
}

/** Whether the words between are people or a paper, with no more behind it than to whom it is tied. */
function speaks({ tokens, classes, lexicon }: Reading, opens: number, verb: number, thought: boolean): boolean {
  let head = opens;
  const tied = (i: number) => TIED.test(tokens.words[i]!) && TO.test(tokens.words[i + 1] ?? "");
  while (head + 1 < verb && head - opens < HEAD_BY && classes[head + 1] !== CLASS.preposition && !tied(head + 1))
    head++;
  const ends = head + 1 === verb;
  if (!ends && !tied(head + 1) && !/^(?:of|at|in|from|for|inside|within)$/.test(tokens.words[head + 1]!)) return false;
  if (tokens.shape[head] !== SHAPE.lower && head > opens) return false;
  const word = tokens.words[head]!;
  const one = singular(word);
  const paper = PAPERS.test(word) || lexicon.documentNouns.has(one);
  if (SHOWS.test(tokens.words[verb]!)) return paper && !ends;
  const people = [word, one].some((w) => lexicon.personNouns.has(w) || lexicon.groupNouns.has(w)) || isHuman(one);
  return people || (!thought && paper);
}

/** Whether a clause of its own begins right behind the verb: "believe the fire was started". */
function isClause({ tokens, classes }: Reading, verb: number, after: number): boolean {
  const first = classes[verb + 1]!;
  if (first !== CLASS.determiner && first !== CLASS.pronoun && first !== CLASS.name) return false;
  for (let i = verb + 2; i < after && i - verb <= CLAUSE_BY; i++) {
    const c = classes[i]!;
    if (c === CLASS.auxiliary || c === CLASS.modal) return true;
    if (c === CLASS.comma || c === CLASS.to || tokens.shape[i] === SHAPE.punctuation) return false;
  }
  return false;
}
