import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  ad ads advert* adslot adsbygoogle adbox adunit adwrapper adcontainer dfp gpt sponsored* sponsor sponsors
  taboola* outbrain* plista* ligatus* anzeige* werbung* publicite* publicidad* pubblicita* reklam* annons*
  commercial-unit adtech teads* admanager adsense
`);

const isCaptioned = (element: Element) =>
  element.localName === "img" && element.closest("figure")?.querySelector("figcaption") != null;

/** Ad slots and paid links, with their labels. */
export const ads: BeforeStep = {
  name: "ads",
  names: NAMES,
  run(page, step) {
    // A picture with a caption is the article's, whatever a script that sells space calls it.
    discardNamed(page, step, NAMES, "an ad slot", 0.15, isCaptioned);
  },
};
