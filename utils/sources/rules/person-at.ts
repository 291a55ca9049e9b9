/** Whether a name that stands in the text is a person's, and the name with the small words before it. */
import { CLASS } from "../classes.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mentions.ts";
import { type NameIndex, type NameRun, runsBefore } from "../names.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { SHAPE } from "../tokenise.ts";
import { givenGender as genderOf } from "./given-names.ts";
import { readMentionByRules } from "./mention.ts";
import { isTitleLike } from "./name-in.ts";
import { isBig, isFamilyName, isSmall, isSpeaking, THINGS } from "./words.ts";

/** No further back than this among the sources, so that time stays linear in the text. */
export const MOST_KNOWN = 80;
/** The last known source that fits. */
export const lastOf = (known: readonly Entity[], fits: (entity: Entity) => boolean) =>
  known.slice(-MOST_KNOWN).findLast(fits);

export const DEMONYM =
  /(?:és|esa|ano|ana|án|ense|eño|eña|ense|ico|ica|ino|ina|dés|ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|peón|peona)$/;

/** "Vertreten werden sie von Anwalt Jan Marek. Dieser meint, …": whoever the sentence before names last. */
export function lastNamed(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  { span }: Mention,
  gender: "m" | "f" | null,
): TokenSpan | undefined {
  const { tokens } = reading;
  const s = tokens.sentence[span[0]]! - 1;
  if (s < 0 || tokens.paragraph[tokens.sentences[s]!] !== tokens.paragraph[span[0]]) return undefined;
  const latest = runsBefore(index, span[0]) - 1;
  for (let run = latest; run >= 0 && latest - run < 8 && index.runs[run]!.first >= tokens.sentences[s]!; run--) {
    const found = personAt(reading, index, known, run, gender);
    if (found) return found;
  }
  return undefined;
}

/** "Van der Poel, lui, …": a name with the small words before it. */
export function withLinks({ tokens }: Reading, [first, last]: TokenSpan): TokenSpan {
  let from = first;
  while (
    from > 0 &&
    first - from < 3 &&
    /^(?:van|von|de|der|den|la|le|ten|di|del|da|du)$/.test(tokens.words[from - 1]!)
  )
    from--;
  // Only where the first of them is written large is it certain that they belong to the name.
  return from < first &&
    tokens.shape[from] === SHAPE.capital &&
    /^(?:van|von|de|di|du|da|le|la)$/.test(tokens.words[from]!)
    ? [from, last]
    : [first, last];
}

/** "Le Premier ministre japonais, Kenji Sato, …": an office before the comma. */
function officeBefore({ tokens, lexicon }: Reading, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - 6) && tokens.shape[i] !== SHAPE.punctuation; i--)
    if (lexicon.personNouns.has(tokens.words[i]!) || lexicon.titles.has(tokens.words[i]!)) return true;
  return false;
}

const WORDS =
  /^(?:mensaje|palabras|carta|discurso|réplica|respuesta|declaraciones|message|mots|propos|discours|lettre|réponse|urteil|fazit|einschätzung|bilanz|reaktion|antwort|worte|kritik)$/;

