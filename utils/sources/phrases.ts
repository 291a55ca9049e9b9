/** English noun phrases by word class: the one that starts here, the one that ends there. */
import { CLASS } from "./classes.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

const LONGEST_NAME = 16;

/** A noun phrase that starts at `from`: ends at a verb, a comma or any mark. */
export function phraseFrom(reading: Reading, from: number, after: number): TokenSpan | null {
  const { tokens, classes, lexicon } = reading;
  let last = -1;
  for (let i = from; i < Math.min(after, from + LONGEST_NAME); i++) {
    const c = classes[i]!;
    const word = tokens.words[i]!;
    if (tokens.shape[i] === SHAPE.punctuation || c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.negation)
      break;
    // "The Us Company"
    const named = tokens.shape[i] === SHAPE.capital && word !== "i";
    if (i > from && ((c === CLASS.pronoun && !named) || c === CLASS.relative) && !lexicon.determiners.has(word)) break;
    if (
      tokens.shape[i] === SHAPE.lower &&
      (lexicon.speech.has(word) || lexicon.thought.has(word)) &&
      i > from &&
      !lexicon.personNouns.has(word) &&
      !lexicon.groupNouns.has(word)
    )
      break;
    if (c === CLASS.conjunction && !(i + 1 < after && tokens.shape[i + 1] !== SHAPE.lower)) break;
    if (
      c === CLASS.preposition &&
      !lexicon.nameLinks.has(word) &&
      !(i + 1 < after && (tokens.shape[i + 1] !== SHAPE.lower || lexicon.determiners.has(tokens.words[i + 1]!)))
    )
      break;
    // A preposition with a time behind it does not belong to the name.
    if (c === CLASS.preposition && i + 1 < after && tokens.shape[i + 1] === SHAPE.number) break;
    last = i;
  }
  while (
    last >= from &&
    (classes[last] === CLASS.preposition ||
      classes[last] === CLASS.determiner ||
      classes[last] === CLASS.conjunction ||
      lexicon.nameLinks.has(tokens.words[last]!)) &&
    last > from
  )
    last--;
  return last >= from &&
    !(last === from && classes[from] === CLASS.determiner && !lexicon.pronouns.has(tokens.words[from]!))
    ? [from, last]
    : null;
}

/** The noun phrase that ends right before `end` (exclusive). */
export function phraseUpTo(reading: Reading, first: number, end: number): TokenSpan | null {
  const { tokens, classes, lexicon } = reading;
  let last = end - 1;
  while (
    last >= first &&
    (classes[last] === CLASS.auxiliary || classes[last] === CLASS.adverb || classes[last] === CLASS.negation)
  )
    last--;
  // "Rosa Mole (Ind.) said": what stands in brackets behind a name is not its end.
  if (last - first > 2 && tokens.words[last] === ")") {
    let open = last;
    while (open > first && last - open < 6 && tokens.words[open] !== "(") open--;
    if (tokens.words[open] === "(") last = open - 1;
  }
  if (last < first) return null;
  if (classes[last] === CLASS.comma) {
    // "X, spokesman for Y, said": the name stands before the comma before.
    let comma = last - 1;
    while (comma > first && last - comma < 18 && classes[comma] !== CLASS.comma && classes[comma] !== CLASS.quoteMark)
      comma--;
    if (comma <= first || classes[comma] !== CLASS.comma) return null;
    const name = phraseUpTo(reading, first, comma);
    return name ? [name[0], last - 1] : null;
  }
  let from = last + 1;
  while (from > first && last - from < LONGEST_NAME) {
    const i = from - 1;
    const c = classes[i]!;
    const word = tokens.words[i]!;
    if (tokens.shape[i] === SHAPE.punctuation || c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.that) break;
    if (tokens.shape[i] === SHAPE.lower && lexicon.speech.has(word) && !lexicon.personNouns.has(word)) break;
    if (c === CLASS.conjunction && tokens.shape[i + 1] === SHAPE.lower) break;
    from = i;
    if (c === CLASS.pronoun && from === last) break;
  }
  // It starts with a determiner, a name or a noun for people; what stands before that is an adverbial.
  let best = -1;
  for (let i = from; i <= last; i++) {
    const c = classes[i]!;
    const article = i - 1 > from && classes[i - 1] === CLASS.determiner && classes[i - 2] === CLASS.preposition;
    const preposed = (i > from && classes[i - 1] === CLASS.preposition) || article;
    if (preposed && !lexicon.nameLinks.has(tokens.words[i - 1]!)) continue;
    if (
      (c === CLASS.determiner || c === CLASS.pronoun || c >= CLASS.person || c === CLASS.title) &&
      c !== CLASS.adverb
    ) {
      best = i;
      break;
    }
  }
  return best < 0 ? null : [best, last];
}
