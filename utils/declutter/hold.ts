/**
 * Holds a page of news back, undrawn, for the moment that it takes to know what is to be hidden: else it would be drawn
 * with everything on it, and again without, and what stands below would move.
 */
import { rootOf } from "../structured-data/index.ts";
import { HELD } from "./style.ts";

/** ms. Nobody tells a page that comes so much later from one that does not; and then it is drawn as it is. */
const LONGEST = 200;

/** What of a window is used. */
export type HeldWindow = Pick<Window & typeof globalThis, "document" | "location" | "performance" | "setTimeout">;

/**
 * Holds a page back, unless it has been drawn: nothing is to go blank. Where it is to be scrolled to a place by the
 * browser (a fragment, a page loaded anew or come back to), that place must be there, and nothing is held.
 */
export function hold(window: HeldWindow, isDrawn: boolean): void {
  const { document, location, performance } = window;
  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (isDrawn || location.hash || arrival?.type !== "navigate") return;
  rootOf(document)?.setAttribute(HELD, "");
  window.setTimeout(() => release(document), LONGEST);
}

/** Lets the page be drawn. */
export function release(document: Document): void {
  rootOf(document)?.removeAttribute(HELD);
}
