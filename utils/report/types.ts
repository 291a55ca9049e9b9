import type { Authorship } from "../authors/types.ts";
import type { Detection } from "../detection/types.ts";
import type { ExtractedArticle, TrailEntry } from "../extraction/types.ts";
import type { Source } from "../sources/types.ts";

/** Everything known of an article: what extraction read, and who wrote it. */
export type Article = ExtractedArticle & Authorship;

/** One line of `npm run report`; README documents it as the product's contract. */
export interface PageReport {
  id?: string;
  url: string;
  news: Detection;
  article: Article | null;
  sources: Source[];
  /** Milliseconds spent. */
  ms: { detect: number; extract: number; sources: number };
  trail?: TrailEntry[];
}
