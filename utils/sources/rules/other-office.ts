/** Whether an office is another than that of whoever has just spoken: "el alcalde" is not the minister. */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";

/** Other words for an office that has been named, and what somebody was before. */
export const SYNONYM =
  /^(?:(?:bi|tri|tetra|penta|hexa)?campe(?:ón|ona)|édile|regidor|regidora|munícipe|jefe|jefa|líder|mandatario|mandataria|dirigente|chef|cheffe|patron|patronne|locataire|intéressée?|interesad[oa]|aludid[oa]|numéro|homme|regierungschef|staatschef|chefdiplomat|exministro|expresidente)$/;
/** Offices that nobody is called by who has been given another. */
const OFFICE =
  /^(?:vice)?(?:president|présiden|prim|ministr|alcald|maire|préf|procureur|fiscal|gobernador|diputad|député|sena|séna|consej|deleg|secretari|rey|reina|papa|rector|juez|jueza)/;
/** Words for one and the same who knows about it. */
const SCHOLAR =
  /(?:forscher|wissenschaftler|expert|gutachter|sachverständig|autor|log|ökonom|analyst|lehrer|mediziner|arzt|ärzt)(?:in|e|er|en)?$/;
/** The same in French and Spanish. */
export const KNOWS =
  /^(?:catedrátic[oa]|profesora?|investigadora?|docente|académic[oa]|expert[oa]|especialista|professeure?|chercheur|chercheuse|spécialiste|universitaire|experte?)$|(?:ólog[oa]|ologue|onomista|onomiste|istoriadora?|istorienn?e?)$/;
const PUBLIC =
  /(?:minister|ministerin|kanzler|kanzlerin|präsident|präsidentin|bürgermeister|bürgermeisterin|landrat|landrätin|senator|senatorin|dezernent|dezernentin|rat|rätin)$/;
/** Offices of which a country has one. */
const ONLY_ONE = /(?:präsident|kanzler|premier|könig|papst)(?:in)?$/;

/** Parts in court: who has one of them has no other. */
const COURT: readonly RegExp[] = [
  /^(?:angeklagte|beschuldigte|verurteilte|prévenue?|accusée?|acusad[oa]|procesad[oa]|encausad[oa])/,
  /^(?:straf|pflicht|rechts)?(?:verteidiger|anwalt|anwält)|^(?:defensa|défense|verteidigung|penalista|pénaliste|avocate?|me|défenseur|abogad[oa]|letrad[oa])$/,
  /^(?:ober)?staatsanw|^ankläger|^procureure?|^fiscal$/,
  /richter(?:in)?$|^(?:juge|juez|jueza|magistrate?|magistrad[oa])$/,
  /^zeug|^(?:témoin|testigo)$/,
  /^(?:gutachter|sachverständige)|^(?:experte?|perit[oa])$/,
];
/** So many of them, from the first on, are told of whoever has them. */
const SURE_PARTS = 4;
const partOf = (word: string) => COURT.findIndex((part) => part.test(word));

/** In France whoever prosecutes and whoever judges. */
const MAGISTRATE = /^magistrate?s?$/;
/** Seats in a parliament or a council, and what those who have one may be, too. */
const SEAT =
  /^(?:diputad[oa]|parlamentari[oa]|senadora?|concejal[ae]?|edil|députée?|parlementaire|sénateur|sénatrice|élue?|conseill(?:er|ère))$/;
const BESIDE_SEAT =
  /^(?:portavoz|porte-parole|líder|dirigente|secretari[oa]|coordinadora?|candidat[oae]?|cabeza|chef|cheffe|patron|patronne|rapporteure?|ponente|questeure?|présidente?|vice-présidente?|maire|alcaldesa|alcalde)$/;

/** Who is in charge of something, and has no part in court. */
const LEADS =
  /(?:leiter|chef|direktor|vorsitzende|vorstand|geschäftsführer|inhaber|betreiber|trainer|lehrer|pfleger)(?:in)?r?$/;
