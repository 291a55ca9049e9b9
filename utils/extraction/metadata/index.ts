import { readStructuredData, type SchemaNode } from "../../structured-data/index.ts";
import type { ExtractedArticle, TrailEntry } from "../types.ts";
import { readDates } from "./dates.ts";
import { readDek } from "./dek.ts";
import { shownText } from "./dom.ts";
import { findHeadline } from "./headline.ts";
import { readDirection, readLanguage } from "./language.ts";
import { readLeadImage } from "./lead-image.ts";
import { gatherFacts } from "./page-facts.ts";
import { readPaywall } from "./paywall.ts";
import { readSiteName, siteNames } from "./site-name.ts";
import { chooseTitle, readHeadTitles } from "./title.ts";

/**
 * What the page says of the article, without its body. The title is "" where there is none, and `paywall` is what
 * structured data and marks on the page say: cut text is extraction's to see.
 */
export type Metadata = Pick<
  ExtractedArticle,
  "title" | "dek" | "siteName" | "lang" | "dir" | "published" | "modified" | "leadImage" | "paywall"
>;

/** Reads title, dek, site, language, dates and lead image from the untouched document; changes nothing. */
export function readMetadata({
  document,
  url,
  trail,
  nodes = readStructuredData(document),
}: {
  document: Document;
  url: string;
  nodes?: SchemaNode[];
  trail?: (entry: TrailEntry) => void;
}): Metadata {
  const facts = gatherFacts(document, url, nodes, trail);
  if (!facts) return { ...EMPTY };
  const names = siteNames(facts);
  const head = readHeadTitles(facts, names);
  const expected = [head.structured, head.social, head.document].filter((title) => title !== null);
  const headline = findHeadline(facts.root, expected, names);
  const title = chooseTitle(facts, headline, head, names);
  const sample = `${title} ${bodySample(facts.root)}`;
  const lang = readLanguage(facts, sample);
  const near = headline?.element ?? null;
  return {
    title,
    dek: readDek(facts, near, title),
    siteName: readSiteName(facts, names, headline?.text ?? null),
    lang,
    dir: readDirection(facts, sample, lang, near),
    ...readDates(facts, near, lang),
    leadImage: readLeadImage(facts, near, title),
    paywall: readPaywall(facts),
  };
}

const EMPTY: Metadata = {
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

/** Some running text, to see what script the page is in. */
function bodySample(root: Element): string {
  let sample = "";
  let count = 0;
  for (const paragraph of root.getElementsByTagName("p")) {
    if (++count > 40 || sample.length > 1_500) break;
    const line = shownText(paragraph, 300);
    if (line.length > 40) sample += ` ${line}`;
  }
  return sample;
}
