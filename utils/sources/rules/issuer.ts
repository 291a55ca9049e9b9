/** Whose a paper without an owner is, and which company is meant that has not spoken: by what stands right before. */
import type { Mention } from "../mentions.ts";
import { type NameIndex, runsBefore } from "../names.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import { opening } from "./clause.ts";
import { readMentionByRules } from "./mention.ts";
import { SPEAKS } from "./phrase.ts";

const NOTE = /^(?:träger|comunicado|communiqué|pressemitteilung|presseaussendung)$/;
const COMPANY = /^(?:unternehmen|konzern|empresa|compañía|entreprise|groupe|compagnie)$/;
/** How many sentences, paragraphs and names back it is looked for. */
const SENTENCES = 2;
const PARAGRAPHS = 1;
const RUNS = 6;
const NO_COMPANY =
  /(?:gewerkschaft|verband|verein|amt|ministerium|polizei|gericht|partei)$|^(?:union|cgt|cfdt|ccoo|ugt|spd|cdu|fdp|afd|onu|otan|nato|psoe|pp|vox|ps|lr|rn|ue|eu|usa|afp|efe|dpa)$/;

/** "El Banco Central mantuvo …, según el comunicado": the house with which a sentence right before opens. */
export function issuerOf(reading: Reading, { head, span, definite, key }: Mention): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  if (!NOTE.test(head) || !definite || key.filter((word) => !lexicon.determiners.has(word)).length !== 1)
    return undefined;
  const here = tokens.sentence[span[0]]!;
  for (let s = here; s >= Math.max(0, here - SENTENCES); s--) {
    const first = tokens.sentences[s]!;
    if (tokens.paragraph[first] !== tokens.paragraph[span[0]]) return undefined;
    const open = opening(reading, first, Math.min(span[0], tokens.sentences[s + 1]!));
    if (open?.speaks === SPEAKS.yes && readMentionByRules(reading, open.span).kind === "organisation") return open.span;
  }
  return undefined;
}

/** "L'entreprise" right behind a paragraph that names one body by its letters. */
export function companyBefore(
  reading: Reading,
  index: NameIndex,
  { head, span, definite, properName, key }: Mention,
): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  if (!COMPANY.test(head) || !definite || properName) return undefined;
  if (key.filter((word) => !lexicon.determiners.has(word)).length !== 1) return undefined;
  const latest = runsBefore(index, span[0]) - 1;
  for (let k = latest; k >= 0 && latest - k < RUNS; k--) {
    const { first, last, key: own } = index.runs[k]!;
    if (tokens.paragraph[span[0]]! - tokens.paragraph[first]! > PARAGRAPHS) return undefined;
    const letters = first === last && tokens.shape[first] === SHAPE.upper && own[0]!.length > 2;
    if (letters && !NO_COMPANY.test(own[0]!)) return [first, last];
  }
  return undefined;
}
