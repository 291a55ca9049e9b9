/** What the popup says of a list of sources, in words and in the picture of paragraphs. */
import type { Source, SourceKind } from "../../utils/sources/types.ts";

export const KIND_ICONS: Record<SourceKind, string> = {
  person: "🧑",
  group: "👥",
  organisation: "🏛",
  outlet: "📰",
  document: "📄",
  "social post": "💬",
  link: "🔗",
};

const PLURALS: Record<SourceKind, string> = {
  person: "people",
  group: "groups",
  organisation: "organisations",
  outlet: "outlets",
  document: "documents",
  "social post": "social posts",
  link: "links",
};

export const kindOf = ({ kind, anonymous }: Source, count = 1): string =>
  `${anonymous ? "anonymous " : ""}${count === 1 ? kind : PLURALS[kind]}`;

/** "6 sources: 3 outlets, 3 anonymous people; 11 of 16 paragraphs say where they come from". */
export function summarise(sources: Source[], paragraphs: number): string {
  if (sources.length === 0) return "No source is named or quoted in this text.";
  const kinds = new Map<string, Source[]>();
  for (const source of sources) kinds.set(kindOf(source), [...(kinds.get(kindOf(source)) ?? []), source]);
  const parts = [...kinds.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => `${group.length} ${group[0] ? kindOf(group[0], group.length) : ""}`);
  const sourced = new Set(sources.flatMap(({ attributions }) => attributions.map(({ paragraph }) => paragraph))).size;
  const total = `${sources.length} ${sources.length === 1 ? "source" : "sources"}`;
  return `${total}: ${parts.join(", ")}; ${sourced} of ${paragraphs} paragraphs say where they come from`;
}

/** One cell a paragraph: the index of the first source it hangs on, or null. */
export function stripOf(sources: Source[], paragraphs: number): Array<number | null> {
  const cells: Array<number | null> = new Array(Math.min(paragraphs, 400)).fill(null);
  sources.forEach(({ attributions }, index) => {
    for (const { paragraph } of attributions) if (cells[paragraph] === null) cells[paragraph] = index;
  });
  return cells;
}

/** A colour for each source, told apart by hue; the names stand beside it, so that it never speaks alone. */
export const colourOf = (index: number) => `hsl(${(index * 137) % 360} 55% 50%)`;
