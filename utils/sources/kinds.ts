/** What kind of source a mention names: somebody, several, a body, an outlet, a document. */
import { CLASS } from "./classes.ts";
import { isName } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";
import type { SourceKind } from "./types.ts";

/** What bodies are called that are none without a capital. */
const BODIES = new Set(
  "programme program initiative project laboratory lab observatory museum library theatre theater centre zoo airport station systems technologies industries group holdings partners ventures studios records motors airlines airways energy council assembly".split(
    " ",
  ),
);
const COPIES = new Set(["caption", "captions", "placard", "banner", "copy", "copies", "page", "footage", "posts"]);

/** What kind of source a phrase names, by its head and its name. */
export function kindOf(reading: Reading, [first, last]: TokenSpan, head: number, properName: boolean): SourceKind {
  const { lexicon, tokens, classes } = reading;
  const word = tokens.words[head]!;
  const at = (i: number) => tokens.words[i]!;
  if ((lexicon.documentNouns.has(word) || COPIES.has(word)) && (!properName || head > first)) return "document";
  const titled = lexicon.lang === "en" && properName && head > first && lexicon.outletNouns.has(word);
  if (lexicon.socialNouns.has(word) && !titled) return "social post";
  if (lexicon.lang === "en") {
    // "A Fox spokesperson", "NBC executive Ada Holm": somebody who works there.
    if (!properName && lexicon.personNouns.has(word)) return "person";
    for (let i = first + 1; i < head; i++)
      if (properName && tokens.shape[i] === SHAPE.lower && lexicon.personNouns.has(at(i))) return "person";
  }
  for (let i = first; i <= Math.min(last, head); i++)
    if (tokens.shape[i] !== SHAPE.lower && lexicon.outletNouns.has(at(i)) && i > first - 1 && isName(reading, i))
      return "outlet";
  if (lexicon.outletNouns.has(word) && !properName) return "outlet";
  // "43-year-old Ada Holm" is one.
  const aged = properName && at(first).endsWith("-old");
  if (lexicon.groupNouns.has(word) || (classes[first] === CLASS.number && !aged)) return "group";
  for (let i = first; i <= head; i++)
    if (isName(reading, i) && (lexicon.organisationNouns.has(at(i)) || at(i) === "of") && at(i) !== "house")
      return lexicon.titles.has(at(first)) ? "person" : "organisation";
  if (lexicon.organisationNouns.has(word) || (properName && head > first && BODIES.has(word))) return "organisation";
  if (lexicon.personNouns.has(word)) return "person";
  if (properName) {
    if (head > first || classes[head] === CLASS.name)
      return classes[head] === CLASS.acronym ? "organisation" : "person";
    return classes[head] === CLASS.acronym ? "organisation" : "person";
  }
  if (word.length > 3 && /(?:s|[^u]men|people|children)$/.test(word)) return "group";
  return lexicon.pronouns.has(word)
    ? ["they", "we", "them", "many", "some", "others", "people", "most"].includes(word)
      ? "group"
      : "person"
    : "person";
}

/** What is done or found out, and by nobody whom the phrase names: "an investigation", "the analysis in March". */
const FINDING =
  /^(?:an?|the|its|his|her|their|this)(?: \p{Ll}+)?? \p{Ll}+(?:[ts]ion|ment|ysis)(?: (?:in|by|of|from|into)\b|$)/iu;
/** "ReefWorks", one word with a capital within: a brand; "MacKay", "VanDyke" are people. */
const BRAND = /^(?!Mac|Fitz|Van)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u;

/**
 * What kind of source an English name tells where the words around it did not: for whoever looks at the list. Asked
 * last, since the model that judges entries has learnt from the kinds as they were.
 */
export function kindByName(name: string, kind: SourceKind): SourceKind {
  if (kind !== "person") return kind;
  if (BRAND.test(name)) return "organisation";
  return FINDING.test(name) ? "document" : kind;
}
