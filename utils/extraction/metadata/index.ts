import type { LeadImage, Paywall, TrailEntry } from "../types.ts";

/** What the page says of the article, without its body. */
export interface Metadata {
  /** As the page shows it; "" where there is none. */
  title: string;
  dek: string | null;
  siteName: string | null;
  lang: string | null;
  dir: "ltr" | "rtl";
  published: string | null;
  modified: string | null;
  leadImage: LeadImage | null;
  /** From structured data and marks on the page; cut text is extraction's to see. */
  paywall: Paywall;
}

/** Reads title, dek, site, language, dates and lead image from the untouched document; changes nothing. */
export function readMetadata(_input: {
  document: Document;
  url: string;
  trail?: (entry: TrailEntry) => void;
}): Metadata {
  return {
    title: "",
    dek: null,
    siteName: null,
    lang: null,
    dir: "ltr",
    published: null,
    modified: null,
    leadImage: null,
    paywall: "unknown",
  };
}
