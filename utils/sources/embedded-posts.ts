/** Posts of a network that stand in the text, signed as embeds are: the post, then "— Ada Holm (@adaholm) May 3, 2024". */
import type { Draft } from "./drafts.ts";
import type { Mention } from "./mentions.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

const DASH = /^[—–―]$/;
/** What an account may be called by: no flag, no face. */
const LETTERS = /[\p{L}\p{N}]/u;
/** No name in a signature is longer, in tokens. */
const LONGEST = 14;

/** Whoever has signed a post, with the paragraph before as what they say. */
export function embeddedPosts({ tokens, quotations }: Reading): Draft[] {
  const out: Draft[] = [];
  const { words, paragraph, shape } = tokens;
  for (let i = 1; i + 4 < tokens.count; i++) {
    if (paragraph[i - 1] === paragraph[i] || !DASH.test(words[i]!)) continue;
    const last = signature(words, i + 1);
    if (last < 0 || paragraph[last] !== paragraph[i]) continue;
    let end = last;
    while (end > i + 1 && (shape[end] === SHAPE.punctuation || !LETTERS.test(words[end]!))) end--;
    if (shape[end] === SHAPE.punctuation) continue;
    let first = i - 1;
    while (first > 0 && paragraph[first - 1] === paragraph[i - 1]) first--;
    if (DASH.test(words[first]!)) continue;
    out.push({
      cue: [i, i],
      source: [i + 1, end],
      content: [{ start: tokens.start[first]!, end: tokens.end[i - 1]! }],
      confidence: 0.8,
      thought: false,
      quotation: quotations.of[first]!,
      posted: true,
    });
  }
  return out;
}

/** Whoever signs is named by that, be it "LightKeeper_77": an account, where the words are nobody's name. */
export function signatory(mention: Mention): Mention {
  const name = mention.properName && mention.named && !/\p{N}|_/u.test(mention.name);
  return { ...mention, named: true, properName: true, anonymous: false, kind: name ? mention.kind : "social post" };
}

/** The last token before "(@…)", or -1. */
function signature(words: readonly string[], from: number): number {
  for (let i = from + 1; i < words.length - 1 && i - from <= LONGEST; i++) {
    if (words[i] !== "(") continue;
    return words[i + 1] === "@" || words[i + 1]!.startsWith("@") ? i - 1 : -1;
  }
  return -1;
}
