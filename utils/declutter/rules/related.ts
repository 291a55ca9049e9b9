import type { Facts } from "../facts.ts";
import { leadIn, MAX_LABEL, phraseOf, saysOf } from "../lexicon.ts";
import {
  climbTo,
  climbWhile,
  hasMoreLinks,
  isInText,
  isMostlyLinks,
  isTitle,
  isWithin,
  leadDown,
  namesLaw,
} from "./climb.ts";
import { isInHead } from "./teasers.ts";
import type { Rule, RuleContext } from "./types.ts";

/** Teasers: links, pictures, short texts; more than a few sentences beside the links is an article. */
const isTeasers = (facts: Facts, lettersBeside = 90) =>
  !facts.tooLarge &&
  facts.links.length > 0 &&
  !leadDown(facts.links) &&
  facts.fields === 0 &&
  facts.textLength <= 8000 &&
  (isMostlyLinks(facts) || (facts.textLength - facts.linkTextLength) / facts.links.length <= lettersBeside);

/**
 * Whether a block stands in the article's body and holds a paragraph of it, by tag. Publishers' own feeds count such a
 * paragraph ("Read more: …", a related story's standfirst) as part of the article, so on the page it stays; a filter
 * list may still name it.
 */
export function isParagraph(element: Element, { page }: RuleContext): boolean {
  if (!page.body?.contains(element)) return false;
  if (element.tagName === "P") return true;
  const paragraphs = element.getElementsByTagName("p");
  // In an aside, a line inside a link is a teaser's.
  const apart = element.closest("aside") !== null;
  for (let i = 0; i < paragraphs.length && i < 40; i++)
    if ((paragraphs[i]!.textContent?.trim().length ?? 0) >= 20 && !(apart && paragraphs[i]!.closest("a[href]")))
      return true;
  return false;
}

const HEADLINE = 20;
const titlesIn = ({ links }: Facts) => links.filter((link) => isTitle(link, HEADLINE)).length;
/** Fewer than a third: what they lead to is named and not told, as in a menu. */
const areFewTitles = (facts: Facts) => titlesIn(facts) * 3 < facts.links.length;

const isMenu = (element: Element, { wordsOf }: RuleContext) =>
  ["nav", "menu", "navi", "tabs"].some((word) => wordsOf(element).has(word));

/** The line that a label stands in, if it is all that the line says. */
function headingOf(label: Element): Element {
  let heading = label;
  while (heading.parentElement && /^(SPAN|B|STRONG|EM|I|H[2-6])$/.test(heading.tagName)) {
    if (heading.previousElementSibling || heading.nextElementSibling) break;
    heading = heading.parentElement;
  }
  return heading;
}

/** The list of links or the teaser that stands right after a heading, and is all links. */
function afterHeading(label: Element, context: RuleContext): Element | null {
  if (label.closest("nav, footer, h1, button, option, figure, a, li") !== null) return null;
  const heading = headingOf(label);
  const next = heading.nextElementSibling;
  if (!next || heading.tagName === "P" || !/^(UL|OL|DIV|SECTION|ASIDE|ARTICLE)$/.test(next.tagName)) return null;
  if (!hasMoreLinks(next, 0) || hasMoreLinks(next, 40) || isParagraph(next, context)) return null;
  const facts = context.factsOf(next);
  const all = isTeasers(facts) && facts.prose === 0 && facts.linkTextLength * 10 >= facts.textLength * 7;
  return all && titlesIn(facts) > 0 && !(areFewTitles(facts) && isInHead(label, context)) ? next : null;
}

/** "View all posts", by how it begins: the lexicon's own of these are whole, and each of them is hidden by itself. */
const ALL =
  /^\s*((view|see|show|read|browse) (all|more)|all (posts|articles|stories|news)|alle (anzeigen|ansehen|artikel|beiträge)|voir (tout|tous|toutes)|tous les articles|ver (todo|todos|todas|más)|todos los artículos|vedi (tutti|tutte)|tutti gli articoli|zobacz (wszystkie|więcej)|alles? (bekijken|tonen)|visa alla|vis alle|näytä kaikki|все (статьи|новости|материалы)|すべて見る|もっと見る|查看全部|전체보기)/i;

/** "Back to blog" leads away by itself, and is no heading. */
const BACK = /^\W*(?:back|return) to\b/i;

const HEADINGS = "h2, h3, h4, h5, h6";
/** "Scroll left", "scroll right": in letters. */
const SCROLLED = 60;
const isBare = ({ images, fields, prose, links, headings, frames, players }: Facts) =>
  images + fields + prose + frames + players === 0 && headings <= 1 && links.length <= 1;

/** Whether a block by such a name holds its heading alone; by labels, other rules know them together with what is around. */
const isEmptied = (element: Element, facts: Facts, { page }: RuleContext) =>
  isBare(facts) &&
  facts.links.length + facts.buttons === 0 &&
  facts.textLength <= MAX_LABEL &&
  (page.body?.contains(element) || phraseOf(facts.text) === undefined) &&
  element.closest("a, p, li, button, h1, header, footer") === null;

/** Small, and not "2" or "Next page", which is more of the same article. */
const isBetween = ({ tooLarge, fields, prose, textLength, text }: Facts) =>
  !tooLarge &&
  fields + prose === 0 &&
  textLength <= 500 &&
  !/^[\d\s«»‹›.…|]+$|\bpages?\b|\bseite\b|página|страниц/i.test(text);

