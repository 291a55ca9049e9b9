/** Pictures and texts that somebody has put out on a network, told without a verb of speech: "a partagé une photo sur X". */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { opening } from "./clause.ts";
import { draftOf, isHeading, trimmed } from "./draft.ts";
import { isPerson } from "./introduced.ts";
import { SPEAKS } from "./phrase.ts";
import { isBig, isSmall } from "./words.ts";

const PUT_OUT: Record<string, RegExp> = {
  de: /^(?:postet|postete|gepostet|teilte|geteilt|veröffentlichte|veröffentlicht)$/,
  fr: /^(?:partagé|publié|posté|diffusé|partage|publie|poste)$/,
  es: /^(?:compartió|publicó|colgó|difundió|compartido|publicado|colgado|difundido)$/,
};
const NETWORK =
  /^(?:x|twitter|facebook|instagram|telegram|tiktok|threads|bluesky|truth|linkedin|youtube|weibo|mastodon)$/;
const ON = /^(?:auf|bei|via|sur|en|à|a)$/;
/** How far from the verb the network may stand, in tokens. */
const NEAR = 16;

/** Who has put something out, sentence by sentence, where no verb of speech has been found in it. */
export function posted(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, lexicon, quotations } = reading;
  const verbs = PUT_OUT[lexicon.lang];
  if (!verbs) return [];
  const spoken = new Set(drafts.map(({ cue }) => cue && tokens.sentence[cue[0]]!));
  const out: Draft[] = [];
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const first = tokens.sentences[s]!;
    const after = Math.min(tokens.sentences[s + 1]!, first + 80);
    if (spoken.has(s)) continue;
    let verb = -1;
    for (let i = first; i < after && verb < 0; i++)
      if (isSmall(reading, i) && quotations.of[i]! < 0 && verbs.test(tokens.words[i]!)) verb = i;
    if (verb < 0 || !onNetwork(reading, first, verb, after) || isHeading(reading, first)) continue;
    const phrase = opening(reading, first, verb);
    if (phrase?.speaks !== SPEAKS.yes || !isPerson(reading, phrase) || phrase.span[1] >= verb) continue;
    const draft = draftOf([verb, verb], phrase.span, [trimmed(reading, verb + 1, after - 1)], -1, 0.5);
    if (draft) out.push(draft);
  }
  return out;
}

/** "sur sa plateforme Truth Social", "auf X" */
function onNetwork(reading: Reading, first: number, verb: number, after: number): boolean {
  const { tokens } = reading;
  for (let i = Math.max(first + 1, verb - NEAR); i < Math.min(after, verb + NEAR); i++) {
    if (!isBig(reading, i) || !NETWORK.test(tokens.words[i]!)) continue;
    for (let k = i - 1; k >= Math.max(first, i - 6); k--) if (ON.test(tokens.words[k]!)) return true;
  }
  return false;
}
