/** English attributions by verb and word order, for quotations that the trained model gave to nobody. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import { phraseUpTo } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { isClause, speakerAfter } from "./speakers.ts";
import { SHAPE } from "./tokenise.ts";
import type { Span } from "./types.ts";

function sentenceBounds({ tokens }: Reading, i: number): TokenSpan {
  return [tokens.sentences[tokens.sentence[i]!]!, tokens.sentences[tokens.sentence[i]! + 1]!];
}

function chars({ tokens }: Reading, first: number, last: number): Span | null {
  return first <= last ? { start: tokens.start[first]!, end: tokens.end[last]! } : null;
}

/** A stretch of words without the marks at its edges. */
function trimmed(reading: Reading, first: number, last: number): Span | null {
  const { tokens, quotations } = reading;
  const skip = (i: number) => tokens.shape[i] === SHAPE.punctuation && quotations.of[i]! < 0;
  let from = first;
  let to = last;
  while (from <= to && skip(from)) from++;
  while (to >= from && skip(to)) to--;
  return to - from >= 2 || (from <= to && quotations.of[from]! >= 0) ? chars(reading, from, to) : null;
}

/** What the verbs in the sentences of these quotations, and in those beside them, attribute. */
export function verbsBeside(reading: Reading, wanted: Iterable<number>): Draft[] {
  const { tokens, lexicon, quotations, classes } = reading;
  const out: Draft[] = [];
  const usedQuotes = new Set<number>();
  const near = new Uint8Array(tokens.sentences.length);
  for (const q of wanted) {
    const { first, last } = quotations.list[q]!;
    near.fill(1, Math.max(0, tokens.sentence[first]! - 1), tokens.sentence[last]! + 2);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (near[tokens.sentence[i]!] === 0 || tokens.shape[i] !== SHAPE.lower || quotations.of[i]! >= 0) continue;
    const word = tokens.words[i]!;
    const speech = lexicon.speech.has(word);
    if (!speech && !lexicon.thought.has(word)) continue;
    const [start, stop] = sentenceBounds(reading, i);
    const first = Math.max(start, i - 120);
    const after = Math.min(stop, i + 200);
    let back = i - 1;
    while (back >= first && classes[back] === CLASS.auxiliary) back--;
    const comma = back >= first && classes[back] === CLASS.comma ? back - 1 : back;
    // "…", said X
    const closing = comma >= 0 ? quotations.of[comma]! : -1;
    if (speech && closing >= 0 && quotations.list[closing]!.last === comma && comma >= first - 1) {
      const quotation = quotations.list[closing]!;
      const source = speakerAfter(reading, i + 1, after);
      if (source && quotation.words > 1 && !usedQuotes.has(closing)) {
        usedQuotes.add(closing);
        out.push(
          draft(
            reading,
            [back + 1, i],
            source,
            [chars(reading, quotation.first, quotation.last)],
            closing,
            0.85,
            !speech,
          ),
        );
        continue;
      }
    }
    const ahead =
      classes[i - 1] === CLASS.comma && isClause(reading, first, i - 1) && speakerAfter(reading, i + 1, after);
    const subject = ahead ? null : phraseUpTo(reading, first, i);
    let inverted = false;
    let source = subject;
    if (!source) {
      source = speakerAfter(reading, i + 1, after, true);
      inverted = source !== null;
    }
    if (!source) continue;
    // "…," the port's spokesman had said.
    const before = speech && !inverted ? closedBefore(reading, source) : null;
    if (before && !usedQuotes.has(before[0])) {
      const [quotation, whole] = before;
      const { first: from, last: to } = quotations.list[quotation]!;
      usedQuotes.add(quotation);
      out.push(draft(reading, [whole[1] + 1, i], whole, [chars(reading, from, to)], quotation, 0.75, false));
      continue;
    }
    // X said: "…" — X said that …
    const from = (inverted ? source[1] : i) + 1;
    let that = -1;
    let mark = -1;
    for (let k = from; k < Math.min(after + 1, from + 24) && k < tokens.count; k++) {
      if (tokens.paragraph[k] !== tokens.paragraph[i]) break;
      if (lexicon.complementisers.has(tokens.words[k]!)) {
        that = k;
        break;
      }
      if (quotations.of[k]! >= 0 && quotations.list[quotations.of[k]!]!.first === k) {
        mark = k;
        break;
      }
      if (classes[k] === CLASS.stop || (lexicon.speech.has(tokens.words[k]!) && k > from)) break;
    }
    if (that >= 0 && that - from < 8) {
      const content = trimmed(reading, that, after - 1);
      let quotation = -1;
      for (let k = that; k < after && quotation < 0; k++) quotation = quotations.of[k]!;
      if (quotation >= 0) usedQuotes.add(quotation);
      out.push(draft(reading, [back + 1, i], source, [content], quotation, 0.75, !speech));
    } else if (mark >= 0 && speech) {
      const quotation = quotations.of[mark]!;
      if (usedQuotes.has(quotation)) continue;
      usedQuotes.add(quotation);
      const item = quotations.list[quotation]!;
      out.push(draft(reading, [back + 1, i], source, [chars(reading, item.first, item.last)], quotation, 0.75, false));
    } else if (i > first + 3 && inverted && classes[i - 1] === CLASS.comma && speech) {
      // "…, said X" without marks
      out.push(draft(reading, [i, i], source, [trimmed(reading, first, i - 1)], -1, 0.6, false));
    }
  }
  return out.filter((item) => item.content.length > 0);
}

/** So many plain words may stand before the noun of a phrase: "prison service officials". */
const MODIFIERS = 3;

/** The quotation that closes right before a phrase, with a comma within its marks or behind them, and the whole phrase. */
function closedBefore({ tokens, quotations, classes }: Reading, [first, last]: TokenSpan): [number, TokenSpan] | null {
  let at = first;
  while (at > 1 && first - at < MODIFIERS && tokens.shape[at - 1] === SHAPE.lower && classes[at - 1] === CLASS.other)
    at--;
  const outside = classes[at - 1] === CLASS.comma;
  const closing = quotations.of[outside ? at - 2 : at - 1] ?? -1;
  if (closing < 0) return null;
  const { last: end, words } = quotations.list[closing]!;
  // “…,” and “…?”
  const comma = outside ? end === at - 2 : end === at - 1 && /^[,?!]$/.test(tokens.words[end - 1]!);
  return comma && words > 4 ? [closing, [at, last]] : null;
}

function draft(
  _reading: Reading,
  cue: TokenSpan,
  source: TokenSpan,
  content: (Span | null)[],
  quotation: number,
  confidence: number,
  thought: boolean,
): Draft {
  return {
    cue: cue[0] <= cue[1] ? cue : [cue[1], cue[1]],
    source,
    content: content.filter((part) => part !== null),
    confidence,
    thought,
    quotation,
  };
}
