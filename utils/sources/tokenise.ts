/**
 * Text to tokens, sentences and paragraphs, by one pass of a hand-written scanner: no regular expression runs over
 * the text, so that no page can make it slow. Columns rather than objects keep a long text cheap.
 */
import type { Lexicon } from "./lexicon/types.ts";

export const SHAPE = { lower: 0, capital: 1, upper: 2, number: 3, punctuation: 4 } as const;

export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** The token in lower case, with straight apostrophes. */
  words: string[];
  /** A 32-bit hash of `words[i]`. */
  hash: Int32Array;
  /** A number for each word of the text, the same wherever it stands; `forms` is how many there are. */
  form: Int32Array;
  forms: number;
  shape: Uint8Array;
  sentence: Int32Array;
  paragraph: Int32Array;
  /** First token of each sentence, and after the last one the number of tokens. */
  sentences: number[];
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;
const kinds = new Uint8Array(65536);

function kindOf(code: number): number {
  const known = kinds[code]!;
  if (known) return known;
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (code >= 0xd800 && code <= 0xdfff) kind = LETTER;
  else if (/\s/.test(char) || code === 0x200b || code === 0xfeff) kind = SPACE;
  else if (/\p{N}/u.test(char)) kind = DIGIT;
  else if (/[\p{L}\p{M}]/u.test(char)) kind = LETTER;
  kinds[code] = kind;
  return kind;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x02bc;
const STOPS = ".?!…。";
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»", "“", "«", "›"]);

/** "auf X. Danach …", "plainte contre X. Puis": the network, and nobody known, end the sentence; neither is an initial. */
const isNetwork = (text: string, at: number) =>
  text.charCodeAt(at) === 0x58 && /(?:^|\s)(?:auf|bei|en|sur|via|contre) $/.test(text.slice(Math.max(0, at - 8), at));

/** Where the word that starts at `at` ends. Apostrophes, hyphens and dots count only between letters or digits. */
function endOfWord(text: string, at: number, { abbreviations, elided, inverted, lang }: Lexicon): number {
  let i = at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT || code === 0x5f) {
      i++;
      continue;
    }
    if (kind === SPACE) return i;
    const next = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : SPACE;
    const inner = next === LETTER || next === DIGIT;
    if (isApostrophe(code) && inner && i > at) {
      const after = text.charCodeAt(i + 1) | 32;
      const beyond = i + 2 < text.length ? kindOf(text.charCodeAt(i + 2)) : SPACE;
      if (after === 0x73 && beyond !== LETTER) return i;
      // "l'élu", "qu'il": two words.
      if (elided && i - at < 8 && elides(text, at, i, elided)) return i + 1;
      i++;
      continue;
    }
    if (inverted && code === 0x2d && i > at && invertedAt(text, i, inverted)) return i;
    if ((code === 0x2d || code === 0x2010 || code === 0x26 || code === 0x40) && inner && i > at) {
      i++;
      continue;
    }
    const before = i > at ? kindOf(text.charCodeAt(i - 1)) : SPACE;
    if ((code === 0x2e || code === 0x2c) && next === DIGIT && before === DIGIT) {
      i++;
      continue;
    }
    if (code === 0x2e && i > at && i - at < 12) {
      if (inner && (i - at === 1 || text.charCodeAt(i - 2) === 0x2e)) {
        i++;
        continue;
      }
      const initial = i - at === 1 && before === LETTER && text.charCodeAt(at) !== 0x49 && isUpper(text, at);
      const dotted = i - at > 1 && text.charCodeAt(i - 2) === 0x2e;
      if (
        (initial && (lang === "en" || !isNetwork(text, at))) ||
        dotted ||
        abbreviations.has(text.slice(at, i).toLowerCase())
      )
        return i + 1;
    }
    return i;
  }
  return i;
}

/** Whether an apostrophe ends a word of its own: "l'", "qu'"; not in "N'Golo". */
function elides(text: string, at: number, apostrophe: number, elided: ReadonlySet<string>): boolean {
  const word = `${text.slice(at, apostrophe).toLowerCase()}'`;
  const article = word === "l'" || word === "d'";
  return elided.has(word) && (article || !isUpper(text, at) || !isUpper(text, apostrophe + 1));
}

/** The pronoun in "-t-il", "-elle" at a hyphen, and where it ends; null where none follows. */
function invertedAt(text: string, hyphen: number, inverted: ReadonlySet<string>): { word: string; end: number } | null {
  const from = text.startsWith("t-", hyphen + 1) ? hyphen + 3 : hyphen + 1;
  let end = from;
  while (end < text.length && end - from < 6 && kindOf(text.charCodeAt(end)) === LETTER) end++;
  const word = text.slice(from, end);
  return inverted.has(word) && text[end] !== "-" ? { word, end } : null;
}

function isUpper(text: string, at: number): boolean {
  const char = text[at]!;
  return char !== char.toLowerCase();
}

