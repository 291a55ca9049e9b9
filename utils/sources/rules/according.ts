/** "According to X", before and behind: "laut X", "selon X", "según X", "X zufolge", "pour X, …". */
import { CLASS } from "../classes.ts";
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { speakerBehind } from "./behind.ts";
import { clauseStart, sentenceBounds } from "./clause.ts";
import { draftOf, isHeading, trimmed } from "./draft.ts";
import { type Found, germanWord } from "./german-word.ts";
import { inTheirBelief, pastGiven } from "./given-by.ts";
import { givenGender } from "./given-names.ts";
import { isPossessive } from "./mention.ts";
import { isNoSource, nounPhrase, SPEAKS } from "./phrase.ts";
import { whoSaidSo } from "./unsaid.ts";
import { hasWord, isBig, isFamilyName, isSmall, isSpeaking } from "./words.ts";

export function accordingTo(reading: Reading, used: Set<number>): Draft[] {
  const { tokens, lexicon, quotations } = reading;
  const out: Draft[] = [];
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of lexicon.accordingTo) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  for (let i = 0; i < tokens.count; i++) {
    // Whom the speaker goes by is not whom the article goes by.
    if (quotations.of[i]! >= 0 && quotations.list[quotations.of[i]!]!.words > 5) continue;
    const word = tokens.words[i]!;
    const length = matched(reading, i, byFirst.get(word));
    const found = length
      ? (inTheirBelief(reading, i) ?? named(reading, i, length) ?? germanWord(reading, i))
      : word === "zufolge"
        ? postposed(reading, i)
        : (inTheEyesOf(reading, i) ??
          saysTheHouse(reading, i) ??
          saidInHouse(reading, i) ??
          fromSource(reading, i) ??
          byTheirWord(reading, i) ??
          germanWord(reading, i));
    if (!found || isHeading(reading, i)) continue;
    const draft = drafted(reading, found, used);
    if (!draft) continue;
    out.push(draft);
    i = Math.max(i, found.phrase.span[1]);
  }
  return out;
}

function matched({ tokens }: Reading, i: number, phrases: (readonly string[])[] | undefined): number {
  let length = 0;
  for (const phrase of phrases ?? [])
    if (phrase.length > length && phrase.every((word, k) => tokens.words[i + k] === word)) length = phrase.length;
  return length;
}

