import { type AfterStep, dropWhere, headsProse } from "../../body/block.ts";

/** Lines that are nothing but link: other headlines, topics, buttons. */
export const linkLines: AfterStep = {
  name: "link-lines",
  run(body, step) {
    dropWhere(body, step, (block, index, blocks) => {
      if (block.linked < 0.85 || headsProse(blocks, index)) return null;
      if (block.element.tagName === "TD" || block.element.tagName === "TH") return null;
      return "all link";
    });
  },
};
