import { type AfterStep, type Block, type Body, dropWhere, headsProse } from "../../body/block.ts";
import { squeeze } from "../../dom.ts";
import { namesAnother } from "./link-lines.ts";

/** What an item of a list says beside its link, at the least, to be more than the link: a source, a date. */
const MIN_SAID = 12;
/** "The bridge: Board wants it shut until May": another article's headline, with its topic before it. */
const MIN_HEADLINE = 24;

/** "<b>The bridge again</b> <a>Board wants it shut</a>": the same with the topic in bold type. */
function isTopicAndLink({ firstElementChild: topic, lastElementChild: link, childNodes }: Element): boolean {
  if (topic?.nextElementSibling !== link || !/^(?:B|STRONG)$/.test(topic?.tagName ?? "") || link?.tagName !== "A")
    return false;
  return [...childNodes].every((node) => node === topic || node === link || !squeeze(node.textContent ?? ""));
}

function saysMore({ text, weight, linked, element }: Block): boolean {
  if (linked >= 0.8 || (1 - linked) * weight <= MIN_SAID) return false;
  if (linked * text.length > MIN_HEADLINE && isTopicAndLink(element)) return false;
  const unlinked = (1 - linked) * text.length;
  const topic = text.search(/[:：]/) + 1;
  return !(topic > 0 && Math.abs(unlinked - topic) <= 2 && linked * text.length > MIN_HEADLINE);
}

const PICTURED = /^(?:image|photo|picture|foto|bild)s? /i;

/** "On Friday [the board chose a new pilot] from among the crews.": so many letters of a sentence are not its links'. */
const MIN_OWN = 16;

/** A sentence of the article's own, however much of it is links, and not "More on this: [headline]." */
const isSentence = ({ text, linked, kind }: Block): boolean =>
  kind === "paragraph" &&
  linked < 0.7 &&
  (1 - linked) * text.length >= MIN_OWN &&
  /^(?!.{0,40}[:：]\s).*[.!?…]["”»]?$/.test(text) &&
  !PICTURED.test(text);

/** Who is quoted, right below the quotation, with nothing else in the box of both. */
function signsQuote({ element, linked }: Block, before: Block | undefined): boolean {
  const quote = element.previousElementSibling;
  return (
    quote?.tagName === "BLOCKQUOTE" &&
    before !== undefined &&
    quote.contains(before.element) &&
    !quote.previousElementSibling &&
    !element.nextElementSibling &&
    linked === 0
  );
}

const SIGNATURE = /^[—–―]\s?\S/;

/** By its tag, its names and those of the box that it stands in. */
const likeness = ({ tagName, className, parentElement: box }: Element) =>
  `${tagName} ${className} in ${box?.className ?? ""}`;

/** "Account: <a>@quill</a>": a label and its value, which is too short to be a headline. */
const isTermOf = ({ text, linked }: Block): boolean =>
  linked < 0.7 && linked * text.length < MIN_HEADLINE && /^[^:：]{2,30}[:：]/.test(text);

/** What the boxes of a line are called: pages put each of their paragraphs into one, all alike. */
function placeOf({ localName, parentElement: box }: Element): string {
  const names = [box, box?.parentElement, box?.parentElement?.parentElement].map((at) => at?.className || "");
  return names.some(Boolean) ? [localName, ...names].join(">") : "";
}

/** So many lines may stand between a heading and its text: those of a teaser, of a newsletter's box. */
const MAX_BETWEEN = 12;

/** A heading of text that comes a little later, before or after what Readability took, and looks like one of that. */
function isLikeOthers(block: Block, index: number, blocks: readonly Block[], known: ReadonlySet<string>): boolean {
  if (block.kind !== "heading" || block.linked > 0.3 || !known.has(likeness(block.element))) return false;
  return blocks.slice(index + 1, index + 2 + MAX_BETWEEN).some(({ prose, linked }) => prose && linked < 0.3);
}

/** Letters in a box that are a caption and a credit at the most. */
const MAX_BELOW = 300;
/** Levels between such a box and a line in it. */
const MAX_BOX = 3;

/** A few words that share a box with one picture and with nothing else, whatever the box is called. */
function isBelowPicture({ kind, linked, text, element }: Block, { root }: Body): boolean {
  if (kind !== "paragraph" || linked > 0 || text.length > MAX_BELOW) return false;
  let box = element.parentElement;
  for (let up = 0; box && box !== root && up < MAX_BOX; up++, box = box.parentElement) {
    if (squeeze(box.textContent ?? "").length > MAX_BELOW) return false;
    const pictures = box.getElementsByTagName("img").length;
    if (pictures > 0) return pictures === 1 && !box.querySelector("a,button,time,input,h1,h2,h3,h4,h5,h6,li,table");
  }
  return false;
}

/** Lines in the body's root that Readability left out come in when they read like the rest of the article. */
export const untaken: AfterStep = {
  name: "untaken",
  run(body, step) {
    if (!body.blocks.some((block) => block.taken)) return;
    const first = body.blocks.findIndex((block) => block.taken);
    const last = body.blocks.findLastIndex((block) => block.taken);
    const taken = body.blocks.filter((block) => block.taken);
    const parents = new Set(taken.map(({ element }) => element.parentElement));
    const places = new Set(taken.map(({ element }) => placeOf(element)));
    places.delete("");
    const headings = body.blocks.filter(
      ({ kind, taken }, index, blocks) => kind === "heading" && (taken || headsProse(blocks, index)),
    );
    const known = new Set(headings.map(({ element }) => likeness(element)));
    dropWhere(body, step, (block, index, blocks) => {
      if (block.taken) return null;
      const inside = index > first && index < last;
      const among = parents.has(block.element.parentElement) || places.has(placeOf(block.element));
      if ((inside && headsProse(blocks, index)) || isLikeOthers(block, index, blocks, known)) return null;
      // "A study by the institute found:" is half a link, and without it nobody knows whose words follow.
      if (inside && block.linked < 0.7 && /[:：]$/.test(block.text) && blocks[index + 1]?.kind === "quote") return null;
      if (block.prose && block.linked < 0.3) return null;
      if (inside && among && (block.linked < 0.3 || isTermOf(block))) return null;
      if (
        inside &&
        block.linked < 0.4 &&
        (block.kind === "heading" || block.kind === "item" || /[.!?:…。」"”»]$/.test(block.text))
      )
        return null;
      if (inside && ((block.kind === "item" && saysMore(block)) || namesAnother(body, block))) return null;
      if (block.kind === "heading" && index === first - 1 && block.linked < 0.3) return null;
      // Of a lede with many links, as of what stands among the text.
      if (among && index >= first - 1 && index < last && isSentence(block)) return null;
      // A post that is mostly addresses, and who wrote it: "— A. Name (@name), 3 May".
      const signs = signsQuote(block, blocks[index - 1]);
      if (inside && (signs || (block.kind === "quote" && (block.linked < 0.9 || SIGNATURE.test(block.text)))))
        body.beside.set(block.element, "note");
      else if (inside && isBelowPicture(block, body)) body.beside.set(block.element, "caption");
      return "outside what Readability took, and no running text";
    });
  },
};
