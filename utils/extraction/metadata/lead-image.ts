import { nodesOf, plainText, type SchemaNode, text } from "../../structured-data/index.ts";
import { lazyAddress } from "../dom.ts";
import { isCounter } from "../pictures.ts";
import type { LeadImage } from "../types.ts";
import { isCaptioned, readCaption } from "./caption.ts";
import {
  attribute,
  httpAddress,
  isElement,
  isLongerThan,
  isShown,
  loose,
  marks,
  nearest,
  shownText,
  tag,
} from "./dom.ts";
import { meta, type PageFacts } from "./page-facts.ts";

const NOT_PHOTO =
  /(?:^|[/_.\-\s=])(?:logos?|placeholder|default|icons?|sprite|avatar|blank|spacer|fallback|favicon|pixel|loading|no-?image|dummy|badge|emoji|gravatar|replacement|transparent|1x1|authors?|columnists?|thumb-?large|social-?(?:share|card)|share-?image|og-?(?:image-)?default)(?=$|[/_.\-\s=\d])/i;
/** Agencies' and apps' signs are drawings; one that is the article's is stated, is large, or stands in a figure. */
const DRAWN = /\.svg$/i;
const MAX_NODES = 400;
/** What a link around a picture says, in letters, that is a headline and no "View gallery". */
const MIN_TEASER = 30;

/** The picture that belongs to the headline, with what the page says of it; never a logo or a placeholder. */
export function readLeadImage(facts: PageFacts, headline: Element | null, title: string): LeadImage | null {
  const stated = statedImages(facts);
  const near = headline ? imagesAfter(headline, facts, stated) : [];
  const main = near.find(({ element }) => isLarge(element) && (!isClipped(element) || isCaptioned(element))) ?? null;
  const shown = near.find(({ url }) => stated.some((image) => sameFile(image.url, url))) ?? main;
  const chosen = stated[0] ?? shown;
  if (!chosen) return null;
  // The shown picture is the one that the article is seen with; the head's is often a cut for sharing.
  const url = shown?.url ?? chosen.url;
  const element = shown?.element ?? null;
  const match = stated.find((image) => sameFile(image.url, url)) ?? (shown ? null : stated[0]);
  const alt = plainText((element && attribute(element, "alt")) || match?.alt || "", 500);
  const caption = element ? readCaption(element) : { caption: null, credit: null };
  const below = caption.caption && !isCounter(caption.caption) ? caption.caption : null;
  const text = below ?? match?.caption ?? null;
  facts.trail({
    step: "lead image",
    action: "chose",
    what: url.slice(0, 120),
    why: shown ? "shown by the headline" : "stated in the head",
  });
  return {
    url,
    alt,
    caption: text && loose(text) !== loose(title) ? text : null,
    credit: caption.credit ?? match?.credit ?? null,
  };
}

