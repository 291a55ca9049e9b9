/** Text of the page made safe and comparable. */
import { plainText } from "../structured-data/index.ts";

export { plainText };

/** Letters and digits, lower case, accents kept: two strings alike but for their dress have the same. */
export const loose = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** As `loose`, with accents and spaces gone: for telling one person from another. */
export const personKey = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** An absolute http(s) address of reasonable length, or null. */
export function webAddress(value: string | null | undefined, base: string): string | null {
  const given = value?.trim();
  if (!given || given.length > 2_000) return null;
  try {
    const url = new URL(given, base);
    if (url.protocol !== "https:" && url.protocol !== "http:") return null;
    // Addresses with a name and password in them are made to look like another host.
    return url.username || url.password ? null : url.href;
  } catch {
    return null;
  }
}

/** "mailto:" and one plain address, or null. */
export function mailAddress(value: string | null | undefined): string | null {
  const bare = value
    ?.trim()
    .slice(0, 320)
    .replace(/^mailto:/i, "")
    .split("?")[0];
  return bare && /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/.test(bare) ? `mailto:${bare.toLowerCase()}` : null;
}

/** Our own words as alternatives of a regular expression, longest first. */
export const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

/**
 * Made when it is asked for and kept. Tables and long expressions cost more to make than a byline to read, and the
 * reading view shows its first frame without any of them.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The host without "www.", or "". */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}
