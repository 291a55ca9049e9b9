/** Houses that are called by those who are in them: "Médicos Sin Fronteras", "Ecologistas en Acción", "Reporters sans frontières". */
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";

const MANY =
  /^(?:médicos|médecins|reporteros|reporters|ingenieros|ingénieurs|farmacéuticos|pharmaciens|veterinarios|vétérinaires|payasos|clowns|abogados|avocats|ecologistas|juristas|juristes|maestros|bomberos|pompiers|electriciens|électriciens|arquitectos|architectes|mujeres|jóvenes|jueces|amigos|amis|periodistas)$/;
const WITHOUT = /^(?:sin|sans)$/;
const BORDERS = /^(?:fronteras|frontières)$/;
const ACTION = /^(?:acción|red|lucha|marcha|común|defensa|movimiento)$/;
const WORLD = /^(?:mundo|monde|tierra|terre)$/;

/** Last token of such a name that begins at `first`; -1 where none does. */
export function houseOfMany({ tokens, lexicon }: Reading, first: number): number {
  const { words, shape } = tokens;
  if (lexicon.lang === "de" || shape[first] !== SHAPE.capital || !MANY.test(words[first]!)) return -1;
  const next = words[first + 1] ?? "";
  if (WITHOUT.test(next) && BORDERS.test(words[first + 2] ?? "")) return first + 2;
  if (next === "en" && ACTION.test(words[first + 2] ?? "") && shape[first + 2] === SHAPE.capital) return first + 2;
  if (/^(?:del|du)$/.test(next) && WORLD.test(words[first + 2] ?? "")) return first + 2;
  if (next === "de" && words[first + 2] === "la" && WORLD.test(words[first + 3] ?? "")) return first + 3;
  return -1;
}