function named(reading: Reading, i: number, length: number): Found | null {
  const { tokens, classes, lexicon } = reading;
  const [, after] = sentenceBounds(reading, i);
  let from = i + length;
  // "a réagi auprès de l'AFP": whom it was told; "a-t-on appris auprès de la mairie": who tells it.
  if (tokens.words[i] === "auprès" && !hasWord(reading, Math.max(0, i - 5), i, LEARNT)) return null;
  // "según supo el diario", "según ha podido saber esta redacción": the paper's own.
  if (lexicon.lang === "es" && hasWord(reading, from, Math.min(after, from + 3), /^(?:supo|sabido|saber)$/))
    return null;
  // "según ha informado EFE": the verb stands between.
  let verbs = 0;
  while (
    from < after &&
    verbs < 4 &&
    isSmall(reading, from) &&
    (classes[from] === CLASS.auxiliary ||
      classes[from] === CLASS.speech ||
      // "según ha comunicado el organismo": a participle, not a paper.
      (verbs > 0 && tokens.words[from] === "comunicado") ||
      (verbs > 0 && lexicon.adverbs?.has(tokens.words[from]!)))
  ) {
    verbs++;
    from++;
  }
  // "según se recoge en la memoria", "tal y como se indica en el informe"
  if (tokens.words[from] === "se" && WRITTEN.test(tokens.words[from + 1] ?? "") && tokens.words[from + 2] === "en")
    from += 3;
  // "según consta en un informe", "según recoge el auto"
  if (/^(?:reza|consta|figura|recoge|refleja|aparece|establece|publica)$/.test(tokens.words[from] ?? "")) {
    from++;
    if (/^(?:en|de)$/.test(tokens.words[from] ?? "")) from++;
  }
  if (lexicon.lang !== "de") from = pastGiven(reading, from, after);
  // "laut Angaben des von der Werft bezahlten Gutachters": what the article's noun waits for is passed over.
  if (lexicon.lang === "de" && /^(?:des|der|eines|einer)$/.test(tokens.words[from - 1]!))
    from = pastAttribute(reading, from, after);
  let phrase =
    verbs > 0
      ? speakerBehind(reading, from, Math.min(after, from + 40))
      : nounPhrase(reading, from, Math.min(after, from + 40));
  if (verbs > 0 && lexicon.lang === "es") phrase = whoSaidSo(reading, i, from - 1, phrase);
  if (!phrase && lexicon.lang !== "de" && /^(?:lui|elle|él|ella)$/.test(tokens.words[from] ?? ""))
    phrase = { span: [from, from], head: from, speaks: SPEAKS.yes };
  if (!phrase || isNoSource(reading, phrase)) return null;
  // "auprès de 1 004 personnes": who was asked; "selon un bilan provisoire": nobody's.
  if (lexicon.lang !== "de" && tokens.shape[phrase.span[0]] === SHAPE.number) return null;
  const count = /^(?:bilan|décompte|balance|recuento)$/.test(tokens.words[phrase.head]!);
  if (
    count &&
    lexicon.indefinite.has(tokens.words[phrase.span[0]]!) &&
    !lexicon.genitives?.has(tokens.words[phrase.head + 1] ?? "")
  )
    return null;
  // "según su análisis": what is the speaker's own names nobody new, unless it is somebody.
  if (
    isPossessive(tokens.words[phrase.span[0]]!) &&
    !lexicon.personNouns.has(tokens.words[phrase.head]!) &&
    !lexicon.groupNouns.has(tokens.words[phrase.head]!) &&
    !/^famil(?:ie|le|ia)$/.test(tokens.words[phrase.head]!) &&
    !lexicon.organisationNouns.has(tokens.words[phrase.head]!) &&
    !lexicon.relations?.has(tokens.words[phrase.head]!)
  )
    return null;
  if (verbs > 0 && phrase.speaks === SPEAKS.no) return null;
  // "mit Verweis auf Starkregen": what somebody points to is a source where it can speak.
  if (
    (tokens.words[i] === "mit" || tokens.words[i + 1] === "verweis") &&
    !isBig(reading, phrase.head - 1) &&
    !isSpeaking(reading, phrase.head)
  )
    if (tokens.shape[phrase.head] !== SHAPE.upper && !isFamilyName(reading, phrase.head)) return null;
  // "mit Verweis auf Zahlen aus Gent": figures without an owner are nobody's.
  if (
    lexicon.lang === "de" &&
    phrase.span[0] === phrase.span[1] &&
    /^(?:zahlen|daten|erfahrungen|beispiele|studien|untersuchungen)$/.test(tokens.words[phrase.head]!) &&
    tokens.words[i] !== "laut"
  )
    return null;
  // "nach Angaben der Polizei": the article belongs to the source.
  return { cue: [i, i + length - 1], phrase, confidence: 0.85 };
}

/** What is done in papers. */
const WRITTEN =
  /^(?:recog|recoj|indic|señal|detall|refle[jx]|explic|apunt|describ|afirm|establec|advert|adviert|precis|expon)/;
const LEARNT = /^(?:appris|apprend|apprenait|confirm\S*|vérifi\S*|obten\S*|recueilli\S*|indiqu\S*)$/;

/** Past "von der Werft" in "des von der Werft bezahlten Gutachters". */
function pastAttribute(reading: Reading, from: number, after: number): number {
  const { tokens, classes } = reading;
  if (classes[from] !== CLASS.preposition || !isSmall(reading, from)) return from;
  for (let k = from + 1; k < Math.min(after - 1, from + 12) && tokens.shape[k] !== SHAPE.punctuation; k++)
    if (isSmall(reading, k) && classes[k] === CLASS.other && /en$/.test(tokens.words[k]!) && isBig(reading, k + 1))
      return k + 1;
  return from;
}

/** "Medienberichten zufolge", "Angaben der Polizei zufolge". */
function postposed(reading: Reading, i: number): Found | null {
  const { tokens, lexicon } = reading;
  const [start] = sentenceBounds(reading, i);
  const from = clauseStart(reading, i, start);
  for (let k = Math.max(from, i - 10); k < i; k++) {
    if (k > from && (lexicon.determiners.has(tokens.words[k - 1]!) || lexicon.prepositions.has(tokens.words[k - 1]!)))
      continue;
    let phrase = nounPhrase(reading, k, i);
    if (!phrase || phrase.span[1] !== i - 1) continue;
    if (
      /(?:^|-)(?:angaben|informationen|aussagen|worten|berechnungen|erkenntnissen|schätzungen|daten|ermittlungen|untersuchungen|vermutungen)$/.test(
        tokens.words[phrase.head]!,
      )
    ) {
      const owner =
        phrase.head + 1 < i
          ? nounPhrase(reading, phrase.head + (tokens.words[phrase.head + 1] === "von" ? 2 : 1), i)
          : null;
      if (!owner) return null;
      phrase = owner;
    }
    return isNoSource(reading, phrase) ? null : { cue: [i, i], phrase, confidence: 0.8 };
  }
  return null;
}

