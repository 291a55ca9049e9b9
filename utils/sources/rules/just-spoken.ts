/** Who is spoken of again in the very next sentence: a name by its office, a body by "elle" or "sie". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { opening } from "./clause.ts";
import { isHeading } from "./draft.ts";
import { peopleIn } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { SPEAKS } from "./phrase.ts";

/** "Más duro fue Jan Marek. El portavoz de los vecinos cargó contra …": who has just spoken for the first time, and has no office yet. */
export function justSpoken(
  { tokens }: Reading,
  known: readonly Entity[],
  { span }: Mention,
  gender: "m" | "f" | null,
): Entity | undefined {
  const last = known.at(-1);
  if (last?.kind !== "person" || !last.properName || last.key.length < 2) return undefined;
  if (last.mentions > 2 || last.descriptions.length > 0 || tokens.words[last.until + 1] === ",") return undefined;
  if (last.gender && gender && last.gender !== gender) return undefined;
  return tokens.sentence[span[0]]! - tokens.sentence[last.last]! === 1 ? last : undefined;
}

/** "La chambre des comptes relève un déficit. Elle recommande …": the body that the sentence before opens with. */
export function bodyBefore(reading: Reading, { span }: Mention, gender: "m" | "f" | null): TokenSpan | null {
  const { tokens, lexicon } = reading;
  const here = tokens.sentence[span[0]]!;
  // "a-t-elle ajouté" behind a quotation is somebody.
  if (here === 0 || tokens.sentences[here] !== span[0]) return null;
  const first = tokens.sentences[here - 1]!;
  if (tokens.paragraph[first] !== tokens.paragraph[span[0]] || isHeading(reading, first)) return null;
  const open = opening(reading, first, span[0]);
  if (open?.speaks !== SPEAKS.yes || peopleIn(reading, first, span[0]).length > 0) return null;
  const { head, kind } = readMentionByRules(reading, open.span);
  const article = tokens.words[open.span[0]]!;
  const fits = gender === "f" ? /^(?:la|l'|une|die|eine)$/ : /^(?:le|l'|un|der|ein)$/;
  const body =
    lexicon.organisationNouns.has(head) || (lexicon.lang === "de" && endsIn(head, lexicon.organisationNouns));
  return kind === "organisation" && body && fits.test(article) ? open.span : null;
}
