/** What is said in a paper, by verbs that say nothing elsewhere: "dans un rapport, l'inspection avait relevé", "recogió en el acta que". French and Spanish. */
import { CLASS } from "../classes.ts";
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { draftOf, trimmed } from "./draft.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isSmall } from "./words.ts";

const PAPER =
  /^(?:rapport|avis|note|communiqué|courrier|lettre|étude|arrêt|jugement|tribune|ordonnance|bilan|auto|informe|comunicado|carta|nota|boletín|sentencia|escrito|acta|atestado|dictamen|circular|mémoire|mémo)$/;
const OPENS = /^(?:dans|en)$/;
const ARTICLE = /^(?:une?|son|sa|ses|leurs?|una?|sus?|el|la|le)$/;
/** So far into its sentence the paper is named, and what is told of it ends. */
const PAPER_BY = 5;
const TOLD_BY = 14;

/** "Dans un rapport daté de mars, l'inspection du travail avait relevé onze manquements." */
export function inPaper(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, classes, lexicon, quotations } = reading;
  if (lexicon.lang !== "fr" && lexicon.lang !== "es") return [];
  const { words } = tokens;
  const spoken = new Set(drafts.map(({ cue }) => cue && tokens.sentence[cue[0]]!));
  const out: Draft[] = [];
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const opens = tokens.sentences[s]!;
    const after = tokens.sentences[s + 1]!;
    if (spoken.has(s) || !OPENS.test(words[opens]!) || !ARTICLE.test(words[opens + 1] ?? "")) continue;
    let paper = opens + 2;
    while (paper < after && paper - opens < PAPER_BY && !PAPER.test(words[paper]!)) paper++;
    if (paper >= after || !PAPER.test(words[paper]!)) continue;
    let comma = paper;
    while (comma < after && comma - opens < TOLD_BY && classes[comma] !== CLASS.comma) comma++;
    if (comma >= after - 3 || classes[comma] !== CLASS.comma) continue;
    const subject = nounPhrase(reading, comma + 1, after);
    if (subject?.speaks !== SPEAKS.yes || subject.span[0] !== comma + 1) continue;
    const verb = subject.span[1] + 1;
    if (verb >= after - 2 || !isSmall(reading, verb) || quotations.of[verb]! >= 0) continue;
    if (classes[verb] === CLASS.comma || classes[verb] === CLASS.preposition) continue;
    const draft = draftOf([verb, verb], subject.span, [trimmed(reading, verb + 1, after - 1)], -1, 0.55);
    if (draft) out.push(draft);
  }
  for (const found of recorded(reading)) if (!spoken.has(tokens.sentence[found.cue![0]]!)) out.push(found);
  return out;
}

const RECORDS =
  /^(?:recogió|recoge|reflejó|refleja|consignó|consigna|anotó|anota|dejó|hizo|consigne|consigna|acte|note|nota)$/;
const IN = /^(?:en|dans|sur)$/;

/** "El árbitro recogió en el acta que": whoever keeps the paper. */
function recorded(reading: Reading): Draft[] {
  const { tokens, lexicon } = reading;
  const { words } = tokens;
  const out: Draft[] = [];
  for (let i = 1; i + 4 < tokens.count; i++) {
    if (!RECORDS.test(words[i]!) || !IN.test(words[i + 1]!) || !ARTICLE.test(words[i + 2]!)) continue;
    if (!PAPER.test(words[i + 3]!) || !lexicon.complementisers.has(words[i + 4]!)) continue;
    const opens = tokens.sentences[tokens.sentence[i]!]!;
    const after = tokens.sentences[tokens.sentence[i]! + 1]!;
    const subject = nounPhrase(reading, opens, i);
    if (subject?.speaks !== SPEAKS.yes) continue;
    const draft = draftOf([i, i + 3], subject.span, [trimmed(reading, i + 4, after - 1)], -1, 0.6);
    if (draft) out.push(draft);
  }
  return out;
}
