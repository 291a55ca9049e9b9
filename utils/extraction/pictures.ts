/** What stands with a picture in the body's HTML: its captions and credits, and which pictures are none of the article's. */
import type { Body } from "./body/block.ts";
import { nameOf, squeeze, webAddress } from "./dom.ts";
import { names } from "./names.ts";

/** The last picture, as long as no line of text has come after it. */
export interface Picture {
  shown: Element;
  source: Element;
}

/** How far above a caption the box may be that holds its picture too. */
const CAPTION_REACH = 4;
/** No caption is longer, in letters. */
const MAX_CAPTION = 1000;

/** Where a line that is no part of the text is shown all the same: with its picture, or by itself; null where it is not. */
export function placeBeside(
  doc: Document,
  body: Body,
  line: Element,
  parent: Element,
  picture: Picture | null,
): Element | null {
  // A credit or caption that is no `figcaption` stays with its picture all the same; what a film says is neither.
  const figure = parent.closest("figure");
  if (figure && (line.textContent ?? "").length > MAX_CAPTION) return null;
  if (figure) return parent.appendChild(doc.createElement(parent.closest("blockquote") ? "p" : "figcaption"));
  const kind = body.beside.get(line);
  if (kind === "note") {
    const note = parent.appendChild(doc.createElement("p"));
    note.setAttribute("class", "note");
    return note;
  }
  if (kind !== "caption" || !picture) return null;
  let around = line.parentElement;
  for (let up = 0; around && up < CAPTION_REACH && !around.contains(picture.source); up++)
    around = around.parentElement;
  if (!around?.contains(picture.source)) return null;
  let frame = picture.shown.closest("figure");
  if (!frame) {
    frame = doc.createElement("figure");
    picture.shown.replaceWith(frame);
    frame.appendChild(picture.shown);
  }
  return frame.appendChild(doc.createElement("figcaption"));
}

/** What an image next to the text is when it is not of the article: faces, logos, teasers. */
const FOREIGN_IMAGE = names(
  "avatar* logo* icon* emoji* author* gravatar* teaser* related* thumb thumbnail-small pixel tracking",
);

/** A house's sign at the end of a text; larger ones may be what the story is about. */
const LARGEST_SIGN = 160;

/** A file named by the measures of an advertisement: "spring-sale-728x90.gif". */
const BANNER = /\b(?:468x60|728x90|970x90|1[26]0x600)\.\w{3,4}$/;

/** Whether the image is of another story or of the house, not of the article. `kept` holds the lines that stay. */
export function isForeign(image: Element, body: Body, kept: ReadonlyMap<Element, number>): boolean {
  if (body.foreign.has(image) || FOREIGN_IMAGE.test(nameOf(image)) || BANNER.test(image.getAttribute("src") ?? ""))
    return true;
  if (Number(image.getAttribute("width") ?? 999) <= LARGEST_SIGN && /\blogo\b/i.test(image.getAttribute("alt") ?? ""))
    return true;
  // One link holds it and a headline that has not been kept: a teaser's.
  const heading = image.closest("a[href]")?.querySelector("h2,h3,h4,h5,h6");
  return heading != null && !kept.has(heading);
}

/** Shorter ones are credits, which may lead to the same place as their picture. */
const MIN_PROMO = 60;

/** A banner: picture and caption lead to one place on another site, and the caption says little else. */
export function isPromo(figure: Element, body: Body): boolean {
  const caption = figure.querySelector("figcaption");
  const picture = caption && figure.querySelector("a[href] img")?.closest("a");
  const place = picture && placeOf(picture, body.url);
  if (!place || place.startsWith(`${new URL(body.url).hostname}/`)) return false;
  let linked = 0;
  for (const a of caption.querySelectorAll("a[href]"))
    if (placeOf(a, body.url) === place) linked += squeeze(a.textContent ?? "").length;
  const said = squeeze(caption.textContent ?? "").length;
  return said > MIN_PROMO && linked > 0.5 * said;
}

function placeOf(link: Element, base: string): string | null {
  const address = webAddress(link.getAttribute("href"), base);
  if (!address) return null;
  const { hostname, pathname } = new URL(address);
  return hostname + pathname;
}

/** A credit that the caption of the same picture holds too. */
export function isRepeated(caption: Element): boolean {
  const text = squeeze(caption.textContent ?? "");
  for (const other of caption.parentElement?.children ?? [])
    if (other !== caption && other.tagName === "FIGCAPTION" && squeeze(other.textContent ?? "").includes(text))
      return true;
  return false;
}

/**
 * A place in a gallery, a way into it or a player's clock, none of which the reading view has: "Image 1 of 5", "3/12",
 * "View 8 images", "-0:00", "transcript", "n/a".
 */
const COUNTER =
  /^(?:(?:\p{L}{3,12} )?\d{1,3} ?(?:\/|of|von|de|sur|di|van|av|z) ?\d{1,3}|view \d{1,3} (?:image|photo|picture)s?|-?\d\d?:\d\d(?: ?\/ ?\d\d?:\d\d)?|video|transcript|n\/a)$/iu;

export const isCounter = (words: string): boolean => COUNTER.test(words);
