/** Reads the words that name a source in German, French and Spanish: the name in them, the office, what kind it is. */
import { CLASS } from "../classes.ts";
import { plain, shorts } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import { isRole } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import type { SourceKind } from "../types.ts";
import { THEIRS } from "./german-word.ts";
import { givenGender } from "./given-names.ts";
import { houseOfMany } from "./houses-of-many.ts";
import { plainKey } from "./name.ts";
import { headOf, isName, nameAtEnd, nameBehind, nameIn, PEOPLE, pastDeterminers } from "./name-in.ts";
import { nominative } from "./nominative.ts";
import { EMERGENCY, isCharged, isNamedBehind } from "./romance-phrase.ts";
import { isBig, isFamilyName, isMark, isNameLink, isSmall, isSpeaking } from "./words.ts";

/** "son voisin", "ihr Anwalt": whose they are is part of how they are named. */
const POSSESSIVE = new Set(
  "son sa ses leur leurs mon ma mes notre nos su sus mi mis nuestro nuestra sein seine seiner seinem ihr ihre ihrer ihrem unser unsere mein meine dessen deren".split(
    " ",
  ),
);
export const isPossessive = (word: string) => POSSESSIVE.has(word);
const QUOTES = /[“”"„«»]/g;
/** The house that somebody in office has. */
const OF_THEIRS = /^(?:büro|umfeld|lager|entourage|cabinet|entorno|gabinete|despacho)$/;

export function readMentionByRules(reading: Reading, span: TokenSpan): Mention {
  const { tokens, lexicon } = reading;
  const [first, last] = span;
  const slice = (a: number, b: number) =>
    tokens.text.slice(tokens.start[a]!, tokens.end[b]!).replace(QUOTES, "").trim();
  const opener = tokens.words[first]!;
  const he = lexicon.masculine.has(opener) || lexicon.feminine.has(opener);
  const pronoun = first === last && he;
  // "La Nueva España": a large article within a sentence belongs to the name.
  const within =
    isBig(reading, first) &&
    tokens.sentences[tokens.sentence[first]!] !== first &&
    lexicon.lang !== "de" &&
    !isMark(reading, first - 1);
  const determined = lexicon.determiners.has(opener) && first < last && !(within && isBig(reading, first + 1));
  const theirs = isPossessive(opener);
  const contracted = !determined && first > 0 && /^(?:del|du|au|al|der|des|vom)$/.test(tokens.words[first - 1]!);
  const definite = contracted || (determined && !theirs && !lexicon.indefinite.has(opener));
  const core = determined ? pastDeterminers(reading, first, last) : first;
  // "La République du Centre": an article written large within the sentence begins a name that goes on to its end.
  const article =
    within &&
    !isMark(reading, first - 1) &&
    /^l[ae]s?$/.test(opener) &&
    isBig(reading, first + 1) &&
    isBig(reading, last);
  // "nach Erkenntnissen eines Sachverständigen": behind such an article stands no name.
  const one = lexicon.lang === "de" && first === last && /^eine[srm]$/.test(tokens.words[first - 1] ?? "");
  const end = article ? last : regionEnd(reading, core, last);
  // "El gerente de la inmobiliaria Casa Clara, Luis Baena, …": whose name it is stands behind the comma.
  const apposed =
    lexicon.lang !== "de" &&
    determined &&
    // "La delegada contra la Violencia, Cristina Saura": what they are charged with may be written large.
    (end < last || isCharged(reading, core)) &&
    lexicon.personNouns.has(tokens.words[core]!) &&
    isNamedBehind(reading, last, tokens.sentences[tokens.sentence[last]! + 1]!);
  let named =
    pronoun || apposed
      ? null
      : (nameIn(
          reading,
          core,
          end,
          determined || one || (contracted && lexicon.lang !== "de") || !isBig(reading, core),
        ) ?? nameAtEnd(reading, core, end, last));
  const many = houseOfMany(reading, first) === last;
  if (many) named = [first, last];
  if (named && isInflected(reading, named)) named = null;
  const behind = named || pronoun ? null : nameBehind(reading, core, end, last);
  const phrase = slice(first, last);
  const dative = lexicon.lang === "de" && /^(?:einem|einer|einen|dem)$/.test(opener) && core > first;
  const bare = definite || dative ? slice(core, last) : phrase;
  const head = headOf(reading, core, end);
  const proper = behind ?? named;
  const big = hasBig(reading, core, last);
  // "das Büro von Oberbürgermeisterin Pia Kuhn": she speaks there, and no house does.
  const staffed =
    named &&
    named[0] > core + 1 &&
    OF_THEIRS.test(tokens.words[core]!) &&
    givenGender(tokens.words[named[0]]!) !== null;
  const kind = many
    ? "organisation"
    : behind || staffed
      ? "person"
      : kindOf(reading, core, end, head, named, definite ? opener : "");
  // "nach Angaben des US-Europakommandos"
  const genitive =
    proper !== null &&
    lexicon.lang === "de" &&
    proper[0] === proper[1] &&
    // "des Programms Kolumbus": only the noun before bears the case.
    !(proper[0] > core && isBig(reading, proper[0] - 1)) &&
    (/^(?:des|eines)$/.test(tokens.words[first - 1] ?? "") ||
      // "nach Ansicht Kuhns"
      THEIRS.test(tokens.words[first - 1] ?? "") ||
      // "nach Kuhns Darstellung"
      (/^(?:nach|laut)$/.test(tokens.words[first - 1] ?? "") && THEIRS.test(tokens.words[last + 1] ?? "")));
  // "des Fahrradclubs ABC"
  const owned =
    proper !== null &&
    lexicon.lang === "de" &&
    proper[1] > proper[0] &&
    /^(?:des|eines)$/.test(tokens.words[core - 1] ?? tokens.words[first - 1] ?? "") &&
    isBig(reading, proper[0] + 1) &&
    !givenGender(tokens.words[proper[0]]!);
  const name = proper
    ? slice(...proper)
        .replace(genitive ? /(?<=[^s])s$/ : /$^/, "")
        .replace(owned ? /^(\S+?(?:[dtbgkszß](?=es )|[^se](?=s )))e?s(?= )/ : /$^/, "$1")
    : lexicon.lang === "de"
      ? nominative(reading, first, core, last, bare).replace(
          /^(sein|ihr|unser)(?:er(?= )|em(?= ))/,
          (own, stem: string) =>
            // "nach Angaben seiner Familie", "laut seinem Anwalt"
            own.endsWith("er") && own.length > stem.length ? `${stem}e` : stem,
        )
      : big
        ? unasked(bare)
        : lowered(phrase);
  const lead =
    named && named[0] > core ? slice(core, named[0] - 1).replace(/^(?:(?:wie|als|auch|so) |propi[oa]$)/i, "") : "";
  const description = behind
    ? bare
    : lead && !/^(?:m|mm|mme|mlle|me|dr|sr|sra|don|doña|herr|frau)\.?$/i.test(lead)
      ? lead
      : null;
  return {
    span,
    phrase,
    name: name || phrase,
    key: name
      .toLowerCase()
      .replace(/’/g, "'")
      .split(/\s+/)
      .filter((_, k, all) => k === all.length - 1 || all.slice(0, k + 1).some((other) => !isNameLink(other)))
      .map((word) => plainKey(word.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}]+$/gu, "")))
      .filter(Boolean),
    named: proper !== null || (big && !PEOPLE.test(tokens.words[head]!)),
    properName: proper !== null,
    pronoun,
    definite: definite || isOwned(reading, core, end, proper !== null),
    kind,
    anonymous: proper === null && (kind === "person" || kind === "group"),
    description,
    role: behind !== null,
    head: tokens.words[head]!,
  };
}

