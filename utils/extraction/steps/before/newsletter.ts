import { names } from "../../names.ts";
import { type BeforeStep, discard, discardNamed, type Page } from "../../page.ts";

const NAMES = names(`
  newsletter* nl-box signup sign-up subscribe* subscription* abo-box abobox abo-teaser optin opt-in mailchimp mc-embed*
  mailing-list emailsignup join-us donate* donation* support-us membership-promo app-promo app-banner
  appbanner download-app paywall-promo regwall* registration-wall login-box loginbox push-notification* notification-box
  kofi patreon* contribution* whatsapp-channel whatsapp-box whatsapp-group
  cta-wrap cta-wrapper cta-box cta-block cta-banner cta-container cta-card
`);

const MAX_FORMS = 40;
/** Levels from a form to the box that says what it is for, and how much is said there, in weighted letters. */
const MAX_UP = 3;
const MAX_SAID = 320;

/** A form that asks for an address or a password, with the box around it that says why. */
function askingBox(page: Page, form: Element): Element {
  let box = form;
  for (let up = 0; up < MAX_UP; up++) {
    const around = box.parentElement;
    if (!around || around === page.body || (page.survey.prose.get(around) ?? 0) > MAX_SAID) break;
    if ((around.textContent ?? "").length > 2 * MAX_SAID + (form.textContent ?? "").length) break;
    if (around.querySelector("h1,article,figure")) break;
    box = around;
  }
  return box;
}

/** Newsletter, sign-in, subscription and donation boxes. */
export const newsletter: BeforeStep = {
  name: "newsletter",
  names: NAMES,
  run(page, step) {
    discardNamed(page, step, NAMES, "a sign-up or subscription box", 0.15);
    for (const form of [...page.asking].slice(0, MAX_FORMS))
      discard(page, step, askingBox(page, form), "a form that asks for an address or a password");
  },
};
