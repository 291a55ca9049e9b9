/** French and Spanish noun phrases. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { givenGender } from "./given-names.ts";
import { belongs, nameGoesOn } from "./house-names.ts";
import { houseOfMany } from "./houses-of-many.ts";
import { LONGEST, type Phrase, SPEAKS } from "./phrase-types.ts";
import { isBig, isMark, isNominal, isSmall, isSpeaking, isTime, quotedName } from "./words.ts";

/** Emergency services are called by their number. */
export const EMERGENCY = /^(?:112|061|062|080|085|091|092)$/;
const ADVERB = /..(?:ment|mente)$/;
/** Endings that only verbs have. */
const FINITE: Record<string, RegExp> = {
  fr: /..(?:ait|aient|èrent|irent|urent|eront|iront)$/,
  es: /..(?:ó|aron|ieron|aban?|ían|[aei]rán?)$/,
};
const PARTICIPLE = /(?:é|ée|és|ées|ado|ada|ados|adas|ido|ida|idos|idas)$/;

export function romancePhrase(reading: Reading, from: number, after: number): Phrase | null {
  const { lexicon, tokens, classes } = reading;
  const limit = Math.min(after, from + LONGEST);
  const at = (i: number) => tokens.words[i]!;
  let i = from;
  // "informó el 112"
  if (lexicon.lang === "es" && at(i) === "el" && EMERGENCY.test(tokens.words[i + 1] ?? "") && i + 1 < limit)
    return { span: [i, i + 1], head: i + 1, speaks: SPEAKS.yes };
  const many = houseOfMany(reading, i);
  if (many >= 0 && many < limit) return { span: [i, many], head: i, speaks: SPEAKS.yes };
  const opens = (k: number) =>
    lexicon.determiners.has(at(k)) ||
    tokens.shape[k] === SHAPE.number ||
    (k === from && /^(?:six|sept|huit|neuf|dix|seis|siete|ocho|nueve|diez)$/.test(at(k))) ||
    // "la también vicepresidenta"
    (k > from && /^(?:también|aussi|ya|hoy|entonces|désormais)$/.test(at(k)) && lexicon.determiners.has(at(k - 1)));
  while (i < limit && i - from < 4 && opens(i)) i++;
  // "uno de sus abogados"
  if (
    /^un[aeo]?$/.test(at(i - 1) ?? "") &&
    i > from &&
    lexicon.genitives?.has(at(i)) &&
    lexicon.determiners.has(at(i + 1))
  )
    i = Math.min(limit, i + 2);
  // "une centaine de directeurs"
  if (i > from && COUNT.test(at(i) ?? "") && lexicon.genitives?.has(at(i + 1)) && i + 2 < limit) i += 2;
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
      // "Rock & Ondes"
      if (word === "&" && i > core && isBig(reading, i - 1) && isBig(reading, i + 1)) continue;
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
    // "La patronal AEB lo niega"
    if (i > core && word === "lo" && lexicon.lang === "es") break;
    // "un collectif s'est monté"
    if (lexicon.complementisers.has(word) || (i > core && /^(?:s'|se)$/.test(word))) break;
    // "fuentes cercanas al preparador"
    if (/^al?$/.test(word) && /^(?:cercan|próxim|vinculad)[oa]s?$/.test(at(i - 1) ?? "") && last === i - 1) {
      genitive = true;
      continue;
    }
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
      // "l'association Eau et rivières"
      const club =
        joins &&
        speaking >= 0 &&
        /^(?:association|collectif|fondation|asociación|plataforma)$/.test(at(speaking)) &&
        names === 1 &&
        isBig(reading, i - 1) &&
        classes[i + 1] === CLASS.other &&
        !lexicon.speech.has(at(i + 1));
      if (joins && i + 2 < limit && nameGoesOn(reading, speaking, i, genitive)) continue;
      if (club || inName || inOffice || (ofBoth && linked && isBig(reading, i + 2))) continue;
      break;
    }
    if ((word === "par" || word === "por") && last === i - 1 && PARTICIPLE.test(at(last))) {
      genitive = true;
      continue;
    }
    // "la delegada contra la Violencia de Género", "le délégué pour la mer"
    const charge =
      speaking >= 0 &&
      last === i - 1 &&
      isCharged(reading, i - 1) &&
      lexicon.determiners.has(tokens.words[i + 1] ?? "");
    if (charge) {
      genitive = true;
      continue;
    }
    // "el Comité para la Defensa de los Faros"
    if (
      /^(?:para|pour|por|contra|contre|sin|sans)$/.test(word) &&
      speaking >= 0 &&
      ((isBig(reading, i - 1) && (isBig(reading, i + 1) || isBig(reading, i + 2))) ||
        // "le Haut Conseil pour le climat"
        (lexicon.organisationNouns.has(at(i - 1)) && isBig(reading, i - 1) && lexicon.determiners.has(at(i + 1))) ||
        // "l'Organisation internationale pour les migrations"
        (/^p/.test(word) &&
          isBig(reading, speaking) &&
          lexicon.organisationNouns.has(at(speaking)) &&
          i - speaking < 3 &&
          lexicon.determiners.has(at(i + 1))))
    ) {
      genitive = true;
      continue;
    }
    if (word === "en" && i + 1 < limit && belongs(reading, speaking, i)) {
      genitive ||= isSmall(reading, i - 1) && !/^(?:chef|jefe)$/.test(at(i + 1));
      i = last = i + 1;
      continue;
    }
    // "le chercheur en sécurité Luc Vasseur", "el experto en redes Luis Baena"
    const name =
      speaking >= 0 && names === 0 && /^(?:en|à|aux?|ès)$/.test(word) ? fieldThenName(reading, i, limit) : -1;
    if (name >= 0) {
      i = name - 1;
      continue;
    }
    if (c === CLASS.preposition || c === CLASS.pronoun) {
      if (i > core && lexicon.nameLinks.has(word) && isBig(reading, i - 1) && isBig(reading, i + 1)) continue;
      break;
    }
    const governed = i > core && (lexicon.genitives?.has(at(i - 1)) || lexicon.determiners.has(at(i - 1)));
    // "l'expert entendu la veille", "las cuentas depositadas en el registro": what was done with them tells not who.
    if (
      i > core &&
      last === i - 1 &&
      !isBig(reading, i - 1) &&
      DONE.test(word) &&
      (!/^p[ao]r$/.test(tokens.words[i + 1] ?? "") || ASKED.test(word))
    )
      break;
    if (isTime(reading, i) || (ADVERB.test(word) && !governed && i > core)) break;
    // "Luis Baena denuncia que …": behind a full name it is the verb.
    const noun =
      isSpeaking(reading, i) && !(names > 1 && speaking < 0 && isBig(reading, i - 1) && lexicon.speech.has(word));
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
      // "le bulletin de Santé publique,"
      !(genitive && c === CLASS.other && isMark(reading, i + 1) && /(?:e|ale|ique|ica|ico|al)$/.test(word)) &&
      // "Santé publique France"
      !(c === CLASS.other && isBig(reading, i + 1) && /(?:iques?|ales?|aux|al|aires?)$/.test(word) && i + 1 < limit) &&
      // "un rapport de l'Agence nationale de sécurité"
      !(lexicon.organisationNouns.has(at(i - 1)) && lexicon.genitives?.has(at(i + 1)) && c === CLASS.other) &&
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
  // "La mayor parte": no paper.
  if (
    /^(?:parte|part|partie)$/.test(at(head)) &&
    /^(?:mayor|gran|buena|otra|grande|majeure|autre)$/.test(at(head - 1) ?? "")
  )
    return { span: [from, last], head, speaks: SPEAKS.no };
  // "todo el mundo", "le temps": small they are no paper's name.
  if (!isBig(reading, head) && /^(?:mundo|país|voz|monde|temps|matin|soir|point|voix)$/.test(at(head)))
    return { span: [from, last], head, speaks: SPEAKS.no };
  // "Six Français sur dix", "uno de cada tres vecinos": how many, and nobody.
  if (
    core > from &&
    (/^(?:sur)$/.test(tokens.words[last + 1] ?? "") || tokens.words[from + 1] === "de") &&
    /^(?:un|une|uno|una|deux|trois|quatre|cinq|six|sept|huit|neuf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)$/.test(
      at(from),
    ) &&
    /^(?:cada|deux|trois|quatre|cinq|dix|cent)$/.test(tokens.words[last + 2] ?? tokens.words[from + 2] ?? "")
  )
    return { span: [from, last], head, speaks: SPEAKS.no };
  const named = names > 0;
  const speaks =
    speaking >= 0 ||
    named ||
    (determined && TRADE.test(at(head))) ||
    (determined && isNamedBehind(reading, last, after))
      ? SPEAKS.yes
      : determined
        ? SPEAKS.maybe
        : SPEAKS.no;
  return { span: [from, last], head, speaks };
}

/** "Su letrada, Inés Roldán, …": a full name fills what stands between the commas behind. */
export function isNamedBehind(reading: Reading, last: number, after: number): boolean {
  const { tokens, classes } = reading;
  const from = last + 2;
  if (classes[last + 1] !== CLASS.comma || from + 1 >= after || !givenGender(tokens.words[from]!)) return false;
  let i = from;
  while (i < Math.min(after, from + 5) && (isBig(reading, i) || reading.lexicon.nameLinks.has(tokens.words[i]!))) i++;
  return i - from > 1 && isBig(reading, from) && isBig(reading, i - 1) && (i >= after || isMark(reading, i));
}

/** "La delegada contra la Violencia": somebody who is charged with a field. */
export const isCharged = ({ tokens }: Reading, i: number): boolean =>
  CHARGED.test(tokens.words[i]!) && CHARGE.test(tokens.words[i + 1] ?? "");
const CHARGE = /^(?:para|pour|contra|contre|ante|à)$/;
const CHARGED =
  /^(?:delegad[oa]|comisionad[oa]|comisari[oa]|relatora?|ministr[oa]|fiscal|enviad[oa]|déléguée?|ministre|envoyée?|commissaire|adjointe?|ambassad(?:eur|rice))$/;

/** Endings that only people's trades have. */
const TRADE = /..(?:[^l]aliste|ologue|isatrice|ographe|icienne|iatre|ólog[oa]|ógraf[oa]|[^l]alista|iatra)$/;
const COUNT =
  /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|poignée|decena|docena|veintena|treintena|centenar|puñado)$/;

const DONE =
  /^(?:entendue?s?|lue?s?|signée?s?|transmise?s?|envoyée?s?|adressée?s?|parue?s?|rendue?s?|jointe?s?|reçue?s?|dépos[ée]e?s?|rencontrée?s?|missionnée?s?|pratiquée?s?|menée?s?|conduite?s?|réalisée?s?|publiée?s?|effectuée?s?|diffusée?s?|dévoilée?s?|commandée?s?|(?:deposit|public|realiz|consult|elabor|present|emit|difund|firm|encarg|entrevist|contact|pregunt)[ai]d[oa]s?)$/;

/** That they were asked is no part of what they are. */
const ASKED = /^(?:consult|interrog|contact|entrevist|pregunt)/;

/** Where a name of two words begins behind "en sécurité", "en redes"; -1 where none does. */
function fieldThenName(reading: Reading, i: number, limit: number): number {
  const { tokens, classes, lexicon } = reading;
  for (let k = i + 1; k < Math.min(limit - 1, i + 5); k++) {
    if (isBig(reading, k)) return k > i + 1 && isBig(reading, k + 1) && givenGender(tokens.words[k]!) ? k : -1;
    if (isMark(reading, k) || classes[k] === CLASS.auxiliary || lexicon.speech.has(tokens.words[k]!)) return -1;
  }
  return -1;
}

/** "el ministro de Asuntos Exteriores y Cooperación": an office goes on behind "y". */
function isSpeakingOffice(reading: Reading, core: number, at: number): boolean {
  return isBig(reading, at - 1) && isBig(reading, at + 1) && isSpeaking(reading, core);
}
