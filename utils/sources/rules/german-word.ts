/** German nouns that give what is said to somebody: "nach bordurischen Angaben", "so die Kritik der Opposition". */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { speakerBehind } from "./behind.ts";
import { opening, sentenceBounds } from "./clause.ts";
import { isAccusative } from "./german.ts";
import { isNoSource, nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isBig, isKnownFamily, isSmall } from "./words.ts";

/** Somebody to whom a word gives what stands around it. */
export interface Found {
  cue: [number, number];
  phrase: Phrase;
  confidence: number;
}

/** What is said, by a noun: whose it is stands behind. */
const SAID =
  /^(?:(?:ein)?schätzung|kritik|fazit|bilanz|erinnerung(?:en)?|begründung|vorwurf|vorwürfe|forderung(?:en)?|ansicht|meinung|überzeugung|botschaft|these|argument(?:ation)?|aussage|auskunft|annahme|vermutung|befürchtung|warnung|hoffnung|prognose|rat|appell|credo|einwand|befund|schlussfolgerung|darstellung|einlassung|worte|ankündigung|diagnose|urteil|versprechen|lesart|erklärung|behauptung|mahnung|empfehlung|eindruck|beobachtung|haltung|position|tenor|devise|motto)$/;

/** Words before "Angaben" that tell when, how many or how good, not whose. */
const NOBODYS =
  /^(?:erst|bisherig|vorläufig|weiter|jüngst|neu|aktuell|derzeitig|jetzig|früher|letzt|solch|genau|widersprüchlich|folgend|sämtlich|sein|ihr|dies|mein|unser|detailliert|umfangreich|konkret|entsprechend|falsch|übereinstimmend|mehrer|verschieden|zahlreich|einig|viel|unbestätigt|unterschiedlich|ander|eigen)e[nrms]*$/;

const OWN = /^(?:angaben|aussage|aussagen|bekunden|darstellung|auskunft|worten|einschätzung|überzeugung)$/;
/** Words of several, whose they are behind them in the genitive. */
export const OF_MANY =
  /^(?:angaben|informationen|aussagen|einschätzung|ansicht|darstellung|meinung|schätzungen|berichten)$/;
const REPORTS = /(?:^|medien|presse|zeitungs|agentur|augenzeugen|zeugen|fernseh)berichten$/;

/** Whom a German noun of saying at `i` gives the sentence to, or null. */
export function germanWord(reading: Reading, i: number): Found | null {
  if (reading.lexicon.lang !== "de") return null;
  const word = reading.tokens.words[i]!;
  if (word === "nach" || word === "laut")
    return (
      byOwnWord(reading, i) ??
      byFirstWord(reading, i) ??
      byNamesWord(reading, i) ??
      byAccounts(reading, i) ??
      byWordOfMany(reading, i)
    );
  if (word === "so" || word === "lautet" || word === "lautete") return isTheirs(reading, i);
  return null;
}

/** Where the noun stands that says what kind of saying it is ("so die scharfe Kritik"); -1 where there is none. */
export function saidNoun(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!/^(?:der|die|das)$/.test(tokens.words[i + 1] ?? "")) return -1;
  let k = i + 2;
  while (k < tokens.count && k - i < 7 && (isSmall(reading, k) || tokens.words[k] === ",")) k++;
  return k < tokens.count && isBig(reading, k) && SAID.test(tokens.words[k]!) ? k : -1;
}

