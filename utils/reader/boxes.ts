/**
 * Marks words in the reading view by boxes that lie behind them. On the page the Custom Highlight API does that; its
 * registry is the document's, though, and a range in it would lead the page's scripts into the closed shadow root.
 */

export interface Boxes {
  /** Marks these ranges under this name, in place of any others; names that come later lie above. */
  set(name: string, ranges: readonly Range[]): void;
  /** Takes all away. Marking again brings them back. */
  clear(): void;
}

/** No reader sees more at once; it bounds what a hostile page's text can make us draw. */
const MOST_BOXES = 5000;

/** Boxes for one view. They follow when type or window change the lines, and are no part of the text. */
export function createBoxes(view: HTMLElement): Boxes {
  const { ownerDocument: document } = view;
  const layer = document.createElement("div");
  layer.className = "boxes";
  layer.setAttribute("aria-hidden", "true");
  const marked = new Map<string, readonly Range[]>();

  const draw = () => {
    // Measured first and drawn then, so that one does not wait for the other.
    const { left: x, top: y } = layer.getBoundingClientRect();
    const boxes: HTMLElement[] = [];
    for (const [name, ranges] of marked)
      for (const range of ranges)
        for (const { left, top, width, height } of range.getClientRects()) {
          if (width < 1 || height < 1 || boxes.length >= MOST_BOXES) continue;
          const box = document.createElement("i");
          box.dataset.mark = name;
          box.style.cssText = `left:${left - x}px;top:${top - y}px;width:${width}px;height:${height}px`;
          boxes.push(box);
        }
    layer.replaceChildren(...boxes);
  };
  const sizes = new ResizeObserver(draw);

  return {
    set(name, ranges) {
      if (marked.size === 0) {
        view.append(layer);
        for (const part of view.querySelectorAll(".page, .body")) sizes.observe(part);
      }
      marked.set(name, ranges);
      draw();
    },
    clear() {
      marked.clear();
      sizes.disconnect();
      layer.remove();
    },
  };
}

/** In the view's own colours; the one where the reader is stands on a line as well, for those who tell few colours. */
export const BOXES_CSS = `
.boxes { position: absolute; left: 0; top: 0; inline-size: 0; block-size: 0; z-index: -1; pointer-events: none; }
.boxes i { position: absolute; border-radius: 2px; background: var(--mark); }
.boxes :is([data-mark=all], [data-mark=sentence]) { background: color-mix(in srgb, var(--mark) 45%, var(--paper)); }
.boxes [data-mark=here] { border-block-end: 3px solid var(--accent); }
@media (forced-colors: active) { .boxes i { border: 2px solid Highlight; } .boxes :is([data-mark=all], [data-mark=sentence]) { border-width: 1px; } }
@media print { .boxes { display: none; } }
`;
