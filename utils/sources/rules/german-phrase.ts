/** German noun phrases: an article, small adjectives, large nouns, what belongs to them. */
import { CLASS } from "../classes.ts";
import { isRole } from "../naming.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { givenGender } from "./given-names.ts";
import { LONGEST, type Phrase, SPEAKS } from "./phrase-types.ts";
import {
  isBig,
  isMark,
  isNameLink,
  isNominal,
  isSmall,
  isSpeaking,
  isTime,
  quotedName,
  quotedSomebody,
  THINGS,
} from "./words.ts";

export function germanPhrase(reading: Reading, from: number, after: number): Phrase | null {
  const { lexicon, tokens, classes } = reading;
  const limit = Math.min(after, from + LONGEST);
  const at = (i: number) => tokens.words[i]!;
  const det = (i: number) => lexicon.determiners.has(at(i));
  let i = from;
  if (det(i)) {
    i++;
    // "einer der Anwälte"
    if (/^eine[rs]?$/.test(at(from)) && at(i) === "der") i++;
    // "der für die Aufsicht zuständige Vizechef": what stands between the article and its noun is passed over.
    if (i < limit && classes[i] === CLASS.preposition && isSmall(reading, i))
      for (let k = i + 1; k < Math.min(limit - 1, i + 12); k++) {
        if (isMark(reading, k) || classes[k] === CLASS.auxiliary) break;
        if (isSmall(reading, k) && classes[k] === CLASS.other && /(?:e|en|er)$/.test(at(k)) && isBig(reading, k + 1)) {
          i = k;
          break;
        }
      }
  }
  // "der 48-Jährige"
  if (/^\d+-Jährige[nrs]?$/.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)) && i > from)
    return { span: [from, i], head: i, speaks: SPEAKS.yes };
  // "die 30 Jahre alte Ukrainerin"
  if (tokens.shape[i] === SHAPE.number && at(i + 1) === "jahre" && /^alte[rnms]?$/.test(at(i + 2) ?? "")) i += 3;
  if (tokens.shape[i] === SHAPE.number) i++;
  // Adjectives stand small before the noun.
  let adjectives = 0;
  while (i < limit && adjectives < 5 && (isSmall(reading, i) || tokens.shape[i] === SHAPE.number)) {
    const c = classes[i]!;
    if (/^\d+-jährige[nrms]?$/.test(at(i)) || (i > from && /^(?:erst|sehr|nur|wohl|besonders)$/.test(at(i)))) {
      i++;
      continue;
    }
    if (c !== CLASS.other && c !== CLASS.adverb) break;
    if (lexicon.speech.has(at(i)) || (!/(?:e|en|er|em|es)$/.test(at(i)) && !isTime(reading, i))) break;
    adjectives++;
    i++;
  }
  const core = i;
  let last = -1;
  let names = 0;
  let speaking = -1;
  let head = -1;
  let genitive = false;
  for (; i < limit; i++) {
    const word = at(i);
    // "Haus & Grund"
    if (word === "&" && !genitive && isBig(reading, i - 1) && isBig(reading, i + 1)) {
      i = last = head = i + 1;
      names += 2;
      continue;
    }
    if (isMark(reading, i)) {
      // "ortete Jan Marek „Chaos auf ganzer Linie“": behind somebody's full name nothing is a name any more.
      if (names > 1 && (givenGender(at(i - 2)) || isRole(reading, Math.max(core, i - 3)))) break;
      let end =
        i > core || core > from || /^(?:laut|des|der|vom|von)$/.test(reading.tokens.words[i - 1] ?? "")
          ? quotedName(reading, i)
          : -1;
      if (end < 0 && i === core && core > from) end = quotedSomebody(reading, i);
      if (end < 0 || end >= limit) break;
      i = last = end;
      if (head < 0) head = end;
      names += genitive ? 0 : 2;
      continue;
    }
    if (isBig(reading, i)) {
      if (isTime(reading, i) || !isNominal(reading, i)) break;
      // "hat Präsident Jan Marek Vergeltung angekündigt"
      if (
        !genitive &&
        names > 1 &&
        i - core > 1 &&
        THINGS.test(word) &&
        givenGender(at(i - 2)) &&
        !givenGender(at(i - 1))
      )
        break;
      // "gibt die Chemikerin Entwarnung", "fanden die Tester Spuren": what they give or find is no part of what they are.
      if (!genitive && names === 1 && core > from && isSpeaking(reading, i - 1)) {
        if (THINGS.test(word) && TRADE.test(at(i - 1))) break;
        if (at(from) === "die" && FINDERS.test(at(i - 1)) && !givenGender(word) && !isBig(reading, i + 1)) break;
      }
      // "Pia Kuhn Umweltminister Jan Marek": an office behind a full name begins somebody else.
      if (
        !genitive &&
        names > 1 &&
        i - core > 1 &&
        isRole(reading, i) &&
        givenGender(at(i - 2)) &&
        isBig(reading, i + 1)
      )
        break;
      if (!genitive) {
        names++;
        if (speaking < 0 && isSpeaking(reading, i)) speaking = i;
        head = i;
      }
      last = i;
      continue;
    }
    if (tokens.shape[i] === SHAPE.number) break;
    if (last < 0) break;
    // A genitive goes on from a noun, never from somebody's full name: "sagte Pia Kuhn der Agentur".
    const opens =
      word === "der" || word === "des" || word === "eines" || word === "einer" || word === "von" || word === "vom";
    if (
      opens &&
      i + 1 < limit &&
      !lexicon.outletNouns.has(at(i + 1)) &&
      (names === 1 || word === "von" || word === "vom")
    ) {
      if (
        word === "von" &&
        isBig(reading, i + 1) &&
        !isSpeaking(reading, i - 1) &&
        names >= 1 &&
        isSpeaking(reading, i + 1)
      )
        break;
      // "die Erhebung vom vergangenen Herbst": when.
      if (/^vo[nm]$/.test(word) && isWhen(reading, i + 1)) break;
      // "laut Polizei von dem Sturm verschont": an article behind "von" begins another part of the sentence.
      if (word === "von" && /^(?:dem|den|einem|einer)$/.test(at(i + 1))) break;
      const next = genitiveEnd(reading, i, limit);
      if (next < 0 || (names > 1 && (word === "der" || word === "des"))) break;
      const particle = word === "von" && next === i + 1 && names >= 1 && !isSpeaking(reading, i - 1);
      if (!particle) genitive = true;
      i = last = next;
      continue;
    }
    if (
      isNameLink(word) &&
      isBig(reading, i - 1) &&
      (word.includes("-") || isBig(reading, i + 1) || isNameLink(at(i + 1)))
    ) {
      if (word === "der" && at(i - 1) !== "von" && at(i - 1) !== "van") break;
      if (word.includes("-")) last = i;
      continue;
    }
    // "die Bundesagentur für Arbeit"
    if (
      word === "für" &&
      names <= 2 &&
      isBig(reading, i - 1) &&
      isBig(reading, i + 1) &&
      i + 1 < limit &&
      isSpeaking(reading, i - 1) &&
      // "laut der Sprecherin für Mitte Mai erwartet"
      !/^(?:mitte|anfang|ende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|herbst|sommer|winter)$/.test(
        at(i + 1),
      ) &&
      !isTime(reading, i + 1)
    ) {
      genitive = true;
      i = last = i + 1;
      continue;
    }
    // "der Lotse und Dichter Ayman Holm": two offices of one.
    const offices =
      word === "und" &&
      core > from &&
      names === 1 &&
      isBig(reading, i + 1) &&
      isBig(reading, i + 2) &&
      isSpeaking(reading, i - 1);
    if (offices) continue;
    const joins =
      (word === "und" || word === "&") && i + 1 < limit && isBig(reading, i + 1) && classes[i - 1] !== CLASS.comma;
    // "die Direktion Staatsschutz und Nachrichtendienst (DSN)": the letters in brackets count both.
    const letters = joins && tokens.words[i + 2] === "(" && tokens.shape[i + 3] === SHAPE.upper ? at(i + 3) : "";
    if (joins && (genitive || (letters !== "" && letters.at(-1) === at(i + 1)[0]))) {
      i = last = i + 1;
      continue;
    }
    break;
  }
  if (head < 0 || last < head) return null;
  const word = at(head);
  // "19.20 Uhr"
  if (word === "uhr") return null;
  const single = names === 1;
  const opened = from < core && det(from);
  let speaks: number = SPEAKS.yes;
  if (speaking < 0) {
    if (single && THINGS.test(word)) speaks = SPEAKS.no;
    else if (single && (opened || adjectives > 0))
      speaks =
        /(?:-?jährigen?|ende[rn]?|[^s]erin|istin|entin|antin|ologin|orin|eurin|schützer|kräfte)$/.test(word) ||
        isDemonym(word) ||
        (tokens.shape[head] === SHAPE.upper && word.length > 2 && !THING_LETTERS.test(word))
          ? SPEAKS.yes
          : SPEAKS.maybe;
  }
  // "71 Prozent": how many, and nobody.
  if (
    /^(?:prozent|euro|franken|dollar|menschen|stimmen|jahre|millionen|milliarden)$/.test(word) &&
    tokens.shape[head - 1] === SHAPE.number
  )
    speaks = SPEAKS.no;
  if (lexicon.noSources?.has(word) || lexicon.noSources?.has(at(core))) speaks = SPEAKS.no;
  return { span: [from, last], head, speaks };
}

