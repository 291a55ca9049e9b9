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

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(Object.entries({ en, de: swiss(de), fr, es }));

/** Words so common that they tell a language; for texts that come without one. */
const TELLING: Record<string, readonly string[]> = {
  en: ["the", "and", "of", "to", "that", "was", "said"],
  de: ["der", "die", "und", "das", "nicht", "mit", "von", "ist"],
  fr: ["le", "les", "des", "est", "une", "dans", "pour", "pas"],
  es: ["el", "los", "las", "que", "una", "por", "para", "con", "del"],
};

/** The lexicon for a language tag; without a tag, for the language of the text. `full` is false where there is none. */
export function lexiconFor(lang: string | null | undefined, text: string): { lexicon: Lexicon; full: boolean } {
  const tag = lang?.toLowerCase().split(/[-_]/)[0];
  const words = text
    .slice(0, 6000)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  // Publishing systems say "en" unless told otherwise: a long text without a telling word is in another language.
  const telling = TELLING[tag ?? ""];
  const belied =
    telling && words.length > 80 && words.filter((word) => telling.includes(word)).length < words.length / 50;
  if (tag && !belied) return { lexicon: LEXICONS.get(tag) ?? en, full: LEXICONS.has(tag) };
  let best = "";
  let most = 0;
  for (const [name, telling] of Object.entries(TELLING)) {
    const count = words.filter((word) => telling.includes(word)).length;
    if (count > most) {
      most = count;
      best = name;
    }
  }
  // Short texts without a telling word are taken for English, longer ones for a language that we do not read.
  if (words.length < 40) return { lexicon: LEXICONS.get(best) ?? en, full: true };
  return most / words.length > 0.04 ? { lexicon: LEXICONS.get(best) ?? en, full: true } : { lexicon: en, full: false };
}
