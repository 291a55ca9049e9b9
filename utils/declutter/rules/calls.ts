import { GATES, isBox, opens } from "./appeals.ts";
import { hasMoreLinks, isBelowHeadline } from "./climb.ts";
import { isParagraph } from "./related.ts";
import type { Rule } from "./types.ts";

const MOST_LETTERS = 400;
/** A banner says something, and one thing can be pressed, or two. */
const FEWEST_LETTERS = 20;

export const calls: Rule[] = [
  {
    name: "call to action",
    kind: "support",
    about:
      "What calls itself so, or a promo, below the headline and outside of the article: a line or two and a thing to press. Not an item of a list, which is a menu's, nor what holds the article back; in the article, it is a product's price or a picture's gallery.",
    words: ["cta", "callto", "calltoaction", "promo"],
    find: (element, { factsOf, wordsOf, page }) => {
      if (page.region?.contains(element) || !isBelowHeadline(element, page)) return null;
      if (element.closest("header, li") !== null || GATES.some((word) => wordsOf(element).has(word))) return null;
      const facts = factsOf(element);
      if (!isBox(facts, MOST_LETTERS) || facts.prose > 2 || facts.fields > 0 || facts.textLength === 0) return null;
      return opens(facts) || /^(A|BUTTON)$/.test(element.tagName) ? { element, confirmed: false } : null;
    },
  },
  {
    name: "banner in the text",
    kind: "support",
    about:
      "What calls itself a banner among the paragraphs: a line or two and one thing to press or two, and neither a paragraph nor a captioned picture.",
    words: ["banner"],
    find: (element, context) => {
      if (!context.page.body?.contains(element) || !hasMoreLinks(element, 0) || hasMoreLinks(element, 2)) return null;
      if (isParagraph(element, context) || element.closest("li, p, figure, table") !== null) return null;
      const facts = context.factsOf(element);
      const plain = isBox(facts, MOST_LETTERS) && facts.fields + facts.frames + facts.players === 0;
      return plain && facts.prose <= 1 && facts.textLength >= FEWEST_LETTERS ? { element, confirmed: false } : null;
    },
  },
];
