/** What the popup says of an article's sources: in a sentence, and in the picture of its paragraphs. */
import type { ParagraphKind } from "../../utils/extraction/types.ts";
import { list } from "../../utils/platform/i18n.ts";
import { sourcesByLine, speaks } from "../../utils/sources/lines.ts";
import type { Source } from "../../utils/sources/types.ts";
import { POPUP, sourceCount, sourceKind, summary } from "../strings.ts";

/** The lines of the article's text that the picture is made of. */
export interface Lines {
  paragraphs: string[];
  paragraphKinds: ParagraphKind[];
}

/** One piece of the strip: a paragraph, or several where there are too many to draw each. */
export interface Cell {
  /** Indexes of the sources that it hangs on, in the list's order. */
  sources: number[];
  /** "4: Daily Quay, a source", for the pointer. */
  label: string;
}

const MOST_CELLS = 90;
/** More sources in one cell could not be told apart. */
const MOST_BANDS = 4;

export const kindName = ({ kind, anonymous }: Source, count = 1) => sourceKind(kind, anonymous, count);

export interface Outline {
  /** "6 sources: 3 outlets, 3 anonymous people; 11 of 16 paragraphs say where they come from" */
  sentence: string;
  cells: Cell[];
  /** The strip in words: each source with the numbers of its paragraphs. */
  words: string;
}

/** The sentence, the strip and its words for a list of sources. Subheadings are no paragraphs. */
export function outline(sources: Source[], lines: Lines): Outline {
  const byLine = sourcesByLine(sources, lines.paragraphs).filter((_, line) => lines.paragraphKinds[line] !== "heading");
  const voices = sources.filter(speaks);
  const kinds = new Map<string, Source[]>();
  for (const source of voices) kinds.set(kindName(source), [...(kinds.get(kindName(source)) ?? []), source]);
  const parts = [...kinds.values()]
    .sort((a, b) => b.length - a.length)
    .map((alike) => sourceCount((alike[0] as Source).kind, (alike[0] as Source).anonymous, alike.length));
  const sourced = byLine.filter((found) => found.length > 0).length;
  return {
    sentence: voices.length === 0 ? POPUP.noSources : summary(voices.length, parts, sourced, byLine.length),
    cells: toCells(byLine, sources),
    words: inWords(sources, byLine),
  };
}

function toCells(byLine: number[][], sources: Source[]): Cell[] {
  const perCell = Math.max(1, Math.ceil(byLine.length / MOST_CELLS));
  const cells: Cell[] = [];
  for (let i = 0; i < byLine.length; i += perCell) {
    const together = [...new Set(byLine.slice(i, i + perCell).flat())].sort((a, b) => a - b);
    const names = together.map((index) => sources[index]?.name ?? "");
    cells.push({
      sources: together.slice(0, MOST_BANDS),
      label: POPUP.stripParagraph(i + 1, names.length > 0 ? list(names) : POPUP.stripNone),
    });
  }
  return cells;
}

function inWords(sources: Source[], byLine: number[][]): string {
  const of = (holds: (found: number[]) => boolean) =>
    byLine.flatMap((found, i) => (holds(found) ? [i + 1] : [])).join(", ");
  const named = sources.flatMap((source, index) => {
    const where = of((found) => found.includes(index));
    return where ? [`${source.name}: ${where}`] : [];
  });
  const none = of((found) => found.length === 0);
  return [...named, ...(none ? [`${POPUP.stripNone}: ${none}`] : [])].join("; ");
}

/** The custom property that colours a source; past the palette all share one. */
export const colourOf = (index: number) => `var(--source-${index < 8 ? index : "more"})`;

/** A cell's bands from top to bottom, as a background. */
export function bandsOf({ sources }: Pick<Cell, "sources">): string | undefined {
  if (sources.length === 0) return undefined;
  const height = 100 / sources.length;
  const stops = sources.map((index, i) => `${colourOf(index)} ${i * height}% ${(i + 1) * height}%`);
  return `linear-gradient(${stops.join(", ")})`;
}

/** A text cut to at most `most` characters, at a space where there is one near. */
export function shorten(text: string, most = 160): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most * 0.5 ? space : most).replace(/[\s,;:]{1,9}$/, "")}…`;
}
