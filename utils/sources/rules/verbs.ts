/** Speech by its verb: a quotation beside it, "X said that …", "…, said X". */
import { CLASS } from "../classes.ts";
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import type { Span } from "../types.ts";
import { chainedGroup } from "./chain.ts";
import { besideApposition, sentenceBounds } from "./clause.ts";
import { draftOf, isHeading, trimmed } from "./draft.ts";
import { EVIDENCE, evidenceBehind, isSaid } from "./evidence.ts";
import { germanSpeaker, tellsBehind } from "./german.ts";
import { idiomEnd, isIdiom } from "./idioms.ts";
import { isTitleLike } from "./name-in.ts";
import { hasParticle, isNeedy } from "./particles.ts";
import { asks, quotedOne, quotesSomebody, sharedFrom } from "./passed-on.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import {
  besideSpeaker,
  closesApposition,
  closesStatement,
  endsThere,
  looksLikeVerb,
  quotationBefore,
  romanceSpeaker,
  signsOff,
} from "./standing.ts";
import { isFirstSubjunctive } from "./subjunctive.ts";
import { SHOWING, SURE, sureness, wants } from "./sureness.ts";
import { beforeColon, unsaid, unsaidHere } from "./unsaid.ts";
import { type Group, groupAt } from "./verb-group.ts";
import { isBig, isSmall, isSpeaking, quotedName } from "./words.ts";

/** Attributions by verbs of speech and thought; `used` gathers the quotations that have found their speaker. */
export function spoken(reading: Reading, used: Set<number>): Draft[] {
  const { tokens, lexicon, quotations } = reading;
  const out: Draft[] = [];
  let lastSubject: Phrase | null = null;
  for (let i = 0; i < tokens.count; i++) {
    if ((!isSmall(reading, i) && !isOpeningVerb(reading, i)) || quotations.of[i]! >= 0) continue;
    const word = tokens.words[i]!;
    if (lexicon.lang === "de" && isAttribute(reading, i)) continue;
    const speech = lexicon.speech.has(word);
    const thought = !speech && lexicon.thought.has(word);
    const [start, after] = sentenceBounds(reading, i);
    if (i - start > 400) continue;
    const chained = chainedGroup(reading, i, start);
    const known = speech || thought || chained !== null || isIdiom(reading, i);
    const group = chained ?? groupAt(reading, i, start);
    if (!group.active) continue;
    const beside = quotationBefore(reading, group.first, start);
    // "Recherchen der „Neuen Küstenpost“ nutzt …": a name in marks is nothing said.
    const long =
      beside >= 0 &&
      quotations.list[beside]!.words >= 3 &&
      (lexicon.lang !== "de" || isSaid(reading, beside) || opensSentence(reading, beside));
    // "Die Halle sei leer gewesen, beruhigte Wehrführer Jan Marek.": whatever the verb, the subjunctive tells that it is said.
    const reported =
      lexicon.lang === "de" &&
      tokens.words[i - 1] === "," &&
      !/^(?:lautet|lautete|hei(?:ß|ss)t|hie(?:ß|ss)|steht|stand|wurde|wird|könnte|hatte|hätte|wäre|würde)$/.test(
        word,
      ) &&
      hasSubjunctive(reading, start, i) &&
      looksLikeVerb(reading, i);
    if (!known && !reported && !((long && looksLikeVerb(reading, i)) || (beside >= 0 && saysLast(reading, i, after))))
      continue;
    if (isHeading(reading, i)) continue;
    const subject = saying(reading, i, group, beside, start, Math.min(after, i + 200), thought, lastSubject, used);
    if (!subject) continue;
    if (subject.draft || subject.phrase.speaks === SPEAKS.yes) lastSubject = subject.phrase;
    if (subject.draft) out.push(subject.draft);
  }
  return out;
}

/** "Asegura que …", "Agradeció el apoyo": Spanish opens a sentence with the verb of whoever has been spoken of before. */
function isOpeningVerb({ tokens, lexicon }: Reading, i: number): boolean {
  const word = tokens.words[i]!;
  const opens = tokens.sentences[tokens.sentence[i]!] === i && tokens.shape[i] === SHAPE.capital;
  return lexicon.lang === "es" && opens && i > 0 && (lexicon.speech.has(word) || lexicon.thought.has(word));
}

