/** Where in a phrase a name begins and ends. */
import { CLASS } from "./classes.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { isPlace } from "./lexicon/places.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

export function isName(reading: Reading, i: number): boolean {
  const { tokens, classes, lexicon } = reading;
  const shape = tokens.shape[i]!;
  if (shape !== SHAPE.capital && shape !== SHAPE.upper) return false;
  const c = classes[i]!;
  if (c === CLASS.name || c === CLASS.acronym) return true;
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
  if (tokens.shape[core] !== SHAPE.lower) return core;
  return last - core === 3 && !lexicon.organisationNouns.has(tokens.words[last]!) ? core + 2 : first;
}

/** What houses are called beside the lexicon's: "the Sylvanian Academy of Sleep". */
const HOUSES = new Set(
  "academy chamber confederation directorate guild inspectorate observatory secretariat tribunal museum order archive registry conference convention".split(
    " ",
  ),
);

/** "Peter McNally of Third Bridge" names a person by where they work; "Bank of America" names a bank. */
export function personOf(reading: Reading, of: number): boolean {
  const { tokens, classes, lexicon } = reading;
  if (tokens.words[of] !== "of" || of < 2) return false;
  // "James Holms" is somebody, though both might be plurals.
  const given = genderOf(tokens.words[of - 2]!) !== null;
  for (let i = of - 1; i >= of - 2; i--) {
    const word = tokens.words[i]!;
    if (!isName(reading, i) || classes[i] === CLASS.title || (word.endsWith("s") && !given)) return false;
    for (const nouns of [lexicon.organisationNouns, lexicon.outletNouns, lexicon.documentNouns])
      if (nouns.has(word)) return false;
    if (HOUSES.has(word)) return false;
  }
  return true;
}

/** Ranks and callings that stand before a name and are no part of it, beside the usual titles. */
export const RANKS: ReadonlySet<string> = new Set(
  `admiral rear maj major brigadier brig marshal commander cpl corporal private pvt cmdr advocate adv councillor councilor
  cllr cr acting archbishop bishop cardinal reverend pastor leader secretary-general premier superintendent supt insp det pc
  assemblyman assemblywoman councilman councilwoman alderman solicitor barrister comedian actor actress singer
  major-general major-gen maj-gen lieutenant-general lt-gen lt-col brig-gen vice-president president-elect mayor-elect
  administrator principal whip treasurer rapper striker goalkeeper midfielder defender winger captain hon honourable honorable
  msp mep mla sp dsp asp csp acp engr barr bldr arc alhaji alhaja otunba shri smt madam comrade mullah ayatollah tan datuk dato sri seri`.split(
    /\s+/,
  ),
);

/** "Rear Admiral Ada Holm", "Leader Tom Reyes": where the name begins behind what somebody is called by office. */
export function behindRank({ tokens, lexicon }: Reading, core: number, last: number): number {
  let from = core;
  while (from < last) {
    const word = tokens.words[from]!.replace(/\.$/, "");
    // "Ambassador to Britain Ada Holm"
    if (last - from === 2 && isPlace([word]) && /^(?:to|in)$/.test(tokens.words[from - 1] ?? "")) return from + 1;
    const wing = word === "wing" && RANKS.has(tokens.words[from + 1]!);
    if (!wing && !RANKS.has(word) && !lexicon.titles.has(word)) break;
    from++;
  }
  // "Leader" alone names nobody, and neither does a rank that a house bears: Premier League.
  return lexicon.organisationNouns.has(tokens.words[last]!) ? core : from;
}

/** Whether a word names an office; German joins it to what stands before: "Pressesprecher", "Gesundheitsdirektor". */
export function isRole({ tokens, lexicon }: Reading, i: number): boolean {
  const word = tokens.words[i]!;
  if (lexicon.personNouns.has(word) || lexicon.titles.has(word)) return true;
  // "Klägerin", where the list has "Kläger"
  if (lexicon.lang === "de" && word.endsWith("erin") && lexicon.personNouns.has(word.slice(0, -2))) return true;
  if (lexicon.lang !== "de" || tokens.shape[i] === SHAPE.lower) return false;
  if (endsIn(word, lexicon.personNouns, lexicon.titles)) return true;
  // "des Abgeordneten", "dem Vorsitzenden", "des Sprechers"
  const bare = word.replace(/(?:en|n|s)$/, "");
  return (
    bare !== word &&
    !lexicon.groupNouns.has(word) &&
    (lexicon.personNouns.has(bare) ||
      endsIn(bare, lexicon.personNouns, lexicon.titles) ||
      lexicon.personNouns.has(`${bare}e`) ||
      endsIn(`${bare}e`, lexicon.personNouns))
  );
}

