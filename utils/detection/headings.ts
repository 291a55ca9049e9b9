/** Headlines and headings: an article has one headline over its text, a front has a linked one over each teaser. */
import { pathOf } from "./address.ts";

export interface HeadingFacts {
  headline: string;
  /** The headline is the page's title, or a part of it. */
  inTitle: boolean;
  /** `h1` elements among the first headings. */
  headlines: number;
  /** The headline is a link to somewhere else. */
  headlineLinked: boolean;
  headings: number;
  linkedHeadings: number;
  /** The heading nearest above the main text links elsewhere, as a teaser's does. */
  mainHeadingLinked: boolean;
}

const MAX_HEADINGS = 120;
const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/**
 * Reads the headings below `root`; `main` is where the main text starts, `url` the page's own address, `titles` what
 * the page calls itself: the headline is the heading that repeats one of them, else the first of the first rank.
 */
export function readHeadings(root: Element, main: Element | null, url: string, titles: string[]): HeadingFacts {
  const facts: HeadingFacts = {
    headline: "",
    inTitle: false,
    headlines: 0,
    headlineLinked: false,
    headings: 0,
    linkedHeadings: 0,
    mainHeadingLinked: false,
  };
  const here = pathOf(url, url);
  const names = titles.map(bare);
  for (const heading of firstHeadings(root)) {
    if (++facts.headings > MAX_HEADINGS) break;
    const linked = linksElsewhere(heading, here, url);
    if (linked) facts.linkedHeadings++;
    if (heading.localName === "h1") facts.headlines++;
    const words = (heading.textContent ?? "").slice(0, 500).trim();
    const first = heading.localName === "h1" && facts.headlines === 1 && !facts.inTitle;
    const repeated = repeats(names, words) && (!facts.inTitle || words.length > facts.headline.length);
    if (first || repeated) Object.assign(facts, { headline: words, inTitle: repeated, headlineLinked: linked });
    if (main && heading.compareDocumentPosition(main) & FOLLOWS) facts.mainHeadingLinked = linked;
  }
  return facts;
}

/**
 * The headings of the three ranks in the page's order. Looked up by name and merged: a selector of several tags tries
 * every element of the page against each, which takes six times as long.
 */
function* firstHeadings(root: Element): Generator<Element> {
  const ranks = ["h1", "h2", "h3"].map((name) => root.getElementsByTagName(name)[Symbol.iterator]());
  const heads = ranks.map((rank) => rank.next().value);
  for (;;) {
    let first = -1;
    heads.forEach((head, rank) => {
      if (head && (first < 0 || head.compareDocumentPosition(heads[first]!) & FOLLOWS)) first = rank;
    });
    if (first < 0) return;
    yield heads[first]!;
    heads[first] = ranks[first]!.next().value;
  }
}

function linksElsewhere(heading: Element, here: string | null, url: string): boolean {
  const around = heading.parentElement;
  const link = heading.getElementsByTagName("a")[0] ?? (around?.localName === "a" ? around : null);
  const href = link?.getAttribute("href");
  if (!href || href.startsWith("#")) return false;
  return pathOf(href.slice(0, 2_000), url) !== here;
}

/** Lower case, and one blank for whatever blanks and marks stand between words. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+/g, " ")
    .trim();

/** The heading says what the page is called; a site's name, which titles also hold, is too short to count. */
function repeats(titles: string[], heading: string): boolean {
  const words = bare(heading.slice(0, 200)).slice(0, 60);
  return titles.some(
    (title) => words.length >= 8 && words.length * 3 >= Math.min(title.length, 60) && title.includes(words),
  );
}
