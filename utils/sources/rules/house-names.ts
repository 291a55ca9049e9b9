/** Where the name of a house goes on in French and Spanish: behind a conjunction, behind "en". */
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { givenGender } from "./given-names.ts";
import { isBig, isSmall, isSpeaking } from "./words.ts";

/**
 * Whether the name of the house that `speaking` is the noun of goes on behind the conjunction at `at`.
 * @param genitive whether a genitive is open there
 */
export function nameGoesOn(reading: Reading, speaking: number, at: number, genitive: boolean): boolean {
  const { tokens, lexicon } = reading;
  const isHouse = (i: number) => i >= 0 && isBig(reading, i) && lexicon.organisationNouns.has(tokens.words[i]!);
  if (!isHouse(speaking)) {
    // "el boletín del Centro Europeo para la Prevención y el Control": whose it is.
    let owner = at - 1;
    while (owner > Math.max(0, at - 9) && !(isHouse(owner) && lexicon.genitives?.has(tokens.words[owner - 1]!)))
      owner--;
    return genitive && isHouse(owner) && owner > at - 9 && nameGoesOn(reading, owner, at, genitive);
  }
  if (genitive && spelt(reading, speaking, at)) return true;
  // "la Asociación Técnicos y Empleados de Protección": whoever it is for.
  if (at - speaking === 2 && isBig(reading, at - 1) && isBig(reading, at + 1))
    return !givenGender(tokens.words[at + 1]!);
  // "el Centro Europeo para la Prevención y el Control de las Enfermedades"
  return (
    genitive &&
    isBig(reading, at - 1) &&
    lexicon.determiners.has(tokens.words[at + 1] ?? "") &&
    isBig(reading, at + 2) &&
    !isSpeaking(reading, at + 2) &&
    lexicon.genitives?.has(tokens.words[at + 3] ?? "") === true
  );
}

/** "la Société de recherche et médecine du sommeil (SRMS)": the letters in brackets count what stands behind the conjunction. */
function spelt({ tokens, lexicon }: Reading, first: number, at: number): boolean {
  let open = at + 1;
  while (open < Math.min(tokens.count - 1, at + 9) && tokens.words[open] !== "(") open++;
  if (tokens.words[open] !== "(" || tokens.shape[open + 1] !== SHAPE.upper) return false;
  let letters = "";
  for (let i = first; i < open; i++) {
    const word = tokens.words[i]!;
    const small = lexicon.genitives?.has(word) || lexicon.determiners.has(word) || lexicon.conjunctions.has(word);
    if (!small && !lexicon.prepositions.has(word)) letters += word[0] ?? "";
  }
  const plain = (text: string) => text.normalize("NFD").replace(/[^a-z]/g, "");
  return plain(letters) === plain(tokens.words[open + 1]!);
}

/** Whether "en" at `at` belongs to a noun: "la négociatrice en chef", "Causa en Común", "la chaire en fiscalité". */
export function belongs(reading: Reading, speaking: number, at: number): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens.words[at + 1] ?? "";
  if (/^(?:chef|jefe)$/.test(next)) return at - 1 >= 0 && isSmall(reading, at - 1);
  if (/^(?:chaire|cátedra|école|escuela|máster)$/.test(tokens.words[at - 1]!)) return isSmall(reading, at + 1);
  return (
    speaking >= 0 &&
    at - speaking === 2 &&
    isSmall(reading, speaking) &&
    lexicon.organisationNouns.has(tokens.words[speaking]!) &&
    isBig(reading, at - 1) &&
    isBig(reading, at + 1)
  );
}
