import { classify } from "./classes.ts";
import { markHandles } from "./handles.ts";
import type { Lexicon } from "./lexicon/types.ts";
import { findQuotations, type Quotations } from "./quotations.ts";
import { type Tokens, tokenise } from "./tokenise.ts";

/** A text, read once: what every later step looks at. */
export interface Reading {
  lexicon: Lexicon;
  tokens: Tokens;
  quotations: Quotations;
  classes: Uint8Array;
}

export function read(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenise(text, lexicon);
  if (lexicon.lang === "en") markHandles(tokens);
  return { lexicon, tokens, quotations: findQuotations(tokens), classes: classify(tokens, lexicon) };
}
