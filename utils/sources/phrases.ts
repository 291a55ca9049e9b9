/** Noun phrases next to a cue: who it is that says so. */
import type { Lexicon } from "./lexicon/types.ts";
import type { Token } from "./tokens.ts";

export interface Phrase {
  /** Index of the first and one past the last token. */
  from: number;
  to: number;
  /** Title, role or affiliation in apposition, as token indices, or null. */
  apposition: { from: number; to: number } | null;
}

const INSIDE = new Set(["of", "the", "for", "de", "von", "van", "al", "bin", "and", "&", "'s", "’s", "-", "."]);
const BREAKS = new Set([
  "that",
  "which",
  "who",
  "whom",
  "as",
  "when",
  "while",
  "because",
  "but",
  "if",
  "than",
  "so",
  "where",
  "after",
  "before",
  "since",
]);
const LINKS = new Set(["of", "in", "for", "from", "with", "at", "on", "to", "familiar", "close", "near", "inside"]);
const MOST_TOKENS = 14;

/** The phrase that begins at `start`: a name, or a determiner and what it governs. */
export function phraseFrom(tokens: Token[], start: number, lexicon: Lexicon): Phrase | null {
  let i = start;
  let content = false;
  const limit = Math.min(tokens.length, start + MOST_TOKENS);
  for (; i < limit; i++) {
    const { lower, isWord, capital, text } = tokens[i]!;
    if (!isWord) {
      if (text === "." && /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|[a-z])$/.test(tokens[i - 1]?.lower ?? "")) continue;
      if ((text === "’" || text === "'") && tokens[i + 1]?.lower === "s") continue;
      break;
    }
    if (BREAKS.has(lower) || lexicon.speech.has(lower) || lexicon.thought.has(lower)) {
      // "report" and "claims" are nouns after a determiner.
      if (!(lexicon.report.has(lower) && content === false) && !lexicon.report.has(lower)) break;
    }
    if (LINKS.has(lower) && !content) break;
    if (capital || (!lexicon.determiners.has(lower) && !LINKS.has(lower))) content = true;
    if (/^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|be|been|did|does|do)$/.test(lower)) break;
    if (
      /^(?:on|in|at)$/.test(lower) &&
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^\d|^(?:a|an)$/.test(tokens[i + 1]?.lower ?? "")
    )
      break;
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)) break;
  }
  while (i > start && INSIDE.has(tokens[i - 1]!.lower) && tokens[i - 1]!.text !== ".") i--;
  if (i === start || !content) return null;
  return { from: start, to: i, apposition: appositionAfter(tokens, i) };
}

/** ", a website in Seoul," after a name. */
function appositionAfter(tokens: Token[], at: number): Phrase["apposition"] {
  if (tokens[at]?.text !== ",") return null;
  let end = at + 1;
  while (end < tokens.length && end - at < MOST_TOKENS && tokens[end]!.isWord) end++;
  if (end === at + 1 || (tokens[end] && tokens[end]!.text !== "," && tokens[end]!.text !== ".")) return null;
  const first = tokens[at + 1]!;
  const words = tokens.slice(at + 1, end);
  // ", China has been refusing …," is a clause, not what someone is.
  const isClause = words.some(({ lower }) => /^(?:is|are|was|were|has|have|had|will|would|could|can|may)$/.test(lower));
  const looksLikeRole = !isClause && /^(?:a|an|the|its|his|her|one)$/.test(first.lower);
  return looksLikeRole && !/^(?:that|which|and|but)$/.test(first.lower) ? { from: at + 1, to: end } : null;
}

const ADVERBS =
  /^(?:also|later|then|now|once|just|even|has|have|had|is|was|were|are|been|who|did|does|will|would|could|repeatedly|recently|previously|earlier|publicly|reportedly|\w{3,}ly)$/;

/** The phrase that ends right before `end`: the subject of a verb there. */
export function phraseBefore(tokens: Token[], end: number, lexicon: Lexicon): Phrase | null {
  let to = end;
  while (to > 0 && ADVERBS.test(tokens[to - 1]!.lower)) to--;
  // A participle without its "is" or "are" has its subject elsewhere: "…, saying that".
  if (to === end && /ing$/.test(tokens[end]!.lower)) return null;
  let apposition: Phrase["apposition"] = null;
  if (tokens[to - 1]?.text === ",") {
    // "Robby Mook, the campaign's manager, said": the name stands before the role.
    let comma = to - 2;
    while (comma > 0 && to - comma < MOST_TOKENS + 4 && tokens[comma]!.text !== ",") comma--;
    if (comma <= 0 || tokens[comma]!.text !== ",") return null;
    apposition = { from: comma + 1, to: to - 1 };
    to = comma;
  }
  let from = to;
  while (from > 0 && to - from < MOST_TOKENS) {
    const { lower, isWord, capital, text } = tokens[from - 1]!;
    if (!isWord) {
      const possessive = (text === "’" || text === "'") && tokens[from]?.lower === "s";
      const abbreviated =
        text === "." && /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|[a-z])$/.test(tokens[from - 2]?.lower ?? "");
      if (!possessive && !abbreviated) break;
    } else {
      if (BREAKS.has(lower) || /^(?:and|or)$/.test(lower)) break;
      if (!capital && (lexicon.speech.has(lower) || lexicon.thought.has(lower)) && !lexicon.report.has(lower)) break;
      if (lexicon.pronouns.has(lower)) {
        from--;
        break;
      }
    }
    from--;
  }
  // Begin with a determiner or a capital: what stands before belongs to another clause.
  let start = from;
  while (
    start < to &&
    !tokens[start]!.capital &&
    !lexicon.determiners.has(tokens[start]!.lower) &&
    !lexicon.pronouns.has(tokens[start]!.lower) &&
    !lexicon.groupHeads.has(tokens[start]!.lower)
  )
    start++;
  if (start >= to) return null;
  return { from: start, to, apposition };
}
