/** French and Spanish noun phrases. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { LONGEST, type Phrase, SPEAKS } from "./phrase-types.ts";
import { isBig, isMark, isNominal, isSpeaking, isTime, quotedName } from "./words.ts";

const ADVERB = /..(?:ment|mente)$/;
/** Endings that only verbs have. */
const FINITE: Record<string, RegExp> = {
  fr: /..(?:ait|aient|èrent|irent|urent)$/,
  es: /..(?:ó|aron|ieron|aban?|ían)$/,
};
const PARTICIPLE = /(?:é|ée|és|ées|ado|ada|ados|adas|ido|ida|idos|idas)$/;

export function romancePhrase(reading: Reading, from: number, after: number): Phrase | null {
  const { lexicon, tokens, classes } = reading;
  const limit = Math.min(after, from + LONGEST);
  const at = (i: number) => tokens.words[i]!;
  let i = from;
  const opens = (k: number) =>
    lexicon.determiners.has(at(k)) ||
    tokens.shape[k] === SHAPE.number ||
    // "la también vicepresidenta"
    (k > from && /^(?:también|aussi)$/.test(at(k)) && lexicon.determiners.has(at(k - 1)));
  while (i < limit && i - from < 4 && opens(i)) i++;
  // "uno de sus abogados"
  if (
    /^un[aeo]?$/.test(at(i - 1) ?? "") &&
    i > from &&
    lexicon.genitives?.has(at(i)) &&
    lexicon.determiners.has(at(i + 1))
  )
    i = Math.min(limit, i + 2);
  const core = i;
  const determined = core > from;
  let head = -1;
  let speaking = -1;
  let names = 0;
  let genitive = false;
  let last = -1;
  for (; i < limit; i++) {
    const word = at(i);
    const c = classes[i]!;
    if (isMark(reading, i)) {
      const end = i > core || determined || /^(?:selon|según|con)$/.test(at(i - 1) ?? "") ? quotedName(reading, i) : -1;
      if (end < 0 || end >= limit) break;
      i = last = end;
      names += genitive ? 0 : 2;
      head = head < 0 ? end : head;
      continue;
    }
    if (tokens.shape[i] === SHAPE.number) break;
    if (isBig(reading, i)) {
      if (!isNominal(reading, i)) break;
      if (isSpeaking(reading, i) && tokens.sentences[tokens.sentence[i]!] === i && !isBig(reading, i + 1)) {
        speaking = speaking < 0 ? i : speaking;
        head = head < 0 ? i : head;
        last = i;
        continue;
      }
      if (!genitive) names++;
      if (!genitive && speaking < 0 && isSpeaking(reading, i)) speaking = i;
      if (head < 0) head = i;
      last = i;
      continue;
    }
    if (
      lexicon.nameLinks.has(word) &&
      i > core &&
      isBig(reading, i - 1) &&
      !lexicon.genitives?.has(word) &&
      (isBig(reading, i + 1) || (lexicon.nameLinks.has(at(i + 1)) && isBig(reading, i + 2)))
    ) {
      if (!lexicon.determiners.has(word) && c !== CLASS.conjunction) continue;
    }
    if (
      i > core &&
      lexicon.nameLinks.has(at(i - 1)) &&
      lexicon.nameLinks.has(word) &&
      isBig(reading, i - 2) &&
      isBig(reading, i + 1)
    )
      continue;
    if (c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.negation || c === CLASS.relative) break;
    if (lexicon.complementisers.has(word)) break;
    if (lexicon.genitives?.has(word)) {
      if (head < 0 || isTime(reading, i + 1) || tokens.shape[i + 1] === SHAPE.number) break;
      genitive = true;
      continue;
    }
    if (lexicon.determiners.has(word)) {
      const before = at(i - 1);
      if (
        i > core &&
        !lexicon.genitives?.has(before) &&
        !lexicon.determiners.has(before) &&
        !/^(?:par|por|para|pour|contra|contre)$/.test(before)
      )
        break;
      continue;
    }
    if (c === CLASS.conjunction) {
      const joins = word === "et" || word === "y" || word === "e";
      const inName = joins && isBig(reading, i + 1) && isBig(reading, i - 1) && (names < 2 || genitive);
      const inOffice = joins && genitive && !lexicon.speech.has(at(i + 1)) && isSpeakingOffice(reading, core, i);
      // "une enquête du Monde et de Radio Large", "… de El Faro y la Cadena Sur"
      const linked = lexicon.genitives?.has(at(i + 1)) || lexicon.determiners.has(at(i + 1));
      const ofBoth = joins && genitive && head >= 0 && lexicon.documentNouns.has(at(head)) && isBig(reading, i - 1);
      if (inName || inOffice || (ofBoth && linked && isBig(reading, i + 2))) continue;
      break;
    }
    if ((word === "par" || word === "por") && last === i - 1 && PARTICIPLE.test(at(last))) {
      genitive = true;
      continue;
    }
    // "el Comité para la Defensa de los Faros"
    if (
      /^(?:para|pour|contra|contre|sin|sans)$/.test(word) &&
      speaking >= 0 &&
      ((isBig(reading, i - 1) && (isBig(reading, i + 1) || isBig(reading, i + 2))) ||
        // "le Haut Conseil pour le climat"
        (lexicon.organisationNouns.has(at(i - 1)) && isBig(reading, i - 1) && lexicon.determiners.has(at(i + 1))))
    ) {
      genitive = true;
      continue;
    }
    if (c === CLASS.preposition || c === CLASS.pronoun) {
      if (i > core && lexicon.nameLinks.has(word) && isBig(reading, i - 1) && isBig(reading, i + 1)) continue;
      break;
    }
    const governed = i > core && (lexicon.genitives?.has(at(i - 1)) || lexicon.determiners.has(at(i - 1)));
    if (isTime(reading, i) || (ADVERB.test(word) && !governed && i > core)) break;
    const noun = isSpeaking(reading, i);
    // "du prévenu" is a noun.
    const owner = i > core && /^(?:du|au|del|al)$/.test(at(i - 1));
    if (i > core && !noun && !owner && (lexicon.speech.has(word) || lexicon.thought.has(word))) break;
    if (i > core && !noun && c === CLASS.other && (lexicon.verbs?.has(word) || FINITE[lexicon.lang]?.test(word))) break;
    // A small word behind a name is its adjective once ("la Plataforma vecinal"), behind a full name never.
    const titled = names < 4 && speaking >= 0 && isMark(reading, i + 1);
    if (
      i > core &&
      isBig(reading, i - 1) &&
      !noun &&
      !(determined && (names === 1 || titled) && c === CLASS.other) &&
      // "Fuentes municipales": a noun that only opens the sentence.
      !(names === 0 && c === CLASS.other && head === i - 1) &&
      !(genitive && i === limit - 1)
    )
      break;
    if (noun && !genitive && speaking < 0) speaking = i;
    if (head < 0) head = i;
    last = i;
  }
  while (last > from && (lexicon.prepositions.has(at(last)) || lexicon.determiners.has(at(last)))) last--;
  if (head < 0 || last < head) return null;
  if (speaking >= 0 && !isBig(reading, head)) head = speaking;
  if (isTime(reading, head)) return null;
  const named = names > 0;
  const speaks = speaking >= 0 || named ? SPEAKS.yes : determined ? SPEAKS.maybe : SPEAKS.no;
  return { span: [from, last], head, speaks };
}

/** "el ministro de Asuntos Exteriores y Cooperación": an office goes on behind "y". */
function isSpeakingOffice(reading: Reading, core: number, at: number): boolean {
  return isBig(reading, at - 1) && isBig(reading, at + 1) && isSpeaking(reading, core);
}
