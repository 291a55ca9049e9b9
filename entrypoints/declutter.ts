import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { browserClock } from "../utils/declutter/living.ts";
import { Screen } from "../utils/declutter/screen.ts";
import { onMessage, sendMessage } from "../utils/platform/messages.ts";
import { declutterIsOn, siteOf, watchSettings } from "../utils/platform/settings.ts";

/** Where a first injection leaves word for a second one; the isolated world is the extension's own. */
const HERE = Symbol.for("says-who declutter");

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [HERE]?: Screen };
  if (world[HERE]) {
    // Injected again, as after a navigation by the history API: the article may be another one.
    world[HERE].lookAgain();
    return;
  }
  const screen = new Screen({
    document,
    url: () => location.href,
    clock: browserClock(window),
    askLists: (page) => sendMessage("askLists", page),
  });
  world[HERE] = screen;
  const state = () => ({ hidden: screen.hidden, counts: screen.counts() });

  onMessage("getClutter", state);
  onMessage("setClutter", ({ data }) => {
    if (data.hidden) screen.hide();
    else screen.show();
    return state();
  });
  screen.hide();

  let on = true;
  watchSettings((settings) => {
    const isOn = declutterIsOn(settings, siteOf(location.href));
    // Other settings leave alone what the reader chose for this page.
    if (isOn === on) return;
    on = isOn;
    if (on) screen.hide();
    else screen.stop();
  });
});
