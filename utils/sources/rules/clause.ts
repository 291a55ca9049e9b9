/** Where a sentence's clauses begin, and what stands around a verb of speech. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { givenGender } from "./given-names.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import type { Group } from "./verb-group.ts";
import { hasWord, isBig, isKnownName, isMark, isSmall, quotedName } from "./words.ts";

/** No clause is looked through further than this, so that time stays linear. */
const REACH = 60;

export function sentenceBounds({ tokens }: Reading, i: number): [first: number, after: number] {
  const s = tokens.sentence[i]!;
  return [tokens.sentences[s]!, tokens.sentences[s + 1]!];
}

/** First token of the clause that `end` (exclusive) stands in: behind a comma, a colon, a conjunction or a quotation. */
export function clauseStart(reading: Reading, end: number, start: number): number {
  const { tokens, classes, quotations, lexicon } = reading;
  const least = Math.max(start, end - REACH);
  for (let i = end - 1; i >= least; i--) {
    if (isMark(reading, i)) {
      const q = quotations.of[i]!;
      if (q >= 0) {
        const item = quotations.list[q]!;
        if (item.last === i && quotedName(reading, item.first) >= 0) {
          i = item.first;
          continue;
        }
        return i + 1;
      }
      // "Jens Kolbe (SPD) nannte": what stands in brackets is passed over.
      if (tokens.words[i] === ")") {
        const open = openBracket(reading, i, least);
        if (open >= 0) {
          i = open;
          continue;
        }
      }
      if (tokens.words[i] === "-" || tokens.words[i] === "/" || tokens.words[i] === "&" || tokens.words[i] === "'")
        continue;
      return i + 1;
    }
    if (quotations.of[i]! >= 0 && quotations.list[quotations.of[i]!]!.words > 4) return i + 1;
    if (!isSmall(reading, i)) continue;
    // "Polar- und Meeresforschung"
    const cut = tokens.words[i - 1]?.endsWith("-") === true && isBig(reading, i + 1);
    if (classes[i] === CLASS.conjunction && !cut && !(isBig(reading, i + 1) && isBig(reading, i - 1))) return i + 1;
    if (lexicon.lang === "de") continue;
    if (classes[i] === CLASS.relative || lexicon.complementisers.has(tokens.words[i]!)) return i + 1;
    if (tokens.words[i] === "según" || tokens.words[i] === "comme" || tokens.words[i] === "tal") return i + 1;
  }
  return least;
}

export function openBracket({ tokens }: Reading, close: number, least: number): number {
  for (let i = close - 1; i >= Math.max(least, close - 8); i--) if (tokens.words[i] === "(") return i;
  return -1;
}

/** The noun phrase that opens a sentence, past a conjunction or an adverb and its comma. */
export function opening(reading: Reading, start: number, after: number): Phrase | null {
  const { tokens, classes, lexicon } = reading;
  let i = start;
  const skip = (k: number) =>
    classes[k] === CLASS.conjunction ||
    lexicon.adverbs?.has(tokens.words[k]!) ||
    tokens.words[k] === "," ||
    tokens.words[k] === "-" ||
    tokens.words[k] === "–";
  while (i < after && i - start < 4 && skip(i)) i++;
  // "Dans un communiqué, X …": what a preposition opens ends at its comma.
  // "De son côté, la maire …", "Du côté des pêcheurs, …"
  const aside = i === start && lexicon.lang !== "de" && /^(?:de|du)$/.test(tokens.words[i]!);
  // French wires write "A ses côtés" without the accent.
  const unmarked = lexicon.lang === "fr" && tokens.words[i] === "a" && isBig(reading, i) && i === start;
  if (aside || unmarked || (classes[i] === CLASS.preposition && !lexicon.genitives?.has(tokens.words[i]!))) {
    // "Darauf wies in der Sitzung X, Chef der Werke, hin": in German the verb follows at once, and what a comma opens is no subject.
    if (lexicon.lang === "de") return null;
    let comma = i;
    while (comma < Math.min(after, i + 14) && classes[comma] !== CLASS.comma) comma++;
    if (classes[comma] !== CLASS.comma) return null;
    i = comma + 1;
    // "En Vigo, mientras, Rachid …"
    while (i + 1 < after && i - comma < 4 && skip(i) && tokens.words[i + 1] === ",") i += 2;
  }
  // "Interrogée par nos confrères, la présidente …": a participle opens what ends at its comma.
  if (
    lexicon.lang !== "de" &&
    isBig(reading, i) &&
    (isSmall(reading, i + 1) || tokens.words[i + 1] === ",") &&
    /(?:é|ée|és|ées|ado|ada|ados|adas|ido|ida)$/.test(tokens.words[i]!) &&
    !isKnownName(reading, i)
  ) {
    let comma = i;
    while (comma < Math.min(after, i + 16) && classes[comma] !== CLASS.comma) comma++;
    if (classes[comma] === CLASS.comma) i = comma + 1;
  }
  return nounPhrase(reading, i, after);
}

