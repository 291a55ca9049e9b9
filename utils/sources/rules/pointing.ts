/** Sentences that give the one before to somebody: "Das sagte X", "C'est ce qu'a annoncé X", "Así se desprende de X". */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import type { Span } from "../types.ts";
import { speakerBehind } from "./behind.ts";
import { draftOf, isHeading, trimmed } from "./draft.ts";
import { forThem } from "./for-them.ts";
import { demnach, notEnoughFor, oneAt, saidAt, saidThere } from "./german-house.ts";
import { givenGender } from "./given-names.ts";
import { asItSays, saidHanging } from "./hanging.ts";
import { isPerson, peopleIn } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { opinionOf, plainly, sameAt, spanishAgrees, spanishMood } from "./opinion.ts";
import { isBlind } from "./particles.ts";
import { isNoSource, nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { saysOne } from "./says-one.ts";
import { foundBy, frenchStance, germanStance, isResultOf, sourcesThemselves } from "./stance.ts";
import { saidWithin } from "./within.ts";
import { hasWord, isBig, isSmall } from "./words.ts";

/** No further than this within a sentence. */
const NEAR = 30;

const COURT = /(?:gericht|gerichtshof|kammer|senat)$|^(?:bgh|bverfg|eugh|egmr|bag|bfh|bsg|vgh|ovg|olg)$/;

interface Pointed {
  cue: [number, number];
  phrase: Phrase;
  /** Whether what is said stands in the sentence before. */
  before: boolean;
  quotation?: number;
}

/** Attributions by sentences that only say whose the one before is, where no draft has the same cue. */
export function pointing(reading: Reading, drafts: readonly Draft[], used: Set<number>): Draft[] {
  const { tokens } = reading;
  const cued = new Set(drafts.map(({ cue }) => cue?.[1]));
  const out: Draft[] = [];
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const first = tokens.sentences[s]!;
    const after = tokens.sentences[s + 1]!;
    const found = FINDERS[reading.lexicon.lang]?.(reading, first, after, used);
    if (!found || cued.has(found.cue[1]) || isNoSource(reading, found.phrase) || isHeading(reading, first)) continue;
    const { phrase, quotation = -1 } = found;
    let content: Span | null = null;
    if (found.before && s > 0 && tokens.paragraph[first]! - tokens.paragraph[tokens.sentences[s - 1]!]! <= 1)
      content = trimmed(reading, tokens.sentences[s - 1]!, first - 1);
    const last = Math.max(phrase.span[1], found.cue[1]);
    content ??= trimmed(reading, last + 1, after - 1) ?? trimmed(reading, first, after - 1);
    const draft = draftOf(found.cue, phrase.span, [content], quotation, 0.65);
    if (!draft) continue;
    if (quotation >= 0) used.add(quotation);
    out.push(draft);
  }
  return out;
}

type Finder = (reading: Reading, first: number, after: number, used: Set<number>) => Pointed | null;

const FINDERS: Record<string, Finder> = {
  de: (reading, first, after, used) =>
    thisSaid(reading, first, after) ??
    comesFrom(reading, first, after) ??
    fromCircles(reading, first, after) ??
    within(reading, first, after) ??
    asItSays(reading, first, after) ??
    oneAt(reading, first, after) ??
    saidThere(reading, first, after) ??
    notEnoughFor(reading, first, after) ??
    saidAt(reading, first, after) ??
    demnach(reading, first, after) ??
    forThem(reading, first, after, used) ??
    gapped(reading, first, after, used) ??
    hasReckoned(reading, first, after) ??
    germanStance(reading, first, after) ??
    opinionOf(reading, first, after),
  fr: (reading, first, after, used) =>
    thatIsWhat(reading, first, after) ??
    saysOne(reading, first, after) ??
    forWhom(reading, first, after, used) ??
    frenchStance(reading, first, after) ??
    sameAt(reading, first, after) ??
    plainly(reading, first, after) ??
    opinionOf(reading, first, after) ??
    saidHanging(reading, first, after) ??
    ofTheResult(reading, first, after),
  es: (reading, first, after, used) =>
    asiLo(reading, first, after) ??
    saidIn(reading, first, after) ??
    followsFrom(reading, first, after) ??
    forWhom(reading, first, after, used) ??
    spanishMood(reading, first, after) ??
    spanishAgrees(reading, first, after) ??
    plainly(reading, first, after) ??
    opinionOf(reading, first, after) ??
    saidHanging(reading, first, after) ??
    ofTheResult(reading, first, after),
};

