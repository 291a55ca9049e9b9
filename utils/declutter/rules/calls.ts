import { GATES, isBox, opens } from "./appeals.ts";
import { isBelowHeadline } from "./climb.ts";
import type { Rule } from "./types.ts";

export const calls: Rule[] = [
  {
    name: "call to action",
    kind: "support",
    about:
      "What calls itself so, below the headline and outside of the article: a line or two and a thing to press. Not an item of a list, which is a menu's, nor what holds the article back; in the article, it is a product's price or a picture's gallery.",
    words: ["cta", "callto", "calltoaction"],
    find: (element, { factsOf, wordsOf, page }) => {
      if (page.region?.contains(element) || !isBelowHeadline(element, page)) return null;
      if (element.closest("header, li") !== null || GATES.some((word) => wordsOf(element).has(word))) return null;
      const facts = factsOf(element);
      if (!isBox(facts, 400) || facts.prose > 2 || facts.fields > 0 || facts.textLength === 0) return null;
      return opens(facts) || /^(A|BUTTON)$/.test(element.tagName) ? { element, confirmed: false } : null;
    },
  },
];
