/** The speaker behind a verb: past when and where it was said, and to whom. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { givenGender } from "./given-names.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isBig, isMark, isNameLink, isSmall, isSpeaking } from "./words.ts";

const FEMININE_OUTLET = /(?:zeitung|agentur|presse|zeit|welt|bild|dpa|faz|taz|sz|schau|rundschau|post)$/;

/** Whoever stands behind the verb; null where nobody does. */
export function speakerBehind(reading: Reading, from: number, after: number): Phrase | null {
  const { lexicon, tokens } = reading;
  let i = from;
  for (let round = 0; round < 4 && i < after; round++) {
    const next = pastAdjunct(reading, i, after);
    if (next === i) break;
    i = next;
  }
  if (i >= after) return null;
  if (lexicon.lang !== "de") {
    // "reconnaissait, lucide, le capitaine Luc Vasseur"
    if (tokens.words[i] === "," && i - from < 2)
      for (let k = i + 1; k < Math.min(after, i + 5); k++)
        if (tokens.words[k] === ",") {
          const phrase =
            isSmall(reading, i + 1) && !lexicon.determiners.has(tokens.words[i + 1]!)
              ? nounPhrase(reading, k + 1, after)
              : null;
          return phrase?.speaks === SPEAKS.yes ? phrase : null;
        }
    return nounPhrase(reading, i, after);
  }
  const particle = tokens.words[i] === "von" || tokens.words[i] === "van" || tokens.words[i] === "zu";
  if (particle) {
    const name = isBig(reading, i + 1) ? i + 1 : isBig(reading, i + 2) ? i + 2 : -1;
    return name > 0 && name < after ? { span: [i, name], head: name, speaks: SPEAKS.yes } : null;
  }
  const phrase = nounPhrase(reading, i, after);
  return phrase && isHearer(reading, phrase)
    ? speakerBehind(reading, phrase.span[1] + 1, Math.min(after, i + 14))
    : phrase;
}

/** "sagte … der Zeitung", "dem Sender": the dative names whom it was told. */
function isHearer({ tokens, lexicon }: Reading, { span, head }: Phrase): boolean {
  const word = tokens.words[span[0]]!;
  if (word === "dem" || word === "den" || word === "unserer" || word === "einem" || word === "ihm" || word === "ihr")
    return true;
  // "der Sender CNN" is no dative.
  if (/(?:sender|rundfunk|blog|dienst)$/.test(tokens.words[span[0] + 1] ?? "")) return false;
  for (let i = span[0] + 1; i <= head; i++) {
    const noun = tokens.words[i]!;
    if (
      word === "der" &&
      (FEMININE_OUTLET.test(noun) || (lexicon.outletNouns.has(noun) && tokens.shape[i] === SHAPE.upper))
    )
      return true;
  }
  return false;
}

/** "Souriait malgré tout l'entraîneur": two or three words that tell nothing of who speaks. */
const STILL: Record<string, RegExp> = {
  fr: /^(?:malgré tout|tout de même|quand même|pour autant|en revanche|à son tour|de son côté|sans détour|non sans)(?= |$)/,
  es: /^(?:pese a todo|a pesar de|sin embargo|a su vez|por su parte|con sorna|entre risas|sin rodeos|en cambio)(?= |$)/,
};

export function pastAdjunct(reading: Reading, from: number, after: number): number {
  const { tokens, classes, lexicon } = reading;
  const word = tokens.words[from]!;
  const time = (i: number) => lexicon.adverbs?.has(tokens.words[i]!) === true;
  const still = STILL[lexicon.lang]?.exec(tokens.words.slice(from, from + 3).join(" "));
  if (still) return from + still[0].split(" ").length;
  if (time(from) || (/..(?:ment|mente)$/.test(word) && lexicon.lang !== "de" && isSmall(reading, from)))
    return from + 1;
  if (lexicon.clitics?.has(word) && classes[from] !== CLASS.determiner) return from + 1;
  if (word === "sich" || (lexicon.lang === "de" && classes[from] === CLASS.other && isSmall(reading, from)))
    return from + 1;
  if (lexicon.determiners.has(word) && from + 2 < after) {
    if (
      time(from + 1) &&
      // "der inzwischen 34 Jahre alte Mann"
      tokens.shape[from + 2] !== SHAPE.number &&
      tokens.words[from + 1] !== "también" &&
      tokens.words[from + 1] !== "aussi" &&
      tokens.words[from + 1] !== "erst"
    )
      return from + 2;
    if (
      /^(?:pasado|pasada|próximo|último|dernier|dernière|prochain|même|mismo)$/.test(tokens.words[from + 1]!) &&
      time(from + 2)
    )
      return from + 3;
  }
  // "la semana pasada", "l'an dernier"
  if (
    lexicon.lang !== "de" &&
    lexicon.determiners.has(word) &&
    /^(?:semana|mes|año|semaine|mois|an|année|noche|nuit|tarde|mañana|fin)$/.test(tokens.words[from + 1] ?? "")
  ) {
    const more = /^(?:pasada|pasado|dernière|dernier|passé|passée)$/.test(tokens.words[from + 2] ?? "");
    return from + (more ? 3 : 2);
  }
  if (!lexicon.prepositions.has(word) || (lexicon.genitives?.has(word) && word !== "de" && word !== "d'")) return from;
  if (lexicon.lang === "de") return pastGerman(reading, from, after);
  return pastRomance(reading, from, after);
}

