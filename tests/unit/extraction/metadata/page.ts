import { JSDOM } from "jsdom";
import { readMetadata } from "../../../../utils/extraction/metadata/index.ts";

/** Metadata of a page made of these parts; the paragraphs stand for the body. */
export function metadataOf({
  head = "",
  body = "",
  html = 'lang="en-GB"',
  url = "https://www.harbourpost.example/news/ferry",
}: {
  head?: string;
  body?: string;
  html?: string;
  url?: string;
}) {
  const source = `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`;
  return readMetadata({ document: new JSDOM(source, { url }).window.document, url });
}

export const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
export const STORY = Array.from(
  { length: 5 },
  (_, i) =>
    `<p>Paragraph ${i} of the story tells at some length how the ferry came back to the harbour after the storm had passed over the islands.</p>`,
).join("");
