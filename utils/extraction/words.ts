/** Scripts written without spaces between words, counted by segmenter and read by the character. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]/g;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/g;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Letters of Western and Central Europe and punctuation alone: the classes of all scripts are dear to compile and try. */
const LATIN = /^[\s!-~\u00a1-\u017f\u2010-\u203f\u20ac]*$/;
/** What `WORD` finds in such a text. */
const LATIN_WORD =
  /[0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+(?:['’.,-][0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+)*/g;

/**
 * Silent reading of non-fiction, words a minute, by language: Brysbaert (2019), "How many words do we read per
 * minute?", and Trauzettel-Klosinski & Dietz (2012), IReST. Languages not listed read as English.
 */
const WORDS_PER_MINUTE: Record<string, number> = {
  ar: 180,
  cs: 190,
  de: 230,
  es: 260,
  fi: 200,
  fr: 230,
  he: 220,
  hu: 190,
  it: 230,
  nl: 230,
  pl: 190,
  pt: 220,
  ru: 200,
  sv: 230,
  tr: 190,
  vi: 240,
};
/** Characters a minute where words are not parted: IReST's Chinese and Japanese. */
const CHARACTERS_PER_MINUTE = 400;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** Enough of the text to know its script by. */
const SAMPLE = 4000;

/** Words as a reader of the language would count them, and the whole minutes (at least 1) that they take to read. */
export function countWords(text: string, lang: string | null): { wordCount: number; readingMinutes: number } {
  const sample = text.slice(0, SAMPLE);
  const perMinute = WORDS_PER_MINUTE[(lang ?? "").slice(0, 2).toLowerCase()] ?? 238;
  const isLatin = text !== "" && LATIN.test(text);
  if (isLatin || count(sample, UNSPACED) < 0.1 * sample.length) {
    const wordCount = isLatin ? count(text, LATIN_WORD) : spacedWords(text);
    return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / perMinute)) };
  }
  const wordCount = segment(text, lang);
  const characters = count(text, CJK);
  const minutes =
    characters > 0.1 * text.length
      ? characters / CHARACTERS_PER_MINUTE + count(text.replace(CJK, " "), WORD) / perMinute
      : wordCount / perMinute;
  return { wordCount, readingMinutes: Math.max(1, Math.round(minutes)) };
}

const SURROGATES = /[\ud800-\udfff]/;
const IN_WORD = 1;
const JOINER = 2;
const OTHER = 3;
/** What each UTF-16 unit is; 0 where it has not been asked yet. */
const units = new Uint8Array(0x10000);
// Those of most Latin pages are written down, since the class of all letters takes milliseconds to compile.
for (let code = 0; code < 0x100; code++) {
  const isLatin1 = code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  const isAscii = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0x80 || isLatin1) units[code] = isAscii || isLatin1 ? IN_WORD : OTHER;
}
for (const mark of "\u00a0«»‘“”„–—…") units[mark.charCodeAt(0)] = OTHER;
for (const mark of "'’.,-") units[mark.charCodeAt(0)] = JOINER;

function unitOf(unit: number): number {
  units[unit] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? IN_WORD : OTHER;
  return units[unit]!;
}

/** What `WORD` counts, unit by unit: a pattern with Unicode classes took 3% of a whole reading. */
function spacedWords(text: string): number {
  if (SURROGATES.test(text)) return count(text, WORD);
  let words = 0;
  // "don't", "3.5": one joiner between two parts of a word is inside it.
  let before = OTHER;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = units[code] || unitOf(code);
    if (unit === IN_WORD) {
      if (before === OTHER) words++;
      before = IN_WORD;
    } else if (unit !== JOINER || before !== IN_WORD) {
      before = OTHER;
    } else {
      const next = text.charCodeAt(i + 1);
      if (i + 1 === text.length || (units[next] || unitOf(next)) !== IN_WORD) before = OTHER;
    }
  }
  return words;
}

function segment(text: string, lang: string | null): number {
  const segmenter = makeSegmenter(lang);
  if (!segmenter) return count(text, WORD) + count(text, UNSPACED);
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}

function makeSegmenter(lang: string | null): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== "function") return null;
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: "word" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "word" });
  }
}
