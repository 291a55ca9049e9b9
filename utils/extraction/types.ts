/** A hyperlink inside `Article.text`: offsets are UTF-16 units into that text. */
export interface TextLink {
  start: number;
  end: number;
  /** Absolute http(s) address. */
  href: string;
}

export interface LeadImage {
  url: string;
  alt: string;
  caption: string | null;
  credit: string | null;
}

/** Whether the page holds the whole article. */
export type Paywall = "none" | "teaser" | "unknown";

/**
 * The article, as plain data: it survives `structuredClone` and JSON.
 * Authors are not here: `utils/authors` finds them, `utils/report` joins the two.
 */
export interface ExtractedArticle {
  title: string;
  /** The standfirst below the headline, or null. */
  dek: string | null;
  siteName: string | null;
  /** BCP 47, as the page gives it ("en-US"), or null. */
  lang: string | null;
  dir: "ltr" | "rtl";
  /** ISO 8601 with the zone that the page gave; a date without time stays a date, a month alone a month. */
  published: string | null;
  modified: string | null;
  leadImage: LeadImage | null;
  /** The body alone: standfirst where shown, paragraphs, subheadings, list items, one a line. */
  text: string;
  /** The lines of `text`. */
  paragraphs: string[];
  /** Parallel to `paragraphs`. */
  paragraphKinds: ParagraphKind[];
  /** Links inside `text`. */
  links: TextLink[];
  /**
   * Sanitised by DOMPurify; all addresses absolute. Each element that renders line `i` of `text` carries
   * `data-paragraph="i"`, so that reading view and sources can point at it.
   */
  html: string;
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  paywall: Paywall;
}

export type ParagraphKind = "dek" | "paragraph" | "heading" | "item" | "quote";

/** One step's remark: which step removed or kept what, and why. */
export interface TrailEntry {
  step: string;
  action: "removed" | "kept" | "added" | "chose" | "refused";
  /** A short description of the element or value: tag, classes, the first words. */
  what: string;
  why: string;
}

export interface ExtractionInput {
  /** Never changed: extraction works on a clone. */
  document: Document;
  url: string;
  /** Names of steps to leave out, for the bench that says what each step is worth. */
  without?: ReadonlySet<string>;
  /** Called for each remark when the caller wants the trail. */
  trail?: (entry: TrailEntry) => void;
}
