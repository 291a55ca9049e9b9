/** What shows that a verb of speech reports something: a quotation, a clause, an infinitive, a colon. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { pastAdjunct } from "./behind.ts";
import { isBig, isSmall } from "./words.ts";

export const EVIDENCE = {
  none: 0,
  /** A quotation in the clause. */
  quoted: 1,
  /** "that …", or German indirect speech behind a comma. */
  clause: 2,
  /** "affirme avoir vu", "asegura haber visto". */
  infinitive: 3,
  /** A colon, and something behind it. */
  colon: 4,
} as const;

export interface Evidence {
  kind: number;
  /** Where what is said begins. */
  at: number;
  /** Index of the quotation, or -1. */
  quotation: number;
}

const NONE: Evidence = { kind: EVIDENCE.none, at: -1, quotation: -1 };
const NEAR = 24;

/** What follows behind `from` in the sentence, the first of its kind. */
export function evidenceBehind(reading: Reading, from: number, after: number, naming = false): Evidence {
  const { tokens, classes, lexicon, quotations } = reading;
  const limit = Math.min(after, from + NEAR, tokens.count);
  const that = lexicon.lang === "de" ? -1 : pastAsides(reading, from, limit);
  for (let k = from; k < limit; k++) {
    const q = quotations.of[k]!;
    if (q >= 0 && quotations.list[q]!.first === k) {
      // "nannte es ein „Zeichen der Wertschätzung“": what something is called is quoted.
      const called = /^(?:als|eine?[nmr]?|das|dies|es|ihn|sie)$/.test(tokens.words[k - 1] ?? "");
      const spoken = isSaid(reading, q) || (naming && (quotations.list[q]!.words > 1 || called));
      if (spoken) return { kind: EVIDENCE.quoted, at: k, quotation: q };
      k = quotations.list[q]!.last;
      continue;
    }
    const word = tokens.words[k]!;
    const c = classes[k]!;
    if (c === CLASS.stop || word === ";") return NONE;
    if (c === CLASS.colon)
      return k + 1 < tokens.count ? { kind: EVIDENCE.colon, at: k + 1, quotation: opened(reading, k + 1) } : NONE;
    if (
      lexicon.complementisers.has(word) &&
      (lexicon.lang === "de" ? classes[k - 1] === CLASS.comma || k === from : k === that)
    ) {
      let quotation = -1;
      for (let m = k; m < Math.min(after, k + 60) && quotation < 0; m++)
        if (quotations.of[m]! >= 0 && isSaid(reading, quotations.of[m]!)) quotation = quotations.of[m]!;
      return { kind: EVIDENCE.clause, at: k, quotation };
    }
    if (
      k > from + 1 &&
      isSmall(reading, k) &&
      lexicon.speech.has(word) &&
      classes[k] === CLASS.speech &&
      lexicon.lang !== "de"
    )
      return NONE;
    // "a appelé les habitants à limiter": whom, and what to do.
    const urged =
      lexicon.lang === "fr" &&
      /^(?:appel|exhort|invit)/.test(tokens.words[from - 1]!) &&
      tokens.words[k - 1] === "à" &&
      k < from + 9;
    if ((k <= from + 3 || urged) && isInfinitive(reading, k))
      return { kind: EVIDENCE.infinitive, at: k, quotation: -1 };
  }
  return NONE;
}

function opened({ quotations }: Reading, at: number): number {
  return quotations.of[at]! >= 0 ? quotations.of[at]! : -1;
}

/** Words in marks that somebody says; not a title, a name or a single word. */
export function isSaid(reading: Reading, q: number): boolean {
  const { quotations, tokens } = reading;
  const { first, words, last } = quotations.list[q]!;
  if (words > 5) return true;
  if (words < 1) return false;
  if (tokens.words[first - 1] === ":") return words > 1;
  let big = 0;
  for (let i = first + 1; i <= last; i++) if (isBig(reading, i)) big++;
  const article = /^(?:eine?[nmr]?|vom?|als|zum|zur)$/.test(tokens.words[first - 1] ?? "");
  if (reading.lexicon.lang === "de" && article && words > 1) return true;
  const noun = reading.lexicon.lang === "de" ? big > 0 && isBig(reading, first + 1) : isBig(reading, first + 1);
  return !noun;
}

/** Where "que" would stand: past when and where it was said, to whom, and what is put in between commas. */
function pastAsides(reading: Reading, from: number, limit: number): number {
  const { classes } = reading;
  let i = from;
  // "considera probado que"
  if (/^(?:probad|acreditad|demostrad|établi|avéré)[oa]?e?s?$/.test(reading.tokens.words[i] ?? "")) i++;
  for (let round = 0; round < 6 && i < limit; round++) {
    const next = pastAdjunct(reading, i, limit);
    if (next > i) {
      i = next;
      continue;
    }
    if (classes[i] !== CLASS.comma) break;
    let close = i + 1;
    while (close < Math.min(limit, i + 9) && classes[close] !== CLASS.comma) close++;
    if (close >= limit || classes[close] !== CLASS.comma) break;
    i = close + 1;
  }
  return i;
}

function isInfinitive({ tokens, lexicon }: Reading, k: number): boolean {
  const word = tokens.words[k]!;
  // "la mesure", "el alquiler": a noun.
  if (
    /^(?:la|le|les|une?|el|los|las|una|cette|esta|sa|su)$/.test(tokens.words[k - 1] ?? "") &&
    !/^(?:le|la|les)$/.test(word)
  )
    if (tokens.words[k - 1] !== "le" && tokens.words[k - 1] !== "la" && tokens.words[k - 1] !== "les") return false;
    else if (word.endsWith("re")) return false;
  if (lexicon.lang === "fr")
    return (
      /^(?:avoir|être|vouloir|pouvoir|devoir|faire|ne)$/.test(word) ||
      (/^[a-zà-ÿ]{3,}(?:er|ir|re)$/.test(word) &&
        !/^(?:hier|janvier|février|premier|dernier|entre|contre|notre|votre|leur|autre|être|mer|heure|ministre|titre|centre|lettre|maire|membre|mois)$/.test(
          word,
        ))
    );
  if (lexicon.lang === "es")
    return (
      /^(?:haber|ser|estar|tener|no)$/.test(word) ||
      (/^[a-zñáéíóú]{3,}(?:ar|er|ir)$/.test(word) &&
        !/^(?:ayer|mujer|lugar|taller|militar|popular|alquiler|primer|tercer|bar|hogar|titular|familiar|poder|mar|azar|par|ser|singular|similar|escolar|auxiliar)$/.test(
          word,
        ))
    );
  return false;
}