/** Letters that stand for a thing. */
const THING_LETTERS = /^(?:dna|dns|rna|bip|pkw|lkw|sms|pdf|usb|gps|app|led|mrt|ekg|aids|hiv|covid|pcr|pfas|nox)$/;
/** Somebody's trade, in the singular. */
const TRADE =
  /(?:erin|istin|kerin|ologin|ologe|ktorin|ärztin|sprecher|forscher|leiter|iker|arzt|anwalt|anwältin|chefin?)$/;
/** Many who find something. */
const FINDERS = /(?:tester|prüfer|forscher|ermittler|fahnder|wissenschaftler|kontrolleure|gutachter)$/;
const TIME =
  /^(?:frühjahr|frühling|sommer|herbst|winter|jahr|jahre[sn]?|monat|monats|woche|tag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|mitte|anfang|ende)$/;

/** "vergangenen Herbst", "letzter Woche", "Juni", "12. März" */
function isWhen(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.shape[i] === SHAPE.number || TIME.test(tokens.words[i] ?? "") || isTime(reading, i)) return true;
  return isSmall(reading, i) && (TIME.test(tokens.words[i + 1] ?? "") || isTime(reading, i + 1));
}

const DEMONYM =
  /^(?:serb|kroat|franzos|schwed|dän|pol|brit|schott|ir|russ|chines|portugies|finn|türk|griech|tschech|slowak|slowen|bulgar|rumän|bosni|sachs|hess|schwab|rumän|kurd|lett|jud|bask|katalan|bretone?|vietnames|tunes|sudanes|libanes)e[n]?$/;

