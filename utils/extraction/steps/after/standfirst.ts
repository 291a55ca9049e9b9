import { type AfterStep, makeBlock } from "../../body/block.ts";
import { describe, fold } from "../../dom.ts";

const LOOKED_AT = 8;
/** Letters of a place's name: "Port Alder · Divers found …". */
const LONGEST_PLACE = 40;

/** The standfirst that the page shows by its headline comes first, wherever the page keeps it. */
export const standfirst: AfterStep = {
  name: "standfirst",
  run(body, step) {
    const dek = body.metadata.dek;
    if (!dek) return;
    const wanted = fold(dek);
    if (!wanted || wanted === fold(body.metadata.title)) return;
    // Lines parted by breaks have no space between them in one place, and one in the other.
    const dense = wanted.replaceAll(" ", "");
    const shown = body.blocks
      .slice(0, LOOKED_AT)
      .find(({ text }) => text.length < 2 * dek.length + 40 && fold(text).replaceAll(" ", "") === dense);
    if (shown) {
      if (body.blocks[0] === shown && shown.kind !== "item") shown.kind = "dek";
      return;
    }
    // Behind a dateline, in one paragraph.
    const first = body.blocks.slice(0, 3).find(({ kind }) => kind !== "heading");
    const words = first && first.text.length < dek.length + 2 * LONGEST_PLACE ? fold(first.text) : "";
    if (first?.kind === "paragraph" && words.endsWith(` ${wanted}`) && words.length - wanted.length <= LONGEST_PLACE) {
      first.kind = "dek";
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
    if (body.tracing)
      body.note({ step, action: "added", what: describe(element), why: "the standfirst by the headline" });
  },
};
