import { describe } from "../../dom.ts";
import type { BeforeStep } from "../../page.ts";

/** More are no captions of one article. */
const MAX_CAPTIONS = 200;
const MAX_LENGTH = 600;

/** `<p><span><img><span class="caption">…</span></span>Text`: a picture and what is said of it, a figure all the same. */
export const inlineCaptions: BeforeStep = {
  name: "inline-captions",
  run(page, step) {
    for (const caption of [...page.body.querySelectorAll('span[class*="caption" i]')].slice(0, MAX_CAPTIONS)) {
      const box = caption.parentElement;
      const image = box?.getElementsByTagName("img")[0];
      if (box?.localName !== "span" || !image || image.closest("figure") || caption.contains(image)) continue;
      if (box.querySelectorAll("img").length > 1 || (box.textContent ?? "").length > MAX_LENGTH) continue;
      page.note({ step, action: "added", what: describe(box), why: "a picture with its caption" });
      const figure = page.doc.createElement("figure");
      const words = page.doc.createElement("figcaption");
      words.append(...caption.childNodes);
      figure.append(image, words);
      (box.closest("p") ?? box).before(figure);
      box.remove();
    }
  },
};
