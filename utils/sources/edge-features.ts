/** What the rankers look at for each candidate edge of a source or a content. */
import { CLASS } from "./classes.ts";
import { type Columns, mix, NONE } from "./features.ts";
import type { Frame } from "./frames.ts";
import type { Reading } from "./read.ts";

const bucket = (n: number) => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 40 ? 9 : 10);

/** Where a candidate stands, in terms of what is known. */
function place(reading: Reading, frame: Frame, i: number): number {
  const { tokens, quotations, classes } = reading;
  if (i === frame.cueLast + 1) return 1;
  if (i === frame.cueFirst) return 2;
  if (frame.sourceFirst >= 0 && i === frame.sourceLast + 1) return 3;
  if (frame.sourceFirst >= 0 && i === frame.sourceFirst) return 4;
  if (frame.sourceFirst >= 0 && i > frame.sourceFirst && i <= frame.sourceLast) return 5;
  const q = i < tokens.count ? quotations.of[i]! : -1;
  if (q >= 0 && quotations.list[q]!.first === i) return 6;
  if (i > 0 && quotations.of[i - 1]! >= 0 && quotations.list[quotations.of[i - 1]!]!.last === i - 1) return 7;
  if (i === frame.first) return 8;
  if (i < tokens.count && tokens.sentences[tokens.sentence[i]!] === i) return 9;
  if (i > 0 && classes[i - 1] === CLASS.comma) return q >= 0 ? 10 : 11;
  if (i > 0 && classes[i - 1] === CLASS.conjunction) return 12;
  return q >= 0 ? 13 : 14;
}

/** Counts of what lies between two tokens: commas, cues, quotation edges, verbs; packed. */
function between({ before }: Columns, frame: Frame, from: number, to: number): number {
  const last = before.commas.length - 1;
  const low = Math.min(from, to) + 1;
  const high = Math.max(low, Math.min(Math.max(from, to), last));
  const count = (sums: Int32Array) => sums[high]! - sums[low]!;
  const own = Math.max(0, Math.min(frame.cueLast + 1, high) - Math.max(frame.cueFirst, low));
  return (
    Math.min(3, count(before.commas)) |
    (Math.min(2, count(frame.cuesBefore) - own) << 2) |
    (Math.min(2, count(before.edges)) << 4) |
    (Math.min(3, count(before.clauses)) << 6) |
    (Math.min(2, count(before.verbs)) << 8)
  );
}

/**
 * Features of candidate `i` (a token index; for an end, the last token of the span) in ranker `ranker`
 * (0 and 1: source start and end; 2 and 3: content before the cue; 4 and 5: content after it); `i` is -1 for "none".
 */
