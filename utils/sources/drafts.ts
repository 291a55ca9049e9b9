/** An attribution before its source is known by name: what rules and model both hand on. */
import type { TokenSpan } from "./spans.ts";
import type { Span } from "./types.ts";

export interface Draft {
  cue: TokenSpan | null;
  source: TokenSpan | null;
  /** In characters, in order, not overlapping. */
  content: Span[];
  confidence: number;
  thought: boolean;
  /** Index of the quotation that is (part of) the content, or -1. */
  quotation: number;
  /** Set where the content is a post that stands in the text, with its signature. */
  posted?: true;
  /** Set where a paper is said to say the content, by words that leave no doubt. */
  written?: true;
}

/** Attributions less sure than this are left out, but for the surest of somebody who is listed; `tests/bench/sources` shows the F1 at each threshold. */
export const THRESHOLD = 0.3;

/** Less sure ones than this say nothing about whether somebody is a source, either. */
export const DOUBTFUL = 0.2;
