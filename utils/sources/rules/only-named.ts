/** "La cinéaste", "der Imker": the one person of that sex whom the paragraphs before have named, in texts that name no other. */
import type { Mention } from "../mentions.ts";
import { type NameIndex, runsBefore } from "../names.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { isPersonNoun } from "./about.ts";
import { givenGender } from "./given-names.ts";
import { peopleIn } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import { isSpeaking } from "./words.ts";

/** Names looked at before the noun. */
const MOST_RUNS = 40;
/** How far back the one who is meant may be named, in paragraphs. */
const PARAGRAPHS = 2;
/** How many words such a phrase has with its article. */
const MOST_WORDS = 2;
/** Offices, of which a text may have some without a name, and whoever is anybody's. */
const OFFICE =
  /^(?:polizist|sprecher|richter|anwalt|anwält|verteidiger|staatsanw|minister|angeklagte|zeug|täter|fahrer|mann$|frau$|homme$|femme$|hombre$|mujer$|chef|source|fuente|témoin|testig|suspect|accus|prévenu|acusad|detenid|victim|víctim|opfer)|(?:anwalt|anwältin|richter|richterin|sprecher|sprecherin|minister|ministerin)$/;

export function onlyNamed(
  reading: Reading,
  index: NameIndex,
  mention: Mention,
  gender: "m" | "f" | null,
): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  const { head, span, kind, definite, properName } = mention;
  if (!definite || properName || mention.pronoun || kind !== "person" || !gender) return undefined;
  if (span[1] - span[0] + 1 > MOST_WORDS || lexicon.relations?.has(head) || OFFICE.test(head)) return undefined;
  if (lexicon.lang !== "de" && lexicon.titles.has(head)) return undefined;
  if (!isPersonNoun(reading, mention)) return undefined;
  let found: TokenSpan | undefined;
  const latest = runsBefore(index, span[0]) - 1;
  for (let k = latest; k >= 0 && latest - k < MOST_RUNS; k--) {
    const { first, last, key } = index.runs[k]!;
    if (key.length < 2 || key.length > 4) continue;
    const own = givenGender(key[0]!);
    if (!own || own !== gender || tokens.words[found?.[1] ?? -1] === key[key.length - 1]) continue;
    if (readMentionByRules(reading, [first, last]).kind !== "person") continue;
    if (found) return undefined;
    found = [first, last];
  }
  // In another paragraph than the next ones only whoever is the one person of the whole text.
  const near = found && tokens.paragraph[span[0]]! - tokens.paragraph[found[1]]! <= PARAGRAPHS;
  return near || (latest < MOST_RUNS && isAlone(reading, index, found)) ? found : undefined;
}

/** Whether no other person is named in full in the text, of whatever sex. */
function isAlone(reading: Reading, index: NameIndex, found: TokenSpan | undefined): boolean {
  if (!found || index.runs.length > 2 * MOST_RUNS) return false;
  const family = reading.tokens.words[found[1]];
  return index.runs.every(
    ({ key }) => key.length < 2 || key.length > 4 || !givenGender(key[0]!) || key[key.length - 1] === family,
  );
}

/** "… vient de l'Agence de sécurité. Celle-ci juge …": the body that the sentence before names last. */
export function bodyNamedLast(reading: Reading, { span }: Mention): TokenSpan | undefined {
  const { tokens } = reading;
  const s = tokens.sentence[span[0]]! - 1;
  if (s < 0 || tokens.paragraph[tokens.sentences[s]!] !== tokens.paragraph[span[0]]) return undefined;
  let found: TokenSpan | undefined;
  for (let i = tokens.sentences[s]!; i < tokens.sentences[s + 1]!; i++) {
    if (reading.quotations.of[i]! >= 0 || !isSpeaking(reading, i)) continue;
    const from = reading.lexicon.determiners.has(tokens.words[i - 1] ?? "") ? i - 1 : i;
    const phrase = nounPhrase(reading, from, tokens.sentences[s + 1]!);
    if (phrase?.speaks !== SPEAKS.yes) continue;
    // "un avis de l'Agence": the body within what names a paper.
    if (readMentionByRules(reading, phrase.span).kind !== "organisation") continue;
    found = phrase.span;
    i = Math.max(i, phrase.span[1]);
  }
  return found;
}

/** "La balle est dans le camp du préfet. Ce dernier …": the office with which the sentence before ends, in French and Spanish. */
export function officeNamedLast({ tokens, lexicon }: Reading, { span }: Mention): TokenSpan | undefined {
  const end = tokens.sentences[tokens.sentence[span[0]]!]! - 1;
  if (lexicon.lang === "de" || end < 2 || tokens.paragraph[end] !== tokens.paragraph[span[0]]) return undefined;
  const at = end - 1;
  const office = lexicon.titles.has(tokens.words[at]!) || lexicon.personNouns.has(tokens.words[at]!);
  return office && /^(?:du|au|le|la|l'|del|al|el)$/.test(tokens.words[at - 1]!) ? [at, at] : undefined;
}

/** "„…“, schimpfte der Unglücksrabe.": the one person whom the paragraph has named, right behind a verb of speech. */
export function nicknamed(reading: Reading, { span }: Mention): TokenSpan | undefined {
  const { tokens, lexicon } = reading;
  if (span[1] - span[0] !== 1 || !lexicon.speech.has(tokens.words[span[0] - 1] ?? "")) return undefined;
  let from = span[0];
  while (from > 0 && span[0] - from < 120 && tokens.paragraph[from - 1] === tokens.paragraph[span[0]]) from--;
  const [one, other] = peopleIn(reading, from, span[0] - 1);
  return one && !other ? one.span : undefined;
}