export function personAt(
  reading: Reading,
  index: NameIndex,
  known: readonly Entity[],
  run: number,
  gender: "m" | "f" | null,
): TokenSpan | null {
  const { first, last, key } = withoutHouse(reading, index.runs[run]!);
  const { tokens, lexicon } = reading;
  if (key.length > 5 || index.places.has(key.join(" "))) return null;
  // "Foto: Pia Kuhn/dpa"
  if (tokens.words[first - 1] === ":" && /^(?:foto|bild|photo)$/.test(tokens.words[first - 2] ?? "")) return null;
  const q = reading.quotations.of[first]!;
  // What is said names nobody who says it: "Good Evening", sagt sie.
  if (q >= 0) {
    const quoted = reading.quotations.list[q]!;
    if (quoted.words > 5 || (quoted.first === first - 1 && quoted.last === last + 1)) return null;
  }
  const family = key[key.length - 1]!;
  // German writes nouns large: "sieht Wilmsen Vorteile".
  if (lexicon.lang === "de" && key.length === 2 && last === first + 1) {
    const entity = lastOf(
      known,
      (one) => one.kind === "person" && one.properName && one.key[one.key.length - 1] === key[0],
    );
    if (entity) return !entity.gender || !gender || entity.gender === gender ? [first, first] : null;
  }
  for (let k = known.length - 1; k >= Math.max(0, known.length - 40); k--) {
    const entity = known[k]!;
    if (entity.kind === "person" && entity.properName && entity.key[entity.key.length - 1] === family)
      return !entity.gender || !gender || entity.gender === gender ? [first, last] : null;
  }
  const own = genderOf(key[0]!);
  if (own && gender && own !== gender) return null;
  // "Luc, 43 ans, …", "Lukas (34) …"
  if (key.length < 2 && own && tokens.shape[last + 2] === SHAPE.number && /^[,(]$/.test(tokens.words[last + 1]!))
    return [first, last];
  if (key.length < 2) {
    const list = index.byLast.get(family);
    if (list?.some((other) => genderOf(other.key[0]!) && other.key.length < 5)) return [first, last];
    // "Wang se fue sin excusas.": the second word of a name that the text has told, whatever the first.
    const whole = list?.find(
      (other) => other.key.length === 2 && other.first < first && !index.places.has(other.key.join(" ")),
    );
    if (whole && !own && tokens.sentences[tokens.sentence[first]!] === first && isSmall(reading, last + 1))
      if (lexicon.lang !== "de" && readMentionByRules(reading, [whole.first, whole.last]).kind === "person")
        return [first, last];
    // "Jürgen hat wach gelegen.": a given name alone that does something.
    const { sentences, sentence, words } = tokens;
    const acts = sentences[sentence[first]!] === first || words[first - 1] === ",";
    const next = words[last + 1] ?? "";
    if (!own || first !== last) return null;
    if (acts && isSmall(reading, last + 1) && !lexicon.prepositions.has(next)) return [first, last];
    // "… le han dado a Juana, que prefiere …"
    const told = next === "," && lexicon.relatives.has(words[last + 2] ?? "");
    return told && (lexicon.lang === "de" || words[first - 1] === "a" || words[first - 1] === "à")
      ? [first, last]
      : null;
  }
  const before = first > 0 && tokens.sentence[first - 1] === tokens.sentence[first] ? tokens.words[first - 1]! : "";
  const office =
    first > 0 &&
    (isSpeaking(reading, first - 1) || lexicon.titles.has(before)) &&
    !lexicon.organisationNouns.has(before);
  const starts = tokens.sentences[tokens.sentence[first]!] === first && lexicon.lang !== "de";
  const alone =
    lexicon.lang === "de" &&
    key.length === 2 &&
    last === first + 1 &&
    !/(?:e|en|er|es|em)$|^(?:zwei|drei|vier|fünf|sechs|elf|zwölf|zehn|acht|neun|kein)$/.test(key[0]!) &&
    !lexicon.determiners.has(before) &&
    !lexicon.prepositions.has(before) &&
    !isFamilyName(reading, first) &&
    !THINGS.test(key[0]!) &&
    !/(?:e|en|er|es|em)$/.test(before) &&
    !/(?:ung|tion|heit|keit|er|januar|februar|märz|april|mai|juni|juli|august)$/.test(key[1]!);
  // "la neerlandesa Famke Visser": behind a people or a trade.
  const described =
    lexicon.lang !== "de" &&
    key.length === 2 &&
    first > 0 &&
    tokens.shape[first - 1] === SHAPE.lower &&
    (DEMONYM.test(before) || isTitleLike(reading, first - 1)) &&
    !lexicon.prepositions.has(before);
  // "À 22 ans, Maxence Thorel a surpris …"
  const subject =
    lexicon.lang !== "de" &&
    key.length === 2 &&
    (before === "," || before === "que") &&
    (reading.classes[last + 1] === CLASS.auxiliary ||
      (own !== null && tokens.shape[last + 1] === SHAPE.lower && !lexicon.prepositions.has(tokens.words[last + 1]!)) ||
      (tokens.words[last + 1] === "," && officeBefore(reading, first - 1)));
  // "el mensaje de Cesare Frati", "les mots de …": whoever's words they are.
  const speaks =
    first > 1 && (lexicon.genitives?.has(before) === true || before === "von") && WORDS.test(tokens.words[first - 2]!);
  if (!own && !office && !starts && !alone && !described && !subject && !speaks) return null;
  for (let i = first; i <= last; i++) if (isBig(reading, i) && isSpeaking(reading, i)) return null;
  if (/^(?:in|en|à|nach|aus|de)$/.test(before) && !own && !speaks) return null;
  const mention = readMentionByRules(reading, [first, last]);
  return mention.kind === "person" ? [first, last] : null;
}

/** "Petra Hohmann von der Universität Jena" is Petra Hohmann; "Ursula von der Leyen" is called so. German. */
function withoutHouse({ tokens, lexicon }: Reading, run: NameRun): NameRun {
  if (lexicon.lang !== "de" || run.last - run.first < 3 || !genderOf(tokens.words[run.first]!)) return run;
  for (let i = run.first + 2; i < run.last; i++)
    if (/^(?:von|vom|aus)$/.test(tokens.words[i]!))
      return {
        first: run.first,
        last: i - 1,
        key: [...tokens.words.slice(run.first, i)],
      };
  return run;
}
