/** Headlines and headings: an article has one headline over its text, a front has a linked one over each teaser. */
export interface HeadingFacts {
  headline: string;
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

/** Reads the headings below `root`; `main` is where the main text starts, `url` the page's own address. */
export function readHeadings(root: Element, main: Element | null, url: string): HeadingFacts {
  const facts: HeadingFacts = {
    headline: "",
    headlines: 0,
    headlineLinked: false,
    headings: 0,
    linkedHeadings: 0,
    mainHeadingLinked: false,
  };
  const here = pathOf(url, url);
  for (const heading of root.querySelectorAll("h1,h2,h3")) {
    if (++facts.headings > MAX_HEADINGS) break;
    const linked = linksElsewhere(heading, here, url);
    if (linked) facts.linkedHeadings++;
    if (heading.localName === "h1" && ++facts.headlines < 4) {
      const words = (heading.textContent ?? "").slice(0, 500).trim();
      if (facts.headlines === 1 || words.length > facts.headline.length) {
        facts.headline = words;
        facts.headlineLinked = linked;
      }
    }
    if (main && heading.compareDocumentPosition(main) & FOLLOWS) facts.mainHeadingLinked = linked;
  }
  return facts;
}

function linksElsewhere(heading: Element, here: string | null, url: string): boolean {
  const around = heading.parentElement;
  const link = heading.getElementsByTagName("a")[0] ?? (around?.localName === "a" ? around : null);
  const href = link?.getAttribute("href");
  if (!href || href.startsWith("#")) return false;
  return pathOf(href.slice(0, 2_000), url) !== here;
}

function pathOf(href: string, base: string): string | null {
  try {
    return new URL(href, base).pathname.replace(/\/$/, "");
  } catch {
    return null;
  }
}
