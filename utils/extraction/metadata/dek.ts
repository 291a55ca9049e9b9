import { text } from "../../structured-data/index.ts";
import {
  attribute,
  isElement,
  isHidden,
  isLongerThan,
  isShown,
  isText,
  loose,
  marks,
  nearest,
  shownText,
  tag,
  wordCount,
} from "./dom.ts";
import { meta, type PageFacts } from "./page-facts.ts";

const DEK_MARK =
  /(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|lede|lead|leadtext|lead-text|intro|introduction|introtext|sub-?title|sub-?headline|sub-?head|sub-?heading|summary|excerpt|abstract|description|desc|strapline|vorspann|anleser|einleitung|chapo|chapeau|entradilla|bajada|sumario|copete|subtitulo|sottotitolo|sommario|occhiello|catenaccio|ingress|manchet|manchete|underrubrik|preamble|perex|zajawka|spot|ozet|bigline|teaser-?text|article__intro|untertitel|sapo|sub-?tit)(?=$|[\s_-]|\d)/;
/** Many blocks have the same classes, and the pattern is long. */
function markTest(): (mark: string) => boolean {
  const known = new Map<string, boolean>();
  return (mark) => {
    let is = known.get(mark);
    if (is === undefined) {
      is = DEK_MARK.test(mark);
      known.set(mark, is);
    }
    return is;
  };
}
const NOT_DEK =
  /(?:^|[\s_-])(?:byline|author|date|time|meta|caption|credit|share|social|tags?|breadcrumbs?|nav|menu|related|newsletter|promo|ad|ads|comment|image|figure|gallery|video|player|copyright|cookie|consent|login|subscribe|toolbar|button|recommended)(?=$|[\s_-])/;
const BLOCKS = new Set(["p", "h2", "h3", "h4", "div", "span", "section", "header", "strong", "b", "li", "em", "ul"]);
const MAX_NODES = 400;
/** Long lines of text that may come first: captions, a summary for sharing, the body's beginning beside a late standfirst. */
const MAX_BODY_LINES = 3;
/** A standfirst of several paragraphs has no more. */
const MAX_PARTS = 5;
/** What a site says below all its pages. */
const LEGAL =
  /©|\b(?:copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados)\b/i;
const MIN_WORDS = 5;
const MAX_LENGTH = 700;

/**
 * The standfirst that the page shows below (or above) its headline. The head's description helps to know it: where
 * its words stand on the page as a block of their own before the body, they are the standfirst; where they are the
 * body's first paragraph, they are not.
 */
export function readDek(facts: PageFacts, headline: Element | null, title: string): string | null {
  const start = headline ?? frameOfStory(facts.root);
  if (!start) return null;
  const stated = [
    meta(facts, "og:description"),
    meta(facts, "description"),
    meta(facts, "twitter:description"),
    facts.main && text(facts.main, "description"),
    facts.main && text(facts.main, "alternativeHeadline"),
  ].flatMap((value) => value || []);
  const descriptions = stated.map(loose);
  const titleKey = loose(title);
  let bodyLines = 0;
  const isDekMark = markTest();
  const after = facts.nodesAfter(start);
  for (let i = 0; i < MAX_NODES && after.has(i); i++) {
    const node = after.nodes[i]!;
    if (isText(node) && node.data.trim().length > 120 && ++bodyLines > MAX_BODY_LINES) break;
    if (!isElement(node) || headline?.contains(node) || !BLOCKS.has(tag(node))) continue;
    const mark = after.marksAt(i);
    const isMarked =
      isDekMark(mark) || /description|alternativeHeadline|abstract/.test(attribute(node, "itemprop") ?? "");
    const isBelow = headline !== null && isSubheading(node, headline);
    if (!isMarked && !isBelow && !beginsLikeOne(node, descriptions)) continue;
    if (isHidden(node)) continue;
    const words = shownText(node, MAX_LENGTH + 1);
    const key = loose(words);
    // An excerpt of the text, or of another post, that a theme has cut.
    if (/\[(?:…|\.\.\.)\]$/.test(words) || LEGAL.test(words)) continue;
    // What is called a subtitle and follows the headline at once may be as short as that.
    const fewest = isMarked && headline?.nextElementSibling === node ? 2 : MIN_WORDS;
    if (words.length > MAX_LENGTH || wordCount(words) < fewest || key === titleKey) continue;
    if (node.querySelector?.("img,figure,picture,video,iframe,form,button,input,time")) continue;
    const frame = notDekFrame(node);
    if (frame) continue;
    const why = isMarked
      ? "marked as standfirst"
      : descriptions.includes(key) || descriptions.some((other) => isMost(key, other) && !isInside(other, node))
        ? isBodyParagraph(node, words)
          ? null
          : "the page's description, shown before the body"
        : isBelow
          ? "a heading right below the headline"
          : null;
    if (why && linkShare(node, words) < 0.4 && isShown(node) && !(isMarked && isWholeBody(node))) {
      facts.trail({ step: "dek", action: "chose", what: words.slice(0, 80), why });
      // Where a heading's lines are boxes, the head has the colon between them.
      return isMarked ? withParts(node, words, descriptions) : (stated[descriptions.indexOf(key)] ?? words);
    }
  }
  return null;
}

