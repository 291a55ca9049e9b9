/** The pages that an article is split into. */
import { rootOf } from "../structured-data/index.ts";

export interface ArticlePages {
  /** Which of the pages this document is, from 1. */
  number: number;
  /** Addresses by number, as far as this page links to them; page 1 is there, this page itself is not. */
  others: ReadonlyMap<number, string>;
}

/** No article has more; what claims to is an archive. */
export const MOST_PAGES = 30;
const MOST_LINKS = 5_000;

const PARAMETER = /^(?:page|p|pg|paged|pageno|page_?number|seite|pagina|página|sida|side|strona)$/i;
/** "/2", "/page/2", "/seite-2", "…-page-2.html", "…,2.html": not "…-2", which is how sites tell two articles apart. */
const IN_PATH = [
  /^(.+?)\/(?:(?:page|seite|pagina|p|pg)[/_-]?)?(\d{1,2})\/?()$/i,
  /^(.+?)(?:[-_,.](?:page|seite|pagina|pg)[-_,]?|,)(\d{1,2})((?:\.\w{2,5})?)\/?$/i,
];

/**
 * Finds the other pages of the article on this page: links to this page's own address with another page's number in
 * it. Numbered pages of comments and of lists of other articles are none. Null where the article is on one page.
 */
export function articlePages(document: Document, url: string): ArticlePages | null {
  const root = rootOf(document);
  const own = root && URL.canParse(url) ? splitAddress(new URL(url)) : null;
  if (!root || !own) return null;
  const others = new Map<number, string>();
  let looked = 0;
  for (const link of root.querySelectorAll("a[href], link[rel][href]")) {
    if (++looked > MOST_LINKS) break;
    const href = link.getAttribute("href") ?? "";
    if (!/\d/.test(href) || !URL.canParse(href, url)) continue;
    const address = new URL(href, url);
    address.hash = "";
    const { base, number } = splitAddress(address);
    if (base !== own.base || number === own.number || number < 2 || number > MOST_PAGES) continue;
    if (!others.has(number)) others.set(number, address.href);
  }
  if (own.number > 1) others.set(1, firstPage(new URL(url)));
  // A lone high number is a comment's or a picture's, not the next page.
  const isNext = others.has(own.number + 1) || (own.number > 1 && others.has(1));
  return isNext ? { number: own.number, others } : null;
}

/** An address without its page's number, and the number; 1 where it has none. */
function splitAddress(address: URL): { base: string; number: number } {
  let number = 1;
  const query: string[] = [];
  // Firefox gives content scripts the parameters' iterators in a shape that cannot be iterated.
  address.searchParams.forEach((value, name) => {
    if (PARAMETER.test(name) && /^\d{1,2}$/.test(value)) number = Number(value);
    else if (!/^(?:utm_|fbclid|gclid|ref$|source$)/i.test(name)) query.push(`${name}=${value}`);
  });
  let path = address.pathname.slice(0, 2_000);
  for (const pattern of number === 1 ? IN_PATH : []) {
    const match = pattern.exec(path);
    if (!match) continue;
    path = `${match[1]}${match[3]}`;
    number = Number(match[2]);
    break;
  }
  const base = `${address.origin}${path.replace(/\/$/, "")}?${query.sort().join("&")}`;
  return { base, number };
}

function firstPage(address: URL): string {
  const numbers: string[] = [];
  address.searchParams.forEach((_, name) => {
    if (PARAMETER.test(name)) numbers.push(name);
  });
  for (const name of numbers) address.searchParams.delete(name);
  address.hash = "";
  const path = address.pathname.slice(0, 2_000);
  for (const pattern of IN_PATH) {
    const match = pattern.exec(path);
    if (!match) continue;
    address.pathname = `${match[1]}${match[3]}${path.endsWith("/") ? "/" : ""}`;
    break;
  }
  return address.href;
}
