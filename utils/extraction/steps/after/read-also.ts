import { type AfterStep, type Block, boxOf, dropWhere } from "../../body/block.ts";
import { READ_ALSO } from "./phrases.ts";

const isLink = (block: Block) => block.linked > 0.5;

const invites = (block: Block) =>
  block.text.length < 260 &&
  READ_ALSO.test(block.text) &&
  (isLink(block) ||
    block.text.length < 40 ||
    (block.linked > 0.15 && block.text.length < 200) ||
    /[:：»>→]$/.test(block.text));

/** "Read also" lines, the boxes that they head, and the linked headlines that follow such a label. */
/** Looking for a box costs the length of the body; no honest page has more. */
const MAX_BOXES = 60;

export const readAlso: AfterStep = {
  name: "read-also",
  run(body, step) {
    const boxed = new Set<Block>();
    let looked = 0;
    for (const block of body.blocks) {
      if (block.text.length > 60 || boxed.has(block) || !invites(block)) continue;
      if (++looked > MAX_BOXES) break;
      const box = boxOf(body, block, 40, 0.1);
      if (box && (box[0] === block || box[1] === block) && box.some(isLink)) for (const other of box) boxed.add(other);
    }
    let label = false;
    dropWhere(body, step, (block) => {
      if (boxed.has(block)) return "in a box of links to other articles";
      if (invites(block)) {
        label = true;
        return "an invitation to read something else";
      }
      if (label && isLink(block)) return "a link below such an invitation";
      label = false;
      return null;
    });
  },
};
