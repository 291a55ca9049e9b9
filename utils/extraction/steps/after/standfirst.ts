import { type AfterStep, makeBlock } from "../../body/block.ts";
import { describe, fold } from "../../dom.ts";

const LOOKED_AT = 8;

/** The standfirst that the page shows by its headline comes first, wherever the page keeps it. */
export const standfirst: AfterStep = {
  name: "standfirst",
  run(body, step) {
    const dek = body.metadata.dek;
    if (!dek) return;
    const wanted = fold(dek);
    if (!wanted || wanted === fold(body.metadata.title)) return;
    const shown = body.blocks.slice(0, LOOKED_AT).find((block) => fold(block.text) === wanted);
    if (shown) {
      if (body.blocks[0] === shown && shown.kind !== "item") shown.kind = "dek";
      return;
    }
    // The body already begins with it, as a part of a longer line or parted into several.
    const opening = fold(
      body.blocks
        .slice(0, LOOKED_AT)
        .map((block) => block.text)
        .join(" "),
    );
    if (opening.includes(wanted.slice(0, 200))) return;
    let element = body.pageLines.find((line) => {
      const text = line.textContent ?? "";
      return text.length >= wanted.length && text.length < 2 * dek.length + 400 && fold(text) === wanted;
    });
    if (!element || body.root.contains(element)) {
      element = body.doc.createElement("p");
      element.textContent = dek;
    }
    const block = { ...makeBlock(element, body.root, undefined, true), kind: "dek" as const, context: "" };
    body.blocks.unshift(block);
    body.note({ step, action: "added", what: describe(element), why: "the standfirst by the headline" });
  },
};
