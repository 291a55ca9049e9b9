/** "A su juicio, …", "à ses yeux, …", "seiner Ansicht nach …": whose view it is stands in the sentence before. */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { opening } from "./clause.ts";
import { draftOf, isHeading, trimmed } from "./draft.ts";
import { isPerson, peopleIn } from "./introduced.ts";
import { type Phrase, SPEAKS } from "./phrase.ts";

const VIEW: Record<string, readonly RegExp[]> = {
  de: [/^(?:seiner|ihrer)$/, /^(?:ansicht|meinung|auffassung|überzeugung|einschätzung)$/, /^nach$/],
  fr: [/^à$/, /^(?:ses|son)$/, /^(?:yeux|avis)$/],
  es: [/^a$/, /^su$/, /^(?:juicio|entender|parecer|criterio|ver)$/],
};

/** Attributions to whoever the sentence before is about, where no other draft stands in that sentence or in this. */
export function hisView(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotations } = reading;
  const words = VIEW[reading.lexicon.lang];
  if (!words) return [];
  const cited = new Set(drafts.map(({ cue }) => (cue ? tokens.sentence[cue[0]]! : -1)));
  const out: Draft[] = [];
  for (let i = 0; i + 2 < tokens.count; i++) {
    if (quotations.of[i]! >= 0 || !words.every((word, k) => word.test(tokens.words[i + k]!))) continue;
    const s = tokens.sentence[i]!;
    if (s === 0 || cited.has(s) || isHeading(reading, i)) continue;
    const [before, first, after] = [tokens.sentences[s - 1]!, tokens.sentences[s]!, tokens.sentences[s + 1]!];
    const whose = tokens.paragraph[before] === tokens.paragraph[i] ? subjectOf(reading, before, first) : null;
    if (!whose) continue;
    let quotation = -1;
    for (let k = first; k < Math.min(after, first + 80) && quotation < 0; k++) quotation = quotations.of[k]!;
    const draft = draftOf([i, i + 2], whose.span, [trimmed(reading, i + 3, after - 1)], quotation, 0.6);
    if (draft) out.push(draft);
  }
  return out;
}

/** Whoever opens a sentence, where it names one person and nobody else. */
function subjectOf(reading: Reading, first: number, after: number): Phrase | null {
  const open = opening(reading, first, after);
  const people = peopleIn(reading, first, Math.min(after, first + 60));
  if (open?.speaks !== SPEAKS.yes || !isPerson(reading, open) || people.length > 1) return null;
  return open;
}
