/** New nodes on a living page, looked at in idle time and never for more than a set share of it. */

export interface Clock {
  /** ms, monotonic. */
  now(): number;
  /** Calls back when the page is idle, not before `delay` ms. Returns what calls it off. */
  later(delay: number, run: () => void): () => void;
}

export interface LivingOptions {
  clock: Clock;
  /** Looks at elements that are new. */
  look(roots: Element[]): void;
  /** Looks at the whole page anew: more has changed than it pays to follow. */
  lookAgain(): void;
}

/** The share of time that may be spent: after a look of t ms, the next comes t × 19 ms later at the earliest. */
const SHARE = 0.05;
/** ms between looks at a quiet page's late slots. */
const PAUSE = 100;
/** More new roots than this, and the page is looked at as a whole. */
const MAX_ROOTS = 200;

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
  };
}

/**
 * Follows what a page adds. While nothing new has been looked at, the page is only listened to until `MAX_ROOTS`
 * are known; then the observer is let go, so that a page which inserts without end costs nothing between two looks.
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
    if (roots.size > 0 || everything) plan();
  });
  const listen = () => observer.observe(document, { childList: true, subtree: true });

  function plan() {
    callOff ??= clock.later(Math.max(PAUSE, rest), work);
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
      options.look([...known].filter((root) => root.isConnected));
    }
    rest = (clock.now() - began) * (1 / SHARE - 1);
  }

  listen();
  return () => {
    observer.disconnect();
    callOff?.();
    callOff = null;
  };
}
