/** The trained pipeline for English: cues, then for each its source and content, then how sure all of it is. */
import { inOneBreath } from "./breath.ts";
import { draftOf } from "./content.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./drafts.ts";
import { type Columns, columns } from "./features.ts";
import type { Model } from "./model.ts";
import { isOnlyTime } from "./nobody.ts";
import type { Reading } from "./read.ts";
import { type Attributed, attributeCue } from "./spans.ts";
import { sure, trimSource } from "./trim.ts";
import { verdict, verdictContext } from "./verdict.ts";

/** A draft with the probabilities that led to it. */
export interface Candidate {
  found: Attributed;
  draft: Draft;
}

/** A text of 200,000 words has fewer cues; one that is made of nothing else is a trap. */
const MOST_CUES = 16_000;

/** No verdict has ever saved a cue less sure than this. */
const HOPELESS = 0.2;

/** Every attribution that could be one, the doubtful ones too. */
export function candidateDrafts(reading: Reading, cols: Columns, model: Model): Candidate[] {
  const cues = findCues(reading, cols, model);
  const cued = new Uint8Array(reading.tokens.count);
  for (const cue of cues) cued.fill(1, cue.first, cue.last + 1);
  const out: Candidate[] = [];
  for (const cue of cues) {
    if (cue.confidence < HOPELESS) continue;
    if (out.length >= MOST_CUES) break;
    const found = attributeCue(reading, cols, model, cue, cued);
    const raw = draftOf(reading, found);
    const draft = raw ? trimSource(reading, raw) : null;
    if (draft) out.push({ found, draft });
  }
  return out;
}

/** Attributions that are at least as sure as `threshold`. */
export function attribute(reading: Reading, model: Model, threshold: number, cols = columns(reading)): Draft[] {
  const candidates = candidateDrafts(reading, cols, model);
  const context = verdictContext(reading, cols, candidates);
  const out: Draft[] = [];
  candidates.forEach(({ draft }, k) => {
    if (draft.source && isOnlyTime(reading, draft.source)) return;
    draft.confidence = verdict(context, k, model);
    const judged = sure(reading, draft);
    if (judged.confidence >= threshold) out.push(judged);
  });
  return inOneBreath(reading, out);
}
