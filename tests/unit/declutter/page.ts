import { JSDOM } from "jsdom";
import { readCopy } from "../../../utils/copy/read.ts";
import { writePage } from "../../../utils/copy/write.ts";
import { type Clutter, type ClutterKind, findClutter } from "../../../utils/declutter/index.ts";

export const PARAGRAPHS = [
  "The harbour board voted on Tuesday to keep the night gate shut until the new lamps are hung, after three boats struck the wall.",
  "Crews had asked for the gate to open at four in the morning so that they could land their catch before the market opens.",
  "According to the harbour master, the lamps were ordered in spring and are waiting for brackets that a foundry has yet to cast.",
  "The board will meet again in two weeks; until then a warden with a lantern will stand on the mole from midnight onwards.",
  "One skipper said that the gate had been dark for years, and that everyone steers by the light of the bakery on the quay.",
];

export interface Parts {
  /** Between the second and the third paragraph. */
  inBody?: string;
  /** Between the headline and the first paragraph. */
  above?: string;
  /** Below the last paragraph, inside what holds the paragraphs. */
  after?: string;
  /** Below the last paragraph, inside the article. */
  below?: string;
  sidebar?: string;
  /** At the end of the body. */
  end?: string;
}

/** A plain article with places to put things. */
export function article({
  inBody = "",
  after = "",
  above = "",
  below = "",
  sidebar = "",
  end = "",
}: Parts = {}): string {
  const [a, b, ...rest] = PARAGRAPHS.map((text) => `<p class="para">${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>Gate stays shut at night</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article><h1>Gate stays shut at night</h1>${above}<div class="story">${a}${b}${inBody}${rest.join("")}${after}</div>${below}</article></main>
<div class="sidebar">${sidebar}</div><footer><p>Copyright Harbour Post</p></footer>${end}</body></html>`;
}

export const URL_HERE = "https://news.example/2026/gate-stays-shut";

export function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL_HERE }).window.document;
}

export interface Found {
  document: Document;
  clutter: Clutter[];
  guarded: string[];
  /** The one thing found, as "kind: rule", or a list of them. */
  said: string[];
  isHidden(selector: string): boolean;
}

/** The same of the page's copy, which is what the extension has judged: kinds, rules, and the elements by their places. */
function findInCopy(document: Document, except: ReadonlySet<ClutterKind> | undefined): Clutter[] {
  const { written, elements } = writePage(document)!;
  const copy = readCopy(written);
  if (!copy) throw new Error("the page's copy cannot be read");
  const found = findClutter({ document: copy as unknown as Document, url: URL_HERE, ...(except && { except }) });
  return found.map((one) => {
    const { place } = one.element as unknown as { place: number };
    return { ...one, element: elements[place - copy.body!.place - 1]! };
  });
}

export function find(html: string, except?: ReadonlySet<ClutterKind>): Found {
  const document = documentOf(html);
  const guarded: string[] = [];
  const clutter = findClutter({
    document,
    url: URL_HERE,
    ...(except && { except }),
    guarded: (rule) => guarded.push(rule),
  });
  const copied = findInCopy(document, except);
  if (copied.length !== clutter.length || copied.some((one, i) => one.element !== clutter[i]!.element))
    throw new Error(
      `the page and its copy differ: ${JSON.stringify([clutter, copied].map((all) => all.map(({ rule }) => rule)))}`,
    );
  return {
    document,
    clutter,
    guarded,
    said: clutter.map(({ kind, rule }) => `${kind}: ${rule}`),
    isHidden: (selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector} in the page`);
      return clutter.some((one) => one.element.contains(element));
    },
  };
}