/** Whether a word ends in one of these, of four letters and more. */
export function endsIn(word: string, ...lists: ReadonlySet<string>[]): boolean {
  for (let from = Math.max(2, word.length - 24); from <= word.length - 4; from++)
    for (const list of lists) if (list.has(word.slice(from))) return true;
  return false;
}

/** The person's name behind the comma after a role, or null. */
export function nameBehind(
  reading: Reading,
  [first, last]: TokenSpan,
  head: number,
  headIsName: boolean,
  end: number,
): TokenSpan | null {
  const { tokens, classes, lexicon } = reading;
  const role = (i: number) => isRole(reading, i);
  // "Its director-general, Ada Holm"
  const joined = (i: number) => lexicon.lang === "en" && /^(?:director|secretary|vice|co)-/.test(tokens.words[i]!);
  const office = role(head) || role(last) || joined(head);
  // "The company's CEO", "Minister of Harbours": capitals, and an office all the same.
  // "One of the king's victims, Ada Holm, …" is one, whatever the others are.
  const one = lexicon.lang === "en" && tokens.words[first] === "one" && tokens.words[first + 1] === "of";
  // "The Leader of Alder Council, Councillor Ada Holm, has said"
  const opening = tokens.words[first] === "the" ? first + 1 : first;
  const ofHouse = tokens.words[opening + 1] === "of" && lexicon.personNouns.has(tokens.words[opening]!);
  const titled =
    one || ofHouse || lexicon.titles.has(tokens.words[head]!) || lexicon.titles.has(tokens.words[opening]!);
  const named = headIsName && !titled;
  if (named || classes[last + 1] !== CLASS.comma) return null;
  let from = last + 2;
  // "The port's counsel, senior advocate Ada Holm, argued"
  if (lexicon.lang === "en" && tokens.shape[from] === SHAPE.lower && (office || owned(reading, first, last))) {
    let name = from;
    let known = false;
    while (name - from < 4 && tokens.shape[name] === SHAPE.lower && classes[name] !== CLASS.preposition) {
      known ||= isRole(reading, name) || isHuman(tokens.words[name]!);
      name++;
    }
    if (known && isName(reading, name) && isName(reading, name + 1)) from = name;
  }
  // "My friend, the union organiser Ada Holm, says"
  if (lexicon.lang === "en" && office && /^(?:the|an?)$/.test(tokens.words[from] ?? "")) {
    let name = from + 1;
    while (name - from < 5 && tokens.shape[name] === SHAPE.lower && classes[name] !== CLASS.preposition) name++;
    if (name > from + 1 && isName(reading, name) && genderOf(tokens.words[name]!) !== null) from = name;
  }
  const bearer = lexicon.lang === "en" && (office || titled) ? behindHouse(reading, last) : null;
  if (bearer) return behindHonour(reading, bearer);
  // "One of its authors, Alder zoologist Ada Holm, said"
  const called = lexicon.lang === "en" && isName(reading, from) && tokens.shape[from + 1] === SHAPE.lower;
  const calling = called && classes[from + 1] !== CLASS.preposition && isHuman(tokens.words[from + 1]!);
  if (calling && isName(reading, from + 2) && isName(reading, from + 3)) from += 2;
  let to = from - 1;
  while (to + 1 < tokens.count && to - from < 4) {
    const next = to + 1;
    const link = next > from && lexicon.nameLinks.has(tokens.words[next]!) && isName(reading, next + 1);
    if (tokens.sentence[next] !== tokens.sentence[first] || !(isName(reading, next) || link)) break;
    to = next;
  }
  // "Her husband, Gil, was blunter"
  const kin = lexicon.lang === "en" && to === from && KIN.has(tokens.words[head]!) && head - first === 1;
  if (kin && /^(?:her|his|my|their)$/.test(tokens.words[first]!) && classes[from] === CLASS.name) return [from, to];
  if (to - from < 1 || lexicon.organisationNouns.has(tokens.words[to]!)) return null;
  // "One baker in Port Alder, North Carolina, said"
  if (lexicon.lang === "en" && isPlace(tokens.words.slice(from, to + 1))) return null;
  from = behindRank(reading, from, to);
  // A role that no list has ("former area councillor") is one where the whole source is that and the name.
  if (!office && !titled)
    return to === end && (isHuman(tokens.words[head]!) || genderOf(tokens.words[from]!)) ? [from, to] : null;
  const c = classes[to + 1];
  const ends = c === CLASS.comma || c === CLASS.stop || c === CLASS.speech || c === CLASS.auxiliary || c === CLASS.mark;
  return ends || to === end ? [from, to] : null;
}

