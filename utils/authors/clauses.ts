import { AFTER_NAME, OPENERS } from "./data/byline-words.ts";
import { CONTRIBUTIONS, NOT_OF_THE_PIECE } from "./data/contributions.ts";
import { alternatives, lazily } from "./plain.ts";
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

const partOf = lazily(
  () =>
    new Map<string, Part>([
      ...Object.entries(CONTRIBUTIONS).flatMap(([part, cues]) => cues.map((cue) => [cue, part as Part] as const)),
      ...NOT_OF_THE_PIECE.map((cue) => [cue, "none" as Part] as const),
    ]),
);
/** Cues of several words open a clause anywhere; single words only at its start or with a colon. */
const CUE = lazily(() => {
  const cues = [...partOf().keys()];
  const spaced = cues.filter((cue) => /\s/.test(cue));
  const single = cues.filter((cue) => !/\s/.test(cue));
  return new RegExp(
    `(?:^|[\\s.,;(])(${alternatives(spaced)})(?=[\\s:：])|(?:^|[\\s.,;(])(${alternatives(single)})\\s?[:：/／=＝]|^(${alternatives(single.filter((cue) => cue.length > 3))})(?=\\s\\p{Lu}[\\p{L}.]{0,20}\\s\\p{Lu})`,
    "iu",
  );
});

/** Words that are part of names or phrases in other languages: only in their own language, or with a colon. */
const SHORT = 3;
const ANYWHERE = ["by", "von", "par", "por"];
const WITH_COLON = lazily(
  () => new RegExp(`^(?:${alternatives(Object.values(OPENERS).flat())})\\s{0,2}[:：/／=＝]\\s{0,3}`, "iu"),
);
const openers = new Map<string, RegExp>();

/** The opening words as they count in this language. A page is in one or two, so the others' are never made. */
function openerFor(lang: string | null): RegExp {
  const given = lang?.slice(0, 2).toLowerCase() ?? "";
  const language = given === "nb" || given === "nn" ? "no" : given;
  const known = Object.hasOwn(OPENERS, language) ? language : "";
  const made = openers.get(known);
  if (made) return made;
  const all = Object.values(OPENERS).flat();
  const words = [
    ...all.filter((word) => word.length > SHORT),
    ...ANYWHERE,
    ...(known === "" ? [] : OPENERS[known]!.filter((word) => word.length <= SHORT)),
  ];
  const opener = new RegExp(
    `^(?:${alternatives(words)})(?:\\s{0,2}[:：/／=＝]\\s{0,3}|\\.?\\s{1,3}(?!\\p{Ll}{1,12}[.:]))`,
    "iu",
  );
  openers.set(known, opener);
  return opener;
}
/** "ET by Kori Hale": the opening word behind what is no name. */
const INSIDE = /(?:^|\s)(?:[Bb]y|BY|投稿者)\s(?=\p{Lu}|\p{Lo})/u;

/** Parts a byline at its contributors' cues and takes the opening words off. */
export function clausesOf(segment: string, lang: string | null): Clause[] {
  const clauses: Clause[] = [];
  let rest = segment.trim();
  let part: Part | null = null;
  for (let i = 0; i < 12 && rest !== ""; i++) {
    const cue = CUE().exec(rest);
    const head = cue ? rest.slice(0, cue.index) : rest;
    if (head.trim() !== "") clauses.push(opened(head.trim(), part, lang));
    else if (part) clauses.push({ contribution: part, text: "", opened: true });
    if (!cue) return clauses;
    part = partOf().get((cue[1] ?? cue[2] ?? cue[3] ?? "").toLowerCase()) ?? null;
    rest = rest.slice(cue.index + cue[0].length).replace(/^[\s:：/／=＝]+/u, "");
  }
  if (part && rest === "") clauses.push({ contribution: part, text: "", opened: true });
  return clauses;
}

function opened(text: string, part: Part | null, lang: string | null): Clause {
  let rest = text;
  let found = part !== null;
  for (let i = 0; i < 3; i++) {
    const match = WITH_COLON().exec(rest) ?? openerFor(lang).exec(rest);
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

/** Whether other words stand before the "by": "Low Tide by Ann Lee". */
export function hasTitle(text: string, lang: string | null): boolean {
  const line = text.slice(0, 120).trim();
  return (INSIDE.exec(line)?.index ?? 0) > 0 && !WITH_COLON().test(line) && !openerFor(lang).test(line);
}

/** Whether the text begins as bylines begin, in this language. */
export function startsLikeByline(text: string, lang: string | null): boolean {
  return opened(text.slice(0, 120).trim(), null, lang).opened;
}
