/** Those who made a study or work for an institute, spoken of again: "die Forscher", "les auteurs", "los investigadores". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isBig } from "./words.ts";

export const SCHOLARS =
  /^(?:fachleuten?|experten|forschern?|forschenden|wissenschaftlern?|wissenschaftlerinnen|gutachtern?|autoren|ingenieuren?|planern?|chercheurs|chercheuses|auteurs|autrices|scientifiques|experts|ingénieurs|investigadores|investigadoras|autores|autoras|científicos|expertos|ingenieros)$/;
/** Papers and houses that have such people, by the end of the word in German. */
const THEIRS =
  /(?:studie|untersuchung|gutachten|analyse|umfrage|institut|universität|hochschule|büro|planungsbüro|team|gruppe)(?:e?s)?$|^(?:étude|rapport|expertise|enquête|université|institut|équipe|laboratoire|cabinet|estudio|informe|trabajo|universidad|instituto|equipo|laboratorio|chercheurs|investigadores|forscher|wissenschaftler|autoren|scientifiques|científicos)$/;
/** How far back, in paragraphs and in tokens. */
const PARAGRAPHS = 2;
const BACK = 90;

/** The study or the house that has been cited, or where it is named in the paragraph; undefined where none is. */
export function itsPeople(
  reading: Reading,
  known: readonly Entity[],
  { head, key, definite, properName, span }: Mention,
): Entity | TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  if (!definite || properName || !SCHOLARS.test(head)) return undefined;
  if (key.filter((word) => !lexicon.determiners.has(word)).length !== 1) return undefined;
  const cited = known
    .slice(-60)
    .findLast(
      ({ heads, kind, paragraph }) =>
        kind !== "person" &&
        tokens.paragraph[span[0]]! - paragraph <= PARAGRAPHS &&
        !heads.has(head) &&
        [...heads].some((word) => THEIRS.test(word)),
    );
  if (cited || lexicon.lang !== "de") return cited;
  for (let i = span[0] - 1; i > Math.max(0, span[0] - BACK); i--) {
    if (tokens.paragraph[i] !== tokens.paragraph[span[0]]) return undefined;
    if (!isBig(reading, i) || !/büros?$|institute?s?$/.test(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i, Math.min(span[0], i + 8));
    return phrase?.speaks === SPEAKS.yes && phrase.span[1] > i ? phrase.span : undefined;
  }
  return undefined;
}
