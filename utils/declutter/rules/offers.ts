import type { Facts } from "../facts.ts";
import { speaksOfNewsletter, speaksOfSupport } from "../words.ts";
import { OFFER_PATH } from "./appeals.ts";
import { climbWhile, isBelowHeadline, isWithin, linkPath } from "./climb.ts";
import { MUST_STAY } from "./layers.ts";
import { isParagraph } from "./related.ts";
import type { Rule, RuleContext } from "./types.ts";

const MOST_LETTERS = 500;
/** A button alone says nothing: it may be one of the site's own. */
const FEWEST_BESIDE = 25;
const FREE = /\b(free|trial|offer|gratis|kostenlos|angebot|gratuit|offre|oferta|offerta|zdarma|bezpłatn)/i;
/** Who wrote the article and when; and what holds it back. */
const NEVER = 'time, [rel~="author"], [class*="author" i], [class*="wall" i], [class*="gate" i]';

const isBox = (facts: Facts) =>
  !facts.tooLarge &&
  facts.textLength <= MOST_LETTERS &&
  facts.prose <= 3 &&
  facts.headings <= 2 &&
  facts.images <= 2 &&
  facts.fields + facts.frames + facts.players === 0 &&
  facts.links.length <= 3 &&
  facts.links.every((link) => OFFER_PATH.test(linkPath(link)));

const says = (text: string) => speaksOfNewsletter(text) || speaksOfSupport(text) || FREE.test(text);

/** A link that is a line of its own. */
function isAlone(link: Element): boolean {
  const line = link.closest("p");
  return !line || (line.textContent ?? "").trim().length <= (link.textContent ?? "").trim().length + 5;
}

export const offers: Rule[] = [
  {
    name: "offer set apart",
    kind: "support",
    about:
      "What sells the paper, its newsletter or a membership without a name: a few lines among or below the paragraphs, all of whose links lead to where it is ordered. Not a sentence of the text, nor what holds the article back.",
    address: /subscri|\babo|newsletter|member|join|donat|support|spende|suscri|assin|abbona|prenumer|tilaa|offer/,
    find: (link, context: RuleContext) => {
      const { page } = context;
      if (!OFFER_PATH.test(linkPath(link)) || !isAlone(link)) return null;
      if (isWithin(link, "nav, header, h1, figure, table, li, form", page) || !isBelowHeadline(link, page)) return null;
      const element = climbWhile(link, context, isBox);
      const { text, textLength, linkTextLength } = context.factsOf(element);
      if (textLength < linkTextLength + FEWEST_BESIDE || MUST_STAY.test(text) || !says(text)) return null;
      if (element.closest(NEVER) !== null || element.querySelector(NEVER) !== null) return null;
      return isParagraph(element, context) ? null : { element, confirmed: !page.body?.contains(element) };
    },
  },
];
