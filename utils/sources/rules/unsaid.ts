/** Spanish sentences that leave the speaker out who has just been spoken of: "Asegura que …", “…”, dijo en una entrevista. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { opening, sentenceBounds, speakerBefore } from "./clause.ts";
import { isHeading } from "./draft.ts";
import { givenGender } from "./given-names.ts";
import { isIdiom } from "./idioms.ts";
import { isPerson, peopleIn } from "./introduced.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { joinedTo } from "./together.ts";
import { type Group, groupAt } from "./verb-group.ts";
import { isMark } from "./words.ts";

/** How many sentences back whoever has been spoken of may stand, and how many by any word for them. */
const BACK = 7;
const NEAR = 3;

/** Spanish leaves the speaker out who was spoken of before: “…”, dijo en una entrevista. */
export function unsaid(
  reading: Reading,
  i: number,
  topic: Phrase | null,
  { first: verb }: Group,
  whatever = false,
): Phrase | null {
  const { tokens, lexicon } = reading;
  if (
    lexicon.lang !== "es" ||
    !(
      whatever ||
      lexicon.speech.has(tokens.words[i]!) ||
      isIdiom(reading, i) ||
      /^[.,;:]$/.test(tokens.words[i + 1] ?? ".")
    ) ||
    (/do$/.test(tokens.words[i]!) && verb === i)
  )
    return null;
  const many = /n$/.test(tokens.words[verb]!);
  const s = tokens.sentence[i]!;
  const here = beforeColon(reading, tokens.sentences[s]!, verb, many);
  if (here) return here;
  for (let k = s - 1; k >= Math.max(0, s - BACK); k--) {
    const first = tokens.sentences[k]!;
    const after = tokens.sentences[k + 1]!;
    if (tokens.paragraph[first]! < tokens.paragraph[i]! - 1 || isHeading(reading, first)) return null;
    // Further back only somebody's full name counts.
    if (k < s - NEAR) {
      const [one, other] = many ? [] : peopleIn(reading, first, Math.min(after, first + 60));
      if (other) return null;
      if (
        one &&
        givenGender(tokens.words[one.span[0]]!) &&
        !lexicon.prepositions.has(tokens.words[one.span[0] - 1] ?? "")
      )
        return one;
      continue;
    }
    const named = topic && topic.span[0] >= first && topic.span[0] < after ? topic : null;
    if (named && (many ? isMany(reading, named) : isPerson(reading, named))) return named;
    // "A Rossi, cuarto en la meta, no le queda sino …"
    const whom = tokens.words[first] === "a" ? nounPhrase(reading, first + 1, after) : null;
    const open = whom && hasClitic(reading, whom.span[1] + 1, after) ? whom : opening(reading, first, after);
    if (open?.speaks === SPEAKS.yes && (many ? isMany(reading, open) : isPerson(reading, open))) return open;
    // "Lo descubrió la programadora Inés Roldán": the one person whom the sentence names.
    const people = many ? [] : peopleIn(reading, first, Math.min(after, first + 60));
    const before = people.length === 1 ? tokens.words[people[0]!.span[0] - 1]! : "de";
    if (!lexicon.prepositions.has(before) && !lexicon.genitives?.has(before)) return people[0]!;
    // "… para Óscar Tejedor, que cultiva 30 hectáreas. «…», resume.": who is told more of.
    const [one] = people;
    const told = one && tokens.words[one.span[1] + 1] === "," && tokens.words[one.span[1] + 2] === "que";
    if (people.length === 1 && one && told && before !== "de" && givenGender(tokens.words[one.span[0]]!)) return one;
  }
  return null;
}

/** "Los sindicatos rebaten el dato: …, sostienen, se ha perdido un 18 %": whoever the words before the colon are about. */
export function beforeColon(reading: Reading, start: number, verb: number, many: boolean): Phrase | null {
  let colon = verb - 1;
  while (colon > start && !/^[:;]$/.test(reading.tokens.words[colon]!)) colon--;
  const here = colon > start ? opening(reading, start, colon) : null;
  if (here?.speaks !== SPEAKS.yes) return null;
  return (many ? isMany(reading, here) : isPerson(reading, here)) ? here : null;
}

