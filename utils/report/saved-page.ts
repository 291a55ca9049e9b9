/** Reads saved pages and text files from disk and reports on each; the Node half of `report`. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { JSDOM, VirtualConsole } from "jsdom";
import type { TrailEntry } from "../extraction/types.ts";
import { findSources } from "../sources/index.ts";
import { reportPage } from "./index.ts";

/** One thing to report on: a saved page with its address, or a text. */
export interface Item {
  id?: string;
  /** Path of an `.html`, `.html.gz` or text file; absolute, or relative to the working directory. */
  file?: string;
  /** The text itself, in place of a file (with `--text`). */
  text?: string;
  url?: string;
}

export interface ReportOptions {
  /** The items are plain text, not pages. */
  asText: boolean;
  explain: boolean;
  /** Names of extraction steps to leave out. */
  without: string[];
}

/** Stands for the address of a page whose address nobody gave, so that its relative links still resolve. */
const UNKNOWN_ADDRESS = "https://unknown.invalid/";

/**
 * The report on one item, ready for `JSON.stringify`. Never throws: what cannot be read gives `{id, error}`.
 */
export function reportItem(item: Item, options: ReportOptions): Record<string, unknown> {
  const id = item.id ?? item.file;
  try {
    return options.asText ? reportText(id, item) : reportSavedPage(id, item, options);
  } catch (error) {
    return { id, url: item.url, error: explainFailure(error) };
  }
}

function reportText(id: string | undefined, item: Item) {
  const text = item.text ?? readBytes(item).toString("utf8");
  return { id, ...findSources({ text, lang: "en" }) };
}

function reportSavedPage(id: string | undefined, item: Item, options: ReportOptions) {
  const url = webAddress(item.url);
  // jsdom reports broken style sheets and missing canvas to the console; neither is ours to say.
  const { window } = new JSDOM(decode(readBytes(item)), { url, virtualConsole: new VirtualConsole() });
  try {
    const trail: TrailEntry[] = [];
    const report = reportPage({
      document: window.document,
      url,
      without: new Set(options.without),
      ...(options.explain && { trail: (entry: TrailEntry) => trail.push(entry) }),
    });
    return { id, ...report, ...(options.explain && { trail }) };
  } finally {
    window.close();
  }
}

function webAddress(given: string | undefined): string {
  if (!given) return UNKNOWN_ADDRESS;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") throw new Error(`not an http(s) address: ${given}`);
  return url.href;
}

function readBytes({ file }: Item): Buffer {
  if (!file) throw new Error('the line names no "file"');
  const bytes = readFileSync(file);
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/**
 * Saved pages are mostly UTF-8 whatever their meta element says, since browsers save what they decoded.
 * Only bytes that are not UTF-8 are left to jsdom, which then reads the meta element.
 */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "ENOENT") return "no such file";
  if ("code" in error && error.code === "EISDIR") return "a folder, not a file";
  return error.message || error.name;
}
