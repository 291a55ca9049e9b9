/** What the cue tagger looks at for each token. */
import { CLASS } from "./classes.ts";
import { type Columns, mix, NONE } from "./features.ts";
import type { Reading } from "./read.ts";

/** Features of token `i` for the cue tagger; `before` is the label of the token before, `before2` of the one before that. */
export function cueFeatures(reading: Reading, cols: Columns, i: number, out: Uint32Array): number {
  const { tokens, quotations } = reading;
  const classes = cols.tag;
  const { hash, shape, count } = tokens;
  const sentence = tokens.sentence[i]!;
  const first = tokens.sentences[sentence]!;
  const after = tokens.sentences[sentence + 1]!;
  const w = (k: number) => (k < first || k >= after ? NONE + (k < first ? 1 : 2) : hash[k]!);
  const c = (k: number) => (k < first || k >= after ? 30 + (k < first ? 1 : 2) : classes[k]!);
  const w0 = hash[i]!;
  const c0 = classes[i]!;
  const st = cols.stem[i]!;
  const s3 = cols.suffix3[i]!;
  let n = 0;
  out[n++] = mix(0, 0);
  out[n++] = mix(1, w0);
  out[n++] = mix(2, w(i - 1));
  out[n++] = mix(3, w(i + 1));
  out[n++] = mix(4, w(i - 2));
  out[n++] = mix(5, w(i + 2));
  out[n++] = mix(6, w(i - 1), w0);
  out[n++] = mix(7, w0, w(i + 1));
  out[n++] = mix(8, st);
  out[n++] = mix(9, s3);
  out[n++] = mix(10, cols.suffix2[i]!, shape[i]!);
  out[n++] = mix(11, c0);
  out[n++] = mix(12, c(i - 1), c0);
  out[n++] = mix(13, c0, c(i + 1));
  out[n++] = mix(14, c(i - 1), c0, c(i + 1));
  out[n++] = mix(15, st, c(i - 1));
  out[n++] = mix(16, st, c(i + 1));
  out[n++] = mix(17, st, c(i - 1), c(i + 1));
  out[n++] = mix(18, c(i - 2), c(i - 1), c0);
  out[n++] = mix(19, c0, c(i + 1), c(i + 2));
  out[n++] = mix(20, w(i + 1), w(i + 2), c0);
  out[n++] = mix(21, st, c(i + 1), c(i + 2));
  out[n++] = mix(22, s3, c(i - 1), c(i + 1));
  out[n++] = mix(23, st, w(i - 1));
  out[n++] = mix(24, st, w(i + 1));
  out[n++] = mix(25, s3, w(i + 1));
  out[n++] = mix(26, s3, w(i - 1));
  const inQuote = quotations.of[i]! >= 0 ? (quotations.list[quotations.of[i]!]!.words > 4 ? 2 : 1) : 0;
  // How near a quotation stands before and after, within the sentence.
  let back = 9;
  for (let k = i - 1; k >= first && i - k < 12; k--)
    if (quotations.of[k]! !== quotations.of[i]! && quotations.of[k]! >= 0) {
      back = Math.min(8, i - k);
      break;
    }
  let ahead = 9;
  for (let k = i + 1; k < after && k - i < 12; k++)
    if (quotations.of[k]! !== quotations.of[i]! && quotations.of[k]! >= 0) {
      ahead = Math.min(8, k - i);
      break;
    }
  out[n++] = mix(27, inQuote, st);
  out[n++] = mix(28, inQuote, c0);
  out[n++] = mix(29, back, c0, inQuote);
  out[n++] = mix(30, ahead, c0, inQuote);
  out[n++] = mix(31, st, ahead);
  out[n++] = mix(32, st, back);
  out[n++] = mix(33, inQuote, back, ahead, s3);
  out[n++] = mix(34, Math.min(4, i - first), c0);
  out[n++] = mix(35, Math.min(3, after - 1 - i), c0);
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
  for (let k = i + 1; k < after && k - i < 6; k++)
    if (classes[k] === CLASS.that) {
      that = k - i;
      break;
    }
  out[n++] = mix(36, person, c0);
  out[n++] = mix(37, person, st);
  out[n++] = mix(38, that, c0);
  out[n++] = mix(39, that, st);
  out[n++] = mix(40, person, s3, that);
  out[n++] = mix(41, w(i - 2), w(i - 1), w0);
  out[n++] = mix(42, w0, w(i + 1), w(i + 2));
  out[n++] = mix(43, w(i - 2), w0);
  out[n++] = mix(44, w0, w(i + 2));
  out[n++] = mix(45, c(i - 3), c(i - 2), c(i - 1), s3);
  out[n++] = mix(46, i + 1 < count && tokens.sentence[i + 1] === sentence ? cols.stem[i + 1]! : 0, c0);
  out[n++] = mix(47, i > first ? cols.stem[i - 1]! : 0, c0);
  return n;
}
