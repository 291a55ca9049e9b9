import type { Facts } from "../facts.ts";
import { climbTo, climbWhile, isBelowHeadline, isInText } from "./climb.ts";
import type { Rule } from "./types.ts";

/** Parts of words for what readers write below an article. */
const COMMENT =
  /comment|respond|leave a reply|kommentar|komment|coment[aá]|reacti|reageer|reacciona|komentar|skomentuj|yorum|комментар|коментар|σχόλι|تعليق|コメント|댓글|评论|評論|bình luận/i;
/** What else is for members alone: to keep an article, to follow a subject, to talk of it. */
const FEATURE =
  /follow|bookmark|\bsave|favou?rite|discuss|conversation|folgen|\bmerk(en|liste)|diskuti|suivre|enregistrer|seguir|guardar|フォロー|保存|リアクション|マイページ|팔로우|收藏|关注/i;
/** What holds the article back stays. */
const GATE =
  /(continue|keep) reading|read (on|the|this|more)|to read|unlock|articles? limit|weiter ?lesen|続き|lire la suite|seguir leyendo/i;
const MOST_FIELDS = 10;

const isSmall = (facts: Facts, letters: number) =>
  !facts.tooLarge && facts.textLength <= letters && facts.prose <= 3 && facts.images <= 2 && facts.headings <= 2;

/** What a block calls itself, and its parents. */
function namesAround(element: Element): string {
  let names = "";
  let around: Element | null = element;
  for (let i = 0; around && i < 4; i++, around = around.parentElement)
    names += `${around.id} ${around.getAttribute("class") ?? ""} ${around.getAttribute("action") ?? ""} `.slice(0, 300);
  return names;
}

export const comments: Rule[] = [
  {
    name: "comment form",
    kind: "social",
    about:
      "The form for a comment, below the article, with its heading: one field for many words, beside another that traps machines at most, and names or words that say what it is for. Not what readers wrote, nor a form for tips to the paper.",
    tags: ["form"],
    find: (form, context) => {
      const { page, factsOf } = context;
      const areas = form.getElementsByTagName("textarea");
      if (!areas[0] || areas[2] || form.contains(page.body)) return null;
      const own = factsOf(form);
      if (!isSmall(own, 900) || own.fields > MOST_FIELDS || isInText(form, page)) return null;
      if (!isBelowHeadline(form, page, "nav, figure, table, dialog")) return null;
      if (!COMMENT.test(own.text) && !COMMENT.test(namesAround(form))) return null;
      const element = climbWhile(
        form,
        context,
        (facts) =>
          isSmall(facts, own.textLength + 200) &&
          facts.fields === own.fields &&
          facts.links.length <= own.links.length + 2,
      );
      return { element, confirmed: true };
    },
  },
  {
    name: "comment login",
    kind: "social",
    about:
      "A line or two that ask to log in for a comment, or for what else members can do with an article, below its headline, whatever they are called. Not what asks it of who wants to read on.",
    address: /log-?in|sign-?in|sign-?up|register|anmeld|connexion|acceder|entrar/,
    find: (link, context) => {
      const { page } = context;
      if (isInText(link, page) || !isBelowHeadline(link, page) || link.closest("header, ul") !== null) return null;
      const element = climbTo(
        link,
        context,
        ({ text, textLength, linkTextLength }) =>
          textLength > linkTextLength && (COMMENT.test(text) || (FEATURE.test(text) && !GATE.test(text))),
        (facts) => !isSmall(facts, 300) || facts.links.length > 4 || facts.fields > 1,
      );
      return element && { element, confirmed: true };
    },
  },
];
