import type { Paywall } from "./types.ts";

/** More words than a teaser has. */
const WHOLE = 400;
/** Fewer than most articles have. */
const SHORT = 220;
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W{0,3}$/;

/**
 * Whether the text is only the beginning of the article, from what the page states and from how the text ends.
 * A page that asks for money but holds a whole article's length is not called a teaser.
 */
export function paywallOf(stated: Paywall, paragraphs: readonly string[], wordCount: number): Paywall {
  const isCut = CUT_OFF.test((paragraphs.at(-1) ?? "").slice(-40));
  if (stated === "teaser") return wordCount > WHOLE && !isCut ? "unknown" : "teaser";
  if (stated === "unknown" && isCut && wordCount < SHORT) return "teaser";
  return stated;
}