const inCourt = (heads: ReadonlySet<string>, descriptions: readonly string[]) =>
  [...heads, ...descriptions.slice(0, 12).flatMap((text) => text.toLowerCase().split(/[^\p{L}-]+/u))].some((word) => {
    const part = partOf(word);
    return part > 0 && part < SURE_PARTS;
  });

/** "Der Angeklagte" is not the counsel who has just spoken, under whatever name. */
function isOtherPart(head: string, heads: ReadonlySet<string>, descriptions: readonly string[]): boolean {
  const part = partOf(head);
  if (part < 0 || MAGISTRATE.test(head)) return false;
  const words = [...heads, ...descriptions.slice(0, 12).flatMap((text) => text.toLowerCase().split(/[^\p{L}-]+/u))];
  const others = words.map(partOf).filter((other) => other >= 0);
  // A witness or an expert may be called anything, a judge is called so.
  // "El titular de la Fiscalía, …, precisó el fiscal": whoever is at the head of a house may be called by its trade.
  const holds = words.some((word) => /^(?:titular|responsable|jef[ea]|directora?|chef|cheffe)$/.test(word));
  const known = others.length > 0 || (descriptions.length > 0 && part < SURE_PARTS && !holds);
  return known && !others.includes(part);
}

/** "la vicepresidenta" is not the trade unionist who has just spoken, nor "der Angeklagte" the witness. */
export function isOtherOffice(
  { lexicon }: Reading,
  { head }: Mention,
  { descriptions, properName, heads }: Entity,
): boolean {
  if (isOtherPart(head, heads, descriptions)) return true;
  if (lexicon.lang === "de") {
    // "Die Heimleiterin" is not the prosecutor.
    if (LEADS.test(head) && inCourt(heads, descriptions)) return true;
    // "Der Bauminister" is not the lobbyist who has just spoken.
    const said = descriptions.slice(0, 12).join(" ").toLowerCase();
    if (properName && PUBLIC.test(head)) return said !== "" && !said.includes(head.slice(-8).replace(/in$/, ""));
    const scholars = SCHOLAR.test(head) && [...heads].some((word) => SCHOLAR.test(word));
    return !properName && !heads.has(head) && !scholars && !/(?:mann|frau|jährigen?|ältere|jüngere)$/.test(head);
  }
  if (!lexicon.titles.has(head) || SYNONYM.test(head)) return false;
  if (!properName && OFFICE.test(head) && !heads.has(head)) return true;
  const offices = descriptions.slice(0, 12).flatMap((text) => text.toLowerCase().split(/[^\p{L}-]+/u));
  if (offices.includes(head) || (KNOWS.test(head) && offices.some((word) => KNOWS.test(word)))) return false;
  // "El titular de la Fiscalía, …, precisó el fiscal"
  if (offices.includes("titular") && partOf(head) >= 0 && offices.every((word) => partOf(word) < 0)) return false;
  if (SEAT.test(head) && offices.some((word) => BESIDE_SEAT.test(word))) return false;
  if (MAGISTRATE.test(head) && offices.some((word) => /^(?:procureure?|juge)$/.test(word))) return false;
  return offices.some((word) => lexicon.titles.has(word)) || (OFFICE.test(head) && offices.length > 0);
}

/** "le président mauritanien", "la alcaldesa de Vigo" */
export const isPublicOffice = ({ lexicon }: Reading, { head }: Mention): boolean =>
  lexicon.lang !== "de" && OFFICE.test(head) && !SYNONYM.test(head);

/** "Der Präsident" is the one person whom the text has named among its speakers, whoever has spoken since. */
export function onlyHolder(known: readonly Entity[], { head }: Mention): Entity | undefined {
  const named = known.filter(({ kind, properName }) => kind === "person" && properName);
  return named.length === 1 && ONLY_ONE.test(head) ? named[0] : undefined;
}
