/** Second words for whoever holds an office, wrote a study, or is a house: "la titular de Salud", "die Autorin", "le ministère public". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { NameIndex } from "../names.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { givenGender } from "./given-names.ts";
import { readMentionByRules } from "./mention.ts";
import { nounPhrase } from "./phrase.ts";

/** No further back than this among the sources. */
const MOST = 60;

/** A source that a definite phrase without a name means by another word than the one it was introduced with. */
export function bySecondWord(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  mention: Mention,
  gender: "m" | "f" | null,
): Entity | undefined {
  if (mention.properName || mention.pronoun) return undefined;
  const recent = known.slice(-MOST);
  const branch = branchOf(reading, recent, mention) ?? ofTheTown(reading, recent, mention);
  if (branch || !mention.definite) return branch;
  return (
    officeOf(recent, mention, gender) ??
    holderOf(reading, recent, mention, gender) ??
    authorOf(reading, index, recent, mention, gender) ??
    house(recent, mention)
  );
}

const BRANCH =
  /^(?:kreis|landes|orts|stadt|bezirks|regional|bundes)(?:verband|verein|gruppe|vorstand)$|^(?:section|antenne|branche|fédération|delegación|sección|filial|rama)$/;

/** "…, argumentiert dessen Kreisverband": a part of the house that has just been cited. */
function branchOf({ tokens }: Reading, known: readonly Entity[], { head, span }: Mention): Entity | undefined {
  if (!BRANCH.test(head) || !/^(?:dessen|deren|sein|ihr|sa|son|su)$/.test(tokens.words[span[0]]!)) return undefined;
  return known.findLast(({ kind, paragraph }) => kind === "organisation" && paragraph === tokens.paragraph[span[0]]);
}

/** "…, heißt es bei der Gesellschaft. Genaueres wisse man, so die Bonner Marktbeobachter": the house by its town. */
function ofTheTown({ tokens, lexicon }: Reading, known: readonly Entity[], mention: Mention): Entity | undefined {
  const { key, definite, span, kind, head } = mention;
  if (lexicon.lang !== "de" || !definite || (kind !== "group" && kind !== "organisation")) return undefined;
  const [town, noun, more] = key.filter((word) => !lexicon.determiners.has(word));
  if (more || !noun || noun !== head || !/^.{3,}er$/.test(town ?? "") || !/^\p{Lu}/u.test(mention.name))
    return undefined;
  const here = tokens.sentence[span[0]]!;
  const last = known.findLast(({ last: at }) => at < span[0]);
  if (!last || tokens.paragraph[last.last] !== tokens.paragraph[span[0]] || here - tokens.sentence[last.last]! > 2)
    return undefined;
  return last.kind === "organisation" && (last.properName || last.key.length > 1) ? last : undefined;
}

const TEAM = /(?:team|gruppe|forschungsgruppe|forschergruppe)$|^(?:équipe|equipo|grupo)$/;
const LED =
  /^(?:dirigée?|menée?|conduite?|emmenée?|pilotée?|liderad[oa]|dirigid[oa]|encabezad[oa]|coordinad[oa]|geleitet)$/;

/** "Ein Team um die Biologin Pia Kuhn", "une équipe dirigée par Luc Vasseur": whoever is at its head speaks for it. */
export function ledBy(reading: Reading, { head, span, properName }: Mention): TokenSpan | undefined {
  const { tokens } = reading;
  if (properName || !TEAM.test(head)) return undefined;
  let from = -1;
  for (let i = span[0] + 1; i < Math.min(tokens.count - 1, span[1] + 9) && from < 0; i++) {
    if (tokens.sentence[i] !== tokens.sentence[span[0]]) return undefined;
    if (tokens.words[i] === "um") from = i + 1;
    else if (LED.test(tokens.words[i]!) && /^p[ao]r$/.test(tokens.words[i + 1]!)) from = i + 2;
    else if (tokens.words[i] === "autour" && /^d/.test(tokens.words[i + 1]!)) from = i + 2;
  }
  const leader = from < 0 ? null : nounPhrase(reading, from, Math.min(tokens.count, from + 12));
  return leader && readMentionByRules(reading, leader.span).properName ? leader.span : undefined;
}

