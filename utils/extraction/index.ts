import { Readability } from "@mozilla/readability";
import DOMPurify from "dompurify";
import { readMetadata } from "./metadata/index.ts";
import type { ExtractedArticle, ExtractionInput, ParagraphKind, TextLink } from "./types.ts";

export type * from "./types.ts";

const LINES = "p,h2,h3,h4,h5,h6,li,blockquote,pre,dt,dd";

/** Reads the article on a page; null where there is none. */
export function extract({ document, url, trail }: ExtractionInput): ExtractedArticle | null {
  const metadata = readMetadata({ document, url, trail });
  const clone = document.cloneNode(true) as Document;
  for (const junk of clone.querySelectorAll(
    "[id*=author-box],[class*=cont-read],[class*=feat-caption],[class*=author-info],ins,aside",
  ))
    junk.remove();
  const read = new Readability(clone).parse();
  if (!read?.content) return null;
  const purify = DOMPurify(document.defaultView as unknown as Parameters<typeof DOMPurify>[0]);
  const body = purify.sanitize(read.content, {
    RETURN_DOM: true,
    FORBID_TAGS: ["style", "form", "input", "button", "svg", "math"],
    FORBID_ATTR: ["style", "class", "id", "name"],
  }) as unknown as HTMLElement;
  const paragraphs: string[] = [];
  const paragraphKinds: ParagraphKind[] = [];
  const links: TextLink[] = [];
  let offset = 0;
  for (const element of body.querySelectorAll(LINES)) {
    if (element.querySelector(LINES)) continue;
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (!text || element.closest("figure")) continue;
    element.setAttribute("data-paragraph", String(paragraphs.length));
    paragraphs.push(text);
    paragraphKinds.push(/^H/.test(element.tagName) ? "heading" : element.tagName === "LI" ? "item" : "paragraph");
    for (const a of element.querySelectorAll("a[href]")) {
      const words = (a.textContent ?? "").replace(/\s+/g, " ").trim();
      const at = text.indexOf(words);
      if (words && at >= 0)
        links.push({ start: offset + at, end: offset + at + words.length, href: (a as HTMLAnchorElement).href });
    }
    offset += text.length + 1;
  }
  const text = paragraphs.join("\n");
  const wordCount = text.split(/\s+/).filter(Boolean).length;
  return {
    ...metadata,
    text,
    paragraphs,
    paragraphKinds,
    links,
    html: body.innerHTML,
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / 230)),
  };
}