export const related: Rule[] = [
  {
    name: "named teaser block",
    kind: "related",
    about:
      "“Recommended”, “most read”, “more on this” blocks by name: teasers that lead away, without prose of their own.",
    words:
      "related blogarchive widgetarchive widgetcategories recentcomments blogroll recommended recommendation recommends recirculation recirc mostread mostpopular mostviewed meistgelesen trending popularposts readmore readalso readnext linkbanner morestories morefrom moreon maylike alsolike upnext nextarticle crosslink zergnet yarpp similarposts recentposts latestposts recentarticles recentstories recentnews mostcommented brandedcontent knowmore".split(
        " ",
      ),
    find: (element, context) => {
      if (element.tagName === "A" || element.closest("nav") !== null || isParagraph(element, context)) return null;
      const facts = context.factsOf(element);
      if (facts.textLength + facts.links.length + facts.images + facts.fields + facts.players === 0)
        return { element, confirmed: false };
      // Only its heading is there yet, or any more.
      if (isEmptied(element, facts, context)) return { element, confirmed: false };
      if (!isTeasers(facts, context.page.body?.contains(element) ? 90 : 220)) return null;
      return facts.prose <= facts.links.length ? { element, confirmed: false } : null;
    },
  },
  {
    name: "neighbouring articles",
    kind: "related",
    about:
      "Links to the article before and the one after, by name or by what they say they are: a bar or a floating paddle with one or two links. Not the pages of one article, which are numbers.",
    selector: 'a[rel~="prev"], a[rel~="next"]',
    words:
      "navigateposts articlenavi postnavigation postnav prevnext singlenavigation nextprev prevpost previouspost nextpost prevarticle previousarticle nextstory navprevious navnext paddle articlepagination itempagination articlenav blogpager postpagination nextread".split(
        " ",
      ),
    find: (start, context) => {
      const link = start.localName === "a" && /\b(prev|next)\b/.test(start.getAttribute("rel") ?? "");
      // With its arrow, its neighbour and their labels; what has no headline for its name may lead to the next page.
      if (link && !isTitle(start, 20)) return null;
      const element = link ? climbWhile(start, context, (facts) => isBetween(facts) && facts.links.length <= 4) : start;
      if (hasMoreLinks(element, 6) || isInText(element, context.page)) return null;
      return isBetween(context.factsOf(element)) ? { element, confirmed: false } : null;
    },
  },
  {
    name: "teaser heading",
    kind: "related",
    about: "The same without a name: a heading such as “Related articles” with the links below it, and nothing else.",
    phrases: ["related", "more"],
    find: (label, context) => {
      if (label.closest("nav, h1, button, option, figure, a") !== null || BACK.test(label.textContent ?? ""))
        return null;
      const own = context.factsOf(label).textLength;
      const climb = (fits: (facts: Facts) => boolean) =>
        climbTo(
          label,
          context,
          (facts) => facts.linkTextLength > 0 && facts.links.length > 0 && facts.textLength > own && fits(facts),
          (facts) => facts.prose > 2 + facts.links.length,
        );
      // Beside the heading there may be the way to all of them, and they themselves below both.
      const block = climb(({ links }) => links.some((link) => !ALL.test(link.textContent ?? ""))) ?? climb(() => true);
      if (!block || isParagraph(block, context)) return null;
      const facts = context.factsOf(block);
      if (!isTeasers(facts) || facts.headings > facts.links.length + 2 || namesLaw(facts.links)) return null;
      // "More from us" may stand above a menu, "More on this" in a sentence: headlines are longer.
      if (areFewTitles(facts) && (saysOf(label) === "more" || isInHead(label, context))) return null;
      return { element: block, confirmed: isMostlyLinks(facts) && facts.textLength <= 400 };
    },
  },
  {
    name: "teasers after their heading",
    kind: "related",
    about:
      "The same in one row with the article's paragraphs, with no block around both: the list or card that comes after such a heading.",
    phrases: ["related", "more"],
    find: (label, context) => {
      const element = afterHeading(label, context);
      return element && { element, confirmed: false };
    },
  },
  {
    name: "heading of teasers",
    kind: "related",
    about:
      "The heading itself, where such a list comes after it; and one that announces what is not there, beside the article.",
    phrases: ["related", "more"],
    find: (label, context) => {
      if (afterHeading(label, context)) return { element: headingOf(label), confirmed: true };
      if (isInText(label, context.page) || label.closest("nav, li, h1, button, option, figure") !== null) return null;
      if (saysOf(label) !== "related" || label.closest(HEADINGS) === null) return null;
      // What it announces is there, and stays: paragraphs, links to the site's own pages, a part of a menu.
      const below = headingOf(label).nextElementSibling;
      if (below && (below.tagName === "P" || namesLaw(context.factsOf(below).links))) return null;
      if (isWithin(label, '[class*="menu" i]', context.page)) return null;
      const own = context.factsOf(label).textLength;
      const element = climbWhile(label, context, (facts) => facts.textLength <= own + SCROLLED && isBare(facts));
      return { element, confirmed: true };
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
      // "Read more" opens an author's biography, too.
      if (label.closest('nav, header, footer, [class*="author" i], [class*="bio-" i]') !== null) return null;
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
      const leads = leadIn(text) === "related";
      if (text.length > 300 || (!leads && phraseOf(text) !== "related")) return null;
      // In a text on many things, "Read more" alone is the way to each of them.
      if (!leads && isInText(link, context.page)) return null;
      const element = climbWhile(link, context, (facts) => facts.links.length === 1 && facts.textLength <= text.length);
      return isParagraph(element, context) ? null : { element, confirmed: true };
    },
  },
];