/** "des Deutschen Geoforschungszentrums": an adjective written large and its noun, in the genitive. */
function isInflected(reading: Reading, [first, last]: TokenSpan): boolean {
  const { tokens, lexicon } = reading;
  return (
    lexicon.lang === "de" &&
    last === first + 1 &&
    /^(?:des|eines)$/.test(tokens.words[first - 1] ?? "") &&
    /(?:sch|lich|ional|al|är)en$/.test(tokens.words[first]!) &&
    /[^s]s$/.test(tokens.words[last]!) &&
    isBig(reading, last) &&
    !givenGender(tokens.words[first]!)
  );
}

/** "Österreichs Sportdirektor": whose they are stands before, in place of an article. */
function isOwned(reading: Reading, core: number, end: number, named: boolean): boolean {
  const { tokens, lexicon } = reading;
  return (
    lexicon.lang === "de" &&
    !named &&
    end > core &&
    isBig(reading, core) &&
    /[^s]s$/.test(tokens.words[core]!) &&
    isRole(reading, end)
  );
}

/** "La policía" at a sentence's start is "la policía". */
const lowered = (phrase: string) =>
  unasked(/^\p{Lu}{2}/u.test(phrase) ? phrase : phrase[0]!.toLowerCase() + phrase.slice(1));

