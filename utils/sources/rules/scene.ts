/** Who stands in the scene beside a quotation that nothing leads in: "Jürgen hat wach gelegen. „…“", "« … » Au comptoir, Luce Avril essuie un verre." */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { isPersonNoun } from "./about.ts";
import { givenGender } from "./given-names.ts";
import { peopleIn } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isFirstSubjunctive } from "./subjunctive.ts";
import { hasWord, isBig, isFamilyName, isSmall } from "./words.ts";

/** No longer sentence leads over to a quotation, in tokens. */
const SENTENCE = 45;
/** How far into a sentence whoever acts in it may stand behind its place or time. */
const PLACE = 14;
/** Who acts in a sentence with a definite article. */
const ONE = /^(?:der|die|le|la|l'|el)$/;
/** What is told of somebody by others. */
const REPORTED = /^(?:hätten?|wären?|aurai(?:t|ent)|serai(?:t|ent)|habrían?|seien)$/;
/** What opens a sentence and is over with a comma: a place, a time. */
const OPENS =
  /^(?:un|une|unos|unas|plus|quelques|trois|deux|cada|todos|tous|toutes|toda|todo|entre|ce|cette|esta|este|ese|aquel|aquella|hoy|ayer|hier|là|ici|allí|aquí|lejos|loin|cerca|mientras|adossé|adossée|assis|assise|debout|installé|installée|sentado|sentada|apoyado|apoyada)$/;

/** Whoever acts in the sentence right before a quotation: by name, by what they are, by "er" or "elle". */
export function sceneBefore(reading: Reading, at: number): Phrase | null {
  const { tokens } = reading;
  const first = tokens.sentences[tokens.sentence[at - 1]!]!;
  if (tokens.paragraph[first] !== tokens.paragraph[at] || at - first > SENTENCE) return null;
  for (let i = first; i < at; i++) if (reading.quotations.of[i]! >= 0) return null;
  if (isHearsay(reading, first, at)) return null;
  if (peopleIn(reading, first, at).length > 1) return null;
  return actor(reading, first, at) ?? known(reading, first, at);
}

/** "Er habe nichts gesehen.", "Il aurait fui.": what somebody else has said of them. */
export function isHearsay(reading: Reading, first: number, after: number): boolean {
  if (hasWord(reading, first, after, REPORTED)) return true;
  for (let i = first; i < after && reading.lexicon.lang === "de"; i++)
    if (isSmall(reading, i) && isFirstSubjunctive(reading.tokens.words[i]!)) return true;
  return false;
}

/** "Die Helfer kamen": many. */
export const areMany = ({ tokens }: Reading, { span }: Phrase) =>
  /^(?:die|les)$/.test(tokens.words[span[0]]!) && /(?:en|ent|rn|ln|nd)$/.test(tokens.words[span[1] + 1] ?? "");

/** Whoever acts in the sentence right behind a quotation that opens its paragraph, by name. */
export function sceneBehind(reading: Reading, opens: number, last: number): Phrase | null {
  const { tokens } = reading;
  // Where something stands before it, it tells of nobody: "Auf dem Markt wird geklagt. „…“ Ute Halm schiebt ihren Karren."
  let from = opens;
  while (from > 0 && tokens.paragraph[from - 1] === tokens.paragraph[opens] && opens - from < SENTENCE) from--;
  // "19.20 Uhr: „…“ – Landrat Ole Brandt hat …": the hour that heads a note tells of nobody.
  const hour = tokens.words[opens - 1] === ":" && tokens.words[opens - 2] === "uhr";
  if (from < opens && !hour && !/^[.?!]$/.test(tokens.words[opens - 1]!)) return null;
  if (from < opens && (tokens.sentences[tokens.sentence[from]!] !== from || tellsOfSomebody(reading, from, opens)))
    return null;
  // "… ya no da más». Remedios …": the stop stands behind the marks.
  // „…“ – Landrat Ole Brandt hat …: or a dash.
  const first = /^[.–—-]$/.test(tokens.words[last + 1] ?? "") ? last + 2 : last + 1;
  if (first >= tokens.count || tokens.paragraph[first] !== tokens.paragraph[last] || !isBig(reading, first))
    return null;
  const after = tokens.sentences[tokens.sentence[first]! + 1]!;
  for (let i = first; i < Math.min(after, first + SENTENCE); i++) if (reading.quotations.of[i]! >= 0) return null;
  return actor(reading, first, after);
}

function tellsOfSomebody(reading: Reading, from: number, after: number): boolean {
  if (peopleIn(reading, from, after).length > 0) return true;
  const { sentence, sentences } = reading.tokens;
  for (let s = sentence[from]!; s <= sentence[after - 1]!; s++)
    if (actor(reading, sentences[s]!, after) || known(reading, sentences[s]!, after)) return true;
  for (let i = from; i < after; i++) if (reading.quotations.of[i]! >= 0) return true;
  return false;
}

/** Who does what a sentence tells, where it is somebody with a name. */
function actor(reading: Reading, first: number, after: number): Phrase | null {
  const { tokens, lexicon, classes } = reading;
  const opens = named(reading, first, after);
  if (opens) return opens;
  const word = tokens.words[first]!;
  const placed = classes[first] === CLASS.preposition || lexicon.adverbs?.has(word) || OPENS.test(word);
  const limit = Math.min(after, first + PLACE);
  if (lexicon.lang === "de") {
    // "In der Küche rührt Helga Brandt im Topf.": behind the verb.
    if (!placed && isBig(reading, first + 1)) return null;
    for (let i = first + 1; i < limit; i++) {
      if (tokens.words[i] === ",") return null;
      if (!isBig(reading, i) || !isSmall(reading, i - 1) || !/(?:t|te|st|nd|ht|ß|ss)$/.test(tokens.words[i - 1]!))
        continue;
      const found = lexicon.prepositions.has(tokens.words[i - 1]!) ? null : named(reading, i, after);
      if (found) return found;
    }
    return null;
  }
  if (!placed && !/(?:é|ée|ado|ada|ido|ida|ant|ando|iendo)$/.test(word)) return null;
  for (let i = first + 1; i < limit; i++)
    if (tokens.words[i] === ",") return named(reading, i + 1, after) ?? known(reading, i + 1, after);
  return null;
}

/** Somebody's full name with what they are, or a given name alone, with a verb or a comma behind it. */
function named(reading: Reading, at: number, after: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const bare =
    isBig(reading, at) && !isBig(reading, at + 1) && (givenGender(tokens.words[at]!) || isFamilyName(reading, at));
  const phrase: Phrase | null = bare
    ? { span: [at, at], head: at, speaks: SPEAKS.yes }
    : nounPhrase(reading, at, after);
  if (!phrase || phrase.speaks !== SPEAKS.yes) return null;
  const [first, last] = phrase.span;
  if (!bare) {
    let given = false;
    for (let i = first; i < last; i++) given ||= isBig(reading, i) && givenGender(tokens.words[i]!) !== null;
    const { kind, properName } = readMentionByRules(reading, phrase.span);
    if (!given || kind !== "person" || !properName) return null;
  }
  const next = tokens.words[last + 1] ?? "";
  if (next === "," || next === "(") return phrase;
  const verb = isSmall(reading, last + 1) && !lexicon.genitives?.has(next) && !/^(?:y|e|et|und|ou|o|oder)$/.test(next);
  // "… rührt Helga Brandt im Topf": only German has its verb before.
  return verb && (lexicon.lang === "de" || !lexicon.prepositions.has(next)) ? phrase : null;
}

/** "Er", "elle", "der Rentner", "la jubilada": somebody who has been told of, in a sentence of their own. */
function known(reading: Reading, first: number, after: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const word = tokens.words[first]!;
  const phrase = nounPhrase(reading, first, after);
  if (!phrase || phrase.span[0] !== first) return null;
  const next = phrase.span[1] + 1;
  if (phrase.span[1] === first)
    return (lexicon.masculine.has(word) ||
      (lexicon.feminine.has(word) && !/(?:en|ent)$/.test(tokens.words[next] ?? ""))) &&
      isSmall(reading, next)
      ? phrase
      : null;
  if (phrase.speaks === SPEAKS.no || !ONE.test(word)) return null;
  const mention = readMentionByRules(reading, phrase.span);
  const { head } = mention;
  const many = lexicon.groupNouns.has(head) || lexicon.organisationNouns.has(head);
  if (many || mention.kind !== "person" || mention.properName || !isPersonNoun(reading, mention)) return null;
  if (areMany(reading, phrase)) return null;
  return tokens.words[next] === "," || isSmall(reading, next) ? phrase : null;
}
