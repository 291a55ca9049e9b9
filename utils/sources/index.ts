import { assemble } from "./assemble.ts";
import { draftOf } from "./content.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./drafts.ts";
import { columns } from "./features.ts";
import { lexiconFor } from "./lexicon/index.ts";
import weights from "./model/en.model.json" with { type: "json" };
import { loadModel, type Model } from "./model.ts";
import { read } from "./read.ts";
import { ruleDrafts, uncredited } from "./rules.ts";
import { attributeCue } from "./spans.ts";
import { trimSource } from "./trim.ts";
import type { SourcesInput, SourcesResult } from "./types.ts";

export type * from "./types.ts";

/** No article is longer; what stands behind it is not read, so that a hostile page cannot hold the reader up. */
const LONGEST = 500_000;

/** Attributions less sure than this are left out; `tests/bench/sources` shows the F1 at each threshold. */
export const THRESHOLD = 0.22;

let model: Model | null = null;

/**
 * Finds everyone a text relies on: with what each says, where, in whose words, and through whom.
 * English by a trained model (`model/README.md`), German, French and Spanish by rules; for other languages quotations
 * and links only, and then `depth` is "quotes". All offsets are UTF-16 units into `input.text`. Never throws; time
 * grows linearly with the text. After Newell, Margolin and Ruths 2018 (PolNeAR): source, cue and content.
 */
export function findSources(input: SourcesInput): SourcesResult {
  const text = input.text.length > LONGEST ? input.text.slice(0, LONGEST) : input.text;
  const { lexicon, full } = lexiconFor(input.lang, text);
  const reading = read(text, lexicon);
  const drafts: Draft[] = [];
  if (lexicon.lang === "en" && full) {
    model ??= loadModel(weights);
    const cols = columns(reading);
    const cues = findCues(reading, cols, model);
    const cued = new Uint8Array(reading.tokens.count);
    for (const cue of cues) cued.fill(1, cue.first, cue.last + 1);
    for (const cue of cues) {
      const draft = draftOf(reading, attributeCue(reading, cols, model, cue, cued));
      const trimmed = draft && draft.confidence >= THRESHOLD ? trimSource(reading, draft) : null;
      if (trimmed) drafts.push(trimmed);
    }
    drafts.push(...uncredited(reading, drafts));
  } else drafts.push(...ruleDrafts(reading, full));
  return { sources: assemble(reading, drafts, { ...input, text }), depth: full ? "full" : "quotes" };
}
