/**
 * The layer over the page that holds the reading view: one host element on the page's root, a closed shadow root in
 * it, in the top layer. It is all that the page gets to see, and it leaves with everything it brought.
 */

export interface Overlay {
  /** Where the view is rendered. */
  root: ShadowRoot;
  /** Takes the host away and gives the page its focus, scroll and keys back. Harmless when called again. */
  close(): void;
}

export interface OverlayOptions {
  window: Window & typeof globalThis;
  /** Style sheet of the view, as text. */
  css: string;
  /** Ends everything: the overlay closes when it aborts. */
  signal: AbortSignal;
  /** The page, or the reader by Esc, wants the view gone. */
  onLeave(): void;
}

/** How often a page may take the host away before it wins. */
const MOST_RETURNS = 20;

const KEY_EVENTS = ["keydown", "keypress", "keyup"] as const;

export function openOverlay({ window, css, signal, onLeave }: OverlayOptions): Overlay {
  const { document } = window;
  const focusedBefore = document.activeElement;
  const ended = new AbortController();
  const host = document.createElement("div");
  host.popover = "manual";
  const root = host.attachShadow({ mode: "closed", delegatesFocus: true });
  addStyle(window, root, HOST_CSS + css);
  document.documentElement.append(host);
  host.showPopover();

  let returns = 0;
  const stayOnTop = new window.MutationObserver(() => {
    if (host.isConnected || ended.signal.aborted) return;
    if (++returns > MOST_RETURNS) return onLeave();
    document.documentElement.append(host);
    host.showPopover();
  });
  stayOnTop.observe(document.documentElement, { childList: true });

  // A dialog or popover that the page opens later would lie above ours.
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target === host || !host.isConnected || ended.signal.aborted) return;
      host.hidePopover();
      host.showPopover();
    },
    { capture: true, signal: ended.signal },
  );

  // Keys belong to the view while it is open; the page's handlers do not hear them.
  for (const type of KEY_EVENTS)
    window.addEventListener(
      type,
      (event) => {
        if (type === "keydown" && event.key === "Escape") {
          event.preventDefault();
          event.stopImmediatePropagation();
          return onLeave();
        }
        if (!event.composedPath().includes(host)) event.stopImmediatePropagation();
      },
      { capture: true, signal: ended.signal },
    );
  for (const type of KEY_EVENTS)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: ended.signal });

  const close = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    stayOnTop.disconnect();
    host.remove();
    if (focusedBefore instanceof window.HTMLElement && focusedBefore !== document.body)
      focusedBefore.focus({ preventScroll: true });
  };
  signal.addEventListener("abort", close, { once: true });
  return { root, close };
}

/**
 * The page's style sheets reach the host and nothing below it. Important declarations of the inner tree beat those of
 * the outer one, whatever their selectors, so that `* { display: none !important }` does not hide the view.
 */
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  width: 100vw !important;
  height: 100vh !important;
  overflow: hidden !important;
  background: Canvas !important;
  z-index: 2147483647 !important;
}
`;

/**
 * A constructed sheet is not subject to the page's content security policy, as a style element would be. Firefox
 * lets a content script use one only through its own window's constructor.
 */
function addStyle(window: Window & typeof globalThis, root: ShadowRoot, css: string): void {
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = window.document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
