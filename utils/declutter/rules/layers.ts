import type { Facts } from "../facts.ts";
import { speaksOfApp, speaksOfNewsletter, speaksOfSupport } from "../words.ts";
import { hasCall, isWall } from "./appeals.ts";
import { hasMoreLinks, linkPath } from "./climb.ts";
import type { Rule, RuleContext } from "./types.ts";

/** Layers that must be answered, or that hold the article back, are not ours to take away. */
export const MUST_STAY = /cookie|consent|gdpr|privacy|paywall|password|passwort|log ?in|anmelden|connexion/i;
/** With a field for an address, a word on privacy is the small print of a newsletter. */
const MUST_STAY_WITH_FIELD = /cookie|gdpr|paywall|password|passwort|log ?in|connexion/i;

const TO_TOP =
  /^\W{0,3}((go |back |scroll )?(to )?(the )?top|back up|nach oben( scrollen)?( nach oben)?|zum seitenanfang|seitenanfang|haut( de (la )?page)?|retour en haut|remonter|arriba|volver arriba|subir|ir arriba|voltar ao topo|topo|torna su|torna all'inizio|naar boven|terug naar boven|till toppen|til toppen|do góry|nahoru|наверх|вверх|догори|yukarı( çık)?|למעלה|إلى الأعلى|ページトップ|ページの先頭へ|トップへ|上へ|맨 ?위로|返回顶部|回到顶部|回頂端)\W{0,3}$/i;

const PUSH_WORDS =
  /notification|notifica[cz]i|benachrichtigung|\bpush\b|push-|通知|알림|уведомлен|сповіщен|bildirim|התראות|الإشعارات|إشعارات/i;

/** Links that are nearly all of a layer, or so many, make it a menu that opens. */
const MENU_LINKS = 3;
const MANY_LINKS = 8;
const isMenu = ({ fields, links, linkTextLength, textLength }: Facts) =>
  fields === 0 && (links.length >= MANY_LINKS || (links.length >= MENU_LINKS && linkTextLength * 10 >= textLength * 8));

/** What a field for a comment or a message is called; a newsletter's form may hold one that keeps robots away. */
const WORDS_FIELD = /comment|coment|kommentar|message|mensa|messag|nachricht|error|question|feedback/i;

/** Whether somebody is to write something in it: a gallery's comments, a message to the authors. */
function asksForWords(element: Element): boolean {
  for (const field of Array.from(element.getElementsByTagName("textarea")).slice(0, 5))
    if (WORDS_FIELD.test(["name", "id", "placeholder"].map((name) => field.getAttribute(name)).join(" "))) return true;
  return false;
}

/** What opens when the reader asks for it, by name: the site's own search, and what is to be bought. */
const ASKED_FOR = ["search", "searchmodal", "cart", "minicart", "basket"];
export const isAskedFor = (element: Element, { wordsOf }: RuleContext) =>
  ASKED_FOR.some((word) => wordsOf(element).has(word)) ||
  element.querySelector('[type="search"], [role="search"]') !== null;

/** Names of prompts for notifications: scripts give them their buttons. */
const PUSH = [
  "webpush",
  "browserpush",
  "pushregistration",
  "pushprompt",
  "pushnotification",
  "notificationprompt",
  "onesignal",
];

export const layers: Rule[] = [
  {
    name: "promo layer",
    kind: "overlay",
    about:
      "Layers and pop-ups that ask for an address, money, an app or notifications, or sell something else by their button. Consent, login and paywall layers stay: the reader has to answer them; and menus, search, a shop's cart, and forms to write something.",
    words:
      "popup popin modal lightbox interstitial overlay slidein flyin toaster pushnotification webpush notificationprompt onesignal".split(
        " ",
      ),
    selector: '[role="dialog"], dialog, [aria-modal="true"]',
    find: (element, context) => {
      if (element.localName === "a") return null;
      // A site's menu is a layer too, and names its newsletter and its app.
      if (hasMoreLinks(element, 15) || element.getElementsByTagName("nav")[0]) return null;
      const facts = context.factsOf(element);
      const pushes = PUSH.some((word) => context.wordsOf(element).has(word));
      if (facts.tooLarge || facts.textLength > 900 || isMenu(facts)) return null;
      if (asksForWords(element) || isAskedFor(element, context) || isWall(element, context)) return null;
      if (facts.textLength === 0) return pushes && facts.images === 0 ? { element, confirmed: false } : null;
      const mustStay = facts.emailFields === 1 && facts.fields <= 4 ? MUST_STAY_WITH_FIELD : MUST_STAY;
      if (mustStay.test(facts.text) || element.querySelector('input[type="password"]') !== null) return null;
      if (facts.buttons + facts.fields + facts.links.length === 0 && !pushes) return null;
      const said =
        speaksOfNewsletter(facts.text) ||
        speaksOfApp(facts.text) ||
        speaksOfSupport(facts.text) ||
        PUSH_WORDS.test(facts.text) ||
        hasCall(element);
      return said ? { element, confirmed: true } : null;
    },
  },
  {
    name: "promo bar",
    kind: "overlay",
    about:
      "Bars above or below the page that announce an offer, by name: a line or two with one thing to press. Not bars that speak of cookies, nor breaking news.",
    words:
      "notificationbar notificationbanner widenotification sitewidebanner storebanner topbanner hellobar announcementbar promobar promobanner promotionbar offerbar stickypromo stickybanner".split(
        " ",
      ),
    find: (element, { factsOf, page }) => {
      if (hasMoreLinks(element, 3) || page.body?.contains(element)) return null;
      const facts = factsOf(element);
      if (facts.tooLarge || facts.textLength > 200 || facts.prose > 1 || facts.headings > 1) return null;
      // With nothing to press it is the site's own name; with the way home, or to an account, the head of the page.
      if (facts.textLength > 0 && facts.links.length + facts.buttons + facts.fields === 0) return null;
      if (facts.links.some((link) => linkPath(link) === "/")) return null;
      return MUST_STAY.test(facts.text) || /sign ?in/i.test(facts.text) ? null : { element, confirmed: false };
    },
  },
  {
    name: "link to the top",
    kind: "overlay",
    about: "A link or button of a word or two that leads to the top of the page it stands on.",
    address: /^#(top|page-?top|start|header|wrapper|page|)$/,
    tags: ["button"],
    find: (link) => {
      const text = link.textContent?.trim() ?? "";
      if (text.length === 0 || text.length > 30 || link.closest("nav, p, li, h1, h2, h3") !== null) return null;
      return TO_TOP.test(text) ? { element: link, confirmed: true } : null;
    },
  },
  {
    name: "floating button",
    kind: "overlay",
    about:
      "Buttons that float over the text to lead back to its top, or stand at the edge of the window to ask what one thinks of the site, by name: a sign or a few words.",
    words:
      "backtotop totop gototop scrolltop scrolltotop scrollup backtop pagetop floatingfeedback feedbackbutton feedbacktab feedbackbtn feedbackwidget usabilla surveybutton".split(
        " ",
      ),
    find: (element, { factsOf }) => {
      const facts = factsOf(element);
      const small = !facts.tooLarge && facts.textLength <= 60 && facts.links.length <= 1 && facts.images <= 1;
      return small && facts.fields + facts.headings === 0 ? { element, confirmed: false } : null;
    },
  },
];
