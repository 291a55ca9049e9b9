/** French "on" that stands for the house where something is said: "souffle-t-on à la mairie", "Au ministère, on se félicite". */
import type { Reading } from "../read.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isBig } from "./words.ts";

/** No further than this within a sentence. */
const NEAR = 30;

interface SaidThere {
  cue: [number, number];
  phrase: Phrase;
  before: boolean;
}

/** Seats of power that stand for it. */
const SEATS = /^(?:bercy|matignon|bruxelles|washington|moscou|pékin|londres|berlin)$/;

/** "on se veut rassurant", "on temporise" */
const ON_SAYS = /^(?:veut|temporise|minimise|préfère|pense|croit|espère|craint|accueille)$/;

/** "indique-t-on à la mairie", "souffle-t-on dans l'entourage du ministre": where it is said is who says it. */
export function saysOne(reading: Reading, first: number, after: number): SaidThere | null {
  const { tokens, lexicon } = reading;
  // "Du côté de la mairie, on estime que …"
  if (tokens.words[first] === "du" && tokens.words[first + 1] === "côté") {
    const house = nounPhrase(reading, first + 3, Math.min(after, first + NEAR));
    const on = house ? house.span[1] + 2 : -1;
    if (house && house.speaks !== SPEAKS.no && tokens.words[on] === "on")
      for (let i = on + 1; i < Math.min(after, on + 5); i++)
        if (lexicon.speech.has(tokens.words[i]!) || ON_SAYS.test(tokens.words[i]!))
          return { cue: [i, i], phrase: house, before: false };
  }
  // "Au ministère, on se félicite …", "À l'aéroport, on relativise"
  if (/^(?:à|au|aux|chez|dans)$/.test(tokens.words[first]!)) {
    const house = nounPhrase(reading, first + 1, Math.min(after, first + 12));
    const on = house ? house.span[1] + 2 : -1;
    if (house && tokens.words[on] === "on" && tokens.words[on - 1] === ",")
      for (let i = on + 1; i < Math.min(after, on + 4); i++)
        if (
          // "Aux urgences, on voit défiler les blessés": seen, and not said.
          (lexicon.speech.has(tokens.words[i]!) && tokens.words[i] !== "voit") ||
          ON_SAYS.test(tokens.words[i]!) ||
          // "on suit le dossier « avec intérêt »"
          (i === on + 1 && house.speaks === SPEAKS.yes && quotesBehind(reading, i, after))
        )
          return { cue: [i, i], phrase: house, before: false };
  }
  const hosts = hostOfOne(reading, first, after);
  if (hosts) return hosts;
  for (let i = first + 1; i < after; i++) {
    if (tokens.words[i] !== "on" || tokens.text[tokens.start[i]!] !== "-") continue;
    let verb = i - 1;
    while (verb > first && !lexicon.speech.has(tokens.words[verb]!) && i - verb < 3) verb--;
    if (!lexicon.speech.has(tokens.words[verb]!)) verb = -1;
    for (let k = i + 1; verb < 0 && k < Math.min(after, i + 3); k++) if (lexicon.speech.has(tokens.words[k]!)) verb = k;
    let place = Math.max(verb, i) + 1;
    // "estime-t-on du côté de la mairie"
    if (tokens.words[place] === "du" && tokens.words[place + 1] === "côté") place++;
    if (tokens.words[place] === "côté" && /^(?:de|du|d')$/.test(tokens.words[place + 1] ?? "")) place++;
    if (verb < 0 || !/^(?:à|au|aux|dans|chez|côté|de|du|d')$/.test(tokens.words[place] ?? "")) continue;
    const contracted = /^aux?$/.test(tokens.words[place]!);
    const phrase = nounPhrase(reading, place + 1, after);
    // "soupire-t-on à Nyons": a town.
    if (
      phrase &&
      tokens.words[place] === "à" &&
      isBig(reading, phrase.span[0]) &&
      !SEATS.test(tokens.words[phrase.head]!)
    )
      continue;
    if (phrase && (phrase.speaks === SPEAKS.yes || (contracted && isBig(reading, phrase.head))))
      return { cue: [Math.min(verb, i), Math.max(verb, i)], phrase, before: false };
  }
  return null;
}

/** "Au ministère, on se garde de commenter. On rappelle que …": the house with which the sentence before opens. */
function hostOfOne(reading: Reading, first: number, after: number): SaidThere | null {
  const { tokens, lexicon } = reading;
  if (tokens.words[first] !== "on" || first === 0 || tokens.paragraph[first - 1] !== tokens.paragraph[first])
    return null;
  let verb = first + 1;
  while (verb < Math.min(after, first + 4) && !lexicon.speech.has(tokens.words[verb]!)) verb++;
  if (!lexicon.speech.has(tokens.words[verb] ?? "")) return null;
  const before = tokens.sentences[tokens.sentence[first]! - 1]!;
  const side = tokens.words[before] === "du" && tokens.words[before + 1] === "côté";
  if (!side && !/^(?:à|au|aux|chez|dans)$/.test(tokens.words[before]!)) return null;
  const house = nounPhrase(reading, before + (side ? 3 : 1), Math.min(first, before + NEAR));
  if (
    house?.speaks !== SPEAKS.yes ||
    tokens.words[house.span[1] + 1] !== "," ||
    tokens.words[house.span[1] + 2] !== "on"
  )
    return null;
  return { cue: [verb, verb], phrase: house, before: false };
}

/** Whether words in marks follow in the sentence. */
function quotesBehind({ quotations }: Reading, from: number, after: number): boolean {
  for (let i = from + 1; i < Math.min(after, from + NEAR); i++) {
    const q = quotations.of[i]!;
    if (q >= 0) return quotations.list[q]!.words > 1;
  }
  return false;
}