/** Whose result or whose figures these are, in French and in Spanish. */
const ofTheResult = (reading: Reading, first: number, after: number): Pointed | null =>
  isResultOf(reading, first, after) ?? sourcesThemselves(reading, first, after) ?? foundBy(reading, first, after);

/** "…, heißt es darin" */
function within(reading: Reading, first: number, after: number): Pointed | null {
  const found = saidWithin(reading, first, after);
  return found && { ...found, before: false };
}

/** "Das sagte Pia Kuhn.", "Dies hat ein Sprecher bestätigt.", "Das zeigt eine Studie der Werke." */
function thisSaid(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens, lexicon } = reading;
  if (!/^(?:das|dies)$/.test(tokens.words[first]!)) return null;
  const verb = first + 1;
  if (verb >= after || !isSmall(reading, verb)) return null;
  const word = tokens.words[verb]!;
  // "Das steht in einem Bericht des Wasseramtes."
  if (/^(?:steht|stand)$/.test(word) && /^(?:in|im)$/.test(tokens.words[verb + 1] ?? "")) {
    const paper = nounPhrase(reading, verb + 2, Math.min(after, verb + NEAR));
    return paper && isPaper(reading, paper) ? { cue: [verb, verb], phrase: paper, before: true } : null;
  }
  const shows = /^(?:zeigt|zeigte|zeigen|belegt|belegen|ergab|ergibt)$/.test(word);
  const helps = /^(?:hat|haben|hatte|hatten|habe|hätten)$/.test(word);
  if (!shows && !helps && (!lexicon.speech.has(word) || isBlind(word))) return null;
  const phrase = speakerBehind(reading, verb + 1, Math.min(after, verb + NEAR));
  if (!phrase || phrase.speaks !== SPEAKS.yes || phrase.span[0] - verb > 4) return null;
  if (shows) return isPaper(reading, phrase) ? { cue: [verb, verb], phrase, before: true } : null;
  if (!helps) return { cue: [verb, verb], phrase, before: true };
  for (let i = phrase.span[1] + 1; i < Math.min(after, verb + NEAR); i++)
    if (/^(?:gezeigt|ergeben|belegt)$/.test(tokens.words[i]!) && isPaper(reading, phrase))
      return { cue: [i, i], phrase, before: true };
    // "Das hat der Seegerichtshof entschieden."
    else if (
      /^(?:entschieden|geurteilt|verfügt|angeordnet)$/.test(tokens.words[i]!) &&
      COURT.test(tokens.words[phrase.head]!)
    )
      return { cue: [i, i], phrase, before: true };
    else if (lexicon.speech.has(tokens.words[i]!) && /(?:t|en)$/.test(tokens.words[i]!) && i + 2 >= after)
      return { cue: [i, i], phrase, before: true };
  return null;
}

/** "geht aus einem Gutachten hervor", "wie aus einer Antwort des Ministeriums hervorgeht". */
function comesFrom(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens } = reading;
  for (let i = first; i < after; i++) {
    const word = tokens.words[i]!;
    const parted = word === "hervor" && hasWord(reading, first, i, /^(?:geht|ging|gehen)$/);
    if (!parted && !/^hervor(?:geht|ging|gehen)$/.test(word)) continue;
    for (let k = i - 1; k > Math.max(first - 1, i - NEAR); k--) {
      if (tokens.words[k] !== "aus" && tokens.words[k] !== "vom") continue;
      const phrase = nounPhrase(reading, k + 1, i);
      if (phrase && (phrase.speaks === SPEAKS.yes || isPaper(reading, phrase)))
        return { cue: [i, i], phrase, before: /^(?:das|dies)$/.test(tokens.words[first]!) };
    }
  }
  return null;
}

/** "Aus Kreisen der Koalition verlautete", "erfuhr der Sender aus Regierungskreisen". */
function fromCircles(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens } = reading;
  for (let i = first; i < after; i++) {
    if (!/^(?:verlautet|verlautete|erfuhr|erfahren)$/.test(tokens.words[i]!)) continue;
    for (let k = first; k < Math.min(after, first + 2 * NEAR); k++) {
      if (tokens.words[k] !== "aus") continue;
      const phrase = nounPhrase(reading, k + 1, after);
      // "hätten es aus der Zeitung erfahren": no paper that is named.
      if (phrase && /^(?:zeitung|presse|medien|internet|radio)$/.test(tokens.words[phrase.head]!)) continue;
      if (phrase && (phrase.speaks === SPEAKS.yes || /(?:kreisen|quellen)$/.test(tokens.words[phrase.head]!)))
        return { cue: [i, i], phrase, before: false };
    }
  }
  return null;
}

