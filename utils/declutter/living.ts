/** New nodes on a living page: when they are looked at, and for how little of the page's time. */

export interface Clock {
  /** ms, monotonic. */
  now(): number;
  /** Calls back when the page is idle, not before `delay` ms. Returns what calls it off. */
  later(delay: number, run: () => void): () => void;
  /** Calls back before the page is drawn the next time; a page in the background is not. Returns what calls it off. */
  beforeFrame(run: () => void): () => void;
}

/** What a look took, in ms. */
export interface Spent {
  /** In the page. */
  here: number;
  /** In the background, where it holds up nobody but makes the reader's machine warm. */
  elsewhere: number;
  /** Whether the page has changed since it was looked at, as it may have before it was followed. */
  isStale?: boolean;
}

export interface LivingOptions {
  clock: Clock;
  /** Looks at the page as it is. */
  look(): Promise<Spent>;
  /** The whole page has arrived: what was judged by half of it is to be judged again. */
  arrived(): Promise<Spent>;
  /** Before a frame of a page that is still arriving has been drawn: what can be told at a glance. */
  glance(): void;
  /** Whether nobody sees what changes in there. */
  isHidden(element: Element): boolean;
}

/** The share of time that may be spent: after a look of t ms, the next comes t × 19 ms later at the earliest. */
const SHARE_HERE = 0.05;
const SHARE_ELSEWHERE = 0.15;
/** ms between looks at a quiet page's late slots. */
const PAUSE = 100;
/** Of what has changed at once, this many places are asked whether anybody sees them. */
const MAX_ASKED = 30;

/** A page whose own names stand in the way of ours ("<form name=querySelector>") is not looked at. */
const nothing = (): Spent => ({ here: 0, elsewhere: 0 });

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
 * Follows what a page adds. On a page that has arrived, the first thing that is new plans the next look and the observer
 * is let go until then, so that a page which inserts without end costs nothing between two looks. While the page is
 * arriving, it is let go until the next frame, for a parser hands a page over in many more pieces than are ever drawn;
 * and before that frame is painted, the page is glanced at. Most pages arrive within the first pause, and are looked at
 * once: whole.
 * @returns what ends it
 */
export function follow(document: Document, options: LivingOptions): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const { clock } = options;
  let callOff: (() => void) | null = null;
  let callOffFrame: (() => void) | null = null;
  /** ms that are to pass before the next look. */
  let rest = 0;
  let isLooking = false;
  let isMissed = false;
  let ended = false;

  const isLoading = () => document.readyState === "loading";
  const observer = new view.MutationObserver((records) => {
    if (!isLoading()) {
      if (!isSeen(records, options)) return;
      observer.disconnect();
    } else if (callOffFrame === null) {
      observer.disconnect();
      callOffFrame = clock.beforeFrame(() => {
        callOffFrame = null;
        listen();
        options.glance();
      });
    }
    plan();
  });
  const listen = () => observer.observe(document, { childList: true, subtree: true });

  function plan(): void {
    if (isLooking) isMissed = true;
    else callOff ??= clock.later(Math.max(PAUSE, rest), () => work(options.look));
  }

  function work(look: () => Promise<Spent>): void {
    callOff?.();
    callOff = null;
    isLooking = true;
    isMissed = false;
    // What changes while the answer is under way is for the next look.
    observer.takeRecords();
    listen();
    look()
      .catch(nothing)
      .then(({ here, elsewhere, isStale }) => {
        isLooking = false;
        rest = Math.max(here * (1 / SHARE_HERE - 1), elsewhere * (1 / SHARE_ELSEWHERE - 1));
        if ((isMissed || isStale) && !ended) plan();
      });
  }

  const onArrival = () => {
    // What the last piece brought is drawn before it is judged.
    options.glance();
    work(options.arrived);
  };
  if (isLoading()) {
    document.addEventListener("DOMContentLoaded", onArrival, { once: true });
    listen();
    plan();
  } else work(options.look);
  return () => {
    ended = true;
    document.removeEventListener("DOMContentLoaded", onArrival);
    observer.disconnect();
    callOff?.();
    callOffFrame?.();
  };
}

/** Whether an element is new where somebody may see it. */
function isSeen(records: readonly MutationRecord[], { isHidden }: LivingOptions): boolean {
  let asked = 0;
  for (const { addedNodes, target } of records) {
    for (let i = 0; i < addedNodes.length; i++) {
      if (addedNodes[i]!.nodeType !== 1) continue;
      if (++asked > MAX_ASKED || target.nodeType !== 1 || !isHidden(target as Element)) return true;
      break;
    }
  }
  return false;
}
