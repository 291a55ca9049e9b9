import { attribute, isElement, isHidden, isHomeLink, isShown, loose, marks, nearest, shownText, tag } from "./dom.ts";

/** The headline that the page shows. */
export interface Headline {
  element: Element;
  /** Without kicker, badge or subtitle that stand inside the heading. */
  text: string;
  /** With everything that the heading shows. */
  full: string;
  score: number;
  /** 0 to 1: how far it says what the titles in the head say. */
  agreement: number;
}

const MAX_HEADINGS = 60;
/** A first-level heading is the headline of last resort; a lower one has to earn it. */
const MIN_SCORE: Record<string, number> = { h1: -6, h2: 1, h3: 1 };
const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|dachzeile|spitzmarke|roofline|topline|pre-?title|pretitle|supertitle|surtitre|antetitulo|topic|rubric|rubrik|category|label|badge|flag|tag|section|paid|premium|plus|prefix|icon|sticker|vignette|live)(?=$|[\s_-])/;
const SUBTITLE =
  /(?:^|[\s_-])(?:sub-?title|sub-?headline|sub-?heading|deck|dek|standfirst|subtitulo|untertitel|meta|date|byline|author)(?=$|[\s_-])/;
const HEADLINE_MARK =
  /(?:head-?line|(?:^|[\s_-])(?:hed|title|titel|titre|titulo|titolo|tytul|otsikko|rubrik|entry-title|post-title|heading))(?=$|[\s_-])/;
const OUTSIDE =
  /(?:^|[\s_-])(?:nav|navigation|menu|logo|brand|masthead|site-?header|site-?title|site-?name|sidebar|related|recommend(?:ed|ations)?|comments?|newsletter|footer|cookie|consent|modal|popup|promo|teaser|breadcrumbs?|most-?read)(?=$|[\s_-])/;
const OUTSIDE_TAGS = new Set(["nav", "footer", "aside", "dialog"]);

/**
 * Finds the heading that carries the headline. `expected` are the titles that the page gives in its head: a heading
 * that agrees with one of them is believed, one that is the site's logo is not.
 */
export function findHeadline(
  root: Element,
  expected: readonly string[],
  siteNames: readonly string[],
): Headline | null {
  const titles = expected.map(loose).filter(Boolean);
  const names = siteNames.map(loose).filter(Boolean);
  let best: Headline | null = null;
  for (const level of ["h1", "h2", "h3"]) {
    let order = 0;
    for (const element of root.getElementsByTagName(level)) {
      if (order >= MAX_HEADINGS) break;
      const headline = judge(element, order++, titles, names);
      if (headline && headline.score > MIN_SCORE[level]! && (!best || headline.score > best.score)) best = headline;
    }
    if (best && best.score > 1)
      return (level === "h1" && (underSiteName(root, best, titles) ?? saidElsewhere(root, best, titles))) || best;
  }
  if (best) return saidElsewhere(root, best, titles) ?? best;
  return markedHeadline(root, titles);
}

/** How much deeper than the site's name an entry's own heading stands. */
const DEEPER = 2;

/**
 * A diary is headed by its own name, right below the page's root, and calls the page by it and by the entry: the
 * entry's heading, farther down, is the headline.
 */
