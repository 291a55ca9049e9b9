/** Fetches an author's own page when the reader asks for it, and only then, and only from the same site. */
import { browser } from "wxt/browser";
import { readAuthorPage } from "../authors/author-page.ts";
import type { AuthorPage } from "../authors/types.ts";
import { fetchPage, type PageProblem } from "./fetch-page.ts";
import { siteOf } from "./sites.ts";

/** Why the page cannot be shown; the popup says it in a sentence. */
export type AuthorPageProblem = PageProblem | "denied" | "nothing";

export type AuthorPageState =
  | { is: "looking" }
  | { is: "failed"; why: AuthorPageProblem }
  | { is: "found"; page: AuthorPage };

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
  fetcher?: typeof fetch,
): Promise<AuthorPageState> {
  const fetched = await fetchPage(author.url, (url) => isOnSite(url, articleUrl), { fetcher });
  if ("why" in fetched) return { is: "failed", why: fetched.why };
  const page = readAuthorPage({ ...fetched, name: author.name });
  return page.bio || page.latest.length > 0 ? { is: "found", page } : { is: "failed", why: "nothing" };
}
