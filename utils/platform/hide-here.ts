/** Starts hiding on the page in which this runs, once for all of our scripts there. */
import { browserClock } from "../declutter/living.ts";
import { type Asked, Screen } from "../declutter/screen.ts";
import { DECLUTTER_MARK } from "./declutter-mark.ts";
import { declutterPage } from "./declutter-page.ts";
import type { HidingOrders } from "./hiding-orders.ts";
import { onModifier } from "./modifier.ts";
import type { PageClutter } from "./page-clutter.ts";
import { ask } from "./page-messages.ts";

/** Where a first script leaves word for a second one, and the background what is to be done. */
const HERE = Symbol.for(DECLUTTER_MARK);
type World = typeof globalThis & { [HERE]?: PageClutter | HidingOrders };

/** Whether something on this page hides already. */
export function hidesHere(): boolean {
  const here = (globalThis as World)[HERE];
  return here !== undefined && "tell" in here;
}

/**
 * Hides what is clutter, as told; by what the background has left word of, or as usual, where nothing is said.
 * @param asked a question about the page that has been asked already, where nothing was hidden yet
 */
export function hideHere(orders?: HidingOrders, asked: Asked | null = null): void {
  const world = globalThis as World;
  const here = world[HERE];
  if (here && "tell" in here) {
    if (orders) here.hideAs(orders);
    // As after a navigation by the history API: the article may be another one.
    here.lookAgain();
    return;
  }
  const screen = new Screen({
    document,
    url: () => location.href,
    clock: browserClock(window),
    judge: (page) => ask("judge", page),
    asked,
  });
  world[HERE] = declutterPage(screen, orders ?? here);
  onModifier(window, () => void ask("warmReader").catch(() => {}));
}
