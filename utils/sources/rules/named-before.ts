/** "Die Organisation teilte mit", "l'association dénonce": the body or paper whose name the sentences before have given. */
import type { Lexicon } from "../lexicon/types.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import { givenGender } from "./given-names.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isBig, isFamilyName, THINGS } from "./words.ts";

const BODY =
  /^(?:agence|agencia|autorité|autoridad|office|organisation|verband|verein|gewerkschaft|institut|behörde|stiftung|initiative|association|ong|syndicat|fédération|fondation|collectif|organización|asociación|sindicato|federación|fundación|entidad|plataforma)$/;
const UNION = /^(?:syndicat|sindicato|gewerkschaft|centrale|central)$/;
const PAPER = /^(?:untersuchung|studie|umfrage|erhebung|analyse)$/;
/** "ForuM-Studie" */
const NAMED_PAPER = /.-(?:studie|umfrage|erhebung|report|index|barometer|monitor)$/;

/** Nouns for houses by whose longer name or family name they are told before: "das Büro" of the Planungsbüro Kolb. */
const SHORT: Record<string, RegExp> = {
  büro: /büros?$/,
  institut: /institute?s?$/,
  behörde: /(?:behörde|agentur|amts?|amtes|präsidiums?|ministeriums?|direktion)$/,
  kammer: /kammer$/,
  verband: /(?:verband(?:e?s)?|(?:städte|gemeinde|landkreis|bauern)(?:tags?|bund(?:es)?)|.{3,}bund(?:es)?)$/,
  verein: /(?:vereins?|clubs?|bund(?:es)?)$/,
  gericht: /gerichts?$/,
  klinik: /klinik$|klinikums?$/,
};

/** "der Verbund", "die Klinik": words that end so, for any house of some letters. */
const endOf = (lexicon: Lexicon, head: string): RegExp | undefined =>
  head.length > 4 && /^\p{L}+$/u.test(head) && lexicon.organisationNouns.has(head)
    ? new RegExp(`${head}(?:e?s)?$`)
    : undefined;

/** How far back a name is looked for, in tokens, and in paragraphs. */
const BACK = 120;
const PARAGRAPHS = 1;

/** Where the name stands that a noun alone means; undefined where none does. */
export function namedBefore(reading: Reading, mention: Mention): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  const { head, definite, properName, pronoun, span, key } = mention;
  const body = BODY.test(head);
  const paper = lexicon.lang === "de" && PAPER.test(head);
  const longer = lexicon.lang === "de" ? (SHORT[head] ?? endOf(lexicon, head)) : undefined;
  if (!definite || properName || pronoun || !(body || paper || longer)) return undefined;
  if (key.filter((word) => !lexicon.determiners.has(word)).length !== 1) return undefined;
  for (let i = span[0] - 1; i >= Math.max(1, span[0] - BACK); i--) {
    if (tokens.paragraph[span[0]]! - tokens.paragraph[i]! > PARAGRAPHS) return undefined;
    if (paper && isBig(reading, i) && NAMED_PAPER.test(tokens.words[i]!)) return [i, i];
    const letters = tokens.words[i + 1] === ")" && tokens.words[i - 1] === "(" && tokens.shape[i] === SHAPE.upper;
    if (body && letters && !isParty(reading, i - 1)) return [i, i];
    // "Le syndicat", behind "la déléguée CGT"
    if (UNION.test(head) && tokens.shape[i] === SHAPE.upper && lexicon.organisationNouns.has(tokens.words[i]!))
      return [i, i];
    // "Der Verband", behind the "Bund für Moorschutz"
    const league = /^ver(?:band|ein)$/.test(head) && tokens.words[i] === "bund" && tokens.words[i + 1] === "für";
    if (longer && isBig(reading, i) && (league || longer.test(tokens.words[i]!))) {
      const named =
        tokens.words[i]!.replace(/s$/, "") !== head || (isBig(reading, i + 1) && !THINGS.test(tokens.words[i + 1]!));
      const phrase = named ? nounPhrase(reading, i, span[0]) : null;
      if (phrase?.speaks === SPEAKS.yes) return [pairStart(reading, i), phrase.span[1]];
    }
  }
  return undefined;
}

/** "Industrie- und Handelskammer": the first half belongs to the name. */
function pairStart(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!/^(?:und|oder)$/.test(tokens.words[i - 1] ?? "")) return i;
  if (tokens.words[i - 2]?.endsWith("-") && tokens.words[i - 2] !== "-" && isBig(reading, i - 2)) return i - 2;
  return tokens.words[i - 2] === "-" && isBig(reading, i - 3) ? i - 3 : i;
}

/** "Innenminister Jan Marek (ÖVP)": whose party stands in brackets. */
function isParty(reading: Reading, bracket: number): boolean {
  const { tokens } = reading;
  if (isFamilyName(reading, bracket - 1)) return true;
  for (let i = bracket - 1; i >= Math.max(0, bracket - 4) && isBig(reading, i); i--)
    if (givenGender(tokens.words[i]!)) return true;
  return false;
}
