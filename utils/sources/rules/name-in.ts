/** Where in a mention the name is: at its end, behind a comma, behind what an office is for. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import { isCountry } from "./countries.ts";
import { givenGender as genderOf } from "./given-names.ts";
import { germanNameStart, isArticled, runBefore } from "./name.ts";
import { nounPhrase } from "./phrase.ts";
import { isNamedBehind } from "./romance-phrase.ts";
import { isBig, isMark, isNameLink, isSmall, isSpeaking, quotedName } from "./words.ts";

export const PEOPLE =
  /^(?:espagnole?|breton|bretonne|allemande?|belge|suisse|normande?|basque|russe|slovène|croate|serbe|britannique|catalane?|corse|slovaque|tchèque)$|(?:ais|aise|ois|oise|ien|ienne|cain|caine)$/;
export function pastDeterminers(reading: Reading, first: number, last: number): number {
  const { tokens, lexicon } = reading;
  let i = first;
  while (i < last && i - first < 3 && lexicon.determiners.has(tokens.words[i]!)) i++;
  if (lexicon.lang === "de" && i > first && i < last && isInCharge(tokens.words[i]!)) i++;
  // "der von der Reederei bezahlte Lotse": what stands before the adjective tells more than who.
  if (lexicon.lang === "de" && lexicon.prepositions.has(tokens.words[i]!))
    for (let k = i + 1; k < last; k++)
      if (
        isSmall(reading, k) &&
        !lexicon.determiners.has(tokens.words[k]!) &&
        /(?:e|en|er)$/.test(tokens.words[k]!) &&
        isBig(reading, k + 1)
      )
        return k + 1;
  return i;
}

/** "Das zuständige Ministerium", "die dortige Polizei": which one is told by what stands before, and it is no part of its name. */
export const isInCharge = (word: string) =>
  /^(?:zuständig|besagt|betreffend|dortig|hiesig|jeweilig|genannt)e[nrms]?$/.test(word);

/** A capitalised word that names, not a noun that stands large at a sentence's start. */
export function isName(reading: Reading, i: number): boolean {
  const { tokens, lexicon, classes } = reading;
  if (isArticled(tokens.words[i]!)) return true;
  if (!isBig(reading, i)) return false;
  if (lexicon.lang === "de") return true;
  const starts = tokens.sentences[tokens.sentence[i]!] === i;
  if (!starts) return classes[i] !== CLASS.title || tokens.shape[i + 1] !== SHAPE.capital;
  return (
    !isSpeaking(reading, i) &&
    classes[i] !== CLASS.determiner &&
    (classes[i] === CLASS.name || classes[i] === CLASS.acronym)
  );
}