/** "Aus dem Ministerium heißt es, …", "Bei der Polizei hieß es": where it comes from says it. */
function saysTheHouse(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  if (!/^(?:hei(?:ß|ss)t|hie(?:ß|ss))$/.test(tokens.words[i]!) || tokens.words[i + 1] !== "es") return null;
  const [start] = sentenceBounds(reading, i);
  const from = clauseStart(reading, i, start);
  if (!/^(?:aus|von|vom|bei|beim|in|im|auf)$/.test(tokens.words[from]!)) return null;
  const phrase = nounPhrase(reading, from + 1, i);
  // "Auf der Webseite des Vereins heißt es", not "auf Nachfrage der Zeitung".
  const page = phrase && /(?:seite|website|homepage|plattform|portal|plakat|aushang)$/.test(tokens.words[phrase.head]!);
  const speaks = tokens.words[from] === "auf" ? page : phrase?.speaks === SPEAKS.yes;
  const fits = phrase && phrase.span[1] === i - 1 && speaks;
  return fits ? { cue: [i, i + 1], phrase, confidence: 0.7 } : null;
}

/** "…, heißt es aus dem Ministerium", "…, heißt es knapp in dem Papier" */
function saidInHouse(reading: Reading, i: number): Found | null {
  const { tokens, lexicon } = reading;
  if (!/^(?:hei(?:ß|ss)t|hie(?:ß|ss))$/.test(tokens.words[i]!) || tokens.words[i + 1] !== "es") return null;
  const [, after] = sentenceBounds(reading, i);
  let by = i + 2;
  while (
    by < after &&
    by - i < 5 &&
    isSmall(reading, by) &&
    !lexicon.prepositions.has(tokens.words[by]!) &&
    tokens.words[by] !== "seitens"
  )
    by++;
  // "hieß es am Freitagmorgen aus dem Klinikum"
  if (/^(?:am|seit|gegen)$/.test(tokens.words[by] ?? "") && WHEN.test(tokens.words[by + 1] ?? "")) by += 2;
  // "heißt es von Seiten der Werft"
  if (tokens.words[by] === "von" && tokens.words[by + 1] === "seiten") by += 2;
  if (!/^(?:aus|beim?|vo[nm]|vonseiten|seitens|in|im|seiten|der|des)$/.test(tokens.words[by] ?? "")) return null;
  if (/^(?:vonseiten|seitens)$/.test(tokens.words[by]!)) by++;
  const phrase = nounPhrase(reading, by + 1, Math.min(after, by + 40));
  return phrase && !isNoSource(reading, phrase) ? { cue: [i, by], phrase, confidence: 0.85 } : null;
}

/** A day or a time of day. */
const WHEN = /(?:tag|morgen|mittag|abend|nacht|woche|wochenende|mittwoch)$/;

/** "nach Polizeiangaben", "nach Behördenangaben" */
function byTheirWord(reading: Reading, i: number): Found | null {
  const { tokens, lexicon } = reading;
  if (
    tokens.words[i] !== "nach" ||
    lexicon.lang !== "de" ||
    !/^(?:us-|.{4,}(?<!zeit|orts|preis))angaben$/.test(tokens.words[i + 1] ?? "")
  )
    return null;
  return { cue: [i, i], phrase: { span: [i + 1, i + 1], head: i + 1, speaks: SPEAKS.yes }, confidence: 0.8 };
}

/** "a appris l'AFP de source syndicale": nobody but where it comes from. */
function fromSource(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  // "impossible à vérifier de source indépendante"
  for (let k = Math.max(0, i - 4); k < i; k++) if (/^(?:vérifi|recoup|confirmable)/.test(tokens.words[k]!)) return null;
  if (tokens.words[i] !== "de" || !/^sources?$/.test(tokens.words[i + 1] ?? "") || !isSmall(reading, i + 2))
    return null;
  if (/^indépendantes?$/.test(tokens.words[i + 2]!)) return null;
  return { cue: [i, i], phrase: { span: [i + 1, i + 2], head: i + 1, speaks: SPEAKS.yes }, confidence: 0.7 };
}

