/**
 * The body as HTML, built anew from a short list of elements and attributes: nothing of the page's own markup is
 * passed on by default, so what a parser might read twice has no way in. Whoever puts it into a document has DOMPurify
 * go over it there (`utils/reader/body.ts`); a test holds that it finds nothing to take out.
 */
import type { Body } from "./body/block.ts";
import { HEADING, nameOf, squeeze, webAddress } from "./dom.ts";
import { names } from "./names.ts";
import type { Page } from "./page.ts";

const INLINE = new Set(
  "A ABBR B BDI BDO BR CITE CODE DEL DFN EM I INS KBD MARK Q RP RT RUBY S SAMP SMALL STRONG SUB SUP TIME U VAR WBR".split(
    " ",
  ),
);
const BOXES = new Set(
  "BLOCKQUOTE CAPTION DD DETAILS DL DT FIGCAPTION FIGURE LI OL PRE SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const EMBEDS = new Set(["VIDEO", "AUDIO", "IFRAME", "EMBED", "OBJECT"]);
const SKIPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "SVG", "MATH", "HEAD", "TITLE", "META", "LINK"]);
const ATTRIBUTES = ["lang", "dir", "colspan", "rowspan", "datetime", "start", "reversed"];
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/;
const MAX_DATA_IMAGE = 20_000;
export const PULL_QUOTE = names("pullquote* pull-quote* blockquote-pull pulled-quote zitat* citation-exergue exergue");
/** What is longer is no pull quote, whatever a box around it is called. */
export const MAX_PULLED = 400;
/** What an image next to the text is when it is not of the article: faces, logos, teasers. */
const FOREIGN_IMAGE = names(
  "avatar* logo* icon* emoji* author* gravatar* teaser* related* thumb thumbnail-small pixel tracking",
);

function imageAddress(image: Element, base: string): string | null {
  const src = image.getAttribute("src") ?? "";
  if (src.length < MAX_DATA_IMAGE && RASTER.test(src)) return src.length > 200 ? src : null;
  return webAddress(src, base);
}

/** The embed as a link that says what it leads to; null where it has no address of its own. */
function embedLink(doc: Document, embed: Element, base: string): Element | null {
  const source =
    embed.getAttribute("src") ??
    embed.getAttribute("data-src") ??
    embed.getAttribute("data") ??
    embed.querySelector("source")?.getAttribute("src");
  const href = webAddress(source, base);
  if (!href) return null;
  const what = embed.tagName === "AUDIO" ? "Audio" : embed.tagName === "VIDEO" ? "Video" : "Embedded";
  const title = squeeze(embed.getAttribute("title") ?? embed.getAttribute("aria-label") ?? "").slice(0, 200);
  const line = doc.createElement("p");
  line.className = `embed ${what.toLowerCase()}`;
  const a = doc.createElement("a");
  a.setAttribute("href", href);
  a.textContent = `${what}: ${title || new URL(href).hostname}`;
  line.appendChild(a);
  return line;
}

type Mode = "box" | "line" | "caption";

function lineTag(line: Element): string {
  const heading = line.closest("h1,h2,h3,h4,h5,h6");
  if (heading && HEADING.test(heading.tagName)) return heading.tagName === "H1" ? "h2" : heading.localName;
  return BOXES.has(line.tagName) && line.tagName !== "FIGCAPTION" && line.tagName !== "FIGURE" ? line.localName : "p";
}

/** Boxes with nothing in them, innermost first. */
function prune(out: Element): void {
  const all = [...out.querySelectorAll("*")];
  for (let i = all.length - 1; i >= 0; i--) {
    const element = all[i]!;
    const tag = element.tagName;
    if (tag === "IMG" || tag === "BR" || tag === "WBR" || tag === "HR" || tag === "TD" || tag === "TH") continue;
    const filled = element.firstElementChild !== null || squeeze(element.textContent ?? "") !== "";
    if (!filled || (tag === "FIGURE" && !element.querySelector("img,p,a,table,pre,blockquote"))) element.remove();
    else if (tag === "TR" && !squeeze(element.textContent ?? "") && !element.querySelector("img")) element.remove();
  }
}

