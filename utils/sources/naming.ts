/** Where in a phrase a name begins and ends. */
import { CLASS } from "./classes.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

export function isName(reading: Reading, i: number): boolean {
  const { tokens, classes, lexicon } = reading;
  const shape = tokens.shape[i]!;
  if (shape !== SHAPE.capital && shape !== SHAPE.upper) return false;
  const c = classes[i]!;
  if (c === CLASS.name || c === CLASS.acronym) return true;
  if (lexicon.lang === "de") return false;
  const first = tokens.sentences[tokens.sentence[i]!] === i;
  if (first) return c === CLASS.title && !lexicon.groupNouns.has(tokens.words[i]!);
  return (
    c !== CLASS.other &&
    c !== CLASS.adverb &&
    c !== CLASS.determiner &&
    c !== CLASS.pronoun &&
    c !== CLASS.preposition &&
    c !== CLASS.conjunction
  );
}

/** "Secretary of State Marco Rubio": the name begins after the office; "Chair of the Boat Owners" has none. */
export function afterOffice({ tokens, lexicon }: Reading, core: number, first: number, last: number): number {
  if (tokens.shape[core] !== SHAPE.lower || lexicon.lang !== "en") return core;
  return last - core === 3 && !lexicon.organisationNouns.has(tokens.words[last]!) ? core + 2 : first;
}

/** "Peter McNally of Third Bridge" names a person by where they work; "Bank of America" names a bank. */
export function personOf(reading: Reading, of: number): boolean {
  const { tokens, classes, lexicon } = reading;
  if (tokens.words[of] !== "of" || of < 2) return false;
  for (let i = of - 1; i >= of - 2; i--) {
    const word = tokens.words[i]!;
    if (!isName(reading, i) || classes[i] === CLASS.title || word.endsWith("s")) return false;
    for (const nouns of [lexicon.organisationNouns, lexicon.outletNouns, lexicon.documentNouns])
      if (nouns.has(word)) return false;
  }
  return true;
}

/** Whether a word names an office; German joins it to what stands before: "Pressesprecher", "Gesundheitsdirektor". */
export function isRole({ tokens, lexicon }: Reading, i: number): boolean {
  const word = tokens.words[i]!;
  if (lexicon.personNouns.has(word) || lexicon.titles.has(word)) return true;
  return lexicon.lang === "de" && tokens.shape[i] !== SHAPE.lower && endsIn(word, lexicon.personNouns, lexicon.titles);
}

/** Whether a word ends in one of these, of four letters and more. */
export function endsIn(word: string, ...lists: ReadonlySet<string>[]): boolean {
  for (let from = Math.max(1, word.length - 24); from <= word.length - 4; from++)
    for (const list of lists) if (list.has(word.slice(from))) return true;
  return false;
}

/** "von" in "von der Leyen". */
export const isParticle = ({ tokens, lexicon }: Reading, i: number) =>
  lexicon.lang !== "en" && lexicon.nameLinks.has(tokens.words[i]!) && !lexicon.determiners.has(tokens.words[i]!);

/** The person's name behind the comma after a role, or null. */
export function nameBehind(
  reading: Reading,
  [first, last]: TokenSpan,
  head: number,
  headIsName: boolean,
): TokenSpan | null {
  const { tokens, classes, lexicon } = reading;
  const role = (i: number) => isRole(reading, i);
  const inside = () => {
    for (let i = first; i < head; i++) if (role(i)) return lexicon.lang !== "de" || tokens.shape[i + 1] === SHAPE.lower;
    return false;
  };
  // "El portavoz militar, …": other languages have the adjective behind.
  const office = role(head) || role(last) || (lexicon.lang !== "en" && inside());
  if (
    (headIsName && !(lexicon.lang === "de" && (role(head) || inside()))) ||
    !office ||
    classes[last + 1] !== CLASS.comma
  )
    return null;
  const from = last + 2;
  let to = from - 1;
  while (to + 1 < tokens.count && to - from < 4) {
    const next = to + 1;
    const link = next > from && lexicon.nameLinks.has(tokens.words[next]!) && isName(reading, next + 1);
    if (tokens.sentence[next] !== tokens.sentence[first] || !(isName(reading, next) || link)) break;
    to = next;
  }
  if (to - from < 1 || lexicon.organisationNouns.has(tokens.words[to]!)) return null;
  const c = classes[to + 1];
  const ends = c === CLASS.comma || c === CLASS.stop || c === CLASS.speech || c === CLASS.auxiliary || c === CLASS.mark;
  return ends ? [from, to] : null;
}
