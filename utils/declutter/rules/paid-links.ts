import { phraseOf } from "../lexicon.ts";
import { climbWhile, hasMoreLinks, isInText, isOwn, linkHost, linkPath } from "./climb.ts";
import { isInHead } from "./teasers.ts";
import type { Rule, RuleContext } from "./types.ts";

const ADVERTISE_PATH =
  /\/(advertis(e|ing)|advertise-(here|with-us)|publicidad|mediadaten|werben|annoncer|anuncie)(\/|$|\.)/;
/** A name and a verb: more words are a sentence, and a sentence is no paid link. */
const MAX_WORDS = 6;
/** Profiles and messengers: a lone link to them is the site's own, not paid for. */
const PROFILES =
  /(^|\.)(facebook|twitter|x|instagram|youtube|youtu|linkedin|tiktok|telegram|t|whatsapp|pinterest|threads|bsky|mastodon|reddit|apple|google|spotify)\.[a-z]{2,6}$/;

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

function sells(link: Element, { page }: RuleContext): boolean {
  const text = link.textContent?.trim() ?? "";
  if (ADVERTISE_PATH.test(linkPath(link)) || phraseOf(text) === "paid") return true;
  const host = linkHost(link, page);
  if (!host || host === "page.invalid" || isOwn(host, page.host) || PROFILES.test(host)) return false;
  return text.length > 0 && words(text) <= MAX_WORDS && !link.querySelector("img");
}

export const paidLinks: Rule[] = [
  {
    name: "lone paid link",
    kind: "paid link",
    about:
      "A sidebar widget that holds nothing but one link of a few words to a foreign site, or to the page that sells the place: text sold to please search engines. A widget with a picture, a list or a sentence is something else.",
    words: ["widget", "widgets", "textwidget", "sidebar", "rail", "module"],
    tags: ["aside"],
    find: (element, context) => {
      const links = element.getElementsByTagName("a");
      if (!links[0] || links[1]) return null;
      if (
        isInText(element, context.page) ||
        isInHead(element, context) ||
        element.closest("footer, nav, header, figure") !== null
      )
        return null;
      const facts = context.factsOf(element);
      if (facts.tooLarge || facts.textLength > 80 || facts.prose > 0) return null;
      if (facts.images + facts.fields + facts.buttons + facts.frames + facts.players > 0) return null;
      const link = facts.links[0]!;
      // A name behind other words says whose a picture is, or a figure.
      if (facts.linkTextLength * 2 < facts.textLength || facts.text.includes("©")) return null;
      if (facts.linkTextLength === 0 || words(facts.text) > MAX_WORDS + 4 || !sells(link, context)) return null;
      const widget = climbWhile(
        element,
        context,
        (around, holder) =>
          around.links.length === 1 && around.textLength === facts.textLength && holder.tagName !== "TD",
      );
      return { element: widget, confirmed: true };
    },
  },
  {
    name: "declared paid links",
    kind: "paid link",
    about: "Links that say rel=sponsored, outside of sentences: the block of them, when it holds nothing else.",
    selector: 'a[rel~="sponsored"]',
    find: (link, context) => {
      // Offers inside an article are what a buying guide is about.
      if (context.page.region?.contains(link)) return null;
      const element = climbWhile(
        link,
        context,
        (facts) =>
          facts.prose === 0 &&
          facts.linkTextLength * 10 >= facts.textLength * 8 &&
          facts.links.every((other) => other.matches('[rel~="sponsored"]')),
      );
      return element !== link || link.children.length > 0 ? { element, confirmed: false } : null;
    },
  },
  {
    name: "voucher block",
    kind: "paid link",
    about: "Discount codes and shops beside an article, by name: links, and no prose of their own.",
    words: "voucher vouchercodes coupons gutscheine".split(" "),
    find: (element, { factsOf, page }) => {
      if (isInText(element, page) || hasMoreLinks(element, 40)) return null;
      const facts = factsOf(element);
      const plain = !facts.tooLarge && facts.prose === 0 && facts.fields === 0 && facts.textLength <= 1200;
      return plain && facts.links.length > 0 ? { element, confirmed: false } : null;
    },
  },
];
