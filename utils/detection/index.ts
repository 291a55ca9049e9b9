import type { Detection, DetectionInput } from "./types.ts";

export type * from "./types.ts";

/** Judges a loaded page: news article, other article, or neither. */
export function detect({ document }: DetectionInput): Detection {
  const isNews = document.querySelector('meta[property="og:type"][content="article"]') !== null;
  return { isNews, score: isNews ? 0.8 : 0.1, kind: isNews ? "news" : "other", reasons: [] };
}