/** "…, so die bittere Erinnerung einer früheren Lotsin", "…, lautet der Vorwurf der Opposition" */
function isTheirs(reading: Reading, i: number): Found | null {
  const { tokens, lexicon, quotations } = reading;
  const noun = saidNoun(reading, i);
  const [start, after] = sentenceBounds(reading, i);
  if (noun < 0 || i === start || noun + 2 >= after) return null;
  if (tokens.words[i - 1] !== "," && quotations.of[i - 1]! < 0) return null;
  const by = tokens.words[noun + 1]!;
  if (!/^(?:der|des|eines|einer|von|vom)$/.test(by)) return null;
  // "von der Lotsin": the article behind "von" belongs to whoever follows.
  const from = by === "von" && lexicon.determiners.has(tokens.words[noun + 2]!) ? noun + 3 : noun + 2;
  const phrase = nounPhrase(reading, from, Math.min(after, from + 30));
  return phrase && phrase.speaks !== SPEAKS.no ? { cue: [i, noun + 1], phrase, confidence: 0.7 } : null;
}

/** What a genitive behind it gives to somebody: "nach ersten Erkenntnissen der Polizei". */
export const THEIRS =
  /^(?:angaben|informationen|aussagen?|worten|einschätzung|auskunft|ansicht|darstellung|meinung|überzeugung|berechnung(?:en)?|erkenntnissen|auffassung|recherchen|schätzung(?:en)?|lesart|zählung|berichten|prognosen?|auswertung(?:en)?|beobachtung(?:en)?|erhebung(?:en)?|ermittlungen|daten|zahlen|mitteilung|meldung(?:en)?|analyse)$/;

const WHEN =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|vor|nach)?(?:mit)?(?:tag|abend|morgen|nacht|woche|mittag|vormittag|nachmittag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|mitte|ende)s?$/;

/** "nach ersten Informationen der Polizei", "laut vorläufigen Zahlen des Amts", "nach Beobachtung der Wirte" */
function byFirstWord(reading: Reading, i: number): Found | null {
  const { tokens, lexicon } = reading;
  let noun = i + 1;
  if (/^(?:den|der|einer)$/.test(tokens.words[noun] ?? "")) noun++;
  let k = 0;
  while (
    k < 3 &&
    isSmall(reading, noun) &&
    /(?:en|er)$/.test(tokens.words[noun]!) &&
    !lexicon.determiners.has(tokens.words[noun]!)
  ) {
    noun++;
    k++;
  }
  if (!isBig(reading, noun) || !THEIRS.test(tokens.words[noun]!)) return null;
  const by = tokens.words[noun + 1] ?? "";
  // "nach Einschätzung Tiedtkes": a family name in the genitive.
  const bare = isBig(reading, noun + 1) && /[^s]s$/.test(by) ? by.slice(0, -1) : "";
  if (bare && isKnownFamily(reading, bare))
    return {
      cue: [i, noun],
      phrase: { span: [noun + 1, noun + 1], head: noun + 1, speaks: SPEAKS.yes },
      confidence: 0.8,
    };
  const own = /^(?:seiner|ihrer|seines|ihres)$/.test(by);
  if (!own && !/^(?:der|des|eines|einer|von|vom)$/.test(by)) return null;
  const [, after] = sentenceBounds(reading, i);
  const from = own
    ? noun + 1
    : by === "von" && lexicon.determiners.has(tokens.words[noun + 2] ?? "")
      ? noun + 3
      : noun + 2;
  const phrase = nounPhrase(reading, from, Math.min(after, from + 30));
  // "nach neuen Angaben von Montagabend": when they were made.
  if (phrase && WHEN.test(tokens.words[phrase.head]!)) return null;
  // "nach Angaben seiner Familie", not "nach Prüfung seiner Zahlen"
  if (own && phrase && !/^(?:familie|angehörigen)$/.test(tokens.words[phrase.head]!))
    if (phrase.speaks !== SPEAKS.yes || lexicon.documentNouns.has(tokens.words[phrase.head]!)) return null;
  return phrase && phrase.speaks !== SPEAKS.no && !isNoSource(reading, phrase)
    ? { cue: [i, noun + 1], phrase, confidence: 0.8 }
    : null;
}

