import { lazyAddress, webAddress } from "../../dom.ts";
import type { BeforeStep } from "../../page.ts";

const SOURCES = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-hi-res-src",
  "data-url",
  "data-image",
  "data-src-medium",
  "data-full-src",
  "data-image-src",
];
const SETS = ["srcset", "data-srcset", "data-lazy-srcset", "data-original-set"];

/** The widest candidate of a `srcset` up to 1600 pixels, or the widest there is. */
export function pickFromSet(set: string, base: string): string | null {
  let best: string | null = null;
  let bestWidth = -1;
  for (const part of set.slice(0, 20_000).split(/,\s+|\s,/)) {
    const [address = "", size = ""] = part.trim().split(/\s+/);
    const url = webAddress(address, base);
    if (!url) continue;
    const value = Number.parseFloat(size) || 1;
    const width = size.endsWith("x") ? value * 800 : value;
    const better = bestWidth > 1600 ? width < bestWidth : width > bestWidth && (width <= 1600 || bestWidth < 0);
    if (better) {
      best = url;
      bestWidth = width;
    }
  }
  return best;
}

const isBlank = (src: string | null) =>
  !src ||
  src.startsWith("data:") ||
  /(?:blank|placeholder|spacer|pixel|1x1|load(?:ing|er)|(?:missing|no|dummy)[-_]?image|transparent)[^/]*$/i.test(src);

/** Nobody photographs in it: where the address of another file waits beside it, it stands in for that. */
const isMoving = (src: string) => /\.gif$/i.test(src.replace(/[?#].*$/s, ""));

/** Narrower ones only stand in for the picture until it is seen, CSS pixels. */
const STAND_IN = 400;

/** Whether the page's own list of sizes says that this address is that of a tiny one. */
function isStandIn(src: string, set: string | null): boolean {
  const at = set ? set.indexOf(src) : -1;
  const width = at < 0 ? null : /^\s+(\d{1,4})w\b/.exec(set!.slice(at + src.length, at + src.length + 12));
  return width !== null && Number(width[1]) < STAND_IN;
}

/** The first address that an attribute of a script's own names. */
function sourceOf(image: Element, base: string): string | null {
  for (const attribute of SOURCES) {
    const found = webAddress(lazyAddress(image.getAttribute(attribute)), base);
    if (found) return found;
  }
  return null;
}

/** Gives images their real address, which pages keep in attributes of their own until a script loads them. */
export const lazyImages: BeforeStep = {
  name: "lazy-images",
  run(page) {
    for (const image of page.body.querySelectorAll("img")) {
      let src: string | null = image.getAttribute("src");
      if (isBlank(src)) {
        let found = sourceOf(image, page.base);
        for (const attribute of SETS) found ??= pickFromSet(image.getAttribute(attribute) ?? "", page.base);
        if (!found && image.parentElement?.localName === "picture") {
          for (const source of image.parentElement.querySelectorAll("source"))
            for (const attribute of SETS) found ??= pickFromSet(source.getAttribute(attribute) ?? "", page.base);
        }
        src = found ?? src;
      } else if (src && isMoving(src)) {
        const waiting = sourceOf(image, page.base);
        if (waiting && !isMoving(waiting)) src = waiting;
      } else if (src && isStandIn(src, image.getAttribute("srcset")))
        src = pickFromSet(image.getAttribute("srcset")!, page.base) ?? src;
      if (src && src !== image.getAttribute("src")) image.setAttribute("src", src);
    }
  },
};
