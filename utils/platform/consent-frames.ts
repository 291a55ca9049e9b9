/** Dialogs that stand in frames of their own, which mostly come late: says when there is a frame to look into. */

/** Times that a page's frames are looked into, and the least time between two, ms. */
const MOST = 8;
const APART = 1000;

/** Calls back when frames have come, a few times at most and never twice within a second. */
export function watchFrames(window: Window, frames: () => void): void {
  const { document } = window;
  const ended = new AbortController();
  let times = 0;
  let waiting = false;
  const ask = () => {
    if (waiting || times >= MOST) return;
    waiting = true;
    window.setTimeout(() => {
      waiting = false;
      if (++times >= MOST) ended.abort();
      frames();
    }, APART);
  };
  if (document.querySelector("iframe")) ask();
  // A frame's "load" does not bubble; it can be heard on its way down.
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) ask();
  };
  document.addEventListener("load", onLoad, { capture: true, passive: true, signal: ended.signal });
}
