/** Readability alone and Defuddle, as their own documentation uses them, and what pages state, read into one form. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";

/** What a reader made of a page, as far as the bench compares it. */
export interface Reading {
  isNews: boolean | null;
  text: string;
  title: string | null;
  authors: string[];
  published: string | null;
}

const NOTHING: Reading = { isNews: null, text: "", title: null, authors: [], published: null };

const open = (html: string, url: string) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() });

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

/** The text of some HTML with a line break around each block, so that words of two blocks never join. */
function textOf(html: string): string {
  const { window } = open(`<body>${html}`, "https://unknown.invalid/");
  let text = "";
  const walk = (node: Node) => {
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) text += "\n";
    if (node.nodeType === 3) text += node.nodeValue;
    for (const child of node.childNodes) walk(child);
    if (isBlock) text += "\n";
  };
  walk(window.document.body);
  window.close();
  return text;
}

export function readWithReadability(html: string, url: string): Reading {
  const { window } = open(html, url);
  try {
    const isNews = isProbablyReaderable(window.document);
    const article = new Readability(window.document).parse();
    if (!article) return { ...NOTHING, isNews };
    return {
      isNews,
      text: textOf(article.content ?? ""),
      title: article.title ?? null,
      authors: article.byline ? [article.byline] : [],
      published: article.publishedTime ?? null,
    };
  } finally {
    window.close();
  }
}

export async function readWithDefuddle(html: string, url: string): Promise<Reading> {
  const { window } = open(html, url);
  try {
    // No requests: a page that needs its site's own interface is read as it was saved.
    const article = await Defuddle(window.document, url, { useAsync: false });
    return {
      isNews: null,
      text: textOf(article.content),
      title: article.title,
      authors: article.author ? [article.author] : [],
      published: article.published,
    };
  } catch {
    return NOTHING;
  } finally {
    window.close();
  }
}

/** The first article that the page's JSON-LD declares, else its meta elements: what a short script would take. */
export function readStated(html: string, url: string): Reading {
  const { window } = open(html, url);
  try {
    const { document } = window;
    const article = declared(document);
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") || null;
    const authors = [article?.author ?? []].flat().flatMap((author: unknown) => {
      const name = typeof author === "string" ? author : (author as { name?: unknown } | null)?.name;
      return [name ?? []].flat().filter((one): one is string => typeof one === "string");
    });
    const named = [meta("author"), meta("article:author")].find((name) => name && !/^https?:/.test(name));
    const text = (value: unknown) => (typeof value === "string" ? value : null);
    return {
      ...NOTHING,
      title: text(article?.headline) ?? meta("og:title") ?? document.title,
      authors: authors.length > 0 ? authors : named ? [named] : [],
      published: text(article?.datePublished) ?? meta("article:published_time"),
    };
  } finally {
    window.close();
  }
}

type Declared = { author?: unknown; headline?: unknown; datePublished?: unknown };

function declared(document: Document): Declared | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let waiting: unknown[];
    try {
      waiting = [JSON.parse(script.textContent ?? "")];
    } catch {
      continue;
    }
    for (let i = 0; i < waiting.length && i < 1_000; i++) {
      const node = waiting[i] as ({ "@type"?: unknown; "@graph"?: unknown } & Declared) | null;
      if (Array.isArray(node)) waiting.push(...node);
      else if (typeof node === "object" && node) {
        if (/Article|BlogPosting/.test(String(node["@type"]))) return node;
        if (node["@graph"]) waiting.push(node["@graph"]);
      }
    }
  }
  return null;
}
