/** From token spans to what was said: spans widened to whole quotations, those that go on behind the cue, later paragraphs. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import type { Reading } from "./read.ts";
import type { Attributed, TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";
import type { Span } from "./types.ts";

/** Quotations shorter than this are terms and titles, not speech that goes on. */
const SPOKEN = 4;

/** What a span of tokens is in characters. */
export function chars({ tokens }: Pick<Reading, "tokens">, [first, last]: TokenSpan): Span {
  return { start: tokens.start[first]!, end: tokens.end[last]! };
}

/** The main quotation within a span of tokens, or -1. */
function quotationIn({ quotations }: Reading, [first, last]: TokenSpan): number {
  let best = -1;
  for (let i = first; i <= last; i++) {
    const q = quotations.of[i]!;
    if (q < 0 || q === best) continue;
    const { list } = quotations;
    if (best < 0 || list[q]!.words > list[best]!.words) best = q;
    i = Math.min(last, list[q]!.last);
  }
  return best;
}

/** The quotations that the same speaker goes on with: “…,” said Smith. “…” — and those of later paragraphs when unclosed. */
function followOn(reading: Reading, draft: Draft): void {
  const { quotations, tokens } = reading;
  if (draft.quotation < 0 || !draft.cue) return;
  let current = quotations.list[draft.quotation]!;
  let index = draft.quotation;
  for (let guard = 0; guard < 50; guard++) {
    const next = quotations.list[index + 1];
    if (!next) return;
    if (next.continues && !current.closed && tokens.paragraph[next.first] === tokens.paragraph[current.last]! + 1) {
      draft.content.push(chars(reading, [next.first, next.last]));
      current = next;
      index++;
      continue;
    }
    return;
  }
}

/** Colon at the end of a paragraph: the next paragraph, or the run of paragraphs in quotation marks, is what is said. */
function afterColon(reading: Reading, last: number): Span[] {
  const { tokens, quotations, classes } = reading;
  if (last + 1 >= tokens.count || tokens.paragraph[last] === tokens.paragraph[last + 1]) return [];
  if (classes[last] !== CLASS.colon) return [];
  const from = last + 1;
  const paragraph = tokens.paragraph[from]!;
  const opening = quotations.of[from]!;
  if (opening >= 0) {
    const out: Span[] = [];
    for (let q = opening; q < quotations.list.length && out.length < 50; q++) {
      const item = quotations.list[q]!;
      if (q > opening && !(item.continues && !quotations.list[q - 1]!.closed)) break;
      out.push(chars(reading, [item.first, item.last]));
    }
    return out;
  }
  let end = from;
  while (end + 1 < tokens.count && tokens.paragraph[end + 1] === paragraph) end++;
  return [chars(reading, [from, end])];
}

function hasWord({ tokens }: Reading, [first, last]: TokenSpan): boolean {
  for (let i = first; i <= last; i++) if (tokens.shape[i] !== SHAPE.punctuation) return true;
  return false;
}

/** "has refused to treat": a deed, not speech, unless what is refused is to speak. */
function refusal({ tokens, lexicon }: Reading, first: number, last: number): boolean {
  const { words } = tokens;
  for (let i = first; i <= last; i++) {
    if (!words[i]!.startsWith("refus")) continue;
    const verb = i + 2;
    return (
      verb < tokens.count && words[i + 1] === "to" && !lexicon.speech.has(words[verb]!) && !SPEAKING.has(words[verb]!)
    );
  }
  return false;
}
const SPEAKING = new Set([
  "say",
  "comment",
  "answer",
  "discuss",
  "endorse",
  "tell",
  "name",
  "identify",
  "rule",
  "speak",
  "talk",
  "apologize",
  "acknowledge",
  "condemn",
  "concede",
]);

/** A source never starts with "as", "to", "is" or "soon". */
const namesNobody = (c: number) =>
  c === CLASS.to || c === CLASS.conjunction || c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.adverb;

/** "a source who said": the words that "who" stands for are the source. */
function withAntecedent(reading: Reading, source: TokenSpan): TokenSpan {
  const { tokens, classes, lexicon } = reading;
  const word = tokens.words[source[0]]!;
  if (source[0] !== source[1] || (word !== "who" && word !== "which" && word !== "that")) return source;
  const start = tokens.sentences[tokens.sentence[source[0]]!]!;
  let end = source[0] - 1;
  if (end > start && classes[end] === CLASS.comma) end--;
  let first = end + 1;
  for (let i = end; i >= start && end - i < 10; i--) {
    const c = classes[i]!;
    if (
      tokens.shape[i] === SHAPE.punctuation ||
      c === CLASS.auxiliary ||
      c === CLASS.modal ||
      c === CLASS.speech ||
      c === CLASS.thought ||
      c === CLASS.pronoun ||
      c === CLASS.relative ||
      c === CLASS.conjunction
    )
      break;
    if (c === CLASS.preposition && !lexicon.nameLinks.has(tokens.words[i]!)) break;
    // "Likely to placate nervous Democrats, who …": a verb, and what it does is done to them.
    if (lexicon.lang === "en" && (classes[i - 1] === CLASS.to || formOf(tokens.words[i]!) === FORM.verb)) break;
    first = i;
    if (c === CLASS.determiner) break;
  }
  return first <= end ? [first, source[0]] : source;
}

