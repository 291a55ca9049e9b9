/** German verbs by which somebody passes on another's words, or asks for them. */
import type { Reading } from "../read.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isBig } from "./words.ts";

/** "Kuhn teilte einen Text des Vereins Moor: „…“": whose text it is that somebody passes on. */
export function sharedFrom(reading: Reading, verb: number, colon: number): Phrase | null {
  const { tokens } = reading;
  if (!/^teil(?:t|te|ten)$/.test(tokens.words[verb]!)) return null;
  for (let i = colon - 1; i > Math.max(verb, colon - 10); i--) {
    if (tokens.words[i] === "mit") return null;
    if (!/^(?:des|der|von|vom)$/.test(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i + 1, colon);
    return phrase && phrase.span[1] === colon - 1 && phrase.speaks !== SPEAKS.no ? phrase : null;
  }
  return null;
}

/** "Das Blatt zitierte einen Beamten mit den Worten: „…“": the one whose words they are. */
export function quotedOne(reading: Reading, verb: number, colon: number): Phrase | null {
  const { tokens } = reading;
  if (!/^zitier/.test(tokens.words[verb]!)) return null;
  for (let i = verb + 1; i < Math.min(colon, verb + 4); i++) {
    if (!isBig(reading, i) && !/^(?:den|die|das|einen|eine|ein)$/.test(tokens.words[i]!)) continue;
    const phrase = nounPhrase(reading, i, colon);
    if (phrase && phrase.speaks !== SPEAKS.no && tokens.words[phrase.span[1] + 1] === "mit") return phrase;
  }
  return null;
}

/** "fragt die Interviewerin": whoever asks the questions says nothing that the report stands on. */
export function asks({ tokens }: Reading, i: number, after: number): boolean {
  for (let k = Math.max(0, i - 6); k < Math.min(after, i + 6); k++)
    if (/interviewer|moderator|reporter|journalist/.test(tokens.words[k]!)) return true;
  return false;
}

/** "zitiert der Sender Large einen Beamten": what an outlet quotes it says, too. */
export function quotesSomebody({ tokens, lexicon }: Reading, word: string, { span }: Phrase): boolean {
  if (!/^zitier/.test(word)) return false;
  for (let i = span[0]; i <= span[1]; i++) if (lexicon.outletNouns.has(tokens.words[i]!)) return true;
  return false;
}