/** "Pour Pablo Roldán, …", "Para su editor, Marc Llopis, …" at a sentence's start. */
function inTheEyesOf(reading: Reading, i: number): Found | null {
  const { tokens, classes, lexicon } = reading;
  const word = tokens.words[i]!;
  if (word !== "pour" && word !== "para") return null;
  const [start, after] = sentenceBounds(reading, i);
  const introduced =
    i > start && ((i - start < 5 && classes[i - 1] === CLASS.comma) || /^(?:y|et|;|:)$/.test(tokens.words[i - 1]!));
  if (i !== start && !introduced) return null;
  const phrase = nounPhrase(reading, i + 1, Math.min(after, i + 20));
  if (!phrase) return null;
  if (classes[phrase.span[1] + 1] !== CLASS.comma)
    // "Para la especialista Rita Holm se trata de …"
    return lexicon.personNouns.has(tokens.words[phrase.head]!) &&
      isBig(reading, phrase.span[1]) &&
      isBig(reading, phrase.span[1] - 1) &&
      isSmall(reading, phrase.span[1] + 1)
      ? { cue: [i, i], phrase, confidence: 0.6 }
      : // "Para Marta Roldán el pacto es una trampa"
        word === "para" &&
          phrase.span[1] > phrase.span[0] &&
          givenGender(tokens.words[phrase.span[0]]!) &&
          lexicon.determiners.has(tokens.words[phrase.span[1] + 1] ?? "") &&
          judges(reading, phrase.span[1], after)
        ? { cue: [i, i], phrase, confidence: 0.6 }
        : null;
  let big = 0;
  let role = false;
  for (let k = phrase.span[0]; k <= phrase.span[1]; k++) {
    if (isBig(reading, k)) big++;
    if (
      lexicon.personNouns.has(tokens.words[k]!) ||
      lexicon.titles.has(tokens.words[k]!) ||
      lexicon.groupNouns.has(tokens.words[k]!)
    )
      role = true;
  }
  const behind = phrase.span[1] + 2;
  const nameFollows = behind + 1 < after && isBig(reading, behind) && isBig(reading, behind + 1);
  const person =
    role ||
    (big >= 2 && isSmall(reading, phrase.span[1] - 2)) ||
    (big >= 2 && !lexicon.determiners.has(tokens.words[phrase.span[0]]!)) ||
    nameFollows;
  // "Pour le parquet, les faits sont « d'une gravité exceptionnelle »"
  const body = lexicon.organisationNouns.has(tokens.words[phrase.head]!) || tokens.shape[phrase.head] === SHAPE.upper;
  if (body && (quotesBehind(reading, phrase.span[1], after) || judges(reading, behind, after)))
    return { cue: [i, i], phrase, confidence: 0.6 };
  return person && big + (nameFollows ? 1 : 0) + (role ? 1 : 0) > 0 ? { cue: [i, i], phrase, confidence: 0.6 } : null;
}

/** "Pour la CGT, c'est une erreur", "Para la oposición, el pacto es una trampa": what something is to somebody. */
function judges(reading: Reading, from: number, after: number): boolean {
  const { tokens } = reading;
  if (/^(?:c'|ce|cela|ça|il|pas|es|se|no|esto|eso|ello)$/.test(tokens.words[from] ?? "")) return true;
  return hasWord(reading, from + 2, Math.min(after, from + 8), /^(?:est|sont|reste|relève|es|son|supone|suponen)$/);
}

function quotesBehind({ quotations }: Reading, from: number, after: number): boolean {
  for (let i = from + 1; i < Math.min(after, from + 40); i++)
    if (quotations.of[i]! >= 0 && quotations.list[quotations.of[i]!]!.words > 2) return true;
  return false;
}

function drafted(reading: Reading, { cue, phrase, confidence }: Found, used: Set<number>): Draft | null {
  const { quotations } = reading;
  const [first, after] = sentenceBounds(reading, cue[0]);
  // Whoever stands in the sentence before takes no room in this one.
  const here = phrase.span[0] >= first;
  const edge = here ? Math.min(cue[0], phrase.span[0]) : cue[0];
  const end = here ? Math.max(cue[1], phrase.span[1]) : cue[1];
  const opens = edge - first <= 2;
  const from = opens ? end + 1 : Math.max(first, edge - 300);
  const until = opens ? Math.min(after, end + 300) : edge;
  let quotation = -1;
  for (let k = from; k < until && quotation < 0; k++) if (!used.has(quotations.of[k]!)) quotation = quotations.of[k]!;
  if (quotation >= 0 && quotations.list[quotation]!.words < 3) quotation = -1;
  let content = trimmed(reading, from, until - 1);
  content ??= opens ? trimmed(reading, first, edge - 1) : trimmed(reading, end + 1, after - 1);
  return draftOf(cue, phrase.span, [content], quotation, confidence);
}