/** "los expertos consultados por este diario" are "los expertos": that they were asked is no part of what they are. */
const unasked = (phrase: string) => phrase.replace(ASKED, "");
const ASKED = / (?:consultad[oa]s?|citad[oa]s?|consultée?s?|interrogée?s?|contactée?s?)(?: (?:por|par) [^,.]{1,60})?$/;

/** Where the head's own words end: before what it belongs to ("de la Mer", "der Polizei"). */
function regionEnd(reading: Reading, core: number, last: number): number {
  const { tokens, lexicon } = reading;
  for (let i = core + 1; i <= last; i++) {
    if (!isSmall(reading, i)) continue;
    const word = tokens.words[i]!;
    const opens =
      lexicon.lang === "de" ? /^(?:der|des|eines|einer|von|vom|für)$/.test(word) : lexicon.genitives?.has(word);
    if (!opens && word !== "par" && word !== "por") continue;
    // "Maëlle de Kerbrat", "Ursula von der Leyen": within a name.
    const inside = /^(?:de|von|del|da|du)$/.test(word) && isName(reading, i - 1) && !isSpeaking(reading, i - 1);
    const next = tokens.words[i + 1] ?? "";
    if (inside && i < last && (isBig(reading, i + 1) || (/^(?:la|der|los|las)$/.test(next) && isBig(reading, i + 2)))) {
      const family = isBig(reading, i + 1) ? i + 1 : i + 2;
      // "Jan Marek von der Harzer Uni" is whole before "von".
      const more = lexicon.lang === "de" && family < last && isBig(reading, family + 1);
      if (!isSpeaking(reading, family) && !more) continue;
    }
    return i - 1;
  }
  return last;
}

function hasBig(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (isName(reading, i) && (reading.lexicon.lang !== "de" || reading.classes[i] === CLASS.acronym)) return true;
  return false;
}

/** "la Agencia Internacional de la Energía": no outlet, unless news or an outlet's name stands in it. */
function isState({ tokens }: Reading, at: number, end: number, news: (i: number) => boolean): boolean {
  for (let i = at + 1; i <= Math.max(end, at + 3) && i < tokens.count; i++)
    if (news(i) || /^(?:noticias|prensa|presse)$/.test(tokens.words[i]!)) return false;
  return tokens.shape[at] === SHAPE.capital;
}

/** "Human Shore Watch (HSW)": people are not called by their letters. */
function isAbbreviated({ tokens }: Reading, [first, last]: TokenSpan): boolean {
  if (first === last || tokens.words[last + 1] !== "(" || tokens.words[last + 3] !== ")") return false;
  if (tokens.shape[last + 2] !== SHAPE.upper) return false;
  return shorts(tokens.text.slice(tokens.start[first]!, tokens.end[last]!)).includes(plain(tokens.words[last + 2]!));
}

/** Nouns that no list has and that name nobody: "l'ordonnance", "die Auswertung". */
const ABSTRACT = /(?:tion|ance|ence|ment|ung|ungen|ción|miento)$/;

/** Agencies that report nothing. */
const OFFICIAL = /(?<!nachrichten|presse|-)(?<!^)agentur$/;

