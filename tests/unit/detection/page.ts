import { JSDOM } from "jsdom";

/** A document of the given head and body, as the parser of a browser makes it. */
export function pageOf(head: string, body: string, attributes = ""): Document {
  return new JSDOM(`<!DOCTYPE html><html lang="en"><head>${head}</head><body ${attributes}>${body}</body></html>`)
    .window.document;
}

export const rootOfPage = (head: string, body = ""): Element => pageOf(head, body).documentElement;

const SENTENCE =
  "The harbour board voted on Tuesday to close the old ferry pier, which engineers had called unsafe in two reports.";

export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${SENTENCE} It was vote number ${n}.</p>`).join("\n");
