import { AFTER_NAME, OPENERS } from "./data/byline-words.ts";
import { CONTRIBUTIONS, NOT_OF_THE_PIECE } from "./data/contributions.ts";
import { alternatives } from "./plain.ts";
import type { Contribution } from "./types.ts";

/** A stretch of a byline under one cue. */
export interface Clause {
  /** Null where no contributor's cue opens it. */
  contribution: Contribution | "none" | null;
  text: string;
  /** True where a byline word ("By", "Von") stood before. */
  opened: boolean;
}

type Part = Contribution | "none";

const partOf = new Map<string, Part>([
  ...Object.entries(CONTRIBUTIONS).flatMap(([part, cues]) => cues.map((cue) => [cue, part as Part] as const)),
  ...NOT_OF_THE_PIECE.map((cue) => [cue, "none" as Part] as const),
]);
const cues = [...partOf.keys()];
const spaced = cues.filter((cue) => /\s/.test(cue));
const single = cues.filter((cue) => !/\s/.test(cue));
/** Cues of several words open a clause anywhere; single words only at its start or with a colon. */
const CUE = new RegExp(
  `(?:^|[\\s.,;(])(${alternatives(spaced)})(?=[\\s:：])|(?:^|[\\s.,;(])(${alternatives(single)})\\s?[:：/／=＝]|^(${alternatives(single.filter((cue) => cue.length > 3))})(?=\\s\\p{Lu}[\\p{L}.]{0,20}\\s\\p{Lu})`,
  "iu",
);

/** Words that are part of names or phrases in other languages: only in their own language, or with a colon. */
const SHORT = 3;
const long = Object.values(OPENERS)
  .flat()
  .filter((word) => word.length > SHORT);
const ANYWHERE = new Set(["by", "von", "par", "por"]);
const openerByLanguage = new Map(
  Object.entries(OPENERS).map(([lang, words]) => [
    lang,
    openerFor([...long, ...ANYWHERE, ...words.filter((word) => word.length <= SHORT)]),
  ]),
);
const DEFAULT_OPENER = openerFor([...long, ...ANYWHERE]);
const WITH_COLON = new RegExp(`^(?:${alternatives(Object.values(OPENERS).flat())})\\s{0,2}[:：/／=＝]\\s{0,3}`, "iu");

function openerFor(words: readonly string[]): RegExp {
  return new RegExp(
    `^(?:${alternatives(words)})(?:\\s{0,2}[:：/／=＝]\\s{0,3}|\\.?\\s{1,3}(?!\\p{Ll}{1,12}[.:]))`,
    "iu",
  );
}
/** "ET by Kori Hale": the opening word behind what is no name. */
const INSIDE = /(?:^|\s)(?:[Bb]y|BY|投稿者)\s(?=\p{Lu}|\p{Lo})/u;

/** Parts a byline at its contributors' cues and takes the opening words off. */
export function clausesOf(segment: string, lang: string | null): Clause[] {
  const clauses: Clause[] = [];
  let rest = segment.trim();
  let part: Part | null = null;
  for (let i = 0; i < 12 && rest !== ""; i++) {
    const cue = CUE.exec(rest);
    const head = cue ? rest.slice(0, cue.index) : rest;
    if (head.trim() !== "") clauses.push(opened(head.trim(), part, lang));
    else if (part) clauses.push({ contribution: part, text: "", opened: true });
    if (!cue) return clauses;
    part = partOf.get((cue[1] ?? cue[2] ?? cue[3] ?? "").toLowerCase()) ?? null;
    rest = rest.slice(cue.index + cue[0].length).replace(/^[\s:：/／=＝]+/u, "");
  }
  if (part && rest === "") clauses.push({ contribution: part, text: "", opened: true });
  return clauses;
}

function opened(text: string, part: Part | null, lang: string | null): Clause {
  let rest = text;
  let found = part !== null;
  for (let i = 0; i < 3; i++) {
    const language = lang?.slice(0, 2).toLowerCase() ?? "";
    const match =
      WITH_COLON.exec(rest) ??
      (openerByLanguage.get(language === "nb" || language === "nn" ? "no" : language) ?? DEFAULT_OPENER).exec(rest);
    if (!match) break;
    rest = rest.slice(match[0].length);
    found = true;
  }
  if (!found) {
    const inside = INSIDE.exec(rest);
    if (inside) [rest, found] = [rest.slice(inside.index + inside[0].length), true];
  }
  return { contribution: part ?? (found ? "author" : null), text: rest, opened: found };
}

/** "김민수 기자", "山田太郎記者": the name without the word behind it, and the role that the word states. */
export function stripAfterName(text: string): { name: string; role: string } | null {
  // "박준석 기자 외 1명": and so many others.
  const bare = text.replace(/\s?외\s?\d+\s?[명인]$/u, "");
  for (const [word, role] of AFTER_NAME) {
    if (bare.endsWith(word) && bare.length > word.length + 1) return { name: bare.slice(0, -word.length).trim(), role };
    if (bare.startsWith(`${word} `)) return { name: bare.slice(word.length).trim(), role };
  }
  return null;
}

/** Whether the text begins as bylines begin, in this language. */
export function startsLikeByline(text: string, lang: string | null): boolean {
  return opened(text.slice(0, 120).trim(), null, lang).opened;
}
