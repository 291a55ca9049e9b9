/** Sources without a name that are spoken of again by another word, in French and Spanish. */
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";

/** No further back than this among the sources. */
const MOST = 60;
const SOURCES = /^(?:sources?|fuentes?)$/;

/** An entity that a nameless mention stands for, by a second office of its own or by whose sources they are. */
export function againByNoun(reading: Reading, known: readonly Entity[], mention: Mention): Entity | undefined {
  if (reading.lexicon.lang === "de" || mention.properName || mention.pronoun) return undefined;
  return sameSources(known, mention) ?? bySecondOffice(reading, known, mention) ?? sameHouse(reading, known, mention);
}

/** "las fuentes palestinas" beside "fuentes palestinas cercanas a la negociación": an adjective tells whose they are. */
function sameSources(known: readonly Entity[], { head, key }: Mention): Entity | undefined {
  if (!SOURCES.test(head)) return undefined;
  const whose = key.filter((word) => word.length > 4 && !SOURCES.test(word));
  const [first] = whose;
  if (whose.length !== 1 || !first) return undefined;
  return known
    .slice(-MOST)
    .findLast(({ heads, key: own }) => [...heads].some((word) => SOURCES.test(word)) && own.includes(first));
}

/** "Una vecina de El Muelle y socia de la cofradía … La socia": both words are hers. */
function bySecondOffice(
  reading: Reading,
  known: readonly Entity[],
  { head, kind, definite, span }: Mention,
): Entity | undefined {
  if (kind !== "person" || !definite) return undefined;
  const { tokens } = reading;
  for (const at of pairedIndex(reading).get(head) ?? []) {
    if (at >= span[0]) break;
    for (let k = known.length - 1; k >= Math.max(0, known.length - MOST); k--) {
      const entity = known[k]!;
      if (entity.kind !== "person" || entity.properName) continue;
      for (let i = at - 2; i >= Math.max(0, at - 10) && tokens.sentence[i] === tokens.sentence[at]; i--)
        if (entity.heads.has(tokens.words[i]!)) return entity;
    }
  }
  return undefined;
}

const paired = new WeakMap<object, Map<string, number[]>>();

/** Where a noun stands right behind a conjunction, as the second office of one. */
function pairedIndex({ tokens, lexicon }: Reading): Map<string, number[]> {
  let map = paired.get(tokens);
  if (map) return map;
  map = new Map();
  for (let i = 1; i < tokens.count; i++) {
    const word = tokens.words[i]!;
    if (!/^(?:y|e|et)$/.test(tokens.words[i - 1]!)) continue;
    if (!lexicon.personNouns.has(word) && !lexicon.relations?.has(word)) continue;
    const list = map.get(word);
    if (!list) map.set(word, [i]);
    else if (list.length < 8) list.push(i);
  }
  paired.set(tokens, map);
  return map;
}

/** "este ministerio", "ladite mairie": the house whose sources or papers have just been cited. */
function sameHouse(
  { tokens, lexicon }: Reading,
  known: readonly Entity[],
  { head, span, key }: Mention,
): Entity | undefined {
  if (!/^(?:este|esta|ese|esa|ce|cet|cette|dicho|dicha|ladite|ledit)$/.test(tokens.words[span[0]]!)) return undefined;
  if (key.length > 2 || !lexicon.organisationNouns.has(head)) return undefined;
  return known
    .slice(-MOST)
    .findLast(
      ({ key: own, paragraph, kind }) =>
        kind !== "person" && own.includes(head) && tokens.paragraph[span[0]]! - paragraph <= 2,
    );
}

const MADE =
  /^(?:publi|diffus|communiqu|transmi|dévoil|établi|collect|recueilli|difund|facilit|public|recog|elabor|aport|ofreci)\S*$/;
const GAVE = /^(?:present|public|publi|difund|difus|aport|elabor|présent|communiqu|établi|dévoil)\S*$/;

/** "les relevés publiés mardi par l'agence", "el recuento que la asociación presentó": whoever has made or told them. */
function makerBehind(reading: Reading, from: number): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  const first = tokens.words[from] ?? "";
  if (from >= tokens.count) return undefined;
  const after = tokens.sentences[tokens.sentence[from]! + 1]!;
  if (MADE.test(first)) {
    let by = from + 1;
    while (by < from + 4 && lexicon.adverbs?.has(tokens.words[by] ?? "")) by++;
    if (!/^p[ao]r$/.test(tokens.words[by] ?? "")) return undefined;
    const maker = nounPhrase(reading, by + 1, after);
    return maker?.speaks === SPEAKS.yes ? maker.span : undefined;
  }
  if (!/^qu(?:e|')$/.test(first)) return undefined;
  const maker = nounPhrase(reading, from + 1, after);
  const verb = maker ? maker.span[1] + 1 : from;
  const helped = /^(?:a|ont|ha|han|avait|había)$/.test(tokens.words[verb] ?? "") ? verb + 1 : verb;
  return maker?.speaks === SPEAKS.yes && GAVE.test(tokens.words[helped] ?? "") ? maker.span : undefined;
}

const DATA =
  /^(?:calculs|cálculos|registros|mediciones|relevés|mesures|données|datos|cifras|recuento|balance|estadísticas|comunicado|nota|estimaciones|información|informaciones|données|chiffres|bilan|statistiques|communiqué|estimations|information|informations|révélations)$/;

/** "datos del Instituto", "les chiffres de la préfecture": the words of whoever has gathered them, or has put them out. */
export function whoseWord(reading: Reading, { head, span }: Mention): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  // "le bulletin publié mercredi par l'Agence"
  const bulletin = /^(?:bulletin|boletín)$/.test(head);
  if (lexicon.lang === "de" || !(bulletin || DATA.test(head))) return undefined;
  for (let i = span[0]; i <= span[1]; i++) {
    if (tokens.words[i] !== head) continue;
    const by = i + 1;
    const maker = makerBehind(reading, by);
    if (maker) return maker;
    if (bulletin) return undefined;
    if (!lexicon.genitives?.has(tokens.words[by]!)) return undefined;
    const owner = nounPhrase(reading, by + 1, span[1] + 1);
    return owner?.speaks === SPEAKS.yes && owner.span[1] === span[1] ? owner.span : undefined;
  }
  return undefined;
}
