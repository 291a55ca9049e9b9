/** Tells sources apart and together: names, acronyms, and the nameless. */
import type { Lexicon } from "./lexicon/types.ts";
import type { SourceKind } from "./types.ts";

export interface Mention {
  /** As it stands in the text. */
  raw: string;
  /** Words of the name without title, determiner and possessive, lower case. */
  core: string[];
  named: boolean;
  pronoun: boolean;
}

const SMALL = new Set(["of", "the", "for", "and", "in", "on", "at", "to", "a", "an"]);

export function mentionOf(raw: string, lexicon: Lexicon): Mention {
  const words = raw
    .split(/[\s-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/['’]s?$/, ""));
  const kept = words.filter(Boolean);
  while (
    kept.length > 1 &&
    (lexicon.determiners.has(kept[0]!.toLowerCase()) || lexicon.titles.has(kept[0]!.toLowerCase()))
  )
    kept.shift();
  const first = words[0]?.toLowerCase() ?? "";
  const named = kept.some(
    (word, i) =>
      /^\p{Lu}/u.test(word) &&
      (i > 0 || words.length === kept.length || /^\p{Lu}/u.test(kept[0]!)) &&
      !lexicon.groupHeads.has(word.toLowerCase()) &&
      !lexicon.personHeads.has(word.toLowerCase()),
  );
  const onlyTail = kept.findIndex((word) => /^\p{Lu}/u.test(word));
  return {
    raw,
    core: kept.map((word) => word.toLowerCase()),
    named: named && !(onlyTail > 0 && isNameless(kept, lexicon)),
    pronoun: lexicon.pronouns.has(first) && kept.length === 1,
  };
}

/**
 * "US-based Radio Network Voice of America": what describes, and the name proper. Only a phrase that says where its
 * bearer is based is taken apart; most names that hold "Radio" or "Network" are names as a whole.
 */
export function splitDescription(raw: string, lexicon: Lexicon): { name: string; description: string | null } {
  const words = raw.replace(/^the\s+/i, "").split(/\s+/);
  if (!/-based$/i.test(words[0] ?? "")) return { name: raw, description: null };
  let at = 1;
  while (at < words.length && isGeneric(words[at]!.toLowerCase(), lexicon)) at++;
  const name = words.slice(at).join(" ");
  return /^\p{Lu}/u.test(name) ? { name, description: words.slice(0, at).join(" ") } : { name: raw, description: null };
}

const isGeneric = (word: string, { outletWords, organisationWords }: Lexicon) =>
  outletWords.has(word) || organisationWords.has(word);

/** "many defectors in China": the head has no name, whatever follows it. */
function isNameless(words: string[], lexicon: Lexicon): boolean {
  for (const word of words) {
    const lower = word.toLowerCase();
    if (/^\p{Lu}/u.test(word)) return false;
    if (lexicon.groupHeads.has(lower) || lexicon.personHeads.has(lower)) return true;
  }
  return false;
}

export const initialsOf = (raw: string): string[] => {
  const words = raw.split(/[\s-]+/).filter((word) => /^[\p{L}]/u.test(word));
  const initials = (kept: string[]) => kept.map((word) => word[0]!.toLowerCase()).join("");
  const articles = new Set(["the", "a", "an"]);
  return [
    initials(words),
    initials(words.filter((word) => !articles.has(word.toLowerCase()))),
    initials(words.filter((word) => !SMALL.has(word.toLowerCase()))),
  ];
};

/** Whether two mentions name one source: same words, one within the other, or an acronym. */
export function sameSource(a: Mention, b: Mention): boolean {
  if (a.named !== b.named) return false;
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  if (short.core.length === 0) return false;
  if (short.core.join(" ") === long.core.join(" ")) return true;
  if (!a.named)
    return (
      short.core.at(-1) === long.core.at(-1) &&
      /^(?:the|that|this)\b/i.test(a.raw.length <= b.raw.length ? a.raw : b.raw)
    );
  const words = new Set(long.core);
  if (short.core.every((word) => words.has(word))) return true;
  return (
    short.core.length === 1 &&
    short.core[0]!.length > 1 &&
    initialsOf(long.raw).includes(short.core[0]!.replaceAll(".", ""))
  );
}

export function kindOf(mention: Mention, lexicon: Lexicon, description: string | null = null): SourceKind {
  const { core, named } = mention;
  if (core.some((word) => lexicon.report.has(word))) return "document";
  if (named) {
    if (description?.split(/[\s-]+/).some((word) => lexicon.outletWords.has(word.toLowerCase()))) return "outlet";
    if (core.some((word) => lexicon.outletWords.has(word)) || /^[A-Z]{2,5}$/.test(mention.raw)) return "outlet";
    if (core.some((word) => lexicon.organisationWords.has(word))) return "organisation";
    return "person";
  }
  const head = core.find((word) => lexicon.groupHeads.has(word) || lexicon.personHeads.has(word)) ?? "";
  if (lexicon.groupHeads.has(head)) return "group";
  return lexicon.personHeads.has(head)
    ? "person"
    : core.some((word) => lexicon.organisationWords.has(word))
      ? "organisation"
      : /s$/.test(core.at(-1) ?? "")
        ? "group"
        : "person";
}
