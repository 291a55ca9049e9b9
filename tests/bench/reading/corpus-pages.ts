/** The corpus's news articles for the benches that look at the reading view, and their HTML by the place it is served at. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { ROOT } from "../../support/checks.ts";
import type { Page as CorpusPage } from "../quality/score.ts";
import { dealt } from "./dealt.ts";
import { placeOf } from "./web.ts";

const SETS = new Set(["fundus", "scrapinghub", "postlight"]);

export interface Wanted {
  pages: string;
  seed: string;
  /** Beginnings of ids: these pages, in place of dealt ones. */
  id?: string[] | undefined;
}

export interface CorpusPages {
  /** The pages, with their files' whole paths. */
  pages: CorpusPage[];
  saved: Map<string, string>;
}

/** Pages of the corpus (`../shared/corpus`, or `CORPUS_DIR`), as the command line asks for them. */
export function corpusPages({ pages: count, seed, id: ids }: Wanted): CorpusPages {
  const corpus = resolve(process.env.CORPUS_DIR ?? join(ROOT, "../shared/corpus"));
  const all = readFileSync(join(corpus, "manifest.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): CorpusPage => JSON.parse(line))
    .filter(({ set, kind }) => SETS.has(set) && kind === "article")
    .map((page) => ({ ...page, file: join(corpus, page.file) }));
  const pages = ids
    ? all.filter(({ id }) => ids.some((wanted) => id.startsWith(wanted)))
    : dealt(all, Number(seed)).slice(0, Number(count));
  const saved = new Map(pages.map(({ url, file }) => [placeOf(url), gunzipSync(readFileSync(file)).toString("utf8")]));
  return { pages, saved };
}
