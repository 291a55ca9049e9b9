/** All runs of capitalised words in a text, so that "Smith" can be led back to the Smith who was named in full. */
import { CLASS } from "./classes.ts";
import { isRole } from "./naming.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

export interface NameRun {
  first: number;
  last: number;
  key: string[];
}

export interface NameIndex {
  runs: NameRun[];
  /** Runs of two words and more by their last word. */
  byLast: Map<string, NameRun[]>;
  /** Runs whose initials these are. */
  byInitials: Map<string, NameRun[]>;
  acronyms: Set<string>;
  /** Names of one word that somebody or something is said to be "in": towns and countries, which no "he" stands for. */
  places: Set<string>;
}

const PLACING = new Set(["in", "across", "throughout", "outside", "near"]);

/** "Tyson Fury und Oleksandr Usyk" are two, "Ursula von der Leyen" is one. */
const joins = (word: string, before: string) =>
  !/^(?:und|et|y|für|zu|des|du|del|der|la|las|los|le|les|el|l')$/.test(word) || /^(?:von|van|de)$/.test(before);

function isWhole(reading: Reading, first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i <= last; i++) if (!isRole(reading, i) && reading.tokens.shape[i] === SHAPE.capital) words++;
  return words > 1;
}

export function indexNames(reading: Reading): NameIndex {
  const { tokens, classes, lexicon } = reading;
  const runs: NameRun[] = [];
  const byLast = new Map<string, NameRun[]>();
  const byInitials = new Map<string, NameRun[]>();
  const acronyms = new Set<string>();
  const places = new Set<string>();
  const capital = (i: number) => tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper;
  const named = (i: number) => {
    if (!capital(i)) return false;
    const c = classes[i]!;
    return (
      c === CLASS.name ||
      c === CLASS.acronym ||
      (c === CLASS.title && !lexicon.groupNouns.has(tokens.words[i]!)) ||
      c > 19
    );
  };
  for (let i = 0; i < tokens.count; i++) {
    if (!named(i)) continue;
    let last = i;
    for (let k = i + 1; k < tokens.count && k - i < 10 && tokens.sentence[k] === tokens.sentence[i]; k++) {
      // "Kornelia Ahrens von der Uni": a name of two words is whole before "von".
      if (lexicon.lang === "de" && tokens.words[k] === "von" && last === k - 1 && isWhole(reading, i, last)) break;
      if (named(k)) last = k;
      else if (
        lexicon.nameLinks.has(tokens.words[k]!) &&
        tokens.words[k] !== "'s" &&
        tokens.words[k] !== "on" &&
        tokens.words[k] !== "in" &&
        tokens.words[k] !== "and" &&
        (lexicon.lang === "en" || joins(tokens.words[k]!, tokens.words[k - 1]!))
      )
        continue;
      else break;
    }
    let first = i;
    while (first < last && (classes[first] === CLASS.title || (lexicon.lang === "de" && isRole(reading, first))))
      first++;
    const key: string[] = [];
    let initials = "";
    for (let k = first; k <= last; k++) {
      key.push(tokens.words[k]!.replace(/\.$/, ""));
      if (capital(k)) initials += tokens.words[k]![0];
    }
    if (key.length === 1 && first > 0 && PLACING.has(tokens.words[first - 1]!)) places.add(key[0]!);
    const run: NameRun = { first, last, key };
    runs.push(run);
    if (key.length > 1) {
      const put = (map: Map<string, NameRun[]>, name: string) => {
        const list = map.get(name);
        if (!list) map.set(name, [run]);
        else if (list.length < 200) list.push(run);
      };
      put(byLast, key[key.length - 1]!);
      if (initials.length > 1) put(byInitials, initials);
    }
    if (tokens.shape[last] === SHAPE.upper && first === last) acronyms.add(tokens.words[last]!.replaceAll(".", ""));
    i = last;
  }
  return { runs, byLast, byInitials, acronyms, places };
}

const text = ({ tokens }: Reading, run: NameRun) => tokens.text.slice(tokens.start[run.first]!, tokens.end[run.last]!);

/** The fullest name that a family name stands for: the last one named in full before `at`, else the first after it. */
export function fullName(
  reading: Reading,
  index: NameIndex,
  word: string,
  at: number,
): { name: string; key: string[] } | null {
  const { words } = reading.tokens;
  const { lang, nameLinks } = reading.lexicon;
  const particle = lang === "en" || nameLinks.has(words[at]!);
  const list = index.byLast.get(word)?.filter(
    (run) =>
      run.key.length <= 4 &&
      !run.key.includes("of") &&
      !run.key.includes("for") &&
      !run.key.includes("the") &&
      // "den Trick von Marek" gives Marek no other name, unless he is spoken of as "von Marek".
      (particle || !nameLinks.has(words[run.last - 1]!)),
  );
  if (!list?.length) return null;
  let best = list[0]!;
  for (const run of list) if (run.first <= at) best = run;
  return { name: text(reading, best), key: best.key };
}
