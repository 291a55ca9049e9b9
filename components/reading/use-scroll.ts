import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { alignPage, flowOf, progressOf, turnPage } from "../../utils/reader/flow.ts";

/** So many pixels of a wheel turn a page. */
const NOTCH = 60;

/** How far the reader is (0 to 1), and whether they scroll on, so that the bar may leave them alone. */
export function useScroll(view: RefObject<HTMLElement | null>): { progress: number; away: boolean } {
  const [state, setState] = useState({ progress: 0, away: false });
  useLayoutEffect(() => {
    const { current } = view;
    if (!current) return;
    const ended = new AbortController();
    const { signal } = ended;
    let last = 0;
    const onScroll = () => {
      const at = flowOf(current) === "down" ? current.scrollTop : Math.abs(current.scrollLeft);
      const progress = progressOf(current);
      setState({ progress, away: at > Math.max(last, 80) });
      last = at;
    };
    current.addEventListener("scroll", onScroll, { signal, passive: true });
    // A finger has no way to hover over the bar.
    const onTap = ({ pointerType }: Partial<PointerEvent>) =>
      pointerType === "touch" && setState((now) => ({ ...now, away: false }));
    current.addEventListener("click", onTap, { signal });
    current.addEventListener("scrollend", () => alignPage(current), { signal });
    let turned = 0;
    current.addEventListener(
      "wheel",
      ({ deltaX, deltaY, ctrlKey, defaultPrevented }) => {
        // Pages that scroll by themselves, or do not want to be scrolled, forbid it to all that lies over them.
        if (defaultPrevented && !ctrlKey) return current.scrollBy({ top: deltaY, left: deltaX });
        // A wheel goes down; pages and vertical lines go sideways. What already goes sideways is left alone.
        if (flowOf(current) === "down" || ctrlKey || Math.abs(deltaX) > Math.abs(deltaY)) return;
        turned += deltaY;
        if (Math.abs(turned) < NOTCH) return;
        turnPage(current, turned > 0 ? 1 : -1);
        turned = 0;
      },
      { signal, passive: true },
    );
    return () => ended.abort();
  }, [view]);
  return state;
}
