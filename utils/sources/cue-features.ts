/** What the cue tagger looks at for each token. */
import { CLASS } from "./classes.ts";
import { type Columns, MOST_FEATURES, NONE } from "./features.ts";
import { type Model, sumPairs } from "./model.ts";
import type { Reading } from "./read.ts";
import { hashRow, newRow, templates } from "./templates.ts";

const TEMPLATES = templates(
  `word word-2 word-1 word+1 word+2 class class-3 class-2 class-1 class+1 class+2 stem stem-1 stem+1 suffix2 suffix3
  shape quoted back ahead begun left person that`,
  0,
  `0; word; word-1; word+1; word-2; word+2; word-1 word; word word+1; stem; suffix3; suffix2 shape;
  class; class-1 class; class class+1; class-1 class class+1; stem class-1; stem class+1; stem class-1 class+1;
  class-2 class-1 class; class class+1 class+2; word+1 word+2 class; stem class+1 class+2; suffix3 class-1 class+1;
  stem word-1; stem word+1; suffix3 word+1; suffix3 word-1; quoted stem; quoted class; back class quoted;
  ahead class quoted; stem ahead; stem back; quoted back ahead suffix3; begun class; left class; person class;
  person stem; that class; that stem; person suffix3 that; word-2 word-1 word; word word+1 word+2; word-2 word;
  word word+2; class-3 class-2 class-1 suffix3; stem+1 class; stem-1 class`,
);

/** How many features each token has. */
const COUNT = TEMPLATES.salts.length;

const row = newRow();

/** Features of token `i` for the cue tagger, written into `out`; how many there are. */
export function cueFeatures(reading: Reading, cols: Columns, i: number, out: Uint32Array): number {
  fill(reading, cols, i);
  return hashRow(TEMPLATES, COUNT, row, out);
}

const scratch = new Uint32Array(MOST_FEATURES);

/**
 * The weights of token `i`'s features, added up: for the beginning of a cue in the upper 16 bits, for one that goes on
 * in the lower ones.
 */
export function weighCue(reading: Reading, cols: Columns, i: number, { cue }: Model): number {
  return sumPairs(cue, scratch, cueFeatures(reading, cols, i, scratch));
}

function fill({ tokens, quotations }: Reading, cols: Columns, i: number): void {
  const classes = cols.tag;
  const { stem } = cols;
  const { of } = quotations;
  const { hash } = tokens;
  const sentence = tokens.sentence[i]!;
  const first = tokens.sentences[sentence]!;
  const after = tokens.sentences[sentence + 1]!;
  const own = of[i]!;
  const { edges, clauses } = cols.before;
  // How near a quotation stands before and after, within the sentence.
  let back = 9;
  const low = Math.max(first, i - 11);
  if (edges[i + 1] !== edges[low + 1])
    for (let k = i - 1; k >= low; k--)
      if (of[k]! !== own && of[k]! >= 0) {
        back = Math.min(8, i - k);
        break;
      }
  let ahead = 9;
  const high = Math.min(after, i + 12);
  if (edges[high] !== edges[i + 1])
    for (let k = i + 1; k < high; k++)
      if (of[k]! !== own && of[k]! >= 0) {
        ahead = Math.min(8, k - i);
        break;
      }
  let person = 0;
  for (let k = i - 1; k >= first && i - k < 6; k--) {
    const x = classes[k]!;
    if (x === CLASS.name || x === CLASS.acronym || x === CLASS.pronoun || x === CLASS.person || x === CLASS.group) {
      person = Math.min(5, i - k) * 32 + x;
      break;
    }
    if (x === CLASS.preposition || x === CLASS.comma) person = 7;
  }
  let that = 0;
  const near = Math.min(after, i + 6);
  if (clauses[near] !== clauses[i + 1])
    for (let k = i + 1; k < near; k++)
      if (classes[k] === CLASS.that) {
        that = k - i;
        break;
      }
  row[1] = hash[i]!;
  row[2] = i - 2 < first ? BEFORE : hash[i - 2]!;
  row[3] = i - 1 < first ? BEFORE : hash[i - 1]!;
  row[4] = i + 1 >= after ? BEHIND : hash[i + 1]!;
  row[5] = i + 2 >= after ? BEHIND : hash[i + 2]!;
  row[6] = classes[i]!;
  row[7] = i - 3 < first ? NO_CLASS : classes[i - 3]!;
  row[8] = i - 2 < first ? NO_CLASS : classes[i - 2]!;
  row[9] = i - 1 < first ? NO_CLASS : classes[i - 1]!;
  row[10] = i + 1 >= after ? NO_CLASS + 1 : classes[i + 1]!;
  row[11] = i + 2 >= after ? NO_CLASS + 1 : classes[i + 2]!;
  row[12] = stem[i]!;
  row[13] = i > first ? stem[i - 1]! : 0;
  row[14] = i + 1 < after ? stem[i + 1]! : 0;
  row[15] = cols.suffix2[i]!;
  row[16] = cols.suffix3[i]!;
  row[17] = tokens.shape[i]!;
  row[18] = own < 0 ? 0 : quotations.list[own]!.words > 4 ? 2 : 1;
  row[19] = back;
  row[20] = ahead;
  row[21] = Math.min(4, i - first);
  row[22] = Math.min(3, after - 1 - i);
  row[23] = person;
  row[24] = that;
}

/** Stand for words and classes outside the sentence. */
const BEFORE = NONE + 1;
const BEHIND = NONE + 2;
const NO_CLASS = 31;
