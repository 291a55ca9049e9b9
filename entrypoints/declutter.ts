import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { browserClock } from "../utils/declutter/living.ts";
import { Screen } from "../utils/declutter/screen.ts";
import { DECLUTTER_MARK } from "../utils/platform/declutter-mark.ts";
import { declutterPage } from "../utils/platform/declutter-page.ts";
import type { HidingOrders } from "../utils/platform/hiding-orders.ts";
import { onModifier } from "../utils/platform/modifier.ts";
import type { PageClutter } from "../utils/platform/page-clutter.ts";
import { ask } from "../utils/platform/page-messages.ts";

/** Where a first injection leaves word for a second one, and the background what is to be done. */
const HERE = Symbol.for(DECLUTTER_MARK);

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [HERE]?: PageClutter | HidingOrders };
  const here = world[HERE];
  if (here && "tell" in here) {
    // As after a navigation by the history API: the article may be another one.
    here.lookAgain();
    return;
  }
  const screen = new Screen({
    document,
    url: () => location.href,
    clock: browserClock(window),
    judge: (page) => ask("judge", page),
  });
  world[HERE] = declutterPage(screen, here);
  onModifier(window, () => void ask("warmReader").catch(() => {}));
});