export function edgeFeatures(
  reading: Reading,
  cols: Columns,
  frame: Frame,
  ranker: number,
  i: number,
  out: Uint32Array,
): number {
  const { tokens, quotations } = reading;
  const classes = cols.tag;
  const { hash, shape } = tokens;
  const t = ranker * 64;
  const cue = cols.stem[frame.cueFirst]!;
  const cueEnd = cols.stem[frame.cueLast]!;
  const cueClass = classes[frame.cueFirst]!;
  const side = frame.sourceFirst < 0 ? 0 : frame.sourceFirst < frame.cueFirst ? 1 : 2;
  const beforeCue = frame.cueFirst > frame.first ? classes[frame.cueFirst - 1]! : 31;
  const afterCue = frame.cueLast + 1 < frame.after ? classes[frame.cueLast + 1]! : 31;
  let n = 0;
  if (i < 0) {
    out[n++] = mix(t + 1, 1);
    out[n++] = mix(t + 2, cue);
    out[n++] = mix(t + 3, cue, side);
    out[n++] = mix(t + 4, cueEnd);
    out[n++] = mix(t + 5, beforeCue, side);
    out[n++] = mix(t + 6, afterCue, side);
    out[n++] = mix(t + 7, beforeCue, afterCue);
    out[n++] = mix(t + 8, cueClass, side, afterCue);
    out[n++] = mix(t + 9, frame.cueFirst === frame.first ? 1 : 0, side);
    out[n++] = mix(t + 10, frame.cueLast === frame.after - 1 ? 1 : 0, side);
    const atQuote = nearQuote(reading, frame);
    out[n++] = mix(t + 11, atQuote, side);
    out[n++] = mix(t + 12, atQuote, cue);
    out[n++] = mix(t + 13, atQuote, afterCue, beforeCue);
    out[n++] = mix(t + 14, Math.min(12, frame.cueFirst - frame.first), side);
    out[n++] = mix(t + 15, Math.min(8, frame.after - frame.cueLast), side, afterCue);
    if (side) {
      const afterSource = frame.sourceLast + 1 < frame.after ? classes[frame.sourceLast + 1]! : 31;
      const beforeSource = frame.sourceFirst > frame.first ? classes[frame.sourceFirst - 1]! : 31;
      out[n++] = mix(t + 16, afterSource, side, afterCue);
      out[n++] = mix(t + 17, beforeSource, side);
      out[n++] = mix(t + 18, beforeSource, beforeCue, side);
      out[n++] = mix(t + 19, Math.min(6, frame.sourceFirst - frame.first), side, cueClass);
    }
    return n;
  }
  const left = i < frame.cueFirst ? 1 : 0;
  const distance = bucket(left ? frame.cueFirst - i : i - frame.cueLast) * 2 + left;
  const w0 = hash[i]!;
  const c0 = classes[i]!;
  const p = i > frame.first ? classes[i - 1]! : 31;
  const next = i + 1 < frame.after ? classes[i + 1]! : 31;
  const wp = i > frame.first ? hash[i - 1]! : NONE;
  const wn = i + 1 < frame.after ? hash[i + 1]! : NONE;
  const start = (ranker & 1) === 0;
  const where = start ? place(reading, frame, i) : place(reading, frame, i + 1);
  const across = between(cols, frame, i, left ? frame.cueFirst : frame.cueLast);
  const quoted =
    (quotations.of[i]! >= 0 ? 1 : 0) |
    (quotations.of[frame.cueFirst]! >= 0 ? 2 : 0) |
    (quotations.of[i] === quotations.of[frame.cueFirst] ? 4 : 0);
  out[n++] = mix(t + 20, w0, left);
  out[n++] = mix(t + 21, c0, left);
  out[n++] = mix(t + 22, p, c0, left);
  out[n++] = mix(t + 23, c0, next, left);
  out[n++] = mix(t + 24, p, c0, next, left);
  out[n++] = mix(t + 25, distance);
  out[n++] = mix(t + 26, distance, c0);
  out[n++] = mix(t + 27, distance, cue);
  out[n++] = mix(t + 28, across, left);
  out[n++] = mix(t + 29, across, c0, left);
  out[n++] = mix(t + 30, across, distance);
  out[n++] = mix(t + 31, quoted, c0);
  out[n++] = mix(t + 32, quoted, left);
  out[n++] = mix(t + 33, where, side, left);
  out[n++] = mix(t + 34, where, cue);
  out[n++] = mix(t + 35, where, side, c0);
  out[n++] = mix(t + 36, where, side, cueClass, afterCue);
  out[n++] = mix(t + 37, wp, c0);
  out[n++] = mix(t + 38, wn, c0);
  out[n++] = mix(t + 39, cue, c0, left);
  out[n++] = mix(t + 40, cue, p, left);
  out[n++] = mix(t + 41, where, across, side);
  out[n++] = mix(t + 42, wp, wn);
  out[n++] = mix(t + 43, shape[i]!, p, next);
  out[n++] = mix(t + 44, where, p, c0, side);
  out[n++] = mix(t + 45, where, distance, side);
  out[n++] = mix(t + 46, beforeCue, afterCue, where, left);
  out[n++] = mix(t + 47, w0, where);
  out[n++] = mix(t + 48, wn, w0);
  out[n++] = mix(t + 49, wp, w0);
  out[n++] = mix(t + 50, quoted, where, side);
  out[n++] = mix(t + 51, afterCue, c0, distance);
  if (frame.from >= 0) {
    const length = bucket(i - frame.from);
    const inside = between(cols, frame, frame.from, i);
    out[n++] = mix(t + 52, length);
    out[n++] = mix(t + 53, length, where);
    out[n++] = mix(t + 54, inside, c0);
    out[n++] = mix(t + 55, inside, length);
    out[n++] = mix(t + 56, classes[frame.from]!, c0, next);
    out[n++] = mix(t + 57, classes[frame.from]!, length, next);
    out[n++] = mix(t + 58, inside, where, next);
    out[n++] = mix(t + 59, quotations.of[frame.from] === quotations.of[i] ? 1 : 0, c0, next);
    const opening =
      quotations.of[frame.from]! >= 0 && quotations.list[quotations.of[frame.from]!]!.first === frame.from;
    const closing = quotations.of[i]! >= 0 && quotations.list[quotations.of[i]!]!.last === i;
    out[n++] = mix(t + 60, opening ? 1 : 0, closing ? 1 : 0, where);
    out[n++] = mix(t + 61, hash[frame.from]!, wn);
    out[n++] = mix(t + 62, inside, next, c0);
  }
  return n;
}

/** How the cue stands to quotations: after one, before one, inside one. */
function nearQuote({ quotations }: Reading, frame: Frame): number {
  let out = quotations.of[frame.cueFirst]! >= 0 ? 1 : 0;
  const own = quotations.of[frame.cueFirst]!;
  for (let k = frame.cueFirst - 1; k >= frame.first && frame.cueFirst - k < 16; k--)
    if (quotations.of[k]! >= 0 && quotations.of[k] !== own) {
      out |= 2;
      break;
    }
  for (let k = frame.cueLast + 1; k < frame.after && k - frame.cueLast < 16; k++)
    if (quotations.of[k]! >= 0 && quotations.of[k] !== own) {
      out |= 4;
      break;
    }
  return out;
}
