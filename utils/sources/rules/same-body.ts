/** Bodies and papers spoken of again by a noun alone: "la ONG", "das Ministerium", "der Bericht". */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { givenGender } from "./given-names.ts";

const BODY =
  /^(?:departamento|central|centrale|administration|administración|autorité|autoridad|supervisor|regulador|régulateur|gendarme|institución|magazine|revue|hebdomadaire|rotativo|revista|periódico|cadena|firma|compagnie|transporteur|enseigne|ong|organización|organismo|entidad|institución|empresa|compañía|grupo|asociación|sindicato|partido|agencia|medio|diario|groupe|entreprise|société|association|syndicat|organisation|institution|agence|journal|quotidien|konzern|unternehmen|träger|verband|verein|gewerkschaft|institut|behörde|organisation|zeitung|blatt|sender|agentur|texto|documento|comunicado|escrito|informe|estudio|texte|document|communiqué|rapport|étude|studie|bericht|papier|schreiben)$/;
const COMPANY = /^(?:unternehmen|konzern|empresa|compañía|firma|entreprise|groupe|compagnie|fabricante)$/;
/** No company is called by these: "das Unternehmen" is not the union that has just spoken. */
const NO_COMPANY =
  /(?:gewerkschaft|verband|verein|behörde|amt|ministerium|polizei|gericht|partei|initiative|institut)$|^(?:syndicat|association|ministère|parquet|préfecture|mairie|sindicato|asociación|ministerio|fiscalía|ayuntamiento|policía|tribunal|universidad|université|partido|parti)$/;
const UNION = /^(?:sindicato|syndicat|gewerkschaft)$/;
const AUTHORITY =
  /(?:ministerium|behörde|amt|gericht|polizei)$|^(?:ministerio|consejería|gobierno|junta|ayuntamiento|fiscalía|policía|ministère|gouvernement|préfecture|mairie|parquet|police)$/;
const TEXT = /^(?:texto|documento|comunicado|escrito|texte|document|communiqué|papier|schreiben)$/;

/** Houses whose names are made of these and what stands before: "Landwirtschaftsministerium". */
const HOUSE = /^(?:ministerium|gericht|amt|agentur|kammer|stiftung|zentrale|kommission|anstalt)$/;
/** How far back such a name is looked for, in paragraphs. */
const FAR = 15;

