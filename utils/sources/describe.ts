/** A source's title, role, affiliation, or the reason for its anonymity, in the text's own words. */
import { apposition } from "./apposition.ts";
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import type { Entity } from "./entity.ts";
import { introduction } from "./introduction.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import type { NameIndex } from "./names.ts";
import { RANKS } from "./naming.ts";
import type { Reading } from "./read.ts";

const LONGEST = 140;
const ANONYMITY = ["anonymity", "anonymously", "anonymous", "unnamed", "authorized", "authorised"];

export function describe(
  reading: Reading,
  index: NameIndex,
  entity: Entity,
  items: readonly Resolved[],
): string | null {
  const parts: string[] = [];
  for (const text of entity.descriptions)
    if (text.length <= LONGEST && !parts.some((part) => part.includes(text))) parts.push(text);
  for (const { draft } of items.slice(0, 30)) {
    if (!draft.source) continue;
    const he = draft.source[0] === draft.source[1] && pronounHere(reading, draft.source[0]);
    const behind = entity.named && !he ? apposition(reading, draft.source) : null;
    // "L'avocat, Me Le Goff, …": the name itself is no description.
    if (behind && reading.lexicon.lang !== "en" && behind.includes(entity.name)) continue;
    if (behind && !parts.some((part) => part.includes(behind))) parts.push(behind);
    if (entity.anonymous) {
      const reason = anonymity(reading, draft.source);
      if (reason && !parts.some((part) => part.includes(reason))) parts.unshift(reason);
    }
  }
  const english = reading.lexicon.lang === "en";
  const told = english
    ? parts.map(bare).filter((part) => part && !isClauseOf(reading, part) && !isOnlyName(part, entity.name))
    : parts;
  if (!told.length) return introduction(reading, index, entity, items);
  // "The Reef Institute’s Ada Holm"
  return told
    .slice(0, 2)
    .map((part) => part.replace(/[’']s$/, ""))
    .join("; ");
}

/** "Mr Tom Reyes" tells no more than the name. */
const isOnlyName = (part: string, name: string) =>
  part.toLowerCase().startsWith(name.toLowerCase()) ||
  (part.endsWith(` ${name}`) && !part.slice(0, -name.length - 1).includes(" "));

/** "A story her sister" has told: her sister. */
const bare = (part: string) =>
  part.replace(/^(?:an? |the )?(?:story|letter|post|report|statement) (?=(?:his|her|their) )/i, "");

/** "Said the latest forecast", "Speaker Holm and Ms.": what stood around a name and tells nothing of who it is. */
function isClauseOf({ lexicon }: Reading, part: string): boolean {
  const [first = ""] = part.split(" ");
  // "Released by the ministry", "published on Friday"
  const done = /^\S+ed (?:by|in|on|at|last|this|earlier|\p{Lu}\p{Ll}+day)\b/u.test(part);
  const speaks = lexicon.speech.has(first) && !lexicon.documentNouns.has(first) && !done;
  return speaks || /(?:^|\s)(?:M(?:r|s|rs)\.?|and|or)$/.test(part);
}

/** "Mum-of-three Ada Holm" */
const PARENT = /^(?:Mum|Mom|Mother|Dad|Father|Gran|Grandmother|Grandfather)[- ]of[- ]\p{Ll}+ (?=\p{Lu})/u;
/** "Reef Robotics today": when, behind a name. */
const CLOSER = / (?:today|yesterday|tonight)$/;
/** "Now Holm", where a sentence opens. */
const OPENER = /^(?:Now|Then|Later|Today|Meanwhile|However|Here) (?=\p{Lu})/u;
/** "… on Drug Abuse", "… of New York": what of a house's name stands behind its noun. */
const FURTHER = /^(?: (?:on|of|for)(?: the)?(?: \p{Lu}[\p{L}'’.-]{0,40}){1,4}){1,3}/u;

const ATTRIBUTES = new Set(
  "longtime embattled former late veteran ousted disgraced outgoing incoming retired legendary beleaguered ex".split(
    " ",
  ),
);

/** What people are called by what they do, where a sentence opens: no first names. */
const CALLINGS = new Set(
  `landlady landlord forecaster shopkeeper eyewitness pensioner grandmother grandfather neighbour neighbor resident local
  surfer shopper dogwalker hiker angler passer-by passerby onlooker motorist commuter campaigner farmer fisherman bystander retiree homeowner postgraduate`.split(
    /\s+/,
  ),
);

const HOUSE_SORTS = new Set(
  "promoter retailer carmaker automaker chipmaker drugmaker brewer lender insurer".split(" "),
);

/** "Embattled Chief of Staff Tom Reyes" is Tom Reyes, "Longtime Ada Holm" is Ada Holm. */
function behindOffice({ titles, personNouns }: Reading["lexicon"], name: string): string {
  const words = name.split(" ");
  const n = words.length;
  if (n === 2 && HOUSE_SORTS.has(words[0]!.toLowerCase())) return words[1]!;
  if (n < 3 || !words.every((word) => /^(?:of|the|and)$|^\p{Lu}/u.test(word))) return name;
  // "Chief of Staff Tarnik Reyes", whatever the first name tells.
  // "Promoter Reefline": the sort of house before its name.
  if (HOUSE_SORTS.has(words[0]!.toLowerCase())) return words.slice(1).join(" ");
  // "NDP Leader Ada Holm", whatever the first name tells.
  const before = words[n - 3]!.toLowerCase();
  if (n > 3 && (before === "leader" || before === "spokesman" || before === "spokeswoman"))
    return words.slice(n - 2).join(" ");
  if (n === 3 && CALLINGS.has(words[0]!.toLowerCase())) return words.slice(1).join(" ");
  const ofStaff = n > 4 && words[n - 4] === "of" && titles.has(words[n - 5]!.toLowerCase());
  if (!ofStaff && genderOf(words[n - 2]!.toLowerCase()) === null) return name;
  const office = words.slice(0, n - 2).some((given) => {
    const word = given.toLowerCase().replace(/\.$/, "");
    return titles.has(word) || personNouns.has(word) || ATTRIBUTES.has(word) || RANKS.has(word);
  });
  // "Landlady Ada Holm", "Forecaster Tom Reyes"
  const calling = words[0]!.toLowerCase();
  const called = n === 3 && genderOf(calling) === null && isHuman(calling);
  return office || called ? words.slice(n - 2).join(" ") : name;
}

const THEIRS = /^(?:\p{Lu}[\p{L}.]* ){0,3}\p{Lu}[\p{L}.]*[’']s (\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+)$/u;
const PARTY = /^(?:Democrat|Republican|Conservative|Liberal|Tory|Labour|Socialist)$/;

/** "The ministry on Sunday" */
const isTime = (text: string) => text.split(" ").some((word) => formOf(word.toLowerCase()) === FORM.time);

/**
 * What an entry is called: the source's name, without a word that only opens a sentence, and with the whole of a house's;
 * the one of two that speaks, where "Marrow and Holm" have been named together and only Holm is listed. English only.
 */
export function nameOf(reading: Reading, entity: Entity, items: readonly Resolved[]): string {
  const { tokens, lexicon } = reading;
  const { name, key, kind, forms, named, properName } = entity;
  if (lexicon.lang !== "en") return kind === "organisation" && !named ? (whichCompany(reading, items) ?? name) : name;
  // "Another valley Democrat": the party alone is nobody's name.
  if (kind === "person" && PARTY.test(name)) return [...forms].find((form) => form.length > name.length) ?? name;
  if (!named) return name;
  const signed = items.find(({ draft }) => draft.posted)?.draft.source;
  const whole = signed ? tokens.text.slice(tokens.start[signed[0]]!, tokens.end[signed[1]]!).replace(/^The /, "") : "";
  // A signature is a line in capitals, where "New" may be taken for no part of a name.
  const bare =
    whole.endsWith(` ${name}`) && /^(?:\p{Lu}\S* ?)+$/u.test(whole)
      ? whole
      : name.replace(OPENER, "").replace(CLOSER, "").replace(PARENT, "");
  const said = items.map(({ attribution: { source } }) => {
    if (!source) return name;
    // The model may leave the 's of a shop to the verb.
    const own = /^['’]s said\b/.test(tokens.text.slice(source.end, source.end + 8)) ? 2 : 0;
    return tokens.text.slice(source.start, source.end + own);
  });
  // "Reef's said that it would": a shop is called so.
  const shop = key.length === 1 && said.length > 0 && said.every((text) => /^\p{Lu}[\p{L}]+['’]s$/u.test(text));
  if (shop) return said[0]!;
  if (kind === "organisation")
    for (const text of said.slice(0, 20)) {
      const at = text.indexOf(bare);
      const further = at < 0 ? null : FURTHER.exec(text.slice(at + bare.length));
      if (further && !isTime(further[0])) return bare + further[0];
    }
  // "The Herald’s Ada Holm" is Ada Holm.
  const theirs = kind === "person" && properName ? THEIRS.exec(bare)?.[1] : undefined;
  if (theirs) return theirs;
  const person = kind === "person" && properName ? behindOffice(lexicon, bare) : bare;
  if (person !== bare) return person;
  if (kind === "group" || !key.includes("and") || !/^\p{Lu}\S* and \p{Lu}\S*$/u.test(name)) return bare;
  if (said.some((text) => text.includes(" and "))) return bare;
  return [...forms].find((form) => form !== name && key.includes(form.toLowerCase())) ?? bare;
}

const FIRM = /^(?:die|der|das|la|le|l['’]|el) ?(\p{Lu}.{1,50} (?:GmbH|AG|SE|KG|Group|SA|SAS|SARL|SL|Holding))$/u;

/** "Das Unternehmen, die Hochbau Kuhn GmbH, weist das zurück": the name behind the comma. German, French, Spanish. */
function whichCompany(reading: Reading, items: readonly Resolved[]): string | null {
  for (const { draft } of items.slice(0, 10)) {
    const firm = draft.source ? FIRM.exec(apposition(reading, draft.source) ?? "")?.[1] : undefined;
    if (firm) return firm;
  }
  return null;
}

/** "Selon elle, l'homme …": what stands behind a pronoun is no apposition. */
const pronounHere = ({ tokens, lexicon }: Reading, i: number) =>
  lexicon.lang !== "en" && (lexicon.masculine.has(tokens.words[i]!) || lexicon.feminine.has(tokens.words[i]!));

/** "who spoke on condition of anonymity because …", to the end of its clause. */
function anonymity(reading: Reading, source: readonly [number, number]): string | null {
  const { tokens, classes } = reading;
  const sentence = tokens.sentence[source[0]]!;
  const first = tokens.sentences[sentence]!;
  const after = Math.min(tokens.sentences[sentence + 1]!, first + 120);
  for (let i = first; i < after; i++) {
    const named = tokens.words[i] === "named" || tokens.words[i] === "identified";
    // "Who did not want to give her name"
    const held =
      /^(?:sur)?name$/.test(tokens.words[i]!) &&
      /^(?:his|her|their)$/.test(tokens.words[i - 1]!) &&
      /^(?:give|reveal|disclose|share)$/.test(tokens.words[i - 2]!) &&
      [3, 4, 5].some((k) => /^(?:not|declined|refused)$/.test(tokens.words[i - k] ?? ""));
    if (!held && !ANONYMITY.includes(tokens.words[i]!) && !(named && tokens.words[i - 1] === "be")) continue;
    let from = i;
    while (
      from > first &&
      i - from < 14 &&
      classes[from - 1] !== CLASS.comma &&
      classes[from] !== CLASS.relative &&
      tokens.words[from] !== "speaking"
    )
      from--;
    let to = i;
    while (
      to + 1 < after &&
      to - i < 25 &&
      classes[to + 1] !== CLASS.comma &&
      classes[to + 1] !== CLASS.stop &&
      classes[to + 1] !== CLASS.quoteMark
    )
      to++;
    return tokens.text.slice(tokens.start[from]!, tokens.end[to]!);
  }
  return null;
}
