/** Fetches an author's own page when the reader asks for it, and only then: same site, no credentials, bounded. */
import { browser } from "wxt/browser";
import { readAuthorPage } from "../authors/author-page.ts";
import type { AuthorPage } from "../authors/types.ts";
import { siteOf } from "./sites.ts";

/** Why the page cannot be shown; the popup says it in a sentence. */
export type AuthorPageProblem =
  | "denied"
  | "unreachable"
  | "missing"
  | "too slow"
  | "too big"
  | "not a page"
  | "elsewhere"
  | "nothing";

export type AuthorPageState =
  | { is: "looking" }
  | { is: "failed"; why: AuthorPageProblem }
  | { is: "found"; page: AuthorPage };

/** Milliseconds that the site has, for everything. */
const PATIENCE = 10_000;
/** Bytes that a page may have. */
const MOST_BYTES = 4_000_000;

class Problem extends Error {
  readonly why: AuthorPageProblem;
  constructor(why: AuthorPageProblem) {
    super(why);
    this.why = why;
  }
}

/** Whether an author's page is on the article's own site, or on a part of it that has a name of its own. */
export function isOnSite(url: string | null, articleUrl: string): url is string {
  const [site, own] = [url && siteOf(url), siteOf(articleUrl)];
  if (!site || !own) return false;
  return site === own || site.endsWith(`.${own}`) || own.endsWith(`.${site}`);
}

/** The access that fetching from a site takes. */
const accessTo = (url: string) => ({ origins: [`${new URL(url).protocol}//${new URL(url).hostname}/*`] });

/** Whether the reader has given access to all sites, so that there is nothing to ask. */
export const hasAccessToAll = async (): Promise<boolean> =>
  browser.permissions.contains({ origins: ["http://*/*", "https://*/*"] });

/**
 * Asks for access to the site. Browsers allow the question only while they handle the reader's click: nothing may be
 * awaited before it.
 */
export const askToFetch = (url: string): Promise<boolean> => browser.permissions.request(accessTo(url));

/** The biography and latest pieces on an author's page; what goes wrong is in the answer. Never throws. */
export async function lookAtAuthorPage(
  author: { name: string; url: string },
  articleUrl: string,
  fetchPage: typeof fetch = fetch,
): Promise<AuthorPageState> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    if (!isOnSite(author.url, articleUrl)) throw new Problem("elsewhere");
    const response = await fetchPage(author.url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      headers: { accept: "text/html" },
      signal: patience,
    });
    if (!isOnSite(response.url || author.url, articleUrl)) throw new Problem("elsewhere");
    if (!response.ok) throw new Problem("missing");
    const type = response.headers.get("content-type") ?? "";
    if (!/^\s*(text\/html|application\/xhtml\+xml)/i.test(type)) throw new Problem("not a page");
    const html = decode(await bytesOf(response), type);
    // What is parsed this way runs nothing and loads nothing.
    const document = new DOMParser().parseFromString(html, "text/html");
    const page = readAuthorPage({ document, url: response.url || author.url, name: author.name });
    if (!page.bio && page.latest.length === 0) throw new Problem("nothing");
    return { is: "found", page };
  } catch (error) {
    const why = error instanceof Problem ? error.why : patience.aborted ? "too slow" : "unreachable";
    return { is: "failed", why };
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      void reader.cancel().catch(() => {});
      throw new Problem("too big");
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** By the charset that the server names, else the one that the page names at its head, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const charset = /charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i;
  const label = charset.exec(type)?.[1] ?? charset.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
