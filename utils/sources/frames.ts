/** The stretch of text in which a cue's source and content are looked for: its sentence, widened to whole quotations. */
import { CLASS } from "./classes.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

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
  /** How many tokens before each are in some cue. */
  cuesBefore: Int32Array;
}

/** No edge is looked for further from its cue than this, in tokens. */
export const REACH = 160;

const sums = new WeakMap<Uint8Array, Int32Array>();

/** Counted once for all the frames of a text: by then, all its cues are marked. */
function cuesBefore(cued: Uint8Array): Int32Array {
  const known = sums.get(cued);
  if (known) return known;
  const before = new Int32Array(cued.length + 1);
  for (let i = 0; i < cued.length; i++) before[i + 1] = before[i]! + cued[i]!;
  sums.set(cued, before);
  return before;
}

export function makeFrame({ tokens, quotations }: Reading, cueFirst: number, cueLast: number, cued: Uint8Array): Frame {
  let first = tokens.sentences[tokens.sentence[cueFirst]!]!;
  let after = tokens.sentences[tokens.sentence[cueLast]! + 1]!;
  const own = quotations.of[cueFirst]!;
  const opening = quotations.of[first]!;
  if (opening >= 0 && opening !== own) first = quotations.list[opening]!.first;
  // A quotation that ends right before the sentence ("…." Smith said) belongs to it too.
  const closing = quotations.of[after - 1]!;
  if (closing >= 0 && closing !== own) after = Math.max(after, quotations.list[closing]!.last + 1);
  return {
    first: Math.max(first, cueFirst - REACH),
    after: Math.min(after, cueLast + REACH),
    cueFirst,
    cueLast,
    sourceFirst: -1,
    sourceLast: -1,
    from: -1,
    cued,
    cuesBefore: cuesBefore(cued),
  };
}

const has = (...classes: number[]) => {
  const out = new Uint8Array(64);
  for (const c of classes) out[c] = 1;
  return out;
};
const { determiner, possessive, modal, title, auxiliary, conjunction, preposition, to, speech, thought, comma } = CLASS;

/** What hardly any edge of the training texts is, or stands behind: looking at it costs time and finds nothing. */
const NO_EDGE = [
  {
    at: has(auxiliary, conjunction, preposition, to, modal, possessive, speech, thought),
    behind: has(determiner, possessive, modal, CLASS.negation, title),
  },
  { at: has(determiner, comma, auxiliary, modal, conjunction, to), behind: has() },
  {
    at: has(comma, CLASS.stop, CLASS.colon, auxiliary, modal, possessive, speech, thought),
    behind: has(determiner, possessive, modal, auxiliary, thought),
  },
  { at: has(determiner, possessive, conjunction, modal), behind: has() },
  { at: has(comma, CLASS.stop, CLASS.colon, possessive), behind: has(determiner, possessive, title) },
  { at: has(determiner, possessive, conjunction, modal), behind: has() },
] as const;

/** Candidate edges for a ranker, in order; -1 stands for "none". */
export function candidates({ tokens, classes }: Reading, frame: Frame, ranker: number): number[] {
  const out: number[] = [];
  const { at, behind } = NO_EDGE[ranker]!;
  const word = (i: number) => tokens.shape[i] !== SHAPE.punctuation;
  const put = (i: number) => {
    if (frame.sourceFirst >= 0 && i >= frame.sourceFirst && i <= frame.sourceLast) return;
    // A span of one token, or one beside the cue, is never ruled out.
    const near = i === frame.from || i === frame.cueLast + 1 || i === frame.cueFirst - 1 || i === frame.first;
    if (!near && (at[classes[i]!] || (i > 0 && behind[classes[i - 1]!]))) return;
    if (ranker === 0 && !near && i > 0 && classes[i] === CLASS.name && classes[i - 1] === CLASS.name) return;
    out.push(i);
  };
  if (ranker === 0) {
    out.push(-1);
    for (let i = Math.max(frame.first, frame.cueFirst - 60); i < Math.min(frame.after, frame.cueLast + 30); i++)
      if ((i < frame.cueFirst || i > frame.cueLast) && word(i)) put(i);
  } else if (ranker === 1) {
    const stop = frame.from < frame.cueFirst ? frame.cueFirst : frame.after;
    for (let i = frame.from; i < Math.min(stop, frame.from + 25); i++) if (word(i)) put(i);
  } else if (ranker === 2) {
    out.push(-1);
    for (let i = frame.first; i < frame.cueFirst; i++) put(i);
  } else if (ranker === 3) {
    for (let i = frame.from; i < frame.cueFirst; i++) put(i);
  } else if (ranker === 4) {
    out.push(-1);
    for (let i = frame.cueLast + 1; i < Math.min(frame.after, frame.cueLast + 50); i++) put(i);
  } else for (let i = frame.from; i < frame.after; i++) put(i);
  return out;
}
