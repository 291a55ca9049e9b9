/** "…, per the Harbour Institute." — "Per Reef News, …": who is named for what the sentence says. English only. */
import { CLASS } from "./classes.ts";
import { chars } from "./content.ts";
import type { Draft } from "./drafts.ts";
import { isName } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

const SURE = 0.8;
/** No name behind "per" is longer, in tokens. */
const LONGEST = 12;

/** Drafts for each "per" that a name follows to the end of its clause, where no other draft has it. */
export function perWhom(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, classes, lexicon } = reading;
  const out: Draft[] = [];
  const taken = new Set(drafts.flatMap(({ source }) => (source ? [source[0], source[0] - 1] : [])));
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (tokens.words[i] !== "per" || tokens.shape[i] === SHAPE.upper) continue;
    const from = tokens.sentences[tokens.sentence[i]!]!;
    const to = tokens.sentences[tokens.sentence[i]! + 1] ?? tokens.count;
    const opens = from === i;
    if (!opens && classes[i - 1] !== CLASS.comma) continue;
    const first = tokens.words[i + 1] === "the" ? i + 2 : i + 1;
    if (!isName(reading, first) || taken.has(i + 1) || taken.has(first)) continue;
    let last = first;
    while (
      last + 1 < to &&
      last - first < LONGEST &&
      (isName(reading, last + 1) || lexicon.nameLinks.has(tokens.words[last + 1]!))
    )
      last++;
    while (last > first && !isName(reading, last)) last--;
    const next = classes[last + 1];
    if (next !== CLASS.stop && next !== CLASS.comma && last + 1 < to) continue;
    const content: TokenSpan = opens ? [last + 2, to - 1] : [from, i - 2];
    if (content[1] - content[0] < 2) continue;
    out.push({
      cue: [i, i],
      source: [first, last],
      content: [chars(reading, content)],
      confidence: SURE,
      thought: false,
      quotation: -1,
    });
  }
  return out;
}
