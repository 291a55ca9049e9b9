/** German sentences that a house is behind without being their subject: "Bei der Kammer sieht man das anders", "Demnach …". */
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import { isPossessive } from "./mention.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import type { Stance } from "./stance.ts";
import { isBig } from "./words.ts";

const NEAR = 20;
/** How many sentences before "demnach" the paper may stand. */
const BACK = 2;
/** What "man" does who says something. */
const SAYS =
  /^(?:sieht|sah|gibt|gab|hält|hielt|zeigt|zeigte|spricht|sprach|verweist|verwies|betont|betonte|versichert|versicherte|beteuert|weiß|hofft|glaubt|rechnet|rechnete|geht|will|wollte|äußert|äußerte|bestätigt|bestätigte|dementiert|freut|bedauert|warnt|setzt|begrüßt|erwartet)$/;

/** "Bei der Handwerkskammer sieht man die Sache anders.", "Im Rathaus gibt man sich gelassen." */
export function oneAt(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  const there = goesOnThere(reading, first, after);
  if (there) return there;
  const opens = tokens.words[first] === "auch" ? first + 1 : first;
  if (!/^(?:bei|beim|in|im|auf)$/.test(tokens.words[opens]!)) return null;
  const phrase = nounPhrase(reading, opens + 1, Math.min(after, opens + NEAR));
  const verb = phrase ? phrase.span[1] + 1 : after;
  if (!phrase || verb + 1 >= after || phrase.speaks !== SPEAKS.yes || !SAYS.test(tokens.words[verb]!)) return null;
  const house =
    lexicon.organisationNouns.has(tokens.words[phrase.head]!) ||
    endsIn(tokens.words[phrase.head]!, lexicon.organisationNouns);
  const bei = /^beim?$/.test(tokens.words[opens]!);
  const man =
    tokens.words[verb + 1] === "man" || (tokens.words[verb + 1] === "sich" && tokens.words[verb + 2] === "man");
  return man && (house || bei) ? { cue: [verb, verb + 1], phrase, before: false } : null;
}

