import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** The paragraph that is read stands about here, as a share of the window's height. */
const EYES = 0.4;

/** While it is on, the one paragraph at the reader's eyes carries `data-lit`; the style sheet dims the others. */
export function useFocus(view: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const { current } = view;
    if (!current || !on) return;
    let lit: Element | null = null;
    const light = () => {
      const eyes = current.clientHeight * EYES;
      let best: { element: Element; off: number } | null = null;
      for (const element of current.querySelectorAll(".body [data-paragraph]")) {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        if (right <= 0 || left >= current.clientWidth) continue;
        const off = top > eyes ? top - eyes : bottom < eyes ? eyes - bottom : 0;
        if (!best || off < best.off) best = { element, off };
        if (off === 0) break;
      }
      if (best?.element === lit) return;
      lit?.removeAttribute("data-lit");
      lit = best?.element ?? null;
      lit?.setAttribute("data-lit", "");
    };
    light();
    current.addEventListener("scroll", light, { passive: true });
    return () => {
      current.removeEventListener("scroll", light);
      lit?.removeAttribute("data-lit");
    };
  }, [view, on]);
}
