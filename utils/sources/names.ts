/** All runs of capitalised words in a text, so that "Smith" can be led back to the Smith who was named in full. */
import { CLASS } from "./classes.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isPlace } from "./lexicon/places.ts";
import { behindRank, isRole } from "./naming.ts";
import { behindPreposition } from "./passing.ts";
import type { Reading } from "./read.ts";
import { givenGender } from "./rules/given-names.ts";
import { becomes, beginsAnother, germanNameStart, isArticled, plainKey } from "./rules/name.ts";
import { isNameLink, isNominal } from "./rules/words.ts";
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
  /** Who bears an office or calling in the text ("Gov. Holt", "minister Ada Holm"); null where two do. English only. */
  holders: Map<string, NameRun | null>;
  /** The family names of those. */
  titled: Set<string>;
  /** Words with a capital that no sentence's beginning gives them. English only. */
  capitals: Set<string>;
  /** Words that stand in lower case. English only. */
  smalls: Set<string>;
}

/** What stands behind a family name and is none. */
export const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "kc", "qc", "mp", "msp", "cbe", "obe", "mbe"]);
/** Words that open a sentence with a capital, before a name. */
export const OPENERS = new Set(
  "once everything whatever when while because since unless until whether although though".split(" "),
);
const PLACING = new Set(["in", "across", "throughout", "outside", "near"]);

/** "Anton Holm und Olek Reyes" are two, "Ursula von der Leyen" is one. */
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
  const holders = new Map<string, NameRun | null>();
  const capital = (i: number) => tokens.shape[i] === SHAPE.capital || tokens.shape[i] === SHAPE.upper;
  const named = (i: number) => {
    if (!capital(i) || (lexicon.lang !== "en" && !isNominal(reading, i))) return false;
    const c = classes[i]!;
    return (
      c === CLASS.name ||
      c === CLASS.acronym ||
      (c === CLASS.title && !lexicon.groupNouns.has(tokens.words[i]!)) ||
      c > 19
    );
  };
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  // Each word is noted once, in lower case and with a capital.
  const noted = new Uint8Array(tokens.forms);
  for (let i = 0; lexicon.lang === "en" && i < tokens.count; i++) {
    const small = tokens.shape[i] === SHAPE.lower;
    const bit = small ? 1 : 2;
    const form = tokens.form[i]!;
    if (noted[form]! & bit || !(small || (capital(i) && !opensSentence(reading, i)))) continue;
    noted[form]! |= bit;
    (small ? smalls : capitals).add(tokens.words[i]!);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (!named(i)) continue;
    let last = i;
    for (let k = i + 1; k < tokens.count && k - i < 10 && tokens.sentence[k] === tokens.sentence[i]; k++) {
      // "Kornelia Ahrens von der Uni": a name of two words is whole before "von".
      if (lexicon.lang === "de" && tokens.words[k] === "von" && last === k - 1 && isWhole(reading, i, last)) break;
      if (lexicon.lang !== "en" && beginsAnother(reading, i, k) && named(k + 1) && named(k + 2)) break;
      if (named(k)) last = k;
      else if (
        lexicon.nameLinks.has(tokens.words[k]!) &&
        tokens.words[k] !== "'s" &&
        tokens.words[k] !== "on" &&
        tokens.words[k] !== "in" &&
        tokens.words[k] !== "and" &&
        // "Yvon Le Dantec": an article written large is the name's own.
        (lexicon.lang === "en" || capital(k) || joins(tokens.words[k]!, tokens.words[k - 1]!))
      )
        continue;
      // "Laith al-Balaous"
      else if (lexicon.lang !== "en" && isArticled(tokens.words[k]!)) last = k;
      else break;
    }
    let first = i;
    while (first < last && (classes[first] === CLASS.title || (lexicon.lang === "de" && isRole(reading, first))))
      first++;
    // "Indian Foreign Secretary Vikram Holm": the name begins behind the last title.
    for (let k = last - 2; lexicon.lang === "en" && k > first; k--) {
      if (!lexicon.titles.has(tokens.words[k]!) || lexicon.organisationNouns.has(tokens.words[last]!)) continue;
      if (!capital(k + 1) || last - k > 3) break;
      first = k + 1;
      break;
    }
    if (lexicon.lang === "de" && becomes(reading, first, last)) last--;
    if (lexicon.lang === "de" && last > first) {
      const determined = first > 0 && lexicon.determiners.has(tokens.words[first - 1]!);
      first = Math.max(first, germanNameStart(reading, first, last, determined));
    }
    const key: string[] = [];
    let initials = "";
    for (let k = first; k <= last; k++) {
      key.push(lexicon.lang === "en" ? tokens.words[k]!.replace(/\.$/, "") : plainKey(tokens.words[k]!));
      if (capital(k)) initials += tokens.words[k]![0];
    }
    // Tom Reyes Jr. is a Reyes.
    if (lexicon.lang === "en" && key.length > 2 && SUFFIXES.has(key[key.length - 1]!)) key.pop();
    // "Von der Leyen" is a family name alone.
    while (lexicon.lang !== "en" && key.length > 1 && isNameLink(key[0]!)) key.shift();
    const placed =
      first > 0 &&
      PLACING.has(tokens.words[first - 1]!) &&
      classes[last + 1] !== CLASS.possessive &&
      !/^['’]$/.test(tokens.words[last + 1] ?? "");
    if (key.length === 1 && placed) places.add(key[0]!);
    // "in Port Alder", "à Port Alder": of two words where the first is given to nobody.
    const town = lexicon.lang !== "en" && key.length === 2 && givenGender(key[0]!) === null;
    if (town && /^(?:in|aus|à|en)$/.test(tokens.words[first - 1] ?? "")) places.add(key.join(" "));
    const run: NameRun = { first, last, key };
    runs.push(run);
    if (lexicon.lang === "en") holdOffice(reading, holders, i, run);
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
  // "In Holm, Lord Reyes has a foe": no town, where the text knows an Anna Holm.
  if (lexicon.lang === "en")
    for (const place of places)
      if (byLast.get(place)?.some(({ key }) => key.length < 4 && genderOf(key[0]!) !== null)) places.delete(place);
  const titled = new Set<string>();
  for (const run of holders.values()) if (run) titled.add(run.key[run.key.length - 1]!);
  return { runs, byLast, byInitials, acronyms, places, holders, titled, capitals, smalls };
}

/** Whether a token is the first of its sentence, or of the words quoted in it. */
export function opensSentence({ tokens, classes }: Reading, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && (classes[before] === CLASS.quoteMark || tokens.words[before] === "(")) before--;
  return (
    before < 0 ||
    tokens.sentence[before] !== tokens.sentence[i] ||
    classes[before] === CLASS.colon ||
    classes[before + 1] === CLASS.quoteMark
  );
}

