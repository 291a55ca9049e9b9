import { describe, squeeze } from "../../dom.ts";
import type { BeforeStep, Page } from "../../page.ts";

const MAX_LENGTH = 500_000;
/** Words that make it the article for browsers without scripts. */
const ARTICLE_LENGTH = 800;

/** The markup inside: elements where scripting is off, text to be parsed where it is on. */
function contentOf(page: Page, noscript: Element): DocumentFragment | null {
  const fragment = page.doc.createDocumentFragment();
  if (noscript.firstElementChild) {
    while (noscript.firstChild) fragment.appendChild(noscript.firstChild);
    return fragment;
  }
  const text = noscript.textContent ?? "";
  // Most hold nothing but a picture of a dot that counts readers, or a script's frame: not worth parsing.
  if (
    text.length > MAX_LENGTH ||
    !/<(?:img|p)\b/i.test(text) ||
    /^[^<]*<img\b[^<]*\b(?:width|height)\s*=\s*["']?[01]["'\s>][^<]*$/i.test(text)
  )
    return null;
  // DOMParser's document is inert: nothing in it loads or runs.
  const parsed = new page.view.DOMParser().parseFromString(text, "text/html");
  for (const junk of parsed.querySelectorAll("script,style,svg,form,iframe")) junk.remove();
  while (parsed.body?.firstChild) fragment.appendChild(page.doc.adoptNode(parsed.body.firstChild));
  return fragment;
}

/** The image that a script would fill, in the element before. */
function imageBefore(noscript: Element): Element | null {
  const before = noscript.previousElementSibling;
  return before?.localName === "img" ? before : (before?.querySelector("img") ?? null);
}

/** Levels between a picture that waits for its script and the box that is called one. */
const MAX_BOX = 7;

/** Whether it stands where a picture is to be, with no other picture there. */
function isInFrame(noscript: Element): boolean {
  let box = noscript.parentElement;
  for (let up = 0; box && up < MAX_BOX && !box.querySelector("img:not(noscript img),p"); up++, box = box.parentElement)
    if (/^(?:figure|picture)$/.test(box.localName) || /picture|photo|image/i.test(box.className)) return true;
  return noscript.closest("figure,picture") !== null;
}

const isBlank = (image: Element) => !/^https?:|^\//.test(image.getAttribute("src") ?? "");

/** Long enough for an article, or beside a picture that is missing; parsing the others changes nothing. */
function mayMatter(noscript: Element): boolean {
  if ((noscript.textContent ?? "").length > ARTICLE_LENGTH) return true;
  const image = imageBefore(noscript);
  return image ? isBlank(image) : isInFrame(noscript);
}

/** `<noscript>`: its image takes the place of the blank one before it; its text counts where it is the article. */
export const noscript: BeforeStep = {
  name: "noscript",
  run(page, step) {
    for (const element of [...page.body.querySelectorAll("noscript")].slice(0, 500)) {
      const content = mayMatter(element) ? contentOf(page, element) : null;
      const image = content?.querySelector("img");
      const words = squeeze(content?.textContent ?? "");
      if (content && words.length > ARTICLE_LENGTH && content.querySelectorAll("p").length > 2) {
        page.note({ step, action: "added", what: describe(element), why: "the article for browsers without scripts" });
        element.before(content);
      } else if (image && words.length < 200 && !/^(?:0|1)$/.test(image.getAttribute("width") ?? "")) {
        const stale = imageBefore(element);
        if (stale && isBlank(stale)) stale.replaceWith(image);
        else if (!stale && isInFrame(element)) element.before(image);
      }
      // Where scripting is on, what is left in it is markup written out as text.
      element.remove();
    }
  },
};
