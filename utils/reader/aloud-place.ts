/** Where reading aloud is in the view: what is marked, what it follows, and where it begins. */
import type { AloudState } from "./aloud.ts";
import { createBoxes } from "./boxes.ts";
import { flowOf, goTo } from "./flow.ts";
import { findInView, paragraphAtTop, rangeIn } from "./places.ts";

/** The browser's voices, passed in. */
export interface Speech {
  window: Window & typeof globalThis;
  synthesis: SpeechSynthesis;
  Utterance: typeof SpeechSynthesisUtterance;
}

/** Marks sentence and word without a change to the text, and keeps the sentence in sight. */
export function createAloudMarker(
  view: HTMLElement,
  paragraphs: readonly string[],
): { show(state: AloudState): void; clear(): void } {
  const elements = findInView(view);
  const boxes = createBoxes(view);
  const rangeOf = (paragraph: number, start: number, end: number) => {
    const element = elements.get(paragraph);
    return element && paragraphs[paragraph] ? rangeIn(element, start, end) : null;
  };
  return {
    clear: boxes.clear,
    show({ status, sentence, word }) {
      if (!sentence || status === "ended") return boxes.clear();
      const range = rangeOf(sentence.paragraph, sentence.start, sentence.end);
      const spoken = word && rangeOf(sentence.paragraph, word.start, word.end);
      boxes.set("sentence", range ? [range] : []);
      boxes.set("word", spoken ? [spoken] : []);
      if (status !== "playing" || word) return;
      const box = range?.getBoundingClientRect();
      const inSight =
        box &&
        (flowOf(view) === "down"
          ? box.top >= 60 && box.bottom <= view.clientHeight - 90
          : box.left >= 0 && box.right <= view.clientWidth);
      const element = elements.get(sentence.paragraph);
      if (inSight || !element) return;
      if (box && flowOf(view) === "down") view.scrollBy({ top: box.top - view.clientHeight / 3, behavior: "instant" });
      else goTo(view, element);
    },
  };
}

/** Where to begin: at the selection in the view, else at the paragraph at the top. */
export function selectedPlace(
  window: Window & typeof globalThis,
  view: Element,
  paragraphs: readonly string[],
): { paragraph: number; offset: number } {
  const root = view.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  // Chromium tells a shadow tree's selection on its root, Firefox on the document.
  const selection = root.getSelection?.() ?? window.getSelection();
  const node = selection?.isCollapsed === false ? selection.getRangeAt(0).startContainer : null;
  const element = (node?.nodeType === 1 ? (node as Element) : node?.parentElement)?.closest("[data-paragraph]");
  const index = element && view.contains(element) ? Number(element.getAttribute("data-paragraph")) : null;
  if (index !== null && element && selection) {
    const before = element.ownerDocument.createRange();
    before.selectNodeContents(element);
    before.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
    const offset = before.toString().replace(/\s+/g, " ").trimStart().length;
    return { paragraph: index, offset: Math.min(offset, paragraphs[index]?.length ?? 0) };
  }
  return { paragraph: paragraphAtTop(findInView(view), 100, flowOf(view)) ?? 0, offset: 0 };
}
