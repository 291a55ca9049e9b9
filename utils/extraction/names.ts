/**
 * Turns a list of words into a matcher over `nameOf`'s form of class and id. A word matches a whole part of a name
 * ("share" in "article-share-bar"), a word with a final `*` the beginning of one ("newsletter*" in "newsletterbox").
 */
export function names(list: string): RegExp {
  const words = list
    .trim()
    .split(/\s+/)
    .map((word) => (word.endsWith("*") ? `${word.slice(0, -1)}[a-z0-9]*` : word));
  return new RegExp(`[ -](?<![ -](?:has|have|with|no|non|without|hide|show|is)-)(?:${words.join("|")})(?=[ -])`);
}
