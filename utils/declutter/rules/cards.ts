import type { Facts } from "../facts.ts";
import {
  climbWhile,
  hasMoreLinks,
  hasStoryPath,
  isBelowHeadline,
  isOwn,
  isTitle,
  isWithin,
  linkHost,
  linkPath,
} from "./climb.ts";
import { isParagraph } from "./related.ts";
import { isAnnounced, isArticles, isInHead } from "./teasers.ts";
import type { Rule, RuleContext } from "./types.ts";

/** A teaser's headline is as long, in letters. */
const HEADLINE = 20;
const MOST_LINKS = 8;
const ASIDE_FROM = "nav, footer, form, dialog, figure, table, p";
const PICTURE_PATH = /\.(jpe?g|png|gif|webp|avif|svg|pdf)$|\/(photos?|images?|gallery|galleries|bilder|fotos?)\//;

/** One story and hardly a word that does not lead to it. */
const isSmall = (facts: Facts) =>
  !facts.tooLarge &&
  facts.prose === 0 &&
  facts.fields + facts.frames + facts.players === 0 &&
  facts.images + facts.headings > 0 &&
  facts.linkTextLength >= HEADLINE &&
  facts.textLength <= 400 &&
  facts.textLength - facts.linkTextLength <= 120;

/** Down a page, and not what tells the site where its reader came from ("#source=below"). */
const DOWN = /#[^!=]+$/;

/** A link to another story of the site, with its headline; contents and comments lead down a page. */
function isStory(link: Element, { page }: RuleContext): boolean {
  if (!isTitle(link, HEADLINE) || DOWN.test(link.getAttribute("href") ?? "")) return false;
  const host = linkHost(link, page);
  return host !== null && isOwn(host, page.host) && !PICTURE_PATH.test(linkPath(link));
}

function isCard(element: Element, context: RuleContext): boolean {
  if (!hasMoreLinks(element, 0) || hasMoreLinks(element, MOST_LINKS)) return false;
  if (element.getElementsByTagName("figcaption")[0] || isArticles(context, element)) return false;
  const facts = context.factsOf(element);
  return isSmall(facts) && facts.links.some((link) => isStory(link, context));
}

/** Cards one beside the other, under their heading. */
function isRowOfCards(facts: Facts, element: Element, context: RuleContext): boolean {
  if (isArticles(context, element) || element.getElementsByTagName("figcaption")[0]) return false;
  const stories = facts.links.filter((link) => isStory(link, context)).length;
  return (
    facts.prose + facts.fields + facts.frames === 0 &&
    facts.links.length <= 60 &&
    facts.images + facts.headings >= stories &&
    facts.textLength - facts.linkTextLength <= 60 + 60 * stories
  );
}

/** An item whose whole surface is one link, laid over its heading without a word of its own. */
function isCovered(element: Element, context: RuleContext): boolean {
  const link = element.getElementsByTagName("a")[0];
  if (!link || hasMoreLinks(element, 1) || !isOwn(linkHost(link, context.page) ?? "", context.page.host)) return false;
  const { tooLarge, linkTextLength, headings, fields, textLength, prose } = context.factsOf(element);
  const heading = element.querySelector("h2, h3, h4, h5, h6")?.textContent?.trim().length ?? 0;
  const plain = !tooLarge && linkTextLength === 0 && headings === 1 && fields === 0 && prose <= 1;
  return plain && heading >= HEADLINE && textLength <= 500 && hasStoryPath(link);
}

/** "Harbour: ", "Fog again?", before a headline: in letters. */
const LEAD = 40;

/** A list item that is the headline of another story, with its subject before it at most. */
function isLinked(item: Element, context: RuleContext): boolean {
  const link = item.getElementsByTagName("a")[0];
  if (!link || hasMoreLinks(item, 1) || !hasStoryPath(link) || !isStory(link, context)) return false;
  const beside = (item.textContent ?? "").replace(link.textContent ?? "", "").trim();
  return beside.length <= 2 || (beside.length <= LEAD && /[:?!]$/.test(beside));
}

