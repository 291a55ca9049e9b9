import type { Reading } from "../read.ts";
import { speakerBehind } from "./behind.ts";
import { opening } from "./clause.ts";
import { inMood, sureOf } from "./german-mood.ts";
import { isPossessive } from "./mention.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { hasWord, isSmall, isSpeaking } from "./words.ts";

/** Whose sentence it is, and the words that tell so. */
export interface Stance {
  cue: [number, number];
  phrase: Phrase;
  before: boolean;
}

/** No further than this within a sentence, in tokens. */
const NEAR = 30;
/** Nor does the end of an idiom stand further behind its verb. */
const FAR = 40;

/** What a sentence's opening tells of whose it is, in German. */
export function germanStance(reading: Reading, first: number, after: number): Stance | null {
  return (
    inPoll(reading, first, after) ??
    inPaper(reading, first, after) ??
    comesFromThem(reading, first, after) ??
    heardFrom(reading, first, after) ??
    concludes(reading, first, after) ??
    sureOf(reading, first, after) ??
    inMood(reading, first, after)
  );
}

const POLL = /(?:umfrage|befragung|erhebung|auswertung)$/;
const PAPER =
  /(?:bericht|gutachten|schreiben|brief|papier|tagebuch|mitteilung|erklärung|stellungnahme|antwort|vermerk|protokoll|urteil|beschluss|antrag|entwurf|analyse|studie|untersuchung)$/;

/** "In einer Umfrage des Instituts Nord sprachen sich 62 Prozent dafür aus." */
function inPoll(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  if (!/^(?:in|bei)$/.test(tokens.words[first]!)) return null;
  const phrase = nounPhrase(reading, first + 1, Math.min(after, first + NEAR));
  const verb = phrase ? phrase.span[1] + 1 : after;
  if (!phrase || verb >= after || !POLL.test(tokens.words[phrase.head]!)) return null;
  return { cue: [first, first], phrase, before: false };
}

/** "In dem Prüfbericht ist von „Mängeln“ die Rede.", "Im Gutachten steht, dass …" */
function inPaper(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  if (!/^(?:in|im)$/.test(tokens.words[first]!)) return null;
  const phrase = nounPhrase(reading, first + 1, Math.min(after, first + NEAR));
  const verb = phrase ? phrase.span[1] + 1 : after;
  // "In seinem Bericht": whose it is has been said before.
  if (!phrase || isPossessive(tokens.words[first + 1]!) || verb + 1 >= after || !PAPER.test(tokens.words[phrase.head]!))
    return null;
  const talks =
    /^(?:ist|war)$/.test(tokens.words[verb]!) && hasWord(reading, verb, Math.min(after, verb + FAR), /^rede$/);
  const stands = /^(?:steht|stand)$/.test(tokens.words[verb]!);
  return talks || stands ? { cue: [verb, verb], phrase, before: false } : null;
}

const VOICES =
  /^(?:kritik|lob|zustimmung|widerspruch|widerstand|zuspruch|gegenwind|beifall|applaus|skepsis|zweifel|bedenken|entwarnung|warnungen|vorwürfe|verständnis|unverständnis|unmut|ablehnung|gegenrede|handlungsbedarf|nachholbedarf|verbesserungsbedarf)$/;
/** What somebody sees or has: "Keinen Handlungsbedarf sieht X", "Wenig Verständnis hat X". */
const HELD = /^(?:verständnis|unverständnis|zweifel|bedenken|handlungsbedarf|nachholbedarf|verbesserungsbedarf)$/;
const HOLDS = /^(?:sieht|sah|sehen|sahen|hat|haben|hatte|zeigt|zeigte|zeigten|hegt|hegte|bekundet|bekundete)$/;
/** "Auf Ablehnung stößt der Plan bei X" */
const MEETS = /^(?:stößt|stieß|stoßen|trifft|traf)$/;
const COMES =
  /^(?:kam|kamen|kommt|kommen|gab|gibt|erhielt|erhält|bekam|bekommt|erntet|erntete|übte|übt|äußerte|äußert|meldet|meldete)$/;

