/**
 * A place for our host where the page sees nothing come or go: a closed shadow root on its body, with a slot that shows
 * the body's own content as before. A shadow root cannot be taken off again, so this is for pages that take our host
 * away again and again, and for no others; it stays behind empty but for the slot.
 */
import { addStyle } from "./styles.ts";

const roots = new WeakMap<Element, ShadowRoot>();

/** Null where the page's body has a shadow root of its own, or there is no body. Its style is ours until the signal aborts. */
export function footholdIn(window: Window & typeof globalThis, signal: AbortSignal): ShadowRoot | null {
  const { body } = window.document;
  if (!body) return null;
  const root = roots.get(body) ?? attach(body);
  if (!root) return null;
  roots.set(body, root);
  const unstyle = addStyle(window, root, CSS);
  signal.addEventListener("abort", unstyle, { once: true });
  return root;
}

function attach(body: HTMLElement): ShadowRoot | null {
  try {
    const root = body.attachShadow({ mode: "closed" });
    root.append(body.ownerDocument.createElement("slot"));
    return root;
  } catch {
    return null;
  }
}

/** Neither does a hidden body hide us, nor is it printed beside us. */
const CSS = `
:host { display: block !important; content-visibility: visible !important; }
@media print { slot { display: none !important; } }
`;
