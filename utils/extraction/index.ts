import type { ExtractedArticle, ExtractionInput } from "./types.ts";

export type * from "./types.ts";

/** Reads the article on a page; null where there is none. */
export function extract(_input: ExtractionInput): ExtractedArticle | null {
  return null;
}