/** Turns what the model found into a draft. */
export function draftOf(reading: Reading, found: Attributed): Draft | null {
  const { tokens, quotations, classes, lexicon } = reading;
  const { cue } = found;
  let { source, content: parts } = found;
  if (source && !parts.some((part) => hasWord(reading, part))) {
    // The source took the content along: "According to VOA, the …".
    for (let i = source[0] + 1; i < source[1]; i++)
      if (classes[i] === CLASS.comma) {
        parts = [[i + 1, source[1]]];
        source = [source[0], i - 1];
        break;
      }
  }
  if (refusal(reading, cue.first, cue.last)) return null;
  if (source && namesNobody(classes[source[0]]!)) return null;
  if (source) source = withAntecedent(reading, source);
  const spans: TokenSpan[] = [];
  for (const [first, last] of [...parts].sort((a, b) => a[0] - b[0])) {
    let from = first;
    let to = last;
    while (from < to && (classes[from] === CLASS.comma || classes[from] === CLASS.colon)) from++;
    const opening = quotations.of[from]!;
    if (opening >= 0 && opening === quotations.of[to] && opening !== quotations.of[cue.first]) {
      const whole = quotations.list[opening]!;
      // All of a quotation, when most of it is meant.
      if ((to - from + 1) * 2 > whole.words && (to < cue.first ? whole.last < cue.first : whole.first > cue.last)) {
        from = whole.first;
        to = whole.last;
      }
    }
    // The source and the cue are not part of what is said.
    for (const hole of source ? [source, [cue.first, cue.last] as TokenSpan] : [[cue.first, cue.last] as TokenSpan]) {
      if (hole[0] <= from && hole[1] >= from) from = hole[1] + 1;
      if (hole[0] <= to && hole[1] >= to) to = hole[0] - 1;
    }
    if (from <= to) spans.push([from, to]);
  }
  const content = spans.map((span) => chars(reading, span));
  let end = cue.last;
  if (source && source[0] > end && source[0] - end < 4) end = source[1];
  if (end + 1 < tokens.count && classes[end + 1] === CLASS.colon) end++;
  if (classes[end] === CLASS.colon) {
    const following = afterColon(reading, end);
    if (following.length && !spans.some((span) => span[0] > end)) content.push(...following);
  }
  if (
    !content.some((part) => /[\p{L}\p{N}]/u.test(tokens.text.slice(part.start, Math.min(part.end, part.start + 200))))
  )
    return null;
  let quotation = -1;
  for (const span of spans) {
    const q = quotationIn(reading, span);
    if (
      q >= 0 &&
      q !== quotations.of[cue.first] &&
      (quotation < 0 || quotations.list[q]!.words > quotations.list[quotation]!.words)
    )
      quotation = q;
  }
  let thought = false;
  for (let i = cue.first; i <= cue.last; i++) {
    if (lexicon.speech.has(tokens.words[i]!)) {
      thought = false;
      break;
    }
    if (lexicon.thought.has(tokens.words[i]!)) thought = true;
  }
  const draft: Draft = {
    cue: [cue.first, cue.last],
    source,
    content,
    confidence: found.confidence,
    thought,
    quotation,
  };
  const last = quotation >= 0 ? quotations.list[quotation]! : null;
  if (last) followOn(reading, draft);
  return draft;
}

/** Quotations of some length that no draft holds, in order. */
export function orphans(reading: Reading, drafts: readonly Draft[]): number[] {
  const taken = new Uint8Array(reading.quotations.list.length);
  const { list } = reading.quotations;
  for (const draft of drafts)
    for (const span of draft.content) {
      // first quotation that ends after the span's start
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle]!.end > span.start) high = middle;
        else low = middle + 1;
      }
      for (let q = low; q < list.length && list[q]!.start < span.end; q++) taken[q] = 1;
    }
  return list.flatMap((quotation, q) => (!taken[q] && quotation.words >= SPOKEN ? [q] : []));
}
