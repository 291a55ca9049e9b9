import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  modal modals popup popups pop-up overlay lightbox republish* republication* dialog interstitial exit-intent drawer offcanvas off-canvas
`);

/** Pop-ups, drawers and dialogs that wait to be opened: some hold more text than a short article. */
export const overlays: BeforeStep = {
  name: "overlays",
  run(page, step) {
    const closed = new Map<string, Element[]>();
    for (const [name, elements] of page.named) {
      if (!NAMES.test(name)) continue;
      const own = elements.filter((element) => !element.querySelector("h1,article,[itemprop=articleBody]"));
      closed.set(name, own);
    }
    discardNamed({ ...page, named: closed }, step, NAMES, "a pop-up or dialog", 0.6);
  },
};
