import { type AfterStep, type Body, drop } from "../../body/block.ts";
import { squeeze } from "../../dom.ts";
import { READ_ALSO } from "./phrases.ts";

const SOURCES =
  /^(?:(?:re)?sources?|quellen?|fuentes?|fontes?|fonti|źródł[oa]|zdroje?|kilder?|källor|källa|bron(?:nen)?|kaynak(?:lar)?|출처|出典|来源|資料|المصدر|المصادر|nguồn)\s?[:：]\s?\S/iu;
/** The word as a heading of a list. */
const ALONE =
  /^(?:(?:re)?sources?|references|quellen?|einzelnachweise|fuentes?|referencias|fontes?|fonti|źródła|zdroje|kilder|källor|bronnen|kaynaklar|출처|参考|出典|المصادر)\s?[:：]?$/iu;
const WORDS = /[\p{L}\p{N}]/u;
const MAX_BELOW = 20;
/** `Node.DOCUMENT_POSITION_FOLLOWING`; there is no `Node` where reports are made. */
const FOLLOWING = 4;

/** What follows the last sentence and says where all of it comes from: no part of the text, but a reader's due. */
function keepSourceLines(body: Body): void {
  const end = body.blocks.at(-1)?.element;
  const lines = [...body.lines];
  const below = end ? lines.slice(lines.lastIndexOf(end) + 1).slice(0, MAX_BELOW) : [];
  let listed = end ? ALONE.test(squeeze(end.textContent ?? "")) : false;
  for (const line of below) {
    const text = squeeze(line.textContent ?? "");
    listed ||= ALONE.test(text);
    listed &&= text.length < 200;
    if (listed) body.beside.set(line, "note");
    else if (text.length < 400 && SOURCES.test(text) && !line.closest("figure")) body.beside.set(line, "note");
  }
}

/** What is offered at the end, "You might also like: the book", goes with its picture, which leads there. */
function leavePictures(body: Body, offer: Element): void {
  for (const image of body.root.querySelectorAll("a[href] img"))
    if (offer.compareDocumentPosition(image) & FOLLOWING) body.foreign.add(image);
}

/** Headings with nothing below them, and what trails after the last full sentence. */
export const tail: AfterStep = {
  name: "tail",
  run(body, step) {
    for (;;) {
      const last = body.blocks.at(-1);
      if (!last || body.blocks.length < 2 || (last.kind !== "heading" && WORDS.test(last.text))) break;
      drop(body, step, last, last.kind === "heading" ? "a heading with nothing below it" : "a stroke below the text");
      if (READ_ALSO.test(last.text)) leavePictures(body, last.element);
    }
    keepSourceLines(body);
  },
};