const SPELT: Record<string, string> = {
  gov: "governor",
  sen: "senator",
  rep: "representative",
  prof: "professor",
  dr: "doctor",
  gen: "general",
  col: "colonel",
  capt: "captain",
  sgt: "sergeant",
  rev: "reverend",
  pm: "minister",
};

/** Notes whose office stands right before a name, in capitals or not: "Gov. Holt", "airport manager Ada Holm". */
function holdOffice(
  { tokens, lexicon }: Reading,
  holders: Map<string, NameRun | null>,
  from: number,
  run: NameRun,
): void {
  if (run.key.length > 3 || lexicon.organisationNouns.has(run.key[run.key.length - 1]!)) return;
  const note = (i: number) => {
    const word = tokens.words[i]?.replace(/\.$/, "") ?? "";
    const office = SPELT[word] ?? word;
    const elect = office.endsWith("-elect") && lexicon.titles.has(office.slice(0, -6));
    if (!elect && !lexicon.personNouns.has(office) && !lexicon.titles.has(office)) return;
    const before = holders.get(office);
    if (before === undefined) holders.set(office, run);
    else if (before && before.key[before.key.length - 1] !== run.key[run.key.length - 1]) holders.set(office, null);
    else if (before && before.key.length < run.key.length) holders.set(office, run);
  };
  for (let i = from; i < run.first; i++) note(i);
  // "Fellow singer Ada Holm" is not the singer of the text.
  if (from > 1 && tokens.words[from - 2] === "fellow") return;
  if (from > 0 && tokens.sentence[from - 1] === tokens.sentence[from] && tokens.shape[from - 1] === SHAPE.lower)
    note(from - 1);
}

const text = ({ tokens }: Reading, run: NameRun) => tokens.text.slice(tokens.start[run.first]!, tokens.end[run.last]!);

