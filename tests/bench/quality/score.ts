/** Scores the readings of a corpus, set by set, for one reader. */
import {
  average,
  bodyF1,
  compareBodies,
  harmonic,
  nameSet,
  type Overlap,
  pageF1,
  sameDay,
  sameTitle,
} from "./metrics.ts";
import type { Reading } from "./rivals.ts";

/** One line of a corpus's manifest. */
export interface Page {
  id: string;
  set: string;
  file: string;
  url: string;
  kind: string;
  truth?: { title?: string; authors?: string[]; date?: string; body?: string };
}

/** Sets whose articles are news; articles of other sets count neither way for detection. */
const NEWS_SETS = new Set(["fundus", "scrapinghub", "postlight"]);
export const isArticle = ({ kind }: Page) => kind === "article" || kind === "unknown";

/** NaN where a set has no truth for a figure. */
export interface SetScore {
  set: string;
  pages: number;
  body: number;
  /** Share of pages whose own body F1 is at least 0.8. */
  bodyOver80: number;
  title: number;
  authors: number;
  authorsPrecision: number;
  date: number;
}

export function scoreSets(pages: Page[], readings: Map<string, Reading | null>): SetScore[] {
  const sets = Map.groupBy(pages.filter(isArticle), ({ set }) => set);
  return [...sets].map(([set, articles]) => scoreSet(set, articles, readings));
}

function scoreSet(set: string, articles: Page[], readings: Map<string, Reading | null>): SetScore {
  const bodies: Overlap[] = [];
  const titles: number[] = [];
  const dates: number[] = [];
  let right = 0;
  let named = 0;
  let wanted = 0;
  for (const { id, truth = {} } of articles) {
    const reading = readings.get(id);
    if (truth.body) bodies.push(compareBodies(truth.body, reading?.text ?? ""));
    if (truth.title) titles.push(Number(sameTitle(truth.title, reading?.title)));
    if (truth.date) dates.push(Number(sameDay(truth.date, reading?.published)));
    if (truth.authors?.length) {
      const truths = nameSet(truth.authors);
      const found = nameSet(reading?.authors ?? []);
      right += [...found].filter((name) => truths.has(name)).length;
      named += found.size;
      wanted += truths.size;
    }
  }
  return {
    set,
    pages: articles.length,
    body: bodies.length ? bodyF1(bodies) : Number.NaN,
    bodyOver80: average(bodies.map((page) => Number(pageF1(page) >= 0.8))),
    title: average(titles),
    authors: wanted ? harmonic(right / (named || 1), right / wanted) : Number.NaN,
    authorsPrecision: wanted ? right / (named || 1) : Number.NaN,
    date: average(dates),
  };
}

export interface DetectionScore {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the pages that are no articles, taken for news. */
  othersTaken: number;
  newsfrontsTaken: number;
}

export function scoreDetection(pages: Page[], readings: Map<string, Reading | null>): DetectionScore {
  let taken = 0;
  let articles = 0;
  let othersTaken = 0;
  let others = 0;
  let newsfrontsTaken = 0;
  for (const page of pages) {
    const isNews = readings.get(page.id)?.isNews ?? null;
    if (isArticle(page)) {
      if (!NEWS_SETS.has(page.set) || page.kind === "unknown") continue;
      articles++;
      if (isNews) taken++;
    } else {
      others++;
      // A page that could not be read was not told from news.
      if (isNews !== false) othersTaken++;
      if (isNews !== false && page.kind === "newsfront") newsfrontsTaken++;
    }
  }
  const precision = taken / (taken + othersTaken || 1);
  const recall = taken / (articles || 1);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    othersTaken: othersTaken / (others || 1),
    newsfrontsTaken,
  };
}
