/** What a reader sets right in the list of sources: plain data, applied to what was found, each one undoable. */
import type { Attribution, Source } from "./types.ts";

/**
 * One correction. `source` and `into` are keys as `correctSources` gives them: they name a source as it was found,
 * whatever it has been renamed to since, so that taking one correction back leaves the others whole.
 */
export type SourceCorrection =
  | { kind: "not a source"; source: string }
  | { kind: "same as"; source: string; into: string }
  | { kind: "rename"; source: string; name: string };

/** A source with the key that corrections know it by. */
export type KeyedSource = Source & { key: string };

/** Why a correction cannot be made; null where it can. */
export type CorrectionProblem = "empty" | "too long" | "unchanged" | "taken" | "itself" | "gone" | "too many";

/** UTF-16 units; longer than any name, shorter than a pasted paragraph. */
export const MOST_NAME = 160;
/** In one article; more would be another list altogether. */
export const MOST_CORRECTIONS = 200;

/** The key of each source: its kind and name as found; a number tells apart those that share both. */
function keysOf(sources: readonly Source[]): string[] {
  const met = new Map<string, number>();
  return sources.map(({ name, kind, anonymous }) => {
    const key = `${anonymous ? "anonymous " : ""}${kind}: ${name}`;
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

/**
 * The sources as the reader has corrected them, in the order in which they were found; a merged source stands where
 * the earlier of the two stood. Corrections of sources that are not there (the article has changed) do nothing.
 * Nothing that is passed in is changed.
 */
export function correctSources(found: readonly Source[], corrections: readonly SourceCorrection[]): KeyedSource[] {
  const keys = keysOf(found);
  const place = new Map(keys.map((key, i) => [key, i]));
  const sources = new Map<string, KeyedSource>();
  found.forEach((source, i) => {
    const key = keys[i] as string;
    sources.set(key, { ...source, key });
  });
  for (const correction of corrections.slice(0, MOST_CORRECTIONS)) {
    const source = sources.get(correction.source);
    if (!source) continue;
    if (correction.kind === "not a source") sources.delete(source.key);
    else if (correction.kind === "rename") rename(sources, source, correction.name);
    else {
      const into = sources.get(correction.into);
      if (!into || into === source) continue;
      merge(sources, source, into);
      place.set(into.key, Math.min(place.get(into.key) ?? 0, place.get(source.key) ?? 0));
    }
  }
  return [...sources.values()]
    .map((source) => ({ source, at: place.get(source.key) ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ source }) => source);
}

function merge(sources: Map<string, KeyedSource>, from: KeyedSource, into: KeyedSource): void {
  const via = into.via ?? from.via;
  sources.delete(from.key);
  sources.set(into.key, {
    ...into,
    aliases: unique([...into.aliases, from.name, ...from.aliases]).filter((alias) => alias !== into.name),
    description: into.description ?? from.description,
    // One that relayed the other is not relayed by itself now.
    via: via === from.name || via === into.name ? null : via,
    links: unique([...into.links, ...from.links]),
    attributions: [...into.attributions, ...from.attributions].sort(inOrder),
  });
  relayedBy(sources, from.name, into.name);
}

function rename(sources: Map<string, KeyedSource>, source: KeyedSource, name: string): void {
  const aliases = unique([source.name, ...source.aliases]).filter((alias) => alias !== name);
  sources.set(source.key, { ...source, name, aliases });
  relayedBy(sources, source.name, name);
}

/** The sources that were relayed by one name are relayed by the other now. */
function relayedBy(sources: Map<string, KeyedSource>, from: string, to: string): void {
  if ([...sources.values()].some(({ name }) => name === from)) return;
  for (const [key, source] of sources)
    if (source.via === from) sources.set(key, { ...source, via: source.name === to ? null : to });
}

const unique = (texts: string[]) => [...new Set(texts)];

const startOf = ({ source, cueSpan, content }: Attribution) =>
  Math.min(...[source, cueSpan, ...content].map((span) => span?.start ?? Number.POSITIVE_INFINITY));

function inOrder(a: Attribution, b: Attribution): number {
  if (a.paragraph !== b.paragraph) return a.paragraph - b.paragraph;
  const [first, second] = [startOf(a), startOf(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** A name as it is kept: spaces squeezed, no control characters. */
export const tidyName = (typed: string) =>
  typed
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();

/** Whether this correction can be made to the sources as they stand, and if not why. */
export function problemWith(
  correction: SourceCorrection,
  sources: readonly KeyedSource[],
  corrections: readonly SourceCorrection[],
): CorrectionProblem | null {
  const source = sources.find(({ key }) => key === correction.source);
  if (!source) return "gone";
  if (corrections.length >= MOST_CORRECTIONS) return "too many";
  if (correction.kind === "same as") {
    if (correction.into === correction.source) return "itself";
    return sources.some(({ key }) => key === correction.into) ? null : "gone";
  }
  if (correction.kind === "not a source") return null;
  const name = tidyName(correction.name);
  if (!name) return "empty";
  if (name.length > MOST_NAME) return "too long";
  if (name === source.name) return "unchanged";
  const folded = name.toLocaleLowerCase();
  const another = sources.some(({ key, name }) => key !== source.key && name.toLocaleLowerCase() === folded);
  return another ? "taken" : null;
}

/** The corrections in whatever was stored or imported: each valid one, in order. */
export function parseCorrections(stored: unknown): SourceCorrection[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_CORRECTIONS).flatMap((one): SourceCorrection[] => {
    if (typeof one !== "object" || one === null) return [];
    const { kind, source, into, name } = one as Record<string, unknown>;
    if (typeof source !== "string") return [];
    if (kind === "not a source") return [{ kind, source }];
    if (kind === "same as" && typeof into === "string") return [{ kind, source, into }];
    if (kind === "rename" && typeof name === "string") {
      const tidy = tidyName(name).slice(0, MOST_NAME);
      return tidy ? [{ kind, source, name: tidy }] : [];
    }
    return [];
  });
}
