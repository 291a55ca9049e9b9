import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { createRuler, type Ruler } from "../../utils/reader/ruler.ts";

/** While it is on, `band` lies on the line that is read; what it answers steps it by keyboard. */
export function useRuler(
  view: RefObject<HTMLElement | null>,
  band: RefObject<HTMLElement | null>,
  on: boolean,
): RefObject<Ruler | null> {
  const ruler = useRef<Ruler | null>(null);
  useEffect(() => {
    if (!on || !view.current || !band.current) return;
    const ended = new AbortController();
    ruler.current = createRuler(view.current, band.current, ended.signal);
    return () => {
      ended.abort();
      ruler.current = null;
    };
  }, [view, band, on]);
  return ruler;
}

export const RULER_CSS = `
.ruler { position: fixed; z-index: 1; pointer-events: none; border-radius: 4px; box-shadow: 0 0 0 200vmax color-mix(in srgb, var(--paper) 72%, transparent); transition: inset .08s; }
@media (prefers-contrast: more), (forced-colors: active) { .ruler { border: 2px solid; } }
@media (prefers-reduced-motion: reduce) { .ruler { transition: none; } }
@media print { .ruler { display: none; } }
`;
