import type { Facts } from "../facts.ts";
import { saysOf } from "../lexicon.ts";
import { speaksOfApp, speaksOfSupport } from "../words.ts";
import { climbTo, hasMoreLinks, isInText, isWidget, linkHost, linkPath } from "./climb.ts";
import { MAX_ADDRESS } from "./links.ts";
import type { Rule, RuleContext } from "./types.ts";

export const isBox = (facts: Facts, letters: number) =>
  !facts.tooLarge && facts.textLength <= letters && facts.prose <= 5 && facts.links.length <= 8;

const APP_PATH = /\/([a-z]+-app|apps?|mobile-?apps?|app-download|download-?app)(\/|$|\.)|\/store\/apps\//;

const STORE =
  /^(apps\.apple\.com|itunes\.apple\.com|play\.google\.com|appgallery\.(cloud\.)?huawei\.com|appgallery7?\.huawei\.com|microsoft\.com)$/;

/** One store has its apps behind a fragment. */
const leadsToApp = (link: Element, { page }: RuleContext) =>
  APP_PATH.test(linkPath(link)) ||
  (STORE.test(linkHost(link, page) ?? "") && /\/app\//i.test(link.getAttribute("href")?.slice(0, MAX_ADDRESS) ?? ""));

/** Where the paper, a newsletter or a membership is ordered. */
export const OFFER_PATH =
  /\/(subscri|abo(s|nn|service|shop)?(\/|$|\?)|abo-|newsletter|membership|member|join|donat|support|spende|suscri|assin|abbona|prenumer|tilaa|offers?(\/|$))/;
const SUM = /[$€£¥]\s?\d|\d\s?(?:€|kr\b|zł|chf|円)/gi;
const FEWEST_SUMS = 3;
export const GATES = ["paywall", "regwall", "piano", "gate", "gated", "metered"];
/** What holds the article back, by its own words: it is for some readers and not for others. */
const HELD_BACK =
  /\b(members?|subscribers?)-only\b|\bonly for (members|subscribers)\b|\breserved for (members|subscribers)\b|\b(unlock|continue reading|finish reading|keep reading) (this|the) (article|story|post)\b|\bnur für (abonnent|mitglieder)|\bréservée? (aux|à nos) (abonnés|membres)|\b(solo|exclusivo) para (suscriptores|socios)|\briservat[oa] (agli abbonati|ai soci)|\bsó para assinantes|\bexclusivo para assinantes/i;

/** Whether a block holds the article back, by its name or by its words. */
export const isWall = (element: Element, { factsOf, wordsOf }: RuleContext) =>
  GATES.some((word) => wordsOf(element).has(word)) || HELD_BACK.test(factsOf(element).text);

/** Whether there is something to press, the block itself included. */
export const opens = (facts: Facts) => facts.links.length + facts.buttons > 0;

/** Whether a link or button in it says that it sells: "Book a demo". */
export const hasCall = (element: Element) =>
  Array.from(element.querySelectorAll("a, button")).some((one) => saysOf(one) === "call");

/** The stores' badges side by side; with words, they are a menu. */
const isBadges = ({ links, linkTextLength }: Facts, context: RuleContext) =>
  linkTextLength === 0 && links.every((link) => leadsToApp(link, context));

export const appeals: Rule[] = [
  {
    name: "app banner",
    kind: "app",
    about:
      "Banners that push the site's own app, by name; never “app” alone, which is what frameworks call a whole page.",
    words:
      "appbanner smartbanner smartappbanner apppromo appdownload downloadapp appstore appstores appbadges mobileapp appcta apphint applinks".split(
        " ",
      ),
    find: (element, { factsOf }) => {
      const facts = factsOf(element);
      return isBox(facts, 400) && (opens(facts) || facts.textLength === 0)
        ? { element, confirmed: speaksOfApp(facts.text) }
        : null;
    },
  },
  {
    name: "app link",
    kind: "app",
    about:
      "A picture or a few words that lead to an app's page or to a store, outside of the article's text and of the site's menus; with a line on the app around it, in a widget or with a picture, the block of both.",
    address: /app/,
    find: (link, context) => {
      if (!leadsToApp(link, context)) return null;
      if (link.closest("p, h1, figure, nav") !== null) return null;
      const hint = climbTo(
        link,
        context,
        (facts, holder) => (facts.images > 0 || isWidget(holder)) && speaksOfApp(facts.text),
        (facts) => !isBox(facts, 250) || facts.prose > 0 || (facts.links.length > 2 && !isBadges(facts, context)),
      );
      if (hint && hint !== link) return { element: hint, confirmed: true };
      if (context.page.body?.contains(link)) return null;
      const facts = context.factsOf(link);
      const said = facts.textLength === 0 ? facts.images > 0 : speaksOfApp(facts.text);
      return said && facts.textLength <= 60 ? { element: link, confirmed: false } : null;
    },
  },
  {
    name: "app heading",
    kind: "app",
    about: "“Download our app” with its badges.",
    phrases: ["app"],
    find: (label, context) => {
      if (label.closest("nav, h1, p, option") !== null) return null;
      const element = climbTo(
        label,
        context,
        (facts) => opens(facts),
        (facts) => !isBox(facts, 300),
      );
      return element ? { element, confirmed: true } : null;
    },
  },
  {
    name: "support appeal",
    kind: "support",
    about:
      "Appeals for donations and memberships by name: a small block that asks for money and has the button for it. Not paywalls, which hold the article back.",
    words: "donate donation supportus contribution contribute spenden".split(" "),
    find: (element, { factsOf, page }) => {
      if (element.closest("nav") !== null) return null;
      const facts = factsOf(element);
      if (!isBox(facts, 1200) || facts.headings > 2) return null;
      const said = speaksOfSupport(facts.text) && opens(facts);
      return said ? { element, confirmed: !page.body?.contains(element) || facts.buttons > 0 } : null;
    },
  },
  {
    name: "support heading",
    kind: "support",
    about: "“Support our journalism” with the button that goes with it.",
    phrases: ["support"],
    find: (label, context) => {
      if (label.closest("nav, h1, p, footer, option") !== null) return null;
      const element = climbTo(
        label,
        context,
        (facts) => opens(facts),
        (facts) => !isBox(facts, 900),
      );
      return element && (isWidget(element) || context.factsOf(element).links.length <= 3)
        ? { element, confirmed: true }
        : null;
    },
  },
  {
    name: "sums to give",
    kind: "support",
    about:
      "The same without a name: a section beside the article with three sums of money and more to choose from, that asks for support.",
    tags: ["section", "aside", "form"],
    find: (element, { factsOf, page }) => {
      if (isInText(element, page) || hasMoreLinks(element, 8)) return null;
      const facts = factsOf(element);
      if (!isBox(facts, 900) || facts.headings > 2 || !speaksOfSupport(facts.text)) return null;
      const sums = facts.text.match(SUM)?.length ?? 0;
      return sums >= FEWEST_SUMS && (facts.fields > 0 || opens(facts)) ? { element, confirmed: false } : null;
    },
  },
];
