import { squeeze, UNSEEN, WIDE, walk, webAddress } from "../dom.ts";
import { isAnnotation } from "../math.ts";
import type { TextLink } from "../types.ts";

const SKIPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "SVG", "svg"]);

/** The text of a line with space collapsed as a browser would, and the web links in it with their offsets. */
export function lineText(line: Element, base: string): { text: string; links: TextLink[] } {
  // Nothing in it but text: as a whole or in pieces, it is the same.
  if (!line.firstElementChild) return { text: squeeze(line.textContent ?? ""), links: [] };
  let text = "";
  const spans: { a: Element; start: number; end: number }[] = [];
  walk(line, (node) => {
    if (node.nodeType === 1) {
      if (SKIPPED.has(node.nodeName) || isAnnotation(node)) return false;
      if (node.nodeName === "BR" && text && !text.endsWith(" ")) text += " ";
      return true;
    }
    if (node.nodeType !== 3) return false;
    let piece = (node.nodeValue ?? "").replace(UNSEEN, "").replace(WIDE, " ");
    if (piece.startsWith(" ") && (!text || text.endsWith(" "))) piece = piece.slice(1);
    if (!piece) return false;
    const start = text.length;
    text += piece;
    const a = node.parentElement?.closest("a[href]");
    if (a && line.contains(a)) {
      const last = spans.at(-1);
      if (last?.a === a) last.end = text.length;
      else spans.push({ a, start, end: text.length });
    }
    return false;
  });
  text = text.trimEnd();
  const links: TextLink[] = [];
  for (const { a, start, end } of spans) {
    const href = webAddress(a.getAttribute("href"), base);
    const raw = text.slice(start, Math.min(end, text.length));
    const from = start + raw.length - raw.trimStart().length;
    const to = start + raw.trimEnd().length;
    if (href && to > from) links.push({ start: from, end: to, href });
  }
  return { text, links };
}
