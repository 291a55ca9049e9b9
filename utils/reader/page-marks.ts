/** The marks of one source over the page or in the reading view, with their bar and their keys. */
import type { Marking } from "../platform/messages.ts";
import { type Boxes, createBoxes } from "./boxes.ts";
import { createMarker, type Marker } from "./marker.ts";
import { MARK_CSS, mark, unmark } from "./marks.ts";
import { findInView, findOnPage } from "./places.ts";
import { addPageStyle, addStyle } from "./styles.ts";

export interface MarksOptions {
  window: Window & typeof globalThis;
  /** The article's lines as they were read; null where there is no article. */
  paragraphs(): readonly string[] | null;
  /** The open reading view: its layer, and the view in it once that is there. */
  view(): { root: HTMLElement; view: HTMLElement | null } | null;
  /** Puts the bar of the marked passages into its place, anew with each change. */
  renderBar(root: HTMLElement, marking: Marking, controls: { step(by: 1 | -1): void; clear(): void }): void;
  barCss: string;
}

/** Takes a key press where it goes from one marked passage to another, and says whether it did. */
export type PageMarks = Marker & { onKey(event: KeyboardEvent): boolean };

export function createPageMarks({ window, paragraphs, view, renderBar, barCss }: MarksOptions): PageMarks {
  const { document } = window;
  let bar: { root: HTMLElement; inView: boolean } | null = null;
  let ended: AbortController | null = null;

  let boxes: Boxes | null = null;
  const erase = () => {
    unmark(window);
    boxes?.clear();
    boxes = null;
  };

  const marker = createMarker({
    draw(others, here) {
      erase();
      const open = view();
      if (!open?.view) return void mark(window, others, here);
      boxes = createBoxes(open.view);
      boxes.set("all", others);
      boxes.set("here", here);
    },
    erase,
    paragraphs,
    elements() {
      const open = view();
      if (open?.view) return findInView(open.view);
      return findOnPage(document, paragraphs() ?? []);
    },
    changed(marking) {
      const inView = view() !== null;
      if (!marking || bar?.inView !== inView) leave();
      if (!marking) return;
      bar ??= { root: arrive(), inView };
      renderBar(bar.root, marking, { step: marker.step, clear: marker.clear });
    },
  });
  const leave = () => {
    ended?.abort();
    ended = bar = null;
  };
  /** Sets up what the marks need where the article stands now, and answers the place for their bar. */
  const arrive = (): HTMLElement => {
    ended = new AbortController();
    const { signal } = ended;
    const root = document.createElement("div");
    const open = view();
    if (open) {
      open.root.append(root);
      signal.addEventListener("abort", () => root.remove());
      return root;
    }
    // A layer of our own: nothing of the page changes, and its styles do not reach the bar.
    const host = document.createElement("div");
    const shadow = host.attachShadow({ mode: "closed" });
    addStyle(window, shadow, `:host { all: initial !important; display: block !important; }${barCss}`);
    shadow.append(root);
    document.documentElement.append(host);
    const unstyle = addPageStyle(window, host, MARK_CSS);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") return marker.clear();
      if (!pageMarks.onKey(event)) return;
      event.preventDefault();
      // The page may have a use of its own for the key; the reader has chosen ours.
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true, signal });
    signal.addEventListener("abort", () => {
      unstyle();
      host.remove();
    });
    return root;
  };
  const pageMarks: PageMarks = {
    ...marker,
    onKey(event) {
      const by = stepFor(event);
      return by !== null && marker.step(by) !== null;
    },
  };
  return pageMarks;
}

/** What a key asks of the marked passages; null where it is not theirs, or typed into something. */
function stepFor(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const [target] = event.composedPath() as Partial<HTMLElement>[];
  if (target?.isContentEditable || /^(input|textarea|select)$/.test(target?.localName ?? "")) return null;
  return event.key === "n" ? 1 : event.key === "p" ? -1 : null;
}
