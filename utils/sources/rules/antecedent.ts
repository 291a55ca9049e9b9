/** Whom "il", "el técnico", "der 48-Jährige" stand for: an office that was named before, else whoever the text has last been about. */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { NameIndex } from "../names.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { genderHere, isFromThere, isPersonNoun, isTheirs, justNamed, lastAbout, lastSpeaker } from "./about.ts";
import { againByNoun, whoseWord } from "./again.ts";
import { byOffice, isToldBehind } from "./by-office.ts";
import { THEIRS } from "./german-word.ts";
import { companyBefore, issuerOf } from "./issuer.ts";
import { itsPeople } from "./its-people.ts";
import { bodyBefore, bodyByNoun, justIntroduced, justSpoken, spokeBefore } from "./just-spoken.ts";
import { namedBefore } from "./named-before.ts";
import { exactly, joined, officesOf } from "./office-words.ts";
import { bodyNamedLast, nicknamed, officeNamedLast, onlyNamed } from "./only-named.ts";
import { isOtherOffice, isPublicOffice, onlyHolder, SYNONYM } from "./other-office.ts";
import { parentOf } from "./parent.ts";
import { lastNamed, lastOf, MOST_KNOWN } from "./person-at.ts";
import { byFirstWord, sameArmy, sameBody, sameReports, whoseData } from "./same-body.ts";
import { sameCourt } from "./same-court.ts";
import { sameSide } from "./same-side.ts";
import { bySecondWord, ledBy } from "./second-word.ts";
import { isTheirHouse, spokenForBefore } from "./their-house.ts";

/** "cette source", "la misma fuente": a source that has been named by what it is. */
const SAME_SOURCE = /^(?:(?:cette|la)(?: même)? source|(?:esta|la)(?: misma)? fuente|même source)$/i;
const SOURCE = /\b(?:sources?|fuentes?)\b/;
const FORMER = /\b(?:ex|ancien|ancienne|früherer?|frühere|ehemalige|antiguo|antigua)\b/i;

const ONE_OF_THEM =
  /^(?:un[oa] de ell[oa]s|l['’]une? (?:d['’](?:eux|elles|entre eux|entre elles))|eine?r? von ihnen)$/i;
/** "le médecin de son équipe": somebody of theirs is somebody else. */
const OF_THEIRS = /\S (?:de (?:son|sa|ses|leurs?|sus?)|seine[rs]|ihre[rs]) \S/i;
const LAST_ONE =
  /^(?:dieser|diese|jener|jene|ce dernier|cette dernière|este último|esta última|celui-ci|celle-ci|éste|ésta|letzterer|letztere)$/i;

/**
 * A source that is known, the words that name it, null where a pronoun stands for nobody that can be told;
 * undefined where the mention is no way of speaking of somebody again.
 */
export function antecedent(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
): Entity | TokenSpan | null | undefined {
  // "Su hijo Antonio" is not "el maestro": the text is about somebody else.
  const again = isAgain(reading, mention) && !isRelation(reading, mention);
  const others = again ? known.filter((entity) => !isTheirs(reading, entity)) : known;
  const found = whoIsMeant(reading, index, others, mention);
  if (found !== undefined || !isAgain(reading, mention)) return found;
  return onlyNamed(reading, index, mention, genderHere(reading, mention));
}

const REFEREE = /^(?:árbitr[oa]|colegiad[oa]|arbitre|schiedsrichter(?:in)?)$/;

