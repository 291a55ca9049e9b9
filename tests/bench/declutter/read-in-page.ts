/** What the reading bench runs inside a saved page: what is hidden, and which blocks are left beside the article. */
import { type Facts, factsOf } from "../../../utils/declutter/facts.ts";
import { findClutter } from "../../../utils/declutter/index.ts";
import { tokensIn } from "../../../utils/declutter/lists/tokens.ts";
import type { ListedSelectors } from "../../../utils/declutter/lists/types.ts";
import { readPage } from "../../../utils/declutter/page.ts";
import { detect } from "../../../utils/detection/index.ts";

/** In the article's body, in a menu, in the foot of the page, or elsewhere. */
type Place = "B" | "n" | "f" | "+";

export interface Read {
  /** `text` is the beginning of what it says. */
  hidden: { kind: string; rule: string; what: string; text: string }[];
  left: { place: Place; what: string }[];
}

/** A block with less text than this is read as one. */
const ONE_BLOCK = 500;
const MAX_LEFT = 250;
const MAX_TEXT = 3_000;

function describe(element: Element, { text, images, links, frames, players }: Facts): string {
  const names = `${element.id ? `#${element.id}` : ""} ${element.getAttribute("class") ?? ""}`.trim().slice(0, 50);
  const counts = `${links.length}a ${images}i${frames ? ` ${frames}f` : ""}${players ? ` ${players}v` : ""}`;
  return `${element.localName} ${names} (${counts}) “${text.slice(0, 110)}”`;
}

function placeOf(element: Element, body: Element | null): Place {
  if (body?.contains(element)) return "B";
  if (element.closest("nav")) return "n";
  return element.closest("footer") ? "f" : "+";
}

function look(url: string, listed: ListedSelectors): Read {
  const page = readPage(document, url);
  const clutter = findClutter({ document, url, listed });
  const gone = new Set(clutter.map(({ element }) => element));
  const left: Read["left"] = [];
  const visit = (element: Element, depth: number) => {
    if (left.length >= MAX_LEFT || depth > 60 || gone.has(element)) return;
    if (/^(script|style|noscript|template|svg|link|meta|h1|figure)$/.test(element.localName)) return;
    if (page.prose.has(element) && page.region?.contains(element)) return;
    // What the page itself keeps hidden, as far as it says so without its style sheets.
    if (!element.checkVisibility()) return;
    const facts = factsOf(element);
    if (facts.textLength === 0 && facts.frames + facts.players === 0) return;
    const holdsArticle =
      (page.holds.get(element)?.inBody ?? 0) > 0 || page.headlines.some((one) => element.contains(one));
    const holdsGone = clutter.some((one) => element.contains(one.element));
    if (!holdsArticle && !holdsGone && (facts.textLength <= ONE_BLOCK || element.children.length === 0)) {
      left.push({ place: placeOf(element, page.body), what: describe(element, facts) });
      return;
    }
    for (const child of element.children) visit(child, depth + 1);
  };
  visit(document.body, 0);
  return {
    hidden: clutter.map(({ kind, rule, element }) => {
      const facts = factsOf(element);
      const what = describe(element, facts);
      const text = facts.text.slice(0, MAX_TEXT);
      return { kind, rule, what: element.checkVisibility() ? what : `(unseen) ${what}`, text };
    }),
    left,
  };
}

const isNews = (url: string): boolean => detect({ document, url }).isNews;

const api = { tokens: () => tokensIn(document.documentElement, location.hostname), look, isNews };
export type ReadInPage = typeof api;
Object.assign(globalThis, { declutterRead: api });
