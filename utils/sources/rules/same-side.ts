/** The sides of a trial under other words: "la defensa … su letrada", "Staatsanwaltschaft … die Anklage". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";

/** Either side by its own word, and by the people or papers that stand for it where they have no name. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:defensa|défense|verteidigung)$/,
    /^(?:letrad[oa]|abogad[oa]|avocate?|défenseure?|(?:straf|pflicht|rechts)?(?:anwalt|anwältin|verteidiger|verteidigerin))$/,
  ],
  [
    /^(?:fiscalía|parquet|staatsanwaltschaft|generalstaatsanwaltschaft|bundesanwaltschaft)$/,
    /^(?:acusación|anklage|anklageschrift|anklagebehörde|réquisitoire|réquisitions|escrito)$/,
  ],
];
/** How far back, in paragraphs. */
const FAR = 6;

/** The one entity that is the side for which a nameless mention stands. */
export function sameSide(
  { tokens }: Reading,
  known: readonly Entity[],
  { head, properName, key, span, phrase }: Mention,
): Entity | undefined {
  if (properName || key.length > 4) return undefined;
  const side = SIDES.find(([, theirs]) => theirs.test(head));
  if (!side || (head === "escrito" && !/acusación|fiscal/.test(phrase))) return undefined;
  // "la acusación particular": the side of whoever has suffered.
  if (/particular|popular|privada/.test(phrase)) return undefined;
  const [own] = side;
  const found = known.slice(-60).filter(({ heads }) => [...heads].some((word) => own.test(word)));
  const [one] = found;
  return found.length === 1 && one && tokens.paragraph[span[0]]! - one.paragraph <= FAR ? one : undefined;
}
