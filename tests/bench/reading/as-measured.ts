/**
 * Whether readers get what the quality bench measures: corpus pages read by the built extension in a real browser, and
 * by the report in Node. The builds rewrite parts of their libraries, and a browser parses some things otherwise.
 *   node tests/bench/reading/as-measured.ts                       60 pages of fundus, scrapinghub and postlight, in Chromium
 *   node tests/bench/reading/as-measured.ts --pages 300 --browser firefox
 * Needs the build of the browser and `openssl`.
 */
import { parseArgs } from "node:util";
import { reportItem } from "../../../utils/report/saved-page.ts";
import { type Family, openSession } from "../../support/session.ts";
import { untilView } from "../../support/view.ts";
import { corpusPages } from "./corpus-pages.ts";
import { openSavedWeb } from "./web.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "60" },
    seed: { type: "string", default: "2026" },
    id: { type: "string", multiple: true },
    browser: { type: "string", default: "chromium" },
  },
});
const { pages, saved } = corpusPages(values);
const SHOWN = 120;
/** A break is no space in `textContent`, and what a browser draws nothing for is left out of the report. */
const plain = (line: string) => line.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");
const missing = (from: readonly string[], lines: ReadonlySet<string>) => from.filter((line) => !lines.has(line));

const web = await openSavedWeb(saved);
const family = values.browser as Family;
const session = await openSession(family, web.launch(family));
let alike = 0;
try {
  for (const { id, url, file } of pages) {
    const report = reportItem({ file, url }, { asText: false, explain: false, without: [] });
    const { text = "" } = (report.article ?? {}) as { text?: string };
    const measured = text.split("\n").map(plain);
    const page = await session.open(url);
    try {
      await session.pressToggle(page);
      await untilView(session, page, true);
      const lines = await session.inView(page, (root) =>
        [...(root?.querySelectorAll(".body [data-paragraph]") ?? [])].map((line) => line.textContent ?? ""),
      );
      const read = lines.map(plain);
      const lost = missing(measured, new Set(read));
      const more = missing(read, new Set(measured));
      if (lost.length + more.length === 0) alike++;
      else console.log(`${id}: ${lost.length} lines not in the view, ${more.length} not in the report`);
      for (const line of lost.slice(0, 3)) console.log(`  report: ${line.slice(0, SHOWN)}`);
      for (const line of more.slice(0, 3)) console.log(`  view: ${line.slice(0, SHOWN)}`);
    } catch (error) {
      console.log(`${id}: ${error instanceof Error ? error.message : error}`);
    } finally {
      await page.close();
    }
  }
} finally {
  await session.close();
  await web.close();
}
console.log(`${alike} of ${pages.length} pages read alike in ${family} and in the report`);