/** "…, hat die Stiftung ausgerechnet": what a house has found out stands before the comma. */
function hasReckoned(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens } = reading;
  for (let i = after - 1; i > first + 3; i--) {
    if (!/^(?:ausgerechnet|errechnet|berechnet|herausgefunden|nachgerechnet)$/.test(tokens.words[i]!)) continue;
    for (let k = i - 2; k > Math.max(first + 1, i - NEAR); k--) {
      if (!/^(?:hat|haben|hatte|hatten)$/.test(tokens.words[k]!) || tokens.words[k - 1] !== ",") continue;
      const phrase = speakerBehind(reading, k + 1, i);
      return phrase?.speaks === SPEAKS.yes ? { cue: [k, i], phrase, before: false } : null;
    }
  }
  return null;
}

/** "Marek spricht von „Ruhe“, Ole Brandt von „Glück“.": the verb is said once for both. */
function gapped(reading: Reading, first: number, after: number, used: Set<number>): Pointed | null {
  const { tokens, quotations } = reading;
  if (!hasWord(reading, first, after, /^(?:spricht|sprach|sprechen|sprachen)$/)) return null;
  for (let i = first + 4; i + 1 < after; i++) {
    if (tokens.words[i] !== "von") continue;
    let q = -1;
    for (let k = i + 1; k < Math.min(after, i + 4) && q < 0; k++) q = quotations.of[k]!;
    if (q < 0 || used.has(q)) continue;
    for (let k = i - 1; k > Math.max(first, i - 8); k--) {
      if (!/^(?:,|und)$/.test(tokens.words[k]!)) continue;
      const phrase = nounPhrase(reading, k + 1, i);
      if (phrase?.span[1] === i - 1 && phrase.speaks === SPEAKS.yes && isPerson(reading, phrase))
        return { cue: [i, i], phrase, before: false, quotation: q };
      break;
    }
  }
  return null;
}

/** "le gardien Yvon Mvo, pour qui « l'heure est grave »", "…, para quien “…”". */
function forWhom(reading: Reading, first: number, after: number, used: Set<number>): Pointed | null {
  const { tokens, quotations } = reading;
  for (let i = first + 2; i + 2 < after; i++) {
    if (!/^(?:pour|para)$/.test(tokens.words[i]!) || !/^(?:qui|quien)$/.test(tokens.words[i + 1]!)) continue;
    const q = quotations.of[i + 2]!;
    if (tokens.words[i - 1] !== ",") continue;
    const quoted = q >= 0 && !used.has(q) && quotations.list[q]!.words >= 3;
    // "Hugo Barrientos, etólogo, para quien los cambios …": only of one whom the sentence names in full.
    if (!quoted && q < 0) {
      const [only, more] = peopleIn(reading, first, i - 1);
      const given = only && givenGender(tokens.words[only.span[0]]!) !== null;
      if (given && !more && i - only.span[1] < 12) return { cue: [i, i + 1], phrase: only, before: false };
    }
    if (!quoted) continue;
    for (let k = Math.max(first, i - 9); k < i - 1; k++) {
      if (hasWord(reading, k, i - 1, /^(?:par|por|partag\w+|compart\w+)$/)) continue;
      const phrase = nounPhrase(reading, k, i - 1);
      if (phrase?.span[1] === i - 2 && phrase.speaks === SPEAKS.yes) {
        // "l'analyste Luc Vasseur, du centre Ardan, pour qui « … »"
        const house = /^(?:du|de|des|d'|del)$/.test(tokens.words[k - 1] ?? "") && tokens.words[k - 2] === ",";
        const [one, other] = house ? peopleIn(reading, first, k - 2) : [];
        return { cue: [i, i + 1], phrase: one && !other ? one : phrase, before: false, quotation: q };
      }
    }
  }
  return null;
}

/** "C'est ce qu'a annoncé la préfecture", "c'est ce que révèle une étude". */
function thatIsWhat(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens, lexicon } = reading;
  const [one, two, three, four] = [0, 1, 2, 3].map((k) => tokens.words[first + k]);
  if (one !== "c'" || two !== "est" || three !== "ce" || (four !== "que" && four !== "qu'")) return null;
  for (let i = first + 4; i < Math.min(after, first + 9); i++) {
    if (!lexicon.speech.has(tokens.words[i]!)) continue;
    const phrase = speakerBehind(reading, i + 1, after);
    return phrase?.speaks === SPEAKS.yes ? { cue: [first + 4, i], phrase, before: true } : null;
  }
  return null;
}

