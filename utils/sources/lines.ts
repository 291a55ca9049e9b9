/** Which lines of a text hang on which sources. */
import type { Attribution, Source } from "./types.ts";

/** Bare links are sources of another sort: nobody says anything in them. */
export const speaks = ({ kind }: Source) => kind !== "link";

/**
 * For each line of the text the indexes of the sources that it says it comes from, in the list's order. `lines` are
 * those of the text that the sources were found in; linked pages that say nothing are left out.
 */
export function sourcesByLine(sources: readonly Source[], lines: readonly string[]): number[][] {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const byLine: Set<number>[] = lines.map(() => new Set());
  sources.forEach((source, index) => {
    if (!speaks(source)) return;
    for (const attribution of source.attributions)
      for (const line of linesOf(attribution, starts)) byLine[line]?.add(index);
  });
  return byLine.map((set) => [...set]);
}

/** The lines an attribution stands in: where it starts, and those that its words run on to. */
function linesOf({ paragraph, content }: Attribution, starts: number[]): number[] {
  const lines = new Set([paragraph]);
  for (const span of content) {
    const last = lineAt(span.end - 1, starts);
    for (let line = lineAt(span.start, starts); line <= last; line++) lines.add(line);
  }
  return [...lines];
}

function lineAt(offset: number, starts: number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
