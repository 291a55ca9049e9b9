import { Readability } from "@mozilla/readability";
import type { Page } from "../page.ts";

/** Numbers lines, so that Readability's verdict on its own copy can be read back. */
export const LINE = "data-says-line";

/** What is used here of Readability's inside; it is pinned to one version. */
interface Inside {
  readonly _doc: Document;
  parse(): { content: Element } | null;
  _grabArticle(): Element | null;
  _prepDocument(): void;
}

/**
 * Readability without the work whose outcome is not used here, and with its dear tests behind its cheap ones; what it
 * takes for the article stays the same.
 */
class LineReader extends (Readability as unknown as new (doc: Document, options: object) => Inside) {
  readonly #copyBody: () => Element;

  /** `copyBody` gives the page's body for the document, anew each time. */
  constructor(doc: Document, copyBody: () => Element) {
    doc.body.replaceWith(copyBody());
    super(doc, { disableJSONLD: true, charThreshold: 250, serializer: (node: Node) => node });
    this.#copyBody = copyBody;
  }

  /**
   * Readability writes the page out as HTML before it starts, to parse it again where it finds too little, and what it
   * has found, for a log that is off. Here it gets the page anew only where it asks for it.
   */
  override _grabArticle(): Element | null {
    Object.defineProperty(this._doc.body, "innerHTML", { get: () => "", set: () => this._refill() });
    const article = super._grabArticle();
    if (article) Object.defineProperty(article, "innerHTML", { value: "" });
    return article;
  }

  /** What Readability asks for by setting `innerHTML`; in the extension, by this name (`inert-markup.ts`). */
  _refill(): void {
    this._doc.body.replaceChildren(...this.#copyBody().childNodes);
    this._prepDocument();
  }

  /** Addresses, nesting and classes of its output are of no use: only the lines are read back. */
  _postProcessContent(): void {}

  /** As Readability's, which reads the whole text of every element first. */
  _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute("rel") === "author" || node.getAttribute("itemprop")?.includes("author") || BYLINE.test(names);
    if (!isNamed) return false;
    const { length } = (node.textContent ?? "").trim();
    return length > 0 && length < 100;
  }

  /** As Readability's, which makes a style object of every element. */
  _isProbablyVisible(node: HTMLElement): boolean {
    if (node.hasAttribute("hidden")) return false;
    if (node.hasAttribute("style") && node.style) {
      const { display, visibility } = node.style;
      if (display === "none" || visibility === "hidden") return false;
    }
    return node.getAttribute("aria-hidden") !== "true" || node.className?.includes?.("fallback-image") === true;
  }
}

/** Readability's own, which it keeps to itself. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;

/**
 * Runs Readability on a copy of the cleaned page and returns the lines that it took for the article.
 * Its own output is not used: it renames, merges and loses elements that the reader wants kept.
 */
export function readabilityLines(page: Page, lines: readonly Element[]): Set<Element> {
  lines.forEach((line, index) => {
    line.setAttribute(LINE, String(index));
  });
  const copy = page.doc.implementation.createHTMLDocument(page.metadata.title);
  const copyBody = () => {
    const body = copy.importNode(page.body, true);
    // In a document these would shadow the members that Readability calls.
    for (const element of body.querySelectorAll("img[name],embed[name],object,iframe[name]")) {
      element.removeAttribute("name");
      element.removeAttribute("id");
    }
    return body;
  };
  const taken = new Set<Element>();
  let result: Element | undefined;
  try {
    result = new LineReader(copy, copyBody).parse()?.content;
  } catch {
    // Readability gives up on some broken trees; the other candidates remain.
  }
  for (const found of result?.querySelectorAll(`[${LINE}]`) ?? []) {
    const line = lines[Number(found.getAttribute(LINE))];
    if (line) taken.add(line);
  }
  return taken;
}
