import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  modal modals popup popups pop-up overlay lightbox republish* republication* dialog interstitial exit-intent drawer offcanvas off-canvas
`);

/** Pop-ups, drawers and dialogs that wait to be opened: some hold more text than a short article. */
export const overlays: BeforeStep = {
  name: "overlays",
  names: NAMES,
  run(page, step) {
    const holdsPage = (element: Element) => element.querySelector("h1,article,[itemprop=articleBody]") !== null;
    discardNamed(page, step, NAMES, "a pop-up or dialog", 0.6, holdsPage);
  },
};
