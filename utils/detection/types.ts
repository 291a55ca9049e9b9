/** What a page is, as far as the page itself tells. */
export type PageKind = "news" | "article" | "other";

export interface Detection {
  /** True for news articles: reports, opinion, live blogs, fact checks. */
  isNews: boolean;
  /** 0 to 1, calibrated so that `isNews` is `score >= 0.5`. */
  score: number;
  kind: PageKind;
  /** Short English sentences a reader understands, strongest first; at most eight. */
  reasons: string[];
}

/** What a page is, without why: all that the detector has to tell. */
export type Verdict = Omit<Detection, "reasons">;

export interface DetectionInput {
  document: Document;
  /** The page's address as the browser has it; never taken from the page. */
  url: string;
  /**
   * After navigations inside the document: the addresses it had before. A head that still names one of them is an
   * old page's and says nothing of the new one.
   */
  previousUrls?: readonly string[];
}