function underSiteName(root: Element, { element, text }: Headline, titles: string[]): Headline | null {
  if (element.parentElement?.localName !== "body") return null;
  const key = loose(text);
  const entry = titles.find((title) => title.startsWith(`${key} `))?.slice(key.length + 1);
  if (!entry || entry.length < key.length) return null;
  let seen = 0;
  for (const other of root.querySelectorAll("h2,h3")) {
    if (++seen > MAX_HEADINGS) break;
    const full = shownText(other, 600);
    if (loose(full) !== entry || depthOf(other) < depthOf(element) + DEEPER) continue;
    return { element: other, text: full.replace(/^[^\p{L}\p{N}“"「『(]+/u, ""), full, score: 5, agreement: 1 };
  }
  return null;
}

const MAX_UNMARKED = 3_000;

/**
 * A first heading of a word or two that shares none with the head's titles is the site's, in another script perhaps:
 * the headline is the line that says what a title says, whatever it is marked up as.
 */
function saidElsewhere(root: Element, { text, agreement }: Headline, titles: string[]): Headline | null {
  if (agreement > 0 || text.split(" ").length > 3) return null;
  const longest = Math.max(...titles.map((title) => title.length), 0);
  if (longest < 2 * text.length) return null;
  let seen = 0;
  for (const element of root.querySelectorAll("dt,td,strong,b,font,p,div,span,h4,h5")) {
    if (++seen > MAX_UNMARKED) break;
    if (element.children.length > 2 || (element.textContent?.length ?? 0) > 2 * longest + 40) continue;
    const full = shownText(element, 600);
    const key = loose(full);
    if (key.length > 12 && titles.includes(key) && isShown(element))
      return { element, text: full, full, score: 2, agreement: 1 };
  }
  return null;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth++;
  return depth;
}

function judge(element: Element, order: number, titles: string[], names: string[]): Headline | null {
  const full = shownText(element, 600);
  const text = withoutKicker(element) || full;
  const key = loose(text);
  if (key === "" || full.length > 500) return null;
  const level = tag(element);
  const agreement = Math.max(agree(key, titles), agree(loose(full), titles));
  // A lower heading is believed only when the page's head says the same, or when it is marked as the headline.
  const isMarked = attribute(element, "itemprop")?.includes("headline") === true;
  let score = level === "h1" ? 2 : isMarked ? 1 : -0.9;
  score += agreement * (level === "h1" ? 4 : 3);
  if (isMarked) score += 1.5;
  if (HEADLINE_MARK.test(marks(element))) score += 0.5;
  if (names.includes(key)) score -= 4;
  if (!isShown(element)) score -= 2;
  const frame = nearest(
    element,
    (at) => OUTSIDE_TAGS.has(tag(at)) || OUTSIDE.test(marks(at)) || at.localName === "article",
  );
  // The last crumb of a trail of links is no headline, though it says the same.
  if (frame && (tag(frame) === "nav" || /breadcrumb/.test(marks(frame)))) score -= 6;
  else if (frame && frame.localName !== "article") score -= 1.5;
  else if (frame) score += 0.5;
  if (isHomeLink(element)) score -= 2;
  score -= Math.min(order, 10) * 0.15;
  return { element, text, full, score, agreement };
}

/** 1 where a title in the head is this one, or begins or ends with it; less for a share of its words. */
function agree(key: string, titles: string[]): number {
  let best = 0;
  for (const title of titles) {
    if (title === key) return 1;
    const [short, long] = key.length < title.length ? [key, title] : [title, key];
    if (short.length > 12 && (long.startsWith(short) || long.endsWith(short))) best = Math.max(best, 0.95);
    const words = new Set(key.split(" "));
    const others = new Set(title.split(" "));
    let shared = 0;
    for (const word of words) if (others.has(word)) shared++;
    best = Math.max(best, (0.9 * shared) / Math.max(words.size, Math.min(others.size, 12), 3));
  }
  return best;
}

/** The heading's text without the kicker, badge or subtitle that some sites put inside it. */
function withoutKicker(heading: Element): string {
  let parent = heading;
  // <h1><a><span>…: the parts are where the heading first forks.
  for (let i = 0; i < 4; i++) {
    const only = parent.children.length === 1 ? parent.children[0]! : null;
    if (!only || loose(shownText(only, 600)) !== loose(shownText(parent, 600))) break;
    parent = only;
  }
  const parts = [...parent.children].slice(0, 12).filter((part) => !isHidden(part) && shownText(part, 600) !== "");
  const titled = parts.filter((part) => HEADLINE_MARK.test(lastMarks(part)) && !KICKER.test(lastMarks(part)));
  if (titled.length === 1 && parts.length > 1 && shownText(titled[0]!, 600).length > 10)
    return shownText(titled[0]!, 600);
  const drop = new Set(
    parts.filter((part) => {
      const own = lastMarks(part);
      return part.localName === "small" || ((KICKER.test(own) || SUBTITLE.test(own)) && !HEADLINE_MARK.test(own));
    }),
  );
  if (drop.size === 0) return shownText(parent, 600);
  const rest = shownText(parent, 600, (part) => drop.has(part)).replace(/^[\s:|·•–—-]+/, "");
  return rest.length >= 8 || /\p{Script=Han}/u.test(rest) ? rest : "";
}

/** The end of each BEM-like class name: "article__title__topic" is about a topic, not a title. */
function lastMarks(element: Element): string {
  return marks(element)
    .split(/\s+/)
    .map((name) => name.split(/__|--/).filter(Boolean).slice(0, 3).at(-1) ?? "")
    .join(" ");
}

/** Where no heading serves: an element marked as headline whose words the head repeats. */
function markedHeadline(root: Element, titles: string[]): Headline | null {
  const selector = '[itemprop~="headline"],[class*="headline" i],[class*="title" i],[id*="title" i]';
  let count = 0;
  for (const element of root.querySelectorAll(selector)) {
    if (++count > 300) break;
    if (!isElement(element) || element.children?.length > 8 || element.localName === "meta" || !isShown(element))
      continue;
    const text = shownText(element, 400);
    const key = loose(text);
    if (key !== "" && agree(key, titles) >= 0.9) return { element, text, full: text, score: 1, agreement: 1 };
  }
  return null;
}
