/** What the speed bench runs inside a page: ours and the rivals, each from the document as it stands. */
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { findAuthors } from "../../../utils/authors/index.ts";
import { detect } from "../../../utils/detection/index.ts";
import { extract } from "../../../utils/extraction/index.ts";
import { findSources } from "../../../utils/sources/index.ts";

type Subject = (page?: Document) => unknown;

const url = location.href;

const subjects: Record<string, Subject> = {
  clone: () => document.cloneNode(true),
  detect: (page = document) => detect({ document: page, url }),
  extract: (page = document) => extract({ document: page, url }),
  authors: () =>
    findAuthors({
      document,
      url,
      siteName: null,
      lang: document.documentElement.lang || null,
      paragraphs: [],
      title: document.title,
    }),
  // Readability takes its document apart, so a clone is part of what it costs.
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document, { url }).parse(),
};

/** Milliseconds of one subject: the median of `runs` runs, after one that warms up. */
function time(name: string, runs: number): number {
  const subject = subjects[name];
  if (!subject) throw new Error(`no subject ${name}`);
  return median(runs, subject);
}

/** Milliseconds that the article's sources take, its text already read. */
function timeSources(runs: number): number {
  const article = extract({ document, url });
  if (!article) return Number.NaN;
  const { text, links, lang, siteName } = article;
  return median(runs, () => findSources({ text, links, lang, url, siteName }));
}

function median(runs: number, subject: Subject): number {
  subject();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    subject();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/**
 * A document of its own with the page's body below that many elements nested in each other: the parser stops at
 * 512 levels, and Chromium hangs when it lays out many more.
 */
function nest(levels: number): Document {
  const page = document.implementation.createHTMLDocument(document.title);
  let deepest: Element = page.body;
  for (let level = 0; level < levels; level++) deepest = deepest.appendChild(page.createElement("div"));
  for (const child of document.body.childNodes) deepest.append(page.importNode(child, true));
  return page;
}

/** Milliseconds of the first run in this page, when nothing is compiled yet: what a reader waits for. */
function once(name: string): number {
  const started = performance.now();
  subjects[name]?.();
  return performance.now() - started;
}

/** Milliseconds that the sources of a made-up text take: `piece`, so many `times`. */
function timeText(piece: string, times: number, runs: number, lang = "en"): number {
  const text = piece.repeat(times);
  const started = performance.now();
  if (runs > 1) return median(runs, () => findSources({ text, lang }));
  findSources({ text, lang });
  return performance.now() - started;
}

/** How many words the page's article has. */
const words = (): number => extract({ document, url })?.text.split(/\s+/).length ?? 0;

Object.assign(globalThis, {
  saysWhoBench: { time, once, timeSources, timeText, words, extract: subjects.extract, detect: subjects.detect, nest },
});
