/** The marked passages of one source: which they are, which the reader stands at, and the way from one to the next. */
import type { Marking, Passages, Place } from "../platform/messages.ts";
import type { Span } from "../sources/types.ts";
import { rangeIn } from "./places.ts";

export interface MarkerOptions {
  /** Shows these marks and no others, more strongly those where the reader is. */
  draw(others: Range[], here: Range[]): void;
  /** Takes the marks away. */
  erase(): void;
  /** The article's lines as they were read; null where there is no article. */
  paragraphs(): readonly string[] | null;
  /** The elements that show them now, on the page or in the reading view, by the line's number. */
  elements(): ReadonlyMap<number, Element>;
  /** Called when marks come, go, or the reader goes from one to another. */
  changed(marking: Marking | null): void;
}

export interface Marker {
  /** Marks these passages in place of any others and goes to one; null, and no marks, where that one is not found. */
  mark(passages: Passages): Marking | null;
  /** To the next passage, or back; past the last comes the first. */
  step(by: 1 | -1): Marking | null;
  /** Marks the same passages again, where the article stands now. */
  again(): void;
  clear(): void;
  marking(): Marking | null;
}

/** More marks than these help nobody, and finding each takes time. */
const MOST_PLACES = 1000;
/** Characters looked through for all marks together. */
const MOST_WORK = 20_000_000;

interface Found {
  element: Element;
  ranges: Range[];
}

export function createMarker({ draw, erase, paragraphs, elements, changed }: MarkerOptions): Marker {
  let chosen: Passages | null = null;
  let found: Found[] = [];
  let at = 0;

  const marking = (): Marking | null => chosen && { key: chosen.key, name: chosen.name, at, of: found.length };
  const clear = () => {
    if (!chosen) return;
    chosen = null;
    found = [];
    erase();
    changed(null);
  };
  const show = () => {
    const here = found[at];
    const others = found.flatMap((one) => (one === here ? [] : one.ranges));
    draw(others, here?.ranges ?? []);
    changed(marking());
  };
  const find = (passages: Passages): boolean => {
    const places = passages.places.slice(0, MOST_PLACES);
    const all = findPlaces(places, paragraphs() ?? [], elements());
    const wanted = all[passages.at];
    if (!wanted) return false;
    chosen = passages;
    found = all.filter((one) => one !== null);
    at = found.indexOf(wanted);
    show();
    return true;
  };
  const go = () => {
    // At once: a smooth scroll takes the reader's time, and stands still where the tab is not in front.
    found[at]?.element.scrollIntoView({ block: "center", behavior: "instant" });
  };

  return {
    marking,
    clear,
    mark(passages) {
      clear();
      if (!find(passages)) return null;
      go();
      return marking();
    },
    step(by) {
      if (!chosen) return null;
      // A page that has drawn itself anew has other elements now.
      if (!found.every(({ element }) => element.isConnected) && !find({ ...chosen, at: 0 })) {
        clear();
        return null;
      }
      at = (at + by + found.length) % found.length;
      show();
      go();
      return marking();
    },
    again() {
      if (chosen && !find(chosen)) clear();
    },
  };
}

/** For each place where it stands; null for one whose paragraph is not there. */
function findPlaces(
  places: readonly Place[],
  paragraphs: readonly string[],
  elements: ReadonlyMap<number, Element>,
): (Found | null)[] {
  const starts: number[] = [];
  let start = 0;
  for (const line of paragraphs) {
    starts.push(start);
    start += line.length + 1;
  }
  let work = 0;
  /** A span may run on over several lines. */
  const rangesOf = (span: Span, first: number): Range[] => {
    const ranges: Range[] = [];
    let line = first;
    while (line > 0 && (starts[line] ?? 0) > span.start) line--;
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= span.start) line++;
    for (; line < paragraphs.length && (starts[line] ?? 0) < span.end; line++) {
      const element = elements.get(line);
      const [before, length] = [starts[line] ?? 0, paragraphs[line]?.length ?? 0];
      work += length;
      if (work > MOST_WORK) break;
      const range = element && rangeIn(element, Math.max(0, span.start - before), Math.min(length, span.end - before));
      if (range) ranges.push(range);
    }
    return ranges;
  };
  return places.map(({ paragraph, spans }) => {
    const element = elements.get(paragraph);
    return element ? { element, ranges: spans.flatMap((span) => rangesOf(span, paragraph)) } : null;
  });
}
