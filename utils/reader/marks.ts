/** Marks words with the CSS Custom Highlight API, which touches no text node and leaves no trace in the DOM. */

const NAME = "says-who";

interface HighlightWindow {
  CSS: { highlights?: Map<string, unknown> };
  Highlight?: new (...ranges: Range[]) => unknown;
}

/** Marks these ranges and no others; false where the browser has no highlights. */
export function mark(window: Window, ranges: Range[]): boolean {
  const { CSS, Highlight } = window as unknown as HighlightWindow;
  if (!CSS?.highlights || !Highlight) return false;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return true;
}

export function unmark(window: Window): void {
  (window as unknown as HighlightWindow).CSS?.highlights?.delete(NAME);
}

/** What the page needs for its marks to show; the reading view has its own. */
export const MARK_CSS = "::highlight(says-who) { background-color: #ffe08a; color: #1e1b18; }";