/** "Scharfe Kritik kam von der Werft.", "Kritik übte Pia Kuhn.", "Aus der Opposition kam Kritik." */
function comesFromThem(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  let voice = -1;
  for (let i = first; i < Math.min(after, first + NEAR) && voice < 0; i++) if (VOICES.test(tokens.words[i]!)) voice = i;
  if (voice < 0) return null;
  let verb = -1;
  for (let i = Math.max(first, voice - 12); i < Math.min(after, voice + 7) && verb < 0; i++)
    if (
      isSmall(reading, i) &&
      (COMES.test(tokens.words[i]!) || (HELD.test(tokens.words[voice]!) && HOLDS.test(tokens.words[i]!)))
    )
      verb = i;
  if (verb < 0) return meetsWith(reading, first, voice, after);
  // "Aus der Opposition kam Kritik": where it comes from stands first.
  const opens = /^(?:auch)$/.test(tokens.words[first]!) ? first + 1 : first;
  const from = verb < voice ? opens : verb + 1;
  for (let i = from; i < Math.min(after, from + 8); i++) {
    if (!/^(?:von|vom|aus|seitens|vonseiten|durch)$/.test(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i + 1, Math.min(after, i + NEAR));
    return phrase && phrase.speaks === SPEAKS.yes ? { cue: [verb, verb], phrase, before: false } : null;
  }
  if (voice > verb || !(/^(?:üb|äuß|meld|gab|gib)/.test(tokens.words[verb]!) || HOLDS.test(tokens.words[verb]!)))
    return null;
  const phrase = speakerBehind(reading, verb + 1, Math.min(after, verb + NEAR));
  const named =
    phrase?.speaks === SPEAKS.yes && phrase.span[0] - verb < 5 && !lexicon.pronouns.has(tokens.words[phrase.span[0]]!);
  return named ? { cue: [verb, verb], phrase, before: false } : null;
}

/** "Auch beim Verband stößt der Plan auf Ablehnung", "Auf Kritik stößt er bei X" */
function meetsWith(reading: Reading, first: number, voice: number, after: number): Stance | null {
  const { tokens } = reading;
  if (!hasWord(reading, Math.max(first, voice - 5), voice, /^auf$/)) return null;
  let verb = -1;
  for (let i = first; i < Math.min(after, first + NEAR) && verb < 0; i++) if (MEETS.test(tokens.words[i]!)) verb = i;
  for (let i = first; verb >= 0 && i < Math.min(after, first + NEAR); i++) {
    if (!/^beim?$/.test(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i + 1, Math.min(after, i + NEAR));
    return phrase?.speaks === SPEAKS.yes ? { cue: [verb, verb], phrase, before: false } : null;
  }
  return null;
}

/** "Von der Aufsicht war zu hören, dass …", "Aus der Werft ist zu erfahren, …" */
function heardFrom(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  if (!/^(?:von|vom|aus|bei|beim)$/.test(tokens.words[first]!)) return null;
  const phrase = nounPhrase(reading, first + 1, Math.min(after, first + NEAR));
  const verb = phrase ? phrase.span[1] + 1 : after;
  if (!phrase || verb + 3 >= after || phrase.speaks === SPEAKS.no) return null;
  if (!/^(?:ist|war)$/.test(tokens.words[verb]!)) return null;
  for (let i = verb + 1; i < Math.min(after, verb + 6); i++)
    if (tokens.words[i] === "zu" && /^(?:hören|erfahren|vernehmen)$/.test(tokens.words[i + 1] ?? ""))
      return { cue: [verb, i + 1], phrase, before: false };
  return null;
}

const RESULT = /^(?:schluss|ergebnis|ansicht|urteil|einschätzung|überzeugung|erkenntnis|befund|fazit)$/;
const CAME = /^(?:kommt|kam|kommen|kamen|komme|gekommen|gelangt|gelangte|gelangen)$/;

/** "Ein Büro war zu dem Ergebnis gekommen, dass …", "Zu einem ähnlichen Schluss kommt die Werft." */
function concludes(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  for (let i = first + 1; i < Math.min(after, first + 2 * NEAR); i++) {
    if (!RESULT.test(tokens.words[i]!)) continue;
    let to = i - 1;
    while (to > first && i - to < 5 && isSmall(reading, to) && !/^zu[mr]?$/.test(tokens.words[to]!)) to--;
    if (!/^zu[mr]?$/.test(tokens.words[to]!)) continue;
    let verb = -1;
    for (let k = i + 1; k < Math.min(after, i + 3) && verb < 0; k++) if (CAME.test(tokens.words[k]!)) verb = k;
    for (let k = to - 1; k > Math.max(first, to - 12) && verb < 0; k--) if (CAME.test(tokens.words[k]!)) verb = k;
    if (verb < 0) return null;
    const opens = to > first ? opening(reading, first, Math.min(verb, to)) : null;
    let phrase = opens ?? speakerBehind(reading, verb + 1, Math.min(after, verb + NEAR));
    // "ein Team um die Biologin Pia Kuhn"
    const led =
      phrase && /(?:team|gruppe)$/.test(tokens.words[phrase.head]!) && tokens.words[phrase.span[1] + 1] === "um";
    if (phrase && led) phrase = nounPhrase(reading, phrase.span[1] + 2, after) ?? phrase;
    return phrase && phrase.speaks !== SPEAKS.no && phrase.span[0] - verb < 8
      ? { cue: [verb, verb], phrase, before: to === first }
      : null;
  }
  return null;
}

const NEWS =
  /^(?:révélée?s?|dévoilée?s?|rapportée?s?|relayée?s?|publiée?s?|revelad[oa]s?|adelantad[oa]s?|publicad[oa]s?|desvelad[oa]s?|avanzad[oa]s?)$/;
const TESTED = /^(?:testée?s?|analysée?s?|comparée?s?|crible|analizad[oa]s?|comparad[oa]s?)$/;

/** "L'information, révélée par l'hebdomadaire Est, …", "los aceites analizados por la asociación": whoever found it out. */
export function foundBy(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  for (let i = first + 1; i + 2 < after; i++) {
    const word = tokens.words[i]!;
    const news = NEWS.test(word);
    if (!news && !TESTED.test(word)) continue;
    let by = i + 1;
    while (by < Math.min(after, i + 4) && lexicon.adverbs?.has(tokens.words[by]!)) by++;
    if (!/^(?:par|por)$/.test(tokens.words[by] ?? "")) continue;
    const phrase = nounPhrase(reading, by + 1, Math.min(after, by + NEAR));
    if (!phrase || phrase.speaks !== SPEAKS.yes) continue;
    const outlet = lexicon.outletNouns.has(tokens.words[phrase.head]!);
    const body = lexicon.organisationNouns.has(tokens.words[phrase.head]!);
    if (news ? outlet : outlet || body) return { cue: [i, by], phrase, before: false };
  }
  return null;
}

/** "C'est la conclusion d'une étude", "C'est ce qui ressort d'un sondage", "Es la conclusión de un análisis", "Il ressort du rapport que …" */
export function isResultOf(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  for (let i = first; i < Math.min(after, first + 8); i++) {
    const ressort = /^(?:ressort|ressortait|desprende|desprenden)$/.test(tokens.words[i]!);
    const result =
      /^(?:conclusion|constat|enseignement|conclusión)$/.test(tokens.words[i]!) &&
      /^(?:est|es|telle|tel|tal|esa|esta)$/.test(tokens.words[Math.max(first, i - 2)] ?? "");
    if (!ressort && !result) continue;
    const of = i + 1;
    if (!/^(?:de|d'|du|des|del)$/.test(tokens.words[of] ?? "")) continue;
    const phrase = nounPhrase(reading, of + 1, Math.min(after, of + NEAR));
    if (!phrase || phrase.speaks === SPEAKS.no) return null;
    const paper = lexicon.documentNouns.has(tokens.words[phrase.head]!);
    return paper || phrase.speaks === SPEAKS.yes
      ? { cue: [i, of], phrase, before: /^(?:c'|es|esa|esta|tal|telle)$/.test(tokens.words[first]!) }
      : null;
  }
  return null;
}

/** "Fuentes del club sitúan …", "Des sources syndicales évoquent …": a source is one, whatever its verb. */
export function sourcesThemselves(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  const phrase = opening(reading, first, after);
  if (!phrase || !/^(?:fuentes|sources)$/.test(tokens.words[phrase.head]!)) return null;
  for (let i = phrase.span[1] + 1; i < Math.min(after, phrase.span[1] + 10); i++) {
    if (!isSmall(reading, i) || lexicon.prepositions.has(tokens.words[i]!) || lexicon.determiners.has(tokens.words[i]!))
      continue;
    if (/(?:n|nt)$/.test(tokens.words[i]!)) return { cue: [i, i], phrase, before: false };
  }
  return null;
}

/** "Un point que conteste l'association …" */
export function frenchStance(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  if (!/^(?:un|une|des)$/.test(tokens.words[first]!)) return null;
  const noun =
    /^(?:point|avis|analyse|constat|lecture|position|montant|somme|mesure|décision|pessimisme|optimisme|diagnostic|idée|affirmation|version|chiffre|argument|conclusion|vision|accusations?|allégations?|propos|information|hypothèse|scénario|crainte|inquiétude|impression|sentiment|règle|estimation)$/;
  if (!noun.test(tokens.words[first + 1]!)) return null;
  // "Une affirmation mise en doute par plusieurs experts"
  for (let i = first + 2; i < Math.min(after, first + 9); i++) {
    const quoted = reading.quotations.of[i - 1]! >= 0 && /ée?s?$/.test(tokens.words[first + 2]!);
    if (tokens.words[i] === "par" && (quoted || /(?:ée?s?|mise?s?|tue?s?|doute)$/.test(tokens.words[i - 1]!))) {
      const phrase = nounPhrase(reading, i + 1, Math.min(after, i + NEAR));
      return phrase && (phrase.speaks === SPEAKS.yes || isSpeaking(reading, phrase.head))
        ? { cue: [first + 1, i], phrase, before: true }
        : null;
    }
    if (!/^(?:que|qu')$/.test(tokens.words[i]!)) continue;
    for (let verb = i + 1; verb < Math.min(after, i + 5); verb++) {
      if (
        !/^(?:partag|jug|estim|qualifi|contest|défend|réfut|dément|récus|nuanc|conforte|corrobor|confirm|reje)/.test(
          tokens.words[verb]!,
        )
      )
        continue;
      // "que juge « fantaisiste » le collectif"
      const q = reading.quotations.of[verb + 1] ?? -1;
      const from = q >= 0 ? reading.quotations.list[q]!.last + 1 : verb + 1;
      const phrase = speakerBehind(
        reading,
        /^(?:pas|guère|entièrement|nullement)$/.test(tokens.words[from]!) ? from + 1 : from,
        Math.min(after, from + NEAR),
      );
      return phrase?.speaks === SPEAKS.yes ? { cue: [verb, verb], phrase, before: true } : null;
    }
    return null;
  }
  return null;
}
