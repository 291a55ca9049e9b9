import { JSDOM, VirtualConsole } from "jsdom";
import { type Authorship, findAuthors } from "../../../utils/authors/index.ts";

export interface Page {
  head?: string;
  body?: string;
  /** JSON-LD, as text or as data. */
  data?: unknown;
  lang?: string;
  url?: string;
  title?: string;
  siteName?: string | null;
  paragraphs?: string[];
}

/** Runs the engine on a page that a test wrote, under the address of a made-up newsroom. */
export function authorsOf(page: Page): Authorship {
  const data = page.data === undefined ? "" : typeof page.data === "string" ? page.data : JSON.stringify(page.data);
  const html = `<!doctype html><html lang="${page.lang ?? "en"}"><head>${page.head ?? ""}<script type="application/ld+json">${data}</script></head><body>${page.body ?? ""}</body></html>`;
  const url = page.url ?? "https://harbour.example/2025/ferry";
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return findAuthors({
      document: window.document,
      url,
      siteName: page.siteName === undefined ? "Harbour Post" : page.siteName,
      lang: page.lang ?? "en",
      paragraphs: page.paragraphs ?? [],
      title: page.title ?? "Ferry resumes",
    });
  } finally {
    window.close();
  }
}

export const namesOf = ({ authors }: Authorship): string[] => authors.map(({ name }) => name);

/** Every string of a plain value. */
export function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

export const TEXT =
  "<p>The ferry between the two islands runs again after three weeks of repairs in the yard.</p>".repeat(4);

/** The body of a page with this byline over its article, and what follows that. */
export const shown = (byline: string, rest = ""): string =>
  `<article><h1>Ferry resumes</h1>${byline}${TEXT}</article>${rest}`;

/** What the page of a news article states of itself. */
export const news = (more: object) => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Ferry resumes",
  ...more,
});
