import type { Facts } from "../facts.ts";
import { leadIn, phraseOf } from "../lexicon.ts";
import { climbTo, climbWhile, hasMoreLinks, isMostlyLinks } from "./climb.ts";
import type { Rule, RuleContext } from "./types.ts";

/** Teasers: links, pictures, short texts; more than a few sentences beside the links is an article. */
const isTeasers = (facts: Facts, lettersBeside = 90) =>
  !facts.tooLarge &&
  facts.links.length > 0 &&
  facts.fields === 0 &&
  facts.textLength <= 8000 &&
  (isMostlyLinks(facts) || (facts.textLength - facts.linkTextLength) / facts.links.length <= lettersBeside);

/**
 * Whether a block stands in the article's body and holds a paragraph of it, by tag. Publishers' own feeds count such a
 * paragraph ("Read more: …", a related story's standfirst) as part of the article, so on the page it stays; a filter
 * list may still name it.
 */
function isParagraph(element: Element, { page }: RuleContext): boolean {
  if (!page.body?.contains(element)) return false;
  if (element.tagName === "P") return true;
  const paragraphs = element.getElementsByTagName("p");
  for (let i = 0; i < paragraphs.length && i < 40; i++)
    if ((paragraphs[i]!.textContent?.trim().length ?? 0) >= 20) return true;
  return false;
}

const isMenu = (element: Element, { wordsOf }: RuleContext) =>
  ["nav", "menu", "navi", "tabs"].some((word) => wordsOf(element).has(word));

export const related: Rule[] = [
  {
    name: "named teaser block",
    kind: "related",
    about:
      "“Recommended”, “most read”, “more on this” blocks by name: teasers that lead away, without prose of their own.",
    words:
      "related relatedarticles relatedposts relatedstories relatedcontent relatednews relatedlinks relateds recommended recommendation recommendations recommends recirculation recirc mostread mostpopular mostviewed meistgelesen trending popularposts readmore readalso readnext readmorelinks morestories morefrom moreon youmaylike mightlike maylike alsolike upnext nextarticle crosslinks crosslink zergnet jprelatedposts yarpp similararticles similarposts liresaussi lireaussi aliresaussi leetambien leiatambem leggianche leesook lasmer zobacz czytaj relacionadas relacionados correlati verwandt weiterlesen recentposts latestposts recentarticles recentstories recentnews mostcommented meistkommentiert".split(
        " ",
      ),
    find: (element, context) => {
      if (element.tagName === "A" || element.closest("nav") !== null || isParagraph(element, context)) return null;
      const facts = context.factsOf(element);
      if (facts.textLength + facts.links.length + facts.images + facts.fields + facts.players === 0)
        return { element, confirmed: false };
      if (!isTeasers(facts, context.page.body?.contains(element) ? 90 : 220)) return null;
      return facts.prose <= facts.links.length ? { element, confirmed: false } : null;
    },
  },
  {
    name: "neighbouring articles",
    kind: "related",
    about:
      "Links to the article before and the one after, by name: a bar or a floating paddle with one or two links. Not the pages of one article, which are numbers.",
    words:
      "postnavigation postnav prevnext nextprev prevpost previouspost nextpost prevarticle previousarticle nextstory prevstory previousstory navprevious navnext paddle articlepagination articlenav postpagination nextread".split(
        " ",
      ),
    find: (element, context) => {
      if (hasMoreLinks(element, 6) || context.page.body?.contains(element)) return null;
      const facts = context.factsOf(element);
      if (facts.tooLarge || facts.fields + facts.prose > 0 || facts.textLength > 500) return null;
      // "2", "Next page": more of the same article.
      if (/^[\d\s«»‹›.…|]+$|\bpages?\b|\bseite\b|página|страниц/i.test(facts.text)) return null;
      return { element, confirmed: false };
    },
  },
  {
    name: "teaser heading",
    kind: "related",
    about: "The same without a name: a heading such as “Related articles” with the links below it, and nothing else.",
    phrases: ["related"],
    find: (label, context) => {
      if (label.closest("nav, h1, button, option, figure, a") !== null) return null;
      const own = context.factsOf(label).textLength;
      const block = climbTo(
        label,
        context,
        (facts) => facts.linkTextLength > 0 && facts.links.length > 0 && facts.textLength > own,
        (facts) => facts.prose > 2 + facts.links.length,
      );
      if (!block || isParagraph(block, context)) return null;
      const facts = context.factsOf(block);
      if (!isTeasers(facts) || facts.headings > facts.links.length + 2) return null;
      return { element: block, confirmed: isMostlyLinks(facts) && facts.textLength <= 400 };
    },
  },
  {
    name: "read-also line",
    kind: "related",
    about:
      "A heading or list item between the paragraphs, or a line below them, that begins with “Read also:” and is a link for the rest of it.",
    phrases: ["related"],
    openings: ["related"],
    find: (label, context) => {
      const element = label.closest("p, li, h2, h3, h4, h5, h6, aside");
      if (!element?.firstElementChild) return null;
      const text = element.textContent ?? "";
      if (text.length > 400 || leadIn(text.trim()) !== "related" || isParagraph(element, context)) return null;
      const facts = context.factsOf(element);
      if (facts.linkTextLength * 2 < facts.textLength || facts.links.length > 3) return null;
      return { element, confirmed: true };
    },
  },
  {
    name: "read-also link",
    kind: "related",
    about: "A line that is nothing but one link whose text begins with “Read also” or is it.",
    phrases: ["related"],
    openings: ["related"],
    find: (label, context) => {
      const link = label.closest("a");
      if (label.closest("nav, header, footer") !== null) return null;
      const parent = link?.parentElement;
      if (
        !link ||
        parent?.firstElementChild !== link ||
        parent.lastElementChild !== link ||
        isMenu(parent, context) ||
        !/^(P|DIV|STRONG|B|EM)$/.test(parent.tagName)
      )
        return null;
      const text = link.textContent?.trim() ?? "";
      if (text.length > 300 || (leadIn(text) !== "related" && phraseOf(text) !== "related")) return null;
      const element = climbWhile(link, context, (facts) => facts.links.length === 1 && facts.textLength <= text.length);
      return isParagraph(element, context) ? null : { element, confirmed: true };
    },
  },
];
