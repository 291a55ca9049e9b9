import { type Feature, featuresOf, isDeclaredNews, type PageFacts } from "./features.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

export interface Score {
  /** Probability, 0 to 1, rounded to four places. */
  score: number;
  /** What each feature adds to the log-odds. */
  contributions: Record<Feature, number>;
}

/** Log-odds that a page's own plain word is worth, whatever its text looks like: a probability of .73. */
const DECLARED = 1;

/** Logistic regression: the log-odds are the bias and the weighted sum of the features. */
export function scoreOf(facts: PageFacts): Score {
  const contributions = featuresOf(facts);
  let sum = BIAS;
  for (const name of Object.keys(contributions) as Feature[]) {
    contributions[name] *= WEIGHTS[name];
    sum += contributions[name];
  }
  if (isDeclaredNews(facts)) sum = Math.max(sum, DECLARED);
  return { score: Math.round(10_000 / (1 + Math.exp(-sum))) / 10_000, contributions };
}
