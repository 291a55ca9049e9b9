/**
 * Features of the attribution model, as hashed numbers: no string is built, and no word of the training texts can be
 * read back from the weights. A cue tagger looks at each token; four rankers look at candidate edges of a span.
 */
import { CLASS } from "./classes.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** Features are written into an array of this length, since no token, candidate or verdict has more of them. */
export const MOST_FEATURES = 128;

/** Joins a template's number and up to four values into one hash. */
export function mix(template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b) | 0;
  hash = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c) | 0;
  hash = (Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) + d) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  hash ^= hash >>> 14;
  return hash >>> 0;
}

/** Stands for "no word here". */
export const NONE = 0x1234567;

/** Per-text columns that several features share. */
export interface Columns {
  suffix2: Int32Array;
  suffix3: Int32Array;
  stem: Int32Array;
  /** Each token's class; where the lexicon has none, the form of the word, from `PLAIN` on. */
  tag: Uint8Array;
  /** How many of each stand before a token, so that counting those between two takes no walk. */
  before: { commas: Int32Array; edges: Int32Array; clauses: Int32Array; verbs: Int32Array };
}

/** Above every class, and above what features take for "before the sentence" and "behind it". */
export const PLAIN = 40;

/** Whether a token's class opens or holds a clause. */
const opensClause = (c: number) =>
  c === CLASS.that ||
  c === CLASS.relative ||
  c === CLASS.speech ||
  c === CLASS.thought ||
  c === CLASS.modal ||
  c === CLASS.auxiliary;

function counted({ tokens: { count }, quotations: { of } }: Reading, tag: Uint8Array): Columns["before"] {
  const sums = () => new Int32Array(count + 1);
  const before = { commas: sums(), edges: sums(), clauses: sums(), verbs: sums() };
  for (let i = 0; i < count; i++) {
    const c = tag[i]!;
    before.commas[i + 1] = before.commas[i]! + (c === CLASS.comma ? 1 : 0);
    before.edges[i + 1] = before.edges[i]! + (of[i] !== of[i - 1] ? 1 : 0);
    before.clauses[i + 1] = before.clauses[i]! + (opensClause(c) ? 1 : 0);
    before.verbs[i + 1] = before.verbs[i]! + (c === PLAIN + FORM.verb || c === PLAIN + FORM.past ? 1 : 0);
  }
  return before;
}

/** A word's end, and what is left without an ending, as numbers. */
function endings(word: string): { stem: number; suffix2: number; suffix3: number } {
  const n = word.length;
  let cut = n;
  if (n > 4 && word.endsWith("ing")) cut = n - 3;
  else if (n > 3 && word.endsWith("ed")) cut = n - 2;
  else if (n > 3 && word.endsWith("es")) cut = n - 2;
  else if (n > 3 && (word.endsWith("s") || word.endsWith("e"))) cut = n - 1;
  let stem = 7;
  for (let k = 0; k < cut; k++) stem = Math.imul(stem ^ word.charCodeAt(k), 0x01000193);
  const suffix2 = n > 2 ? word.charCodeAt(n - 1) | (word.charCodeAt(n - 2) << 16) : 1;
  return { stem, suffix2, suffix3: n > 3 ? Math.imul(word.charCodeAt(n - 3), 31337) ^ suffix2 : 2 };
}

export function columns(reading: Reading): Columns {
  const { tokens, classes } = reading;
  const { count, words, shape, form } = tokens;
  const tag = Uint8Array.from(classes);
  const suffix2 = new Int32Array(count);
  const suffix3 = new Int32Array(count);
  const stem = new Int32Array(count);
  // The first token of each word, and the form that its word seems to have, from 1 on: nothing is worked out twice.
  const first = new Int32Array(tokens.forms).fill(-1);
  const forms = new Uint8Array(tokens.forms);
  for (let i = 0; i < count; i++) {
    const number = form[i]!;
    const c = classes[i]!;
    if (c === CLASS.other || (c === CLASS.name && shape[i] === SHAPE.capital)) {
      forms[number] ||= 1 + formOf(words[i]!);
      const seems = forms[number]! - 1;
      if (seems === FORM.time || c === CLASS.other) tag[i] = PLAIN + seems;
    }
    const known = first[number]!;
    if (known < 0) {
      first[number] = i;
      ({ stem: stem[i], suffix2: suffix2[i], suffix3: suffix3[i] } = endings(words[i]!));
    } else {
      stem[i] = stem[known]!;
      suffix2[i] = suffix2[known]!;
      suffix3[i] = suffix3[known]!;
    }
  }
  return { suffix2, suffix3, stem, tag, before: counted(reading, tag) };
}