const HOLDER =
  /^(?:titular|responsable|jefe|jefa|líder|cabeza|mandatari[oa]|dirigente|patron|patronne|chef|cheffe|locataire|numéro|dirigeante?|tête)$/;
const LINK = /^(?:de|del|du|des|d'|la|le|les|l'|el|los|las|y|et)$/;
/** Words before what an office is for that tell nobody from anybody. */
const PLAIN = /^(?:máxim[oa]|actual|nuev[oa]|nouvelle|nouveau|un|uno)$/;

/** What offices are called besides, and what they are called first. */
const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
  [/^représentante? de l['’]état$/i, /^préf[eè]te?$/],
  [/^(?:premier magistrat|première magistrate|édile)(?: de la \S+)?$/i, /^maire$/],
  [/^chef(?:fe)? de l['’]état$/i, /^présidente?$/],
  [/^chef(?:fe)? du gouvernement$/i, /^(?:premier|première|présidente?)$/],
  [/^(?:garde des sceaux)$/i, /^ministre$/],
  [/^(?:primer[ao]? edil|regidora?|munícipe|burgomaestre)$/i, /^alcalde(?:sa)?$/],
  [
    /^jef[ea] del? (?:la )?(?:ejecutivo|estado|gobierno|consell|govern|comuna)$/i,
    /^(?:president[ea]|primer|primera|alcalde|alcaldesa)$/,
  ],
];

/** "Le représentant de l'État" is the prefect who has spoken. */
function officeOf(known: readonly Entity[], { phrase }: Mention, gender: "m" | "f" | null): Entity | undefined {
  const bare = phrase.replace(/^(?:l['’]|(?:le|la|el|ce|cette|este|esta) )/i, "");
  const office = OFFICES.find(([second]) => second.test(bare))?.[1];
  if (!office) return undefined;
  return known.findLast(
    (entity) =>
      entity.kind === "person" &&
      entity.properName &&
      fits(entity, gender) &&
      spokenOfAs(entity).some((word) => office.test(word)),
  );
}

const DEPARTMENT = /^(?:cartera|ramo|departamento|ministerio|consejería|área|portefeuille)$/;
const MINISTER = /^(?:ministr[oae]|conseller[ao]?|consejer[oa]|secretari[oa]|concejal[ae]?|edil|adjoint|adjointe)$/;

/** "La titular de Salud" is the "consejera de Salud": another word for the holder, and the same department. */
function holderOf(
  { lexicon, tokens }: Reading,
  known: readonly Entity[],
  { head, span, kind }: Mention,
  gender: "m" | "f" | null,
): Entity | undefined {
  if (lexicon.lang === "de" || kind === "organisation" || !HOLDER.test(head)) return undefined;
  const of: string[] = [];
  let behind = false;
  for (let i = span[0]; i <= span[1]; i++) {
    const word = tokens.words[i]!;
    if (behind && !LINK.test(word) && word !== head && !PLAIN.test(word)) of.push(word);
    behind ||= word === head;
  }
  if (of.length === 0) return undefined;
  // "el titular de la cartera": whoever has a ministry.
  if (of.length === 1 && DEPARTMENT.test(of[0]!))
    return known.findLast(
      (entity) =>
        entity.kind === "person" &&
        entity.properName &&
        fits(entity, gender) &&
        spokenOfAs(entity).some((word) => MINISTER.test(word)),
    );
  return known.findLast(
    (entity) =>
      entity.kind === "person" &&
      entity.properName &&
      fits(entity, gender) &&
      of.every((word) => spokenOfAs(entity).includes(word)),
  );
}

const AUTHOR =
  /^(?:(?:erst|haupt|studien|ko|co|mit)?-?autor(?:in)?|studienleiter(?:in)?|auteure?|autrice|coauteure?|signataire|autora?|coautora?|firmante)$/;
/** Who is at the head of a study. */
const STUDY =
  /(?:studie|untersuchung|team|gruppe|forscher|forscherin|experiment|arbeit|autor|autorin)$|^(?:étude|travaux|équipe|article|chercheurs|chercheuse?|auteure?|signataire|autrice|recherche|estudio|equipo|trabajo|investigación|investigadora?|autora?|artículo|firmante)$/;
/** How far before a name the study may stand, and behind, in tokens. */
const NEAR = 24;

/** "Die Autorin der Studie", "la première signataire": the one scholar of whom the text says that the study is theirs. */
function authorOf(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  { head, kind }: Mention,
  gender: "m" | "f" | null,
): Entity | undefined {
  if (kind !== "person" || !AUTHOR.test(head)) return undefined;
  const authors = known.filter(
    (entity) =>
      entity.kind === "person" && entity.properName && fits(entity, gender) && besideStudy(reading, index, entity),
  );
  return authors.length === 1 ? authors[0] : undefined;
}

/** Whether somebody's full name first stands beside a study, and not as one who has had no part in it. */
function besideStudy({ tokens }: Reading, { byLast }: NameIndex, { key }: Entity): boolean {
  if (key.length < 2) return false;
  const full = byLast.get(key[key.length - 1]!)?.find((run) => run.key.length >= key.length);
  if (!full) return false;
  const sentence = tokens.sentence[full.first]!;
  let found = false;
  for (
    let k = Math.max(tokens.sentences[sentence]!, full.first - NEAR);
    k < Math.min(tokens.sentences[sentence + 1]!, full.last + NEAR);
    k++
  ) {
    if (OUTSIDER.test(tokens.words[k]!)) return false;
    found ||= STUDY.test(tokens.words[k]!);
  }
  return found;
}
const OUTSIDER = /^(?:beteiligt|unbeteiligt|participé|associée?|ajena?|ajeno|participado)$/;

/** What a house is called the second time, by what it is called the first. */
const HOUSES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:anklagebehörde|anklage)$/, /staatsanwaltschaft$/],
  [/^(?:notenbank|währungshüter)$/, /^(?:ezb|fed|bundesbank|nationalbank)$|zentralbank$/],
  [/^(?:länderkammer)$/, /^bundesrat$/],
  [/^(?:accusation)$/, /^(?:parquet|procureure?)$/],
  [/^ministère$/, /^(?:bercy|beauvau)$/],
  [/^(?:emisor|ente)$/, /^(?:banco|bcrp|banxico|bcra)$/],
];
/** The same by more than one word. */
const PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:ministère public|ministerio público|ministerio fiscal|acusación pública)$/i, /^(?:parquet|fiscalía)$/],
  [/^(?:instituto|ente|institut) (?:emisor|émetteur|d['’]émission)$/i, /^(?:banco|banque)$/],
  [/^(?:magistrats|juges) (?:de la rue cambon|financiers)$/i, /^cour$/],
  [/^(?:sages|juges) de la rue de montpensier$/i, /^conseil$/],
];

/** "Die Anklagebehörde", "le ministère public", "el ente emisor". */
function house(known: readonly Entity[], { head, phrase }: Mention): Entity | undefined {
  const bare = phrase.replace(/^(?:l['’]|\S+ )/, "");
  const names = (PHRASES.find(([second]) => second.test(bare)) ?? HOUSES.find(([second]) => second.test(head)))?.[1];
  if (!names) return undefined;
  return known.findLast(
    ({ kind, heads, key }) =>
      kind !== "person" && ([...heads].some((word) => names.test(word)) || key.some((word) => names.test(word))),
  );
}

const fits = ({ gender, key }: Entity, own: "m" | "f" | null) =>
  !own || (gender ?? givenGender(key[0] ?? "") ?? own) === own;

/** All that has been said of what somebody is, in small letters. */
const spokenOfAs = ({ descriptions, forms }: Entity): string[] =>
  [...descriptions.slice(0, 12), ...[...forms].slice(0, 12)]
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u);
