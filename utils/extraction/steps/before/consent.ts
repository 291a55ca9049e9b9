import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  consent* cookie* gdpr* cmp onetrust usercentrics didomi sourcepoint qc-cmp2* privacy-banner privacy-manager
  cc-window datenschutz-banner truste* borlabs*
`);

/** Cookie and consent layers: on some pages the longest text there is. */
export const consent: BeforeStep = {
  name: "consent",
  names: NAMES,
  run(page, step) {
    // "cmp" is a component, too; a layer that asks has something to press.
    const isMute = (element: Element) => !element.querySelector("a,button,input,p");
    discardNamed(page, step, NAMES, "a consent layer", 0.6, isMute);
  },
};
