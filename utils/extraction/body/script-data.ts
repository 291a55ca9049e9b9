/**
 * The body as the page's own script holds it, where the page shows none before that script has run: the state that
 * Next.js, Nuxt, React Query and their like print into the page. Read as text, never run.
 */
import { plainText, rootOf } from "../../structured-data/index.ts";
import type { Page } from "../page.ts";
import { unreadable } from "../snapshot.ts";
import { type Block, makeBlock } from "./block.ts";
import { makeLines } from "./lines.ts";
import { weigh } from "./survey.ts";

const MAX_SCRIPTS = 200;
/** UTF-16 units of all scripts read. */
const MAX_CODE = 4_000_000;
const MIN_LITERAL = 300;
const MAX_LITERAL = 400_000;
const MAX_LINES = 2_000;
/** Weighted characters of running text that make a body, in lines that are sentences. */
const MIN_PROSE = 600;
/** The statement counts where the page shows less than this share of it. */
const LOST = 0.3;
/** "$$AD$$": where the script puts something in. */
const SLOT = /\$\$[A-Z_]{2,40}\$\$/g;
const BREAK = /<(?:\/p|br|\/li|\/h[1-6]|\/div|\/figcaption|\/blockquote)\b[^<>]{0,200}>/gi;

/** The long string literals of a script, decoded; one pass, no backtracking. */
function* literals(code: string): Generator<string> {
  for (let start = code.indexOf('"'); start >= 0; ) {
    let end = start + 1;
    while (end < code.length && code[end] !== '"') end += code[end] === "\\" ? 2 : 1;
    const length = end - start;
    if (length > MIN_LITERAL && length < MAX_LITERAL) {
      try {
        yield JSON.parse(code.slice(start, end + 1).replace(/[\n\r\t]/g, " ")) as string;
      } catch {
        // Not JSON's kind of string: a regular expression, another quote.
      }
    }
    start = code.indexOf('"', end + 1);
  }
}

/** The lines of a text that reads as prose; empty for code, lists of addresses and the like. */
function proseLines(text: string): string[] {
  const signs = text.match(/[{};=\\]|":/g)?.length ?? 0;
  // Markup has signs, too, but text outweighs them.
  if (signs > text.length / 25) return [];
  const lines = text
    .replace(BREAK, "\n")
    .split(/\n+/, MAX_LINES)
    .map((line) => plainText(line, 20_000).replace(SLOT, "").trim())
    .filter(Boolean);
  return lines.filter((line) => weigh(line) >= 80).length >= 2 ? lines : [];
}

const proseOf = (lines: readonly string[]) =>
  lines.reduce((sum, line) => sum + (weigh(line) >= 80 ? weigh(line) : 0), 0);

const MARKUP = /<(?:p|h[2-6]|figure|li)\b/i;

/** The markup of a body as lines below a root of their own, its pictures and captions with it; inert throughout. */
function parsed(page: Page, html: string): { root: Element; lines: Element[] } | null {
  const doc = new page.view.DOMParser().parseFromString(html.replace(SLOT, ""), "text/html");
  if (!doc.body || unreadable(doc)) return null;
  for (const junk of doc.querySelectorAll("script,style,svg,form,iframe,template")) junk.remove();
  const root = page.doc.createElement("div");
  while (doc.body.firstChild) root.appendChild(page.doc.adoptNode(doc.body.firstChild));
  const lines = makeLines(root);
  return lines.length > MAX_LINES ? null : { root, lines };
}

/** Blocks of the body that a script holds, where the page itself shows next to nothing; null otherwise. */
export function scriptBody(document: Document, page: Page, shown: number): Block[] | null {
  if (shown >= MIN_PROSE) return null;
  let best: string[] = [];
  let markup = "";
  let most = Math.max(MIN_PROSE, shown / LOST);
  let scripts = 0;
  let left = MAX_CODE;
  for (const script of rootOf(document)?.getElementsByTagName("script") ?? []) {
    if (++scripts > MAX_SCRIPTS) break;
    const code = script.hasAttribute("src") ? "" : (script.textContent ?? "");
    left -= code.length;
    if (left < 0) break;
    for (const text of literals(code)) {
      // A literal may be data of its own: its literals are looked at, once.
      for (const candidate of /^\s*(?:\w{1,8}:)?[[{]/.test(text) ? literals(text) : [text]) {
        const lines = proseLines(candidate);
        const prose = proseOf(lines);
        if (prose > most) [best, most, markup] = [lines, prose, MARKUP.test(candidate) ? candidate : ""];
      }
    }
  }
  if (!best.length) return null;
  const held = markup ? parsed(page, markup) : null;
  if (held) return held.lines.map((line) => makeBlock(line, held.root, undefined, true));
  const root = page.doc.createElement("div");
  return best.map((line) => {
    const element = page.doc.createElement("p");
    element.textContent = line;
    root.appendChild(element);
    return makeBlock(element, root, undefined, true);
  });
}
