import { addressShape, listAddress } from "./address.ts";
import { isDeclaredNews } from "./features.ts";
import { readMetas } from "./head.ts";
import { readDeclarations } from "./schema.ts";
import type { Detection } from "./types.ts";

/** In whichever attribute "og:type" stands: other tags that it finds are read as what they are. */
const TYPE = "meta:is([property$=type i],[name$=type i],[itemprop$=type i])";

/**
 * A verdict from head and address, given only where the two leave no doubt; else null. The scores are not those of
 * the fitted model: they say "certain" and no more.
 */
export function earlyVerdict(root: Element, url: string): Detection | null {
  const declared = readDeclarations(root);
  const { own, names } = declared;
  // Most pages that declare themselves news need no more than what Open Graph calls them.
  if (own.news === 1 && isDeclaredNews({ declared, address: listAddress(url), head: readMetas(root, TYPE) })) {
    return news(`The page declares itself a ${names.news}.`);
  }
  const head = readMetas(root);
  const address = addressShape(url);
  const isPiece = !address.front && !address.paged && own.forum + own.shop === 0;
  const inNews = address.places.has("news");
  const press = head.press || address.dated || inNews;
  const isNamed = address.slugWords >= 4;
  if (head.openGraph === "article" && isPiece) {
    if (head.published && press && isNamed && own.listing === 0) {
      return news("The page's head describes an article with a publishing date.");
    }
    // Without a date nothing may speak for anything else: no shop, no help pages.
    const isElsewhere = head.product || head.software || [...address.places].some((place) => place !== "news");
    const declares = own.news > 0 ? isNamed : own.listing === 0 && ((press && isNamed) || (inNews && address.numbered));
    if (declares && !isElsewhere) return news("The page's head and address are those of an article in the news.");
  }
  if (own.news + own.article > 0 || head.openGraph === "article" || head.published) return null;
  if (address.front) return other("The address is that of a front page.");
  if (own.shop > 0 && (head.product || head.openGraph === "product")) {
    return other(`The page declares itself a ${names.shop}.`);
  }
  return null;
}

const news = (reason: string): Detection => ({ isNews: true, score: 0.99, kind: "news", reasons: [reason] });
const other = (reason: string): Detection => ({ isNews: false, score: 0.01, kind: "other", reasons: [reason] });
