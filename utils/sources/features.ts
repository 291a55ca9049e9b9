/**
 * Features of the attribution model, as hashed numbers: no string is built, and no word of the training texts can be
 * read back from the weights. A cue tagger looks at each token; four rankers look at candidate edges of a span.
 */
import { CLASS } from "./classes.ts";
import type { Reading } from "./read.ts";

/** Joins a template's number and up to four values into one hash. */
export function mix(template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ Math.imul(c + 0x165667b1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(d + 0x2545f491, 0xc2b2ae35);
  hash ^= hash >>> 14;
  return hash >>> 0;
}

const NONE = 0x1234567;

/** Per-text columns that several features share. */
export interface Columns {
  suffix2: Int32Array;
  suffix3: Int32Array;
  stem: Int32Array;
}

export function columns({ tokens }: Reading): Columns {
  const { count, words } = tokens;
  const out = { suffix2: new Int32Array(count), suffix3: new Int32Array(count), stem: new Int32Array(count) };
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    const n = word.length;
    let cut = n;
    if (n > 4 && word.endsWith("ing")) cut = n - 3;
    else if (n > 3 && word.endsWith("ed")) cut = n - 2;
    else if (n > 3 && word.endsWith("es")) cut = n - 2;
    else if (n > 3 && (word.endsWith("s") || word.endsWith("e"))) cut = n - 1;
    let hash = 7;
    for (let k = 0; k < cut; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    out.stem[i] = hash;
    out.suffix2[i] = n > 2 ? word.charCodeAt(n - 1) | (word.charCodeAt(n - 2) << 16) : 1;
    out.suffix3[i] = n > 3 ? Math.imul(word.charCodeAt(n - 3), 31337) ^ out.suffix2[i]! : 2;
  }
  return out;
}

const bucket = (n: number) => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 40 ? 9 : 10);

/** Features of token `i` for the cue tagger; `before` is the label of the token before, `before2` of the one before that. */
export function cueFeatures(reading: Reading, cols: Columns, i: number, out: number[]): void {
  const { tokens, classes, quotations } = reading;
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
  out.length = 0;
  out.push(mix(0, 0), mix(1, w0), mix(2, w(i - 1)), mix(3, w(i + 1)), mix(4, w(i - 2)), mix(5, w(i + 2)));
  out.push(mix(6, w(i - 1), w0), mix(7, w0, w(i + 1)), mix(8, st), mix(9, s3), mix(10, cols.suffix2[i]!, shape[i]!));
  out.push(mix(11, c0), mix(12, c(i - 1), c0), mix(13, c0, c(i + 1)), mix(14, c(i - 1), c0, c(i + 1)));
  out.push(mix(15, st, c(i - 1)), mix(16, st, c(i + 1)), mix(17, st, c(i - 1), c(i + 1)));
  out.push(
    mix(18, c(i - 2), c(i - 1), c0),
    mix(19, c0, c(i + 1), c(i + 2)),
    mix(20, w(i + 1), w(i + 2), c0),
    mix(21, st, c(i + 1), c(i + 2)),
  );
  out.push(
    mix(22, s3, c(i - 1), c(i + 1)),
    mix(23, st, w(i - 1)),
    mix(24, st, w(i + 1)),
    mix(25, s3, w(i + 1)),
    mix(26, s3, w(i - 1)),
  );
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
  out.push(
    mix(27, inQuote, st),
    mix(28, inQuote, c0),
    mix(29, back, c0, inQuote),
    mix(30, ahead, c0, inQuote),
    mix(31, st, ahead),
    mix(32, st, back),
  );
  out.push(
    mix(33, inQuote, back, ahead, s3),
    mix(34, Math.min(4, i - first), c0),
    mix(35, Math.min(3, after - 1 - i), c0),
  );
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
  out.push(mix(36, person, c0), mix(37, person, st), mix(38, that, c0), mix(39, that, st), mix(40, person, s3, that));
  out.push(
    mix(41, w(i - 2), w(i - 1), w0),
    mix(42, w0, w(i + 1), w(i + 2)),
    mix(43, w(i - 2), w0),
    mix(44, w0, w(i + 2)),
  );
  out.push(
    mix(45, c(i - 3), c(i - 2), c(i - 1), s3),
    mix(46, i + 1 < count && tokens.sentence[i + 1] === sentence ? cols.stem[i + 1]! : 0, c0),
    mix(47, i > first ? cols.stem[i - 1]! : 0, c0),
  );
}

