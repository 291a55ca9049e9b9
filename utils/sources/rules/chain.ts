/** French and Spanish verbs of speech that hang on another verb: "se contente de répondre X", "no se cansa de repetir X". */
import type { Reading } from "../read.ts";
import { type Group, groupAt } from "./verb-group.ts";
import { isSmall } from "./words.ts";

/** Verbs that only tell how or when something is said. */
const HELPERS: Record<string, RegExp> = {
  fr: /^(?:veut|veulent|voulai(?:t|ent)|voulu|tien(?:t|nent)|tenai(?:t|ent)|tenue?s?|(?:content|hésit|os|empress|préf[eé]r|commenc|laiss|aim|born|essa[yi]|risqu|amus|autoris|pla[iî])(?:e|ent|ait|aient|ée?s?)|cess(?:e|ent|ait|aient|é)|fini(?:t|ssent|ssait|e?s?)|fai(?:t|sait|saient)|font|fi(?:t|rent)|croi(?:t|ent)|croyai(?:t|ent)|cru|vien(?:t|nent)|venai(?:t|ent)|do(?:it|ivent)|devai(?:t|ent)|dû|peu(?:t|vent)|pouvai(?:t|ent))$/,
  es: /^(?:intent(?:a|an|ó|aron|aba)|trat(?:a|an|ó|aba)|quis(?:o|ieron)|quieren?|querían?|querido|lleg(?:a|an|ó|aron|ado)|apresur(?:a|an|ó|aron|ado)|limit(?:a|an|ó|aron|ado)|cans(?:a|an|ó|aron)|volvi(?:ó|eron)|vuel(?:ve|ven|to)|acab(?:a|an|ó|aron|ado)|prefi(?:ere|eren|rió)|suelen?|atrev(?:e|en|ió|ieron|ido)|dud(?:a|an|ó|aron|ado)|tard(?:a|an|ó|aron|ado)|dej(?:a|an|ó|aron|ado)|tuv(?:o|ieron)|tienen?|tenido|pued(?:e|en)|pudo|debe|empez(?:ó|aron)|comenz(?:ó|aron)|permit(?:e|ió)|encarg(?:a|ó)|cuid(?:a|ó)|ocup(?:a|ó)|acert(?:ó|aron|aría)|aciertan?|alcanz(?:a|ó))$/,
};
/** Those that say more strongly with a negation: "ne cesse de répéter", "no duda en calificar". */
const STRONGER = /^(?:cess|hésit|cans|dud|tard|dej|pued|pudo|pouv|peu)/;
const LINKS = /^(?:à|de|d'|par|jusqu'|a|en|por|con|que|le|la|lo|l'|les|se|s'|pas|y)$/;

/** The verb group of an infinitive of speech and of the verb that it hangs on; null where it hangs on none. */
export function chainedGroup(reading: Reading, i: number, start: number): Group | null {
  const { tokens, lexicon } = reading;
  const helper = HELPERS[lexicon.lang];
  if (!helper || !lexicon.infinitives?.has(tokens.words[i]!)) return null;
  let at = i - 1;
  // "fait-il remarquer"
  const inverted = lexicon.inverted?.has(tokens.words[at]!) === true && tokens.text[tokens.start[at]!] === "-";
  const pronoun = inverted ? at-- : -1;
  while (at > start && i - at < 4 && LINKS.test(tokens.words[at]!)) at--;
  if (at < start || !isSmall(reading, at) || !helper.test(tokens.words[at]!)) return null;
  const group = groupAt(reading, at, start);
  if (!group.active) return null;
  const stronger = STRONGER.test(tokens.words[at]!);
  return { ...group, last: i, negated: group.negated && !stronger, reflexive: false, ...(inverted ? { pronoun } : {}) };
}
