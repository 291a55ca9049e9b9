/** Work that nobody waits for, done where it is not felt, and work that waits for a frame. */

/** A page that never ends loading is not waited for any longer, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Does the steps one after another, each in an idle moment of its own, once the page has loaded and is looked at: a
 * tab opened in the background costs nothing before the reader turns to it.
 */
export function whenIdle(window: Window, steps: readonly (() => void)[]): void {
  const { document } = window;
  const next = (at: number) => {
    const step = steps[at];
    if (!step) return;
    window.requestIdleCallback(() => {
      step();
      next(at + 1);
    });
  };
  const loaded = once(() => {
    const look = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", look);
      next(0);
    };
    document.addEventListener("visibilitychange", look);
    look();
  });
  if (document.readyState === "complete") loaded();
  else {
    window.addEventListener("load", loaded, { once: true });
    window.setTimeout(loaded, PATIENCE);
  }
}

/** Calls back when what is there now has been painted; soon, too, in a tab that is not painted at all. */
export function afterPaint(window: Window, then: () => void): void {
  const painted = once(then);
  window.requestAnimationFrame(() => window.setTimeout(painted));
  window.setTimeout(painted, 100);
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
