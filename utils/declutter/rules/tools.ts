import type { Facts } from "../facts.ts";
import { phraseOf } from "../lexicon.ts";
import { climbTo, climbWhile, hasMoreLinks, isBelowHeadline, isInText, isWithin, leadDown, linkPath } from "./climb.ts";
import { isInHead } from "./teasers.ts";
import type { Find, Rule, RuleContext } from "./types.ts";

const PROSE = "p, h1, h2, h3, h4, h5, h6, nav, footer, figure, table, form, label, option, legend, dialog";
const TITLE = /title|head/i;
const DATE = /\b(19|20)\d\d\b.*\d[:.]\d\d|\d[:.]\d\d.*\b(19|20)\d\d\b/;
/** A bar of buttons has no more. */
const MOST_PARTS = 12;
const MOST_TOPICS = 60;
const NAV = /nav|categories/i;
/** "tag-navigation", below the text, is no menu. */
const TAGS = /tag|topic/i;
/** Where the pages of subjects are. */
const TOPIC_PATH =
  /\/(tags?|topics?|themen?|themes?|temas?|temat|tagi|etiquetas?|etiketler?|konular|keywords?|sujets?|assuntos?|argomenti|stichwort|schlagwort|schlagworte|hashtags?|onderwerp|emner?|amne|tema|label)\/[^/]/;
/** A subject is named in so many letters, one more and another less. */
const SUBJECT = 32;
const LONG_SUBJECT = 60;

const isSmall = (facts: Facts, letters: number) =>
  !facts.tooLarge && facts.prose + facts.headings + facts.fields + facts.players === 0 && facts.textLength <= letters;

/** Whether each thing in it that says something is a button to share, print, save and the like. */
function isToolBar(element: Element): boolean {
  if (element.children.length > MOST_PARTS) return false;
  for (const part of element.children) {
    const text = (part.textContent ?? "").trim();
    const phrase = phraseOf(text);
    if (text && phrase !== "tool" && phrase !== "share") return false;
  }
  return true;
}

/** Names of subjects, each a link of a few words, with a word before them at most. */
const isTopics = (facts: Facts) =>
  isSmall({ ...facts, headings: Math.max(0, facts.headings - 1) }, 1500) &&
  facts.links.length > 0 &&
  !leadDown(facts.links) &&
  facts.buttons + facts.images <= facts.links.length &&
  facts.textLength - facts.linkTextLength <= 40 &&
  facts.linkTextLength <= SUBJECT * facts.links.length &&
  facts.links.every((link) => (link.textContent ?? "").trim().length <= LONG_SUBJECT);

/** Where subjects are named: below the headline, and above the text only if they are a row. */
function isTopicsPlace(element: Element, facts: Facts, context: RuleContext): boolean {
  const { page } = context;
  if (facts.links.length > MOST_TOPICS || DATE.test(facts.text) || element.querySelector("time, [rel~=author]"))
    return false;
  const before = page.body !== null && (page.body.compareDocumentPosition(element) & 2) !== 0;
  // Below the text, the article's own subjects may be marked up as a menu.
  const menu = element.closest("nav");
  if (menu) return !before && page.region?.contains(menu) === true;
  const named = NAV.test(element.className) && (before || !TAGS.test(element.className));
  if (named || isInHead(element, context) || !isBelowHeadline(element, page)) return false;
  return !before || facts.links.length >= 3;
}

function topicsIn(element: Element, context: RuleContext): Find | null {
  const facts = context.factsOf(element);
  return isTopics(facts) && isTopicsPlace(element, facts, context) ? { element, confirmed: false } : null;
}

/** Some words, no item of a list, and nothing beside them. */
export const isAlone = ({ parentElement: parent, textContent }: Element) =>
  /\S\s+\S/.test(textContent ?? "") &&
  parent?.localName !== "li" &&
  parent?.textContent?.trim() === textContent?.trim();

export const tools: Rule[] = [
  {
    name: "tool button",
    kind: "social",
    about:
      "Print, save, copy, comment: a button or link beside the article that says nothing else, and the bar of them. Not what stands in menus, and no heading.",
    phrases: ["tool"],
    find: (label, context) => {
      if (isWithin(label, PROSE, context.page) || !isBelowHeadline(label, context.page)) return null;
      const control = label.closest('a, button, [role="button"]');
      // Beyond the article, a link of one word is a menu's.
      if (control?.localName === "a" && !context.page.region?.contains(control) && !isAlone(control)) return null;
      // A word alone in the text may be anything, and a heading is that of the comments.
      if (!control && (isInText(label, context.page) || TITLE.test(label.className))) return null;
      const element = climbWhile(
        control ?? label,
        context,
        (facts, holder) =>
          isSmall(facts, 160) && /^(DIV|LI|UL|SPAN|SECTION|ASIDE|A|BUTTON)$/.test(holder.tagName) && isToolBar(holder),
      );
      return { element, confirmed: false };
    },
  },
  {
    name: "named tool",
    kind: "social",
    about: "The same by name: to keep an article for later, to print it. Buttons, or a line that says what for.",
    words:
      "bookmark savearticle readlater readinglist printbutton printlink articletools storytools articleactions commentstrigger".split(
        " ",
      ),
    find: (element, { factsOf, page }) => {
      if (hasMoreLinks(element, 4) || element.closest("p, h1, figure") !== null) return null;
      const small = isSmall(factsOf(element), 120) && element.querySelector("time, [rel~=author]") === null;
      return small && isBelowHeadline(element, page) ? { element, confirmed: false } : null;
    },
  },
  {
    name: "comments link",
    kind: "social",
    about: "A few words that lead down the page, or to another, to what readers wrote.",
    address:
      /#(comments?|respond|disqus_thread|kommentare?r?|comentarios|commentaires|reacties|commenti|komentarze)(?![\w-])/,
    find: (link, context) => {
      if (link.closest(PROSE) !== null || context.page.body?.contains(link.closest("li"))) return null;
      const facts = context.factsOf(link);
      return isSmall(facts, 40) ? { element: link, confirmed: false } : null;
    },
  },
  {
    name: "topics",
    kind: "related",
    about:
      "Tags by name: the row of links to an article's subjects, below its headline. One or two above the text are its section, and stay.",
    words: "tags taglist tagcloud tagbox keywords topics topiclist ptag etiquetas motscles".split(" "),
    find: (element, context) => {
      if (!hasMoreLinks(element, 0) || hasMoreLinks(element, MOST_TOPICS)) return null;
      return topicsIn(element, context);
    },
  },
  {
    name: "topics heading",
    kind: "related",
    about: "The same without a name: “Tags”, “Topics” or “More about” and the links to them.",
    phrases: ["topics", "more"],
    openings: ["topics"],
    find: (label, context) => {
      if (label.closest("a, h1, option") !== null) return null;
      const element = climbTo(
        label,
        context,
        (facts) => facts.links.length > 0,
        (facts) => facts.prose > 0 || facts.textLength > 900,
      );
      return element && topicsIn(element, context);
    },
  },
  {
    name: "links to subjects",
    kind: "related",
    about:
      "The same without a name or a word: a row of links all of which lead to the pages of subjects, by their addresses. Not one in a sentence, nor one above the text.",
    address: TOPIC_PATH,
    find: (link, context) => {
      if (!TOPIC_PATH.test(linkPath(link))) return null;
      const element = climbWhile(
        link,
        context,
        (facts) => isTopics(facts) && facts.links.every((other) => TOPIC_PATH.test(linkPath(other))),
      );
      return hasMoreLinks(element, 1) ? topicsIn(element, context) : null;
    },
  },
];
