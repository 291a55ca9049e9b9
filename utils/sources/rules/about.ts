import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import { type NameIndex, runsBefore } from "../names.ts";
import { isRole } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import { isHeading } from "./draft.ts";
import { isDemonym } from "./german-phrase.ts";
import { givenGender } from "./given-names.ts";
import { readMentionByRules } from "./mention.ts";
import { isTitleLike, PEOPLE } from "./name-in.ts";
import { DEMONYM, lastOf, MOST_KNOWN, personAt, withLinks } from "./person-at.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isBig, isSmall } from "./words.ts";

const MOST_SENTENCES = 8;
/** Names looked at in one search back. */
const MOST_RUNS = 60;

/** An office, a trade or a people, and no thing: by list, by ending. */
export function isPersonNoun(reading: Reading, { head, span, phrase }: Mention): boolean {
  const { lexicon, tokens } = reading;
  if (/^(?:palais|relais|marais|frais|essais|mois|bois|lois)$/.test(head)) return false;
  if (lexicon.personNouns.has(head) || lexicon.titles.has(head)) return true;
  if (lexicon.lang === "de")
    return (
      isDemonym(head) ||
      /(?:i|er|in|ist|or|eur|ent|ant|loge|chef|mann|frau|jährigen?|ende|ender|ter|klagte|ordnete|tragte|tigte|teilte|letzte|troffene|wandte|ständige|auftragte|sitzende)$/.test(
        head,
      )
    );
  for (let i = span[0]; i <= span[1]; i++) if (tokens.words[i] === head && isTitleLike(reading, i)) return true;
  return DEMONYM.test(head) || PARTISAN.test(head) || PEOPLE.test(head) || ENGLISH_OFFICE.test(phrase);
}

/** What they are in politics. */
const PARTISAN =
  /^(?:vocal|jerarca|gobernante|libérale?|centriste|communiste|écologiste|insoumise?|conservat(?:eur|rice)|travailliste|républicaine?|liberal|conservadora?|popular)$/;

/** Offices that sport and trade have from English, adjective last. */
const ENGLISH_OFFICE = /\b(?:team principal|team manager|head coach|chief executive)\b/i;

/** Somebody who has just been named and has not spoken yet: "el mensaje de Lambiase …", espetó el ingeniero de pista. */
export function justNamed(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
  gender: "m" | "f" | null,
): TokenSpan | undefined {
  const { tokens } = reading;
  const at = mention.span[0];
  let s = tokens.sentence[at]! - 1;
  const said = (k: number) => reading.quotations.of[tokens.sentences[k]!]! >= 0;
  const latest = runsBefore(index, at) - 1;
  const named = (k: number) => latest >= 0 && index.runs[latest]!.first >= tokens.sentences[k]!;
  // "La bouteille de Maud Sérac est verte. Le goût est âpre. « … », dit l'oléicultrice": past a sentence that names nobody.
  let past = 0;
  while (s > 0 && tokens.sentence[at]! - s < 8 && (said(s) || (!named(s) && past++ < 1))) s--;
  if (s < 0 || tokens.paragraph[tokens.sentences[s]!] !== tokens.paragraph[at]) return undefined;
  let only: TokenSpan | undefined;
  for (
    let run = latest;
    run >= 0 && latest - run < MOST_RUNS && index.runs[run]!.first >= tokens.sentences[s]!;
    run--
  ) {
    const { key, first } = index.runs[run]!;
    if (tokens.sentence[first] !== s) continue;
    if (
      known
        .slice(-MOST_KNOWN)
        .some((entity) => entity.kind === "person" && entity.key[entity.key.length - 1] === key[key.length - 1])
    )
      return undefined;
    const person = personAt(reading, index, known, run, gender);
    if (person && only) return undefined;
    only ??= person ?? undefined;
  }
  return only;
}

