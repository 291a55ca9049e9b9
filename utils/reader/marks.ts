/** Marks words on the page with the CSS Custom Highlight API, which touches no text node and leaves no trace in the DOM. */

const ALL = "says-who";
const HERE = "says-who-here";

interface HighlightWindow {
  CSS: { highlights?: Map<string, unknown> };
  Highlight?: new (...ranges: Range[]) => unknown;
}

/** Marks these ranges, and more strongly those where the reader is, and no others; false without highlights. */
export function mark(window: Window, ranges: Range[], here: Range[] = []): boolean {
  const { CSS, Highlight } = window as unknown as HighlightWindow;
  if (!CSS?.highlights || !Highlight) return false;
  CSS.highlights.set(ALL, new Highlight(...ranges));
  CSS.highlights.set(HERE, new Highlight(...here));
  return true;
}

export function unmark(window: Window): void {
  const { CSS } = window as unknown as HighlightWindow;
  for (const name of [ALL, HERE]) CSS?.highlights?.delete(name);
}

/** What the page needs for its marks to show. They hold on light and on dark, for they bring their ink. */
export const MARK_CSS = `::highlight(${ALL}) { background-color: #ffefb8; color: #1e1b18; }
::highlight(${HERE}) { background-color: #ffcf4d; color: #1e1b18; text-decoration: underline 2px #a8380c; }`;