/** "nach Kuhns Darstellung": a name in the genitive. */
function byNamesWord(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  let last = i + 1;
  while (isBig(reading, last + 1) && last - i < 4 && !THEIRS.test(tokens.words[last + 1]!)) last++;
  if (!isBig(reading, last) || !isBig(reading, last + 1) || !THEIRS.test(tokens.words[last + 1]!)) return null;
  if (!/[^s]s$/.test(tokens.words[last]!)) return null;
  const phrase = nounPhrase(reading, i + 1, last + 1);
  return phrase && phrase.span[1] === last && phrase.speaks !== SPEAKS.no
    ? { cue: [i, last + 1], phrase, confidence: 0.75 }
    : null;
}

/** "nach bordurischen Angaben", "nach Medienberichten": nobody but those who report it. */
function byAccounts(reading: Reading, i: number): Found | null {
  const { tokens, lexicon } = reading;
  const adjective = isSmall(reading, i + 1) && /(?:en|er)$/.test(tokens.words[i + 1] ?? "");
  const vague = adjective && NOBODYS.test(tokens.words[i + 1]!);
  if (adjective && lexicon.determiners.has(tokens.words[i + 1]!)) return null;
  const noun = adjective ? i + 2 : i + 1;
  if (noun >= tokens.count || !isBig(reading, noun)) return null;
  const word = tokens.words[noun]!;
  // "nach Berichten über Mängel trat er zurück": when it was.
  if (/^(?:über|zu|zur|zum)$/.test(tokens.words[noun + 1] ?? "")) return null;
  if (!REPORTS.test(word) && !(word === "angaben" && adjective && !vague)) return null;
  const first = vague ? noun : i + 1;
  const phrase: Phrase = { span: [first, noun], head: noun, speaks: SPEAKS.yes };
  return { cue: [i, i], phrase, confidence: 0.75 };
}

/** "nach Angaben westlicher Behörden": many, without an article. */
function byWordOfMany(reading: Reading, i: number): Found | null {
  const { tokens, lexicon } = reading;
  if (!OF_MANY.test(tokens.words[i + 1] ?? "")) return null;
  const first = i + 2;
  const adjective = tokens.words[first] ?? "";
  if (
    !/..er$/.test(adjective) ||
    /^(?:unser|ihr|sein|mein|eur|euer)er$/.test(adjective) ||
    !isSmall(reading, first) ||
    !isBig(reading, first + 1)
  )
    return null;
  if (lexicon.determiners.has(adjective) || lexicon.prepositions.has(adjective)) return null;
  const phrase = nounPhrase(reading, first, Math.min(tokens.count, first + 20));
  return phrase && phrase.speaks !== SPEAKS.no ? { cue: [i, i + 1], phrase, confidence: 0.75 } : null;
}

/** "Nach eigenen Angaben hat die Werft …", "Pia Kuhn hat nach eigener Aussage …": the subject of the sentence. */
function byOwnWord(reading: Reading, i: number): Found | null {
  const { tokens, classes } = reading;
  if (!/^eigene[nrm]$/.test(tokens.words[i + 1] ?? "") || !OWN.test(tokens.words[i + 2] ?? "")) return null;
  const [start, after] = sentenceBounds(reading, i);
  const cue: [number, number] = [i, i + 2];
  if (i === start) {
    const phrase = speakerBehind(reading, i + 4, Math.min(after, i + 24));
    const fits = phrase && phrase.speaks === SPEAKS.yes && phrase.span[0] - i < 7 && !isAccusative(reading, phrase);
    return fits ? { cue, phrase, confidence: 0.65 } : null;
  }
  const phrase = opening(reading, start, i);
  if (!phrase || phrase.speaks !== SPEAKS.yes || isAccusative(reading, phrase) || i - phrase.span[1] > 12) return null;
  // Behind a comma somebody else may be meant: "…, der nach eigenen Angaben".
  for (let k = phrase.span[1] + 1; k < i; k++)
    if (classes[k] === CLASS.comma || classes[k] === CLASS.conjunction || tokens.words[k] === ":") return null;
  return { cue, phrase, confidence: 0.65 };
}
