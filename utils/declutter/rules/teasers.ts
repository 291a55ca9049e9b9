import type { Facts } from "../facts.ts";
import { MAX_LABEL, phraseOf } from "../lexicon.ts";
import { isAlike } from "../stories.ts";
import {
  climbWhile,
  hasMoreLinks,
  hasStoryPath,
  isFile,
  isInText,
  isOwn,
  isTitle,
  isWithin,
  leadDown,
  linkHost,
  linkPath,
  namesLaw,
} from "./climb.ts";
import type { Rule, RuleContext } from "./types.ts";

/** Fewer are a link to one more story, which may be the article's own. */
const MANY = 3;
/** A headline's length, in letters: menus and tags are shorter. */
const HEADLINE = 20;
const AROUND = "nav, footer, figure, form, dialog, table, ol";
const ASIDE_FROM = "form, table";
const MENU = '[role="navigation"], [role="menu"]';
/** Menus by name, and columns beside the text that are called so. */
const NAMED_MENU = `${MENU}, [class*="menu" i], [id*="menu" i], [class*="off-canvas" i], [class*="offcanvas" i]`;
/** A list of headlines alone has more of them, and longer ones, than a menu. */
const MANY_TITLES = 4;
const TITLE = 30;
/** A headline, who wrote it and when, and how it begins: in letters. */
const STORY = 700;
/** Its section and its date. */
const META = 60;
const NUMBER = /\d{4}/;
/** What stands beside each headline, in letters: how it begins, by whom and when. */
const BESIDE = 350;
/** So many neighbours of its make are looked at. */
const MAX_NEIGHBOURS = 12;

/** Headlines that are links, with a picture or a line each; hardly a sentence that leads nowhere. */
const isList = (facts: Facts) =>
  facts.prose <= facts.headings &&
  facts.fields === 0 &&
  facts.players <= facts.headings &&
  facts.links.length <= 120 &&
  facts.linkTextLength >= HEADLINE &&
  facts.textLength - facts.linkTextLength <= BESIDE * Math.max(1, Math.min(facts.headings, facts.links.length));

/** Whether it holds something of the article, or is a part of the page that is no block. */
export function isArticles({ page }: RuleContext, element: Element): boolean {
  if (/^(NAV|HEADER|FOOTER)$/.test(element.tagName)) return true;
  return (page.holds.get(element)?.inBody ?? 0) > 0 || page.headlines.some((headline) => element.contains(headline));
}

/** The head of the page, not that of a teaser; or a menu. */
export function isInHead(element: Element, { page }: RuleContext, menus = NAMED_MENU): boolean {
  const menu = element.closest(menus);
  // The whole page may say that it has a menu.
  if (menu && !menu.contains(page.body)) return true;
  const header = element.closest("header");
  return header !== null && header.closest("article, section, main, li, a") === null;
}

/** Whether the sentence before it leads on to it: "We wrote on two of them:". */
export function isAnnounced(list: Element): boolean {
  const before = list.previousElementSibling?.textContent?.trim() ?? "";
  return before.endsWith(":") && phraseOf(before) === undefined;
}

/** Whether it stands in a row of its like, which as a whole is too large to count. */
function hasLike(element: Element, { factsOf }: RuleContext): boolean {
  let like = 0;
  let next = element.parentElement?.firstElementChild ?? null;
  for (let i = 0; next && i < MAX_NEIGHBOURS && like < MANY; i++, next = next.nextElementSibling) {
    if (next.localName !== element.localName || !hasMoreLinks(next, 0)) continue;
    const facts = factsOf(next);
    if (!facts.tooLarge && isList(facts) && facts.headings > 0) like++;
  }
  return like >= MANY;
}

/** Links to files from which a list is no list of stories. */
const MANY_FILES = 2;

