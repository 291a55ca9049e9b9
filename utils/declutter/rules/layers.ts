import { APP_WORDS, NEWSLETTER_WORDS, SUPPORT_WORDS } from "../lexicon.ts";
import { hasMoreLinks } from "./climb.ts";
import type { Rule } from "./types.ts";

/** Layers that must be answered, or that hold the article back, are not ours to take away. */
const MUST_STAY = /cookie|consent|gdpr|privacy|paywall|password|passwort|log ?in|anmelden|connexion/i;

/** Names of prompts for notifications: scripts give them their buttons. */
const PUSH = ["webpush", "pushprompt", "pushnotification", "notificationprompt", "onesignal"];

export const layers: Rule[] = [
  {
    name: "promo layer",
    kind: "overlay",
    about:
      "Layers and pop-ups that ask for an address, money, an app or notifications. Consent, login and paywall layers stay: the reader has to answer them.",
    words:
      "popup popin modal lightbox interstitial overlay slidein flyin toaster pushprompt pushnotification webpush notificationprompt onesignal".split(
        " ",
      ),
    selector: '[role="dialog"], dialog, [aria-modal="true"]',
    find: (element, { factsOf, wordsOf }) => {
      if (hasMoreLinks(element, 40)) return null;
      const facts = factsOf(element);
      if (facts.tooLarge || facts.textLength === 0 || facts.textLength > 900) return null;
      if (MUST_STAY.test(facts.text) || element.querySelector('input[type="password"]') !== null) return null;
      const pushes = PUSH.some((word) => wordsOf(element).has(word));
      const asks = facts.buttons + facts.fields + facts.links.length > 0 || pushes;
      const said =
        NEWSLETTER_WORDS.test(facts.text) ||
        APP_WORDS.test(facts.text) ||
        SUPPORT_WORDS.test(facts.text) ||
        /notification/i.test(facts.text);
      return asks && said ? { element, confirmed: true } : null;
    },
  },
  {
    name: "back-to-top button",
    kind: "overlay",
    about: "Buttons that float over the text to lead back to its top, by name: a sign or a word or two.",
    words: "backtotop totop gototop scrolltop scrolltotop scrollup backtop pagetop".split(" "),
    find: (element, { factsOf }) => {
      const facts = factsOf(element);
      const small = !facts.tooLarge && facts.textLength <= 30 && facts.links.length <= 1 && facts.images <= 1;
      return small && facts.fields + facts.headings === 0 ? { element, confirmed: false } : null;
    },
  },
  {
    name: "floating player",
    kind: "video",
    about: "Players that leave their place and float over the text, by name; a player in its figure stays.",
    words:
      "floatingplayer floatingvideo stickyvideo stickyplayer videofloating videosticky playerfloating playersticky floatplayer outstream instream miniplayer dockedplayer".split(
        " ",
      ),
    find: (element, { factsOf }) => {
      if (element.closest("figure") !== null || element.querySelector("figcaption") !== null) return null;
      const facts = factsOf(element);
      return facts.tooLarge || facts.prose > 0 || facts.textLength > 300 ? null : { element, confirmed: false };
    },
  },
];
