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
}