/** "la ONG", "le groupe", "der Verband", "el texto": the body that spoke last, or its paper. */
export function sameBody({ tokens, lexicon }: Reading, known: readonly Entity[], mention: Mention): Entity | undefined {
  const { head, span, definite, properName, phrase } = mention;
  // "Das Ministerium" is the Landwirtschaftsministerium that has spoken.
  const kin = lexicon.lang === "de" && HOUSE.test(head);
  if (
    !definite ||
    (properName && head !== "ong") ||
    !(kin || BODY.test(head)) ||
    /\b(?:del?|du|des|der|von)\b/i.test(phrase.replace(/^\S+\s/, ""))
  )
    return undefined;
  if (lexicon.lang === "de" && mention.key.length > 1) return undefined;
  let best: Entity | undefined;
  for (let k = known.length - 1; k >= Math.max(0, known.length - 60); k--) {
    const entity = known[k]!;
    if (tokens.paragraph[span[0]]! - entity.paragraph > (kin ? FAR : 2) || entity.last >= span[0]) continue;
    if (kin && ![...entity.heads].some((word) => word.length > head.length && word.endsWith(head))) continue;
    const body =
      entity.kind === "organisation" ||
      entity.kind === "outlet" ||
      (entity.kind === "document" &&
        (TEXT.test(head) ||
          entity.heads.has(head) ||
          entity.key.some((word) => word.replace(/^[ld]['’]/, "") === head)));
    const same = kin || entity.heads.has(head);
    // "A juicio de Grünmeer Costas … la organización": a house whose name tells not that it is one.
    const house = lexicon.lang !== "de" && entity.kind === "person" && entity.properName && isHouse(entity);
    if (COMPANY.test(head) && [...entity.heads].some((word) => NO_COMPANY.test(word))) continue;
    // A union is no ministry.
    if (UNION.test(head) && [...entity.heads].some((word) => AUTHORITY.test(word))) continue;
    if (!(body || house) || (!same && !entity.properName && !entity.named)) continue;
    if (!best || entity.last > best.last) best = entity;
  }
  return best ?? (COMPANY.test(head) ? onlyCompany(known) : undefined);
}

/** "La empresa", far behind the one house of that kind that has spoken under its name. */
function onlyCompany(known: readonly Entity[]): Entity | undefined {
  const companies = known
    .slice(-60)
    .filter(
      ({ kind, properName, heads, descriptions, key }) =>
        kind === "organisation" &&
        properName &&
        ![...heads].some((word) => NO_COMPANY.test(word)) &&
        [...descriptions, ...key].some((text) => HOUSE_OF_TRADE.test(text)),
    );
  return companies.length === 1 ? companies[0] : undefined;
}

const HOUSE_OF_TRADE =
  /(?:hersteller|konzern|unternehmen|händler|betreiber|anbieter|werk|bank|gmbh|ag|brauerei|reederei)$|^(?:groupe|entreprise|société|fabricant|enseigne|constructeur|compagnie|opérateur|laboratoire|banque|empresa|compañía|grupo|aerolínea|fabricante|firma|constructora|promotora|naviera|banco|aseguradora|operadora|cadena|eléctrica)\b/i;

const isHouse = ({ key, gender, descriptions, heads }: Entity) =>
  gender === null && descriptions.length === 0 && heads.size < 2 && !key.some((word) => givenGender(word));

/** "la Plataforma" where "la Plataforma por el Tren" has spoken: the one body whose name begins with the same word. */
export function byFirstWord(
  reading: Reading,
  known: readonly Entity[],
  { head, definite, kind, key, phrase }: Mention,
): Entity | undefined {
  const { lexicon } = reading;
  if (
    lexicon.lang === "de" ||
    !definite ||
    kind !== "organisation" ||
    !/^(?:\S+ )?\p{Lu}/u.test(phrase) ||
    !lexicon.organisationNouns.has(head)
  )
    return undefined;
  if (key.filter((word) => !lexicon.determiners.has(word)).length !== 1) return undefined;
  const same = known
    .slice(-60)
    .filter(
      (entity) =>
        entity.kind === "organisation" &&
        entity.key.length > 1 &&
        entity.key.find((word) => !lexicon.determiners.has(word)) === head,
    );
  return same.length === 1 ? same[0] : undefined;
}

const MEDIA = /^(?:medien|(?:medien|presse|zeitungs)?berichten?)$/;

/** "Medienberichten zufolge" beside "laut bordurischen Medien": the same reports, unless others than those are named. */
export function sameReports(
  { lexicon }: Reading,
  known: readonly Entity[],
  { head, key }: Mention,
): Entity | undefined {
  if (lexicon.lang !== "de" || !MEDIA.test(head) || key.length > 2) return undefined;
  const whose = key.length > 1 ? key[0]!.replace(/e[nrm]?$/, "") : "";
  return known
    .slice(-60)
    .findLast(
      (entity) =>
        [...entity.heads].some((word) => MEDIA.test(word)) &&
        (!whose || (entity.key.length > 1 && entity.key[0]!.replace(/e[nrm]?$/, "") === whose)),
    );
}

const ARMY = /^(?:armee|militärs?|streitkräften?|truppen)$/;

/** "Bordurias Armee", "das bordurische Militär", "die Armee": one, where no other country's has spoken. */
export function sameArmy({ lexicon }: Reading, known: readonly Entity[], { head, key }: Mention): Entity | undefined {
  if (lexicon.lang !== "de" || !ARMY.test(head) || key.length > 2) return undefined;
  const whose = key.length > 1 ? countryOf(key[0]!) : "";
  const armies = known
    .slice(-60)
    .filter(({ heads, key: own }) => own.length < 3 && [...heads].some((word) => ARMY.test(word)));
  if (!whose) return armies.length === 1 ? armies[0] : undefined;
  return armies.findLast(({ key: own }) => own.length > 1 && countryOf(own[0]!) === whose);
}

/** "bordurische", "Bordurias": the letters that both share. */
const countryOf = (word: string) => word.replace(/(?:isch|sch)e[nrms]?$|s$/, "").slice(0, 5);

/** "Daten des Landesamts", "Zahlen der Werft": the words of whoever has gathered them, or has put them out. */
export function whoseData({ tokens, lexicon }: Reading, { head, span }: Mention): TokenSpan | undefined {
  if (
    lexicon.lang !== "de" ||
    !/^(?:daten|zahlen|angaben|statistiken|erklärung|mitteilung|pressemitteilung|stellungnahme|statement|aussendung)$/.test(
      head,
    )
  )
    return undefined;
  for (let i = span[0]; i + 2 <= span[1]; i++)
    if (tokens.words[i] === head && /^(?:des|der|von|vom|eines|einer)$/.test(tokens.words[i + 1]!))
      return [i + 2, span[1]];
  return undefined;
}
