/**
 * `npm run --silent report -- …`: the very code of the extension on saved pages, one JSON line for each.
 * README documents flags and output.
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { reportPage } from "./index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: "string" }, list: { type: "string" } },
});
const items = values.list
  ? readFileSync(values.list, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : positionals.map((file) => ({ id: file, file, url: values.url }));
const base = values.list ? dirname(values.list) : ".";
for (const { id, file, url } of items) {
  const bytes = readFileSync(resolve(base, file));
  const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const { window } = new JSDOM(html, { url });
  console.log(JSON.stringify({ id, ...reportPage({ document: window.document, url }) }));
  window.close();
}
