import { Readability } from "@mozilla/readability";
import type { Page } from "../page.ts";

/** Numbers lines, so that Readability's verdict on its own copy can be read back. */
export const LINE = "data-says-line";

/**
 * Runs Readability on a copy of the cleaned page and returns the lines that it took for the article.
 * Its own output is not used: it renames, merges and loses elements that the reader wants kept.
 */
export function readabilityLines(page: Page, lines: readonly Element[]): Set<Element> {
  lines.forEach((line, index) => {
    line.setAttribute(LINE, String(index));
  });
  const copy = page.doc.implementation.createHTMLDocument(page.metadata.title);
  const body = copy.importNode(page.body, true);
  // In a document these would shadow the members that Readability calls.
  for (const element of body.querySelectorAll("img[name],embed[name],object,iframe[name]")) {
    element.removeAttribute("name");
    element.removeAttribute("id");
  }
  copy.body.replaceWith(body);
  const taken = new Set<Element>();
  let result: Element | undefined;
  try {
    const parsed = new Readability<Element>(copy, {
      disableJSONLD: true,
      charThreshold: 250,
      serializer: (node) => node as Element,
    }).parse();
    result = parsed?.content ?? undefined;
  } catch {
    // Readability gives up on some broken trees; the other candidates remain.
  }
  for (const found of result?.querySelectorAll(`[${LINE}]`) ?? []) {
    const line = lines[Number(found.getAttribute(LINE))];
    if (line) taken.add(line);
  }
  return taken;
}