function whoIsMeant(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
): Entity | TokenSpan | null | undefined {
  // The referee is nobody who has played or coached.
  if (REFEREE.test(mention.head) && !known.some(({ heads }) => heads.has(mention.head))) return undefined;
  const body = bodyByNoun(reading, mention);
  // The body that the sentence before names is nearer than one that has spoken earlier in the paragraph.
  const here = known.some(
    ({ kind, paragraph, last }) =>
      kind === "organisation" && paragraph === reading.tokens.paragraph[mention.span[0]] && (!body || last > body[0]),
  );
  if (body && !here) return body;
  const again =
    byFirstWord(reading, known, mention) ??
    sameBody(reading, known, mention) ??
    sameReports(reading, known, mention) ??
    sameArmy(reading, known, mention) ??
    againByNoun(reading, known, mention) ??
    sameCourt(reading, known, mention) ??
    sameSide(reading, known, mention) ??
    itsPeople(reading, known, mention) ??
    spokenForBefore(reading, known, mention) ??
    bySecondWord(reading, index, known, mention, genderHere(reading, mention));
  if (again) return again;
  const owner =
    ledBy(reading, mention) ??
    whoseData(reading, mention) ??
    whoseWord(reading, mention) ??
    namedBefore(reading, mention) ??
    issuerOf(reading, mention) ??
    companyBefore(reading, index, mention) ??
    body;
  if (owner) return owner;
  const last = LAST_ONE.test(mention.phrase);
  if (/\bde la même source$/i.test(mention.phrase)) return null;
  if (SAME_SOURCE.test(mention.phrase))
    return lastOf(known, (entity) => SOURCE.test([...entity.heads].join(" "))) ?? null;
  if (ONE_OF_THEM.test(mention.phrase))
    return lastOf(
      known,
      (entity) =>
        (entity.kind === "group" || (!entity.properName && [...entity.heads].some((head) => /s$/.test(head)))) &&
        entity.paragraph === reading.tokens.paragraph[mention.span[0]],
    );
  if (isTheirHouse(reading, mention)) {
    const whose = lastAbout(reading, index, known, mention, null);
    return whose ?? undefined;
  }
  if (!mention.pronoun && !last && !isAgain(reading, mention)) return undefined;
  const gender = genderHere(reading, mention);
  const lately = last
    ? (officeNamedLast(reading, mention) ??
      lastNamed(reading, index, known, mention, gender) ??
      bodyNamedLast(reading, mention))
    : undefined;
  if (lately) return lately;
  // "la también vicepresidenta", "der ebenfalls anwesende …": what else they are who has just been named.
  if (/^(?:el|la|le|l['’]) ?(?:también|aussi) /i.test(mention.phrase))
    return lastAbout(reading, index, known, mention, gender) ?? undefined;
  if (!mention.pronoun && !last) {
    if (isSpokesman(mention)) {
      const speaks = lastOf(
        known,
        (entity) =>
          entity.kind === "person" &&
          entity.heads.has(mention.head) &&
          entity.paragraph === reading.tokens.paragraph[mention.span[0]],
      );
      if (speaks) return speaks;
    }
    const at = reading.tokens.paragraph[mention.span[0]];
    const office = byOffice(reading, index, known, mention);
    const german = reading.lexicon.lang === "de";
    // "der Inspektionsleiter" is no "Amtsleiter" of another paragraph, where somebody has spoken in this one.
    const alike =
      german && office && !("length" in office) && !office.heads.has(mention.head) && office.paragraph !== at;
    const recent =
      office && german && ("length" in office || alike) ? lastAbout(reading, index, known, mention, gender) : null;
    if (recent && !("length" in recent)) {
      // "der Übergangstrainer" is the coach who has just spoken rather than "Trainer Wilmsen".
      if (office && "length" in office && !exactly(reading, office, mention)) return recent;
      if (alike && recent.properName && recent.paragraph === at && (recent.gender ?? gender) === gender) return recent;
    }
    if (office) return office;
    if (reading.lexicon.lang === "de") {
      const near = lastOf(
        known,
        (entity) =>
          entity.kind === "person" &&
          entity.properName &&
          reading.tokens.paragraph[mention.span[0]]! - entity.paragraph <= 1 &&
          officesOf(reading, index, entity).some((word) => word === mention.head || joined(word, mention.head)),
      );
      if (near) return near;
      // "…, sagt die Freundin der alten Boote": other words for whoever has just spoken in the paragraph.
      const before =
        gender && !isSpokesman(mention) && isPersonNoun(reading, mention)
          ? lastAbout(reading, index, known, mention, gender)
          : null;
      const last = before && !("length" in before) ? before : null;
      const here = reading.tokens.paragraph[mention.span[0]];
      // Past somebody without a name who cannot be meant.
      const speaker =
        last && !last.properName
          ? lastOf(known, (entity) => entity.kind === "person" && entity.properName && entity.paragraph === here)
          : last;
      const fits = speaker?.properName && speaker.gender === gender && speaker.paragraph === here;
      if (
        speaker &&
        fits &&
        !isRelation(reading, mention) &&
        !(last !== speaker && isOtherOffice(reading, mention, speaker))
      )
        return speaker;
    }
    const pointed = /^(?:ce|cet|cette|este|esta|ese|esa|dieser|diese)$/.test(reading.tokens.words[mention.span[0]]!);
    const unnamed = !mention.named;
    if (pointed) {
      const head = lastOf(known, (entity) => entity.kind === "person" && entity.heads.has(mention.head));
      if (head) return head;
    }
    // "der 21 Jahre alte Mann": as "der 21-Jährige".
    const aged = /\b\d+ Jahre alte[nr]? (?:Mann|Frau)\b/.test(mention.phrase);
    const synonym = aged || pointed || SYNONYM.test(mention.head) || FORMER.test(mention.phrase);
    if (!aged && /^(?:mann|frau|homme|femme|hombre|mujer)$/.test(mention.head))
      return onlyPerson(reading, index, known, mention, gender);
    // "lamenta esta vecina": whoever has just been told of.
    if (!aged && isRelation(reading, mention) && !pointed)
      return (
        parentOf(reading, index, known, mention, gender) ??
        (isOfSome(reading, mention) ? justNamed(reading, index, known, mention, gender) : undefined)
      );
    // "La présidente du parti a aussi critiqué …": whoever has just spoken, and has had no office yet.
    if (isPersonNoun(reading, mention) && saysMore(reading, mention)) {
      const last = lastAbout(reading, index, known, mention, gender);
      if (last && !("length" in last) && last.descriptions.length === 0 && last.gender === gender && gender)
        return last;
    }
    if (isPersonNoun(reading, mention) && !isSpokesman(mention)) {
      const spoke = spokeBefore(reading, known, mention, gender);
      if (spoke && !isOtherOffice(reading, mention, spoke)) return spoke;
    }
    // "Jonas Wiebe saß auf der Insel fest, sagt der Kieler.": whom the sentence is about.
    if (isFromThere(reading, mention)) {
      const own = lastAbout(reading, index, known, mention, gender);
      if (own && "length" in own && reading.tokens.sentence[own[0]] === reading.tokens.sentence[mention.span[0]])
        return own;
    }
    if ((wordsOf(reading, mention) > 2 || !unnamed || OF_THEIRS.test(mention.phrase)) && !synonym) {
      if (!isPersonNoun(reading, mention)) return undefined;
      const spoke =
        justSpoken(reading, known, mention, gender) ??
        (isSpokesman(mention) ? undefined : justNamed(reading, index, known, mention, gender));
      // "Le ministre de la Santé" is not the one of whom another paragraph has told no office.
      const elsewhere =
        spoke &&
        !("length" in spoke) &&
        spoke.descriptions.length === 0 &&
        spoke.paragraph !== reading.tokens.paragraph[mention.span[0]];
      return elsewhere && isPublicOffice(reading, mention) ? undefined : spoke;
    }
    if (!synonym && !isPersonNoun(reading, mention)) return nicknamed(reading, mention);
  }
  // "Kritik kommt von der Stiftung: Sie bemängelt, …"
  if (mention.pronoun && reading.tokens.words[mention.span[0] - 1] === ":") {
    const { sentence } = reading.tokens;
    const before = sentence[mention.span[0] - 1];
    const cited = known.slice(-MOST_KNOWN).findLast(({ last }) => sentence[last] === before && last < mention.span[0]);
    if (cited && (cited.kind === "organisation" || cited.gender === gender)) return cited;
  }
  const found =
    (mention.pronoun
      ? bodyBefore(reading, mention, gender)
      : FORMER.test(mention.phrase)
        ? justIntroduced(reading, mention)
        : null) ??
    lastAbout(reading, index, known, mention, gender) ??
    // "Das Leck fand Forscherin Pia Kuhn. „…“, so die Grazerin": where somebody is from is no office.
    (!mention.pronoun &&
    !(reading.lexicon.lang === "de" ? reading.lexicon.personNouns : reading.lexicon.titles).has(mention.head)
      ? justNamed(reading, index, known, mention, gender)
      : null) ??
    (SYNONYM.test(mention.head)
      ? (justNamed(reading, index, known, mention, gender) ?? lastSpeaker(reading, known, mention, gender))
      : null);
  if (found && !mention.pronoun) {
    const family = "length" in found ? reading.tokens.words[found[1]]! : "";
    const whom = "length" in found ? lastOf(known, ({ key }) => key[key.length - 1] === family) : found;
    const former = FORMER.test(mention.phrase) && whom?.paragraph === reading.tokens.paragraph[mention.span[0]];
    // An office is nobody's of another paragraph of whom none is told.
    const far = whom && whom.descriptions.length === 0 && whom.paragraph !== reading.tokens.paragraph[mention.span[0]];
    const other = whom && whom.descriptions.length === 0 && isToldBehind(reading, index, whom, mention.head);
    if ((far || other) && isPublicOffice(reading, mention)) return undefined;
    if (whom && !former && isOtherOffice(reading, mention, whom)) return onlyHolder(known.slice(-MOST_KNOWN), mention);
  }
  return found ?? (mention.pronoun || last ? null : undefined);
}

/** "a aussi critiqué", "ha añadido también", "ajoute le maire de Brest" */
function saysMore({ tokens }: Reading, { span }: Mention): boolean {
  if (
    /^(?:ajout\S*|poursui\S*|renchér\S*|enchaîn\S*|añad\S*|agreg\S*|insist\S*|conclu\S*|prosig\S*|apostill\S*)$/.test(
      tokens.words[span[0] - 1] ?? "",
    )
  )
    return true;
  for (let i = span[1] + 1; i < Math.min(tokens.count, span[1] + 5); i++)
    if (/^(?:aussi|également|ajout\w*|también|añad\w*|agreg\w*|auch|außerdem|zudem|ergänz\w*)$/.test(tokens.words[i]!))
      return true;
  return false;
}

/** How many words a mention has without its article. */
const wordsOf = ({ lexicon }: Reading, { key }: Mention) => key.filter((word) => !lexicon.determiners.has(word)).length;

/** "el técnico", "l'élu", "die Schauspielerin": one person, spoken of as known, without a name. */
function isAgain(reading: Reading, mention: Mention): boolean {
  const { lexicon, tokens } = reading;
  if (!mention.definite || mention.properName || mention.kind !== "person") return false;
  const determiner = tokens.words[mention.span[0]]!;
  // "La defensa lo niega todo": counsel, and no player.
  if (determiner === "la" && mention.head === "defensa") return false;
  // "nach Einschätzung der Ermittler": many, in the genitive.
  const before = tokens.words[mention.span[0] - 1] ?? "";
  if (
    lexicon.lang === "de" &&
    lexicon.groupNouns.has(mention.head) &&
    (determiner === "der" ? THEIRS.test(before) : before === "der")
  )
    return false;
  const contracted = !reading.lexicon.determiners.has(determiner);
  if (!contracted && !/^(?:le|la|l'|ce|cet|cette|el|este|esta|ese|esa|der|die|dieser|diese)$/.test(determiner))
    return false;
  // What they belong to tells them from others: "la madre de los menores".
  for (let i = mention.span[0] + 1; i <= mention.span[1]; i++) {
    const word = tokens.words[i]!;
    if (lexicon.genitives?.has(word) || word === "von" || word === "der") return true;
  }
  return true;
}

const isSpokesman = ({ head }: Mention) => /(?:portavoz|porte-parole|sprecher|sprecherin)$/.test(head);

/** "der junge Mann" is the one person whom the text lets speak, where it names no other. */
function onlyPerson(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
  gender: "m" | "f" | null,
): Entity | TokenSpan | undefined {
  const fits = (entity: Entity) =>
    entity.kind === "person" && entity.properName && (!entity.gender || entity.gender === gender);
  const named = known.slice(-MOST_KNOWN).filter(fits);
  const belongs = reading.lexicon.genitives?.has(reading.tokens.words[mention.span[1] + 1] ?? "");
  if (named.length > 1 || belongs || named[0]?.descriptions.length) return undefined;
  const found =
    lastAbout(reading, index, known, mention, gender) ?? justNamed(reading, index, known, mention, gender) ?? null;
  return found && (named.length === 0 || !("length" in found)) ? found : undefined;
}

/** "die Mutter eines Dreijährigen", "le père de deux enfants": what they are, of nobody who has been told of. */
const isOfSome = ({ tokens }: Reading, { span }: Mention): boolean => {
  for (let i = span[0] + 2; i <= Math.min(tokens.count - 1, span[1] + 2); i++)
    if (
      /^(?:eines|einer|zweier|deux|trois|quatre|dos|tres|cuatro|jumeaux|jumelles|mellizos|gemelas)$/.test(
        tokens.words[i]!,
      )
    )
      return true;
  return false;
};

function isRelation({ lexicon }: Reading, { head }: Mention): boolean {
  return lexicon.relations?.has(head) === true;
}
