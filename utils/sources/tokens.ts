/** Words, sentences and paragraphs of a text, as offsets into it. One pass, no backtracking. */
import type { Span } from "./types.ts";

export interface Token extends Span {
  text: string;
  /** Lower case, curly apostrophes made straight. */
  lower: string;
  /** A word or number, not a mark. */
  isWord: boolean;
  capital: boolean;
}

export interface Sentence extends Span {
  paragraph: number;
  tokens: Token[];
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[.'’&@-](?=[\p{L}\p{N}]))*|[^\s]/gu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|sgt|lt|capt|rev|st|jr|sr|vs|no|inc|co|corp|u\.s|u\.k|d\.c|a\.m|p\.m|[a-z])$/i;
const CLOSERS = new Set(["”", '"', "’", "'", ")", "]", "»"]);

export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
    const isWord = /[\p{L}\p{N}]/u.test(word);
    tokens.push({
      text: word,
      lower: word.toLowerCase().replaceAll("’", "'"),
      start: start + index,
      end: start + index + word.length,
      isWord,
      capital: /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}

/** Every sentence of the text, paragraph by paragraph (a paragraph is a line). */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    splitParagraph(tokenise(text, start, end), paragraph, sentences);
    if (newline < 0) break;
    start = newline + 1;
    paragraph++;
  }
  return sentences;
}

function splitParagraph(tokens: Token[], paragraph: number, sentences: Sentence[]): void {
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text !== "." && token.text !== "!" && token.text !== "?") continue;
    const before = tokens[i - 1];
    if (token.text === "." && before && ABBREVIATION.test(before.text)) continue;
    let last = i;
    while (CLOSERS.has(tokens[last + 1]?.text ?? "")) last++;
    const next = tokens[last + 1];
    // “Go!” she said: what follows a closed quotation in lower case belongs to it.
    if (next && (!next.isWord ? last > i : /^\p{Ll}/u.test(next.text))) continue;
    push(tokens.slice(first, last + 1));
    first = last + 1;
    i = last;
  }
  push(tokens.slice(first));

  function push(part: Token[]) {
    const from = part[0];
    const to = part.at(-1);
    if (from && to) sentences.push({ paragraph, tokens: part, start: from.start, end: to.end });
  }
}
