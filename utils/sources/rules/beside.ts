/** Names that stand right beside a quotation, for languages whose words we do not know. */
import { CLASS } from "../classes.ts";
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { sentenceBounds } from "./clause.ts";

export function beside(reading: Reading): Draft[] {
  const { tokens, quotations, classes } = reading;
  const out: Draft[] = [];
  quotations.list.forEach((item, q) => {
    if (item.words < 4) return;
    const [start, stop] = sentenceBounds(reading, item.last);
    const after = Math.min(stop, item.last + 14);
    const runAfter = nameRun(reading, item.last + 1, after);
    const [begin] = sentenceBounds(reading, item.first);
    const colon = item.first > 0 && classes[item.first - 1] === CLASS.colon;
    const runBefore = colon ? nameRun(reading, Math.max(begin, item.first - 14), item.first) : null;
    const source = runBefore ?? runAfter;
    void start;
    if (!source) return;
    const cue: TokenSpan =
      source[0] > item.last
        ? [Math.min(item.last + 1, source[0]), Math.max(item.last + 1, source[0] - 1)]
        : [source[1] + 1 < item.first ? source[1] + 1 : source[1], item.first - 1];
    out.push({
      cue,
      source,
      content: [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }],
      confidence: 0.5,
      thought: false,
      quotation: q,
    });
  });
  return out;
}

function nameRun({ classes }: Reading, from: number, after: number): TokenSpan | null {
  for (let i = from; i < after; i++) {
    if (classes[i] !== CLASS.name && classes[i] !== CLASS.acronym) continue;
    let last = i;
    while (last + 1 < after && (classes[last + 1] === CLASS.name || classes[last + 1] === CLASS.acronym)) last++;
    if (last > i) return [i, last];
    i = last;
  }
  return null;
}
