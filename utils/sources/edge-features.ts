/** What the rankers look at for each candidate edge of a source or a content. */
import { CLASS } from "./classes.ts";
import { type Columns, MOST_FEATURES, NONE } from "./features.ts";
import type { Frame } from "./frames.ts";
import { EDGE_BITS, type Model, RANKERS, sum } from "./model.ts";
import type { Reading } from "./read.ts";
import { hashRow, newRow, templates } from "./templates.ts";

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

/** Each ranker has features of its own, whose numbers stand 64 apart. */
const each = (first: number, names: string, text: string) =>
  Array.from({ length: RANKERS }, (_, ranker) => templates(names, 64 * ranker + first, text));

/** Of "none": the last four only where the source is known. */
const OF_NONE = each(
  1,
  "one cue side cueEnd before after cueClass first last quote cueFrom cueTo behindSource beforeSource sourceFrom",
  `one; cue; cue side; cueEnd; before side; after side; before after; cueClass side after; first side; last side;
  quote side; quote cue; quote after before; cueFrom side; cueTo side after; behindSource side after;
  beforeSource side; beforeSource before side; sourceFrom side cueClass`,
);

/** Of a token: the last eleven only for the end of a span, whose start is known. */
const OF_TOKEN = each(
  20,
  `word word-1 word+1 class class-1 class+1 shape left distance across quoted where side cue cueClass before after
  length inside from fromClass same opens closes`,
  `word left; class left; class-1 class left; class class+1 left; class-1 class class+1 left; distance; distance class;
  distance cue; across left; across class left; across distance; quoted class; quoted left; where side left; where cue;
  where side class; where side cueClass after; word-1 class; word+1 class; cue class left; cue class-1 left;
  where across side; word-1 word+1; shape class-1 class+1; where class-1 class side; where distance side;
  before after where left; word where; word+1 word; word-1 word; quoted where side; after class distance;
  length; length where; inside class; inside length; fromClass class class+1; fromClass length class+1;
  inside where class+1; same class class+1; opens closes where; from word+1; inside class+1 class`,
);

/** How many features an edge has, by what is known. */
const COUNT = { none: 15, noneOfSource: 19, start: 32, end: 43 };

const none = newRow();
const row = newRow();

/** Fills the row of "none"; how many features it has. */
function fillNone(reading: Reading, { tag, stem }: Columns, frame: Frame): number {
  const { first, after, cueFirst, cueLast, sourceFirst, sourceLast } = frame;
  const side = sourceFirst < 0 ? 0 : sourceFirst < cueFirst ? 1 : 2;
  none[1] = 1;
  none[2] = stem[cueFirst]!;
  none[3] = side;
  none[4] = stem[cueLast]!;
  none[5] = cueFirst > first ? tag[cueFirst - 1]! : OUTSIDE;
  none[6] = cueLast + 1 < after ? tag[cueLast + 1]! : OUTSIDE;
  none[7] = tag[cueFirst]!;
  none[8] = cueFirst === first ? 1 : 0;
  none[9] = cueLast === after - 1 ? 1 : 0;
  none[10] = nearQuote(reading, frame);
  none[11] = Math.min(12, cueFirst - first);
  none[12] = Math.min(8, after - cueLast);
  if (!side) return COUNT.none;
  none[13] = sourceLast + 1 < after ? tag[sourceLast + 1]! : OUTSIDE;
  none[14] = sourceFirst > first ? tag[sourceFirst - 1]! : OUTSIDE;
  none[15] = Math.min(6, sourceFirst - first);
  return COUNT.noneOfSource;
}

/** Fills in what is the same for all candidates of a frame; how many features each of them has. */
function fillFrame({ tokens }: Reading, { tag, stem }: Columns, frame: Frame): number {
  const { first, after, cueFirst, cueLast, sourceFirst, from } = frame;
  row[13] = sourceFirst < 0 ? 0 : sourceFirst < cueFirst ? 1 : 2;
  row[14] = stem[cueFirst]!;
  row[15] = tag[cueFirst]!;
  row[16] = cueFirst > first ? tag[cueFirst - 1]! : OUTSIDE;
  row[17] = cueLast + 1 < after ? tag[cueLast + 1]! : OUTSIDE;
  if (from < 0) return COUNT.start;
  row[20] = tokens.hash[from]!;
  row[21] = tag[from]!;
  return COUNT.end;
}

/** Fills in the rest for candidate `i`. */
function fillToken(reading: Reading, cols: Columns, frame: Frame, ranker: number, i: number): void {
  const { tokens, quotations } = reading;
  const { tag } = cols;
  const { hash } = tokens;
  const { first, after, cueFirst, cueLast, from } = frame;
  const { of } = quotations;
  const own = of[i]!;
  const ofCue = of[cueFirst]!;
  const left = i < cueFirst ? 1 : 0;
  row[1] = hash[i]!;
  row[2] = i > first ? hash[i - 1]! : NONE;
  row[3] = i + 1 < after ? hash[i + 1]! : NONE;
  row[4] = tag[i]!;
  row[5] = i > first ? tag[i - 1]! : OUTSIDE;
  row[6] = i + 1 < after ? tag[i + 1]! : OUTSIDE;
  row[7] = tokens.shape[i]!;
  row[8] = left;
  row[9] = bucket(left ? cueFirst - i : i - cueLast) * 2 + left;
  row[10] = between(cols, frame, i, left ? cueFirst : cueLast);
  row[11] = (own >= 0 ? 1 : 0) | (ofCue >= 0 ? 2 : 0) | (own === ofCue ? 4 : 0);
  row[12] = place(reading, frame, (ranker & 1) === 0 ? i : i + 1);
  if (from < 0) return;
  const opening = of[from]!;
  row[18] = bucket(i - from);
  row[19] = between(cols, frame, from, i);
  row[22] = opening === own ? 1 : 0;
  row[23] = opening >= 0 && quotations.list[opening]!.first === from ? 1 : 0;
  row[24] = own >= 0 && quotations.list[own]!.last === i ? 1 : 0;
}

/** Stands for the class of what is outside the frame. */
const OUTSIDE = 31;

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
  if (i < 0) return hashRow(OF_NONE[ranker]!, fillNone(reading, cols, frame), none, out);
  const count = fillFrame(reading, cols, frame);
  fillToken(reading, cols, frame, ranker, i);
  return hashRow(OF_TOKEN[ranker]!, count, row, out);
}

const scratch = new Uint32Array(MOST_FEATURES);

/** How good each edge candidate is: the weights of its features, added up. */
export function weighEdges(
  reading: Reading,
  cols: Columns,
  frame: Frame,
  ranker: number,
  list: readonly number[],
  { edges, edgeScale }: Model,
): Float64Array {
  const weights = edges[ranker]!;
  const out = new Float64Array(list.length);
  const count = fillFrame(reading, cols, frame);
  for (let k = 0; k < list.length; k++) {
    const i = list[k]!;
    const isNone = i < 0;
    if (!isNone) fillToken(reading, cols, frame, ranker, i);
    const features = isNone ? fillNone(reading, cols, frame) : count;
    // One call for both, so that the browser makes it fast for the few of "none", too.
    hashRow((isNone ? OF_NONE : OF_TOKEN)[ranker]!, features, isNone ? none : row, scratch);
    out[k] = sum(weights, scratch, features, EDGE_BITS) * edgeScale;
  }
  return out;
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
