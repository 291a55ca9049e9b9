/**
 * Whether a page is judged alike from what it writes down of itself (utils/copy), its beginning or the whole, and from
 * itself.
 *
 *     node tests/bench/detection/copies.ts [--from 0] [--to 400]
 *
 * jsdom parses as if no script could run: what a `noscript` holds is left out beforehand, which is no part of a page
 * in a browser.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { readBeginning, readCopy } from "../../../utils/copy/read.ts";
import { writeBeginning, writePage } from "../../../utils/copy/write.ts";
import { verdictOn } from "../../../utils/detection/index.ts";

const CORPUS = process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../../shared/corpus");
const { values } = parseArgs({
  options: { from: { type: "string", default: "0" }, to: { type: "string", default: "100000" } },
});

const pages = readFileSync(join(CORPUS, "manifest.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): { id: string; file: string; url: string } => JSON.parse(line))
  .slice(Number(values.from), Number(values.to));

const { window } = new JSDOM();
let otherwise = 0;
let wholeOtherwise = 0;
let unread = 0;
let letters = 0;
for (const { id, file, url } of pages) {
  const html = gunzipSync(readFileSync(join(CORPUS, file)))
    .toString("utf8")
    .replace(/<noscript.*?<\/noscript>/gis, "");
  const document = new window.DOMParser().parseFromString(html, "text/html");
  const written = writeBeginning(document);
  const copy = written && readBeginning(written);
  const here = verdictOn({ document, url });
  const there = copy && verdictOn({ document: copy as unknown as Document, url });
  const whole = readCopy(writePage(document, { withHead: true })!.written);
  const wholly = whole && verdictOn({ document: whole as unknown as Document, url });
  if (!whole) unread++;
  else if (JSON.stringify(here) !== JSON.stringify(wholly)) {
    wholeOtherwise++;
    console.log(`${id}: ${JSON.stringify(here)} in the page, ${JSON.stringify(wholly)} from its whole copy`);
  }
  letters += written ? [...written.head, ...written.body].join("").length : 0;
  if (JSON.stringify(here) === JSON.stringify(there)) continue;
  otherwise++;
  console.log(`${id}: ${JSON.stringify(here)} in the page, ${JSON.stringify(there)} from its copy`);
}
window.close();
console.log(
  `${wholeOtherwise} of ${pages.length} judged otherwise from a copy of the whole; of ${unread} that is not read`,
);
console.log(
  `${otherwise} of ${pages.length} pages judged otherwise from the copy; ${Math.round(letters / pages.length)} letters each`,
);
