/** An article that its site has split into pages, put together again. */
import { countWords } from "../extraction/words.ts";
import type { Article } from "./types.ts";

/**
 * Joins the pages of one article, in their order. Headline, authors and dates are the first page's; a standfirst that
 * later pages repeat stands once. The lines' numbers, in `html` too, run on from page to page.
 */
export function joinPages(pages: readonly [Article, ...Article[]]): Article {
  const [first, ...later] = pages;
  const joined: Article = { ...first, links: [...first.links], paragraphs: [...first.paragraphs] };
  joined.paragraphKinds = [...first.paragraphKinds];
  for (const page of later) {
    const repeats = page.paragraphs.length > 1 && page.paragraphs[0] === first.paragraphs[0];
    const skipped = repeats ? 1 : 0;
    const at = joined.paragraphs.length - skipped;
    const shift = joined.text.length + 1 - (repeats ? page.paragraphs[0]!.length + 1 : 0);
    for (const link of page.links)
      if (link.start + shift > joined.text.length)
        joined.links.push({ ...link, start: link.start + shift, end: link.end + shift });
    joined.paragraphs.push(...page.paragraphs.slice(skipped));
    joined.paragraphKinds.push(...page.paragraphKinds.slice(skipped));
    joined.text = joined.paragraphs.join("\n");
    joined.html += renumbered(repeats ? withoutFirstLine(page.html) : page.html, at);
    joined.corrections = [...joined.corrections, ...page.corrections];
    if (page.paywall === "teaser") joined.paywall = "teaser";
  }
  return { ...joined, ...countWords(joined.text, joined.lang) };
}

/** Only within tags: a text that speaks of the attribute is left alone. */
const NUMBERED = /(<[a-z][a-z\d]{0,9}(?: [^<>]{0,4000})? data-paragraph=")(\d{1,6})"/gi;

const renumbered = (html: string, by: number): string =>
  html.replace(NUMBERED, (_, tag: string, number: string) => `${tag}${Number(number) + by}"`);

/** The element of line 0, where it is one of its own: a paragraph or heading. */
const withoutFirstLine = (html: string): string =>
  html.replace(/<(p|h[2-6])(?: [^<>]{0,4000})? data-paragraph="0"[^<>]{0,4000}>[\s\S]*?<\/\1>/i, "");
