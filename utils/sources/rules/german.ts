/** German word order: where the finite verb, its particle and its subject stand. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { speakerBehind } from "./behind.ts";
import { clauseStart, opening } from "./clause.ts";
import { isPerson } from "./introduced.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { thoseBefore } from "./those.ts";
import { joinedTo } from "./together.ts";
import { isBig, isFamilyName, isKnownName, isMark, isSmall, isSpeaking } from "./words.ts";

/** "wie X mitteilte", "como explicó X": by the word before the clause, what stands around it is what was said. */
export function isParenthesis(reading: Reading, verb: number, start: number): boolean {
  const from = clauseStart(reading, verb, start);
  const word = reading.tokens.words[from]!;
  return word === "wie" && from < verb - 1;
}

/** Verbs that report what stands before their comma, where nothing but the speaker follows. */
const TELLS =
  /^(?:erzähl|mein|erinner|schilder|klag|scherz|äußer|befand|befinde|find|fand|melde|versprach|versprich|analysier|spekulier|droh|freu|ärger|beschreib|beschrieb)/;
/** What opens a clause that hangs on the verb behind the comma. */
const HANGS =
  /^(?:wenn|weil|als|obwohl|während|um|nachdem|bevor|damit|statt|anstatt|ohne|seit|seitdem|falls|sobald|solange|indem|da|bis|wo|je)$/;

/** "Der Kahn war kalt, erzählt Pia Kuhn.", not "Wenn es regnet, findet Pia Kuhn einen Weg". */
export function tellsBehind(
  reading: Reading,
  word: string,
  { span, speaks }: Phrase,
  start: number,
  after: number,
): boolean {
  const { tokens, lexicon } = reading;
  if (speaks !== SPEAKS.yes || !TELLS.test(word) || HANGS.test(tokens.words[start]!)) return false;
  const next = span[1] + 1;
  return next >= after || isMark(reading, next) || (lexicon.prepositions.has(tokens.words[next]!) && next + 1 < after);
}

const SUBORDINATE = new Set("wie als dass daß weil nachdem während obwohl da wenn bevor indem ob".split(" "));
const ACCUSATIVE = new Set(
  "des eines den dem einen einem seinen seinem ihren ihrem keinen diesen diesem jeden".split(" "),
);

/** "Zugleich verteidigte sie … und betonte": the pronoun that stands behind the first verb. */
function pronounIn({ tokens, lexicon }: Reading, start: number, end: number): Phrase | null {
  for (let i = start + 1; i < Math.min(end, start + 8); i++) {
    const word = tokens.words[i]!;
    if ((word === "er" || word === "sie") && !lexicon.prepositions.has(tokens.words[i - 1]!))
      return { span: [i, i], head: i, speaks: SPEAKS.yes };
  }
  return null;
}

export const isAccusative = ({ tokens }: Reading, { span }: Phrase) => ACCUSATIVE.has(tokens.words[span[0]]!);

/** The position of the finite verb in whose clause the verb of speech stands: itself, or the "hat" of its participle. */
export function finite(reading: Reading, verb: number, start: number): number {
  const { tokens, classes } = reading;
  // "…, und geschrieben hatte, er wolle …": a clause that hangs on another.
  if (
    /^ge.*(?:t|en)$/.test(tokens.words[verb]!) &&
    /^(?:hat|haben|hatte|hatten|habe)$/.test(tokens.words[verb + 1] ?? "")
  ) {
    for (let i = verb - 1; i >= Math.max(start, verb - 25); i--) if (tokens.words[i] === "wie") return verb;
    return -1;
  }
  if (
    !/^(?:ge|an|aus|mit|ein|be|er|ver|zurück|vor|hervor|bekannt|wider|emp|unter|(?:dar|fest|klar|nahe|nach|hinzu|ab|auf|zu|offen|richtig)ge).*(?:t|en)$|iert$/.test(
      tokens.words[verb]!,
    )
  )
    return verb;
  const from = Math.max(start, verb - 30);
  for (let i = verb - 1; i >= from; i--) {
    if (classes[i] === CLASS.comma || classes[i] === CLASS.colon || classes[i] === CLASS.stop) return verb;
    if (/^(?:hat|haben|hatte|hatten)$/.test(tokens.words[i]!)) return i;
    if (/^(?:ist|sind|war|waren|wird|wurde|wurden|werden|worden)$/.test(tokens.words[i]!)) return -1;
  }
  return verb;
}

