/** The stretch of text in which a cue's source and content are looked for: its sentence, widened to whole quotations. */
import type { Frame } from "./features.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** No edge is looked for further from its cue than this, in tokens. */
export const REACH = 160;

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
  };
}

/** Candidate edges for a ranker, in order; -1 stands for "none". */
export function candidates({ tokens }: Reading, frame: Frame, ranker: number): number[] {
  const out: number[] = [];
  const word = (i: number) => tokens.shape[i] !== SHAPE.punctuation;
  const inSource = (i: number) => frame.sourceFirst >= 0 && i >= frame.sourceFirst && i <= frame.sourceLast;
  if (ranker === 0) {
    out.push(-1);
    for (let i = Math.max(frame.first, frame.cueFirst - 60); i < Math.min(frame.after, frame.cueLast + 30); i++)
      if ((i < frame.cueFirst || i > frame.cueLast) && word(i)) out.push(i);
  } else if (ranker === 1) {
    const stop = frame.from < frame.cueFirst ? frame.cueFirst : frame.after;
    for (let i = frame.from; i < Math.min(stop, frame.from + 25); i++) if (word(i)) out.push(i);
  } else if (ranker === 2) {
    out.push(-1);
    for (let i = frame.first; i < frame.cueFirst; i++) if (!inSource(i)) out.push(i);
  } else if (ranker === 3) {
    for (let i = frame.from; i < frame.cueFirst; i++) if (!inSource(i)) out.push(i);
  } else if (ranker === 4) {
    out.push(-1);
    for (let i = frame.cueLast + 1; i < Math.min(frame.after, frame.cueLast + 50); i++) if (!inSource(i)) out.push(i);
  } else for (let i = frame.from; i < frame.after; i++) if (!inSource(i)) out.push(i);
  return out;
}
