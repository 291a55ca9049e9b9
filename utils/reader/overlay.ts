/**
 * The layer over the page that holds the reading view: one host element on the page's root, a closed shadow root in
 * it, and in that a modal dialog. Being modal puts it into the top layer, makes the page below inert and keeps the
 * focus in, without a single change to the page's own elements; the host leaves with everything it brought.
 */

import { KEY_EVENTS, swallowKeyUp, takeEarlyKeys } from "./early-events.ts";
import { guardEvents } from "./guard-events.ts";
import { afterPaint } from "./idle.ts";
import { hidePageScrollbar } from "./page-scrollbar.ts";
import { type Layer, stayOnTop } from "./stay.ts";
import { addStyle, prepareStyle } from "./styles.ts";

export interface Overlay {
  /** Where the view is rendered. */
  root: HTMLElement;
  /** Takes the host away and gives the page its focus, scroll and keys back. Harmless when called again. */
  close(): void;
}

export interface OverlayOptions extends Pick<Layer, "showRoot"> {
  window: Window & typeof globalThis;
  /** What the view is called where it is read out; asked for when it is shown already. */
  label(): string;
  /** Style sheet of the view, as text. */
  css: string;
  /** The theme's background, shown before there is anything else to show. */
  paper: string;
  /** Ends everything: the overlay closes when it aborts. */
  signal: AbortSignal;
  /** The page, or the reader by Esc, wants the view gone. */
  onLeave(): void;
  /** A key pressed in the view. */
  onKey(event: KeyboardEvent): void;
  /** Esc: whether something in the view has closed by it, so that the view stays. */
  onEscape(): boolean;
}

/** Does beforehand what opening with this style sheet will need. */
export function prepareOverlay(window: Window & typeof globalThis, css: string): void {
  try {
    prepareStyle(window, HOST_CSS + css);
  } catch {
    // An older Firefox, which has the style as an element.
  }
}

export function openOverlay(options: OverlayOptions): Overlay {
  const { window, label, css, paper, signal: ending, onLeave, onEscape } = options;
  const { document } = window;
  const focusedBefore = document.activeElement;
  const ended = new AbortController();
  const { signal } = ended;
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  addStyle(window, root, HOST_CSS + css);
  const dialog = document.createElement("dialog");
  dialog.style.setProperty("background", paper);
  root.append(dialog);
  hidePageScrollbar(window, host, signal);
  stayOnTop({ window, host, root, dialog, showRoot: options.showRoot }, signal, onLeave);

  // Esc as the browser itself understands it, where a page keeps the key from us.
  dialog.addEventListener(
    "cancel",
    (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      if (!onEscape()) onLeave();
    },
    { signal },
  );
  listenForKeys(options, signal);
  guardEvents({ window, root }, signal);
  fitForPrint(window, dialog, signal);
  // The first look into our sentences takes as long as all of the above.
  afterPaint(window, () => dialog.setAttribute("aria-label", label()));

  const close = () => {
    if (signal.aborted) return;
    ended.abort();
    if (focusedBefore instanceof window.HTMLElement && focusedBefore !== document.body)
      focusedBefore.focus({ preventScroll: true });
  };
  ending.addEventListener("abort", close, { once: true });
  return { root: dialog, close };
}

/**
 * Keys belong to the view while it is open: the page's handlers do not hear them. What a key does by itself, as
 * scrolling, moving the focus, finding in page, is the browser's and goes on.
 */
function listenForKeys({ window, onLeave, onKey, onEscape }: OverlayOptions, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    // Heard early and by the window's listener, too: the first is enough.
    event.stopImmediatePropagation();
    if (event.type !== "keydown" || event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (onEscape()) return;
      onLeave();
      return swallowKeyUp(window, event.key);
    }
    onKey(event);
  };
  takeEarlyKeys(window, hear, signal);
  for (const type of KEY_EVENTS) window.addEventListener(type, hear, { capture: true, signal });
}

/** While it prints, the view is an ordinary block, since a box in the top layer ends with the first sheet. */
function fitForPrint(window: Window, dialog: HTMLDialogElement, signal: AbortSignal) {
  window.addEventListener(
    "beforeprint",
    () => {
      dialog.close();
      dialog.setAttribute("open", "");
    },
    { signal },
  );
  window.addEventListener(
    "afterprint",
    () => {
      dialog.removeAttribute("open");
      dialog.showModal();
    },
    { signal },
  );
}

/**
 * The page's style sheets reach the host and nothing below it. Important declarations of the inner tree beat those of
 * the outer one, whatever their selectors, so that `* { display: none !important }` does not hide the view.
 */
const HOST_CSS = `
:host { all: initial !important; display: block !important; }
dialog { position: fixed; inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none; margin: 0; border: 0; padding: 0; overflow: hidden; outline: none; }
dialog::backdrop { display: none; }
@media print { dialog { position: static; inline-size: auto; block-size: auto; overflow: visible; } }
`;
