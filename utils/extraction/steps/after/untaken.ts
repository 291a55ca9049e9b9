import { type AfterStep, type Block, dropWhere, headsProse } from "../../body/block.ts";
import { squeeze } from "../../dom.ts";

/** What an item of a list says beside its link, at the least, to be more than the link: a source, a date. */
const MIN_SAID = 12;
/** "The bridge: Board wants it shut until May": another article's headline, with its topic before it. */
const MIN_HEADLINE = 24;

function saysMore({ text, weight, linked }: Block): boolean {
  if (linked >= 0.8 || (1 - linked) * weight <= MIN_SAID) return false;
  const unlinked = (1 - linked) * text.length;
  const topic = text.search(/[:：]/) + 1;
  return !(topic > 0 && unlinked <= topic + 2 && linked * text.length > MIN_HEADLINE);
}

/** A sentence of so many letters leads up to the link that it ends with: "Look at what became of [the last such team]." */
const MIN_LEAD = 16;

const PICTURED = /^(?:image|photo|picture|foto|bild)s? /i;

/** A sentence of the article's own that ends in a link; "More on this: [headline]." is none. */
function leadsUpToLink({ text, linked, kind, element }: Block): boolean {
  if (kind !== "paragraph" || linked >= 0.7 || !/[.!?…]["”»]?$/.test(text) || PICTURED.test(text)) return false;
  const lead = squeeze(element.firstChild?.nodeType === 3 ? (element.firstChild.nodeValue ?? "") : "");
  return lead.length >= MIN_LEAD && !/[:：–—-]$/.test(lead) && element.querySelectorAll("a").length === 1;
}

const SIGNATURE = /^[—–―]\s?\S/;

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
      if (inside && block.kind === "item" && saysMore(block)) return null;
      if (inside && parents.has(block.element.parentElement) && leadsUpToLink(block)) return null;
      // A post that is mostly addresses, and who wrote it: "— A. Name (@name), 3 May".
      if (inside && block.kind === "quote" && (block.linked < 0.9 || SIGNATURE.test(block.text)))
        body.beside.set(block.element, "note");
      return "outside what Readability took, and no running text";
    });
  },
};