/** "Así lo cree la profesora Roldán", "así lo recoge el informe". */
function asiLo(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens, lexicon } = reading;
  if (tokens.words[first] !== "así" || tokens.words[first + 1] !== "lo") return null;
  for (let i = first + 2; i < Math.min(after, first + 6); i++) {
    const word = tokens.words[i]!;
    if (!lexicon.speech.has(word) && !lexicon.thought.has(word) && !/^(?:acord|decid|dispus|resolv)/.test(word))
      continue;
    const phrase = speakerBehind(reading, i + 1, after);
    return phrase?.speaks === SPEAKS.yes ? { cue: [i, i], phrase, before: true } : null;
  }
  return null;
}

/** "…, advierten en la Organización", "tal y como se indica en el informe", "Desde el sindicato se ve de otro modo". */
function saidIn(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens, lexicon } = reading;
  if (/^(?:desde|en)$/.test(tokens.words[first]!)) {
    const house = nounPhrase(reading, first + 1, Math.min(after, first + 12));
    const se = house ? house.span[1] + 1 : after;
    const sees =
      /^(?:lo|la|se)$/.test(tokens.words[se] ?? "") &&
      /^(?:ven?|lee|leen|vive|viven|entiende)$/.test(tokens.words[se + 1] ?? "");
    const named = house?.speaks === SPEAKS.yes && isBig(reading, house.head) && house.span[1] > house.span[0];
    if (
      house &&
      sees &&
      (named || isBody(reading, house)) &&
      hasWord(reading, se + 2, Math.min(after, se + 8), OTHERWISE)
    )
      return { cue: [se, se + 1], phrase: house, before: false };
  }
  for (let i = first + 1; i + 2 < after; i++) {
    const by = tokens.words[i + 1]!;
    if (by !== "en") continue;
    const paper = tokens.words[i - 1] === "se" && /^como$/.test(tokens.words[i - 2] ?? "");
    const many = tokens.words[i - 1] === "," && /n$/.test(tokens.words[i]!);
    if (!(paper || many) || !lexicon.speech.has(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i + 2, Math.min(after, i + NEAR));
    if (paper ? phrase && isPaper(reading, phrase) : isBody(reading, phrase))
      return phrase && { cue: [i, i + 1], phrase, before: false };
  }
  return null;
}
const OTHERWISE = /^(?:modo|manera|forma|óptica|distint[oa]|diferente|igual|mal|bien)$/;

/** Whether a phrase names a body. */
const isBody = (reading: Reading, phrase: Phrase | null): phrase is Phrase =>
  phrase?.speaks === SPEAKS.yes && readMentionByRules(reading, phrase.span).kind === "organisation";

/** "según se desprende del informe", "así consta en el auto". */
function followsFrom(reading: Reading, first: number, after: number): Pointed | null {
  const { tokens } = reading;
  for (let i = first; i < after; i++) {
    if (!/^(?:desprende|desprenden|extrae|consta|figura)$/.test(tokens.words[i]!)) continue;
    const datum = /^(?:dato|datos|cifra|cifras)$/.test(tokens.words[first + 1] ?? "") && i - first < 4;
    if (!datum && !hasWord(reading, Math.max(first, i - 3), i, /^(?:según|así|como)$/)) continue;
    if (!/^(?:del?|en)$/.test(tokens.words[i + 1] ?? "")) continue;
    const phrase = nounPhrase(reading, i + 2, after);
    if (phrase?.speaks === SPEAKS.yes) return { cue: [i, i], phrase, before: tokens.words[first] === "así" };
  }
  return null;
}

function isPaper({ tokens, lexicon }: Reading, { head }: Phrase): boolean {
  const word = tokens.words[head]!;
  for (let from = 0; from <= word.length - 4; from++) if (lexicon.documentNouns.has(word.slice(from))) return true;
  return false;
}