interface StatedImage {
  url: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

function statedImages(facts: PageFacts): StatedImage[] {
  const images: StatedImage[] = [];
  const take = (address: string | null, more: Partial<StatedImage> = {}) => {
    const url = httpAddress(address, facts.url);
    if (url && !NOT_PHOTO.test(fileOf(url))) images.push({ url, alt: null, caption: null, credit: null, ...more });
  };
  const nodes = facts.main ? [...nodesOf(facts.main, "image"), ...nodesOf(facts.main, "primaryImageOfPage")] : [];
  for (const node of nodes.slice(0, 5))
    take(addressOf(node), { caption: text(node, "caption", 500), credit: creditOf(node) });
  take(meta(facts, "og:image", "og:image:secure_url", "og:image:url"), { alt: meta(facts, "og:image:alt") });
  take(meta(facts, "twitter:image", "twitter:image:src"), { alt: meta(facts, "twitter:image:alt") });
  // og:image first: JSON-LD lists several cuts, the smallest first as often as not.
  return images.sort((a, b) => Number(b.caption !== null) - Number(a.caption !== null));
}

const addressOf = (node: SchemaNode): string | null =>
  text(node, "contentUrl") ?? text(node, "url") ?? (node.types.length === 0 ? text(node, "name") : null);

function creditOf(node: SchemaNode): string | null {
  return text(node, "creditText", 200) ?? text(node, "copyrightNotice", 200) ?? text(node, "author", 200);
}

interface ShownImage {
  url: string;
  element: Element;
}

function imagesAfter(headline: Element, facts: PageFacts, stated: readonly StatedImage[]): ShownImage[] {
  const images: ShownImage[] = [];
  let paragraphs = 0;
  const after = facts.nodesAfter(headline);
  for (let i = 0; i < MAX_NODES && after.has(i); i++) {
    const node = after.nodes[i]!;
    if (!isElement(node)) continue;
    if (tag(node) === "p" && isLongerThan(node, 120) && ++paragraphs > 3) break;
    if (tag(node) !== "img" || !isShown(node)) continue;
    const frame = nearest(
      node,
      (at) =>
        /(?:^|[\s_-])(?:author|avatar|byline|bio|logo|related|share|social|promo|newsletter|sidebar|rounded-full|ad|ads)(?=$|[\s_-])/.test(
          marks(at),
        ),
      6,
    );
    const url = largestSource(node, facts.url);
    // What is written on the picture itself ("lazy-no-ads") is some script's; the page says that it is the article's.
    const isStated = url !== null && stated.some((image) => sameFile(image.url, url));
    const isForeign = (frame !== null && !(frame === node && isStated)) || (!isStated && isTeaser(node));
    if (
      url &&
      !isForeign &&
      !NOT_PHOTO.test(fileOf(url)) &&
      (isStated || !isSign(node, url)) &&
      !NOT_PHOTO.test(marks(node))
    )
      images.push({ url, element: node });
    if (images.length >= 8) break;
  }
  return images;
}

const isSign = (image: Element, url: string) =>
  DRAWN.test(fileOf(url)) &&
  !(Number(attribute(image, "width")) >= 300) &&
  nearest(image, (at) => tag(at) === "figure", 5) === null;

/** One link holds it and the headline of another story; or the name of a house, whose sign it is. */
function isTeaser(image: Element): boolean {
  const link = nearest(image, (at) => tag(at) === "a" && attribute(at, "href") !== null, 5);
  if (!link || tag(link.parentElement!) === "figure") return false;
  const said = shownText(link, 200);
  return said.length >= MIN_TEASER || (said !== "" && said === attribute(image, "alt"));
}

/** The largest address that an image (or its picture) offers; lazy ones count. */
function largestSource(image: Element, base: URL | null): string | null {
  let best: string | null = null;
  let bestWidth = 0;
  const picture = image.parentElement && tag(image.parentElement) === "picture" ? image.parentElement : null;
  for (const element of [image, ...(picture ? [...picture.getElementsByTagName("source")].slice(0, 12) : [])]) {
    for (const name of ["srcset", "data-srcset", "data-lazy-srcset"]) {
      for (const [address, width] of readSrcset(attribute(element, name) ?? "")) {
        const url = width > bestWidth ? httpAddress(address, base) : null;
        if (url) [best, bestWidth] = [url, width];
      }
    }
  }
  if (best) return best;
  for (const name of ["data-src", "data-lazy-src", "data-original", "data-full", "src"]) {
    const url = httpAddress(lazyAddress(attribute(image, name)), base);
    if (url && !NOT_PHOTO.test(fileOf(url))) return url;
  }
  return null;
}

/** Addresses with their width (a density counts as thousands), per the WHATWG srcset grammar. */
function readSrcset(value: string): Array<[string, number]> {
  const sources: Array<[string, number]> = [];
  const text = value.slice(0, 8_000);
  let at = 0;
  while (at < text.length && sources.length < 30) {
    const start = at + /^[\s,]*/.exec(text.slice(at))![0].length;
    const length = text.slice(start).search(/\s|$/);
    const address = text.slice(start, start + length);
    // An address may hold commas; one that ends with a comma has no size.
    const comma = address.endsWith(",") ? start + length : text.indexOf(",", start + length);
    at = comma < 0 ? text.length : comma + 1;
    const size = address.endsWith(",")
      ? "1x"
      : text
          .slice(start + length, at)
          .replace(",", "")
          .trim() || "1x";
    const number = Number.parseFloat(size);
    if (address !== "" && number > 0) {
      sources.push([address.replace(/,+$/, ""), size.endsWith("w") ? number : number * 1_000]);
    }
  }
  return sources;
}

/** Cards crop their pictures to one shape; so do some headlines' boxes, and then a caption tells that it is theirs. */
const isClipped = (image: Element) => nearest(image, (at) => /overflow-hidden/.test(marks(at)), 6) !== null;

/** Not small by its attributes; a lead picture seldom says its size. */
function isLarge(image: Element): boolean {
  const width = Number.parseInt(attribute(image, "width") ?? "", 10);
  const height = Number.parseInt(attribute(image, "height") ?? "", 10);
  return !(width < 200 || height < 120);
}

/** The last folder and the file of an address in the form that `URL` gives: to parse it once more is dear. */
const fileOf = (url: string): string => {
  const end = url.search(/[?#]/);
  const path = url.slice(url.indexOf("/", url.indexOf("//") + 2), end < 0 ? undefined : end);
  return path.split("/").slice(-2).join("/").slice(0, 300);
};

function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const name = (url: string) =>
    (fileOf(url).split("/").at(-1) ?? "")
      .replace(/\.\w{2,5}$/, "")
      // "w1200_h675_ferry", "w320_h180_ferry": two cuts of one picture.
      .replace(/^(?:[wh]\d{2,4}_){1,2}/, "")
      .replace(/(?:[-_]\d{2,4}x\d{2,4}){1,3}$/, "")
      // "ferry-320-80": width and quality, behind a name that is none of a series.
      .replace(/(?<=[\w-]{12})-\d{2,4}-\d{2}$/, "");
  return name(a).length > 5 && name(a) === name(b);
}
