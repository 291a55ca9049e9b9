/** "Ein Sprecher der Polizei" or "ein Bericht der Polizei" beside "die Polizei": they say what the house says. German, French, Spanish. */
import type { Resolved } from "../assemble.ts";
import type { Entity } from "../entity.ts";
import type { Reading } from "../read.ts";
import { givenGender } from "./given-names.ts";

const VOICE = /(?:sprecher|sprecherin|portavoz|porte-parole)$/;
const OF = /^(?:der|des|von|vom|del|de|du)$/;

/** What stands behind the first genitive of a name: "Polizei" in "ein Sprecher der Polizei". */
function ownerIn(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/d['’](?=.)/g, "de ")
    .split(/\s+/);
  const of = words.findIndex((word, k) => k > 0 && OF.test(word));
  if (of < 0) return "";
  const rest = words.slice(of + 1);
  return (/^(?:der|dem|la|los|las|les)$/.test(rest[0] ?? "") ? rest.slice(1) : rest).join(" ").replace(/^l['’]/, "");
}

/** The house among the others for which a nameless entity speaks or whose paper it is, or undefined. */
export function houseOf({ lexicon }: Reading, entity: Entity, entities: readonly Entity[]): Entity | undefined {
  const voice = !entity.properName && [...entity.heads].some((head) => VOICE.test(head));
  if (lexicon.lang === "en" || !(voice || entity.kind === "document")) return undefined;
  const owner = ownerIn(entity.name);
  if (!owner) return undefined;
  return entities.find(
    (other) =>
      other !== entity &&
      (other.kind === "organisation" || other.kind === "outlet") &&
      (bare(other) === owner || isOwner(stripped(bare(other)), stripped(owner))),
  );
}

const COMPANY =
  /^(?:unternehmen|konzern|groupe|entreprise|géant|firme|multinationale|laboratoire|constructeur|enseigne|industriel|compagnie|empresa|compañía|multinacional|siderúrgica|firma|aerolínea|cadena)$/;
const NO_COMPANY =
  /(?:gewerkschaft|verband|verein|behörde|amt|ministerium|polizei|gericht|partei|rat|initiative|institut|kommission|kammer)$|^(?:syndicat|association|ministère|parquet|préfecture|mairie|conseil|agence|commission|fédération|collectif|sindicato|asociación|ministerio|fiscalía|ayuntamiento|policía|tribunal|universidad|université|partido|parti|agencia|consejería|gobierno|gouvernement|junta|comité|consistorio|colegio|secretaría|patronal|gremio|gremial|supervisor)$/;

/** "Le groupe", "la multinacional": the one house of trade that is cited by its name, or that the headline names. */
export function companyOf({ tokens }: Reading, entity: Entity, entities: readonly Entity[]): Entity | undefined {
  if (entity.named || entity.kind === "person" || ![...entity.heads].some((head) => COMPANY.test(head)))
    return undefined;
  const houses = entities.filter(
    (other) =>
      other !== entity &&
      other.properName &&
      (other.kind === "organisation" || (other.kind === "person" && isNobody(other))) &&
      ![...other.heads, ...other.key, ...other.descriptions.flatMap((text) => text.toLowerCase().split(/\s+/))].some(
        (word) => NO_COMPANY.test(word),
      ),
  );
  const own = entities.indexOf(entity);
  const earlier = houses.filter((house) => entities.indexOf(house) < own);
  if (earlier.length === 1 && houses.length === 1) return earlier[0];
  const headline = new Set<string>();
  for (let i = 0; i < Math.min(tokens.count, 40) && tokens.paragraph[i] === 0; i++) headline.add(tokens.words[i]!);
  const told = houses.filter(({ key }) => key.every((word) => headline.has(word)));
  return told.length === 1 ? told[0] : undefined;
}

/** A name that is nobody's: no given name, no office, one word. */
const isNobody = ({ key, gender, descriptions }: Entity) =>
  gender === null &&
  key.length === 1 &&
  !givenGender(key[0]!) &&
  descriptions.every((text) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .some((word) => COMPANY.test(word)),
  );

const PAPER = /^(?:communiqué|comunicado|nota|(?:presse)?mitteilung|aussendung|(?:presse)?erklärung|stellungnahme)$/;

/** "Le ministre a appelé au calme, selon un communiqué": a paper of nobody's is that of whoever speaks in its sentence. */
export function writerOf(reading: Reading, entity: Entity, items: readonly Resolved[]): Entity | undefined {
  if (entity.kind !== "document" || entity.properName || ![...entity.heads].some((head) => PAPER.test(head)))
    return undefined;
  if (ownerIn(entity.name)) return undefined;
  let writer: Entity | undefined;
  for (const speakers of speakersBySentence(reading, items).values()) {
    if (!speakers.has(entity)) continue;
    const [one, other, more] = speakers;
    const only = one === entity ? other : one;
    if (!only || more || (writer && writer !== only)) return undefined;
    writer = only;
  }
  return writer;
}

const bySentence = new WeakMap<readonly Resolved[], Map<number, Set<Entity>>>();

/** Who is named as speaking in each sentence. */
function speakersBySentence({ tokens }: Reading, items: readonly Resolved[]): Map<number, Set<Entity>> {
  let map = bySentence.get(items);
  if (map) return map;
  map = new Map();
  for (const { entity, draft } of items) {
    if (!draft.source) continue;
    const sentence = tokens.sentence[draft.source[0]]!;
    const speakers = map.get(sentence);
    if (speakers) speakers.add(entity);
    else map.set(sentence, new Set([entity]));
  }
  bySentence.set(items, map);
  return map;
}

/** "Planungsbüro Kolb" in "… des Planungsbüros Kolb und Partner" */
const isOwner = (house: string, owner: string) =>
  house === owner || (house.includes(" ") && (owner.startsWith(`${house} und `) || owner.startsWith(`${house} (`)));

/** Without the endings of a genitive. */
const stripped = (name: string) => name.replace(/(?<=..)e?s(?= |$)/g, "");

const bare = ({ name }: Entity) => name.toLowerCase().replace(/^(?:der|die|das|le|la|les|l['’]|el|los|las) ?/, "");
