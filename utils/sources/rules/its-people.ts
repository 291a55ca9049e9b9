/** Those who made a study or work for an institute, spoken of again: "die Forscher", "les auteurs", "los investigadores". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { opening } from "./clause.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isBig } from "./words.ts";

export const SCHOLARS =
  /^(?:testern?|prüfern?|meteorologen?|wetterexperten|statistikern?|fachleuten?|experten|forschern?|forschenden|wissenschaftlern?|wissenschaftlerinnen|gutachtern?|autoren|ingenieuren?|planern?|chercheurs|chercheuses|auteurs|autrices|scientifiques|experts|ingénieurs|investigadores|investigadoras|autores|autoras|científicos|expertos|ingenieros)$/;
/** "Ses responsables", "sus dirigentes": those who lead the house of which the paragraph has just told. */
const STAFF =
  /^(?:responsables|dirigeants|représentants|élus|cadres|dirigentes|representantes|líderes|directivos|verantwortlichen?|vertreter|funktionäre)$/;
/** Papers and houses that have such people, by the end of the word in German. */
const THEIRS =
  /(?:warentest|test|wetterdienst|bundesamt|statistikamt|studie|untersuchung|gutachten|analyse|umfrage|institut|universität|hochschule|büro|planungsbüro|team|gruppe)(?:e?s)?$|^(?:étude|rapport|expertise|enquête|université|institut|équipe|laboratoire|cabinet|estudio|informe|trabajo|universidad|instituto|equipo|laboratorio|chercheurs|investigadores|forscher|wissenschaftler|autoren|scientifiques|científicos)$/;
/** How far back, in paragraphs and in tokens. */
const PARAGRAPHS = 2;
/** The only paper or house of that kind may be cited further back. */
const FAR = 6;
const BACK = 90;

/** The study or the house that has been cited, or where it is named in the paragraph; undefined where none is. */
export function itsPeople(
  reading: Reading,
  known: readonly Entity[],
  { head, key, definite, properName, span }: Mention,
): Entity | TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  const own = /^(?:sus|ses|leurs|seine|ihre|deren|dessen)$/.test(tokens.words[span[0]]!);
  if (own && !properName && STAFF.test(head))
    return known
      .slice(-60)
      .findLast(
        ({ kind, paragraph, last }) =>
          kind === "organisation" && paragraph === tokens.paragraph[span[0]] && last <= span[0],
      );
  if (!(definite || own) || properName || !SCHOLARS.test(head)) return undefined;
  if (!own && key.filter((word) => !lexicon.determiners.has(word)).length !== 1) return undefined;
  const cited = known
    .slice(-60)
    .findLast(
      ({ heads, kind, paragraph }) =>
        kind !== "person" &&
        tokens.paragraph[span[0]]! - paragraph <= PARAGRAPHS &&
        !heads.has(head) &&
        [...heads].some((word) => THEIRS.test(word)),
    );
  if (cited && tokens.paragraph[span[0]] === cited.paragraph) return cited;
  const opened = paperBefore(reading, span[0]);
  if (opened ?? cited) return opened ?? cited;
  const paper = known
    .slice(-60)
    .filter(({ heads, kind }) => kind !== "person" && [...heads].some((word) => THEIRS.test(word)));
  const [only] = paper;
  if (only && paper.length === 1 && !only.heads.has(head) && tokens.paragraph[span[0]]! - only.paragraph <= FAR)
    return only;
  if (lexicon.lang !== "de") return undefined;
  for (let i = span[0] - 1; i > Math.max(0, span[0] - BACK); i--) {
    if (tokens.paragraph[i] !== tokens.paragraph[span[0]]) return undefined;
    if (!isBig(reading, i) || !/büros?$|institute?s?$/.test(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i, Math.min(span[0], i + 8));
    return phrase?.speaks === SPEAKS.yes && phrase.span[1] > i ? phrase.span : undefined;
  }
  return undefined;
}

/** The study or the house that one of the two sentences before opens with. */
function paperBefore(reading: Reading, at: number): TokenSpan | undefined {
  const { tokens } = reading;
  const here = tokens.sentence[at]!;
  for (let s = here - 1; s >= Math.max(0, here - 2); s--) {
    const first = tokens.sentences[s]!;
    if (tokens.paragraph[first] !== tokens.paragraph[at]) return undefined;
    const open = opening(reading, first, tokens.sentences[s + 1]!);
    if (open?.speaks === SPEAKS.yes && THEIRS.test(tokens.words[open.head]!)) return open.span;
  }
  return undefined;
}
