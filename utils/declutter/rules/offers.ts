import type { Facts } from "../facts.ts";
import { saysOf } from "../lexicon.ts";
import { speaksOfNewsletter, speaksOfSupport } from "../words.ts";
import { OFFER_PATH } from "./appeals.ts";
import { climbWhile, isBelowHeadline, isFile, isInText, isWithin, linkPath } from "./climb.ts";
import { isAskedFor, MUST_STAY } from "./layers.ts";
import { isParagraph } from "./related.ts";
import type { Rule, RuleContext } from "./types.ts";

const MOST_LETTERS = 500;
/** No longer is a link that names a price. */
const PRICED = 80;
/** A button alone says nothing: it may be one of the site's own. */
const FEWEST_BESIDE = 25;
const FREE = /\b(free|trial|offer|gratis|kostenlos|angebot|gratuit|offre|oferta|offerta|zdarma|bezpłatn)/i;
/** A price, or what is off it. */
const PRICE = /[$€£¥₹]\s?\d|\d\s?(€|£|kr|zł|kč|chf|eur|usd|₺|₽|円)|[-–]\s?\d\d\s?%/i;
/** What a site says of itself at its foot. */
const FOOT = /©|\bcopyright\b/i;
/** Who wrote the article, or keeps the site, and when, its contents, and what holds it back. */
const NEVER =
  'time, [rel~="author"], [class*="author" i], [id="about" i], [class*="about-" i], [class*="wall" i], [class*="gate" i], nav, [class*="toc-" i], [class*="-toc" i]';

const isBox = (facts: Facts) =>
  !facts.tooLarge &&
  facts.textLength <= MOST_LETTERS &&
  facts.prose <= 3 &&
  facts.headings <= 2 &&
  facts.images <= 2 &&
  facts.fields + facts.frames + facts.players === 0 &&
  facts.links.length + facts.buttons <= 3;

const isOffer = (link: Element) => OFFER_PATH.test(linkPath(link));

const says = (text: string) => speaksOfNewsletter(text) || speaksOfSupport(text) || FREE.test(text);

/** A link that is a line of its own. */
function isAlone(link: Element): boolean {
  const line = link.closest("p");
  return !line || (line.textContent ?? "").trim().length <= (link.textContent ?? "").trim().length + 5;
}

const ADDRESS = /subscri|\babo|newsletter|member|join|donat|support|spende|suscri|assin|abbona|prenumer|tilaa|offer/;

export const offers: Rule[] = [
  {
    name: "offer set apart",
    kind: "support",
    about:
      "What sells the paper, its newsletter or a membership without a name: a few lines among or below the paragraphs, all of whose links lead to where it is ordered; beside the article, what sells anything else by the words on its button (“Book a demo”). A link that names the price says enough. Not a sentence of the text, nor what holds the article back.",
    address: ADDRESS,
    phrases: ["call"],
    find: (label, context: RuleContext) => {
      const { page, factsOf } = context;
      const link = label.closest('a, button, [role="button"]');
      if (!link || !isAlone(link) || isFile(link)) return null;
      const own = factsOf(link);
      const aside = !isInText(link, page) || link.closest("aside, dialog") !== null;
      if (isWithin(link, "nav, h1, figure, table", page)) return null;
      if (aside && own.textLength <= PRICED && PRICE.test(own.text) && ADDRESS.test(link.getAttribute("href") ?? ""))
        return link.closest("p, footer") ? null : { element: link, confirmed: false };
      const sells = isOffer(link);
      if (isWithin(link, "header, li, form", page) || !isBelowHeadline(link, page) || !(sells || aside)) return null;
      if (!sells && saysOf(label) !== "call") return null;
      const element = climbWhile(
        link,
        context,
        (facts, holder) => isBox(facts) && !holder.querySelector(NEVER) && (!sells || facts.links.every(isOffer)),
      );
      const { text, textLength, linkTextLength, prose } = factsOf(element);
      if (
        textLength < Math.max(linkTextLength, own.textLength) + FEWEST_BESIDE ||
        MUST_STAY.test(text) ||
        FOOT.test(text) ||
        isAskedFor(element, context)
      )
        return null;
      // A sentence beside the text may be a part of it.
      if (sells ? !says(text) : prose > 0 && page.region?.contains(element) && !element.closest("aside")) return null;
      if (element.closest(NEVER) !== null) return null;
      return isParagraph(element, context) ? null : { element, confirmed: sells && aside };
    },
  },
];
