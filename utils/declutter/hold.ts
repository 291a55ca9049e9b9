/**
 * Holds a page of news back, undrawn, for the moment that it takes to know what is to be hidden: else it would be drawn
 * with everything on it, and again without, and what stands below would move.
 */
import { rootOf } from "../structured-data/index.ts";
import { HELD } from "./style.ts";

/** ms. Nobody tells a page that comes so much later from one that does not; and then it is drawn as it is. */
const LONGEST = 200;
/** ms, where it is not yet known whether the page is news: most that are not shall not wait for it. */
const IN_DOUBT = 100;

/** What of a window is used. */
export type HeldWindow = Pick<Window, "document" | "location" | "performance"> & {
  setTimeout(task: () => void, ms: number): number;
  clearTimeout(timer?: number): void;
  navigation?: { activation?: { navigationType?: string } | null };
};

/** What two scripts leave for each other in the world that they share, which no page sees. */
interface World {
  saysWhoUnjudged?: () => void;
  /** The timer that ends the hold. */
  saysWhoHeld?: number;
}

/**
 * Holds a page back, unless it has been drawn: nothing is to go blank. Where it is to be scrolled to a place by the
 * browser (a fragment, a page loaded anew or come back to), that place must be there, and nothing is held. A page that
 * is held already, which is why it has not been seen, is held on.
 */
export function hold(window: HeldWindow, isDrawn: boolean, inDoubt = false): void {
  const { document, location } = window;
  const root = rootOf(document);
  if (!root?.hasAttribute(HELD) && (isDrawn || location.hash || !isNew(window))) return;
  root?.setAttribute(HELD, "");
  const world = window as World;
  window.clearTimeout(world.saysWhoHeld);
  world.saysWhoHeld = window.setTimeout(
    () => {
      if (!release(document)) return;
      // In the same task: what can be told without a judgement is told before anything is drawn.
      world.saysWhoUnjudged?.();
    },
    inDoubt ? IN_DOUBT : LONGEST,
  );
}

/** Whether the reader has just come to the page, and not come back to it. */
function isNew({ navigation, performance }: HeldWindow): boolean {
  const type = navigation?.activation?.navigationType;
  // The timeline of performance says the same, and takes the longer to ask.
  if (type) return type === "push" || type === "replace";
  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return arrival?.type === "navigate";
}

/** Whether the page is held; then `run` is called where it comes to be drawn without having been judged. */
export function ifUnjudged(document: Document, run: () => void): boolean {
  if (!rootOf(document)?.hasAttribute(HELD) || !document.defaultView) return false;
  (document.defaultView as World).saysWhoUnjudged = run;
  return true;
}

/** Lets the page be drawn; whether it was held. */
export function release(document: Document): boolean {
  const root = rootOf(document);
  const isHeld = root?.hasAttribute(HELD) ?? false;
  root?.removeAttribute(HELD);
  return isHeld;
}
