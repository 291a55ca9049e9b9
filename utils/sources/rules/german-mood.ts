/** German sentences that open with how somebody takes it: "Enttäuscht zeigte sich X", "Deutlicher wird X", "Davon ist X überzeugt". */
import type { Reading } from "../read.ts";
import { speakerBehind } from "./behind.ts";
import { readMentionByRules } from "./mention.ts";
import { type Phrase, SPEAKS } from "./phrase.ts";
import type { Stance } from "./stance.ts";
import { hasWord, isSpeaking } from "./words.ts";

/** No further than this within a sentence, in tokens. */
const NEAR = 30;
/** Nor does who takes it so stand further behind the verb: "zeigte sich nach der langen Sitzung X". */
const FAR = 8;

/** "Davon ist auch X überzeugt", "…, da ist sich X sicher, …" */
export function sureOf(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  for (let i = first; i + 3 < after; i++) {
    if (!/^(?:davon|da|dessen|darin|darüber)$/.test(tokens.words[i]!) || (i > first && tokens.words[i - 1] !== ","))
      continue;
    const verb = i + 1;
    if (!/^(?:ist|sind|war|waren|zeigt|zeigte|zeigten)$/.test(tokens.words[verb]!)) continue;
    const phrase = speakerBehind(reading, verb + 1, Math.min(after, verb + NEAR));
    if (phrase?.speaks !== SPEAKS.yes || phrase.span[0] - verb > 4) continue;
    if (
      hasWord(reading, phrase.span[1] + 1, Math.min(after, phrase.span[1] + 8), /^(?:überzeugt|sicher|gewiss|einig)$/)
    )
      return { cue: [verb, verb], phrase, before: i === first };
  }
  return null;
}

const MOODS =
  /^(?:auch|ähnlich|anders|ebenso|genauso|kritisch|skeptisch|zurückhaltend|optimistisch|pessimistisch|zuversichtlich|zufrieden|unzufrieden|enttäuscht|erleichtert|erfreut|empört|entsetzt|verärgert|besorgt|gelassen|versöhnlich|deutlich|positiv|negativ|überrascht|verhalten|begeistert|betroffen|ernüchtert|unbeeindruckt|selbstkritisch|kämpferisch|verwundert|irritiert|fassungslos|bestürzt|klar|konkret|drastisch|dankbar|wütend|sauer|einig|unterschiedlich)(?:er)?$/;
const SHOWED =
  /^(?:äußert|äußerte|äußerten|äußern|zeigt|zeigte|zeigten|zeigen|gibt|gab|gaben|klingt|klang|argumentiert|argumentierte|sieht|sah|sehen|sahen|reagiert|reagierte|reagierten|formuliert|formulierte)$/;

const IS = /^(?:ist|sind|war|waren|wird|wurde|bleibt|blieb|bleiben)$/;

/** "Ähnlich äußerte sich die Werft.", "Enttäuscht zeigte sich auch Pia Kuhn.", "Deutlicher wird Pia Kuhn." */
export function inMood(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  let verb = first;
  const shows = (i: number) => SHOWED.test(tokens.words[i]!) || IS.test(tokens.words[i]!);
  while (verb < Math.min(after, first + 8) && !shows(verb)) verb++;
  if (verb === first || verb >= after || !shows(verb)) return null;
  let mood = false;
  for (let i = first; i < verb; i++) mood ||= MOODS.test(tokens.words[i]!) && tokens.words[i] !== "auch";
  const of = tokens.words[verb + 1] ?? "";
  const is = IS.test(tokens.words[verb]!);
  if (
    !mood ||
    (!is && !/^(?:sich|es|das|dies)$/.test(of) && !/^(?:reag|arg|klingt|klang|form)/.test(tokens.words[verb]!))
  )
    return null;
  if (is && !MOODS.test(tokens.words[first]!) && !MOODS.test(tokens.words[first + 1]!)) return null;
  // "Anders sieht das der Verband": what is seen stands before who sees it.
  const from = !is && /^(?:es|das|dies)$/.test(of) ? verb + 2 : verb + 1;
  const phrase = speakerBehind(reading, from, Math.min(after, verb + NEAR));
  if (phrase?.speaks !== SPEAKS.yes || phrase.span[0] - verb > FAR || (is && !isSomebody(reading, phrase))) return null;
  return { cue: [verb, verb], phrase, before: false };
}

/** A full name, an office or a body: "Betroffen sind ältere Gleise" tells of nobody. */
function isSomebody(reading: Reading, { span, head }: Phrase): boolean {
  const { kind, properName } = readMentionByRules(reading, span);
  return (
    (kind === "person" || kind === "organisation") && (isSpeaking(reading, head) || (properName && span[1] > span[0]))
  );
}
