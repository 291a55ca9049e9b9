/** Where a verb of speech stands: behind a quotation, behind a statement, with its subject before it or behind. */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { speakerBehind } from "./behind.ts";
import { clauseStart, closeBracket, opening, speakerBefore } from "./clause.ts";
import { isAccusative } from "./german.ts";
import { saidNoun } from "./german-word.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { thoseBefore } from "./those.ts";
import { joinedTo } from "./together.ts";
import { opensAlone, unsaid } from "./unsaid.ts";
import { type Group, groupAt } from "./verb-group.ts";
import { isBig, isMark, isSmall, isTime } from "./words.ts";

/** The quotation that ends right before the verb group, with a comma or nothing between; or the line that a dash opens. */
export function quotationBefore(reading: Reading, first: number, start: number): number {
  const { classes, quotations, tokens } = reading;
  let k = first - 1;
  if (k < 0 || tokens.paragraph[k] !== tokens.paragraph[first]) return -1;
  if (classes[k] === CLASS.comma && quotations.of[k]! < 0) k--;
  if (k < 0 || k < start - 400) return -1;
  const q = quotations.of[k]!;
  return q >= 0 && quotations.list[q]!.last === k ? q : -1;
}

/** A speaker right behind the verb. */
export function besideSpeaker(reading: Reading, { pronoun, last }: Group, from: number, after: number): Phrase | null {
  if (pronoun >= 0) return nounPhrase(reading, pronoun, pronoun + 1);
  // « … », disent-ils.
  if (/^(?:ils|elles)$/.test(reading.tokens.words[from] ?? "") && reading.lexicon.lang === "fr")
    return thoseBefore(reading, from);
  // “…”, señalan desde el puerto.
  let desde = from;
  // “…”, han informado a la agencia desde el puerto.
  if (reading.lexicon.lang === "es" && reading.tokens.words[from] === "a")
    while (desde < Math.min(after, from + 6) && reading.tokens.words[desde] !== "desde") desde++;
  const { first } = groupAt(reading, last, Math.max(0, last - 6));
  if (
    reading.tokens.words[desde] === "desde" &&
    (/n$/.test(reading.tokens.words[last]!) || reading.tokens.words[first] === "han")
  ) {
    const house = nounPhrase(reading, desde + 1, after);
    return house?.speaks === SPEAKS.yes ? house : null;
  }
  // "balbuceaba el de Azcoa", “…”: where somebody is from, who was spoken of before.
  if (
    reading.lexicon.lang === "es" &&
    /^(?:el|la)$/.test(reading.tokens.words[from] ?? "") &&
    reading.tokens.words[from + 1] === "de" &&
    isBig(reading, from + 2)
  ) {
    const spokenOf = unsaid(reading, last, null, groupAt(reading, last, Math.max(0, last - 6)), true);
    if (spokenOf) return spokenOf;
  }
  // “…”, brachte es ein Händler auf den Punkt.
  const it = reading.lexicon.lang === "de" && reading.tokens.words[from] === "es" ? 1 : 0;
  const phrase = speakerBehind(reading, from + it, after);
  if (phrase && reading.lexicon.lang === "de") {
    if (isAccusative(reading, phrase)) return null;
    // “…”, sagen sie.
    if (reading.tokens.words[phrase.head] === "sie" && /en$/.test(reading.tokens.words[last]!))
      return thoseBefore(reading, phrase.head);
  }
  return phrase && phrase.speaks !== SPEAKS.no ? phrase : null;
}

/** Whether the verb group follows a comma that closes a whole statement, and no apposition. */
export function closesStatement(reading: Reading, group: Group, start: number): boolean {
  const { classes, tokens, lexicon, quotations } = reading;
  const comma = group.first - 1;
  // "Insuffisant, tranche la maire": one word may be all that is said, unless it tells when.
  const one =
    comma === start + 1 &&
    lexicon.lang !== "de" &&
    !isTime(reading, start) &&
    !lexicon.conjunctions.has(tokens.words[start]!);
  if (comma <= start + 1 && !one) return false;
  if (isMark(reading, comma) && /^[—–-]$/.test(tokens.words[comma]!)) return dashed(reading, comma);
  if (classes[comma] !== CLASS.comma || quotations.of[comma]! >= 0) return false;
  if (lexicon.lang !== "de") return true;
  return true;
}

const FINITE = /..(?:era|ira|dra|ront|rait|raient|rán?|aron|ieron|aban?)$/;

