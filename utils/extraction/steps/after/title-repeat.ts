import type { AfterStep } from "../../body/block.ts";
import { dropWhere, headsProse } from "../../body/block.ts";
import { fold } from "../../dom.ts";

/** Some pages set their captions as headings, which are longer. */
const LONGEST_HEADING = 160;

/** The headline shown again at the head of the body, and kickers before it. */
export const titleRepeat: AfterStep = {
  name: "title-repeat",
  run(body, step) {
    const title = fold(body.metadata.title);
    const isTitle = (text: string) => {
      // A line so much longer is folded for nothing.
      if (text.length > 2 * body.metadata.title.length + 80) return false;
      const line = fold(text);
      return (
        line !== "" &&
        (line === title ||
          (line.length > 20 &&
            line.length < 400 &&
            title.length > 20 &&
            (title.startsWith(line) || line.endsWith(title) || line.startsWith(title)) &&
            Math.abs(line.length - title.length) < 40))
      );
    };
    let headline = -1;
    let begun = false;
    body.blocks.slice(0, 12).forEach((block, index, blocks) => {
      // Below the first of the text, it heads a part of it.
      const isPart = begun && block.text.length < LONGEST_HEADING && headsProse(blocks, index);
      if (!isPart && (block.element.closest("h1") || (title && isTitle(block.text)))) headline = index;
      begun ||= block.prose;
    });
    if (headline < 0) return;
    const lead = body.blocks.slice(0, headline).some((block) => block.prose);
    dropWhere(body, step, (block, index) => {
      if (index === headline) return "the headline again";
      if (index < headline && !lead) return "stands above the headline";
      if (block.element.tagName === "H1" && title && isTitle(block.text)) return "the headline again";
      return null;
    });
  },
};
