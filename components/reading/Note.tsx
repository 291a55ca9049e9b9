import { useLayoutEffect, useRef } from "preact/hooks";
import { ownLanguage } from "../primitives/theme.ts";
import { READING } from "../strings.ts";

/** A note of the article, and the link in the text that asks for it. */
export interface NoteAt {
  link: HTMLElement;
  content: DocumentFragment;
}

interface Props {
  note: NoteAt | null;
  onClose(): void;
}

/** How far the note stays from its link and from the window's edges, in pixels. */
const GAP = 8;
/** How far its link may move under the note, in pixels. The event of a scroll that led here comes after the note. */
const STRAY = 24;

/** A note beside the place that refers to it. It closes by Esc, a press elsewhere, and as the reader scrolls on. */
export function Note({ note, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: own } = box;
    if (!note || !own) return;
    text.current?.replaceChildren(note.content);
    own.style.setProperty("inset", place(note.link, own));
    own.focus({ preventScroll: true });
    const view = own.closest(".view");
    const ended = new AbortController();
    const { signal } = ended;
    const from = note.link.getBoundingClientRect();
    const onScroll = () => {
      const { left, top } = note.link.getBoundingClientRect();
      if (Math.hypot(left - from.left, top - from.top) > STRAY) onClose();
    };
    view?.addEventListener("scroll", onScroll, { passive: true, signal });
    view?.addEventListener("pointerdown", ({ target }) => own.contains(target as Node) || onClose(), { signal });
    return () => {
      ended.abort();
      // Who has gone on to something else keeps it.
      const { activeElement } = own.getRootNode() as ShadowRoot | Document;
      if (!activeElement || own.contains(activeElement)) note.link.focus({ preventScroll: true });
    };
  }, [note]);
  if (!note) return null;
  return (
    <section class="note" ref={box} role="dialog" aria-label={READING.note} tabIndex={-1}>
      <div ref={text} />
      <button type="button" aria-label={READING.closeNote} onClick={onClose} {...ownLanguage()}>
        ×
      </button>
    </section>
  );
}

/** Under its link where there is room, else over it, and never out of the window. */
function place(link: HTMLElement, box: HTMLElement): string {
  const { top, bottom, left, right } = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  const under = bottom + GAP + height < clientHeight || top < height + GAP;
  const y = under ? Math.min(bottom + GAP, clientHeight - height - GAP) : top - height - GAP;
  const x = Math.min((left + right - width) / 2, clientWidth - width - GAP);
  return `${Math.max(GAP, y)}px auto auto ${Math.max(GAP, x)}px`;
}

export const NOTE_CSS = `
.note { position: fixed; z-index: 3; inline-size: max-content; max-inline-size: min(420px, 100% - 16px); max-block-size: min(50vh, 420px); overflow: auto; padding: 14px 48px 14px 18px; background: var(--paper); color: var(--ink); border: 1px solid var(--faint); border-radius: 12px; box-shadow: 0 6px 24px rgb(0 0 0 / .25); font-size: .85em; line-height: 1.5; writing-mode: horizontal-tb; overflow-wrap: break-word; }
.note:dir(rtl) { padding: 14px 18px 14px 48px; }
.note > div > :first-child { margin-block-start: 0; } .note > div > :last-child { margin-block-end: 0; }
.note button { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; inline-size: 36px; block-size: 36px; font: 22px/1 system-ui, sans-serif; color: inherit; background: none; border: 1px solid transparent; border-radius: 8px; cursor: pointer; }
.note button:hover { border-color: var(--ink); }
@media print { .note { display: none; } }
`;