/** What a ranker knows while it looks for one edge. Token indexes; -1 where not known yet. */
export interface Frame {
  first: number;
  /** Exclusive. */
  after: number;
  cueFirst: number;
  cueLast: number;
  sourceFirst: number;
  sourceLast: number;
  /** The span's start, when its end is looked for. */
  from: number;
  /** Whether a token is in some cue. */
  cued: Uint8Array;
}

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
function between(reading: Reading, frame: Frame, from: number, to: number): number {
  const { classes, quotations } = reading;
  let commas = 0;
  let cues = 0;
  let edges = 0;
  let clauses = 0;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  for (let k = low + 1; k < high; k++) {
    const c = classes[k]!;
    if (c === CLASS.comma) commas++;
    if (frame.cued[k] && (k < frame.cueFirst || k > frame.cueLast)) cues++;
    if (quotations.of[k] !== quotations.of[k - 1]) edges++;
    if (
      c === CLASS.that ||
      c === CLASS.relative ||
      c === CLASS.speech ||
      c === CLASS.thought ||
      c === CLASS.modal ||
      c === CLASS.auxiliary
    )
      clauses++;
  }
  return Math.min(3, commas) | (Math.min(2, cues) << 2) | (Math.min(2, edges) << 4) | (Math.min(3, clauses) << 6);
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
  out: number[],
): void {
  const { tokens, classes, quotations } = reading;
  const { hash, shape } = tokens;
  const t = ranker * 64;
  const cue = cols.stem[frame.cueFirst]!;
  const cueEnd = cols.stem[frame.cueLast]!;
  const cueClass = classes[frame.cueFirst]!;
  const side = frame.sourceFirst < 0 ? 0 : frame.sourceFirst < frame.cueFirst ? 1 : 2;
  const beforeCue = frame.cueFirst > frame.first ? classes[frame.cueFirst - 1]! : 31;
  const afterCue = frame.cueLast + 1 < frame.after ? classes[frame.cueLast + 1]! : 31;
  out.length = 0;
  if (i < 0) {
    out.push(
      mix(t + 1, 1),
      mix(t + 2, cue),
      mix(t + 3, cue, side),
      mix(t + 4, cueEnd),
      mix(t + 5, beforeCue, side),
      mix(t + 6, afterCue, side),
    );
    out.push(
      mix(t + 7, beforeCue, afterCue),
      mix(t + 8, cueClass, side, afterCue),
      mix(t + 9, frame.cueFirst === frame.first ? 1 : 0, side),
      mix(t + 10, frame.cueLast === frame.after - 1 ? 1 : 0, side),
    );
    const atQuote = nearQuote(reading, frame);
    out.push(mix(t + 11, atQuote, side), mix(t + 12, atQuote, cue), mix(t + 13, atQuote, afterCue, beforeCue));
    out.push(
      mix(t + 14, Math.min(12, frame.cueFirst - frame.first), side),
      mix(t + 15, Math.min(8, frame.after - frame.cueLast), side, afterCue),
    );
    if (side) {
      const afterSource = frame.sourceLast + 1 < frame.after ? classes[frame.sourceLast + 1]! : 31;
      const beforeSource = frame.sourceFirst > frame.first ? classes[frame.sourceFirst - 1]! : 31;
      out.push(
        mix(t + 16, afterSource, side, afterCue),
        mix(t + 17, beforeSource, side),
        mix(t + 18, beforeSource, beforeCue, side),
        mix(t + 19, Math.min(6, frame.sourceFirst - frame.first), side, cueClass),
      );
    }
    return;
  }
  const left = i < frame.cueFirst ? 1 : 0;
  const distance = bucket(left ? frame.cueFirst - i : i - frame.cueLast) * 2 + left;
  const w0 = hash[i]!;
  const c0 = classes[i]!;
  const p = i > frame.first ? classes[i - 1]! : 31;
  const n = i + 1 < frame.after ? classes[i + 1]! : 31;
  const wp = i > frame.first ? hash[i - 1]! : NONE;
  const wn = i + 1 < frame.after ? hash[i + 1]! : NONE;
  const start = (ranker & 1) === 0;
  const where = start ? place(reading, frame, i) : place(reading, frame, i + 1);
  const across = between(reading, frame, i, left ? frame.cueFirst : frame.cueLast);
  const quoted =
    (quotations.of[i]! >= 0 ? 1 : 0) |
    (quotations.of[frame.cueFirst]! >= 0 ? 2 : 0) |
    (quotations.of[i] === quotations.of[frame.cueFirst] ? 4 : 0);
  out.push(
    mix(t + 20, w0, left),
    mix(t + 21, c0, left),
    mix(t + 22, p, c0, left),
    mix(t + 23, c0, n, left),
    mix(t + 24, p, c0, n, left),
  );
  out.push(
    mix(t + 25, distance),
    mix(t + 26, distance, c0),
    mix(t + 27, distance, cue),
    mix(t + 28, across, left),
    mix(t + 29, across, c0, left),
  );
  out.push(
    mix(t + 30, across, distance),
    mix(t + 31, quoted, c0),
    mix(t + 32, quoted, left),
    mix(t + 33, where, side, left),
    mix(t + 34, where, cue),
    mix(t + 35, where, side, c0),
  );
  out.push(
    mix(t + 36, where, side, cueClass, afterCue),
    mix(t + 37, wp, c0),
    mix(t + 38, wn, c0),
    mix(t + 39, cue, c0, left),
    mix(t + 40, cue, p, left),
    mix(t + 41, where, across, side),
  );
  out.push(
    mix(t + 42, wp, wn),
    mix(t + 43, shape[i]!, p, n),
    mix(t + 44, where, p, c0, side),
    mix(t + 45, where, distance, side),
    mix(t + 46, beforeCue, afterCue, where, left),
    mix(t + 47, w0, where),
  );
  out.push(
    mix(t + 48, wn, w0),
    mix(t + 49, wp, w0),
    mix(t + 50, quoted, where, side),
    mix(t + 51, afterCue, c0, distance),
  );
  if (frame.from >= 0) {
    const length = bucket(i - frame.from);
    const inside = between(reading, frame, frame.from, i);
    out.push(
      mix(t + 52, length),
      mix(t + 53, length, where),
      mix(t + 54, inside, c0),
      mix(t + 55, inside, length),
      mix(t + 56, classes[frame.from]!, c0, n),
      mix(t + 57, classes[frame.from]!, length, n),
    );
    out.push(mix(t + 58, inside, where, n), mix(t + 59, quotations.of[frame.from] === quotations.of[i] ? 1 : 0, c0, n));
    const opening =
      quotations.of[frame.from]! >= 0 && quotations.list[quotations.of[frame.from]!]!.first === frame.from;
    const closing = quotations.of[i]! >= 0 && quotations.list[quotations.of[i]!]!.last === i;
    out.push(
      mix(t + 60, opening ? 1 : 0, closing ? 1 : 0, where),
      mix(t + 61, hash[frame.from]!, wn),
      mix(t + 62, inside, n, c0),
    );
  }
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