/** Who says it, by where the verb stands: second, last, or behind what opens the sentence. */
export function germanSpeaker(
  reading: Reading,
  verb: number,
  start: number,
  after: number,
  lastSubject: Phrase | null,
): Phrase | null {
  const { tokens, classes, lexicon } = reading;
  const at = finite(reading, verb, start);
  if (at < 0) return null;
  const plural = /en$/.test(tokens.words[at]!);
  const infinitive = plural && at === verb && (tokens.words[verb - 1] === "zu" || hasModal(reading, verb, start));
  if (infinitive) return null;
  let from = clauseStart(reading, at, start);
  if (from === start && /^(?:und|aber|doch|denn|auch|oder)$/.test(tokens.words[from]!)) from++;
  const fits = (phrase: Phrase | null) => {
    if (!phrase || phrase.speaks === SPEAKS.no || isAccusative(reading, phrase)) return null;
    // "…, sagen sie": they, not she.
    return plural && tokens.words[phrase.span[0]] === "sie" ? thoseBefore(reading, phrase.span[0]) : phrase;
  };
  const first = tokens.words[from]!;
  // A pronoun in the nominative behind the verb is its subject.
  const next = tokens.words[at + 1] === "sich" ? at + 2 : at + 1;
  if (
    /^(?:er|es|man|ich|wir)$/.test(tokens.words[next] ?? "") ||
    (tokens.words[next] === "sie" && !plural && from === at)
  )
    return fits(nounPhrase(reading, next, next + 1));
  if (from === at) {
    const previous = at - 1;
    // "…, sagte Krapp und fügte hinzu": the same as before.
    if (previous > start && classes[previous] === CLASS.conjunction)
      return lastSubject && lastSubject.span[0] >= start
        ? lastSubject
        : fits(opening(reading, start, at) ?? pronounIn(reading, start, at));
    if (previous > start && classes[previous] === CLASS.comma) {
      const open = opening(reading, start, at);
      // "China und Kuba, die alten Verbündeten, riefen …"
      const other = open && plural ? joinedTo(reading, open.span[1], at) : null;
      if (open && other && classes[other.span[1] + 1] === CLASS.comma) return open;
      // "Sein Nachfolger an der Spitze, Jan Marek, erinnerte …"
      const named = betweenCommas(reading, previous, start);
      if (named && open && open.speaks !== SPEAKS.no) return named;
      const one = open && open.span[0] === open.span[1] && plural;
      if (open && !one && classes[open.span[1] + 1] === CLASS.comma && open.speaks === SPEAKS.yes) return open;
    }
    const behind = fits(speakerBehind(reading, at + 1, after));
    // "Freie Pfote, ein Verein, fordert ein Verbot": what nobody can be told to be is no subject behind its verb.
    if (
      behind &&
      behind.speaks === SPEAKS.maybe &&
      lexicon.announcing?.has(tokens.words[verb]!) &&
      previous > start &&
      classes[previous] === CLASS.comma &&
      /^(?:ein|das|es|mehr)$/.test(tokens.words[behind.span[0]]!)
    )
      return fits(opening(reading, start, previous));
    // "Der Verband begrüßt den Plan, hält ihn aber für überfällig.": the subject of the clause before.
    if (
      !behind &&
      previous > start &&
      classes[previous] === CLASS.comma &&
      /^(?:ihn|es|dies|das)$/.test(tokens.words[at + 1] ?? "")
    )
      return fits(opening(reading, start, previous));
    return behind;
  }
  // The verb stands last: "wie ein Sprecher mitteilte".
  if (SUBORDINATE.has(first)) {
    if (at === verb && !isMark(reading, verb + 1) && verb + 1 < after) {
      const second = fits(nounPhrase(reading, from, at));
      if (!second) return fits(speakerBehind(reading, at + 1, after));
    }
    return fits(nounPhrase(reading, pastReflexive(reading, from + 1), at));
  }
  if (classes[from - 1] === CLASS.comma && lexicon.relatives.has(first) && isMark(reading, verb + 1) && from > start)
    return null;
  // "und" joins another verb to the same subject.
  if (
    from > start &&
    classes[from - 1] === CLASS.conjunction &&
    at === verb &&
    isMark(reading, verb + 1) &&
    /te[n]?$/.test(tokens.words[verb]!) &&
    inRelative(reading, from - 1, start)
  )
    return null;
  const opens = ACCUSATIVE.has(first) ? null : nounPhrase(reading, from, at);
  if (opens) {
    const rest = opens.span[1] + 1;
    const whole = rest >= at || tail(reading, rest, at);
    const bare = opens.span[0] === opens.span[1] && !isSpeakingName(reading, opens);
    const known = opens.speaks === SPEAKS.yes && isSpeakingName(reading, opens);
    if (whole && opens.span[0] === opens.span[1] && known && !isPronoun(reading, opens)) {
      // "Teilhabe fordert auch der Anführer Laith …": somebody named in full behind the verb is the subject.
      const behind = fits(speakerBehind(reading, at + 1, after));
      if (
        behind &&
        behind.span[0] - at < 4 &&
        behind.span[1] - behind.span[0] > 1 &&
        isPerson(reading, behind) &&
        !isPersonal(reading, opens)
      )
        return behind;
    }
    // "Kastrava wirft Odrivka vor": of two bare names the first is who reproaches the other.
    const reproach = bare && /^w(?:i|a)rft?$/.test(tokens.words[at]!) && isBig(reading, at + 1);
    if (whole && reproach && !isBig(reading, at + 2)) return fits({ ...opens, speaks: SPEAKS.yes });
    if (whole && bare) {
      const behind = fits(speakerBehind(reading, at + 1, after));
      if (behind && behind.speaks === SPEAKS.yes && behind.span[0] - at < 4) return behind;
    }
    if (whole && opens.speaks !== SPEAKS.no) return fits(opens);
  }
  const behind = fits(speakerBehind(reading, at + 1, Math.min(after, at === verb ? after : verb)));
  return behind && behind.span[0] - at < 9 ? behind : null;
}

