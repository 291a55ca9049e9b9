import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  share sharing sharer share-* sharebar* sharebuttons* sharedaddy addthis* addtoany* social socials socialbar*
  socialmedia follow-us follow-bar followus teilen partager compartir condividi udostepnij bookmark* print-button
  shareaholic* jp-relatedposts a2a-kit like-button facebook-like
`);

/** Share bars and rows of follow buttons. */
export const share: BeforeStep = {
  name: "share",
  names: NAMES,
  run(page, step) {
    discardNamed(page, step, NAMES, "share or follow buttons", 0.1);
  },
};
