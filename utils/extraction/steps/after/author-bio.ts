import { type AfterStep, drop } from "../../body/block.ts";
import { BIO } from "./phrases.ts";

/** "X is a reporter at …" at the end of the article. */
export const authorBio: AfterStep = {
  name: "author-bio",
  run(body, step) {
    for (const block of body.blocks.slice(-3).reverse()) {
      if (body.blocks.length < 5) return;
      const italic = block.element.querySelector("em,i");
      const wholly = italic !== null && (italic.textContent ?? "").trim().length > 0.8 * block.text.length;
      if (BIO.test(block.text) && block.text.length < 600 && (wholly || block.text.length < 350))
        drop(body, step, block, "about the author");
    }
  },
};
