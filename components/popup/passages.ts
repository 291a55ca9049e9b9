/** A source's passages as the page is asked to mark them. */
import type { Passages } from "../../utils/platform/messages.ts";
import type { KeyedSource } from "../../utils/sources/corrections.ts";
import type { Attribution, Span } from "../../utils/sources/types.ts";

/** All passages of a source in the order of the text, to be marked whole: who, the cue, and what is said. */
export function passagesOf({ key, name, attributions }: KeyedSource, first: Attribution | undefined): Passages {
  const ordered = [...attributions].sort((a, b) => a.paragraph - b.paragraph || startOf(a) - startOf(b));
  return {
    key,
    name,
    places: ordered.map((attribution) => ({ paragraph: attribution.paragraph, spans: spansOf(attribution) })),
    at: first ? ordered.indexOf(first) : 0,
  };
}

/** Spans that touch are one mark, as are those with no more than a space or a comma and quotation mark between. */
const GAP = 3;

function spansOf({ source, cueSpan, content }: Attribution): Span[] {
  const spans = [source, cueSpan, ...content].filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start - last.end <= GAP) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

const startOf = (attribution: Attribution) => spansOf(attribution)[0]?.start ?? 0;