/** "Freie Pfote, ein Verein, fordert ein Verbot": what is asked for is nobody. */
const isWanted = ({ tokens, lexicon }: Reading, word: string, { span, head, speaks }: Phrase) =>
  speaks === SPEAKS.maybe &&
  lexicon.announcing?.has(word) === true &&
  /^(?:eine?|mehr|das|keine?)$/.test(tokens.words[span[0]]!) &&
  !/(?:er|in|ist|or|eur|ent|ant)$/.test(tokens.words[head]!);

/** A quotation that opens its sentence and is parted by a comma from what follows. */
function opensSentence({ tokens, quotations }: Reading, q: number): boolean {
  const { first, last, closed } = quotations.list[q]!;
  return closed && tokens.sentences[tokens.sentence[first]!] === first && tokens.words[last + 1] === ",";
}

/** «…», objeta.: Spanish needs no subject behind its verb. */
function saysLast({ tokens, lexicon }: Reading, i: number, after: number): boolean {
  const ends = i + 1 >= after || /^[.,;:]$/.test(tokens.words[i + 1]!);
  return (
    lexicon.lang === "es" && ends && tokens.words[i - 1] === "," && /..(?:a|e|ó|ió|aba|ía)$/.test(tokens.words[i]!)
  );
}

const UNREAL = /^(?:hätten|würden|könnten|müssten|sollten|dürften)$/;

function hasSubjunctive({ tokens, quotations }: Reading, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 60); i < to; i++)
    if (quotations.of[i]! < 0 && (UNREAL.test(tokens.words[i]!) || isFirstSubjunctive(tokens.words[i]!))) return true;
  return false;
}

/** Whether what stands before a comma has a verb of its own: "Paris, en revanche, soutient l'idée" has none. */
function hasFinite({ tokens, classes, lexicon }: Reading, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 60); i++)
    if (classes[i] === CLASS.auxiliary || classes[i] === CLASS.modal || lexicon.verbs?.has(tokens.words[i]!))
      return true;
  return false;
}

/** "4.200 bestätigte Fälle", "eine gefragte Werft": no verb, but what the noun behind is. */
function isAttribute(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i === 0 || !/te[nrms]?$/.test(tokens.words[i]!) || !isBig(reading, i + 1)) return false;
  return (
    tokens.shape[i - 1] === SHAPE.number ||
    /^(?:eine?[nmrs]?|den|dem|des|mehrere|viele|einige|zwei|drei|vier|fünf|keine?)$/.test(tokens.words[i - 1]!)
  );
}

interface Saying {
  phrase: Phrase;
  draft: Draft | null;
}

