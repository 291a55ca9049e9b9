/** What must stay, whatever a rule says. */
import type { Facts } from "./facts.ts";
import type { Page } from "./page.ts";
import { isAlike, tellsOfOthers } from "./stories.ts";

/** A block that holds this share of the page's prose is no side matter. */
const TOO_MUCH = 0.25;
/** Inside the article, more prose than this many letters is the article's unless the text itself says otherwise. */
const SOME = 60;

/** Markup within a paragraph is nested less deeply than this. */
const MAX_INLINE = 60;

/** A teaser's headline, in letters. */
const HEADLINE = 25;
/** Levels of an item in a list of teasers, and links in it. */
const MAX_ITEM = 8;

/** No byline is longer, in letters. */
const BYLINE = 200;
/** With all who checked and edited it, and what they are. */
const LONG_BYLINE = 400;
const NAME = 40;
const AUTHOR_PATH =
  /\/(authors?|autor(en|es|i|y|zy)?|auteurs?|autore|autori|byline|journalists?|reporters?|kirjoittaja|skribent)\//i;

/** How one begins, or the credit of a picture: "By Ada Holm", "Medically reviewed by", "Von", "Hero image by". */
const BEGINS =
  /^(?:(?:medically |fact[- ])?(?:written|reviewed|checked|edited|posted|published|reported|text|story|words) by|(?:hero |lead )?(?:image|photo|photograph|picture|illustration)s?(?: credit)?(?: by|:)|by|von|par|por|di|door|av|af|autor(?:e|ka)?:|auteur ?:)\s+\p{Lu}/iu;
/** A day or an hour, as a dateline says it. */
const DAY = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b/;

const NEVER = new Set(["HTML", "BODY", "HEAD", "MAIN"]);

/**
 * Whether hiding `element` would take something of the article away: its body or an ancestor of it, its headline,
 * its paragraphs, its captioned pictures and embeds, its author box.
 * `confirmed` is true when the element's own words say what it is (a form for a newsletter, "read also"), so that its
 * sentences are known not to be the article's.
 */
export function isNeeded(element: Element, facts: Facts, page: Page, confirmed: boolean): boolean {
  if (NEVER.has(element.tagName) || facts.tooLarge) return true;
  if (page.body && element.contains(page.body)) return true;
  if (page.headlines.some((headline) => element.contains(headline))) return true;
  if (page.authors.some((author) => element.contains(author) && !isTeasers(author, element))) return true;
  const inArticle = page.region?.contains(element) ?? false;
  // A word or a link of a sentence is never hidden out of it.
  if (facts.textLength > 0 && isInParagraph(element, page)) return inArticle;
  const { prose = 0, inBody = 0 } = (facts.textLength > 0 && page.holds.get(element)) || {};
  if (page.proseWeight > 0 && prose > page.proseWeight * TOO_MUCH && !(confirmed && prose < 700))
    if (!isLess(prose, page) || !tellsOfOthers(element, page)) return true;
  if (!confirmed && isByline(facts)) return true;
  if (!inArticle || confirmed) return false;
  if (facts.textLength <= BYLINE && facts.links.some((link) => leadsToAuthor(link) && !isTeasers(link, element)))
    return true;
  if (isDateline(element, facts, page)) return true;
  if (facts.textLength === 0 && isOfItem(element, page)) return true;
  if (inBody > 0 || (prose >= SOME * 2 && !tellsOfOthers(element, page))) return true;
  return page.body?.contains(element) ? isIllustration(element, facts) : isLonePicture(element, facts);
}

const hasLonger = ({ links }: Facts, letters: number) =>
  links.some((link) => (link.textContent ?? "").trim().length > letters);

/** Whether it is a line on who wrote the article, by how it begins: no longer than such a line is, and no headline in it. */
const isByline = (facts: Facts) =>
  facts.textLength > 0 &&
  facts.textLength <= LONG_BYLINE &&
  facts.headings === 0 &&
  BEGINS.test(facts.text) &&
  !hasLonger(facts, NAME);

/** Whether it is the line above the text on when the article came, and from where. */
function isDateline(element: Element, facts: Facts, { body }: Page): boolean {
  if (facts.textLength > BYLINE || facts.headings > 0 || !DAY.test(facts.text)) return false;
  const isAbove = body !== null && !body.contains(element) && (element.compareDocumentPosition(body) & 4) !== 0;
  return isAbove && !hasLonger(facts, HEADLINE);
}

/** Than what the article's body holds. */
const isLess = (prose: number, { body, holds }: Page) => body !== null && prose < (holds.get(body)?.inBody ?? 0);

const leadsToAuthor = (link: Element) => AUTHOR_PATH.test(link.getAttribute("href")?.slice(0, 200) ?? "");

/**
 * Whether who is named wrote another story: in a row of like items, each with a longer link to somewhere else. An
 * author box has none of its like beside it, or a sentence about its author.
 */
function isTeasers(author: Element, within: Element): boolean {
  let item: Element | null = author;
  for (let i = 0; item && within.contains(item) && i < MAX_ITEM; i++, item = item.parentElement) {
    const { nextElementSibling: next, previousElementSibling: before } = item;
    const like = isAlike(item, next) ? next : isAlike(item, before) ? before : null;
    // Its own headline may be a short one.
    for (const one of like ? [item, like] : []) {
      const links = one.getElementsByTagName("a");
      for (let j = 0; j < links.length && j < MAX_ITEM; j++)
        if (!leadsToAuthor(links[j]!) && (links[j]!.textContent ?? "").trim().length >= HEADLINE) return true;
    }
  }
  return false;
}

function isInParagraph(element: Element, page: Page): boolean {
  let around = element.parentElement;
  for (let i = 0; around && i < MAX_INLINE; i++, around = around.parentElement)
    if (around.tagName === "P" && page.prose.has(around)) return true;
  return false;
}

/** Links beside a picture that are compared with its own. */
const MAX_BESIDE = 12;

/** The picture of something that the text tells of: a paragraph beside it, and its name, which leads where it leads. */
function isOfItem(picture: Element, page: Page): boolean {
  const link = picture.closest("a");
  const around = link?.parentElement;
  const href = link?.getAttribute("href");
  if (!around || !href || !page.holds.get(around)?.prose) return false;
  const links = around.getElementsByTagName("a");
  for (let i = 0; i < links.length && i < MAX_BESIDE; i++)
    if (links[i]!.getAttribute("href") === href && (links[i]!.textContent ?? "").trim() !== "") return true;
  return false;
}

/** The picture above the body: one, with its caption, and no headline as a teaser has. */
function isLonePicture(element: Element, facts: Facts): boolean {
  if (facts.images === 0 || facts.headings > 0 || facts.links.length > 3) return false;
  return element.getElementsByTagName("figcaption").length === 1;
}

/** Captioned pictures and embedded posts inside the body: journalism, not decoration. */
function isIllustration(element: Element, facts: Facts): boolean {
  if (element.querySelector("figcaption") !== null) return true;
  if (element.closest("figure") !== null && facts.images > 0) return true;
  return element.matches("blockquote") || element.querySelector("blockquote") !== null;
}