const KIN = new Set(
  "husband wife partner son daughter brother sister mother father fiancé fiancée fiance fiancee girlfriend boyfriend cousin uncle aunt nephew niece".split(
    " ",
  ),
);

/** "Prime Minister", "President": an office and no name behind it. */
export function isOffice({ tokens, classes, lexicon }: Reading, first: number, last: number): boolean {
  const word = tokens.words[last]!;
  if (classes[last] !== CLASS.title || !lexicon.titles.has(word) || tokens.shape[last] === SHAPE.upper) {
    if (word !== "pm") return false;
  }
  for (let i = first; i < last; i++)
    if (!lexicon.titles.has(tokens.words[i]!) && !BEFORE_OFFICES.has(tokens.words[i]!)) return false;
  return true;
}

const BEFORE_OFFICES = new Set(["us", "u.s.", "uk", "british", "american", "foreign", "finance", "home", "attorney"]);

/** Where a person's own name begins: not at "Justice" in the Justice Department, behind "ACLU's" in the ACLU's Ada Holm. */
export function ownName(reading: Reading, core: number, first: number, last: number): number {
  const { tokens, classes, lexicon } = reading;
  if (core === last && core > first && lexicon.organisationNouns.has(tokens.words[last]!)) return first;
  for (let i = Math.max(core, last - 3); i < last - 1; i++) {
    if (classes[i] !== CLASS.possessive || i <= core) continue;
    const given = genderOf(tokens.words[i + 1]!) !== null;
    const owner = tokens.words[i - 1]!;
    const house =
      classes[i - 1] === CLASS.acronym || lexicon.outletNouns.has(owner) || lexicon.organisationNouns.has(owner);
    if ((given || house) && !lexicon.organisationNouns.has(tokens.words[last]!)) return i + 1;
  }
  return core;
}

/** What stands before a name in Nigerian, Indian and other English. */
const HONOUR =
  /^(?:mr|mrs|ms|miss|dr|prof|engr|barr|arc|bldr|alhaji|alhaja|chief|hon|pastor|rev|sp|dsp|asp|csp|acp|cp|col|gen|maj|capt|justice|comrade|otunba|shri|smt|datuk)\.?$/;
/** So far behind an office its bearer may stand, in tokens. */
const BEARER = 14;

const behindHonour = ({ tokens }: Reading, [first, last]: TokenSpan): TokenSpan =>
  first < last - 1 && HONOUR.test(tokens.words[first]!) ? [first + 1, last] : [first, last];

/** "…, Alder Emergency Agency, Dr Ada Holm,": the name behind the house whose office it is. */
export function behindHouse(reading: Reading, office: number): TokenSpan | null {
  const { tokens, classes } = reading;
  if (classes[office + 1] !== CLASS.comma) return null;
  for (let i = office + 3; i < tokens.count - 2 && i - office < BEARER; i++) {
    if (tokens.sentence[i] !== tokens.sentence[office]) return null;
    if (classes[i] === CLASS.speech || classes[i] === CLASS.auxiliary) return null;
    if (classes[i] !== CLASS.comma) continue;
    if (!HONOUR.test(tokens.words[i + 1]!)) return null;
    let last = i + 1;
    while (last - i < 5 && tokens.shape[last + 1] === SHAPE.capital && isName(reading, last + 1)) last++;
    return last - i > 2 ? [i + 1, last] : null;
  }
  return null;
}

/** "The port's counsel": a noun that is somebody's. */
function owned({ classes }: Reading, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (classes[i] === CLASS.possessive) return true;
  return false;
}
