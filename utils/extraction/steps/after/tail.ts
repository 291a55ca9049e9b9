import { type AfterStep, drop } from "../../body/block.ts";

/** Headings with nothing below them, and what trails after the last full sentence. */
export const tail: AfterStep = {
  name: "tail",
  run(body, step) {
    for (;;) {
      const last = body.blocks.at(-1);
      if (last?.kind !== "heading" || body.blocks.length < 2) break;
      drop(body, step, last, "a heading with nothing below it");
    }
  },
};
