/** Keeps what is hidden on the page as the reader wants it. */
import type { Screen } from "../declutter/screen.ts";
import { type HidingOrders, USUAL } from "./hiding-orders.ts";
import type { ClutterState } from "./messages.ts";
import { answerAll } from "./page-messages.ts";

/**
 * Starts hiding, in the same task, by what the script is told, and follows every change of it. Call once for a page.
 * The popup is answered when the page has been judged.
 */
export function declutterPage(screen: Screen, orders: HidingOrders = USUAL): void {
  const obey = ({ except, picked }: HidingOrders) => {
    screen.setExcept(new Set(except));
    screen.setPicked(picked);
  };
  // Where the site's switch is off, it was started by a reader who wants this page alone cleared.
  let { on } = orders;
  const change = (to: HidingOrders) => {
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
  answerAll({
    hideAs: async (to) => change(to),
    getClutter: async (to) => {
      // The popup asks when it has just changed a kind; its question may come before the background's word of it.
      if (to) change(to);
      return state();
    },
    setClutter: async ({ hidden }) => {
      if (hidden) screen.hide();
      else screen.show();
      return state();
    },
  });
}
