/** What a page says of its lead picture: the caption and the credit that stand with it. */
import { isHidden, marks, nearest, shownText, tag } from "./dom.ts";

const CREDIT_MARK =
  /(?:^|[\s_-])(?:credits?|copyright|source|photographer|photo-?by|autor|author|fotograf|foto|quelle|byline|bildnachweis|agency|provider|attribution)(?=$|[\s_-]|__)/;
const CREDIT_START =
  /^(?:photo(?:graph)?s?|image|picture|credits?|foto|bild|quelle|source|fuente|fonte|crédit|copyright|©|\(c\)|fot\.|zdj\.|写真|사진)\s{0,2}(?:by|credits?)?\s{0,2}(?:[:：/©…]|\.{3})?\s{0,2}/iu;
/** The word alone, beside which a name stands. */
const CREDIT_LABEL = /^\W*(?:copyright|credits?|photo|foto|image|source|quelle|fuente)\W*$/i;

/** What stands with a picture, caption and credit told apart. */
export function readCaption(image: Element): { caption: string | null; credit: string | null } {
  const figure = nearest(image, (at) => tag(at) === "figure", 8);
  const holder =
    figure ?? nearest(image, (at) => /caption|image|photo|media|figure/.test(marks(at)) && tag(at) !== "img", 4);
  const mark = holder?.querySelector("figcaption") ?? holder?.querySelector('[class*="caption" i]') ?? null;
  if (!mark || !holder) return captionBelow(image);
  const credits = [...holder.querySelectorAll("span,small,cite,p,div,em")]
    .slice(0, 30)
    .filter((part) => CREDIT_MARK.test(marks(part)) && !part.contains(image));
  const credit =
    credits.map((part) => shownText(part, 200)).find((line) => line !== "" && !CREDIT_LABEL.test(line)) ?? null;
  const caption = shownText(mark, 1_000, (part) => credits.includes(part)).replace(/\s[-–—|•]$/, "");
  const tail = credit
    ? null
    : /(?:^|[\s(|])((?:photo|image|foto|bild|crédit|credit|fuente|quelle|fot\.)\s?(?:by|:|：|\/|\.{3}|…|credit(?::|\.{3}|…))[^()]{2,80})\)?$/iu.exec(
        caption,
      );
  if (tail) return { caption: caption.slice(0, tail.index).trim() || null, credit: bareCredit(tail[1]!) };
  return { caption: caption || null, credit: credit && bareCredit(credit) };
}

/** Whether something is said below it that is no line on who wrote and when. */
export function isCaptioned(image: Element): boolean {
  const { caption, credit } = readCaption(image);
  return credit !== null || (caption !== null && !(caption.length < 2 * SHORT_DATE && DATED.test(caption)));
}

/** A line right below the picture, or below the box that holds nothing else, that is named a caption or a credit. */
function captionBelow(image: Element): { caption: string | null; credit: string | null } {
  const nothing = { caption: null, credit: null };
  for (let at: Element | null = image, up = 0; at && up < 3; at = at.parentElement, up++) {
    const below: Element | null = at.nextElementSibling;
    if (!below) {
      if (at.parentElement && shownText(at.parentElement, 10) !== "") return captionAround(image);
      continue;
    }
    const name = marks(below);
    const isCredit = CREDIT_MARK.test(name);
    if (!isCredit && !/caption|legend|cutline/.test(name)) return captionAround(image);
    const line = shownText(below, 500);
    if (line === "" || line.length > 400) return nothing;
    if (isCredit && !/caption/.test(name)) return { caption: null, credit: bareCredit(line) };
    const part = [...below.querySelectorAll("span,small,cite,p,div,em")]
      .slice(0, 30)
      .find((one) => CREDIT_MARK.test(marks(one)) && shownText(one, 200) !== "");
    const caption = shownText(below, 500, (one) => one === part);
    return { caption: caption || null, credit: part ? bareCredit(shownText(part, 200)) : null };
  }
  return nothing;
}

const MAX_AROUND = 300;

/** The few words that share a box with the picture and with nothing else, whatever they are called. */
function captionAround(image: Element): { caption: string | null; credit: string | null } {
  const nothing = { caption: null, credit: null };
  let box = image.parentElement;
  for (let up = 0; box && up < 3 && wordsOf(box) === ""; up++) box = box.parentElement;
  if (!box || wordsOf(box).length > MAX_AROUND || box.querySelectorAll("img").length !== 1) return nothing;
  if (box.querySelector("h1,h2,h3,h4,a,button,time,input,video,ul,ol")) return nothing;
  const lines: string[] = [];
  for (const part of [...box.children].slice(0, 6))
    if (!part.contains(image) && !isHidden(part)) lines.push(shownText(part, MAX_AROUND));
  const said = lines.filter((line) => line.length > 2);
  if (said.join(" ").length >= MAX_AROUND || said.some((line) => line.length < SHORT_DATE && DATED.test(line)))
    return nothing;
  const credit = said.find((line) => CREDIT_LINE.test(line)) ?? null;
  const caption = said.filter((line) => line !== credit && line.length >= MIN_CAPTION).join(" ");
  return { caption: caption || null, credit: credit && bareCredit(credit) };
}

/** All of its words, shown or not; of a long text no more than tells that it is long. */
const wordsOf = (element: Element) =>
  (element.textContent ?? "")
    .slice(0, 20 * MAX_AROUND)
    .replace(/\s+/g, " ")
    .trim();

/** A button's label is shorter. */
const MIN_CAPTION = 12;
/** A line with a date in it is longer than this, in letters, when it tells of a picture. */
const SHORT_DATE = 40;
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d/;
const CREDIT_LINE = /^(?:photo|image|picture|foto|bild|quelle|source|fuente|crédit|copyright|©|fot\.|写真|사진)\W/i;

const bareCredit = (line: string): string => {
  const bare = /^\((.*)\)$/.exec(line)?.[1] ?? line;
  return bare.replace(CREDIT_START, "").trim() || line;
};
