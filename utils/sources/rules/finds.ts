/** Verbs that tell something only of certain subjects: what scholars find, what a side moves for. */

import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";

/** Who moves for something in court, and in a parliament. */
export const SIDE =
  /(?:anwaltschaft|verteidigung|nebenklage|anwalt|anwältin|verteidiger|verteidigerin|ankläger|anklägerin|bundesrat|regierung|fraktion)$/;

/** What scholars do whose finding is told. */
export const FINDS =
  /^(?:identifi|descub(?:r|ier)|observ|hall(?:ado|aron|an)|comprob|demostr|demuestr|encontr|découv|constat|démontr|entdeck|nachgewiesen|fand$|fanden$|stießen$|beobacht|detect|analiz)/;

/** Those that nobody else tells anything with. */
export const ONLY_FINDS = /^(?:identifi|hall(?:a|ó|aron)|demostr|fanden|entdeck)/;

/** Verbs of judging. */
export const TAKES =
  /^(?:consider(?:a|an|ó|aron)|juzg(?:a|an|ó|aron)|jug(?:e|ent|é)|estim(?:a|an|ó|e|ent)|considèr(?:e|ent))$/;

/** "considera insuficientes las medidas": an adjective, and what it is said of. */
export function takesFor({ tokens, lexicon }: Reading, verb: number): boolean {
  let at = verb + 1;
  if (/^(?:muy|más|poco|très|plus|peu)$/.test(tokens.words[at] ?? "")) at++;
  const word = tokens.words[at] ?? "";
  const adjective =
    lexicon.lang === "es"
      ? /..(?:ente|ible|able|os|as|es|o|a|al)s?$/.test(word)
      : /..(?:ante?|ente?|aire|ible|able|eux|euse|ée?|ive|if|al|ale)s?$/.test(word);
  return (
    adjective &&
    !lexicon.determiners.has(word) &&
    !lexicon.prepositions.has(word) &&
    tokens.shape[at] === SHAPE.lower &&
    /^(?:el|la|los|las|su|sus|le|les|l'|ce|cette|ces|un|una|une)$/.test(tokens.words[at + 1] ?? "")
  );
}