/** A person's full name that fills what stands between two commas. */
function betweenCommas(reading: Reading, comma: number, start: number): Phrase | null {
  const { classes } = reading;
  let before = comma - 1;
  while (before > Math.max(start, comma - 6) && classes[before] !== CLASS.comma) before--;
  if (classes[before] !== CLASS.comma || !isBig(reading, before + 1)) return null;
  const phrase = nounPhrase(reading, before + 1, comma);
  const whole = phrase?.span[1] === comma - 1 && phrase.span[1] > phrase.span[0];
  // "Pia Kuhn, Chefin der Werft, sagte": what somebody is, and not who.
  for (let i = before + 1; i < comma; i++) if (!isBig(reading, i)) return null;
  return whole && !isSpeaking(reading, comma - 1) && phrase.speaks === SPEAKS.yes && isPerson(reading, phrase)
    ? phrase
    : null;
}

const isPronoun = ({ tokens, lexicon }: Reading, { head }: Phrase) =>
  lexicon.masculine.has(tokens.words[head]!) || lexicon.feminine.has(tokens.words[head]!);

/** Whether a single word is somebody's family name or an office, and no thing. */
export function isPersonal(reading: Reading, phrase: Phrase): boolean {
  const { head } = phrase;
  return isPronoun(reading, phrase) || isSpeaking(reading, head) || isFamilyName(reading, head);
}

/** A word that opens a sentence and is known for a name: it stands large within a sentence elsewhere, or is a noun that speaks. */
function isSpeakingName(reading: Reading, { head }: Phrase): boolean {
  const { tokens, lexicon } = reading;
  const word = tokens.words[head]!;
  if (lexicon.masculine.has(word) || lexicon.feminine.has(word)) return true;
  return reading.classes[head] !== CLASS.name || isKnownName(reading, head);
}

/** Whether a relative clause is open before `end`: "der nie …, die den Hafen sperrte und als Pfand behielt". */
function inRelative({ tokens, classes, lexicon }: Reading, end: number, start: number): boolean {
  for (let i = end - 1; i > Math.max(start, end - 30); i--)
    if (classes[i - 1] === CLASS.comma && lexicon.relatives.has(tokens.words[i]!)) return true;
  return false;
}

function pastReflexive({ tokens }: Reading, i: number): number {
  return tokens.words[i] === "sich" || tokens.words[i] === "es" ? i + 1 : i;
}

function tail(reading: Reading, from: number, end: number): boolean {
  const { tokens, classes, lexicon } = reading;
  if (tokens.words[from] === "(") return true;
  // "Pia Kuhn und Jan Marek betonten"
  const other = joinedTo(reading, from - 1, end);
  if (other) return other.span[1] + 1 >= end || tail(reading, other.span[1] + 1, end);
  if (classes[from] === CLASS.preposition || lexicon.adverbs?.has(tokens.words[from]!)) return end - from < 14;
  return end - from === 1 && isSmall(reading, from) && lexicon.adverbs?.has(tokens.words[from]!) === true;
}

function hasModal({ classes }: Reading, verb: number, start: number): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - 20); i--) {
    if (classes[i] === CLASS.comma || classes[i] === CLASS.colon) return false;
    if (classes[i] === CLASS.modal || classes[i] === CLASS.auxiliary) return true;
  }
  return false;
}