/** The name at the end of the head's words, or null. */
export function nameIn(reading: Reading, core: number, end: number, determined: boolean): TokenSpan | null {
  const { tokens, lexicon } = reading;
  let last = end;
  while (last > core && isMark(reading, last) && tokens.words[last] !== ".") last--;
  if (tokens.words[last] === "." || !isName(reading, last)) return null;
  // "der Blog »Naver«": what stands in marks is the name.
  const q = reading.quotations.of[last]!;
  if (
    q >= 0 &&
    reading.quotations.list[q]!.first >= core &&
    quotedName(reading, reading.quotations.list[q]!.first) >= 0
  )
    return [reading.quotations.list[q]!.first + 1, last];
  let first = runBefore(reading, last, core);
  if (lexicon.lang === "de") {
    const start = germanNameStart(reading, first, last, determined);
    if (start < 0) return tokens.shape[last] === SHAPE.upper && first === last ? [last, last] : null;
    return [start, last];
  }
  if (
    isBig(reading, core) &&
    isSpeaking(reading, core) &&
    !lexicon.titles.has(tokens.words[core]!) &&
    !lexicon.personNouns.has(tokens.words[core]!) &&
    first > core
  )
    return null;
  const title = (i: number) =>
    lexicon.titles.has(tokens.words[i]!.replace(/\.$/, "")) || lexicon.personNouns.has(tokens.words[i]!);
  // "l'Espagnol", "le Breton": where somebody is from.
  if (first === last && first === core && determined && lexicon.lang === "fr" && PEOPLE.test(tokens.words[first]!))
    return null;
  // "la déléguée CGT": whose she is, not who.
  if (
    first === last &&
    tokens.shape[first] === SHAPE.upper &&
    determined &&
    first > core &&
    isSmall(reading, core) &&
    title(core)
  )
    return null;
  // "son PDG": an office in capitals.
  if (first === last && title(first) && tokens.shape[first] === SHAPE.upper) return null;
  // "Eau et Rivières de Bretagne": a plain word that opens the sentence, and a name that goes on behind "et".
  const joined = first === core && /^(?:et|y|e)$/.test(tokens.words[first + 1] ?? "") && isBig(reading, first + 2);
  // "Employés Suisse": many, and where, without an article.
  // "la asociación Dejadlo en Paz": what stands before "en" is the name, too.
  const house = tokens.words[first - 3] ?? "";
  if (
    first - 2 >= core &&
    tokens.words[first - 1] === "en" &&
    isBig(reading, first - 2) &&
    isSmall(reading, first - 3) &&
    lexicon.organisationNouns.has(house)
  )
    return [first - 2, last];
  const club =
    first === core &&
    !determined &&
    last === first + 1 &&
    isBig(reading, last) &&
    lexicon.groupNouns.has(tokens.words[first]!) &&
    isCountry([tokens.words[last]!]);
  while (
    first < last &&
    !joined &&
    !club &&
    (title(first) || (!isName(reading, first) && !isNameLink(tokens.words[first]!)))
  )
    first++;
  // "el Comité de los Faros del Norte": a body keeps what it belongs to.
  if (
    isSpeaking(reading, first) &&
    first < last &&
    !title(first) &&
    lexicon.genitives?.has(tokens.words[end + 1] ?? "")
  )
    return null;
  // "le député Les Verts Luc Vasseur": what stands large before a given name is no part of it, where an office stands before.
  if (last - first > 1 && first > core && !genderOf(tokens.words[first]!))
    for (let i = first + 1; i < last; i++)
      if (genderOf(tokens.words[i]!) && isBig(reading, i) && !isNameLink(tokens.words[i - 1]!)) {
        first = i;
        break;
      }
  // "el Jefe del Estado Mayor", "la Delegación del Gobierno": an office or a body with what it belongs to.
  const owned = lexicon.genitives?.has(tokens.words[end + 1] ?? "") && tokens.shape[first] !== SHAPE.upper;
  if (first === last && first === core && determined && owned) return null;
  // "el Consejo", "la Junta": one large word behind an article that is a noun for a body keeps the whole phrase.
  if (isSpeaking(reading, first) && first === last && !title(first))
    return tokens.shape[last] === SHAPE.upper ? [first, last] : null;
  return [first, last];
}

/** "el concejal de la oposición Jaime Barreiro", "la profesora de Derecho Isabel Montoro": a name of two words at the end. */
export function nameAtEnd(reading: Reading, core: number, end: number, last: number): TokenSpan | null {
  const { tokens, lexicon } = reading;
  // "die Direktorin des Programms Leuchtturm Hanna Wilmsen"
  if (lexicon.lang === "de") {
    const given = last - end > 3 && genderOf(tokens.words[last - 1]!) !== null && isBig(reading, last);
    return given && isSpeaking(reading, headOf(reading, core, end)) ? [last - 1, last] : null;
  }
  if (last - end < 3) return null;
  const head = tokens.words[headOf(reading, core, end)]!;
  if (!lexicon.personNouns.has(head) && !lexicon.titles.has(head)) return null;
  let run = 0;
  while (last - run > end && isBig(reading, last - run)) run++;
  const before = tokens.words[last - run] ?? "";
  const linked = lexicon.prepositions.has(before) || lexicon.determiners.has(before) || lexicon.genitives?.has(before);
  return run >= 3 || (run === 2 && !linked) ? [last - 1, last] : null;
}

const PLACING = /^(?:para|pour|für|en|à|au|aux|dans|im|in|am|an|beim|bei|zur|zum|auf)$/;

