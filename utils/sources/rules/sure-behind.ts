/** German quotations that end with how sure somebody is of them: "„…“, ist Pia Kuhn überzeugt", "„…“, war die Kapitänin sicher". */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { speakerBehind } from "./behind.ts";
import { draftOf } from "./draft.ts";
import { SPEAKS } from "./phrase.ts";
import { hasWord } from "./words.ts";

const IS = /^(?:ist|war|sind|waren|bleibt|blieb|wurde|wird|klingt|klang|hofft|weiß|ahnt)$/;
const SURE =
  /^(?:überzeugt|sicher|gewiss|einig|zuversichtlich|optimistisch|enttäuscht|erleichtert|zufrieden|begeistert|stolz|froh|dankbar|verärgert|empört|entsetzt|fassungslos|sauer|ratlos|skeptisch|gerührt|bewusst|deutlich|kämpferisch|selbstkritisch|lobes)$/;
/** How far behind the speaker the word may stand. */
const NEAR = 9;

export function sureBehind(reading: Reading, used: Set<number>): Draft[] {
  const { tokens, quotations } = reading;
  const out: Draft[] = [];
  if (reading.lexicon.lang !== "de") return out;
  quotations.list.forEach((item, q) => {
    const verb = item.last + 2;
    if (used.has(q) || item.words < 2 || tokens.words[item.last + 1] !== "," || !IS.test(tokens.words[verb] ?? ""))
      return;
    const after = tokens.sentences[tokens.sentence[verb]! + 1]!;
    const from = tokens.words[verb + 1] === "sich" ? verb + 2 : verb + 1;
    const phrase = speakerBehind(reading, from, Math.min(after, verb + 16));
    if (!phrase || phrase.speaks === SPEAKS.no) return;
    if (!hasWord(reading, phrase.span[1] + 1, Math.min(after, phrase.span[1] + NEAR), SURE)) return;
    const content = [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }];
    const draft = draftOf([verb, verb], phrase.span, content, q, 0.8);
    if (!draft) return;
    used.add(q);
    out.push(draft);
  });
  return out;
}