export const teasers: Rule[] = [
  {
    name: "teaser grid",
    kind: "related",
    about:
      "The site's front page over again, beside or below the article and under no name: three headlines and more that lead elsewhere, outside of the article's body, in one block that holds little else.",
    tags: ["h2", "h3", "h4", "h5", "h6", "article"],
    find: (start, context) => {
      const { page, factsOf } = context;
      if (!page.body || isInText(start, page) || start.contains(page.body)) return null;
      const linked = start.closest("a[href]");
      if ((!linked && !hasMoreLinks(start, 0)) || isWithin(start, AROUND, page) || isInHead(start, context))
        return null;
      const own = factsOf(linked ?? start);
      if (own.tooLarge || !isList(own)) return null;
      const element = climbWhile(start, context, (facts, holder) => isList(facts) && !isArticles(context, holder));
      const { headings, links, linkTextLength } = factsOf(element);
      // In the article, what leads to a shop by half or more is what it is about.
      const inSite = links.filter((link) => isOwn(linkHost(link, page) ?? "", page.host)).length;
      if (page.region?.contains(element) && inSite * 2 <= links.length) return null;
      const told = Math.max(headings, element.getElementsByTagName("article").length);
      // In what holds the text, each must be a headline: a list of the article's own may end it.
      const inBody = page.body.contains(element);
      const many = links.length >= MANY && linkTextLength >= (inBody ? links.length : MANY) * HEADLINE;
      return (told >= MANY && many) || (told > 0 && !inBody && hasLike(element, context))
        ? { element, confirmed: false }
        : null;
    },
  },
  {
    name: "title list",
    kind: "related",
    about:
      "The same without headings: a list of three links and more that are each as long as a headline and lead elsewhere, and next to nothing beside them, or nothing but such links, each with a picture or heading and a sentence or two. Not menus, which are shorter, nor contents, which lead down the page.",
    // A later child, found by the browser itself: asking every block for its children would take longer.
    selector:
      "li:nth-child(3), div > div:nth-child(4), div > a:nth-child(3), div > article:nth-child(3), aside > div:nth-child(4), section > div:nth-child(4), section > article:nth-child(3), section > a:nth-child(3)",
    find: (later, context) => {
      const list = later.parentElement;
      if (!list || !isRow(list)) return null;
      const { page, factsOf } = context;
      if (!hasMoreLinks(list, MANY - 1) || hasMoreLinks(list, 60)) return null;
      if (!page.body || isInText(list, page) || isWithin(list, ASIDE_FROM, page) || isInHead(list, context, MENU))
        return null;
      const facts = factsOf(list);
      if (facts.tooLarge || facts.fields > 0 || facts.prose > facts.links.length || isArticles(context, list))
        return null;
      // The foot of a page holds lists of every kind, as menus do: there, all but a few must be headlines.
      // So does what is called a menu, and may be a column beside the text; a story's address has a number.
      const inMenu = isInHead(list, context);
      // Below the text there may be its sources, or a list that a sentence leads on to.
      const strays = (link: Element) => !isOwn(linkHost(link, page) ?? "", page.host);
      // With a way down to each of them, they are what the article tells of.
      if (leadDown(facts.links, 0.3) || namesLaw(facts.links)) return null;
      // A page whose piece is a recording or figures has them there, in several forms.
      if (facts.links.filter(isFile).length >= MANY_FILES) return null;
      if (page.body.contains(list) && (isAnnounced(list) || facts.links.some(strays))) return null;
      const isOne =
        inMenu || isWithin(list, "footer, nav", page)
          ? areTitles(facts, 0.75) &&
            facts.links.every((link) => hasStoryPath(link) && (!inMenu || NUMBER.test(linkPath(link))))
          : areTitles(facts, 0.33) || areStories(list, context);
      if (!isOne) return null;
      // With its heading, and the link to more of it.
      const element = climbWhile(
        list,
        context,
        (around, holder) =>
          around.textLength <= facts.textLength + 60 &&
          around.links.length <= facts.links.length + 2 &&
          around.fields === 0 &&
          !isArticles(context, holder),
      );
      return { element, confirmed: false };
    },
  },
];

/** Headlines and next to nothing beside them. */
function areTitles({ links, linkTextLength, textLength }: Facts, share: number): boolean {
  if (linkTextLength * 10 < textLength * 7) return false;
  // A picture leads where the headline beside it leads.
  const told = links.filter((link) => link.textContent?.trim());
  const titles = told.filter((link) => isTitle(link, TITLE));
  // Three are few: then there is nothing else, and each has an address like a story's.
  return titles.length < MANY_TITLES
    ? titles.length === MANY && titles.length === told.length && titles.every(hasStoryPath)
    : titles.length >= told.length * share;
}

/** Nothing but stories, each with the sentence or two that it begins with: no comments, whose links are no headlines. */
function areStories(list: Element, { factsOf, page }: RuleContext): boolean {
  let stories = 0;
  let others = 0;
  for (const item of list.children) {
    const facts = factsOf(item);
    if (facts.textLength === 0) continue;
    const { links, images, headings, prose, textLength, linkTextLength } = facts;
    const told = links.some((link) => isTitle(link, HEADLINE) && isOwn(linkHost(link, page) ?? "", page.host));
    const bare = textLength - linkTextLength <= META && links.every(hasStoryPath);
    if (told && (images + headings > 0 || bare) && links.length <= 8 && prose <= 2 && textLength <= STORY) stories++;
    // Its heading may be the first of the items, and some have a name alone; a list of places or people has many such.
    else if (++others && textLength > MAX_LABEL) return false;
  }
  return stories >= MANY && stories >= others;
}

/** A list, or a block whose second and third parts are alike: by a name that they share, or both without one. */
function isRow({ tagName, children }: Element): boolean {
  if (/^[UO]L$/.test(tagName)) return true;
  const second = children[1];
  const third = children[2];
  if (!second || !third || second.localName !== third.localName) return false;
  return isAlike(second, third) || Array.from(second.classList).some((name) => third.classList.contains(name));
}
