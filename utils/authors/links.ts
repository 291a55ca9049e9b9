import { AUTHOR_PATHS, PROFILE_HOSTS, SHARE_PATHS } from "./data/profiles.ts";
import { hostOf, mailAddress, plainText, webAddress } from "./plain.ts";
import type { AuthorLink } from "./types.ts";

const authorPaths = new Set(AUTHOR_PATHS);

/** The link told apart by kind; null where it leads to nobody (share buttons, other schemes, the page itself). */
export function authorLink(address: string, words: string | null, page: string): AuthorLink | null {
  if (/^\s*mailto:/i.test(address)) {
    const mail = mailAddress(address);
    return mail ? { kind: "email", url: mail, label: null } : null;
  }
  const url = webAddress(address, page);
  if (!url) return null;
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/^www\.|^m\./, "");
  const profile = PROFILE_HOSTS.find(([domain]) => host === domain || host.endsWith(`.${domain}`));
  const path = `${pathname}${search}`.toLowerCase();
  if (profile)
    return pathname.length < 2 || SHARE_PATHS.some((part) => path.includes(part))
      ? null
      : { kind: "profile", url, label: profile[1] };
  if (/^\/@[\w.-]{1,60}\/?$/.test(pathname) && host !== hostOf(page))
    return { kind: "profile", url, label: "Mastodon" };
  const label = words ? plainText(words, 60) || null : null;
  if (sameSite(host, hostOf(page))) return isAuthorPage(url) ? { kind: "author page", url, label } : null;
  return { kind: "website", url, label };
}

/** Whether an address looks like an author's own page on a site. */
export function isAuthorPage(url: string): boolean {
  try {
    const { pathname } = new URL(url);
    const parts = pathname.toLowerCase().split("/").filter(Boolean);
    return (
      parts.slice(0, -1).some((part) => authorPaths.has(part)) ||
      /(?:^|[-/])(?:author|autor)[-_]?[a-z\d]/.test(pathname.toLowerCase()) ||
      /^\/@[\w.-]+\/?$/.test(pathname)
    );
  } catch {
    return false;
  }
}

/** Hosts under one registered name, near enough: one ends with the other, or their last two parts agree. */
export function sameSite(a: string, b: string): boolean {
  if (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return true;
  const tail = (host: string) => host.split(".").slice(-2).join(".");
  return tail(a) === tail(b) && tail(a).length > 6;
}
