import { nodesOf, truth } from "../../structured-data/index.ts";
import type { Paywall } from "../types.ts";
import { meta, type PageFacts } from "./page-facts.ts";

const LOCKED = /^(?:locked|paid|premium|subscribers?(?:[ -]only)?|plus|pay|abo|no|false|closed|registration)$/i;
const FREE = /^(?:free|public|open|yes|true|unlocked|none)$/i;

/**
 * Whether the page states that it holds only the beginning: schema.org `isAccessibleForFree` (of the article or of
 * its `hasPart`), `article:content_tier` and its kin. Cut text is for extraction to see.
 */
export function readPaywall(facts: PageFacts): Paywall {
  const stated: Array<boolean | null> = [];
  if (facts.main) stated.push(truth(facts.main, "isAccessibleForFree"));
  for (const node of facts.main ? nodesOf(facts.main, "hasPart") : []) stated.push(truth(node, "isAccessibleForFree"));
  if (!stated.some((value) => value !== null)) {
    for (const node of facts.nodes) {
      if (node.types.includes("WebPage")) stated.push(truth(node, "isAccessibleForFree"));
    }
  }
  if (stated.includes(false)) return "teaser";
  const tier = meta(
    facts,
    "article:content_tier",
    "content_tier",
    "isaccessibleforfree",
    "og:content_tier",
    "access",
    "paywall-status",
  );
  if (tier && LOCKED.test(tier)) return "teaser";
  return stated.includes(true) || (tier && FREE.test(tier)) ? "none" : "unknown";
}
