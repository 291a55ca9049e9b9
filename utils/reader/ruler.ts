/** A reading ruler: one line of the text is clear, all others are dimmed. It follows the pointer and the arrow keys. */
import { flowOf, turnPage } from "./flow.ts";

/** A line as it lies in the window, in pixels; across the lines it is as long as its column. */
export interface Line {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

type Box = Pick<DOMRect, "top" | "bottom" | "left" | "right">;

/** The bar covers what is above, in pixels. */
const BAR = 64;

/**
 * The lines of a text from the boxes of its words, in reading order. `columns` are the boxes that the paragraph fills,
 * one in each column; letters that stand higher or lower, as a note's mark, begin no line of their own.
 */
export function linesFrom(words: Iterable<Box>, columns: readonly Box[], vertical: boolean): Line[] {
  const lines: Line[] = [];
  const [from, to] = vertical ? (["left", "right"] as const) : (["top", "bottom"] as const);
  for (const word of words) {
    if (word.bottom - word.top < 1 || word.right - word.left < 1) continue;
    const last = lines.at(-1);
    const overlap = last ? Math.min(last[to], word[to]) - Math.max(last[from], word[from]) : 0;
    const least = last ? Math.min(last[to] - last[from], word[to] - word[from]) / 2 : 0;
    const column = columns.find((one) => contains(one, word));
    const sameColumn = !last || vertical || !column || Math.abs(last.left - column.left) < 1;
    // A text never goes back: what lies before the line, as a reading aid over a Japanese word, belongs to it.
    const before = last && (vertical ? word.left >= last.left - 1 : word.bottom <= last.bottom + 1);
    if (last && sameColumn && (before || overlap > least)) {
      last[from] = Math.min(last[from], word[from]);
      last[to] = Math.max(last[to], word[to]);
    } else {
      const { top, bottom, left, right } = word;
      const across = column ?? word;
      lines.push(
        vertical
          ? { left, right, top: across.top, bottom: across.bottom }
          : { top, bottom, left: across.left, right: across.right },
      );
    }
  }
  return lines;
}

const contains = (box: Box, { top, bottom, left, right }: Box) => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};

export interface Ruler {
  /** One line on or back. */
  step(by: 1 | -1): void;
}

/** Lays the ruler `band` over the view's text until the signal aborts; `band` must not take part in the layout. */
export function createRuler(view: HTMLElement, band: HTMLElement, signal: AbortSignal): Ruler {
  const vertical = () => view.hasAttribute("data-vertical");
  let at: { element: Element; line: number } | null = null;
  let pointer: { x: number; y: number } | null = null;

  const linesOf = (element: Element): Line[] => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return linesFrom(range.getClientRects(), [...element.getClientRects()], vertical());
  };
  const inSight = ({ top, bottom, left, right }: Line) =>
    vertical()
      ? left >= 0 && right <= view.clientWidth
      : top >= BAR && bottom <= view.clientHeight && left < view.clientWidth && right > 0;
  const lay = (line: Line | undefined) => {
    band.hidden = !line;
    if (!line) return;
    const room = (vertical() ? line.right - line.left : line.bottom - line.top) * 0.18;
    const { top, left, bottom, right } = line;
    const inset = [top - room, view.clientWidth - right - room, view.clientHeight - bottom - room, left - room];
    band.style.setProperty("inset", inset.map((side) => `${side}px`).join(" "));
  };
  const put = (element: Element, lines: Line[], line: number) => {
    at = { element, line };
    lay(lines[line]);
  };
  /** The first line that is seen whole. */
  const first = () => {
    for (const element of view.querySelectorAll(".body [data-paragraph]")) {
      const { bottom, right, left } = element.getBoundingClientRect();
      if (bottom < BAR || (flowOf(view) === "left" ? left > view.clientWidth : right < 0)) continue;
      const lines = linesOf(element);
      const line = lines.findIndex(inSight);
      if (line >= 0) return put(element, lines, line);
    }
    lay(undefined);
  };
  const under = ({ x, y }: { x: number; y: number }): boolean => {
    const root = view.getRootNode() as ShadowRoot | Document;
    const element = root.elementFromPoint(x, y)?.closest(".body [data-paragraph]");
    if (!element) return false;
    const lines = linesOf(element);
    const off = ({ top, bottom, left, right }: Line) =>
      vertical()
        ? Math.max(left - x, x - right, 0)
        : Math.max(top - y, y - bottom, 0) + Math.max(left - x, x - right, 0) * 100;
    const offs = lines.map(off);
    if (lines.length > 0) put(element, lines, offs.indexOf(Math.min(...offs)));
    return lines.length > 0;
  };
  /** Where the line is after a scroll or a change of the layout. */
  const again = () => {
    if (pointer && under(pointer)) return;
    const line = at?.element.isConnected ? linesOf(at.element)[at.line] : undefined;
    if (line && inSight(line)) lay(line);
    else first();
  };
  const bringIn = (line: Line, by: 1 | -1) => {
    if (inSight(line) && (flowOf(view) !== "down" || line.bottom < view.clientHeight * 0.8)) return;
    if (flowOf(view) === "down")
      view.scrollBy({ top: line.top - view.clientHeight * (by === 1 ? 0.35 : 0.65), behavior: "instant" });
    else turnPage(view, by);
  };

  view.addEventListener(
    "pointermove",
    ({ clientX: x, clientY: y }) => {
      pointer = { x, y };
      under(pointer);
    },
    { signal, passive: true },
  );
  view.addEventListener("scroll", again, { signal, passive: true });
  const { defaultView: window } = view.ownerDocument;
  window?.addEventListener("resize", again, { signal });
  signal.addEventListener("abort", () => lay(undefined), { once: true });
  first();

  return {
    step(by) {
      // The keys have it now; a pointer that lies still does not take it back.
      pointer = null;
      if (!at?.element.isConnected) return first();
      const all = [...view.querySelectorAll(".body [data-paragraph]")];
      let { element, line } = at;
      let lines = linesOf(element);
      line += by;
      for (let index = all.indexOf(element) + by; line < 0 || line >= lines.length; index += by) {
        const next = all[index];
        if (!next) return;
        element = next;
        lines = linesOf(next);
        line = by === 1 ? 0 : lines.length - 1;
      }
      at = { element, line };
      const goal = lines[line];
      if (goal) bringIn(goal, by);
      put(element, linesOf(element), line);
    },
  };
}
