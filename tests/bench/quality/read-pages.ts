/** One process of the bench: reads each page it is sent with every reader, and sends back what each made of it. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { reportItem } from "../../../utils/report/saved-page.ts";
import type { PageReport } from "../../../utils/report/types.ts";
import { type Reading, readStated, readWithDefuddle, readWithReadability } from "./rivals.ts";

export interface PageTask {
  id: string;
  file: string;
  url: string;
  /** Rivals judge articles alone: they have no word for a page that is none. */
  rivals: boolean;
  without: string[];
}

export interface PageReadings {
  id: string;
  saysWho: Reading | { error: string };
  readability: Reading | null;
  defuddle: Reading | null;
  stated: Reading | null;
}

function readWithSaysWho({ id, file, url, without }: PageTask): Reading | { error: string } {
  const report = reportItem({ id, file, url }, { asText: false, explain: false, without });
  if ("error" in report) return { error: String(report.error) };
  const { news, article } = report as unknown as PageReport;
  return {
    isNews: news.isNews,
    text: article?.text ?? "",
    title: article?.title ?? null,
    authors: article?.authors.map(({ name }) => name) ?? [],
    published: article?.published ?? null,
  };
}

// Defuddle writes each page's broken JSON-LD to the console; the bench prints figures.
console.error = () => {};
console.warn = () => {};

process.on("message", async (task: PageTask) => {
  const html = gunzipSync(readFileSync(task.file)).toString("utf8");
  const readings: PageReadings = {
    id: task.id,
    saysWho: readWithSaysWho(task),
    readability: task.without.length ? null : readWithReadability(html, task.url),
    defuddle: task.rivals ? await readWithDefuddle(html, task.url) : null,
    stated: task.rivals ? readStated(html, task.url) : null,
  };
  process.send?.(readings);
});
