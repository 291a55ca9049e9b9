/** The verb of speech with its helping verbs, small pronouns and adverbs. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { isMark, isSmall } from "./words.ts";

/** The verb group that ends at `verb`: its helping verbs, small pronouns and adverbs stand before. */
export interface Group {
  first: number;
  last: number;
  negated: boolean;
  /** The pronoun in "a-t-elle lancé", or -1. */
  pronoun: number;
  /** False for a participle that nothing helps ("annoncé lundi"), and for the passive. */
  active: boolean;
  /** "se defendía": what it does it does to itself, and says nothing unless it is quoted. */
  reflexive: boolean;
}

export function groupAt(reading: Reading, verb: number, start: number): Group {
  const { tokens, classes, lexicon } = reading;
  let first = verb;
  let negated = false;
  if (lexicon.lang === "de")
    return {
      first,
      last: verb,
      negated: germanNegation(reading, verb),
      pronoun: -1,
      active: true,
      reflexive: false,
    };
  const joined = (i: number) =>
    i > start && lexicon.inverted?.has(tokens.words[i]!) === true && tokens.text[tokens.start[i]!] === "-";
  let pronoun = -1;
  if (joined(first - 1) && classes[first - 2] === CLASS.auxiliary) {
    pronoun = first - 1;
    first -= 2;
  }
  while (first > start && verb - first < 6 && isSmall(reading, first - 1)) {
    const c = classes[first - 1]!;
    const word = tokens.words[first - 1]!;
    if (c === CLASS.negation) negated = true;
    // "a au contraire dénoncé", "a pour sa part jugé"
    const aside = lexicon.lang === "fr" && first === verb ? asideStart(reading, first) : first;
    if (aside < first) {
      first = aside;
      continue;
    }
    const helps = c === CLASS.auxiliary || c === CLASS.negation || lexicon.clitics?.has(word) === true;
    // "a également indiqué": an adverb between the verb and its help.
    const adverb = lexicon.adverbs?.has(word) || /..(?:ment|mente)$|^(?:aussi|también)$|..-mêmes?$/.test(word);
    const helped =
      adverb &&
      (classes[first - 2] === CLASS.auxiliary ||
        // "l'établissement dénonce": behind an article it is a noun.
        (lexicon.clitics?.has(tokens.words[first - 2] ?? "") && !/^l[ea']$/.test(tokens.words[first - 2] ?? "")));
    // "X, dirigido por Y, ya alertó": Spanish puts it before the verb.
    const already = lexicon.lang === "es" && /^(?:ya|también|además|siempre|incluso|luego|después)$/.test(word);
    // "Un cadre, qui …, le confirme": behind a comma no article.
    const it =
      lexicon.lang === "fr" && /^l(?:e|a|es|')$/.test(word) && tokens.words[first - 2] === "," && first === verb;
    if (!helps && !helped && !already && !it && c !== CLASS.modal) break;
    first--;
  }
  return {
    first,
    last: verb,
    negated,
    pronoun,
    active: isActive(reading, first, verb),
    reflexive: lexicon.lang === "es" && tokens.words[verb - 1] === "se",
  };
}

const ASIDE =
  /^(?:au contraire|en revanche|par ailleurs|en outre|pour sa part|pour leur part|de son côté|à son tour|en effet|à nouveau|de nouveau|dans la foulée|sans surprise)$/;

/** Where an adverb of two or three words begins that stands between a helping verb and its participle; `end` where none does. */
function asideStart({ tokens, classes }: Reading, end: number): number {
  for (const length of [2, 3]) {
    const from = end - length;
    if (from < 1 || classes[from - 1] !== CLASS.auxiliary) continue;
    let words = tokens.words[from]!;
    for (let i = from + 1; i < end; i++) words += ` ${tokens.words[i]}`;
    if (ASIDE.test(words)) return from;
  }
  return end;
}

const PARTICIPLE = /(?:é|ée|és|ées|ado|ido|cho|enu|onnu|ndu|nclu|[ao]mis|menti|verti|chéri)$/;

function isActive({ tokens, lexicon }: Reading, first: number, verb: number): boolean {
  if (!PARTICIPLE.test(tokens.words[verb]!)) return true;
  // "prevé" is no participle in Spanish.
  if (lexicon.lang === "es" && tokens.words[verb]!.endsWith("é")) return true;
  for (let i = first; i < verb; i++) {
    const word = tokens.words[i]!;
    if (/^(?:a|ont|avait|avaient|aura|auront|aurait|ait|ha|han|había|habían|haya|hayan|habría)$/.test(word))
      return tokens.words[i + 1] !== "été" && tokens.words[i + 1] !== "sido";
    if (word === "s'" || word === "se" || word === "eut" || word === "eurent") return true;
  }
  return goesOn(tokens, first);
}

/** "a décrété trois jours de deuil et appelé la population à …": the help of the first participle is that of the second. */
function goesOn(tokens: Reading["tokens"], at: number): boolean {
  if (!/^(?:et|y|e)$/.test(tokens.words[at - 1] ?? "")) return false;
  for (let i = at - 2; i > Math.max(0, at - JOINED); i--) {
    const word = tokens.words[i]!;
    if (/^(?:,|que|qu'|qui|:|;|\.)$/.test(word)) return false;
    if (/^(?:a|ont|ha|han)$/.test(word) && PARTICIPLE.test(tokens.words[i + 1]!) && tokens.words[i + 1] !== "été")
      return tokens.words[i + 1] !== "sido";
  }
  return false;
}
/** How far behind the first participle the second may stand, in tokens. */
const JOINED = 18;

/** "sagte nichts", "wollte nicht sagen": what stands behind a German verb negates it. */
function germanNegation(reading: Reading, verb: number): boolean {
  const { tokens } = reading;
  for (let i = verb + 1; i < Math.min(tokens.count, verb + 3); i++) {
    const word = tokens.words[i]!;
    if (isMark(reading, i)) return false;
    if (word === "nicht" || word === "nichts") return true;
  }
  return false;
}