/** "der Serbe": where somebody is from, by a word in -e. */
export const isDemonym = (word: string) => DEMONYM.test(word);

/** "der Polizei", "des Instituts für Konjunktur", "von Haus und Grund": where what a noun belongs to ends; -1 where none follows. */
function genitiveEnd(reading: Reading, from: number, limit: number): number {
  const { lexicon, tokens, classes } = reading;
  let last = -1;
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) {
    if (isBig(reading, i)) {
      last = i;
      continue;
    }
    // "Polar- und Meeresforschung"
    const pair = last === i - 1 && tokens.words[i] === "-" && /^(?:und|oder)$/.test(tokens.words[i + 1] ?? "");
    if (pair && isBig(reading, i + 2) && i + 2 < limit) {
      i = last = i + 2;
      continue;
    }
    const quoted = isMark(reading, i) ? quotedName(reading, i) : -1;
    if (quoted >= 0 && quoted < limit && last < 0) return quoted;
    if (!isSmall(reading, i)) break;
    const word = tokens.words[i]!;
    if (last < 0 && word !== undefined) {
      const c = classes[i]!;
      if (c !== CLASS.other && c !== CLASS.determiner && c !== CLASS.pronoun) break;
      if (lexicon.speech.has(word) || (c === CLASS.other && !/(?:en|er|es)$/.test(word))) break;
      continue;
    }
    const goesOn = word === "für" || word === "und" || word === "des" || word === "der";
    if (goesOn && last === i - 1 && (isBig(reading, i + 1) || isBig(reading, i + 2))) continue;
    if (last === i - 1 || !lexicon.determiners.has(word)) break;
  }
  return last;
}
