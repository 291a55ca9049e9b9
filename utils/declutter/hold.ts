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

/** What our scripts leave for each other in the world that they share, which no page sees. */
interface World {
  saysWhoUnjudged?: () => void;
  /** Since when the page has been held, or was, and the timer that ends that. */
  saysWhoHeld?: { since: number; ms?: number; timer?: number };
}

/**
 * Holds a page back, unless it has been drawn, or let go once: nothing is to go blank. Where it is to be scrolled to a
 * place by the browser (a fragment, a page loaded anew or come back to), that place must be there, and nothing is held.
 * A page that is held already, which is why it has not been seen, is held on, for as long in all.
 * @returns whether it is held
 */
export function hold(window: HeldWindow, isDrawn: boolean, inDoubt = false): boolean {
  const { document, location, performance } = window;
  const root = rootOf(document);
  const world = window as World;
  if (!root) return false;
  if (!root.hasAttribute(HELD)) {
    if (isDrawn || world.saysWhoHeld || location.hash || !isNew(window)) return false;
    root.setAttribute(HELD, "");
  }
  const now = performance.now();
  world.saysWhoHeld ??= { since: now };
  const held = world.saysWhoHeld;
  const ms = inDoubt ? IN_DOUBT : LONGEST;
  if (held.ms === ms) return true;
  held.ms = ms;
  window.clearTimeout(held.timer);
  held.timer = window.setTimeout(
    () => {
      if (!release(document)) return;
      // In the same task: what can be told without a judgement is told before anything is drawn.
      world.saysWhoUnjudged?.();
    },
    held.since + ms - now,
  );
  return true;
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
  if (!root?.hasAttribute(HELD)) return false;
  root.removeAttribute(HELD);
  const view = document.defaultView as (Window & World) | null;
  view?.clearTimeout(view.saysWhoHeld?.timer);
  return true;
}
