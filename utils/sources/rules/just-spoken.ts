/** Who is spoken of again in the very next sentence: a name by its office, a body by "elle" or "sie". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { opening } from "./clause.ts";
import { isHeading } from "./draft.ts";
import { givenGender } from "./given-names.ts";
import { peopleIn } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { KNOWS } from "./other-office.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isBig, isSpeaking } from "./words.ts";

/** "Más duro fue Jan Marek. El portavoz de los vecinos cargó contra …": who has just spoken for the first time, and has no office yet. */
export function justSpoken(
  reading: Reading,
  known: readonly Entity[],
  { span }: Mention,
  gender: "m" | "f" | null,
): Entity | undefined {
  const { tokens } = reading;
  const last = known.at(-1);
  if (last?.kind !== "person" || !last.properName || last.key.length < 2) return undefined;
  if (last.forms.size > 1 || last.descriptions.length > 0 || isApposed(reading, last.until)) return undefined;
  if (last.gender && gender && last.gender !== gender) return undefined;
  return tokens.sentence[span[0]]! - tokens.sentence[last.last]! === 1 ? last : undefined;
}

/** "Jan Marek, Sprecher der Werft, …", "Jan Marek (SPD)", but not "A juicio de Jan Marek, ahí está …". */
function isApposed({ tokens, lexicon }: Reading, last: number): boolean {
  if (tokens.words[last + 1] !== ",") return false;
  const opens = tokens.words[tokens.sentences[tokens.sentence[last]!]!]!;
  if (!lexicon.prepositions.has(opens) && !/^(?:según|selon|pour|para|laut|nach|für|a)$/.test(opens)) return true;
  for (let i = last + 2; i < Math.min(tokens.count, last + 6) && tokens.words[i] !== ","; i++)
    if (lexicon.personNouns.has(tokens.words[i]!) || lexicon.titles.has(tokens.words[i]!)) return true;
  return false;
}

/** How many words a trade and where it is done have: "l'éleveuse de Plestan". */
const MOST_WORDS = 6;

/** "…, dit Danielle Even. L'éleveuse de Plestan pointe …": who has spoken in the sentence before, by a trade of the same sex. */
export function spokeBefore(
  reading: Reading,
  known: readonly Entity[],
  { span, key, head }: Mention,
  gender: "m" | "f" | null,
): Entity | undefined {
  const { tokens, lexicon } = reading;
  const last = known.slice(-60).reduce<Entity | undefined>((a, b) => (a && a.last > b.last ? a : b), undefined);
  if (lexicon.lang === "de" || last?.kind !== "person" || !last.properName || key.length > MOST_WORDS) return undefined;
  if (!gender || last.gender !== gender || tokens.paragraph[span[0]] !== last.paragraph) return undefined;
  const here = tokens.sentence[span[0]]!;
  const gap = here - tokens.sentence[last.until]!;
  const behindQuote = isInverted(reading, span[0]);
  if (gap < 1 || gap > (behindQuote ? 4 : 2) || (tokens.sentences[here] !== span[0] && !behindQuote)) return undefined;
  // Another office with what it is for is somebody else's, where they have one.
  const scholars =
    KNOWS.test(head) &&
    last.descriptions.some((text) =>
      text
        .toLowerCase()
        .split(/\s+/)
        .some((word) => KNOWS.test(word)),
    );
  if (lexicon.titles.has(head) && last.descriptions.length > 0 && !scholars) return undefined;
  for (let s = tokens.sentence[last.until]! + 1; s < here; s++)
    if (peopleIn(reading, tokens.sentences[s]!, tokens.sentences[s + 1]!).length > 0) return undefined;
  return peopleIn(reading, last.until + 1, tokens.sentences[tokens.sentence[last.until]! + 1]!).length > 0
    ? undefined
    : last;
}

/** "« … », a confié le coureur": a verb of saying between the marks and the noun. */
function isInverted({ tokens, lexicon, quotations }: Reading, at: number): boolean {
  if (!lexicon.speech.has(tokens.words[at - 1] ?? "")) return false;
  for (let i = at - 2; i >= Math.max(0, at - 5); i--) if (quotations.of[i]! >= 0) return true;
  return false;
}

/** "La chambre des comptes relève un déficit. Elle recommande …": the body that the sentence before opens with. */
export function bodyBefore(reading: Reading, { span }: Mention, gender: "m" | "f" | null): TokenSpan | null {
  const { tokens, lexicon } = reading;
  const here = tokens.sentence[span[0]]!;
  // "a-t-elle ajouté" behind a quotation is somebody.
  if (here === 0 || tokens.sentences[here] !== span[0]) return null;
  const first = tokens.sentences[here - 1]!;
  if (tokens.paragraph[first] !== tokens.paragraph[span[0]] || isHeading(reading, first)) return null;
  let from = first;
  for (let i = first; i < span[0]; i++) if (tokens.words[i] === ":" && i + 2 < span[0]) from = i + 1;
  const behind = from > first ? opening(reading, from, span[0]) : null;
  const open = behind?.speaks === SPEAKS.yes ? behind : opening(reading, first, span[0]);
  if (open?.speaks !== SPEAKS.yes || peopleIn(reading, first, span[0]).length > 0) return null;
  const { head, kind } = readMentionByRules(reading, open.span);
  const article = tokens.words[open.span[0]]!;
  const fits = gender === "f" ? /^(?:la|l'|une|die|eine)$/ : /^(?:le|l'|un|der|ein)$/;
  const body =
    lexicon.organisationNouns.has(head) || (lexicon.lang === "de" && endsIn(head, lexicon.organisationNouns));
  return kind === "organisation" && body && fits.test(article) ? open.span : null;
}

