import { type AfterStep, type Block, dropWhere } from "../../body/block.ts";
import { READ_ALSO } from "./phrases.ts";

const isLink = (block: Block) => block.linked > 0.5;

/** "Read also" lines, and the linked headlines that follow such a label. */
export const readAlso: AfterStep = {
  name: "read-also",
  run(body, step) {
    let label = false;
    dropWhere(body, step, (block) => {
      const invites = block.text.length < 260 && READ_ALSO.test(block.text);
      if (
        invites &&
        (isLink(block) ||
          block.text.length < 40 ||
          (block.linked > 0.15 && block.text.length < 200) ||
          /[:：»>→]$/.test(block.text))
      ) {
        label = true;
        return "an invitation to read something else";
      }
      if (label && isLink(block)) return "a link below such an invitation";
      label = false;
      return null;
    });
  },
};
