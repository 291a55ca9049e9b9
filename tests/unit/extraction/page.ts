import { JSDOM } from "jsdom";
import { type ExtractedArticle, extract, type TrailEntry } from "../../../utils/extraction/index.ts";

export const URL_OF_PAGE = "https://paper.example/2026/11/harbour-vote/";

/** Paragraphs long enough to be prose, each beginning with its own first words. */
export const STORY = [
  "Harbour wardens voted on Tuesday to close the old eastern pier for the winter, after divers found cracks in four of its pillars.",
  "The pier, which was last repaired in 1987, carries the only road to the fish market, and traders fear that customers will stay away.",
  "Engineers will survey the remaining pillars in the coming weeks, said the chief warden, who expects a first report before Christmas.",
  "A ferry will carry goods across the basin until then, but it holds two vans at most and does not sail when the wind turns north.",
  "Traders have asked the town for a reduction in rent, and the council is to discuss their letter at its next meeting in December.",
  "Nobody knows yet what the repair will cost, though the wardens have set aside half a million for the first stage of the work.",
];

export const p = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("\n");

export const pageOf = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Wardens close the eastern pier</title>${head}</head><body>${body}</body></html>`;

export function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL_OF_PAGE }).window.document;
}

export function read(html: string, without: readonly string[] = []): ExtractedArticle & { trail: TrailEntry[] } {
  const trail: TrailEntry[] = [];
  const article = extract({
    document: documentOf(html),
    url: URL_OF_PAGE,
    without: new Set(without),
    trail: (entry) => trail.push(entry),
  });
  if (!article) throw new Error(`no article: ${JSON.stringify(trail)}`);
  return { ...article, trail };
}

/** A page that is one article with these parts below its headline. */
export const story = (...parts: string[]) =>
  pageOf(`<div class="page"><article><h1>Wardens close the eastern pier</h1>${parts.join("\n")}</article></div>`);

/** The story's lines, told again. */
export const AGAIN = STORY.map((line) => `Again: ${line}`);