/** "X, porte-parole du parti, affirme": the comma closes what is told of whoever stands before. */
export function closesApposition(reading: Reading, group: Group, start: number): boolean {
  const { tokens, classes, lexicon } = reading;
  const open = opening(reading, start, group.first);
  if (!open || open.speaks === SPEAKS.no) return false;
  // "China und Kuba, die alten Verbündeten, riefen …"
  const other = lexicon.lang === "de" ? joinedTo(reading, open.span[1], group.first) : null;
  let comma = (other ?? open).span[1] + 1;
  if (tokens.words[comma] === "(") while (comma < group.first && tokens.words[comma - 1] !== ")") comma++;
  if (classes[comma] !== CLASS.comma || comma >= group.first - 1) return false;
  const relative = lexicon.relatives.has(tokens.words[comma + 1]!) || lexicon.relatives.has(tokens.words[comma + 2]!);
  const named = isBig(reading, comma + 1) && isBig(reading, comma + 2);
  if (open.speaks !== SPEAKS.yes && !named) return false;
  for (let i = comma + 1; i < group.first - 1; i++) {
    const c = classes[i]!;
    // "La ministre, Pia Kuhn, se rendra sur les lieux, fait savoir son cabinet": a clause of its own.
    if (
      lexicon.lang !== "de" &&
      !relative &&
      isSmall(reading, i) &&
      FINITE.test(tokens.words[i]!) &&
      tokens.words[i - 1] !== ","
    )
      return false;
    if (
      relative
        ? c === CLASS.comma
        : isSmall(reading, i) && (c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.speech)
    )
      return false;
  }
  return true;
}

/** "—Peor que nunca —contesta Ochoa.": the paragraph opens with a dash. */
function dashed({ tokens }: Reading, at: number): boolean {
  let i = at;
  while (i > 0 && at - i < 300 && tokens.paragraph[i - 1] === tokens.paragraph[at]) i--;
  return /^[—–-]$/.test(tokens.words[i]!);
}

/** "…, sagte X." and "…, sagte X dem Sender:", not "X, …, kritisierte die Reaktion auf …". */
export function endsThere(reading: Reading, phrase: Phrase, after: number): boolean {
  const { tokens, classes, lexicon } = reading;
  if (phrase.speaks === SPEAKS.no) return false;
  const next = phrase.span[1] + 1;
  if (phrase.speaks === SPEAKS.maybe && next < after && !isMark(reading, next)) return false;
  if (next >= after || isMark(reading, next)) return true;
  const c = classes[next]!;
  if (lexicon.complementisers.has(tokens.words[next]!)) return false;
  if (
    c === CLASS.preposition ||
    lexicon.prepositions.has(tokens.words[next]!) ||
    lexicon.adverbs?.has(tokens.words[next]!)
  )
    return true;
  return (
    c === CLASS.conjunction || lexicon.determiners.has(tokens.words[next]!) || c === CLASS.other || c === CLASS.pronoun
  );
}

/** "…, so Weiss": German signs a quotation off with "so" and a name; "so hoch wie" signs nothing. */
export function signsOff(reading: Reading, i: number): boolean {
  const { tokens, classes, quotations, lexicon } = reading;
  // "…, so die Kritik der Werft": whose it is stands behind the noun.
  if (i === 0 || i + 1 >= tokens.count || saidNoun(reading, i) >= 0) return false;
  const behind = classes[i - 1] === CLASS.comma || (quotations.of[i - 1]! >= 0 && quotations.of[i]! < 0);
  const next = tokens.words[i + 1]!;
  const named = tokens.shape[i + 1] !== SHAPE.lower || (lexicon.determiners.has(next) && next !== "das");
  return behind && (named || next === "von");
}

const VERB: Record<string, RegExp> = {
  de: /(?:t|te|ten)$/,
  fr: /(?:e|t|ent|ait|aient|é|it|..a|èrent)$/,
  es: /(?:a|e|an|en|ó|aba|aban|ía|ían|aron|ieron|ado|ido)$/,
};

/** A word behind a quotation that has a verb's ending, with somebody's name or office behind it. */
export function looksLikeVerb(reading: Reading, i: number): boolean {
  const { tokens, classes, lexicon } = reading;
  const word = tokens.words[i]!;
  if (classes[i] !== CLASS.other || lexicon.adverbs?.has(word) || !VERB[lexicon.lang]?.test(word)) return false;
  if (lexicon.prepositions.has(word) || lexicon.conjunctions.has(word)) return false;
  let k = i + 1;
  if (k < tokens.count && lexicon.adverbs?.has(tokens.words[k]!)) k++;
  if (k < tokens.count && tokens.words[k] === "sich") k++;
  if (k >= tokens.count) return false;
  const c = classes[k]!;
  const he = lexicon.masculine.has(tokens.words[k]!) || lexicon.feminine.has(tokens.words[k]!);
  return (
    isBig(reading, k) || he || c === CLASS.title || c === CLASS.person || lexicon.determiners.has(tokens.words[k]!)
  );
}