function saying(
  reading: Reading,
  i: number,
  group: Group,
  beside: number,
  start: number,
  after: number,
  thought: boolean,
  lastSubject: Phrase | null,
  used: Set<number>,
): Saying | null {
  const { tokens, lexicon, quotations } = reading;
  const german = lexicon.lang === "de";
  // "a appris l'AFP": an agency hears it, and does not say it.
  const hears = (phrase: Phrase) =>
    reading.tokens.words[i] === "appris" && lexicon.outletNouns.has(tokens.words[phrase.head]!);
  const word = tokens.words[i]!;
  // "…, a fait savoir X": whoever says it stands behind the whole idiom.
  const behindVerbs = german ? i + 1 : Math.max(i, idiomEnd(reading, i)) + 1;
  if (word === "so" && german && !signsOff(reading, i)) return null;
  if (lexicon.lang === "fr" && (saysOneBehind(reading, i) || isFeltBy(reading, i, beside))) return null;
  if (/^(?:hei(?:ß|ss)t|hie(?:ß|ss))$/.test(word) && german) return null;
  if (/^frag(?:t|te)$/.test(word) && asks(reading, i, after)) return null;
  // “…”, said X.
  // "Pia Kuhn vom Bündnis „Spatzen“ fordert": a name in marks behind its noun is nothing said.
  const title =
    german &&
    beside >= 0 &&
    isBig(reading, quotations.list[beside]!.first - 1) &&
    !lexicon.determiners.has(tokens.words[quotations.list[beside]!.first - 1]!) &&
    quotedName(reading, quotations.list[beside]!.first) >= 0 &&
    !isSaid(reading, beside);
  if (beside >= 0 && !title && !used.has(beside) && !SHOWING.test(word) && !(thought && wants(word))) {
    const teller =
      besideSpeaker(reading, group, behindVerbs, after) ?? (thought ? null : unsaid(reading, i, lastSubject, group));
    // „…“, zitierten Teilnehmer den Werftchef: who is quoted, and not who tells it.
    const behind = (german && teller && /^zitier/.test(word) ? quotedBehind(reading, teller, after) : null) ?? teller;
    // "« Les Eaux lentes » raconte le retour d'une fille": what a work tells of.
    const work =
      !german &&
      behind !== null &&
      tokens.words[group.first - 1] !== "," &&
      isBig(reading, quotations.list[beside]!.first + 1) &&
      quotations.list[beside]!.words <= 5 &&
      !/^[.?!…]$/.test(tokens.words[quotations.list[beside]!.last - 1]!) &&
      lexicon.determiners.has(tokens.words[behind.span[0]]!) &&
      !isSpeaking(reading, behind.head);
    if (behind && !work) {
      const item = quotations.list[beside]!;
      const confidence = isSaid(reading, beside) ? SURE.beside : 0.6;
      used.add(beside);
      const content = [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }];
      return made(group, behind, content, beside, confidence, thought);
    }
  }
  // "…, said X": what stands before the comma is what is said.
  // "…: su portavoz, Inés Roldán, ve detrás …": the comma closes a name.
  const named = !german && beside < 0 && besideApposition(reading, group.first - 1, start) !== null;
  if (!named && closesStatement(reading, group, start) && !closesApposition(reading, group, start)) {
    const behind =
      besideSpeaker(reading, group, behindVerbs, after) ??
      (thought ? null : unsaidHere(reading, i, lastSubject, group, start, after));
    // "…, erwarten die Forscher", "…, cree el alcalde": what somebody thinks is told as their own words.
    const told =
      !thought ||
      (behind?.speaks === SPEAKS.yes && !wants(word) && (!german || hasSubjunctive(reading, start, group.first)));
    if (
      behind &&
      told &&
      !SHOWING.test(word) &&
      !hears(behind) &&
      // "L'immense majorité, confirme X, a demandé l'arrêt": no paper asks.
      !(ASKED.test(word) && lexicon.documentNouns.has(tokens.words[behind.head]!)) &&
      !(german && isWanted(reading, word, behind)) &&
      // "…, ont indiqué les garde-côtes": whatever ends the sentence behind the verb says it.
      (german ||
        behind.speaks === SPEAKS.yes ||
        isTitleLike(reading, behind.head) ||
        (lexicon.determiners.has(tokens.words[behind.span[0]]!) && hasFinite(reading, start, group.first))) &&
      // "…, zitiert der Sender eine Person"
      (!isNeedy(reading, word) ||
        hasParticle(reading, i, after) ||
        quotesSomebody(reading, word, behind) ||
        tellsBehind(reading, word, behind, start, after) ||
        hasSubjunctive(reading, start, group.first)) &&
      (behind.span[0] < i || endsThere(reading, behind, after))
    ) {
      // "Insuffisant, tranche la maire": one word is enough.
      const one = { start: tokens.start[group.first - 2]!, end: tokens.end[group.first - 2]! };
      const content = [trimmed(reading, Math.max(start, group.first - 120), group.first - 1) ?? one];
      const more = evidenceBehind(reading, behind.span[1] + 1, after);
      let quotation = more.kind === EVIDENCE.colon ? more.quotation : -1;
      for (let k = group.first - 1; k >= Math.max(start, group.first - 60) && quotation < 0; k--) {
        const q = quotations.of[k]!;
        if (q >= 0 && isSaid(reading, q)) quotation = q;
      }
      if (quotation >= 0) used.add(quotation);
      return made(group, behind, content, quotation, SURE.behindComma, thought);
    }
  }
  // "Su colega no se alarma: la mayoría, dice, lo tolerará": between commas it is the colleague's.
  const between = lexicon.lang === "es" && tokens.words[group.first - 1] === "," && tokens.words[i + 1] === ",";
  const colleague = between ? beforeColon(reading, start, group.first, /n$/.test(tokens.words[group.first]!)) : null;
  if (colleague) return made(group, colleague, [trimmed(reading, i + 2, after - 1)], -1, SURE.behindComma, thought);
  const phrase = german
    ? germanSpeaker(reading, i, start, after, lastSubject)
    : romanceSpeaker(reading, group, i, start, after, lastSubject);
  // "wie unsere Reporter berichten": the paper itself.
  if (
    !phrase ||
    phrase.speaks === SPEAKS.no ||
    /^(?:unsere|unser|notre|nos|nuestros|nuestras)$/.test(tokens.words[phrase.span[0]]!)
  )
    return null;
  const behindVerb = phrase.span[0] > i && phrase.span[0] - i < 12;
  const evidence = evidenceBehind(
    reading,
    (behindVerb ? phrase.span[1] : i) + 1,
    after,
    german && isNeedy(reading, word) && !word.startsWith("teil"),
  );
  const confidence = sureness(reading, i, phrase, evidence, group, thought, start, after);
  if (confidence === 0) return { phrase, draft: null };
  const theirs =
    german && evidence.kind === EVIDENCE.colon
      ? (sharedFrom(reading, i, evidence.at - 1) ?? quotedOne(reading, i, evidence.at - 1))
      : null;
  // "l'autopsie a révélé « … », a précisé le procureur": no thing says what somebody is named for.
  if (evidence.quotation >= 0 && phrase.speaks !== SPEAKS.yes && isClaimed(reading, evidence.quotation)) return null;
  const quotation = evidence.quotation >= 0 && !used.has(evidence.quotation) ? evidence.quotation : -1;
  if (quotation >= 0) used.add(quotation);
  const from = evidence.at >= 0 ? evidence.at : Math.max(i, phrase.span[1]) + 1;
  let content = trimmed(reading, from, after - 1);
  if (quotation >= 0 && evidence.kind !== EVIDENCE.clause) {
    const item = quotations.list[quotation]!;
    content = { start: tokens.start[item.first]!, end: tokens.end[item.last]! };
  }
  content ??= trimmed(reading, start, after - 1);
  return made(group, theirs ?? phrase, [content], quotation, confidence, thought);
}

