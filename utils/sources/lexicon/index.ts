import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Lexicon } from "./types.ts";

/** Swiss German writes "ss" for "ß": each word that has one stands in both spellings. */
function swiss(lexicon: Lexicon): Lexicon {
  const both = (words: ReadonlySet<string>) =>
    new Set([...words, ...[...words].filter((word) => word.includes("ß")).map((word) => word.replaceAll("ß", "ss"))]);
  const entries = Object.entries(lexicon).map(([key, value]) => [key, value instanceof Set ? both(value) : value]);
  const accordingTo = lexicon.accordingTo.flatMap((words) => [words, words.map((word) => word.replaceAll("ß", "ss"))]);
  return { ...(Object.fromEntries(entries) as Lexicon), accordingTo };
}

/** Each has some thousand words, and is made for the first text that asks for it. */
const MAKERS: ReadonlyMap<string, () => Lexicon> = new Map(
  Object.entries({ en: () => en, de: () => swiss(de()), fr, es }),
);
const made = new Map<string, Lexicon>();

/** The lexicon of a language; the English one where there is none. */
function lexiconOf(lang: string): Lexicon {
  const lexicon = made.get(lang) ?? MAKERS.get(lang)?.() ?? en;
  if (MAKERS.has(lang)) made.set(lang, lexicon);
  return lexicon;
}

/** Words so common that they tell a language; for texts that come without one. None of them tells two. */
const TELLING: Record<string, readonly string[]> = {
  en: ["the", "and", "of", "to", "that", "was", "said"],
  de: ["der", "die", "und", "das", "nicht", "mit", "von", "ist"],
  fr: ["le", "les", "des", "est", "une", "dans", "pour", "pas"],
  es: ["el", "los", "las", "que", "una", "por", "para", "con", "del"],
};
const TOLD = new Map(Object.entries(TELLING).flatMap(([lang, words]) => words.map((word) => [word, lang] as const)));
const LONGEST = Math.max(...[...TOLD.keys()].map((word) => word.length));

/** A text has a telling word among so many. */
const AMONG = 50;
const LETTER = /\p{L}/u;

/**
 * How many words a text in lower case has between what is no letter, empty ones at its edges too; and how many of them
 * tell which language. A text that is of language `own`, however it may go on, is read no further.
 */
function telling(text: string, own: string): { words: number; told: Map<string, number> } {
  const told = new Map(Object.keys(TELLING).map((lang) => [lang, 0]));
  let words = 1;
  let from = 0;
  for (let i = 0; i <= text.length; ) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const pair = code >= 0xd800 && text.codePointAt(i)! > 0xffff;
    const next = pair ? i + 2 : i + 1;
    if (code < 0x80 ? code >= 0x61 && code <= 0x7a : LETTER.test(text.slice(i, next))) {
      i = next;
      continue;
    }
    const lang = i > from && i - from <= LONGEST && TOLD.get(text.slice(from, i));
    if (lang) {
      const count = told.get(lang)! + 1;
      told.set(lang, count);
      // What is left has a word for every two characters at most.
      if (lang === own && AMONG * count >= words + (text.length - i) / 2 + 1) break;
    }
    // What stands between two words is one gap, however long.
    if (i < text.length && (i === 0 || i > from)) words++;
    from = i = next;
  }
  return { words, told };
}

/** The lexicon for a language tag; without a tag, for the language of the text. `full` is false where there is none. */
export function lexiconFor(lang: string | null | undefined, text: string): { lexicon: Lexicon; full: boolean } {
  const tag = lang?.toLowerCase().split(/[-_]/)[0];
  const { words, told } = telling(text.slice(0, 6000).toLowerCase(), tag ?? "");
  // Publishing systems say "en" unless told otherwise: a long text without a telling word is in another language.
  const belied = words > 80 && AMONG * told.get(tag ?? "")! < words;
  if (tag && !belied) return { lexicon: lexiconOf(tag), full: MAKERS.has(tag) };
  let best = "";
  let most = 0;
  for (const [name, count] of told) {
    if (count > most) {
      most = count;
      best = name;
    }
  }
  // Short texts without a telling word are taken for English, longer ones for a language that we do not read.
  if (words < 40) return { lexicon: lexiconOf(best), full: true };
  return most / words > 0.04 ? { lexicon: lexiconOf(best), full: true } : { lexicon: en, full: false };
}
