/** Finds attributions in a sentence: who, by what cue, says what. */
import type { Lexicon } from "./lexicon/types.ts";
import { type Phrase, phraseBefore, phraseFrom } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import type { Sentence, Token } from "./tokens.ts";
import type { Span } from "./types.ts";

/** An attribution as found, its source not yet told from others of the same name. */
export interface Finding {
  sentence: Sentence;
  phrase: Phrase;
  cue: Span;
  content: Span[];
  thought: boolean;
  confidence: number;
  /** The finding that relays this one: "Daily NK cited a source who said". */
  via: Finding | null;
  /** Says nothing itself, but relays another: "in an interview with Daily NK, one defector said". */
  relayOnly: boolean;
}

export function findAttributions(sentence: Sentence, quotations: Quotation[], lexicon: Lexicon): Finding[] {
  const { tokens } = sentence;
  const found: Finding[] = [];
  const taken = new Set<number>();
  const inQuotation = (token: Token) =>
    quotations.some(({ inner }) => token.start >= inner.start && token.end <= inner.end);

  const add = (phrase: Phrase, from: number, to: number, content: Span[], confidence: number): Finding | null => {
    const kept = content.filter(({ start, end }) => end - start > 2);
    if (kept.length === 0 || isNegated(tokens, phrase.to, from, lexicon)) return null;
    const finding: Finding = {
      sentence,
      phrase,
      cue: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
      content: kept,
      thought: lexicon.thought.has(tokens[from]!.lower) && !lexicon.speech.has(tokens[from]!.lower),
      confidence,
      via: null,
      relayOnly: false,
    };
    found.push(finding);
    for (let i = phrase.from; i < to; i++) taken.add(i);
    for (let i = from; i < to; i++) taken.add(i);
    return finding;
  };

  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i) || inQuotation(tokens[i]!)) continue;
    const { lower } = tokens[i]!;
    if (lower === "according" && tokens[i + 1]?.lower === "to") {
      const phrase = accordingTo(tokens, i + 2, lexicon);
      if (phrase) add(phrase, i, i + 2, contentAround(tokens, i, phraseEnd(phrase), sentence), 0.95);
      continue;
    }
    if (lower === "interview" && tokens[i + 1]?.lower === "with") {
      const phrase = phraseFrom(tokens, i + 2, lexicon);
      if (phrase && tokens[phrase.to]?.text === ",") {
        const finding = add(phrase, i, i + 2, [{ start: tokens[i]!.start, end: sentence.end }], 0.7);
        if (finding) finding.relayOnly = true;
      }
      continue;
    }
    const isSpeech = lexicon.speech.has(lower);
    if (!isSpeech && !lexicon.thought.has(lower)) continue;
    verb(i, isSpeech);
  }
  linkRelays(found, lexicon);
  return found;

  function verb(i: number, isSpeech: boolean) {
    const { lower } = tokens[i]!;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    // "the said report", "a stated aim", "to say": no one says anything here.
    if (before && /^(?:to|a|an|be|being|been|of)$/.test(before.lower)) return;
    const quoteBefore = quotations.some(
      ({ end }) => end <= tokens[i]!.start && end >= sentence.start && tokens[i]!.start - end < 60,
    );
    // “…,” said Ines Marlow
    const inverted =
      before && /[,”"’?!»]$/.test(before.text) && next?.isWord && !/^(?:that|he|she|they|it)$/.test(next.lower);
    if (isSpeech && inverted) {
      const phrase = phraseFrom(tokens, i + 1, lexicon);
      // Without a quotation, a comma before the verb may as well end an apposition: "X, a website, cited a source".
      if (phrase && (quoteBefore || (before.text === "," && /^sa(?:id|ys)$/.test(lower)))) {
        add(phrase, i, i + 1, contentAround(tokens, i, phraseEnd(phrase), sentence), 0.9);
        return;
      }
    }
    const phrase = phraseBefore(tokens, i, lexicon);
    if (!phrase) return;
    const subjectStart = tokens[phrase.from]!.start;
    const atEnd = !next || next.text === "." || (next.text === "," && !tokens[i + 2]);
    if (atEnd || (next.text === "," && subjectStart > sentence.start + 20 && tokens[phrase.from - 1]?.text === ",")) {
      // …, the register says.
      const content = [{ start: sentence.start, end: tokens[phrase.from - 1]?.end ?? subjectStart }];
      if (content[0]!.end > sentence.start + 10) add(phrase, i, i + 1, trimmed(tokens, content), 0.85);
      return;
    }
    let to = i + 1;
    if (/^(?:told|tells|telling)$/.test(tokens[i]!.lower)) {
      const hearer = phraseFrom(tokens, to, lexicon);
      if (hearer) to = hearer.to;
    }
    while (
      to < tokens.length &&
      /^(?:that|,|:|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(tokens[to]!.lower)
    )
      to++;
    if (to >= tokens.length) return;
    const after = { start: tokens[to]!.start, end: sentence.end };
    const head =
      phrase.from > 3 && tokens[phrase.from - 1]?.text === ","
        ? [{ start: sentence.start, end: tokens[phrase.from - 1]!.start }]
        : [];
    const quoted = quotations.some(({ start, end }) => end > after.start && start < after.end);
    const hasThat = tokens[i + 1]?.lower === "that";
    if (!isSpeech && !hasThat && !quoted && !/^(?:to|the|a|he|she|it|they)$/.test(tokens[to]!.lower)) return;
    const leading =
      head.length > 0 && quotations.some(({ start, end }) => start < head[0]!.end && end > head[0]!.start) ? head : [];
    add(phrase, i, i + 1, trimmed(tokens, [...leading, after]), quoted || hasThat ? 0.9 : isSpeech ? 0.7 : 0.5);
  }
}

/** "according to a report by VOA": the one behind the report is the source. */
function accordingTo(tokens: Token[], start: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseFrom(tokens, start, lexicon);
  if (!phrase) return null;
  for (let i = phrase.from; i < phrase.to; i++)
    if ((tokens[i]!.lower === "by" || tokens[i]!.lower === "from") && lexicon.report.has(tokens[i - 1]?.lower ?? ""))
      return phraseFrom(tokens, i + 1, lexicon) ?? phrase;
  return phrase;
}

const phraseEnd = ({ to, apposition }: Phrase) => apposition?.to ?? to;

/** What stands before and after a cue and its source. */
function contentAround(tokens: Token[], from: number, to: number, sentence: Sentence): Span[] {
  let after = to;
  while (after < tokens.length && !tokens[after]!.isWord && !/[“"«„]/.test(tokens[after]!.text)) after++;
  const parts: Span[] = [];
  const before = from > 0 ? tokens[from - 1]!.end : sentence.start;
  if (from > 2) parts.push({ start: sentence.start, end: before });
  if (after < tokens.length) parts.push({ start: tokens[after]!.start, end: sentence.end });
  return trimmed(tokens, parts);
}

/** Spans without the commas, stops and spaces at their ends. */
function trimmed(tokens: Token[], spans: Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    while (inside.length && /^[,;:.]$/.test(inside.at(-1)!.text)) inside.pop();
    while (inside.length && /^[,;:.–—)]$/.test(inside[0]!.text)) inside.shift();
    const first = inside[0];
    const last = inside.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function isNegated(tokens: Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (lexicon.negations.has(tokens[i]!.lower)) return true;
  return false;
}

/** A finding inside another's content is relayed by it, when its source is someone without a name. */
function linkRelays(found: Finding[], lexicon: Lexicon): void {
  for (const inner of found)
    for (const outer of found) {
      if (inner === outer || inner.via || outer.via === inner) continue;
      const at = inner.sentence.tokens[inner.phrase.from]!.start;
      const named = startsWithName(inner, lexicon);
      if (!named && outer.content.some(({ start, end }) => at >= start && at < end)) inner.via = outer;
    }
}

/** "many defectors in China" has no name of its own, though there is one in it. */
function startsWithName({ sentence, phrase }: Finding, { determiners }: Lexicon): boolean {
  const words = sentence.tokens.slice(phrase.from, phrase.to);
  return words.find(({ lower }) => !determiners.has(lower))?.capital ?? false;
}