/** "am Dienstag", "gegenüber der Deutschen Presse-Agentur", "im Gespräch mit dieser Zeitung". */
function pastGerman(reading: Reading, from: number, after: number): number {
  const { tokens } = reading;
  if (tokens.words[from] === "von" && (isBig(reading, from + 1) || isNameLink(tokens.words[from + 1] ?? "")))
    return from;
  let i = from + 1;
  while (i < after && i - from < 6 && isSmall(reading, i) && !reading.lexicon.speech.has(tokens.words[i]!)) i++;
  if (tokens.shape[i] === SHAPE.number) i++;
  if (tokens.words[i] === ".") i++;
  if (i >= after || !isBig(reading, i)) return i > from + 1 && tokens.shape[i - 1] === SHAPE.number ? i : from;
  // "am Montag Polizeichef Weiß": a day is one word, an outlet's name may be more.
  i++;
  if (/^(?:am|im)$/.test(tokens.words[from]!) && reading.lexicon.adverbs?.has(tokens.words[i - 1]!)) return i;
  // "zeigte sich nach der Sitzung Pia Kuhn": behind what happened somebody's full name begins.
  const event = !isSpeaking(reading, i - 1) && reading.lexicon.determiners.has(tokens.words[i - 2]!);
  if (event && i + 1 < after && givenGender(tokens.words[i]!) && isBig(reading, i + 1)) return i;
  while (i < after && isBig(reading, i) && !isSpeaking(reading, i) && i - from < 6) i++;
  return i;
}

/** "à l'AFP", "a la agencia Andina Press", "en rueda de prensa", "au micro de Stade FM": ends before whoever speaks. */
function pastRomance(reading: Reading, from: number, after: number): number {
  const { tokens, lexicon, classes } = reading;
  let i = from + 1;
  while (i < after && lexicon.determiners.has(tokens.words[i]!) && i - from < 4) i++;
  let outlet = false;
  let words = 0;
  while (i < after && isSmall(reading, i) && words < 4) {
    const word = tokens.words[i]!;
    const noun = words === 0 && lexicon.determiners.has(tokens.words[i - 1]!);
    if (lexicon.determiners.has(word) || (lexicon.speech.has(word) && !noun) || classes[i] === CLASS.auxiliary)
      return i;
    if (lexicon.complementisers.has(word) || classes[i] === CLASS.pronoun || classes[i] === CLASS.conjunction) return i;
    if (lexicon.genitives?.has(word) || lexicon.prepositions.has(word)) break;
    if (words > 0 && isSpeaking(reading, i) && lexicon.groupNouns.has(word)) return i;
    outlet ||= lexicon.outletNouns.has(word);
    words++;
    i++;
  }
  if (i < after && isSmall(reading, i) && words > 0) return i;
  if (i >= after || isMark(reading, i)) return i;
  let run = 0;
  while (i + run < after && isBig(reading, i + run)) run++;
  if (run === 0) return i;
  // "à franceinfo Tristan Kerbrat": an outlet that writes itself small.
  if (outlet && words === 1 && run === 2 && lexicon.prepositions.has(tokens.words[i - 2]!)) return i;
  // "a la salida Luis Baena", "en una nota a clientes Luis Baena": behind a noun somebody's full name begins.
  if (words > 0 && !outlet && run === 2 && givenGender(tokens.words[i]!)) return i;
  if (tokens.shape[i] === SHAPE.upper) return i + 1;
  if (run >= 3 && (outlet || run >= 4)) return i + run - 2;
  return i + run;
}
