/** Which way the view goes on: down, or sideways where it has pages or vertical lines. */
export type Flow = "down" | "right" | "left";

/** As the view's own root says; it is set where the view is rendered. */
export function flowOf(view: Element): Flow {
  const flow = view.getAttribute("data-flow");
  return flow === "right" || flow === "left" ? flow : "down";
}

/** How much of the way is behind the reader, from 0 to 1. */
export function progressOf(view: Element): number {
  const down = flowOf(view) === "down";
  const room = down ? view.scrollHeight - view.clientHeight : view.scrollWidth - view.clientWidth;
  const gone = down ? view.scrollTop : Math.abs(view.scrollLeft);
  return room > 0 ? Math.min(1, gone / room) : 0;
}

/** Shows an element at the beginning of the window, or its page. */
export function goTo(view: Element, element: Element | undefined): void {
  element?.scrollIntoView({ block: "start", inline: "start", behavior: "instant" });
  alignPage(view);
}

/** One page on or back; a view that scrolls down is left to the browser. */
export function turnPage(view: Element, by: 1 | -1): void {
  const flow = flowOf(view);
  if (flow === "down") return;
  // Vertical lines have no pages: the last lines of one window are the first of the next.
  const width = isPaged(view) ? view.clientWidth : view.clientWidth * 0.85;
  view.scrollBy({ left: (flow === "right" ? by : -by) * width, behavior: "instant" });
  alignPage(view);
}

/** Puts the nearest page wholly into the window, wherever something has scrolled to. */
export function alignPage(view: Element): void {
  if (!isPaged(view) || view.clientWidth === 0) return;
  const at = Math.round(view.scrollLeft / view.clientWidth) * view.clientWidth;
  if (Math.abs(view.scrollLeft - at) > 1) view.scrollLeft = at;
}

/** What a key asks of a view with pages: on, back, or nothing. */
export function turnFor({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">, flow: Flow): 1 | -1 | null {
  if (flow === "down") return null;
  if (key === "PageDown" || (key === " " && !shiftKey)) return 1;
  if (key === "PageUp" || (key === " " && shiftKey)) return -1;
  if (key === "ArrowRight") return flow === "right" ? 1 : -1;
  if (key === "ArrowLeft") return flow === "right" ? -1 : 1;
  return null;
}

const isPaged = (view: Element) => view.hasAttribute("data-pages");
