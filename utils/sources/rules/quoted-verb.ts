/** "Le toxicologue n'a « jamais vu de tels niveaux »": the words in marks are the verb, and its subject says them. */
import { CLASS } from "../classes.ts";
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { sentenceBounds, speakerBefore } from "./clause.ts";
import { draftOf, isHeading } from "./draft.ts";
import { isPerson } from "./introduced.ts";
import { isNoSource, SPEAKS } from "./phrase.ts";
import { groupAt } from "./verb-group.ts";

/** So many words no name has, and no turn of speech. */
const LEAST = 4;

/** Attributions of quotations that stand right behind a helping verb, in French and Spanish. */
export function quotedVerb(reading: Reading, used: Set<number>): Draft[] {
  const { tokens, quotations, classes, lexicon } = reading;
  const out: Draft[] = [];
  if (lexicon.lang === "de") return out;
  quotations.list.forEach((item, q) => {
    const help = item.first - 1;
    if (used.has(q) || item.words < LEAST || help < 1 || classes[help] !== CLASS.auxiliary) return;
    if (quotations.of[help]! >= 0 || tokens.sentence[help] !== tokens.sentence[item.first] || isHeading(reading, help))
      return;
    const [start] = sentenceBounds(reading, help);
    const group = groupAt(reading, help, start);
    const phrase = speakerBefore(reading, group, start);
    if (phrase?.speaks !== SPEAKS.yes || !isPerson(reading, phrase) || isNoSource(reading, phrase)) return;
    const content = [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }];
    const draft = draftOf([group.first, help], phrase.span, content, q, 0.6);
    if (!draft) return;
    used.add(q);
    out.push(draft);
  });
  return out;
}