const ASKED = /^(?:demand|réclam|exig|pid|pedid|reclam|solicit)/;

/** "zitierten Teilnehmer den Werftchef Ole Brandt": the object behind whoever tells it. */
function quotedBehind(reading: Reading, { span }: Phrase, after: number): Phrase | null {
  const from = span[1] + 1;
  if (!/^(?:den|die|das|einen|eine)$/.test(reading.tokens.words[from] ?? "")) return null;
  const phrase = nounPhrase(reading, from, Math.min(after, from + 20));
  return phrase?.speaks === SPEAKS.yes ? phrase : null;
}

/** "indique-t-on au secrétariat": where it is said is who says it. */
function saysOneBehind({ tokens }: Reading, i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.count, i + 3); k++)
    if (tokens.words[k] === "on" && tokens.text[tokens.start[k]!] === "-") return true;
  return tokens.text.startsWith("-t-on", tokens.end[i]!) || tokens.text.startsWith("-on", tokens.end[i]!);
}

/** "Ce constat inquiète la communauté": without "se" it is no saying, unless it stands beside what is quoted. */
function isFeltBy({ tokens }: Reading, i: number, beside: number): boolean {
  if (beside >= 0 || !/^(?:inqui[eè]t|réjoui|étonn|indign|agac|désol|amus|émerveill|offusqu)/.test(tokens.words[i]!))
    return false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (/^(?:s'|se|m'|me)$/.test(tokens.words[k]!)) return false;
  return true;
}

/** Whether a verb of speech follows behind the comma of a quotation. */
function isClaimed({ tokens, lexicon, quotations }: Reading, q: number): boolean {
  const at = quotations.list[q]!.last + 1;
  if (tokens.words[at] !== ",") return false;
  for (let i = at + 1; i < Math.min(tokens.count, at + 4); i++) if (lexicon.speech.has(tokens.words[i]!)) return true;
  return false;
}

function made(
  group: Group,
  phrase: Phrase,
  content: (Span | null)[],
  quotation: number,
  confidence: number,
  thought: boolean,
): Saying | null {
  const draft = draftOf([group.first, group.last], phrase.span, content, quotation, confidence, thought);
  return draft ? { phrase, draft } : null;
}