/** "…, precisa.", "…, indicó en un boletín.": the speaker of the sentences before, or the body that the sentence is about. */
export function unsaidHere(
  reading: Reading,
  i: number,
  topic: Phrase | null,
  group: Group,
  start: number,
  after: number,
): Phrase | null {
  const { tokens, lexicon } = reading;
  if (lexicon.lang !== "es" || !lexicon.speech.has(tokens.words[i]!)) return null;
  const next = tokens.words[i + 1] ?? ".";
  const paper = /^(?:en|a|mediante|por|tras)$/.test(next);
  if (i + 1 < after && !isMark(reading, i + 1) && !paper) return null;
  for (let k = i + 1; k < Math.min(after, i + 14); k++) if (lexicon.complementisers.has(tokens.words[k]!)) return null;
  if (speakerBefore(reading, group, start)?.speaks === SPEAKS.yes) return null;
  const own = paper ? opening(reading, start, group.first - 1) : null;
  if (own?.speaks === SPEAKS.yes && lexicon.organisationNouns.has(tokens.words[own.head]!)) return own;
  return unsaid(reading, i, topic, group);
}

/** "La empresa perdió 96 millones, según comunicó a la bolsa": Spanish leaves out who has just been spoken of. */
export function whoSaidSo(reading: Reading, cue: number, verb: number, behind: Phrase | null): Phrase | null {
  const { tokens, lexicon } = reading;
  const first = behind?.span[0] ?? 0;
  const heard = lexicon.genitives?.has(tokens.words[first - 1] ?? "") || lexicon.genitives?.has(tokens.words[first]!);
  if (behind?.speaks === SPEAKS.yes && !heard) return behind;
  const [start] = sentenceBounds(reading, cue);
  const group = groupAt(reading, verb, cue + 1);
  const own = /n$/.test(tokens.words[group.first]!) ? null : opening(reading, start, cue);
  if (own?.speaks === SPEAKS.yes && !lexicon.documentNouns.has(tokens.words[own.head]!)) return own;
  return unsaid(reading, verb, null, group, true);
}

function hasClitic({ tokens }: Reading, from: number, after: number): boolean {
  for (let i = from; i < Math.min(after, from + 12); i++) if (/^les?$/.test(tokens.words[i]!)) return true;
  return false;
}

/** "Los sindicatos …", "Inés Roldán y Luis Baena …" */
const isMany = (reading: Reading, { span, head }: Phrase) =>
  /^l[oa]s$/.test(reading.tokens.words[span[0]]!) ||
  reading.lexicon.groupNouns.has(reading.tokens.words[head]!) ||
  joinedTo(reading, span[1], span[1] + 8) !== null;

/** "Asegura que …", "Preguntado por la obra, responde que …", "En su informe, advierten de que …": no subject before the verb. */
export function opensAlone(reading: Reading, previous: number, start: number): boolean {
  const { tokens, classes, lexicon } = reading;
  if (lexicon.lang !== "es") return false;
  if (previous < start) return true;
  // "En la asamblea de anoche reprocharon al Ayuntamiento que": where, without a comma.
  if (/^(?:en|durante|tras)$/.test(tokens.words[start]!) && previous - start < 9) {
    const where = nounPhrase(reading, start + 1, previous + 1);
    if (where && (where.span[1] === previous || onlyOf(reading, where.span[1] + 1, previous))) return true;
  }
  if (classes[previous] !== CLASS.comma || previous - start > 16) return false;
  if (!/^(?:en|sobre|ante|tras|por|al|para|con)$|^(?:pre|inter)\w+(?:ado|ada)$/.test(tokens.words[start]!))
    return false;
  let commas = 0;
  for (let i = start; i < previous; i++)
    // "En un informe, al que ha tenido acceso la cadena, advierten …"
    if (classes[i] === CLASS.comma && (commas++ > 0 || !/^(?:al?|del?|que|cuy[oa])$/.test(tokens.words[i + 1]!)))
      return false;
  return true;
}

/** "de anoche", "improvisada de ayer": small words that go on with a place. */
function onlyOf({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (tokens.shape[i] !== SHAPE.lower || lexicon.determiners.has(tokens.words[i]!)) return false;
  return to - from < 4;
}
