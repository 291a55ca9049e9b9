/** Finds quotations in every style of marks, in one pass: nested ones stay inside, unclosed ones end with their paragraph. */
import type { Tokens } from "./tokenise.ts";

export interface Quotation {
  /** First and last token (marks included; `last` is inclusive). */
  first: number;
  last: number;
  /** What stands between the marks, in characters. */
  start: number;
  end: number;
  closed: boolean;
  /** True when it goes on from the unclosed quotation of the paragraph before. */
  continues: boolean;
  words: number;
}

/** Marks that can open, and what closes each. */
const CLOSING: Record<string, string> = {
  "“": '”"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‘": "’'",
  "‚": "‘’",
  "”": "”",
  '"': '"”',
  "「": "」",
  "『": "』",
  "‹": "›",
  "›": "‹",
  "'": "'’",
};

export interface Quotations {
  list: Quotation[];
  /** For each token the index of the quotation it is in, or -1. */
  of: Int32Array;
}

export function findQuotations(tokens: Tokens): Quotations {
  const { count, words, start, end, paragraph, text } = tokens;
  const of = new Int32Array(count).fill(-1);
  const list: Quotation[] = [];
  let open = -1;
  let mark = "";
  let lastUnclosed = -1;
  const close = (last: number, closed: boolean) => {
    const to = closed ? start[last]! : end[last]!;
    const from = end[open]!;
    const wordCount = last - open - (closed ? 1 : 0);
    const long = mark !== "'" && mark !== "‘";
    if (wordCount > 0 && (closed || long)) {
      const continues = lastUnclosed >= 0 && paragraph[open] === paragraph[lastUnclosed]! + 1 && startsParagraph(open);
      of.fill(list.length, open, last + 1);
      list.push({ first: open, last, start: from, end: to, closed, continues, words: wordCount });
      lastUnclosed = closed ? -1 : last;
    }
    open = -1;
  };
  const startsParagraph = (i: number) => i === 0 || paragraph[i - 1] !== paragraph[i];
  for (let i = 0; i < count; i++) {
    if (open >= 0 && paragraph[i] !== paragraph[open]) {
      const resume = open + 1;
      const single = mark === "'" || mark === "‘";
      close(i - 1, false);
      // A single mark that nothing closes was an apostrophe; what stands behind it is read again, once.
      if (single) {
        i = Math.max(resume, i) - 1;
        continue;
      }
    }
    const raw = text[start[i]!]!;
    if (end[i]! - start[i]! !== 1 || !(raw in CLOSING || raw === "」" || raw === "』")) continue;
    const spaceBefore = start[i] === 0 || isGap(text.charCodeAt(start[i]! - 1));
    const spaceAfter = end[i] === text.length || isGap(text.charCodeAt(end[i]!));
    if (open < 0) {
      const guillemet = raw === "«" || raw === "“" || raw === "„" || raw === "「" || raw === "『";
      const after = i + 1 < count && paragraph[i + 1] === paragraph[i];
      if (raw in CLOSING && after && (guillemet || (spaceBefore && !spaceAfter))) {
        open = i;
        mark = raw;
      }
      continue;
    }
    if (CLOSING[mark]!.includes(raw)) {
      const reopens = raw === mark && spaceBefore && !spaceAfter && raw !== "“";
      if (reopens) {
        close(i - 1, false);
        open = i;
      } else if ((raw === "’" || raw === "'") && words[i]!.length === 1 && !spaceAfter && !isStop(words[i + 1]))
        continue;
      else close(i, true);
    } else if (raw === mark && raw === "“" && spaceBefore) {
      close(i - 1, false);
      open = i;
    } else if ((mark === "'" || mark === "‘") && (raw === '"' || raw === "“") && spaceBefore) {
      // a double mark never stands inside a lost single one
      open = i;
      mark = raw;
    }
  }
  if (open >= 0) close(count - 1, false);
  return { list, of };
}

const isGap = (code: number) =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x28 ||
  code === 0x5b ||
  code === 0x2014 ||
  code === 0x2013;
const isStop = (word: string | undefined) =>
  word === undefined ||
  word === "." ||
  word === "," ||
  word === ";" ||
  word === ":" ||
  word === ")" ||
  word === "?" ||
  word === "!" ||
  word === '"' ||
  word === "”";
