import type { Facts } from "../facts.ts";
import { hasCall, isBox, isWall, OFFER_PATH, opens } from "./appeals.ts";
import { isBelowHeadline, isInText, linkPath } from "./climb.ts";
import { isParagraph } from "./related.ts";
import type { Rule, RuleContext } from "./types.ts";

const MOST_LETTERS = 400;
/** A banner says something, and one thing can be pressed, or two. */
const FEWEST_LETTERS = 20;

export const calls: Rule[] = [
  {
    name: "call to action",
    kind: "support",
    about:
      "What calls itself so, or a promo: a line or two and a thing to press, below the headline and outside of the article, or anywhere if it leads to where the paper is ordered. Among the paragraphs, what calls itself a banner, and is neither one of them nor a captioned picture; what else does so there is a product's price or a picture's gallery. Not an item of a list, which is a menu's, nor what holds the article back.",
    words: ["promo", "promotion", "callout", "cta", "callto", "calltoaction", "abobox", "banner"],
    find: (element, context) => {
      const { page, factsOf, wordsOf } = context;
      if (element.closest("nav, header") !== null || isWall(element, context)) return null;
      const facts = factsOf(element);
      if (!isBox(facts, MOST_LETTERS) || facts.prose > 2 || facts.fields > 1 || facts.textLength === 0) return null;
      // A button's own words say what its box is for, among the paragraphs, too.
      const banner = wordsOf(element).has("banner");
      const place = isInText(element, page) || (banner && !page.region?.contains(element));
      const sold = place && facts.textLength >= 2 * FEWEST_LETTERS && hasCall(element);
      if (sold && facts.links.length + facts.buttons <= 3 && !element.closest("li, p, figure, table"))
        return { element, confirmed: true };
      if (banner) return isBanner(element, facts, context) ? { element, confirmed: false } : null;
      const apart = !page.region?.contains(element) && isBelowHeadline(element, page) && element.closest("li") === null;
      const asks = apart && opens(facts);
      const sells = facts.links.length <= 3 && facts.links.some((link) => OFFER_PATH.test(linkPath(link)));
      return asks || sells ? { element, confirmed: false } : null;
    },
  },
];

const isBanner = (element: Element, facts: Facts, context: RuleContext) =>
  context.page.body?.contains(element) === true &&
  facts.links.length > 0 &&
  facts.links.length <= 2 &&
  facts.frames + facts.players === 0 &&
  facts.prose <= 1 &&
  facts.textLength >= FEWEST_LETTERS &&
  element.closest("li, p, figure, table") === null &&
  !isParagraph(element, context);
