import { type AfterStep, type Block, type Body, dropWhere, headsProse } from "../../body/block.ts";
import { squeeze, webAddress } from "../../dom.ts";

/** Looking for a box costs the length of the body; no honest page has more. */
const MAX_TEASERS = 40;
const MAX_TEASED = 500;
/** A headline has so many letters at least; its picture stands so many levels below the box of both. */
const MIN_HEADLINE = 20;
const MAX_UP = 6;

/** The page of this site that a link leads to. A shop's offer that goes through the site's own counter leads to none. */
function pageOfSite({ url }: Body, link: Element): string | null {
  const href = webAddress(link.getAttribute("href"), url);
  const isOffer = /sponsored/.test(link.getAttribute("rel") ?? "");
  return href && !isOffer && new URL(href).hostname === new URL(url).hostname ? href : null;
}

/**
 * The lines of the box around a linked heading whose picture leads to the same page of this site, and which says
 * little else. A tested product's heading and picture lead to a shop, and what is said of it is long.
 */
function teaserOf(body: Body, heading: Block): Block[] {
  const link = heading.element.closest("a[href]") ?? heading.element.querySelector("a[href]");
  if (!link || !pageOfSite(body, link)) return [];
  const card = link.querySelector("img") && cardOf(body, link);
  if (card) return leave(body, card);
  let box = heading.element.parentElement;
  const shown = (at: Element) => [...at.querySelectorAll("a[href]")].slice(0, 20).some(leadsThere);
  const leadsThere = (a: Element) =>
    a !== link && a.getAttribute("href") === link.getAttribute("href") && a.querySelector("img,picture") !== null;
  for (let up = 0; box && box !== body.root && up < 3 && !shown(box); up++) box = box.parentElement;
  if (!box || box === body.root || !body.root.contains(box) || !shown(box)) return [];
  return leave(body, box);
}

/** A card that is one link, heading and picture in it, with nothing said beside. */
function cardOf(body: Body, link: Element): Element | null {
  const card = link.closest("article,li");
  if (!card || card === body.root || !body.root.contains(card)) return null;
  return squeeze(card.textContent ?? "") === squeeze(link.textContent ?? "") ? card : null;
}

/**
 * The lines of an article within the article that has a picture and leads to one page of this site and nowhere else: a
 * link lies over the whole of it, so that its heading need not be one.
 */
function coveredBy(body: Body, heading: Block): Block[] {
  const card = heading.element.closest("article");
  if (!card || card === body.root || !body.root.contains(card) || !card.querySelector("img")) return [];
  const [first, ...others] = [...card.querySelectorAll("a[href]")].slice(0, 5).map((a) => a.getAttribute("href"));
  const href = webAddress(first, body.url);
  if (!href || new URL(href).hostname !== new URL(body.url).hostname || others.some((other) => other !== first))
    return [];
  return leave(body, card);
}

/**
 * The lines of a box with a picture and a headline that lead to one and the same other page of this site: what else
 * stands there is how that story begins.
 */
function picturedBy(body: Body, image: Element): Block[] {
  const link = image.closest("a[href]");
  const href = link && pageOfSite(body, link);
  if (!link || !href || squeeze(link.textContent ?? "") || href.split("#")[0] === body.url.split("#")[0]) return [];
  const isHeadline = (a: Element) =>
    a !== link &&
    a.getAttribute("href") === link.getAttribute("href") &&
    squeeze(a.textContent ?? "").length >= MIN_HEADLINE;
  let box = link.parentElement;
  for (let up = 0; box && box !== body.root && up < MAX_UP; up++, box = box.parentElement) {
    if ((box.textContent ?? "").length > 3 * MAX_TEASED) return [];
    if ([...box.querySelectorAll("a[href]")].slice(0, 20).some(isHeadline))
      return body.root.contains(box) ? leave(body, box) : [];
  }
  return [];
}

/** The lines of a teaser, unless much is said there; its pictures go along. */
function leave(body: Body, teaser: Element): Block[] {
  const lines = body.blocks.filter((block) => teaser.contains(block.element));
  if (lines.reduce((sum, line) => sum + line.weight, 0) > MAX_TEASED) return [];
  for (const image of teaser.querySelectorAll("img")) body.foreign.add(image);
  return lines;
}

/** A heading right above a list of links to this site none of which is left. */
function headsLinks(body: Body, { kind, element }: Block): boolean {
  const list = kind === "heading" ? element.nextElementSibling : null;
  if (!list || !/^[UO]L$/.test(list.tagName) || body.blocks.some((block) => list.contains(block.element))) return false;
  const leadsOn = (item: Element) => {
    const link = item.querySelector("a[href]");
    return link !== null && pageOfSite(body, link) !== null;
  };
  return list.children.length > 1 && [...list.children].every(leadsOn);
}

const OWN_LINE = /[:：]$|^(?:\S+ ){9}.*[.)]$/s;

/** The last two parts of a host's name. */
const ownerOf = (address: string) => new URL(address).hostname.split(".").slice(-2).join(".");

/**
 * What leads to another site and is the text's own: an item or a heading that names a book, a tool, a club (an address
 * is no name), a line that says what follows, a whole long sentence. "Shop here" is none of these.
 */
export function namesAnother({ url }: Body, { kind, element, text }: Block): boolean {
  if (kind === "quote" || !(kind === "paragraph" ? OWN_LINE : /\S /).test(text)) return false;
  const link = element.closest("a[href]") ?? element.querySelector("a[href]");
  const href = webAddress(link?.getAttribute("href"), url);
  return href !== null && ownerOf(href) !== ownerOf(url) && !/sponsored/.test(link?.getAttribute("rel") ?? "");
}

/** Lines that are nothing but link: other headlines, topics, buttons. */
export const linkLines: AfterStep = {
  name: "link-lines",
  run(body, step) {
    const teasers = new Set<Block>();
    let looked = 0;
    for (const block of body.blocks)
      if (block.kind === "heading" && ++looked <= MAX_TEASERS)
        for (const other of block.linked >= 0.85 ? teaserOf(body, block) : coveredBy(body, block)) teasers.add(other);
    for (const image of [...body.root.querySelectorAll("a[href] img")].slice(0, MAX_TEASERS))
      for (const line of picturedBy(body, image)) teasers.add(line);
    const isText = ({ prose, linked }: Block) => prose && linked < 0.3;
    const [first, last] = [body.blocks.findIndex(isText), body.blocks.findLastIndex(isText)];
    dropWhere(body, step, (block, index, blocks) => {
      if (teasers.has(block)) return "in a box of links to other articles";
      if (block.linked < 0.85 || headsProse(blocks, index)) return null;
      if (block.element.tagName === "TD" || block.element.tagName === "TH") return null;
      if (index > first && index < last && namesAnother(body, block)) return null;
      return "all link";
    });
    dropWhere(body, step, (block) => headsLinks(body, block) && "heads links to other articles");
  },
};
