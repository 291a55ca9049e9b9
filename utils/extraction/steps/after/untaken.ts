import { type AfterStep, dropWhere, headsProse } from "../../body/block.ts";

/** Lines in the body's root that Readability left out come in when they read like the rest of the article. */
export const untaken: AfterStep = {
  name: "untaken",
  run(body, step) {
    if (!body.blocks.some((block) => block.taken)) return;
    const first = body.blocks.findIndex((block) => block.taken);
    const last = body.blocks.findLastIndex((block) => block.taken);
    const parents = new Set(body.blocks.filter((block) => block.taken).map((block) => block.element.parentElement));
    dropWhere(body, step, (block, index, blocks) => {
      if (block.taken) return null;
      const inside = index > first && index < last;
      if (inside && headsProse(blocks, index)) return null;
      // "A study by the institute found:" is half a link, and without it nobody knows whose words follow.
      if (inside && block.linked < 0.7 && /[:：]$/.test(block.text) && blocks[index + 1]?.kind === "quote") return null;
      if (block.prose && block.linked < 0.3) return null;
      if (inside && block.linked < 0.3 && parents.has(block.element.parentElement)) return null;
      if (
        inside &&
        block.linked < 0.4 &&
        (block.kind === "heading" || block.kind === "item" || /[.!?:…。」"”»]$/.test(block.text))
      )
        return null;
      return "outside what Readability took, and no running text";
    });
  },
};
