/**
 * Attributions by lexicon and word order, for languages without a trained model: a quotation with a verb of speech
 * beside it, "X said that …", "according to X, …".
 */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import { phraseFrom, phraseUpTo } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { isClause, isNoSource, isVerbOfQuotation, pastVerb, speakerAfter } from "./speakers.ts";
import { SHAPE } from "./tokenise.ts";
import type { Span } from "./types.ts";

/** @param full false for languages without a lexicon: then nothing is read but what stands beside quotations. */
export function ruleDrafts(reading: Reading, full: boolean): Draft[] {
  return full ? [...accordingTo(reading), ...verbs(reading)] : beside(reading);
}

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

function accordingTo(reading: Reading): Draft[] {
  const { tokens, lexicon, quotations } = reading;
  const out: Draft[] = [];
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of lexicon.accordingTo) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  for (let i = 0; i < tokens.count; i++) {
    const fits = byFirst.get(tokens.words[i]!);
    if (!fits) continue;
    let length = 0;
    for (const phrase of fits)
      if (phrase.length > length && phrase.every((word, k) => tokens.words[i + k] === word)) length = phrase.length;
    if (!length) continue;
    const [first, after] = sentenceBounds(reading, i);
    // Whom the speaker goes by is not whom the article goes by.
    if (quotations.of[i]! >= 0 && quotations.list[quotations.of[i]!]!.words > 5) continue;
    const source = phraseFrom(reading, pastVerb(reading, i + length, after), Math.min(after, i + 200));
    if (!source || isNoSource(reading, source)) continue;
    const parts =
      i - first <= 2
        ? [trimmed(reading, source[1] + 1, Math.min(after, i + 300) - 1)]
        : [trimmed(reading, Math.max(first, i - 300), i - 1)];
    const content = parts.filter((part) => part !== null);
    if (!content.length) continue;
    let quotation = -1;
    const around = i - first <= 2 ? source[1] + 1 : Math.max(first, i - 300);
    const until = i - first <= 2 ? Math.min(after, i + 300) : i;
    for (let k = around; k < until && quotation < 0; k++) quotation = quotations.of[k]!;
    out.push({ cue: [i, i + length - 1], source, content, confidence: 0.85, thought: false, quotation });
    i = source[1];
  }
  return out;
}

const IMPERSONAL = new Set(["heißt", "hieß"]);

/** "…, so Weiss": German signs a quotation off with "so" and a name; "so hoch wie" signs nothing. */
function signsOff({ tokens, classes, quotations, lexicon }: Reading, i: number): boolean {
  if (lexicon.lang !== "de" || i === 0 || i + 1 >= tokens.count) return false;
  const behind = classes[i - 1] === CLASS.comma || (quotations.of[i - 1]! >= 0 && quotations.of[i]! < 0);
  const next = tokens.words[i + 1]!;
  const named = tokens.shape[i + 1] !== SHAPE.lower || (lexicon.determiners.has(next) && next !== "das");
  return behind && (named || lexicon.nameLinks.has(next));
}

export function verbs(reading: Reading): Draft[] {
  const { tokens, lexicon, quotations, classes } = reading;
  const out: Draft[] = [];
  const usedQuotes = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.words[i]!;
    const speech = lexicon.speech.has(word) || isVerbOfQuotation(reading, i);
    if (!(speech || lexicon.thought.has(word)) || tokens.shape[i] !== SHAPE.lower || quotations.of[i]! >= 0) continue;
    if (word === "so" && !signsOff(reading, i)) continue;
    if (IMPERSONAL.has(word) && (tokens.words[i - 1] === "es" || tokens.words[i + 1] === "es")) continue;
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
    // "Gleichzeitig unterstreicht sie …": what opens the sentence is no subject.
    let source = subject && lexicon.adverbs?.has(tokens.words[subject[0]]!) && subject[0] === start ? null : subject;
    if (!source) {
      source = speakerAfter(reading, i + 1, after, true);
      inverted = source !== null;
    }
    if (!source) continue;
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
    if (that >= 0 && that - from < (lexicon.lang === "de" ? 14 : 8)) {
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

/** Names that stand right beside a quotation, for languages whose words we do not know. */
function beside(reading: Reading): Draft[] {
  const { tokens, quotations, classes } = reading;
  const out: Draft[] = [];
  quotations.list.forEach((item, q) => {
    if (item.words < 4) return;
    const [start, stop] = sentenceBounds(reading, item.last);
    const after = Math.min(stop, item.last + 14);
    const runAfter = nameRun(reading, item.last + 1, after);
    const [begin] = sentenceBounds(reading, item.first);
    const colon = item.first > 0 && classes[item.first - 1] === CLASS.colon;
    const runBefore = colon ? nameRun(reading, Math.max(begin, item.first - 14), item.first) : null;
    const source = runBefore ?? runAfter;
    void start;
    if (!source) return;
    const cue: TokenSpan =
      source[0] > item.last
        ? [Math.min(item.last + 1, source[0]), Math.max(item.last + 1, source[0] - 1)]
        : [source[1] + 1 < item.first ? source[1] + 1 : source[1], item.first - 1];
    out.push({
      cue,
      source,
      content: [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }],
      confidence: 0.5,
      thought: false,
      quotation: q,
    });
  });
  return out;
}

function nameRun({ classes }: Reading, from: number, after: number): TokenSpan | null {
  for (let i = from; i < after; i++) {
    if (classes[i] !== CLASS.name && classes[i] !== CLASS.acronym) continue;
    let last = i;
    while (last + 1 < after && (classes[last + 1] === CLASS.name || classes[last + 1] === CLASS.acronym)) last++;
    if (last > i) return [i, last];
    i = last;
  }
  return null;
}
