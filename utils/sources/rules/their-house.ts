/** Who speaks for a house that has just been named: "Bei der Kammer … ein Sprecher", "sa porte-parole", "aus seinem Haus". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { givenGender } from "./given-names.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isBig } from "./words.ts";

const VOICE = /^(?:portavoces|portavoz|porte-parole|sprechers?|sprecherin)$/;
const THEIR = /^(?:sus|ses|leurs|sa|son|leur|su|sein|seine|ihr|ihre|deren|dessen)$/;
const ONE = /^(?:eine?[rsm]?|une?|una)$/;
/** How many sentences back the house may be named, within the paragraph. */
const BACK = 3;

/** The house for which "ein Sprecher" or "sa porte-parole" speaks, where nothing else tells whose they are. */
export function spokenForBefore(
  reading: Reading,
  known: readonly Entity[],
  { head, span, properName, role }: Mention,
): Entity | TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  // "nach Auskunft eines Sprechers": the article has been taken with the words before.
  const opener = tokens.words[span[1] > span[0] ? span[0] : span[0] - 1] ?? "";
  if (properName || role || !VOICE.test(head) || span[1] - span[0] > 1) return undefined;
  if (!THEIR.test(opener) && !ONE.test(opener)) return undefined;
  if (
    lexicon.genitives?.has(tokens.words[span[1] + 1] ?? "") ||
    /^(?:der|des|von|vom)$/.test(tokens.words[span[1] + 1] ?? "")
  )
    return undefined;
  const here = tokens.sentence[span[0]]!;
  for (let s = here; s >= Math.max(0, here - BACK); s--) {
    const first = tokens.sentences[s]!;
    if (tokens.paragraph[first] !== tokens.paragraph[span[0]]) return undefined;
    const last = Math.min(span[0], tokens.sentences[s + 1]!);
    const cited = known
      .slice(-60)
      .findLast(
        (entity) => (entity.kind === "organisation" || isHouse(entity)) && entity.last >= first && entity.last < last,
      );
    if (cited) return cited;
    const named = bodyIn(reading, first, last);
    if (named) return named;
  }
  return undefined;
}

/** A name of one word that nobody bears: "Tamu wies die Vorwürfe zurück. …, erklärte eine Sprecherin". */
const isHouse = ({ kind, properName, gender, key, descriptions, mentions }: Entity) =>
  kind === "person" &&
  properName &&
  gender === null &&
  key.length === 1 &&
  mentions > 0 &&
  descriptions.length === 0 &&
  !givenGender(key[0]!);

const HOUSE = /^(?:entourage|cabinet|entorno|gabinete|haus|hause|umfeld|büro|ministerium)$/;

/** "aus seinem Haus", "dans son entourage": the words of whoever has been spoken of. */
export const isTheirHouse = ({ tokens }: Reading, { head, span, properName }: Mention): boolean =>
  !properName &&
  HOUSE.test(head) &&
  span[1] - span[0] === 1 &&
  /^(?:son|su|sein|seine[rms]?|ihre?[rms]?)$/.test(tokens.words[span[0]]!);

/** The first body named in a stretch by its noun, where nobody is quoted. */
function bodyIn(reading: Reading, from: number, after: number): TokenSpan | undefined {
  const { tokens, lexicon, quotations } = reading;
  for (let i = from; i < Math.min(after, from + 40); i++) {
    // "der dieser Redaktion vorliegt": the paper itself.
    if (/^(?:diese[rsnm]?|unsere[rsnm]?|cette|notre|este|esta)$/.test(tokens.words[i]!)) {
      i++;
      continue;
    }
    if (quotations.of[i]! >= 0 || (!isBig(reading, i) && !lexicon.determiners.has(tokens.words[i]!))) continue;
    const phrase = nounPhrase(reading, i, after);
    if (!phrase) continue;
    const word = tokens.words[phrase.head]!;
    const body =
      lexicon.organisationNouns.has(word) || (lexicon.lang === "de" && endsIn(word, lexicon.organisationNouns));
    if (phrase.speaks === SPEAKS.yes && body) return phrase.span;
    i = phrase.span[1];
  }
  return undefined;
}