/** "la procureure de la République, Élodie Marchetti,": the name behind the comma after an office. */
export function nameBehind(reading: Reading, core: number, end: number, last: number): TokenSpan | null {
  const { tokens, classes, lexicon } = reading;
  let office = false;
  // "l'un de ses avocats, Me Lévy": one of many.
  let one = false;
  for (let i = Math.max(0, core - 3); i < core; i++)
    one ||= /^(?:un|une|uno|una|einer|eine)$/.test(tokens.words[i]!) && tokens.sentence[i] === tokens.sentence[core];
  for (let i = core; i <= (one ? last : end) && !office; i++)
    office =
      lexicon.personNouns.has(tokens.words[i]!) ||
      lexicon.titles.has(tokens.words[i]!) ||
      lexicon.relations?.has(tokens.words[i]!) === true ||
      (one && lexicon.groupNouns.has(tokens.words[i]!)) ||
      (lexicon.lang === "de" && isSpeaking(reading, i));
  let comma = last + 1;
  if (tokens.words[comma] === "(") {
    while (comma < tokens.count && comma - last < 8 && tokens.words[comma] !== ")") comma++;
    comma++;
  }
  // "el portavoz de Sumar en el Congreso, Luis Baena,": where they hold the office.
  if (office && comma < tokens.count && PLACING.test(tokens.words[comma]!))
    for (let k = comma + 1; k < Math.min(tokens.count, comma + 7) && !isMark(reading, k - 1); k++)
      if (classes[k] === CLASS.comma) comma = k;
  if (comma >= tokens.count || classes[comma] !== CLASS.comma || tokens.sentence[comma] !== tokens.sentence[core])
    return null;
  const from = comma + 1;
  const stop = Math.min(tokens.count, from + 14, tokens.sentences[tokens.sentence[core]! + 1]!);
  // "El primer ministro danés, el liberal Bo Holm, …"
  const behind = from < stop ? nounPhrase(reading, from, stop) : null;
  if (!behind) return null;
  const determined = lexicon.determiners.has(tokens.words[behind.span[0]]!);
  // "Su letrada, Inés Roldán, …": any noun with its article, before a given name.
  office ||=
    lexicon.lang !== "de" &&
    core > 0 &&
    lexicon.determiners.has(tokens.words[core - 1]!) &&
    isNamedBehind(reading, comma - 1, stop);
  if (determined && !office) return null;
  const start = determined ? pastDeterminers(reading, ...behind.span) : behind.span[0];
  const name = nameIn(reading, start, behind.span[1], determined);
  if (!name || (!office && name[0] !== start)) return null;
  let words = 0;
  for (let i = name[0]; i <= name[1]; i++) if (isBig(reading, i)) words++;
  // "Sa voisine, Odile, …": one word where it is a given name and nothing but one.
  const given = words === 1 && office && genderOf(tokens.words[name[0]]!) !== null && isMark(reading, name[1] + 1);
  if ((words < 2 && !given) || words > 5) return null;
  if (!office && !isTitleLike(reading, core)) return null;
  const next = name[1] + 1;
  const c = next < tokens.count ? classes[next]! : CLASS.stop;
  // "Manager du club, Luc Vasseur se montrait prudent"
  const opens =
    tokens.sentences[tokens.sentence[core]!] === core &&
    isBig(reading, core) &&
    next < tokens.count &&
    isSmall(reading, next);
  const closes =
    opens ||
    isMark(reading, next) ||
    c === CLASS.auxiliary ||
    c === CLASS.speech ||
    c === CLASS.conjunction ||
    lexicon.prepositions.has(tokens.words[next] ?? "");
  return closes ? name : null;
}

/** A noun that no list has but whose ending tells an office: "el regidor", "die Intendantin". */
export function isTitleLike({ tokens, lexicon }: Reading, i: number): boolean {
  const word = tokens.words[i]!;
  if (lexicon.lang === "de") return /(?:er|in|ist|or|eur|ent|chef|mann|frau)$/.test(word);
  return lexicon.lang === "fr"
    ? /(?:eur|euse|rice|iste|ien|ienne|ier|ière|ant|ante|logue|aire)$/.test(word)
    : /(?:or|ora|ista|ero|era|ísta|ente|enta|logo|loga|ario|aria)$/.test(word);
}

/** The word that says what they are: the first office or body, else the first noun. */
export function headOf(reading: Reading, core: number, end: number): number {
  for (let i = core; i <= end; i++) if (isSpeaking(reading, i)) return i;
  if (reading.lexicon.lang === "de") {
    for (let i = core; i <= end; i++) if (isBig(reading, i)) return i;
    return core;
  }
  let i = core;
  while (
    i < end &&
    /^(?:primer[oa]s?|últim[oa]s?|nuev[oa]s|premier|premiers|premières|première|dernier|dernière|derniers|dernières|jeune|petit|petite|grand|grande|ancien|ancienne|nouveau|nouvelle|vieux|vieille|primer|primera|joven|nuevo|nueva|antiguo|antigua|propio|propia|gran)$/.test(
      reading.tokens.words[i]!,
    )
  )
    i++;
  return i;
}
