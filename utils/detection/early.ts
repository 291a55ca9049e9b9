import { addressShape, listAddress } from "./address.ts";
import { isDeclaredNews } from "./features.ts";
import { readMetas } from "./head.ts";
import { readDeclarations } from "./schema.ts";
import type { Verdict } from "./types.ts";

/** In whichever attribute "og:type" stands: other tags that it finds are read as what they are. */
const TYPE = "meta:is([property$=type i],[name$=type i],[itemprop$=type i])";

const NEWS: Verdict = { isNews: true, score: 0.99, kind: "news" };
const OTHER: Verdict = { isNews: false, score: 0.01, kind: "other" };

/**
 * A verdict from head and address, given only where the two leave no doubt. The scores are not those of the fitted
 * model: they say "certain" and no more. "likely" where the head speaks for news and its text is to decide; null where
 * it does not.
 */
export function earlyVerdict(root: Element, url: string): Verdict | "likely" | null {
  const declared = readDeclarations(root);
  const { own } = declared;
  // Most pages that declare themselves news need no more than what Open Graph calls them.
  if (own.news === 1 && isDeclaredNews({ declared, address: listAddress(url), head: readMetas(root, TYPE) })) {
    return NEWS;
  }
  const head = readMetas(root);
  const address = addressShape(url);
  const isPiece = !address.front && !address.paged && own.forum + own.shop === 0;
  const isText = isPiece && own.listing === 0;
  const inNews = address.places.has("news");
  const signs = [head.press, address.dated, inNews].filter(Boolean).length;
  const isNamed = address.slugWords >= 4;
  // A shop, help pages.
  const isElsewhere = head.product || head.software || [...address.places].some((place) => place !== "news");
  if (head.openGraph === "article" && isPiece) {
    if (head.published && isText && (signs > 1 || (signs > 0 && isNamed))) return NEWS;
    // Without a date nothing may speak for anything else.
    const declares = own.news > 0 ? isNamed : isText && ((signs > 0 && isNamed) || (inNews && address.numbered));
    if (declares && !isElsewhere) return NEWS;
  }
  // Some sites call all their pages websites.
  if ((head.published || head.press) && isText && inNews && isNamed && !isElsewhere) return NEWS;
  if (own.news + own.article > 0 || head.openGraph === "article" || head.published) return isText ? "likely" : null;
  if (address.front || (own.shop > 0 && (head.product || head.openGraph === "product"))) return OTHER;
  return head.press && isText ? "likely" : null;
}
