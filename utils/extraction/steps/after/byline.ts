import { type AfterStep, type Block, dropWhere } from "../../body/block.ts";
import { squeeze } from "../../dom.ts";
import { names, remembered } from "../../names.ts";
import { BYLINE, MOMENT } from "./phrases.ts";

const NAMED = names(`
  byline bylines author authors authorname autor autoren auteur autore forfatter kirjoittaja dateline date dates datetime
  pubdate published timestamp time meta metadata
  posted-on updated readtime lesezeit lesedauer writer contributor journalist signature
  category categories kicker eyebrow overline rubric section-name`);

const LONGEST_NAME = 40;
/** A word of a name; asked of the few lines that may be one. */
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]{0,30}$/u;

function isName(line: string): boolean {
  if (line.length > LONGEST_NAME || /[.!?]$/.test(line)) return false;
  const words = line.split(" ");
  return words.length > 1 && words.length < 5 && words.every((word) => NAME_WORD.test(word));
}

/** "Ann Lee/Bo Kim", as papers print it that give a byline no other word. */
function isTwoNames({ text }: Block): boolean {
  const [one = "", other = "", more] = text.length <= 2 * LONGEST_NAME + 3 ? text.split("/") : [];
  return more === undefined && isName(one.trim()) && isName(other.trim());
}

const SET = "strong,b,em,i";

const isSet = (element: Element, text: string) => squeeze(element.querySelector(SET)?.textContent ?? "") === text;

/** The name below the last sentence, set apart by its type or by the side that it stands on. */
function isSignature(block: Block, before: Block | undefined): boolean {
  if (block.kind !== "paragraph" || !before?.prose || !isName(block.text)) return false;
  const { element, text } = block;
  return element.querySelector(SET)
    ? isSet(element, text)
    : /text-align:\s?right/.test(element.getAttribute("style") ?? "");
}

/** The name above the first sentence, set apart by its type: a paper's byline where the theme has no place for one. */
const isFirstName = ({ kind, text, element }: Block, next: Block | undefined) =>
  kind === "paragraph" && next?.prose === true && isName(text) && isSet(element, text);

/** Bylines, dates, reading times and kickers that stand as lines of their own. */
export const byline: AfterStep = {
  name: "byline",
  run(body, step) {
    const isByline = remembered(NAMED);
    dropWhere(body, step, (block, index, blocks) => {
      // A table's figures look like times, and a section may be headed by a day.
      if (block.text.length > 200 || block.kind === "heading" || block.element.closest("td,th")) return null;
      if (MOMENT.test(block.text)) return "a date or time";
      if (block.element.closest("[rel=author],[itemprop=author],[itemprop=datePublished],address"))
        return "marked as author or date";
      if (block.text.length < 140 && !block.prose && isByline(block.context)) return "named a byline or date";
      const early = index < 6 || index >= blocks.length - 3;
      const reads =
        (early && block.text.length < 140 && BYLINE.test(block.text)) ||
        (index < 6 && !block.prose && isTwoNames(block)) ||
        (index < 2 && isFirstName(block, blocks[index + 1])) ||
        (index > 0 && index === blocks.length - 1 && isSignature(block, blocks[index - 1]));
      if (reads) return "reads as a byline or date";
      return null;
    });
  },
};
