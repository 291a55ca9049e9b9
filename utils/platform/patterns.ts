/**
 * Patterns of pages, as a reader writes them down: a site ("news.example"), a site with all below it
 * ("*.news.example"), and a part of a site ("news.example/politics", "news.example/2026/*.html").
 */
import { parseSite, siteOf } from "./sites.ts";

const MOST_CHARACTERS = 300;
/** More of an address than anyone writes a pattern for. */
const MOST_PATH = 2_000;

/**
 * A pattern as it is kept, from what was typed; null where it is none. An address that was pasted whole, with its
 * "https://", stands for its site: nobody wants one single article to open clean.
 */
export function parsePattern(typed: string): string | null {
  const text = typed.trim();
  if (text.length > MOST_CHARACTERS || /[\s?#]/.test(text.replace(/^https?:\/\/\S*$/i, ""))) return null;
  const wholeAddress = /^https?:\/\//i.test(text);
  if (wholeAddress && !text.includes("*")) return parseSite(text);
  const [, host = "", path = ""] = /^(?:https?:\/\/)?([^/]*)(\/.*)?$/i.exec(text) ?? [];
  const below = host.startsWith("*.");
  const site = parseSite(below ? host.slice(2) : host);
  if (!site || site.includes("*")) return null;
  return `${below ? "*." : ""}${site}${pathOf(path)}`;
}

/** A path as addresses write it ("/é" is "/%C3%A9"), or nothing where it means the whole site. */
function pathOf(path: string): string {
  const written = new URL(`https://x${path || "/"}`).pathname.replace(/\*{2,}/g, "*");
  return written === "/" || written === "/*" ? "" : written;
}

/** Whether a pattern names only a part of a site, which is to say that the reader knows what is there. */
export const namesPart = (pattern: string) => pattern.includes("/");

/** Whether a page's address is one of those that a pattern, as `parsePattern` gives it, stands for. */
export function matches(pattern: string, url: string): boolean {
  const site = siteOf(url);
  if (site === null) return false;
  const slash = pattern.indexOf("/");
  const host = slash < 0 ? pattern : pattern.slice(0, slash);
  const inSite = host.startsWith("*.") ? site === host.slice(2) || site.endsWith(host.slice(1)) : site === host;
  return inSite && (slash < 0 || matchesPath(pattern.slice(slash), new URL(url).pathname.slice(0, MOST_PATH)));
}

/**
 * A path against a glob, in which "*" is any run of characters. Without one the glob stands for itself and what is
 * below it. The parts between the stars are looked for from left to right, each from where the one before ended: the
 * leftmost find is always good enough, so nothing is ever tried again and no pattern can make it slow.
 */
function matchesPath(glob: string, path: string): boolean {
  const parts = glob.split("*");
  const [first = "", ...rest] = parts;
  if (rest.length === 0) {
    const folder = glob.endsWith("/") ? glob.slice(0, -1) : glob;
    return path === folder || path.startsWith(`${folder}/`);
  }
  const last = rest.pop() ?? "";
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= path.length - last.length;
}