/** What somebody asks for who wants no name. */
export const ANONYMOUS =
  /^(?:confidence|confidentialité|anonym(?:at|e|es|ous|ität)?|anonimato|anónim[oa]|identifi\S*|identidad|identité)$/;

/** The speaker whose name or office stands before the verb group, or null. */
export function speakerBefore(reading: Reading, group: Group, start: number): Phrase | null {
  const { tokens, classes, lexicon } = reading;
  const end = group.first;
  if (end <= start) return null;
  let edge = end;
  // "…, lui, …": a stressed pronoun between commas.
  if (classes[edge - 1] === CLASS.comma) {
    const near = besideApposition(reading, edge - 1, start);
    if (near) return near;
    const open = opening(reading, start, edge);
    if (open && open.speaks !== SPEAKS.no && open.span[1] < edge - 1) {
      let next = open.span[1] + 1;
      if (tokens.words[next] === "(") next = closeBracket(reading, next) + 1;
      const name = isBig(reading, next + 1) && isBig(reading, next + 2);
      if (classes[next] === CLASS.comma && (open.speaks === SPEAKS.yes || name)) return open;
      // "Un cadre du groupe, qui requiert l'anonymat, évoque …": whoever asks for that is somebody.
      // "La catedrática que lo firmó, Carmen Rubio, cree": the name between the commas.
      let before = edge - 2;
      while (before > next && isBig(reading, before)) before--;
      if (
        classes[before] === CLASS.comma &&
        edge - before > 2 &&
        givenGender(tokens.words[before + 1]!) &&
        lexicon.relatives.has(tokens.words[open.span[1] + 1] ?? "")
      )
        return nounPhrase(reading, before + 1, edge - 1);
      if (classes[next] === CLASS.comma && hasWord(reading, next, edge, ANONYMOUS))
        return { ...open, speaks: SPEAKS.yes };
    }
    return null;
  }
  const from = clauseStart(reading, edge, start);
  if (from >= edge) return null;
  const paper = seenPaper(reading, start, edge);
  if (paper) return paper;
  // "una vecina de El Muelle y socia de la Cofradía comenta": the first of two that a conjunction joins.
  if (from - 1 > start && /^(?:et|y|e|und)$/.test(tokens.words[from - 1]!)) {
    const opens = clauseStart(reading, from - 1, start);
    const whole = nounPhrase(reading, opens, end);
    if (
      whole?.speaks === SPEAKS.yes &&
      whole.span[1] > from &&
      lexicon.organisationNouns.has(tokens.words[whole.head]!)
    )
      return whole;
    const first = nounPhrase(reading, opens, from - 1);
    if (first?.speaks === SPEAKS.yes && first.span[1] === from - 2) return first;
  }
  if (tokens.words[edge - 1] === ")") {
    const bracket = openBracket(reading, edge - 1, from);
    if (bracket > from) edge = bracket;
  }
  const subject = subjectIn(reading, from, edge);
  // "la Direction de la pêche, de la mer et des ports (DPMP) a dit": letters in brackets are its name.
  if (edge < end && subject?.speaks !== SPEAKS.yes && end - edge === 3 && tokens.shape[edge + 1] === SHAPE.upper)
    return { span: [edge + 1, edge + 1], head: edge + 1, speaks: SPEAKS.yes };
  // "Fuentes del departamento que dirige Luis Baena admiten": one person is no subject for many.
  if (subject && lexicon.lang === "es" && lexicon.relatives.has(tokens.words[from - 1] ?? "") && from - 1 > start) {
    const open = opening(reading, start, from - 1);
    const many = open && /s$/.test(tokens.words[open.head]!) && lexicon.groupNouns.has(tokens.words[open.head]!);
    if (many && open.span[1] === from - 2 && isBig(reading, subject.span[1]) && /n$/.test(tokens.words[group.first]!))
      return open;
  }
  if (subject?.speaks === SPEAKS.yes || lexicon.lang === "de" || from - 1 < start) return subject;
  // "Un antiguo funcionario que pide anonimato explica": the relative clause stands between the subject and its verb.
  if (!lexicon.relatives.has(tokens.words[from - 1]!)) return subject;
  const open = opening(reading, start, from - 1);
  return open?.speaks === SPEAKS.yes && open.span[1] === from - 2 ? open : subject;
}

