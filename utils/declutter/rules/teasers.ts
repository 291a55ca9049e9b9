import type { Facts } from "../facts.ts";
import { climbWhile, hasMoreLinks } from "./climb.ts";
import type { Rule, RuleContext } from "./types.ts";

/** Fewer are a link to one more story, which may be the article's own. */
const MANY = 3;
/** A headline's length, in letters: menus and tags are shorter. */
const HEADLINE = 20;
const AROUND = "nav, header, footer, figure, form, dialog, table, ol";

/** Headlines that are links, with a picture or a line each; hardly a sentence that leads nowhere. */
const isList = (facts: Facts) =>
  facts.prose <= facts.headings &&
  facts.fields === 0 &&
  facts.players === 0 &&
  facts.links.length <= 120 &&
  facts.linkTextLength >= HEADLINE &&
  facts.textLength - facts.linkTextLength <= 160 * Math.max(1, Math.min(facts.headings, facts.links.length));

function isArticles({ page }: RuleContext, element: Element): boolean {
  if (/^(NAV|HEADER|FOOTER)$/.test(element.tagName)) return true;
  return (page.holds.get(element)?.inBody ?? 0) > 0 || page.headlines.some((headline) => element.contains(headline));
}

export const teasers: Rule[] = [
  {
    name: "teaser grid",
    kind: "related",
    about:
      "The site's front page over again, beside or below the article and under no name: three headlines and more that lead elsewhere, outside of the article's body, in one block that holds little else.",
    tags: ["h2", "h3", "h4", "article"],
    find: (start, context) => {
      const { page, factsOf } = context;
      if (!page.body || page.body.contains(start) || start.contains(page.body)) return null;
      const linked = start.closest("a[href]");
      if ((!linked && !hasMoreLinks(start, 0)) || start.closest(AROUND) !== null) return null;
      const own = factsOf(linked ?? start);
      if (own.tooLarge || !isList(own)) return null;
      const element = climbWhile(start, context, (facts, holder) => isList(facts) && !isArticles(context, holder));
      const { headings, links, linkTextLength } = factsOf(element);
      const told = Math.max(headings, element.getElementsByTagName("article").length);
      const many = told >= MANY && links.length >= MANY && linkTextLength >= MANY * HEADLINE;
      return many ? { element, confirmed: false } : null;
    },
  },
];
