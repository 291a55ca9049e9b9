/** Keeps what is hidden on the page as the reader wants it. */
import type { Screen } from "../declutter/screen.ts";
import { type HidingOrders, USUAL } from "./hiding-orders.ts";
import type { ClutterState, PageClutter } from "./page-clutter.ts";

/**
 * Starts hiding, in the same task, by what the script is told. Call once for a page.
 * @returns what the other parts call: on every change, and with the popup's questions
 */
export function declutterPage(screen: Screen, orders: HidingOrders = USUAL): PageClutter {
  const obey = ({ except, picked }: HidingOrders) => {
    screen.setExcept(new Set(except));
    screen.setPicked(picked);
  };
  // Where the site's switch is off, it was started by a reader who wants this page alone cleared.
  let { on } = orders;
  const hideAs = (to: HidingOrders) => {
    obey(to);
    // Other changes leave alone what the reader chose for this page.
    if (to.on === on) return;
    on = to.on;
    if (on) screen.hide();
    else screen.stop();
  };
  const state = async (): Promise<ClutterState> => {
    await screen.settled();
    return { hidden: screen.hidden, counts: screen.counts() };
  };

  obey(orders);
  screen.hide();
  // In the same task: nothing is drawn in between.
  if (orders.shown) screen.show();
  return {
    lookAgain: () => screen.lookAgain(),
    hideAs,
    tell(now) {
      // The popup asks when it has just changed a kind; its question may come before the background's word of it.
      if (now) hideAs(now);
      return state();
    },
    set(hidden) {
      if (hidden) screen.hide();
      else screen.show();
      return state();
    },
  };
}
