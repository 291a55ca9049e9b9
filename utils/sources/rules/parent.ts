/** "Die Mutter" in German, where a person and her child have just been spoken of. */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { NameIndex } from "../names.ts";
import type { Reading } from "../read.ts";
import { lastAbout } from "./about.ts";

/** "Ihr Sohn kam nie zurück. „…“, sagt die Mutter.": whoever's child has just been spoken of. */
export function parentOf(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
  gender: "m" | "f" | null,
): Entity | undefined {
  const { tokens, lexicon } = reading;
  const own = mention.head === "mutter" ? /^ihre?[nm]?$/ : mention.head === "vater" ? /^seine?[nm]?$/ : null;
  if (lexicon.lang !== "de" || !own || mention.key.length > 2) return undefined;
  const at = mention.span[0];
  for (let i = at - 1; i > Math.max(0, at - 60) && tokens.paragraph[i] === tokens.paragraph[at]; i--) {
    if (!/^(?:sohn|tochter|kind|kinder|söhne|töchter)$/.test(tokens.words[i]!) || !own.test(tokens.words[i - 1]!))
      continue;
    const person = lastAbout(reading, index, known, mention, gender);
    return person && !("length" in person) && person.gender === gender && person.properName ? person : undefined;
  }
  return undefined;
}
