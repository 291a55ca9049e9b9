import type { Body } from "./body/block.ts";
import { lineText } from "./body/line-text.ts";
import { renderHtml } from "./html.ts";
import type { Page } from "./page.ts";
import type { ParagraphKind, TextLink } from "./types.ts";

export interface Rendered {
  text: string;
  paragraphs: string[];
  paragraphKinds: ParagraphKind[];
  links: TextLink[];
  html: string;
}

/** The body as plain lines with their links, and as HTML of a short list of elements, whose elements are numbered by line. */
export function render(page: Page, body: Body): Rendered {
  const paragraphs: string[] = [];
  const paragraphKinds: ParagraphKind[] = [];
  const links: TextLink[] = [];
  const numbers = new Map<Element, number>();
  let offset = 0;
  for (const block of body.blocks) {
    const line = lineText(block.element, page.base);
    if (!line.text) continue;
    numbers.set(block.element, paragraphs.length);
    for (const link of line.links) links.push({ ...link, start: link.start + offset, end: link.end + offset });
    paragraphs.push(line.text);
    paragraphKinds.push(block.kind);
    offset += line.text.length + 1;
  }
  return { text: paragraphs.join("\n"), paragraphs, paragraphKinds, links, html: renderHtml(page, body, numbers) };
}