/** "Optimistischer ist man beim Institut für Fischerei. Dort geht man von mehr Heringen aus.": the house of the sentence before. */
function goesOnThere(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  const verb = first + 1;
  if (!/^(?:dort|da|hier)$/.test(tokens.words[first]!) || verb + 2 >= after || tokens.words[verb + 1] !== "man")
    return null;
  if (!SAYS.test(tokens.words[verb]!) && !reading.lexicon.speech.has(tokens.words[verb]!)) return null;
  const before = tokens.sentences[tokens.sentence[first]! - 1] ?? -1;
  if (before < 0 || tokens.paragraph[before] !== tokens.paragraph[first]) return null;
  for (let i = before; i < first - 1; i++) {
    if (!/^beim?$/.test(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i + 1, first);
    const cut = phrase?.span[0] === i + 1 && /.(?:amt|rat|bund|werk|haus)$/.test(tokens.words[i + 1]!);
    const house: Phrase | null = cut && phrase ? { ...phrase, span: [i + 1, i + 1], head: i + 1 } : phrase;
    if (house?.speaks === SPEAKS.yes) return { cue: [verb, verb + 1], phrase: house, before: false };
  }
  return null;
}

/** "…, betont man beim Elternrat", "…, sagt man im Rathaus": where it is said is who says it. */
export function saidAt(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  for (let i = first + 2; i + 2 < after; i++) {
    const verb = tokens.words[i - 1]!;
    if (tokens.words[i] !== "man" || !(lexicon.speech.has(verb) || SAYS.test(verb))) continue;
    const at = lexicon.adverbs?.has(tokens.words[i + 1]!) ? i + 2 : i + 1;
    if (!/^(?:bei|beim|in|im|auf)$/.test(tokens.words[at]!)) continue;
    const phrase = nounPhrase(reading, at + 1, Math.min(after, at + NEAR));
    const house =
      phrase &&
      (lexicon.organisationNouns.has(tokens.words[phrase.head]!) ||
        endsIn(tokens.words[phrase.head]!, lexicon.organisationNouns));
    if (phrase?.speaks === SPEAKS.yes && (house || /^beim?$/.test(tokens.words[at]!)))
      return { cue: [i - 1, i], phrase, before: false };
  }
  return null;
}

/** "…, dort spricht man von Glück", "…, hieß es von dort": the house that is named last before. */
export function saidThere(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  for (let i = first; i < after; i++) {
    if (tokens.words[i] !== "dort") continue;
    const verb = tokens.words[i + 1] ?? "";
    const man =
      (tokens.words[i + 2] === "man" || tokens.words[i + 2] === "es") &&
      (SAYS.test(verb) || /^hei(?:ß|ss)t$|^hie(?:ß|ss)$/.test(verb));
    const from =
      tokens.words[i - 1] === "von" &&
      tokens.words[i - 2] === "es" &&
      /^(?:hei(?:ß|ss)t|hie(?:ß|ss))$/.test(tokens.words[i - 3] ?? "");
    if (!man && !from) continue;
    const before = tokens.sentences[Math.max(0, tokens.sentence[i]! - 1)]!;
    const least = tokens.paragraph[before] === tokens.paragraph[i] ? before : first;
    for (let k = i - 1; k >= Math.max(least, i - 2 * NEAR); k--) {
      const word = tokens.words[k]!.replace(/(?<=..)e?s$/, "");
      if (
        !isBig(reading, k) ||
        !(
          lexicon.organisationNouns.has(word) ||
          endsIn(word, lexicon.organisationNouns) ||
          /.(?:amt|rat|bund)$/.test(word)
        )
      )
        continue;
      const phrase = nounPhrase(reading, lexicon.determiners.has(tokens.words[k - 1] ?? "") ? k - 1 : k, i);
      if (!phrase || phrase.speaks === SPEAKS.no) continue;
      // "beim Ordnungsamt Beschwerde eingelegt": what stands large behind it is something else.
      const cut = isBig(reading, k + 1) && phrase.span[1] > k;
      const house: Phrase = cut ? { ...phrase, span: [phrase.span[0], k], head: k } : phrase;
      return { cue: [i, i + 1], phrase: house, before: false };
    }
  }
  return null;
}

/** "Dem Verband gehen die Regeln nicht weit genug.", "Der Kammer geht das zu weit." */
export function notEnoughFor(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  if (!/^(?:dem|der|den)$/.test(tokens.words[first]!)) return null;
  const phrase = nounPhrase(reading, first, Math.min(after, first + NEAR));
  const verb = phrase ? phrase.span[1] + 1 : after;
  if (phrase?.speaks !== SPEAKS.yes || !/^(?:geht|gehen|ging|gingen|reicht|reichen)$/.test(tokens.words[verb] ?? ""))
    return null;
  for (let i = verb + 1; i + 1 < Math.min(after, verb + NEAR); i++) {
    const far = tokens.words[i] === "weit" && (tokens.words[i + 1] === "genug" || tokens.words[i - 1] === "zu");
    const slow = tokens.words[i] === "zu" && /^(?:schnell|langsam)$/.test(tokens.words[i + 1]!);
    const little = /^reich/.test(tokens.words[verb]!) && /^nicht/.test(tokens.words[i]!);
    if (far || slow || little) return { cue: [verb, verb], phrase, before: false };
  }
  return null;
}

/** "Demnach fehlen 300 Plätze.": the paper or the institute of the sentence before. */
export function demnach(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  const s = tokens.sentence[first]!;
  if (!/^(?:demnach|danach|demzufolge)$/.test(tokens.words[first]!) || s === 0 || after - first < 4) return null;
  // "Danach ging er nach Hause.": only what is counted or judged is found by a paper.
  if (
    tokens.words[first] !== "demnach" &&
    !/^(?:sind|ist|liegt|liegen|lag|lagen|haben|hat|fehlen|gibt)$/.test(tokens.words[first + 1]!)
  )
    return null;
  for (let k = s - 1; k >= Math.max(0, s - BACK); k--) {
    const before = tokens.sentences[k]!;
    if (tokens.paragraph[before] !== tokens.paragraph[first]) return null;
    const phrase = finderIn(reading, before, tokens.sentences[k + 1]!);
    if (phrase) return { cue: [first, first], phrase, before: false };
  }
  return null;
}

function finderIn(reading: Reading, from: number, after: number): Phrase | null {
  const { tokens, lexicon } = reading;
  for (let i = from; i < Math.min(after, from + 40); i++) {
    if (!isBig(reading, i) && !lexicon.determiners.has(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i, after);
    if (phrase && isFinder(reading, phrase) && !isPossessive(tokens.words[phrase.span[0]]!)) return phrase;
    if (phrase) i = phrase.span[1];
  }
  return null;
}

/** A paper, or a house that makes some. */
function isFinder({ tokens, lexicon }: Reading, { head, speaks }: Phrase): boolean {
  const word = tokens.words[head]!;
  const bare = word.replace(/(?:e?s|e?n)$/, "");
  if (speaks !== SPEAKS.yes) return false;
  return [word, bare].some(
    (form) =>
      lexicon.documentNouns.has(form) ||
      endsIn(form, lexicon.documentNouns) ||
      /(?:institut|amt|büro|stiftung)$/.test(form),
  );
}
