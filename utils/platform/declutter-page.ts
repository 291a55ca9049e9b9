/** Keeps what is hidden on the page as the settings and the popup want it. */
import type { Screen } from "../declutter/screen.ts";
import {
  declutterIsOn,
  type Hiding,
  hidingFrom,
  KEY,
  type Kept,
  pickedOn,
  readKept,
  readStored,
  watchStored,
} from "./hiding-settings.ts";
import type { ClutterState } from "./messages.ts";
import { answer } from "./page-messages.ts";
import { isShown, SHOWN_KEY } from "./shown-pages.ts";
import { siteOf } from "./sites.ts";

/**
 * Starts hiding, by what the reader has chosen for this page and for each kind, and follows every change of it. Call
 * once for a page. What is stored may be given, if it is known: to ask for it may take until the page has been drawn.
 * The popup is answered when the page has been judged.
 */
export async function declutterPage(screen: Screen, url: () => string, given?: Kept | null): Promise<void> {
  const state = (): ClutterState => ({ hidden: screen.hidden, counts: screen.counts() });
  const isOn = (hiding: Hiding) => declutterIsOn({ declutter: hiding }, siteOf(url()));
  const obey = (hiding: Hiding) => {
    screen.setExcept(new Set(hiding.offKinds));
    screen.setPicked(pickedOn({ declutter: hiding }, siteOf(url())));
  };
  const begin = async (): Promise<Hiding> => {
    const kept = given ?? (await readKept());
    const hiding = hidingFrom(kept[KEY]);
    obey(hiding);
    screen.hide();
    // In the same task: nothing is drawn in between.
    if (isShown(url(), kept[SHOWN_KEY])) screen.show();
    return hiding;
  };
  const begun = begin();

  answer("getClutter", async () => {
    await begun;
    // The popup asks when it has just changed a kind; its question may come before the browser's word of the change.
    obey(hidingFrom(await readStored()));
    await screen.settled();
    return state();
  });
  answer("setClutter", async ({ hidden }) => {
    await begun;
    if (hidden) screen.hide();
    else screen.show();
    await screen.settled();
    return state();
  });

  // Injected where the site's switch is off, by a reader who wants this page alone cleared.
  let on = isOn(await begun);
  watchStored((stored) => {
    const hiding = hidingFrom(stored);
    obey(hiding);
    // Other settings leave alone what the reader chose for this page.
    if (isOn(hiding) === on) return;
    on = !on;
    if (on) screen.hide();
    else screen.stop();
  });
}
