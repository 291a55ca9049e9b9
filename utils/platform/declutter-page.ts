/** Keeps what is hidden on the page as the settings and the popup want it. */
import type { Screen } from "../declutter/screen.ts";
import { type ClutterState, onMessage } from "./messages.ts";
import { declutterIsOn, pickedOn, readSettings, siteOf, watchSettings } from "./settings.ts";
import { isShown } from "./shown-pages.ts";
import type { Settings } from "./types.ts";

/**
 * Starts hiding, by what the reader has chosen for this page and for each kind, and follows every change of it. Call
 * once for a page. Answers when the page has been looked at for the first time.
 */
export async function declutterPage(screen: Screen, url: () => string): Promise<void> {
  const state = (): ClutterState => ({ hidden: screen.hidden, counts: screen.counts() });
  const isOn = (settings: Settings) => declutterIsOn(settings, siteOf(url()));
  const obey = (settings: Settings) => {
    screen.setExcept(new Set(settings.declutter.offKinds));
    screen.setPicked(pickedOn(settings, siteOf(url())));
  };
  const begin = async (): Promise<Settings> => {
    const [settings, shown] = await Promise.all([readSettings(), isShown(url()).catch(() => false)]);
    obey(settings);
    screen.hide();
    // In the same task: nothing is drawn in between.
    if (shown) screen.show();
    return settings;
  };
  const begun = begin();

  onMessage("getClutter", async () => {
    await begun;
    // The popup asks when it has just changed a kind; its question may come before the browser's word of the change.
    obey(await readSettings());
    return state();
  });
  onMessage("setClutter", async ({ data }) => {
    await begun;
    if (data.hidden) screen.hide();
    else screen.show();
    return state();
  });

  // Injected where the site's switch is off, by a reader who wants this page alone cleared.
  let on = isOn(await begun);
  watchSettings((settings) => {
    obey(settings);
    // Other settings leave alone what the reader chose for this page.
    if (isOn(settings) === on) return;
    on = !on;
    if (on) screen.hide();
    else screen.stop();
  });
}
