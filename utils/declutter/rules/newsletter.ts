import type { Facts } from "../facts.ts";
import { namesNewsletter, speaksOfNewsletter } from "../words.ts";
import { GATES, opens } from "./appeals.ts";
import { climbTo, climbWhile, hasMoreLinks, isBelowHeadline, isInText, isWithin, leadDown, linkPath } from "./climb.ts";
import { isParagraph } from "./related.ts";
import { isAlone } from "./tools.ts";
import type { Rule, RuleContext } from "./types.ts";

const NEWSLETTER_PATH = /\/(e?newsletters?|[a-z\d-]*newsletter-[a-z-]+)(\/|$|[.,])/;
const NO_BOX = [...GATES, "premium", "login", "signin", "register", "comment"];

/** One sentence and the label of a button, in letters. */
const SHORT = 250;

/** A box that could be a newsletter's: small, and not an article. */
const isBox = (facts: Facts) =>
  !facts.tooLarge &&
  facts.textLength <= 900 &&
  facts.prose <= 4 &&
  facts.links.length <= 10 &&
  facts.headings <= 3 &&
  !leadDown(facts.links);

/** The form or button that every such box has. */
const asks = (facts: Facts) => facts.fields > 0 || opens(facts);

const isGate = (element: Element, context: RuleContext) => {
  if (isWithin(element, '[class*="paywall" i]', context.page)) return true;
  const words = context.wordsOf(element);
  return NO_BOX.some((word) => words.has(word)) || element.querySelector('input[type="password"], textarea') !== null;
};

const CONTROLS = new Set(["INPUT", "SELECT", "TEXTAREA"]);

export const newsletter: Rule[] = [
  {
    name: "newsletter box",
    kind: "newsletter",
    about:
      "Boxes that ask for an e-mail address, by name: a small block with a field, button or link that speaks of a newsletter or an inbox. Not paywalls or registration walls: those are the publisher's to keep.",
    words:
      "newsletter nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje boletin bulten mailinglist mailchimp emailsignup emailcapture signup subscribe mailmunch convertkit sailthru optin".split(
        " ",
      ),
    find: (element, context) => {
      if (element.tagName === "A" || element.closest("nav") !== null) return null;
      const facts = context.factsOf(element);
      if (!isBox(facts) || isGate(element, context)) return null;
      // A tick to be set in a dialog about consent is called so, too.
      if (facts.emailFields === 0 && CONTROLS.has(element.tagName)) return null;
      const said = speaksOfNewsletter(facts.text);
      // A script may have yet to bring the field to a line of such words.
      const short = facts.textLength <= SHORT && element.tagName !== "P" && element.closest("p") === null;
      if (facts.textLength > 0 && !(said && (short || asks(facts)))) return null;
      if (facts.emailFields !== 1) return { element, confirmed: said };
      // The name may stand on the field alone, with the words around it.
      const box = climbWhile(
        element,
        context,
        (around) =>
          isBox(around) &&
          around.fields === facts.fields &&
          around.prose <= facts.prose + 1 &&
          around.links.length <= 3,
      );
      return { element: box, confirmed: said || speaksOfNewsletter(context.factsOf(box).text) };
    },
  },
  {
    name: "newsletter form",
    kind: "newsletter",
    about:
      "The same without a name: a form that takes an e-mail address and no password, message or search, with the words of a newsletter around it.",
    tags: ["form"],
    find: (form, context) => {
      const own = context.factsOf(form);
      const said = own.fields > 0 && /e-?mail/i.test(own.text) && namesNewsletter(own.text);
      if ((own.emailFields !== 1 && !said) || own.fields > 4 || !isBox(own) || isGate(form, context)) return null;
      const element = climbWhile(
        form,
        context,
        (facts) => isBox(facts) && facts.fields === own.fields && facts.links.length <= 5,
      );
      return speaksOfNewsletter(context.factsOf(element).text) ? { element, confirmed: true } : null;
    },
  },
  {
    name: "newsletter heading",
    kind: "newsletter",
    about: "A heading such as “Sign up for our newsletter” with the field or the one link that belongs to it.",
    phrases: ["newsletter"],
    find: (label, context) => {
      if (label.closest("nav, footer, ul, option, h1") !== null) return null;
      const link = label.closest("a");
      // The whole box may be one link; a label alone is the menu's, but below the headline.
      if (link) {
        const facts = context.factsOf(link);
        const more = facts.textLength > (label.textContent ?? "").length + 30 && facts.headings + facts.images > 0;
        const heading = link.closest("h2, h3, h4, h5, h6");
        const apart = heading
          ? facts.textLength * 2 > (heading.textContent ?? "").length
          : !isInText(link, context.page);
        const alone = apart && isAlone(link) && isBelowHeadline(link, context.page);
        return (more || alone) && isBox(facts) && !link.closest("p")
          ? { element: heading ?? link, confirmed: true }
          : null;
      }
      const element = climbTo(
        label,
        context,
        (facts) => facts.emailFields > 0 || facts.buttons > 0 || (facts.links.length > 0 && facts.links.length <= 3),
        (facts) => !isBox(facts),
      );
      return element && !isGate(element, context) ? { element, confirmed: true } : null;
    },
  },
  {
    name: "newsletter set apart",
    kind: "newsletter",
    about:
      "An aside of a few lines that names a newsletter, with the one link or button to order it, in the text or beside it. Not a paragraph, nor a story on newsletters with its picture.",
    tags: ["aside"],
    find: (element, context) => {
      if (!hasMoreLinks(element, 0) || hasMoreLinks(element, 2) || isParagraph(element, context)) return null;
      const facts = context.factsOf(element);
      const plain = isBox(facts) && facts.textLength <= 2 * SHORT && facts.images + facts.fields + facts.frames === 0;
      return plain && namesNewsletter(facts.text) && !isGate(element, context) ? { element, confirmed: true } : null;
    },
  },
  {
    name: "newsletter link",
    kind: "newsletter",
    about:
      "A link of a few words to the page where newsletters are ordered, or the line that it ends, outside of the article's text and of the site's menus.",
    address: /newsletter/,
    find: (link, context) => {
      if (!NEWSLETTER_PATH.test(linkPath(link))) return null;
      if (isInText(link, context.page) || link.closest("h1, figure, nav, footer") !== null) return null;
      const line = link.closest("p");
      if (line) {
        const { text, textLength, links } = context.factsOf(line);
        const short = textLength <= SHORT && links.length <= 2 && speaksOfNewsletter(text);
        return short && isBelowHeadline(line, context.page) ? { element: line, confirmed: true } : null;
      }
      const facts = context.factsOf(link);
      const said = facts.textLength === 0 || (facts.textLength <= 40 && speaksOfNewsletter(facts.text));
      return said ? { element: link, confirmed: false } : null;
    },
  },
];