function build(page: Page, body: Body, numbers: ReadonlyMap<Element, number>, source: Element, out: Element): void {
  const { doc, base } = page;
  const stack: { node: Node; parent: Element; mode: Mode }[] = [{ node: source, parent: out, mode: "box" }];
  while (stack.length) {
    const { node, parent, mode } = stack.pop()!;
    if (node.nodeType === 3) {
      if (mode !== "box") parent.appendChild(doc.createTextNode(node.nodeValue ?? ""));
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag)) continue;
    const number = numbers.get(element);
    let next = parent;
    let inside: Mode = mode;
    if (number !== undefined) {
      const isDek = body.blocks[number]?.kind === "dek";
      // A page may mark it as a heading; but it heads no part of the text, and has no place in an outline.
      next = doc.createElement(isDek ? "p" : lineTag(element));
      next.setAttribute("data-paragraph", String(number));
      if (isDek) next.setAttribute("class", "standfirst");
      else if (next.localName === "p" && isPulled(element)) next.setAttribute("class", "pull-quote");
      copyAttributes(element, next);
      parent.appendChild(next);
      inside = "line";
    } else if (tag === "IMG") {
      const src = imageAddress(element, base);
      const tiny =
        Number(element.getAttribute("width") ?? 999) < 80 || Number(element.getAttribute("height") ?? 999) < 50;
      if (src && !tiny && !FOREIGN_IMAGE.test(nameOf(element)) && !body.foreign.has(element)) {
        next = doc.createElement("img");
        next.setAttribute("src", src);
        next.setAttribute("alt", squeeze(element.getAttribute("alt") ?? "").slice(0, 1000));
        parent.appendChild(next);
      }
      continue;
    } else if (EMBEDS.has(tag)) {
      const link = embedLink(doc, element, base);
      if (link && mode === "box") parent.appendChild(link);
      continue;
    } else if (mode !== "box" && INLINE.has(tag)) {
      const href = tag === "A" ? webAddress(element.getAttribute("href"), base) : null;
      if (tag !== "A" || href) {
        next = doc.createElement(element.localName);
        if (href) next.setAttribute("href", href);
        copyAttributes(element, next);
        parent.appendChild(next);
      }
    } else if (mode === "box" && BOXES.has(tag)) {
      next = doc.createElement(element.localName);
      if (tag === "BLOCKQUOTE" && PULL_QUOTE.test(nameOf(element))) next.setAttribute("class", "pull-quote");
      copyAttributes(element, next);
      parent.appendChild(next);
      if (tag === "FIGCAPTION" || tag === "CAPTION") inside = "caption";
    } else if (mode === "box" && parent.closest("figure") && body.lines.has(element)) {
      // A credit or caption that is no `figcaption` stays with its picture all the same.
      next = doc.createElement(parent.closest("blockquote") ? "p" : "figcaption");
      parent.appendChild(next);
      inside = "caption";
    }
    for (let child = element.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, parent: next, mode: inside });
  }
}

function copyAttributes(from: Element, to: Element): void {
  if (!from.hasAttributes()) return;
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null && value.length < 100) to.setAttribute(name, value);
  }
}

/** A line that the page calls a pull quote, itself or by a box around it. */
function isPulled(line: Element): boolean {
  if ((line.textContent ?? "").length > MAX_PULLED) return false;
  let around: Element | null = line;
  for (let up = 0; around && up < 3; up++) {
    if (around.tagName === "ARTICLE" || around.tagName === "BODY") return false;
    if (PULL_QUOTE.test(nameOf(around))) return true;
    around = around.parentElement;
  }
  return false;
}

/** `numbers` gives each kept line its index in `text`. */
export function renderHtml(page: Page, body: Body, numbers: ReadonlyMap<Element, number>): string {
  const out = page.doc.createElement("div");
  for (const element of numbers.keys()) if (!body.root.contains(element)) build(page, body, numbers, element, out);
  build(page, body, numbers, body.root, out);
  prune(out);
  return out.innerHTML;
}
