/**
 * What pages do to their visitors' hands ends at the view: no menu, no selection, no copying, a click that is taken for
 * an advertisement. The page's handlers do not hear these events; that a pointer moves, or that something is selected,
 * goes on to everybody, since other extensions look words up by it.
 */
import { takeEarlyHands } from "./early-events.ts";
import type { Layer } from "./stay.ts";

/** Those that the view's own elements need no handler for: what they do is the browser's. */
const KEPT = ["mousedown", "contextmenu", "selectstart", "copy", "cut", "dragstart"];

/** Guards the layer's events until the signal aborts. */
export function guardEvents({ window, root }: Pick<Layer, "window" | "root">, signal: AbortSignal): void {
  for (const type of [...KEPT, "click", "wheel", "touchmove"])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  const arrived = new WeakSet<Event>();
  root.addEventListener("click", (event) => void arrived.add(event), { capture: true, signal });
  // While the layer is modal, a hand reaches nothing else; what is not trusted is the page's own affair.
  const onEarly = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type !== "click") return event.stopImmediatePropagation();
    const { detail, clientX, clientY } = event as MouseEvent;
    const target = detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
    // Once all have heard it: a click that the page has kept from us is made again where the page cannot hear it.
    window.setTimeout(() => {
      if (signal.aborted || arrived.has(event) || !target) return;
      const pressed = event.defaultPrevented ? target : target.closest("button, [role=button]");
      pressed?.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true }));
    });
  };
  takeEarlyHands(window, onEarly, signal);
}
