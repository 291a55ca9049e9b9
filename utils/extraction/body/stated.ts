/** The body as structured data states it: schema.org's `articleBody`. */
import { mainArticle, plainText, raw, rootOf, type SchemaNode } from "../../structured-data/index.ts";
import type { Page } from "../page.ts";
import { type Block, makeBlock } from "./block.ts";

/** Shorter statements are summaries. */
const MIN_LENGTH = 600;
const MAX_LENGTH = 200_000;
const MAX_LINES = 2_000;
/** The statement counts where the page shows less than this share of it. */
const LOST = 0.6;

/** Lines of the stated body; empty where there is none worth reading. */
function statedLines(nodes: readonly SchemaNode[], page: Page): string[] {
  const node = mainArticle(nodes, { url: page.url, title: page.metadata.title });
  const body = node ? raw(node, "articleBody") : null;
  if (!body || body.length < MIN_LENGTH || body.length > MAX_LENGTH) return [];
  return body
    .replace(/<(?:\/p|br|\/li|\/h[1-6]|\/div)\b[^<>]{0,200}>/gi, "\n")
    .split(/\n+/, MAX_LINES)
    .map((line) => plainText(line, 20_000))
    .filter(Boolean);
}

const SAMPLES = 40;
const SAMPLE = 30;

/**
 * Whether the page shows what is stated all the same: some state it twice over. Passages all through the statement are
 * looked for, spaces aside.
 */
function isShown(lines: readonly string[], blocks: readonly Block[]): boolean {
  const dense = (texts: readonly string[]) => texts.join("").replace(/\s+/g, "");
  const stated = dense(lines);
  const page = dense(blocks.map((block) => block.text));
  let found = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const at = Math.floor((i * (stated.length - SAMPLE)) / SAMPLES);
    if (page.includes(stated.slice(at, at + SAMPLE))) found++;
  }
  return found > LOST * SAMPLES;
}

/** Blocks of the stated body where the page itself shows much less; null otherwise. */
export function statedBody(
  document: Document,
  nodes: readonly SchemaNode[],
  page: Page,
  shown: number,
  blocks: readonly Block[] = [],
): Block[] | null {
  // Parsing is dear, so that the word is looked for first, and how much it could state at most.
  let most = 0;
  for (const script of rootOf(document)?.getElementsByTagName("script") ?? []) {
    const data = /ld\+json/i.test(script.getAttribute("type") ?? "") ? (script.textContent ?? "") : "";
    if (data.includes("articleBody")) most += data.length;
  }
  if (shown >= LOST * most) return null;
  const lines = statedLines(nodes, page);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length < MIN_LENGTH || shown > LOST * length || isShown(lines, blocks)) return null;
  const root = page.doc.createElement("div");
  return lines.map((line) => {
    const element = page.doc.createElement("p");
    element.textContent = line;
    root.appendChild(element);
    return makeBlock(element, root, undefined, true);
  });
}
