/** German indirect speech without a verb of saying: "Brinkhoff zeigte sich zufrieden. Das Urteil sei gerecht." */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { opening } from "./clause.ts";
import { draftOf, isHeading, trimmed } from "./draft.ts";
import { isPerson } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { SPEAKS } from "./phrase.ts";
import { isKnownName } from "./words.ts";

const SUBJUNCTIVE =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|wisse|brauche|stehe|komme|gehe|liege)$/;

/** "Sie rechne mit Regen.", "Er hoffe auf Hilfe.": only in the subjunctive does the verb end so. */
const isHers = ({ tokens }: Reading, first: number, i: number) =>
  i === first + 1 &&
  /^(?:er|sie|es|man)$/.test(tokens.words[first]!) &&
  /[^tdaäöüei]e$/.test(tokens.words[i]!) &&
  !/[äöü].{1,2}e$/.test(tokens.words[i]!);

/** A sentence in the subjunctive goes on from whoever speaks before it; where nobody does, from whom the last one is about. */
export function indirect(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, quotations, lexicon } = reading;
  if (lexicon.lang !== "de") return [];
  const spoken = new Uint8Array(tokens.sentences.length);
  for (const { cue } of drafts) if (cue) spoken[tokens.sentence[cue[0]]!] = 1;
  const out: Draft[] = [];
  for (let s = 1; s + 1 < tokens.sentences.length; s++) {
    if (spoken[s]) continue;
    const first = tokens.sentences[s]!;
    const after = tokens.sentences[s + 1]!;
    let at = -1;
    for (let i = first; i < Math.min(after, first + 30) && at < 0; i++)
      if (quotations.of[i]! < 0 && (SUBJUNCTIVE.test(tokens.words[i]!) || isHers(reading, first, i))) at = i;
    if (at < 0 || isHeading(reading, first)) continue;
    const before = tokens.sentences[s - 1]!;
    if (tokens.paragraph[before] !== tokens.paragraph[first]) continue;
    // A sentence that goes on from another goes on from the same speaker.
    spoken[s] = 1;
    if (spoken[s - 1]) continue;
    const about = opening(reading, before, first);
    if (!about || about.speaks !== SPEAKS.yes || !isPerson(reading, about)) continue;
    if (about.span[0] > before && tokens.words[about.span[0] - 1] === "als") continue;
    const single =
      about.span[0] === about.span[1] &&
      !lexicon.masculine.has(tokens.words[about.head]!) &&
      !lexicon.feminine.has(tokens.words[about.head]!);
    if (readMentionByRules(reading, about.span).kind !== "person" && !/^(?:er|sie)$/.test(tokens.words[about.head]!))
      continue;
    if (single && !isKnownName(reading, about.head)) continue;
    let quotation = -1;
    for (let i = first; i < after && quotation < 0; i++) quotation = quotations.of[i]!;
    const draft = draftOf([at, at], about.span, [trimmed(reading, first, after - 1)], quotation, 0.5);
    if (draft) out.push(draft);
  }
  return out;
}
