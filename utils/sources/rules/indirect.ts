/** German indirect speech without a verb of saying: "Brinkhoff zeigte sich zufrieden. Das Urteil sei gerecht." */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { opening } from "./clause.ts";
import { draftOf, isHeading, trimmed } from "./draft.ts";
import { isPerson, peopleIn } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isFirstSubjunctive } from "./subjunctive.ts";
import { hasWord, isKnownName, isSmall } from "./words.ts";

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
      if (
        quotations.of[i]! < 0 &&
        ((isSmall(reading, i) && isFirstSubjunctive(tokens.words[i]!)) || isHers(reading, first, i))
      )
        at = i;
    if (at < 0 || isHeading(reading, first)) continue;
    const before = tokens.sentences[s - 1]!;
    if (tokens.paragraph[before] !== tokens.paragraph[first]) continue;
    // A sentence that goes on from another goes on from the same speaker.
    spoken[s] = 1;
    if (spoken[s - 1]) continue;
    const about = whomAbout(reading, before, first) ?? furtherBack(reading, spoken, s, at);
    if (!about) continue;
    let quotation = -1;
    for (let i = first; i < after && quotation < 0; i++) quotation = quotations.of[i]!;
    const draft = draftOf([at, at], about.span, [trimmed(reading, first, after - 1)], quotation, 0.5);
    if (draft) out.push(draft);
  }
  return out;
}

/** Whoever a sentence is about that lets somebody speak in the next: its subject, or the one person whom it names. */
function whomAbout(reading: Reading, first: number, after: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const open = opening(reading, first, after);
  // "60 Hektar Grünland bewirtschaftet der Milchbauer."
  if (tokens.shape[first] === SHAPE.number) return behindVerb(reading, first, after);
  // "Beim Bund für Moorschutz geht das zu langsam. Seit Jahren werde geredet."
  if (/^beim?$/.test(tokens.words[first]!)) {
    const house = nounPhrase(reading, first + 1, Math.min(after, first + 20));
    return house?.speaks === SPEAKS.yes && readMentionByRules(reading, house.span).kind === "organisation"
      ? house
      : null;
  }
  // "Auch Prämien sieht der Jurist skeptisch.": what opens is what he sees.
  if (
    open &&
    /^(?:sieht|sah|findet|fand|hält|hielt|beurteilt|bewertet|nennt)$/.test(tokens.words[open.span[1] + 1] ?? "")
  ) {
    const seer = open.span[1] + 2;
    const phrase = tokens.words[seer] === "der" ? nounPhrase(reading, seer, Math.min(after, seer + 12)) : null;
    if (phrase?.speaks === SPEAKS.yes) return phrase;
    if (phrase && /(?:er|log|ist|ent|ant|or)$/.test(tokens.words[phrase.head]!))
      return { ...phrase, speaks: SPEAKS.yes };
  }
  // "Bereut hat sie es nie.": what stands large at the beginning may be any word.
  const word = open && open.span[0] === open.span[1] && !/^(?:er|sie)$/.test(tokens.words[open.head]!);
  if (open?.speaks === SPEAKS.yes && !(word && !isKnownName(reading, open.head))) {
    if (open.span[0] > first && tokens.words[open.span[0] - 1] === "als") return null;
    if (/^(?:er|sie)$/.test(tokens.words[open.head]!)) return open;
    const { kind } = readMentionByRules(reading, open.span);
    if (kind === "person" && isPerson(reading, open)) return open;
    // "Der Verband widerspricht. Die Zahlen seien falsch."
    if (kind === "organisation" && open.span[1] > open.span[0]) return open;
  }
  // "Auf die Frage nach den Kosten antwortet Pia Kuhn ausweichend."
  const people = peopleIn(reading, first, Math.min(after, first + 40));
  const [one] = people;
  const before = one ? (tokens.words[one.span[0] - 1] ?? "") : "";
  const bound =
    lexicon.prepositions.has(before) ||
    lexicon.genitives?.has(before) ||
    /^(?:der|dem|den|des|als)$/.test(tokens.words[one?.span[0] ?? 0]!);
  if (people.length === 1 && one && !bound && isSmall(reading, one.span[0] - 1)) return one;
  return people.length === 0 ? behindVerb(reading, first, after) : null;
}

/** "Mit leiser Stimme berichtete sie von Demütigungen.": "er" or "sie" right behind a verb of speech. */
function behindVerb(reading: Reading, first: number, after: number): Phrase | null {
  const { tokens, lexicon } = reading;
  for (let i = first + 1; i < Math.min(after, first + 12); i++)
    if (
      /^(?:er|sie)$/.test(tokens.words[i]!) &&
      lexicon.speech.has(tokens.words[i - 1]!) &&
      !/en$/.test(tokens.words[i - 1]!)
    )
      return { span: [i, i], head: i, speaks: SPEAKS.yes };
  return null;
}

/** "Neu ist Pia Kuhn. Zwei Jahre lang studierte sie. Abends sehe sie, was …": whoever the sentences before were about, where "er" or "sie" goes on. */
function furtherBack(reading: Reading, spoken: Uint8Array, s: number, at: number): Phrase | null {
  const { tokens } = reading;
  // "Was er mit den Kühen machen solle, habe ihm niemand erklärt."
  if (!hasWord(reading, Math.max(tokens.sentences[s]!, at - 10), at + 2, /^(?:er|sie|ihm|ihr)$/)) return null;
  for (let k = s - 2; k >= Math.max(0, s - 4); k--) {
    const first = tokens.sentences[k]!;
    if (tokens.paragraph[first] !== tokens.paragraph[at] || spoken[k]) return null;
    const about = whomAbout(reading, first, tokens.sentences[k + 1]!);
    if (about && readMentionByRules(reading, about.span).kind === "person") return about;
  }
  return null;
}
