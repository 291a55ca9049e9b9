/** A court, its judges and its ruling are one source: "la Audiencia", "los magistrados", "el fallo". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";

const COURT = /gericht(?:shof)?$|^(?:audiencia|tribunal|juzgado|supremo|cour|cassation|kammer|senat)$/;
/** Its ruling and those who make it, by a noun alone. */
const THEIRS =
  /^(?:urteil|urteilsbegründung|richter|fallo|sentencia|auto|resolución|magistrados|jueces|sala|tribunal|jugement|arrêt|ordonnance|magistrats|juges|cour)$/;
/** How far back, in paragraphs. */
const FAR = 8;

/** The one court that has been cited, for its judges and its ruling; undefined where none or more than one has. */
export function sameCourt(
  { tokens, lexicon }: Reading,
  known: readonly Entity[],
  { head, definite, properName, key, span }: Mention,
): Entity | undefined {
  if (!definite || properName || !THEIRS.test(head)) return undefined;
  if (key.filter((word) => !lexicon.determiners.has(word)).length !== 1) return undefined;
  const courts = known
    .slice(-60)
    .filter(({ heads, kind }) => kind === "organisation" && [...heads].some((word) => COURT.test(word)));
  const [court] = courts;
  return courts.length === 1 && court && tokens.paragraph[span[0]]! - court.paragraph <= FAR ? court : undefined;
}
