/** What a noun phrase is to the rules. */
import type { TokenSpan } from "../spans.ts";

/** How likely a phrase is to name somebody who can speak. */
export const SPEAKS = { no: 0, maybe: 1, yes: 2 } as const;

export interface Phrase {
  span: TokenSpan;
  head: number;
  speaks: number;
}

/** No phrase is longer, in words. */
export const LONGEST = 24;
