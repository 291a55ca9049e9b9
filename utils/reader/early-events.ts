/**
 * Events are first heard by whoever listens first. The detector is in a page before the page's own scripts, so it
 * listens there and hands keys, and what hands do, on to the reading view while one is open; in the scripts' world
 * alone, which no page sees.
 */
interface World {
  saysWhoKeys?: ((event: KeyboardEvent) => void) | null;
  saysWhoHands?: ((event: Event) => void) | null;
}

export const KEY_EVENTS = ["keydown", "keypress", "keyup"] as const;

/** None of them that a page scrolls by: to be listened for, those cost every page something. */
const HAND_EVENTS = ["mousedown", "click", "contextmenu", "selectstart", "copy", "cut", "dragstart"];

/** To be called before the page's own scripts run. */
export function listenEarly(window: Window): void {
  const world = window as World;
  const onKey = (event: KeyboardEvent) => world.saysWhoKeys?.(event);
  const onHand = (event: Event) => world.saysWhoHands?.(event);
  for (const type of KEY_EVENTS) window.addEventListener(type, onKey, true);
  for (const type of HAND_EVENTS) window.addEventListener(type, onHand, true);
}

/** Takes what hands do until the signal aborts. */
export function takeEarlyHands(window: Window, onHand: (event: Event) => void, signal: AbortSignal): void {
  const world = window as World;
  world.saysWhoHands = onHand;
  signal.addEventListener("abort", () => {
    if (world.saysWhoHands === onHand) world.saysWhoHands = null;
  });
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
