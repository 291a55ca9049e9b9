import type { Facts } from "../facts.ts";
import { phraseOf } from "../lexicon.ts";
import { climbTo, climbWhile, hasMoreLinks, isMostlyLinks } from "./climb.ts";
import type { Find, Rule, RuleContext } from "./types.ts";

/** "has-ads", "no-ad", "ad-free": said of a layout, not of a slot. */
const NOT_A_SLOT = [
  "has",
  "no",
  "not",
  "with",
  "without",
  "free",
  "enabled",
  "disabled",
  "blocker",
  "adblock",
  "around",
  // "Advanced heading", a make of blocks.
  "advheading",
];

const isSmall = (facts: Facts) => !facts.tooLarge && facts.prose === 0 && facts.textLength <= 300 && facts.fields === 0;

export const ads: Rule[] = [
  {
    name: "ad slot markup",
    kind: "ad",
    about:
      "Slots that advertising scripts fill: by the tags and attributes which those scripts themselves ask for, whatever the site calls them.",
    selector:
      'ins.adsbygoogle, amp-ad, amp-embed, amp-sticky-ad, [id^="div-gpt-ad"], [id^="google_ads_iframe"], [data-google-query-id], [data-ad-slot], [data-ad-unit], [data-ad-client], [data-adunit], [data-ad-unit-path], [data-freestar-ad], [id^="taboola-"], [class^="OUTBRAIN"], [data-widget-id][class*="OUTBRAIN"], [id^="rc-widget-"], iframe[id^="google_ads"], [aria-label="Advertisement" i]',
    find: (element, { factsOf }) => {
      const facts = factsOf(element);
      const plain = facts.prose === 0 && facts.headings <= 1 && facts.textLength <= 400;
      return plain || isMostlyLinks(facts) ? { element, confirmed: false } : null;
    },
  },
  {
    name: "named ad slot",
    kind: "ad",
    about:
      "Slots by their class or id in the languages of publishing (ad, advert, Werbung, publicité, reklama, MPU, billboard): little text of their own, no field to fill in, no prose.",
    words:
      "ad adv advert advertisement advertising adslot adunit adspot adwrapper adcontainer adplaceholder adzone adsense adsbygoogle dfp gpt mpu skyscraper sponsored sponsor anzeige anzeigen werbung werbemittel publicite publicidad pubblicita advertentie annons annoncer reklama reklam inzerce hirdetes taboola outbrain revcontent mgid viewporttakeover teads nativead adtech".split(
        " ",
      ),
    find: (element, { factsOf, wordsOf }) => {
      if (hasMoreLinks(element, 12)) return null;
      const words = wordsOf(element);
      if (NOT_A_SLOT.some((word) => words.has(word))) return null;
      if (element.closest("a, form, figure") !== null && element.tagName !== "IFRAME") return null;
      const facts = factsOf(element);
      return isSmall(facts) && facts.headings <= 1 && facts.links.length <= 12 ? { element, confirmed: false } : null;
    },
  },
  {
    name: "ad label",
    kind: "ad",
    about:
      "What stands under a label that the law asks for (“Advertisement”, “Anzeige”): the label and its slot, as long as nothing else is in there; with a marked teaser, the teaser.",
    phrases: ["ad"],
    find: (element, context) => {
      if (element.closest("button, nav, footer, h1, figure, option, label") !== null) return null;
      const link = element.closest("a");
      if (link) return findMarkedLink(link, context);
      const slot = climbWhile(
        element,
        context,
        (facts) => isSmall(facts) && facts.headings === 0 && onlyLabel(facts) && facts.images <= 2,
      );
      if (slot !== element) return { element: slot, confirmed: false };
      // "Advertising: 555-0100": a label within a line is part of the line.
      if (hasTextBeside(element)) return null;
      const teaser = climbTo(
        element,
        context,
        (facts, holder) => holder !== element && facts.links.length > 0,
        (facts) => !isSmall(facts) || facts.links.length > 4,
      );
      return { element: teaser && isMostlyLinks(context.factsOf(teaser)) ? teaser : element, confirmed: false };
    },
  },
];

/** A teaser that is one link and carries the label in it. A link that says nothing else leads to the advertising office. */
function findMarkedLink(link: Element, context: RuleContext): Find | null {
  const own = context.factsOf(link);
  if (!isSmall(own) || own.images + own.headings === 0 || phraseOf(own.text) === "ad") return null;
  const element = climbWhile(link, context, (facts) => isSmall(facts) && facts.textLength <= own.textLength + 20);
  return { element, confirmed: false };
}

const onlyLabel = (facts: Facts) => facts.links.length <= 2 && phraseOf(facts.text) === "ad";

/** Whether a label stands within a line of text. */
export const hasTextBeside = (element: Element) =>
  [element.previousSibling, element.nextSibling].some((node) => node?.nodeType === 3 && node.nodeValue?.trim());