/** A headline that is all there is, and leads to the story. */
function isBareTitle(element: Element, context: RuleContext): boolean {
  const { links, linkTextLength, textLength, images, frames } = context.factsOf(element);
  const [link] = links;
  const bare = links.length === 1 && images + frames === 0 && textLength >= HEADLINE && linkTextLength === textLength;
  return bare && isStory(link!, context) && hasStoryPath(link!);
}

/** A headline that says by itself that it is one, in letters. */
const LINE = 30;
const NO_LINE = 'header, li, p, h1, figure, table, [class*="author" i], [class*="byline" i], [class*="breadcrumb" i]';
const FEWEST_LINKED = 2;
/** "Budget template", "Risk template": things of one kind, which the article gives to its readers. */
function areOfOneKind({ children }: Element): boolean {
  const kinds = Array.from(children, ({ textContent }) =>
    (textContent ?? "").trim().split(/\s+/).at(-1)?.toLowerCase(),
  );
  return new Set(kinds).size === 1;
}

export const cards: Rule[] = [
  {
    name: "stories in the text",
    kind: "related",
    about:
      "A list among the paragraphs whose items are each a headline that leads to another story of the site, with its subject before it at most: no contents, which lead down the page, and no list of the article's own, which says something or is announced.",
    tags: ["ul"],
    find: (list, context) => {
      const { children } = list;
      if (children.length < FEWEST_LINKED || hasMoreLinks(list, MOST_LINKS) || !context.page.body?.contains(list))
        return null;
      if (list.closest(ASIDE_FROM) !== null || isParagraph(list, context) || isAnnounced(list)) return null;
      const isOne = !areOfOneKind(list) && Array.from(children).every((item) => isLinked(item, context));
      return isOne ? { element: list, confirmed: false } : null;
    },
  },
  {
    name: "named card",
    kind: "related",
    about:
      "One teaser by name, in the text or beside it: a headline that leads to another story of the site, with a picture or a line, and no sentence of its own.",
    words:
      "teaser card storycard postcard summaryitem relateditem relatedstory relatedarticle articleitem newsitem storyitem postitem promo articlepromo promotebanner linkembed articleembed postembed storylink newslink articlelink".split(
        " ",
      ),
    find: (element, context) => {
      if (isWithin(element, ASIDE_FROM, context.page) || !isCard(element, context) || isParagraph(element, context))
        return null;
      if (isInHead(element, context)) return null;
      const row = climbWhile(element, context, (facts, holder) => isRowOfCards(facts, holder, context));
      return { element: row, confirmed: false };
    },
  },
  {
    name: "story in a line",
    kind: "related",
    about:
      "Among the paragraphs or below them, a block that is one link to another story of the site, by its headline, and nothing else: no paragraph by its tag, no item of a list, and no author.",
    selector: "div > a:only-child",
    find: (link, context) => {
      const { page, factsOf } = context;
      const element = link.parentElement!;
      if (!page.region?.contains(link) || !isBelowHeadline(link, page) || factsOf(element).textLength < LINE)
        return null;
      if (element.closest(NO_LINE) !== null || isInHead(element, context) || !isBareTitle(element, context))
        return null;
      return { element, confirmed: false };
    },
  },
  {
    name: "story set apart",
    kind: "related",
    about:
      "The same in an element that says by its tag that it is a thing of its own: a headline that leads to another story of the site, or one whose whole surface is the link.",
    tags: ["aside", "section", "article", "li"],
    find: (element, context) => {
      const { page } = context;
      const apart = element.localName !== "li";
      if (element.matches('[class*="author" i]')) return null;
      // A list item is one of many things: it must have a picture, a heading and a link that covers both.
      if (!apart && !element.querySelector(":scope > a, :scope > article > a")) return null;
      if (isWithin(element, ASIDE_FROM, page) || element.contains(page.body) || isInHead(element, context)) return null;
      const covered = isCovered(element, context) && !isArticles(context, element);
      // Many stories beside the article are a grid, which is more than the first of its parts.
      const one = apart && (page.body?.contains(element) || !hasMoreLinks(element, 2));
      if (!covered && !(one && (isCard(element, context) || isBareTitle(element, context)))) return null;
      return isParagraph(element, context) ? null : { element, confirmed: false };
    },
  },
];