const NOUN =
  /^(?:dependencia|corporación|gremial|gremio|organización|asociación|entidad|institución|sindicato|patronal|plataforma|colectivo|federación|fundación|organisation|association|syndicat|collectif|fédération|fondation|institution|établissement|enseigne|cuerpo|multisindical|consultora|banco|banque|autoridad|autorité|organismo|empresa|compañía|firma|entreprise|firme)$/;

/** "El Sindicato de Inquilinas valora la ley. La organización exige …": the body that one of the two sentences before opens with. */
export function bodyByNoun(
  reading: Reading,
  { span, head, definite, properName, key }: Mention,
): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.lang === "de" && definite && key.length === 1 && COMPANY.test(head))
    return companyBefore(reading, span[0]);
  if (!definite || properName || !NOUN.test(head) || key.filter((word) => !lexicon.determiners.has(word)).length > 1)
    return undefined;
  const here = tokens.sentence[span[0]]!;
  for (let s = here - 1; s >= Math.max(0, here - 2); s--) {
    const first = tokens.sentences[s]!;
    if (tokens.paragraph[first] !== tokens.paragraph[span[0]]) return undefined;
    const after = tokens.sentences[s + 1]!;
    const open = opening(reading, first, after);
    const opens = open?.speaks === SPEAKS.yes && open.span[1] - open.span[0] > 1;
    const named = opens ? readMentionByRules(reading, open.span) : null;
    if (named?.kind === "organisation") return open!.span;
    // "Eau et Rivières de Bretagne n'en croit rien. L'association …": a name without a given name.
    if (
      named?.properName &&
      !named.key.some((word) => givenGender(word)) &&
      !lexicon.determiners.has(tokens.words[open!.span[0]]!)
    )
      return open!.span;
    // "El caso ha llegado al Defensor del Pueblo. La institución recuerda …"
    const office = /^instituci[oó]n$|^institution$/.test(head) ? largeOffice(reading, first, after) : undefined;
    if (office) return office;
  }
  return undefined;
}

const COMPANY = /^(?:unternehmen|konzern|firma|betreiber|hersteller)$/;
const COMPANY_NAME = /.-?(?:gruppe|konzern|werke)$|^(?:gmbh|ag|se|kg|holding)$/;

/** "Betreiber ist die Lumen-Gruppe. …, teilte das Unternehmen mit": the one company that the paragraph has named before. */
function companyBefore(reading: Reading, at: number): TokenSpan | undefined {
  const { tokens } = reading;
  for (let i = at - 1; i > Math.max(0, at - 60) && tokens.paragraph[i] === tokens.paragraph[at]; i--) {
    if (!isBig(reading, i) || reading.quotations.of[i]! >= 0 || !COMPANY_NAME.test(tokens.words[i]!)) continue;
    let first = i;
    while (isBig(reading, first - 1) && tokens.sentence[first - 1] === tokens.sentence[i] && i - first < 4) first--;
    if (first === i && !tokens.words[i]!.includes("-")) continue;
    return [first, i];
  }
  return undefined;
}

/** An office written large with what it is for: "Defensor del Pueblo", "Défenseure des droits". */
function largeOffice(reading: Reading, from: number, after: number): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  for (let i = from + 1; i + 2 < Math.min(after, from + 30); i++) {
    if (!isBig(reading, i) || !isSpeaking(reading, i) || !lexicon.genitives?.has(tokens.words[i + 1]!)) continue;
    const phrase = nounPhrase(reading, i, after);
    if (phrase?.speaks === SPEAKS.yes) return phrase.span;
  }
  return undefined;
}

const A = /^(?:ein|eine|eines|einer|einen|einem|un|une|uno|una|d'un|d'une)$/;

/** "Bewegend war der Auftritt eines alten Zeugen. …, berichtete der frühere Lotse": who has just been told of, without a name. */
export function justIntroduced(reading: Reading, { span, head }: Mention): TokenSpan | null {
  const { tokens, lexicon } = reading;
  const here = tokens.sentence[span[0]]!;
  for (let s = here - 1; s >= Math.max(0, here - 2); s--) {
    const first = tokens.sentences[s]!;
    const after = tokens.sentences[s + 1]!;
    if (tokens.paragraph[first] !== tokens.paragraph[span[0]] || peopleIn(reading, first, after).length > 0)
      return null;
    for (let i = first; i < Math.min(after, first + 30); i++) {
      if (!A.test(tokens.words[i]!) || reading.quotations.of[i]! >= 0) continue;
      const phrase = nounPhrase(reading, i, after);
      if (phrase?.speaks !== SPEAKS.yes || !isRoleLike(lexicon, tokens.words[phrase.head]!)) continue;
      return tokens.words[phrase.head] === head ? null : phrase.span;
    }
  }
  return null;
}

const _names = (reading: Reading, first: number, after: number) =>
  peopleIn(reading, first, after).some(({ span }) => readMentionByRules(reading, span).properName);

const isRoleLike = (lexicon: Reading["lexicon"], word: string) =>
  lexicon.personNouns.has(word) || (lexicon.lang === "de" && lexicon.personNouns.has(word.replace(/n$/, "")));
