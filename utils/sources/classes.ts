/** One small number for each token: the part that its word plays in an attribution, by lexicon and shape. */
import { genderOf } from "./lexicon/given-names.ts";
import type { Lexicon } from "./lexicon/types.ts";
import { SHAPE, type Tokens } from "./tokenise.ts";

export const CLASS = {
  other: 0,
  determiner: 1,
  pronoun: 2,
  preposition: 3,
  auxiliary: 4,
  modal: 5,
  conjunction: 6,
  relative: 7,
  speech: 8,
  thought: 9,
  title: 10,
  number: 11,
  comma: 12,
  stop: 13,
  quoteMark: 14,
  colon: 15,
  mark: 16,
  that: 17,
  negation: 18,
  possessive: 19,
  person: 20,
  group: 21,
  organisation: 22,
  document: 23,
  name: 24,
  acronym: 25,
  adverb: 26,
  to: 27,
} as const;

const MARKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ",": CLASS.comma,
    ".": CLASS.stop,
    "?": CLASS.stop,
    "!": CLASS.stop,
    "…": CLASS.stop,
    ":": CLASS.colon,
    '"': CLASS.quoteMark,
    "“": CLASS.quoteMark,
    "”": CLASS.quoteMark,
    "«": CLASS.quoteMark,
    "»": CLASS.quoteMark,
    "„": CLASS.quoteMark,
    "'s": CLASS.possessive,
  }),
);

interface Known {
  /** However a word is written. */
  byWord: ReadonlyMap<string, number>;
  /** Where it is written small. */
  lower: ReadonlyMap<string, number>;
}

const read = new WeakMap<Lexicon, Known>();

/** Classes by word, made once for each lexicon. */
function classesOf(lexicon: Lexicon): Known {
  const known = read.get(lexicon) ?? readClasses(lexicon);
  read.set(lexicon, known);
  return known;
}

function readClasses(lexicon: Lexicon): Known {
  const byWord = new Map<string, number>();
  const put = (words: Iterable<string>, value: number) => {
    for (const word of words) if (!byWord.has(word)) byWord.set(word, value);
  };
  for (const [word, value] of MARKS) byWord.set(word, value);
  put(["to"], CLASS.to);
  put(lexicon.complementisers.has("that") ? ["that"] : [], CLASS.that);
  put(lexicon.negations, CLASS.negation);
  put(lexicon.pronouns, CLASS.pronoun);
  put(lexicon.determiners, CLASS.determiner);
  put(lexicon.auxiliaries, CLASS.auxiliary);
  put(lexicon.modals, CLASS.modal);
  put(lexicon.prepositions, CLASS.preposition);
  put(lexicon.relatives, CLASS.relative);
  put(lexicon.conjunctions, CLASS.conjunction);
  const lower = new Map(byWord);
  const putLower = (words: Iterable<string>, value: number) => {
    for (const word of words) if (!lower.has(word)) lower.set(word, value);
  };
  putLower(lexicon.groupNouns, CLASS.group);
  putLower(lexicon.personNouns, CLASS.person);
  putLower(lexicon.titles, CLASS.title);
  putLower(lexicon.speech, CLASS.speech);
  putLower(lexicon.thought, CLASS.thought);
  putLower(lexicon.documentNouns, CLASS.document);
  putLower(lexicon.organisationNouns, CLASS.organisation);
  return { byWord, lower };
}

export function classify(tokens: Tokens, lexicon: Lexicon): Uint8Array {
  const { byWord, lower } = classesOf(lexicon);
  const out = new Uint8Array(tokens.count);
  const common = lexicon.lang === "de" ? null : commonWords(tokens);
  // A word that is written small has one class wherever it stands: from 1 on, so that it is looked up once.
  const known = new Uint8Array(tokens.forms);
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.words[i]!;
    const shape = tokens.shape[i]!;
    const form = tokens.form[i]!;
    if (shape === SHAPE.number) out[i] = CLASS.number;
    else if (shape === SHAPE.punctuation) out[i] = MARKS.get(word) ?? CLASS.mark;
    else if (shape === SHAPE.lower) {
      known[form] ||= 1 + (lower.get(word) ?? (word.endsWith("ly") ? CLASS.adverb : CLASS.other));
      out[i] = known[form]! - 1;
    } else {
      const first = tokens.sentences[tokens.sentence[i]!] === i;
      const plain = byWord.get(word);
      // "Will", "May" and "Can" in the middle of a sentence are people and months.
      const helper = plain === CLASS.modal || plain === CLASS.auxiliary;
      // He Jianxiong is nobody's "he".
      const surname =
        word === "he" && tokens.shape[i + 1] === SHAPE.capital && tokens.paragraph[i + 1] === tokens.paragraph[i];
      if (surname && common && !common.titled[tokens.sentence[i]!] && !byWord.has(tokens.words[i + 1]!)) {
        out[i] = CLASS.name;
        continue;
      }
      if (helper && shape === SHAPE.capital && !first && common && !common.titled[tokens.sentence[i]!])
        out[i] = CLASS.name;
      else if (plain !== undefined && (shape !== SHAPE.upper || word.length === 1)) out[i] = plain;
      else if (lexicon.titles.has(word.replace(/\.$/, ""))) out[i] = CLASS.title;
      // Bill Holt, Mark Reyes: words that are names before a name.
      else if (first && lexicon.lang === "en" && tokens.shape[i + 1] === SHAPE.capital && genderOf(word) !== null)
        out[i] = CLASS.name;
      else if ((first || lexicon.lang === "de") && lower.has(word)) out[i] = lower.get(word)!;
      else if (shape === SHAPE.capital && common?.has(i) && (first || common.titled[tokens.sentence[i]!]))
        out[i] = word.endsWith("ly") ? CLASS.adverb : CLASS.other;
      else out[i] = shape === SHAPE.upper ? CLASS.acronym : CLASS.name;
    }
  }
  return out;
}

/**
 * Words that the text itself writes small elsewhere, so that a capital at a sentence's start or in a headline makes no
 * name of them; and which sentences are headlines in capitals. A word that has its capital inside sentences at least as
 * often as not is a name all the same: Ms. Field, in an article about fields.
 */
function commonWords(tokens: Tokens) {
  const { words, shape } = tokens;
  const { form } = tokens;
  // How much oftener each word is written small.
  const small = new Int32Array(tokens.forms);
  const titled = new Uint8Array(tokens.sentences.length);
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const first = tokens.sentences[s]!;
    const after = tokens.sentences[s + 1]!;
    let large = 0;
    let long = 0;
    for (let i = first; i < after; i++) {
      if (shape[i] === SHAPE.lower) small[form[i]!]!++;
      if (shape[i] === SHAPE.punctuation || shape[i] === SHAPE.number || words[i]!.length < 4) continue;
      long++;
      if (shape[i] !== SHAPE.lower) large++;
    }
    titled[s] = long > 3 && large > 0.75 * long ? 1 : 0;
    if (titled[s]) continue;
    for (let i = first + 1; i < after; i++)
      if (shape[i] === SHAPE.capital && shape[i - 1] !== SHAPE.punctuation) small[form[i]!]!--;
  }
  const has = (i: number) => small[form[i]!]! > 0;
  return { has, titled };
}
