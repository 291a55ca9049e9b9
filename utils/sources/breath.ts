/** One breath of one speaker is one attribution: "many are expressing despair, lamenting … and saying …". */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import type { Reading } from "./read.ts";

/** Joins each draft whose cue is a bare participle to the one before it that has the same words for its source. */
export function inOneBreath(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out[out.length - 1];
    if (!last || !participle(reading, draft) || !goesOn(last, draft)) {
      out.push(draft);
      continue;
    }
    const from = Math.max(...last.content.map((span) => span.end));
    last.content = [...last.content, ...draft.content.filter((span) => span.start >= from)];
    last.confidence = Math.max(last.confidence, draft.confidence);
    if (last.quotation < 0) last.quotation = draft.quotation;
    last.thought &&= draft.thought;
  }
  return out;
}

function goesOn(last: Draft, draft: Draft): boolean {
  if (!last.source || !draft.source || !last.cue || !draft.cue) return false;
  return last.source[0] === draft.source[0] && last.source[1] === draft.source[1] && last.cue[1] < draft.cue[0];
}

function participle({ tokens, classes }: Reading, { cue, source }: Draft): boolean {
  if (!cue || !source || source[1] >= cue[0] || !tokens.words[cue[0]]!.endsWith("ing")) return false;
  const before = classes[cue[0] - 1];
  return before === CLASS.conjunction || before === CLASS.comma;
}