function kindOf(
  reading: Reading,
  core: number,
  end: number,
  head: number,
  name: TokenSpan | null,
  determiner: string,
): SourceKind {
  const { lexicon, tokens } = reading;
  const has = (list: ReadonlySet<string>, i: number) => {
    const word = tokens.words[i]!;
    if (list.has(word)) return true;
    if (lexicon.lang !== "de" || !isBig(reading, i)) return false;
    const bare = word.replace(/(?:e?s|e?n)$/, "");
    if (list.has(bare)) return true;
    for (let from = Math.max(1, word.length - 24); from <= word.length - 4; from++)
      if (list.has(word.slice(from)) || list.has(bare.slice(from))) return true;
    return false;
  };
  if (name && name[0] > head && (has(lexicon.personNouns, head) || has(lexicon.titles, head))) return "person";
  if (lexicon.personNouns.has(tokens.words[head]!) || lexicon.titles.has(tokens.words[head]!)) return "person";
  if (lexicon.organisationNouns.has(tokens.words[head]!) && !name) return "organisation";
  if (has(lexicon.documentNouns, head) && (!name || head < name[0])) return "document";
  if (lexicon.socialNouns.has(tokens.words[head]!) && !name) return "social post";
  const news = (i: number) => has(lexicon.outletNouns, i) && !OFFICIAL.test(tokens.words[i]!);
  for (let i = core; i <= end; i++)
    if (news(i) && !(/^agenc(?:e|ia)$/.test(tokens.words[i]!) && isState(reading, i, end, news))) return "outlet";
  for (let i = core; i <= end; i++) if (OFFICIAL.test(tokens.words[i]!)) return "organisation";
  // "der CDU-Politiker" is one, "die Politiker" are many.
  if (has(lexicon.groupNouns, head))
    return lexicon.lang === "de" && determiner === "der" && tokens.words[head]!.endsWith("er") ? "person" : "group";
  for (let i = core; i <= end; i++) if (has(lexicon.organisationNouns, i)) return "organisation";
  if (has(lexicon.personNouns, head) || has(lexicon.titles, head)) return "person";
  if (name) {
    // "Bernd K.", "Iván R.": before a court there are given names with a letter.
    const letter = tokens.words[name[1]]!.length < 3 && /^\p{L}\.?$/u.test(tokens.words[name[1]]!);
    if (letter && name[1] > name[0] && givenGender(tokens.words[name[0]]!)) return "person";
    if (tokens.shape[name[1]] === SHAPE.upper || isAbbreviated(reading, name)) return "organisation";
    // "SNCF Réseau"
    if (lexicon.lang !== "de" && tokens.shape[name[0]] === SHAPE.upper && tokens.words[name[0]]!.length > 2)
      return "organisation";
    // "la Fnaut", "el Barça": people take no article.
    const article =
      lexicon.lang !== "de" && /^(?:el|la|le|l')$/.test(determiner) && name[0] === name[1] && name[0] === core;
    if (
      article &&
      !givenGender(tokens.words[name[0]]!) &&
      !isFamilyName(reading, name[0]) &&
      !PEOPLE.test(tokens.words[name[0]]!)
    )
      return "organisation";
    if (lexicon.lang === "de" && /^(?:die|das)$/.test(determiner) && name[1] > name[0] && name[0] === core)
      return "organisation";
    for (let i = name[0]; i <= name[1]; i++) if (tokens.words[i] === "&") return "organisation";
    return "person";
  }
  if (/^(?:les|des|ces|los|las|estos|estas)$/.test(determiner)) return "group";
  // "la Delegación del Gobierno"
  const owned = lexicon.genitives?.has(tokens.words[end + 1] ?? "") === true;
  if (lexicon.lang !== "de" && determiner && owned && tokens.shape[head] === SHAPE.capital) return "organisation";
  const word = tokens.words[head]!;
  if (EMERGENCY.test(tokens.words[end]!)) return "organisation";
  if (ABSTRACT.test(word) && !isRole(reading, head)) return "document";
  if (
    lexicon.lang !== "de" &&
    tokens.shape[head] === SHAPE.lower &&
    word.length > 4 &&
    word.endsWith("s") &&
    !determiner
  )
    return "group";
  return "person";
}
