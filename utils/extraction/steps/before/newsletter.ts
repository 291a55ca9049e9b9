import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  newsletter* nl-box signup sign-up subscribe* subscription* abo-box abobox abo-teaser optin opt-in mailchimp mc-embed*
  mailing-list email-signup emailsignup join-us donate* donation* support-us membership-promo app-promo app-banner
  appbanner download-app paywall-promo regwall* registration-wall login-box loginbox push-notification* notification-box
  kofi patreon* contribution* whatsapp-channel whatsapp-box
`);

/** Newsletter, sign-in, subscription and donation boxes. */
export const newsletter: BeforeStep = {
  name: "newsletter",
  names: NAMES,
  run(page, step) {
    discardNamed(page, step, NAMES, "a sign-up or subscription box", 0.15);
  },
};
