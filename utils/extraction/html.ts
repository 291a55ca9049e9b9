/**
 * The body as HTML, built anew from a short list of elements and attributes: nothing of the page's own markup is
 * passed on by default, so what a parser might read twice has no way in. Whoever puts it into a document has DOMPurify
 * go over it there (`utils/reader/body.ts`); a test holds that it finds nothing to take out.
 */
import type { Body } from "./body/block.ts";
import { areGlued, HEADING, nameOf, squeeze, webAddress } from "./dom.ts";
import { copyFormula, isFormula, isOfFormula } from "./math.ts";
import { names } from "./names.ts";
import type { Page } from "./page.ts";
import { isCounter, isForeign, isPromo, isRepeated, type Picture, placeBeside } from "./pictures.ts";

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
const SKIPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "SVG", "HEAD", "TITLE", "META", "LINK"]);
const ATTRIBUTES = ["lang", "dir", "colspan", "rowspan", "datetime", "start", "reversed"];
/** A soft hyphen that no letters stand around would show as a hyphen too many. */
const STRAY_HYPHEN = /(?<!\p{L})\u00ad|\u00ad(?!\p{L})/gu;
/** What stands before a name in a caption, beside the same word for those who hear the page. */
const CREDIT_LABEL = /^\s*credits?(?:\.{3}|…)\s*$/i;
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/;
const MAX_DATA_IMAGE = 20_000;
export const PULL_QUOTE = names("pullquote* pull-quote* blockquote-pull pulled-quote zitat* exergue");
/** What is longer is no pull quote, whatever a box around it is called. */
export const MAX_PULLED = 400;
/** What buttons are drawn with: to share, to follow, to enlarge. */
const BUTTON_ICON =
  /\/(?:[\w-]{0,12}[-_])?(?:icon[-_][a-z]{3,12}|zoom(?:[-_]in)?|expand|enlarge|full[-_]?screen|magnifier|facebook|twitter|x|pinterest|whatsapp|linkedin|telegram|instagram|youtube|reddit|e?-?mail|share|follow|follow[-_]us|print|rss)(?:[-_](?:icon|logo|share|button|white|black|\d{1,3}))*(?:\.[\da-f]{6,20})?\.(?:svg|png|gif|webp)(?:$|\?)/i;

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

const TABLE_PARTS = new Set(["TABLE", "TBODY", "THEAD", "TFOOT", "TR", "TD"]);

/** A table of one column that holds a picture is a frame around it, as pages were once laid out. */
function isFrame(table: Element): boolean {
  if (!table.querySelector("img") || table.querySelector("th,caption,table")) return false;
  return [...table.querySelectorAll("tr")].every((row) => row.children.length < 2);
}

/** A break with nothing before it or after it in its line is air that the sheet's own style gives. */
function isAtEdge(line: Element): boolean {
  const empty = (side: "previousSibling" | "nextSibling") => {
    let at = line[side];
    for (let i = 0; i < 9 && at && (at.nodeName === "BR" || (at.nodeType === 3 && !squeeze(at.nodeValue ?? ""))); i++)
      at = at[side];
    return !at;
  };
  return (
    line.parentElement?.hasAttribute("data-paragraph") === true && (empty("previousSibling") || empty("nextSibling"))
  );
}

/** Boxes with nothing in them, innermost first. */
function prune(out: Element): void {
  const all = [...out.querySelectorAll("*")];
  for (let i = all.length - 1; i >= 0; i--) {
    const element = all[i]!;
    const tag = element.tagName;
    if (isOfFormula(element)) continue;
    if (tag === "IMG" || tag === "WBR" || tag === "HR" || tag === "TD" || tag === "TH") continue;
    if (
      tag === "BR" ||
      (tag === "FIGCAPTION" && (isRepeated(element) || isCounter(squeeze(element.textContent ?? ""))))
    ) {
      if (tag !== "BR" || isAtEdge(element)) element.remove();
      continue;
    }
    const filled = element.firstElementChild !== null || squeeze(element.textContent ?? "") !== "";
    // "come<b> </b>back": the space is the words' own.
    if (!filled && INLINE.has(tag) && element.textContent) element.replaceWith(" ");
    else if (!filled || (tag === "FIGURE" && !element.querySelector("img,p,a,table,pre,blockquote"))) element.remove();
    else if (tag === "TR" && !squeeze(element.textContent ?? "") && !element.querySelector("img")) element.remove();
  }
}