/** Whether the first letters that an element shows are those of a description; most blocks need no more of a look. */
function beginsLikeOne(element: Element, descriptions: readonly string[]): boolean {
  if (descriptions.length === 0) return false;
  const head = loose(shownText(element, 60)).slice(0, 12);
  return head.length < 12 || descriptions.some((other) => other.startsWith(head));
}

/** The caption, byline, list of links … around an element that rules it out; frames of the whole story do not count. */
function notDekFrame(element: Element): Element | null {
  const isStory = (at: Element) => /^(?:article|main|body|header)$/.test(tag(at));
  const rulesOut = (at: Element) =>
    NOT_DEK.test(marks(at).replace(/\b(?:has|with|no|is)-[a-z-]{1,30}/g, "")) ||
    /^(?:figure|figcaption|nav|aside|footer|form|button|a)$/.test(tag(at));
  const frame = nearest(element, (at) => isStory(at) || rulesOut(at), 4);
  if (frame && !isStory(frame)) return frame;
  return nearest(element, (at) => /^(?:figure|form|figcaption)$/.test(tag(at)), 12);
}

const frameOfStory = (root: Element): Element | null =>
  root.getElementsByTagName("article")[0] ??
  root.getElementsByTagName("main")[0] ??
  root.getElementsByTagName("body")[0] ??
  null;

/** One text begins with the other's first words, and is not much longer. */
function isMost(key: string, other: string): boolean {
  if (other.length < 30 || key.length < 30) return false;
  const head = other.slice(0, Math.min(other.length, key.length, 120));
  // Not a caption that a careless description begins with.
  const isWhole = key.length >= 100 || key.length > other.length * 0.6;
  return isWhole && key.startsWith(head) && key.length < other.length * 1.6 + 20;
}

/** Whether a block in the element says this and no more, as the byline below it does: then it is the one to take. */
function isInside(description: string, element: Element): boolean {
  const blocks = element.querySelectorAll("p,div,span,h2,h3,h4");
  for (let i = 0; i < blocks.length && i < 20; i++)
    if (loose(shownText(blocks[i]!, MAX_LENGTH + 1)) === description) return true;
  return false;
}

/** The standfirst with the paragraphs that go on with it: marked alike, and in the page's description, too. */
function withParts(element: Element, words: string, descriptions: readonly string[]): string {
  const names = attribute(element, "class");
  let whole = words;
  let next = element.nextElementSibling;
  for (let part = 1; next && part < MAX_PARTS; part++, next = next.nextElementSibling) {
    if (tag(next) !== tag(element) || attribute(next, "class") !== names) break;
    const longer = `${whole} ${shownText(next, MAX_LENGTH + 1)}`;
    const key = loose(longer);
    if (longer.length > MAX_LENGTH || !descriptions.some((other) => other.startsWith(key))) break;
    whole = longer;
  }
  return whole;
}

/** A paragraph among paragraphs, with nothing that sets it apart. */
function isBodyParagraph(element: Element, words: string): boolean {
  if (tag(element) !== "p") return false;
  const strong = element.querySelector("b,strong,em");
  if (strong && loose(shownText(strong, MAX_LENGTH)) === loose(words)) return false;
  let siblings = 0;
  for (let at = element.nextElementSibling, i = 0; at && i < 12; i++, at = at.nextElementSibling) {
    if (
      tag(at) === "p" &&
      isLongerThan(at, 60) &&
      (attribute(at, "class") ?? "") === (attribute(element, "class") ?? "")
    )
      siblings++;
  }
  return siblings >= 2;
}

/** A "lead" or "intro" class on something that holds the story itself. */
function isWholeBody(element: Element): boolean {
  const paragraphs = element.getElementsByTagName("p");
  return paragraphs.length > 3;
}

function isSubheading(element: Element, headline: Element): boolean {
  if (!/^h[2-4]$/.test(tag(element)) || !/^h[12]$/.test(tag(headline))) return false;
  // Shorter ones open the first section of the body.
  if (wordCount(shownText(element, MAX_LENGTH)) < 8) return false;
  let at: Element | null = headline.nextElementSibling;
  for (let i = 0; at && i < 2; i++, at = at.nextElementSibling) if (at === element) return true;
  return false;
}

function linkShare(element: Element, words: string): number {
  let linked = 0;
  let count = 0;
  for (const link of element.getElementsByTagName("a")) {
    if (++count > 20) break;
    linked += shownText(link, 300).length;
  }
  return words.length ? linked / words.length : 1;
}
