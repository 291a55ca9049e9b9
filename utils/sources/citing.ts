/** "…, the Herald reported, citing two people familiar with the talks": whom an outlet cites, beside the outlet. English only. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import { isHuman } from "./lexicon/people.ts";
import { readMention, singular } from "./mentions.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";

const SURE = 0.8;
/** No phrase that tells whom is longer, in tokens. */
const LONGEST = 16;

/** A draft for each "citing" behind or before what an outlet is said to say, that people or papers follow. */
export function citedBy(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotations, classes } = reading;
  const out: Draft[] = [];
  const relays = relaysOf(reading, drafts);
  for (let i = 2; i + 2 < tokens.count; i++) {
    if (tokens.words[i] !== "citing" || classes[i - 1] !== CLASS.comma || quotations.of[i]! >= 0) continue;
    const cited = whom(reading, i + 1);
    const relay = cited && relays.get(tokens.sentence[i]!);
    if (!relay || !cited) continue;
    const until = tokens.start[i - 1]!;
    const content = relay.content
      .map(({ start, end }) => ({ start, end: start < until ? Math.min(end, until) : end }))
      .filter(({ start }) => start < until || start > tokens.end[cited[1]]!);
    if (content.length > 0)
      out.push({ cue: [i, i], source: cited, content, confidence: SURE, thought: false, quotation: -1 });
  }
  return out;
}

/** The people or papers behind "citing", to the end of their clause; null where it is neither. */
function whom(reading: Reading, first: number): TokenSpan | null {
  const { tokens, classes, lexicon } = reading;
  const after = tokens.sentences[tokens.sentence[first]! + 1] ?? tokens.count;
  let last = first;
  while (
    last + 1 < after &&
    last - first < LONGEST &&
    classes[last + 1] !== CLASS.comma &&
    classes[last + 1] !== CLASS.stop
  )
    last++;
  const { head, properName } = readMention(reading, [first, last]);
  const one = singular(head);
  const people = [head, one].some((word) => lexicon.personNouns.has(word) || lexicon.groupNouns.has(word));
  return properName || people || isHuman(one) || lexicon.documentNouns.has(one) ? [first, last] : null;
}

/** What each sentence has an outlet say: the first draft of it that does. */
function relaysOf(reading: Reading, drafts: readonly Draft[]): Map<number, Draft> {
  const { tokens } = reading;
  const relays = new Map<number, Draft>();
  for (const draft of drafts) {
    const { cue, source } = draft;
    if (!cue || !source || tokens.words[cue[0]] === "citing" || relays.has(tokens.sentence[cue[0]]!)) continue;
    if (/^(?:outlet|organisation)$/.test(readMention(reading, source).kind))
      relays.set(tokens.sentence[cue[0]]!, draft);
  }
  return relays;
}
