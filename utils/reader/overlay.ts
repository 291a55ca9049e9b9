/**
 * The layer over the page that holds the reading view: one host element on the page's root, a closed shadow root in
 * it, and in that a modal dialog. Being modal puts it into the top layer, makes the page below inert and keeps the
 * focus in, without a single change to the page's own elements; the host leaves with everything it brought.
 */

import { KEY_EVENTS, swallowKeyUp, takeEarlyKeys } from "./early-keys.ts";

export interface Overlay {
  /** Where the view is rendered. */
  root: HTMLElement;
  /** Takes the host away and gives the page its focus, scroll and keys back. Harmless when called again. */
  close(): void;
}

export interface OverlayOptions {
  window: Window & typeof globalThis;
  /** What the view is called where it is read out. */
  label: string;
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

/** How often a page may take the host away, close it or cover it before it wins. */
const MOST_RETURNS = 20;

/** How often it is looked whether the page has hidden us, in milliseconds. */
const GLANCE = 400;

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
  dialog.setAttribute("aria-label", label);
  dialog.style.setProperty("background", paper);
  root.append(dialog);
  const show = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!dialog.open) dialog.showModal();
  };
  show();

  let returns = 0;
  /** Back to the top, keeping the place: a dialog that is shown anew lies above all that was shown before it. */
  const comeBack = () => {
    if (signal.aborted) return;
    if (++returns > MOST_RETURNS) return onLeave();
    const view = dialog.querySelector(".view");
    const [top, focused] = [view?.scrollTop ?? 0, root.activeElement];
    dialog.close();
    show();
    if (view) view.scrollTop = top;
    if (focused instanceof window.HTMLElement) focused.focus({ preventScroll: true });
  };
  const stayOnTop = new window.MutationObserver(() => {
    if (!host.isConnected) comeBack();
  });
  // The page may take away the host, or its whole root with it.
  stayOnTop.observe(document, { childList: true });
  stayOnTop.observe(document.documentElement, { childList: true });
  // A dialog or popover that the page opens later would lie above ours.
  const onToggle = (event: Event) => {
    if (event.target !== host && (event as ToggleEvent).newState === "open") comeBack();
  };
  document.addEventListener("toggle", onToggle, { capture: true, signal });

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
  const unfit = fitForPrint(window, host, dialog, signal);

  const close = () => {
    if (signal.aborted) return;
    ended.abort();
    stayOnTop.disconnect();
    unfit();
    host.remove();
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

/**
 * While it prints, the view is an ordinary block, since a box in the top layer ends with the first sheet, and the
 * page is not shown. A page that hides its very root would hide us with it, so the root's display is ours meanwhile.
 */
function fitForPrint(
  window: Window & typeof globalThis,
  host: HTMLElement,
  dialog: HTMLDialogElement,
  signal: AbortSignal,
) {
  let remove = addPageStyle(window, host, PAGE_CSS);
  // A page may throw our sheet out with its own and hide its root; nothing tells us of that but a look.
  const glance = window.setInterval(() => {
    if (window.getComputedStyle(window.document.documentElement).display !== "none") return;
    remove();
    remove = addPageStyle(window, host, PAGE_CSS);
  }, GLANCE);
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
  return () => {
    window.clearInterval(glance);
    remove();
  };
}

/** The negations weigh more than what a page is likely to write against its own root. */
const PAGE_CSS = `
:root:not(#\\9#\\9) { display: block !important; visibility: visible !important; opacity: 1 !important; content-visibility: visible !important; }
@media print {
  :root:not(#\\9#\\9) { overflow: visible !important; block-size: auto !important; }
  :root:not(#\\9#\\9) > body { display: none !important; }
}`;

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

/**
 * A constructed sheet is not subject to the page's content security policy, as a style element would be in Chromium.
 * Firefox takes one too, from the page window's own constructor; older ones did not, but let a style element pass
 * that a content script has filled.
 */
export function addStyle(window: Window & typeof globalThis, root: ShadowRoot, css: string): void {
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // An older Firefox; on to the element.
  }
  const style = window.document.createElement("style");
  style.textContent = css;
  root.append(style);
}

/**
 * Adds a style sheet to the page without touching its elements; what it answers takes it away again. Where the
 * browser keeps constructed sheets from us, the sheet is an element in our own host and leaves with it.
 */
export function addPageStyle(window: Window & typeof globalThis, host: Element, css: string): () => void {
  const { document } = window;
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((one) => one !== sheet);
    };
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    host.append(style);
    return () => style.remove();
  }
}
