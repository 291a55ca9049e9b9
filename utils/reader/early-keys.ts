/**
 * Keys are first heard by whoever listens first. The detector is in a page before the page's own scripts, so it
 * listens there and hands keys on to the reading view while one is open; in the scripts' world alone, which no page sees.
 */
interface World {
  saysWhoKeys?: ((event: KeyboardEvent) => void) | null;
}

export const KEY_EVENTS = ["keydown", "keypress", "keyup"] as const;

/** To be called before the page's own scripts run. */
export function listenEarly(window: Window): void {
  for (const type of KEY_EVENTS) window.addEventListener(type, (event) => (window as World).saysWhoKeys?.(event), true);
}

/** Takes the keys until the signal aborts. */
export function takeEarlyKeys(window: Window, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const world = window as World;
  world.saysWhoKeys = onKey;
  signal.addEventListener("abort", () => {
    if (world.saysWhoKeys === onKey) world.saysWhoKeys = null;
  });
}

/** The key that closed the view comes up when the view is gone: that, too, was not meant for the page. */
export function swallowKeyUp(window: Window, key: string): void {
  const world = window as World;
  const swallow = (event: KeyboardEvent) => {
    if (event.type === "keyup" && event.key === key) event.stopImmediatePropagation();
    if (world.saysWhoKeys === swallow) world.saysWhoKeys = null;
  };
  world.saysWhoKeys = swallow;
}
