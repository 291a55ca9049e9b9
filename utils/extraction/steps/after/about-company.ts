import { type AfterStep, type Block, dropWhere } from "../../body/block.ts";

/** "About Harbour Ltd", the heading of a press release's last part, in the languages of the corpus. */
const HEADING =
  /^(?:about|über|à propos (?:de |d['’])|acerca de|sobre|informazioni su|over|om) (?=\p{Lu})[^.!?]{2,60}:?$/iu;
/** What a company says of itself below every release. */
const SELF =
  /^(?:the )?\p{Lu}[^.,;:]{1,50}? (?:is (?:a|an|the) (?:\p{L}+[- ]){0,3}?(?:global|leading|world|international|publicly)|is headquartered in|ist (?:ein|eine|der|die) (?:weltweit|führend|international))/u;
/** It is short, and the last that there is. */
const MAX_LINES = 5;

/** The lines at the end in which a company speaks of itself: copied below each of its releases, no part of this one. */
export const aboutCompany: AfterStep = {
  name: "about-company",
  run(body, step) {
    const { blocks } = body;
    if (blocks.length < 6) return;
    const start = blocks.findIndex((block, index) => index >= blocks.length - MAX_LINES && opens(block));
    if (start < 0) return;
    const last = new Set(blocks.slice(start));
    dropWhere(body, step, (block) => last.has(block) && "a company about itself, below its release");
  },
};

const opens = ({ kind, text, prose }: Block): boolean =>
  (text.length < 70 && (kind === "heading" || !prose) && HEADING.test(text)) || (prose && SELF.test(text));
