/** Where links lead. A page asks about hundreds, some of them many times. */

/** Host and path, where an address says both as they are. */
const PLAIN = /^(?:https?:\/\/([a-z\d][a-z\d.-]*\.[a-z]+))?(\/[\w~%!$&'()*+,;=:@./-]*)?(?:[?#]|$)/i;
/** What a browser's parser would make another of: steps up and down, an empty label, letters of other alphabets. */
const ODD = /\/\.|%2e|^\/\/|xn--|\.\.|[.-]\./i;
const MAX_PLAIN = 500;
/** Of an address in which words are looked for, no more than this is read. */
export const MAX_ADDRESS = 300;

/** Host ("" for the page's own) and path, or null where a browser's parser must be asked, which takes longer. */
function plainly(href: string): { host: string; path: string } | null {
  if (href.length > MAX_PLAIN || ODD.test(href)) return null;
  const [all, host = "", path = "/"] = PLAIN.exec(href) ?? [];
  return all === undefined ? null : { host: host.toLowerCase(), path: path.toLowerCase() };
}

/** The host of a link without "www.", or null where it is none to http(s). */
export function linkHost(link: Element, page: { host: string }): string | null {
  const href = link.getAttribute("href");
  if (!href) return null;
  const own = page.host || "page.invalid";
  const plain = plainly(href);
  if (plain) return (plain.host || own).replace(/^www\./, "");
  try {
    const url = new URL(href, `https://${own}/`);
    return /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, "") : null;
  } catch {
    return null;
  }
}

/** The path of a link in lower case, or "" where it has none. */
export function linkPath(link: Element): string {
  const href = link.getAttribute("href") ?? "";
  const plain = plainly(href);
  if (plain) return plain.path;
  try {
    return new URL(href, "https://page.invalid/").pathname.toLowerCase();
  } catch {
    return "";
  }
}

/** Whether more than this share of the links lead down the page: contents ("In this article"). */
export const leadDown = (links: readonly Element[], share = 0.5) =>
  links.filter((link) => /^#[^!]/.test(link.getAttribute("href") ?? "")).length > share * links.length;

/** What can be taken home: the article's own. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|epub|odt|ods|mp[34]|webm|mov|wav|tiff?)$/i;
export const isFile = (link: Element) => link.hasAttribute("download") || FILE.test(linkPath(link));

/** Where a site says what it must: such links are in lists of its own pages, and in no list of stories. */
const LEGAL =
  /\/(?:privacy|cookies?|terms|legal|imprint|impressum|datenschutz|agb|aviso-legal|mentions-legales)(?:-?(?:policy|notice|statement|of-use|of-service|and-conditions|erklaerung|hinweise))?(?:\.\w+)?\/?$/i;
export const namesLaw = (links: readonly Element[]) => links.some((link) => LEGAL.test(linkPath(link)));