export function genderHere({ lexicon, tokens }: Reading, { span, pronoun, phrase, head }: Mention): "m" | "f" | null {
  const word = tokens.words[span[0]]!;
  if (pronoun) return lexicon.masculine.has(word) ? "m" : "f";
  if (/^(?:le|ce|cet|un|el|este|ese|der|dieser)$/.test(word)) return "m";
  if (/^(?:la|cette|une|esta|esa|una|die|diese)$/.test(word)) return "f";
  if (lexicon.lang === "de")
    return /in$|^(?:mutter|tochter|schwester|frau|dame|oma|tante)$/.test(head)
      ? "f"
      : /(?:er|or|ist|eur|mann|vater|sohn)$/.test(head) || isDemonym(head)
        ? "m"
        : null;
  return WOMEN.test(phrase) || WOMEN.test(head) ? "f" : MEN.test(head) ? "m" : null;
}
const WOMEN = /(?:euse|rice|ienne|ière|ante|erte|cate|ointe|ente|élue|isane)$/;
/** "L'enquêteur", "l'infirmier": what the article does not tell the ending does. */
const MEN = /(?:[^l]eur|ier|ien|cat|oint|ant|ert|élu|isan)$/;

/** "le libéral" is no "cheffe": what the article of somebody nameless tells, in French and Spanish. */
function byArticle({ properName, name, forms }: Entity): "m" | "f" | null {
  if (properName) return null;
  for (const form of [name, ...[...forms].slice(0, 4)]) {
    if (/^(?:le|un|el) /i.test(form)) return "m";
    if (/^(?:la|une|una) /i.test(form)) return "f";
    const head = /^l['’]([\p{Ll}]+)/u.exec(form)?.[1];
    if (head && WOMEN.test(head)) return "f";
    if (head && MEN.test(head)) return "m";
  }
  return null;
}

/** "Was Lindqvist Trost nenne, findet sie": a family name of whoever is no "sie". */
const isOthersFamily = ({ tokens }: Reading, known: readonly Entity[], at: number, gender: "m" | "f" | null): boolean =>
  gender !== null &&
  known.some(
    (entity) =>
      entity.key.at(-1) === tokens.words[at] &&
      (entity.gender ?? givenGender(entity.key[0] ?? "") ?? gender) !== gender,
  );

/** Who is told of only as somebody's: "su hijo Antonio". */
export const isTheirs = ({ lexicon }: Reading, { descriptions }: Entity): boolean =>
  descriptions.length > 0 &&
  descriptions.every((text) => lexicon.relations?.has(text.toLowerCase().split(" ").at(-1)!));

/** The last person that the text was about: sentence by sentence back, a speaker before whoever else is named. */
export function lastAbout(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
  gender: "m" | "f" | null,
): Entity | TokenSpan | null {
  const { tokens } = reading;
  const at = mention.span[0];
  const here = tokens.sentence[at]!;
  const paragraphs = mention.pronoun ? 1 : 2;
  let run = runsBefore(index, at) - 1;
  let looked = 0;
  const inParagraph = new Map<string, TokenSpan>();
  for (let s = here; s >= Math.max(0, here - MOST_SENTENCES); s--) {
    const first = tokens.sentences[s]!;
    const after = Math.min(at, tokens.sentences[s + 1]!);
    // The one person whom the paragraph has named is nearer than the speakers of others.
    if (tokens.paragraph[first] !== tokens.paragraph[at] && !mention.pronoun && inParagraph.size === 1)
      return [...inParagraph.values()][0]!;
    if (tokens.paragraph[first]! < tokens.paragraph[at]! - paragraphs) return null;
    if (s < here && isHeading(reading, first)) continue;
    let speaker: Entity | null = null;
    for (let k = known.length - 1; k >= Math.max(0, known.length - 60); k--) {
      const entity = known[k]!;
      if (entity.last < first || entity.last >= after || entity.kind !== "person") continue;
      const own = entity.gender ?? byArticle(entity);
      if (own && gender && own !== gender) continue;
      if (!speaker || entity.last > speaker.last) speaker = entity;
    }
    let person: TokenSpan | null = null;
    for (; run >= 0 && index.runs[run]!.first >= first && looked < MOST_RUNS; run--) {
      looked++;
      const bare = personAt(reading, index, known, run, gender);
      const found = bare && withLinks(reading, bare);
      if (found) person = found;
      if (found && s < here && found[1] > found[0] && tokens.paragraph[first] === tokens.paragraph[at])
        inParagraph.set(tokens.words[found[1]]!, found);
    }
    // Whoever opens a sentence is whom it is about.
    const opens = person && s < here && (person[0] - first < 4 || isSubject(reading, person[0]));
    if (
      // "Präsident Marek bleibt gelassen: Am Samstag müsse man siegen, mahnte der 66-Jährige."
      (mention.pronoun || /jährigen?$/.test(mention.head) || isFromThere(reading, mention)) &&
      s === here &&
      person &&
      at - person[1] > 2 &&
      isSubject(reading, person[0]) &&
      !isOthersFamily(reading, known, person[0], gender) &&
      (!speaker || person[0] > speaker.last)
    )
      return person;
    if (speaker && !(opens && person && person[0] > speaker.last)) return speaker;
    if (person && s < here && opens) return person;
    const noun = s < here ? nounAbout(reading, first, after, gender) : null;
    if (noun && mention.pronoun) return noun;
    if (person && s < here && mention.pronoun) return person;
  }
  return null;
}

/** "der Kieler", "die Hamburgerin": by town, not by trade. */
export const isFromThere = ({ lexicon }: Reading, { head }: Mention) =>
  lexicon.lang === "de" && /.{3,}er(?:in)?$/.test(head) && !lexicon.personNouns.has(head) && !lexicon.titles.has(head);

/** For another word for an office: whoever spoke last, further back. */
export function lastSpeaker(
  { tokens }: Reading,
  known: readonly Entity[],
  { span }: Mention,
  gender: "m" | "f" | null,
): Entity | null {
  return (
    lastOf(
      known,
      (entity) =>
        entity.kind === "person" &&
        entity.properName &&
        (!entity.gender || !gender || entity.gender === gender) &&
        tokens.paragraph[span[0]]! - entity.paragraph <= 6,
    ) ?? null
  );
}

/** "Die Mutter der beiden verließ den Saal.": whoever opens a sentence, without a name. */
function nounAbout(reading: Reading, first: number, after: number, gender: "m" | "f" | null): TokenSpan | null {
  const { tokens, lexicon } = reading;
  for (let i = first; i < Math.min(after, first + 8); i++) {
    if (reading.quotations.of[i]! >= 0) continue;
    // "Am Kai steht der junge Mann, den …": behind the verb, no preposition and no other noun before.
    if (i > first && (!ARTICLE.test(tokens.words[i]!) || isBig(reading, i - 1))) continue;
    if (i > first && (lexicon.prepositions.has(tokens.words[i - 1]!) || lexicon.genitives?.has(tokens.words[i - 1]!)))
      continue;
    const phrase = nounPhrase(reading, i, after);
    if (!phrase || phrase.speaks === SPEAKS.no || (i > first && !isRole(reading, phrase.head))) continue;
    const mention = readMentionByRules(reading, phrase.span);
    if (mention.properName || mention.pronoun || mention.kind !== "person") continue;
    const own = genderHere(reading, mention);
    // "La veuve de Luc Perrin a pris la parole": whose they are does not matter.
    const related = i === first && own === gender && lexicon.relations?.has(mention.head);
    if (!related && !isPersonNoun(reading, mention)) continue;
    if (!own || !gender || own === gender) return phrase.span;
  }
  return null;
}

const ARTICLE = /^(?:der|die|ein|eine|einen|le|la|l'|un|une|el|una)$/;

/** Whether no preposition stands before a name and its office: "…, Judith Armand signe un film". */
function isSubject(reading: Reading, first: number): boolean {
  const { tokens, lexicon } = reading;
  const isRoleBefore = isBig(reading, first - 1) && isSmall(reading, first - 2);
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    if (tokens.shape[i] === SHAPE.punctuation) return true;
    if (tokens.sentence[i] !== tokens.sentence[first]) return true;
    // "… spielt Lotte Hagenbeck eine Frau": the verb stands before its subject.
    if (
      i === first - 1 &&
      lexicon.lang === "de" &&
      /te?$/.test(tokens.words[i]!) &&
      tokens.shape[i] === SHAPE.lower &&
      !lexicon.prepositions.has(tokens.words[i]!)
    )
      return true;
    // "Bis dahin führt Musikdirektor Jan Marek die Geschäfte."
    if (lexicon.lang === "de" && i < first - 1 && isRoleBefore && /te?$/.test(tokens.words[i]!) && isSmall(reading, i))
      return !lexicon.prepositions.has(tokens.words[i]!);
    if (lexicon.prepositions.has(tokens.words[i]!) || lexicon.genitives?.has(tokens.words[i]!)) return false;
    if (lexicon.lang === "de" && /^(?:den|dem|des)$/.test(tokens.words[i]!)) return false;
  }
  return first < 5;
}
