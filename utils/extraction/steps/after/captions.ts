import { type AfterStep, type Block, type Body, dropWhere } from "../../body/block.ts";
import { nameOf, squeeze } from "../../dom.ts";
import { names, remembered } from "../../names.ts";
import { AGENCY_CREDIT, CREDIT, ENDS_IN_CREDIT } from "./phrases.ts";

const CAPTION = names(`
  caption captions figcaption wp-caption* image-caption* photo-caption* picture-caption* media-caption* bildunterschrift
  bildtext legend credit credits photo-credit* image-credit* copyright photographer image-source photo-source quelle bildquelle
  gallery slideshow lightgallery cutline media-description image-description photo-description image-meta media-info
  image-text lead-image featured-image* post-thumbnail`);

/** How the agencies' captions begin where a page shows one as its first line. */
const CAPTION_LEAD =
  /^(?:file ?[-–—:] ?)?in this [^.]{3,60}\b(?:photo|image|picture|frame grab|illustration|screen ?grab|combination)\b/i;

/** The name of the one element that a short line without a name is made of: `<span class="credit">`. */
function nameWithin({ element, text }: Block): string {
  const only = text.length < 200 && element.children.length === 1 ? element.firstElementChild : null;
  return only &&
    !element.hasAttribute("class") &&
    only.textContent?.trim().length === element.textContent?.trim().length
    ? nameOf(only)
    : "";
}

const PICTURE = names(`image images img photo photos picture pic media bild foto`);
const MAX_CAPTION = 400;
/** Levels between a picture's box and the line in it. */
const MAX_BOX = 3;

/** The one line of a box that is named for its picture: what it says is the caption. */
function isLoneLineOfPicture({ element, text, context }: Block, body: Body, isPicture: (name: string) => boolean) {
  if (text.length > MAX_CAPTION || !isPicture(context)) return false;
  let box = element.parentElement;
  for (let up = 0; box && box !== body.root && up < MAX_BOX; up++, box = box.parentElement) {
    if (squeeze(box.textContent ?? "").length > text.length) return false;
    if (isPicture(nameOf(box)) && box.getElementsByTagName("img").length === 1) return true;
  }
  return false;
}

/** "[picture] <em>The pier in May</em>" in one paragraph. */
function isSetBelowPicture({ element, text }: Block): boolean {
  const set = element.lastElementChild;
  if (!set || text.length > MAX_CAPTION / 2 || !/^(?:EM|I|SMALL)$/.test(set.tagName)) return false;
  return squeeze(set.textContent ?? "") === text && element.getElementsByTagName("img").length === 1;
}

/** Captions: in `figure`, or named so. They stay in the HTML below their picture. */
export const captions: AfterStep = {
  name: "captions",
  run(body, step) {
    const isCaption = remembered(CAPTION);
    const isPicture = remembered(PICTURE);
    dropWhere(body, step, (block, index) => {
      if (block.element.closest("figcaption,caption")) return "a caption";
      if (index < 4 && CAPTION_LEAD.test(block.text)) return "reads as a caption";
      const figure = block.element.closest("figure");
      if (figure && body.root.contains(figure) && figure !== body.root && !figure.querySelector("table,blockquote,pre"))
        return "in a figure";
      if (isSetBelowPicture(block) || isLoneLineOfPicture(block, body, isPicture)) {
        body.beside.set(block.element, "caption");
        return "a caption by its place";
      }
      if (block.text.length < 600 && (isCaption(block.context) || isCaption(nameWithin(block)))) {
        body.beside.set(block.element, "caption");
        return "named a caption or credit";
      }
      return null;
    });
  },
};

/** Credits that stand as lines of their own. */
export const credits: AfterStep = {
  name: "credits",
  run(body, step) {
    dropWhere(body, step, (block) => {
      if (block.kind === "heading" || block.text.length > 220) return null;
      const why = creditOf(block) ?? (isOfCreditTerm(block.element) ? "a credit, by its term" : null);
      if (why) body.beside.set(block.element, "caption");
      return why;
    });
  },
};

/** "(ePA)" is spelled as no agency is. */
const OTHER_ACRONYM = /\p{Ll}\p{Lu}{2,5}\)?$/u;

/** "Photo:" as a term, and who took it as what the term means. */
function isOfCreditTerm(line: Element): boolean {
  const term = line.localName === "dd" ? line.previousElementSibling : null;
  return term?.localName === "dt" && CREDIT.test(squeeze(term.textContent ?? ""));
}

function creditOf(block: Block): string | null {
  if (
    CREDIT.test(block.text) &&
    !(block.text.length > 120 && /[.!?…]["”»]?$/.test(block.text) && /^\p{L}+:/u.test(block.text))
  )
    return "a credit";
  if (block.text.length < 400 && ENDS_IN_CREDIT.test(block.text)) return "ends in a credit";
  const isNoAgency = /[.!?]["”]?$/.test(block.text) || OTHER_ACRONYM.test(block.text);
  if (block.text.length < 160 && AGENCY_CREDIT.test(block.text) && !isNoAgency) return "ends in a picture agency";
  return null;
}
