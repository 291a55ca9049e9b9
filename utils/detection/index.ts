/**
 * Whether a page is a news article, another article, or neither, and why: a logistic model over facts that the page
 * shows (what it declares, its address, its text, its headings, its furniture). `weights.ts` is fitted by
 * tests/bench/detection/fit.ts; nothing here names a site.
 */
import { rootOf } from "../structured-data/index.ts";
import { earlyVerdict } from "./early.ts";
import { type PageFacts, readFacts } from "./features.ts";
import { scoreOf } from "./model.ts";
import { reasonsOf } from "./reasons.ts";
import type { Detection, DetectionInput, PageKind, Verdict } from "./types.ts";

export type * from "./types.ts";

/** Characters of one text from which a page that is no news is worth reading clean. */
const LONG_TEXT = 1_500;

/**
 * Judges a loaded page. Reads the document and changes nothing, asks for no layout, never throws on what a page
 * holds, and looks at a bounded part of it, so that its time hardly grows with the page's size.
 */
export function detect(input: DetectionInput): Detection {
  const judged = judge(input);
  if (!judged) return { ...EMPTY, reasons: ["The page is empty."] };
  const { verdict, facts, contributions } = judged;
  return { ...verdict, reasons: reasonsOf(facts, contributions, verdict.isNews) };
}

/** The same without the reasons, for whoever asks on every page and tells nobody why. */
export const verdictOn = (input: DetectionInput): Verdict => judge(input)?.verdict ?? EMPTY;

const EMPTY: Verdict = { isNews: false, score: 0, kind: "other" };

function judge({ document, url, previousUrls }: DetectionInput) {
  const root = rootOf(document);
  if (!root) return null;
  const facts = readFacts(root, url, previousUrls);
  const { score, contributions } = scoreOf(facts);
  const isNews = score >= 0.5;
  return { verdict: { isNews, score, kind: kindOf(isNews, facts) } satisfies Verdict, facts, contributions };
}

/**
 * Judges a page by its head and address alone, so that hiding can start before the first paint. Where only the text can
 * tell, which is often: "likely" if they speak for news, else null.
 */
export function detectEarly({ document, url }: DetectionInput): Verdict | "likely" | null {
  const root = rootOf(document);
  return root ? earlyVerdict(root, url) : null;
}

function kindOf(isNews: boolean, { text, headings }: PageFacts): PageKind {
  if (isNews) return "news";
  const reads =
    text.mainParagraphs >= 4 &&
    text.characters * text.mainShare >= LONG_TEXT &&
    text.linkedShare < 0.25 &&
    headings.linkedHeadings * 2 <= headings.headings &&
    !headings.mainHeadingLinked;
  return reads ? "article" : "other";
}
