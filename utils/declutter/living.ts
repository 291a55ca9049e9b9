/** New nodes on a living page, looked at in idle time and never for more than a set share of it. */

export interface Clock {
  /** ms, monotonic. */
  now(): number;
  /** Calls back when the page is idle, not before `delay` ms. Returns what calls it off. */
  later(delay: number, run: () => void): () => void;
  /** Calls back before the page is drawn the next time; a page in the background is not. Returns what calls it off. */
  beforeFrame(run: () => void): () => void;
}

export interface LivingOptions {
  clock: Clock;
  /** Looks at elements that are new. */
  look(roots: Element[]): void;
  /** Looks at the whole page: for the first time while it is loading, or when more has changed than it pays to follow. */
  lookAgain(): void;
  /** The whole page has arrived: what was judged by half of it is to be judged again. */
  arrived(): void;
}

/** The share of time that may be spent: after a look of t ms, the next comes t × 19 ms later at the earliest. */
const SHARE = 0.05;
/** ms between looks at a quiet page's late slots. */
const PAUSE = 100;
/**
 * ms that may be spent, all in all, on looking before a frame at what has arrived while the page is loading, after the
 * first look: that one is there in any case, and takes a busy machine all of this time, for our code is new to it. By
 * the clock on the wall: few pages come near it, and past it slots are seen before they go.
 */
const ARRIVAL_BUDGET = 100;
/** More new roots than this, and the page is looked at as a whole. */
const MAX_ROOTS = 200;
const MAX_DEPTH = 400;

/** The browser's own clock: idle callbacks where there are any. */
export function browserClock(window: Window & typeof globalThis): Clock {
  return {
    now: () => window.performance.now(),
    later(delay, run) {
      let idle = 0;
      const timer = window.setTimeout(() => {
        // A page that is never idle still gets its look, for the delay before has paid for it.
        idle = window.requestIdleCallback(run, { timeout: 1000 });
      }, delay);
      return () => {
        window.clearTimeout(timer);
        if (idle) window.cancelIdleCallback(idle);
      };
    },
    beforeFrame(run) {
      const frame = window.requestAnimationFrame(run);
      return () => window.cancelAnimationFrame(frame);
    },
  };
}

/**
 * Follows what a page adds. While nothing new has been looked at, the page is only listened to until `MAX_ROOTS`
 * are known; then the observer is let go, so that a page which inserts without end costs nothing between two looks.
 * While the page is loading, what the parser has added is looked at before it is painted, as far as a set budget goes:
 * once a frame, since a parser hands a page over in many more pieces than are ever drawn. A page that is there before
 * its first frame is looked at once.
 * @returns what ends it
 */
export function follow(document: Document, options: LivingOptions): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const { clock } = options;
  let roots = new Set<Element>();
  let everything = false;
  let callOff: (() => void) | null = null;
  let rest = 0;
  let spentOnArrival = 0;
  let looked = false;

  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      for (let i = 0; i < record.addedNodes.length && roots.size <= MAX_ROOTS; i++) {
        const node = record.addedNodes[i]!;
        if (node.nodeType === 1) roots.add(node as Element);
      }
      if (roots.size > MAX_ROOTS) break;
    }
    if (roots.size > MAX_ROOTS) {
      everything = true;
      roots.clear();
      observer.disconnect();
    }
    if (roots.size === 0 && !everything) return;
    plan();
  });
  const listen = () => observer.observe(document, { childList: true, subtree: true });

  const isLoading = () => document.readyState === "loading";

  function plan() {
    callOff ??=
      isLoading() && spentOnArrival < ARRIVAL_BUDGET
        ? clock.beforeFrame(workOnArrival)
        : clock.later(Math.max(PAUSE, rest), work);
  }

  function workOnArrival() {
    const began = clock.now();
    work();
    spentOnArrival += looked ? clock.now() - began : 0;
    looked = true;
  }

  function onArrival() {
    callOff?.();
    callOff = null;
    observer.takeRecords();
    roots.clear();
    everything = false;
    const began = clock.now();
    options.arrived();
    rest = (clock.now() - began) * (1 / SHARE - 1);
    // It may have been let go.
    listen();
  }

  function work() {
    callOff = null;
    const began = clock.now();
    if (everything) {
      everything = false;
      options.lookAgain();
      listen();
    } else {
      const known = roots;
      roots = new Set();
      options.look([...known].filter((root) => root.isConnected && !isInside(root, known)));
    }
    rest = (clock.now() - began) * (1 / SHARE - 1);
  }

  if (isLoading()) {
    document.addEventListener("DOMContentLoaded", onArrival, { once: true });
    everything = true;
    plan();
  } else listen();
  return () => {
    document.removeEventListener("DOMContentLoaded", onArrival);
    observer.disconnect();
    callOff?.();
    callOff = null;
  };
}

/** Whether one of these holds the element: a parser reports a block and then each part of it. */
function isInside(element: Element, roots: ReadonlySet<Element>): boolean {
  let around = element.parentElement;
  for (let i = 0; around && i < MAX_DEPTH; i++, around = around.parentElement) if (roots.has(around)) return true;
  return false;
}