/** The fullest name that a family name stands for: the last one named in full before `at`, else the first after it. */
export function fullName(
  reading: Reading,
  index: NameIndex,
  word: string,
  at: number,
  gender: "m" | "f" | null = null,
): { name: string; key: string[] } | null {
  const { words, shape } = reading.tokens;
  const { lang, nameLinks, personNouns } = reading.lexicon;
  // "Pakistan" is not the Tehrik-e-Taliban Pakistan.
  if (lang === "en" && isPlace([word])) return null;
  const particle = lang === "en" || nameLinks.has(words[at]!);
  const list = index.byLast.get(word)?.filter(
    (run) =>
      run.key.length <= 4 &&
      !run.key.includes("of") &&
      !run.key.includes("for") &&
      !run.key.includes("the") &&
      // "The BCD Harbour correspondent Ada Holm" reports on the Harbour.
      !(lang === "en" && shape[run.first] === SHAPE.upper && personNouns.has(words[run.last + 1] ?? "")) &&
      // "Mr. Holm" is no Ivanka.
      (gender === null || (genderOf(run.key[0]!) ?? gender) === gender) &&
      // "den Trick von Marek" gives Marek no other name, unless he is spoken of as "von Marek".
      (particle || !nameLinks.has(words[run.last - 1]!)),
  );
  if (!list?.length) return null;
  let best: NameRun | null = null;
  // "Hapless Holt", where a sentence opens, is less of a name than "Anna Holt".
  let good = 0;
  for (const run of list) {
    const own = lang === "en" ? behindTitles(reading, run) : behindPlace(run);
    if (!own) continue;
    const opens = lang === "en" && opensSentence(reading, own.first);
    // "Make Holt go away": a word of the text, and nobody's first name.
    if (opens && genderOf(own.key[0]!) === null && (index.smalls.has(own.key[0]!) || OPENERS.has(own.key[0]!)))
      continue;
    let sound = lang !== "en" || !opens || genderOf(own.key[0]!) !== null ? 1 : 0;
    // Of two of a family, "Adv Holm" is the one whom the text has given a title.
    const title = words[own.first - 1] ?? "";
    const said = words[at]!.replace(/\.$/, "");
    // "He met Tom Holt" makes nobody else's Holt of Anna Holt.
    if (lang === "en" && sound && !behindPreposition(reading, own)) sound = 1.5;
    if (lang === "en" && sound && at !== own.first - 1 && said.length > 2 && title.startsWith(said)) sound = 2;
    if (!best || sound > good || (run.first <= at && sound === good)) {
      best = own;
      good = sound;
    }
  }
  return best && { name: text(reading, best), key: best.key };
}

/** "Ousted Defense Minister Anna Holm" is Anna Holm; where only "Holm" is left, the run gives no fuller name. */
export function behindTitles(reading: Reading, run: NameRun): NameRun | null {
  const { lexicon, tokens } = reading;
  let from = run.first;
  for (let i = run.first; i < run.last; i++) if (lexicon.titles.has(tokens.words[i]!.replace(/\.$/, ""))) from = i + 1;
  from = behindRank(reading, from, run.last);
  if (from === run.first) return run;
  return from < run.last ? { first: from, last: run.last, key: run.key.slice(from - run.first) } : null;
}

/** "exalcalde de Utebo Miguel Dalmau": the town before a given name is no part of the name. */
function behindPlace(run: NameRun): NameRun {
  const { first, last, key } = run;
  if (key.length < 3 || last - first + 1 !== key.length || givenGender(key[0]!) || !givenGender(key[1]!)) return run;
  return { first: first + 1, last, key: key.slice(1) };
}

/** "Nora" is Nora Holm where the text names one Nora in full. */
export function fullByGiven(
  reading: Reading,
  { runs }: NameIndex,
  given: string,
): { name: string; key: string[] } | null {
  if (!givenGender(given)) return null;
  let found: NameRun | null = null;
  for (const run of runs.slice(0, 2000)) {
    if (run.key.length < 2 || run.key.length > 4 || run.key[0] !== given) continue;
    if (found && found.key.join(" ") !== run.key.join(" ")) return null;
    found = run;
  }
  return found && { name: text(reading, found), key: found.key };
}

/** How many names of the text end before token `at`. */
export function runsBefore({ runs }: NameIndex, at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.last < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
