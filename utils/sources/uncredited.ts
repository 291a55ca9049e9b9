/** Quotations that the trained model gave to nobody, or only to whoever relays them. */
import { citedBy } from "./citing.ts";
import { CLASS } from "./classes.ts";
import { orphans } from "./content.ts";
import { type Draft, THRESHOLD } from "./drafts.ts";
import { embeddedPosts } from "./embedded-posts.ts";
import { perWhom } from "./per.ts";
import { phraseFrom } from "./phrases.ts";
import { plainlySaid } from "./plainly.ts";
import { verbsBeside } from "./quoted.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { spokenBefore, spokenBehind } from "./spoken-behind.ts";
import { SHAPE } from "./tokenise.ts";
import { confirmedIn, counselled, readOut, statedIn } from "./written.ts";

/** What the rules find for quotations that no draft holds: a verb beside them, or a dash and a name behind them. */
export function uncredited(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const sure = drafts.filter(({ confidence }) => confidence >= THRESHOLD);
  const alone = new Set(orphans(reading, sure));
  const dashed = signed(reading, alone);
  for (const item of dashed) alone.delete(item.quotation);
  const written = readOut(reading, alone);
  for (const item of written) alone.delete(item.quotation);
  const spoken = alone.size === 0 ? [] : verbsBeside(reading, alone).filter((item) => alone.delete(item.quotation));
  for (const item of spoken) item.confidence = 0.6;
  const more = spoken.filter((item) => !heldBy(sure, item));
  const stated = statedIn(reading).filter((item) => !isKnown(drafts, item));
  const papers = [...stated, ...written, ...confirmedIn(reading, sure), ...counselled(reading, sure)];
  const behind = alone.size === 0 ? [] : [...spokenBehind(reading, alone), ...spokenBefore(reading, alone)];
  return [
    ...dashed,
    ...papers,
    ...more,
    ...behind,
    ...relayed(reading, sure),
    ...perWhom(reading, drafts),
    ...citedBy(reading, drafts),
    ...plainlySaid(reading, [...drafts, ...dashed, ...papers, ...more, ...behind]),
    ...embeddedPosts(reading),
  ];
}

/** Whether a draft has the same verb; then it is sure, and has this subject. */
function isKnown(drafts: readonly Draft[], { cue, source, confidence }: Draft): boolean {
  const known = drafts.find((draft) => draft.cue && draft.cue[0] <= cue![1] && draft.cue[1] >= cue![1]);
  if (!known) return false;
  if (known.source?.[1] !== source![1]) Object.assign(known, { source, cue });
  Object.assign(known, { confidence: Math.max(known.confidence, confidence), written: true });
  return true;
}

/** “…,” officials wrote in papers seen by Reef News: where a draft by the same words has missed the quotation, it is that draft's. */
function heldBy(drafts: readonly Draft[], item: Draft): boolean {
  const { cue, source, content, quotation } = item;
  const same = drafts.find(
    (draft) =>
      draft.quotation < 0 &&
      draft.source?.[1] === source![1] &&
      draft.cue !== null &&
      draft.cue[0] <= cue![1] &&
      draft.cue[1] >= cue![1],
  );
  if (!same) return false;
  Object.assign(same, { content, quotation, confidence: Math.max(same.confidence, item.confidence) });
  return true;
}

const DASHES = new Set(["―", "—", "–", "-", "--"]);

/** “…” — Pamela Padilla, as letters and round-ups sign what they quote. */
function signed(reading: Reading, alone: ReadonlySet<number>): Draft[] {
  const { tokens, quotations, classes } = reading;
  const out: Draft[] = [];
  for (const q of alone) {
    const item = quotations.list[q]!;
    let at = item.last + 1;
    if (at + 1 >= tokens.count || !DASHES.has(tokens.words[at]!) || item.words < 3) continue;
    const dash = at;
    while (at < tokens.count && DASHES.has(tokens.words[at]!)) at++;
    if (at >= tokens.count || tokens.paragraph[at]! - tokens.paragraph[item.last]! > 1) continue;
    let last = at;
    while (
      last + 1 < tokens.count &&
      last - at < 8 &&
      tokens.paragraph[last + 1] === tokens.paragraph[at] &&
      tokens.shape[last + 1] !== SHAPE.punctuation
    )
      last++;
    const ends =
      last + 1 >= tokens.count ||
      tokens.paragraph[last + 1] !== tokens.paragraph[at] ||
      classes[last + 1] === CLASS.comma ||
      classes[last + 1] === CLASS.stop;
    if (!ends || tokens.shape[at] === SHAPE.lower || tokens.shape[at] === SHAPE.punctuation) continue;
    out.push({
      cue: [dash, dash],
      source: [at, last],
      content: [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }],
      confidence: 0.7,
      thought: false,
      quotation: q,
    });
  }
  return out;
}

/** "According to X, many defectors are saying “…”": they say it, too, and X relays them. */
function relayed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotations, classes, lexicon } = reading;
  const taken = new Set(drafts.map((draft) => draft.source?.[0]));
  const out: Draft[] = [];
  for (const { cue, source, quotation } of drafts) {
    if (!cue || !source || quotation < 0 || tokens.words[cue[0]] !== "according" || source[0] < cue[1]) continue;
    const quoted = quotations.list[quotation]!;
    const from = source[1] + (classes[source[1] + 1] === CLASS.comma ? 2 : 1);
    if (quoted.words < 4 || from >= quoted.first || quoted.first - from > 80 || taken.has(from)) continue;
    const phrase = phraseFrom(reading, from, quoted.first);
    const speaker = phrase && (people(reading, phrase) ? phrase : somebody(reading, phrase));
    if (!speaker) continue;
    let verb = quoted.first - 1;
    while (verb > speaker[1] && !lexicon.speech.has(tokens.words[verb]!)) verb--;
    if (verb === speaker[1] || quoted.first - verb > 8) continue;
    out.push({
      cue: [verb, verb],
      source: speaker,
      content: [{ start: tokens.start[verb + 1]!, end: tokens.end[quoted.last]! }],
      confidence: 0.6,
      thought: false,
      quotation,
    });
  }
  return out;
}

function people({ classes, tokens, lexicon }: Reading, [first, last]: readonly [number, number]): boolean {
  if (lexicon.indefinite.has(tokens.words[first]!)) return true;
  for (let i = first; i <= last; i++) {
    const c = classes[i]!;
    if (c === CLASS.person || c === CLASS.group) return true;
    if (c === CLASS.preposition) return false;
  }
  return false;
}

/** "According to Holm, Advocate Tom Reyes KC once said": the name, without whose counsel he is. */
function somebody({ classes, tokens }: Reading, [first, last]: TokenSpan): TokenSpan | null {
  // "Advocate", where a sentence would open.
  const named = classes[first] === CLASS.name && classes[first + 1] !== CLASS.name ? first + 1 : first;
  let end = classes[first] === CLASS.title ? first : named - 1;
  while (end < last && classes[end + 1] === CLASS.name && tokens.shape[end + 1] === SHAPE.capital) end++;
  if (classes[end + 1] === CLASS.possessive) end--;
  return end - named > 0 && end - named < 5 ? [first, end] : null;
}