/** "…, tandis que la présidente de région, Solange Perrault, dénonçait": the office before the comma before. */
export function besideApposition(reading: Reading, comma: number, start: number): Phrase | null {
  const { tokens, classes, lexicon } = reading;
  let before = comma - 1;
  while (before > Math.max(start, comma - 14) && classes[before] !== CLASS.comma) before--;
  if (before <= start || classes[before] !== CLASS.comma || lexicon.lang === "de" || !isBig(reading, before + 1))
    return null;
  const phrase = subjectIn(reading, clauseStart(reading, before, start), before);
  // "su directora para las Américas, Inés Roldán, consideró"
  const placed = phrase && /^(?:para|pour|en|à|au|aux)$/.test(tokens.words[phrase.span[1] + 1] ?? "");
  return phrase?.speaks === SPEAKS.yes && (phrase.span[1] === before - 1 || phrase.span[0] > before || placed)
    ? phrase
    : null;
}

export function closeBracket({ tokens }: Reading, open: number): number {
  for (let i = open + 1; i < Math.min(tokens.count, open + 8); i++) if (tokens.words[i] === ")") return i;
  return open;
}

/** The phrase that ends right before `end`, and that no preposition opens: what stands before it tells when and where. */
function subjectIn(reading: Reading, from: number, end: number): Phrase | null {
  const { tokens, classes, lexicon } = reading;
  for (let i = from; i < end && i - from < 40; i++) {
    if (isMark(reading, i) && quotedName(reading, i) < 0) continue;
    const before = i > from ? tokens.words[i - 1]! : "";
    const bound =
      i > from &&
      (classes[i - 1] === CLASS.preposition ||
        lexicon.prepositions.has(before) ||
        lexicon.determiners.has(before) ||
        lexicon.genitives?.has(before));
    if (bound) continue;
    const phrase = nounPhrase(reading, i, end);
    if (!phrase) continue;
    // What it leaves over before the verb may only tell when, where or which: "un diplomate en poste à Kadola décrit".
    const rest = phrase.span[1] + 1;
    if (rest >= end || tails(reading, rest, end)) return phrase;
    if (isBig(reading, i) || lexicon.determiners.has(tokens.words[i]!)) i = phrase.span[1];
  }
  return null;
}

function tails(reading: Reading, from: number, end: number): boolean {
  const { tokens, classes, lexicon } = reading;
  if (tokens.words[from] === "(") return closeBracket(reading, from) >= end - 1;
  if (lexicon.adverbs?.has(tokens.words[from]!)) return end - from < 4;
  if (lexicon.lang !== "de" && /(?:é|ée|és|ées|ado|ada|ados|adas|ido|ida)$/.test(tokens.words[from]!))
    return end - from < 12;
  if (classes[from] !== CLASS.preposition && !lexicon.prepositions.has(tokens.words[from]!)) return false;
  for (let i = from; i < end; i++) if (classes[i] === CLASS.auxiliary || classes[i] === CLASS.modal) return false;
  return end - from < 12;
}

/** "Un informe al que ha tenido acceso El Faro revela": the paper reveals, not whoever has seen it. Spanish only. */
function seenPaper(reading: Reading, start: number, end: number): Phrase | null {
  const { tokens, lexicon } = reading;
  if (lexicon.lang !== "es") return null;
  for (let i = Math.max(start + 3, end - 12); i < end - 1; i++) {
    if (tokens.words[i] !== "tenido" || tokens.words[i + 1] !== "acceso") continue;
    let at = i;
    while (at > start && i - at < 5 && !/^(?:al|a)$/.test(tokens.words[at]!)) at--;
    const open = opening(reading, start, at);
    return open && open.span[1] === at - 1 ? { ...open, speaks: SPEAKS.yes } : null;
  }
  return null;
}