function shapeOf(word: string, kind: number): number {
  if (kind === OTHER) return SHAPE.punctuation;
  if (kind === DIGIT) return SHAPE.number;
  if (!isUpper(word, 0)) {
    // iPhone, eBay, @handle: names though they start small.
    return word.length > 2 && (isUpper(word, 1) || word[0] === "@") ? SHAPE.capital : SHAPE.lower;
  }
  if (word.length === 1 || (word.length === 2 && isApostrophe(word.charCodeAt(1)))) return SHAPE.capital;
  return word === word.toUpperCase() ? SHAPE.upper : SHAPE.capital;
}

/** The words of a text, each looked at once, however often it is written. */
class Forms {
  readonly words: string[] = [];
  readonly hashes: number[] = [];
  /** Of each way in which a word is written, its shape and the word's number. */
  readonly shapes: number[] = [];
  readonly numbers: number[] = [];
  private readonly written = new Map<string, number>();

  /** The way of writing that `raw` is; `kind` is its first character's. */
  find(raw: string, kind: number): number {
    const known = this.written.get(raw);
    if (known !== undefined) return known;
    const lower = raw.toLowerCase();
    const word = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
    // The word itself is a way of writing it, too.
    const number = word === raw ? this.words.length : this.numbers[this.find(word, kind)]!;
    if (word === raw) {
      this.words.push(word);
      this.hashes.push(hashWord(word));
    }
    const at = this.shapes.length;
    this.written.set(raw, at);
    this.shapes.push(shapeOf(raw, kind));
    this.numbers.push(number);
    return at;
  }
}

/** Tokens of `text`. A newline ends a sentence and a paragraph; outside English, whose model has learnt otherwise, an empty line is none. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const shapes: number[] = [];
  const paragraphs: number[] = [];
  const sentenceOf: number[] = [];
  const sentences: number[] = [0];
  const seen = new Forms();
  const forms: number[] = [];
  let paragraph = 0;
  let pendingEnd = false;
  // Whether the mark that may end a sentence stands behind a plain word: "for years.A series" lacks a space.
  let behindWord = false;
  let spaceBefore = true;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === SPACE) {
      if (code === 10) {
        if (lexicon.lang === "en" || paragraphs[paragraphs.length - 1] === paragraph) paragraph++;
        if (sentences[sentences.length - 1] !== starts.length) sentences.push(starts.length);
        pendingEnd = false;
      }
      spaceBefore = true;
      i++;
      continue;
    }
    let end = i + 1;
    const handle = (code === 0x40 || code === 0x23) && i + 1 < text.length && kindOf(text.charCodeAt(i + 1)) === LETTER;
    const pronoun = code === 0x2d && !spaceBefore && lexicon.inverted ? invertedAt(text, i, lexicon.inverted) : null;
    if (pronoun) end = pronoun.end;
    else if (kind !== OTHER || handle) end = endOfWord(text, handle ? i + 1 : i, lexicon);
    else if (
      isApostrophe(code) &&
      !spaceBefore &&
      i + 1 < text.length &&
      (text.charCodeAt(i + 1) | 32) === 0x73 &&
      (i + 2 >= text.length || kindOf(text.charCodeAt(i + 2)) !== LETTER)
    )
      end = i + 2;
    const raw = text.slice(i, end);
    const lower = pronoun || (end === i + 2 && isApostrophe(code));
    const known = seen.find(raw, kind);
    const shape = handle ? SHAPE.capital : lower ? SHAPE.lower : seen.shapes[known]!;
    if (pendingEnd) {
      if (kind === OTHER && CLOSERS.has(raw) && !spaceBefore) {
        // the closing mark belongs to the sentence that it closes
      } else {
        const begins = spaceBefore ? shape !== SHAPE.lower || handle : behindWord && shape === SHAPE.capital;
        if (begins) sentences.push(starts.length);
        pendingEnd = false;
      }
    }
    if (kind === OTHER && end - i === 1 && STOPS.includes(raw)) {
      pendingEnd = true;
      const before = starts.length - 1;
      behindWord = !spaceBefore && before >= 0 && shapes[before] === SHAPE.lower && words[before]!.length > 2;
    }
    starts.push(i);
    ends.push(end);
    const form = seen.numbers[pronoun ? seen.find(pronoun.word, LETTER) : known]!;
    words.push(seen.words[form]!);
    forms.push(form);
    shapes.push(shape);
    paragraphs.push(paragraph);
    sentenceOf.push(sentences.length - 1);
    spaceBefore = false;
    i = end;
  }
  if (sentences[sentences.length - 1] !== starts.length) sentences.push(starts.length);
  const hash = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) hash[i] = seen.hashes[forms[i]!]!;
  return {
    text,
    count: words.length,
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    words,
    hash,
    form: new Int32Array(forms),
    forms: seen.words.length,
    shape: new Uint8Array(shapes),
    sentence: new Int32Array(sentenceOf),
    paragraph: new Int32Array(paragraphs),
    sentences,
  };
}