export function romanceSpeaker(
  reading: Reading,
  group: Group,
  i: number,
  start: number,
  after: number,
  lastSubject: Phrase | null,
): Phrase | null {
  const { tokens, classes } = reading;
  if (group.pronoun >= 0) return nounPhrase(reading, group.pronoun, group.pronoun + 1);
  // "Desde la Junta señalan que …": where it comes from is who says it.
  if (reading.lexicon.lang === "es") {
    let clause = clauseStart(reading, group.first, start);
    // "Desde la patronal, en cambio, admiten que …"
    if (tokens.words[start] === "desde" && clause - start < 12 && tokens.words[clause - 1] === ",") {
      const aside = nounPhrase(reading, start + 1, clause);
      const there = aside && tokens.words[aside.span[1] + 1] === "," && aside.speaks === SPEAKS.yes;
      if (there && /n$/.test(tokens.words[i]!)) return aside;
      clause = group.first === clause ? start : clause;
    }
    const house = tokens.words[clause] === "en" && /n$/.test(tokens.words[i]!);
    if (tokens.words[clause] === "desde" || house) {
      const from = nounPhrase(reading, clause + 1, group.first);
      // "Desde la Empresa Nacional (ENA) aclararon"
      const bracket = from && tokens.words[from.span[1] + 1] === "(" ? closeBracket(reading, from.span[1] + 1) : -1;
      const ends = from ? Math.max(from.span[1], bracket) : -1;
      const whole = from && ends === group.first - 1 && from.speaks === SPEAKS.yes;
      // "En el entorno del alcalde aseguran que …"
      if (whole && (!house || reading.lexicon.organisationNouns.has(tokens.words[from.head]!))) return from;
    }
  }
  const before = speakerBefore(reading, group, start);
  if (before && before.speaks !== SPEAKS.no) return before;
  const previous = group.first - 1;
  // "X vino y dijo que …": the same as before.
  if (
    previous > start &&
    classes[previous] === CLASS.conjunction &&
    !/^(?:como|comme)$/.test(tokens.words[previous]!)
  ) {
    // "según avanzó el diario y confirmaron fuentes de la junta": one is no subject for many.
    if (reading.lexicon.lang === "es" && /n$/.test(tokens.words[group.first]!) && lastSubject) {
      const others = speakerBehind(reading, i + 1, after);
      const many = others?.speaks === SPEAKS.yes && others.span[0] - i < 4 && /s$/.test(tokens.words[others.head]!);
      if (many && !/s$/.test(tokens.words[lastSubject.head]!)) return others;
    }
    if (lastSubject && lastSubject.span[0] >= start) return lastSubject;
    // "…: la plataforma convocó una concentración y tachó …": behind a colon another clause begins.
    let from = start;
    for (let k = start; k < group.first; k++) if (classes[k] === CLASS.colon) from = k + 1;
    const open = opening(reading, from, group.first);
    return open?.speaks === SPEAKS.yes ? open : unsaid(reading, i, null, group, true);
  }
  // "explique-t-il que …"
  const next = i + 1;
  if (next < after && reading.lexicon.inverted?.has(tokens.words[next]!) && tokens.text[tokens.start[next]!] === "-")
    return speakerBehind(reading, next, after);
  // "La Aemet no da tregua: prevé …": whoever the words before the colon are about.
  if (reading.lexicon.lang === "es" && previous > start && classes[previous] === CLASS.colon && group.first === i) {
    const before_ = opening(reading, start, previous);
    const said = speakerBehind(reading, i + 1, after);
    if (before_?.speaks === SPEAKS.yes && said?.speaks !== SPEAKS.yes) return before_;
  }
  const opens =
    previous < start ||
    isMark(reading, previous) ||
    classes[previous] === CLASS.relative ||
    /^(?:así|lo|como|según|comme|ainsi|también|que|como|pedían|tal)$/.test(tokens.words[previous]!) ||
    // "Comme le souligne X"
    (/^(?:le|la|l')$/.test(tokens.words[previous]!) && tokens.words[previous - 1] === "comme");
  if (!opens && !opensAlone(reading, previous, start)) return null;
  const behind = speakerBehind(reading, next, after);
  if (behind && behind.speaks === SPEAKS.yes && behind.span[0] - i < 8) return behind;
  return opensAlone(reading, previous, start) ? unsaid(reading, i, lastSubject, group, true) : null;
}