function build(page: Page, body: Body, numbers: ReadonlyMap<Element, number>, source: Element, out: Element): void {
  const { doc, base } = page;
  let picture: Picture | null = null;
  const pulled = new Map<Element, boolean>();
  const frames = new Set<Element>();
  const stack: { node: Node; parent: Element; mode: Mode }[] = [{ node: source, parent: out, mode: "box" }];
  while (stack.length) {
    const { node, parent, mode } = stack.pop()!;
    if (node.nodeType === 3) {
      if (mode === "box") continue;
      let words = (node.nodeValue ?? "").replace(STRAY_HYPHEN, "");
      if (mode === "caption") words = words.replace(CREDIT_LABEL, " ");
      const glued = mode === "caption" && areGlued(parent.textContent ?? "", words);
      parent.appendChild(doc.createTextNode(glued ? ` ${words}` : words));
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag)) continue;
    if (isFormula(element)) {
      if (mode !== "box") parent.appendChild(copyFormula(doc, element));
      continue;
    }
    const number = numbers.get(element);
    if (tag === "TABLE" && isFrame(element)) frames.add(element);
    const framed = frames.size > 0 && TABLE_PARTS.has(tag) && frames.has(element.closest("table")!);
    let next = parent;
    let inside: Mode = mode;
    if (number !== undefined) {
      const isDek = body.blocks[number]?.kind === "dek";
      // A page may mark it as a heading; but it heads no part of the text, and has no place in an outline.
      next = doc.createElement(isDek || framed ? "p" : lineTag(element));
      next.setAttribute("data-paragraph", String(number));
      if (isDek) next.setAttribute("class", "standfirst");
      else if (next.localName === "p" && !parent.closest(".pull-quote") && isPulled(element, pulled))
        next.setAttribute("class", "pull-quote");
      copyAttributes(element, next);
      parent.appendChild(next);
      inside = "line";
      picture = null;
    } else if (tag === "FIGURE" && isPromo(element, body)) {
      continue;
    } else if (tag === "IMG") {
      const src = imageAddress(element, base);
      const tiny =
        Number(element.getAttribute("width") ?? 999) < 80 || Number(element.getAttribute("height") ?? 999) < 50;
      if (src && !tiny && !BUTTON_ICON.test(src) && !isForeign(element, body, numbers)) {
        next = doc.createElement("img");
        next.setAttribute("src", src);
        next.setAttribute("alt", squeeze(element.getAttribute("alt") ?? "").slice(0, 1000));
        // A figure that holds bare words beside its picture has become a caption as a whole.
        const caption = mode === "caption" ? parent.closest("figcaption") : null;
        if (caption) caption.before(next);
        else parent.appendChild(next);
        picture = mode === "box" ? { shown: next, source: element } : null;
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
    } else if (mode === "box" && BOXES.has(tag) && !framed) {
      next = doc.createElement(element.localName);
      if (tag === "BLOCKQUOTE" && PULL_QUOTE.test(nameOf(element))) next.setAttribute("class", "pull-quote");
      copyAttributes(element, next);
      parent.appendChild(next);
      if (tag === "FIGCAPTION" || tag === "CAPTION") inside = "caption";
      else if (tag === "FIGURE" && body.lines.has(element)) {
        next = next.appendChild(doc.createElement("figcaption"));
        inside = "caption";
      }
    } else if (mode === "box" && body.lines.has(element)) {
      const place = placeBeside(doc, body, element, parent, picture);
      if (place) [next, inside] = [place, "caption"];
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

/** A line that the page calls a pull quote, itself or by a box around it; `known` keeps what boxes are called. */
function isPulled(line: Element, known: Map<Element, boolean>): boolean {
  if ((line.textContent ?? "").length > MAX_PULLED) return false;
  let around: Element | null = line;
  for (let up = 0; around && up < 3; up++) {
    if (around.tagName === "ARTICLE" || around.tagName === "BODY") return false;
    let is = known.get(around);
    if (is === undefined) {
      is = PULL_QUOTE.test(nameOf(around));
      known.set(around, is);
    }
    if (is) return true;
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
