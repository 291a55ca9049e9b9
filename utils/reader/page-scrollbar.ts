import { addPageStyle } from "./styles.ts";

/** CSS pixels; no browser's bar is wider, and a root that is narrower than its window by more is so by its own wish. */
const WIDEST = 40;

/**
 * Takes the page's own scroll bar away while the view with its own bar lies over the page: two bars side by side
 * confuse, and one of them moves what nobody sees. The root keeps the width that it had beside the bar, so that the
 * page is not laid out anew, now or when the bar comes back. To be called before anything changes: its question for
 * the width is answered from the layout that is there.
 */
export function hidePageScrollbar(window: Window & typeof globalThis, host: Element, signal: AbortSignal): void {
  const root = window.document.documentElement;
  const bar = window.innerWidth - root.clientWidth;
  if (!(bar > 0 && bar < WIDEST)) return;
  const { width } = window.getComputedStyle(root);
  let show = addPageStyle(
    window,
    host,
    css(`max-width: none !important; width: ${Number.parseFloat(width)}px !important;`),
  );
  window.addEventListener(
    "resize",
    () => {
      show();
      show = addPageStyle(window, host, css(""));
    },
    { once: true, signal },
  );
  signal.addEventListener("abort", () => show());
}

/** As in the rest of what the view writes on the root, the negations outweigh the page's own rules. */
const css = (size: string) => `@media screen { :root:not(#\\9#\\9) { scrollbar-width: none !important; ${size} } }`;
