/** Speakers that the model has read over, so that they stand within the cue or behind an adverb. English only. */
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import { isHuman } from "./lexicon/people.ts";
import { isName, personOf } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** No name or subject is longer, in tokens. */
const LONGEST = 8;
/** No subject with its relative clause is longer. */
const FAR = 40;

/** Gives the draft the speaker that its cue has swallowed, or that stands behind an adverb taken for one. Changes it in place. */
export function readOver(reading: Reading, draft: Draft): void {
  const { cue } = draft;
  if (!draft.source || !cue) return;
  const source = withRole(reading, behindPerhaps(reading, draft.source), cue);
  draft.source = source;
  if (isPlain(reading, source, cue)) draft.confidence = Math.max(draft.confidence, CERTAIN);
  const named = identified(reading, source, cue) ?? behindVerb(reading, source, cue) ?? ofHouse(reading, source, cue);
  if (named) {
    draft.source = named.source;
    draft.cue = named.cue;
    return;
  }
  const own = ownVerb(reading, source, cue);
  if (own) {
    draft.cue = own.cue;
    draft.source = own.source;
    draft.confidence = Math.max(draft.confidence, own.cue[0] === cue[0] ? CERTAIN : PLAIN);
    return;
  }
  if (introduces(reading, draft, source, cue)) draft.confidence = Math.max(draft.confidence, PLAIN);
  draft.source = behindAdverb(reading, source, cue) ?? source;
}

/** How sure an attribution is at least where word order leaves no doubt. */
const PLAIN = 0.6;
/** The same of "…, the ministry said, …". */
const CERTAIN = 0.8;

/**
 * "Ada Holm, who | has backed the plan, called", "Ada Holm | offered thanks and said", "…, the ministry | said, in the
 * worst year": the verb of speech alone is the cue.
 */
function ownVerb(reading: Reading, source: TokenSpan, cue: TokenSpan) {
  const { tokens, classes, lexicon } = reading;
  const [first, last] = source;
  if (last + 1 !== cue[0] || cue[1] === cue[0] || cue[1] - cue[0] > FAR) return null;
  const verb = (i: number) => classes[i] === CLASS.speech && /(?:[^e]ed|says?|said|told|tells)$/.test(tokens.words[i]!);
  if (lexicon.relatives.has(tokens.words[last]!)) {
    let end = last - 1;
    while (end > first && (classes[end] !== CLASS.comma || end === last)) end--;
    const named =
      (isName(reading, first) && isName(reading, first + 1)) || lexicon.indefinite.has(tokens.words[first]!);
    if (!named || !verb(cue[1]) || classes[cue[1] - 1] !== CLASS.comma) return null;
    return { source, cue: [cue[1], cue[1]] satisfies TokenSpan };
  }
  // "Offered thanks and said"
  if (verb(cue[1]) && tokens.words[cue[1] - 1] === "and" && !verb(cue[0]) && isName(reading, last))
    return { source, cue: [cue[1], cue[1]] satisfies TokenSpan };
  // "…, the health ministry said, in the worst year": what was said stands before.
  const behind = classes[first - 1] === CLASS.comma && /^(?:said|says)$/.test(tokens.words[cue[0]]!);
  const house = lexicon.determiners.has(tokens.words[first]!) || isName(reading, first);
  return behind && house && last - first < 5 && classes[cue[0] + 1] === CLASS.comma
    ? { source, cue: [cue[0], cue[0]] satisfies TokenSpan }
    : null;
}

/** "Her husband was blunter: “…”": whoever opens the sentence before a colon and a quotation. */
function introduces(reading: Reading, { quotation }: Draft, source: TokenSpan, cue: TokenSpan): boolean {
  const { tokens, classes, quotations } = reading;
  if (quotation < 0 || source[1] >= cue[0]) return false;
  const { first, words } = quotations.list[quotation]!;
  let colon = first - 1;
  while (colon > cue[0] && classes[colon] === CLASS.quoteMark) colon--;
  return (
    words > 3 &&
    classes[colon] === CLASS.colon &&
    colon - cue[1] < 3 &&
    tokens.shape[source[0]] !== SHAPE.lower &&
    tokens.sentences[tokens.sentence[source[0]]!] === source[0] &&
    tokens.sentence[source[0]] === tokens.sentence[colon]
  );
}

/** "Recalled Department of Quays | ranger Ada Holm" */
function withRole(reading: Reading, [first, last]: TokenSpan, cue: TokenSpan): TokenSpan {
  const { tokens, lexicon } = reading;
  let role = last + 1;
  if (tokens.words[role] === "of" && isName(reading, role + 1)) {
    role++;
    while (role - last < 6 && isName(reading, role)) role++;
  }
  if (cue[1] + 1 !== first || !isName(reading, last) || tokens.shape[role] !== SHAPE.lower) return [first, last];
  // "For" ends as makers do, and is none.
  if (lexicon.prepositions.has(tokens.words[role]!) || !isHuman(tokens.words[role]!)) return [first, last];
  if (!isName(reading, role + 1) || !isName(reading, role + 2)) return [first, last];
  let end = role + 2;
  while (end - role < 4 && isName(reading, end + 1)) end++;
  return [role, end];
}

/** "Perhaps | Ada Holm, who told them" */
function behindPerhaps(reading: Reading, [first, last]: TokenSpan): TokenSpan {
  const { tokens } = reading;
  const opens = tokens.sentences[tokens.sentence[first]!] === first && first < last;
  return opens && /^(?:perhaps|maybe|even|only)$/.test(tokens.words[first]!) && isName(reading, first + 1)
    ? [first + 1, last]
    : [first, last];
}

/** "…, the RNLA advises that": a subject that opens its clause, a verb of speech in the present or past, and "that". */
function isPlain(reading: Reading, [first, last]: TokenSpan, cue: TokenSpan): boolean {
  const { tokens, classes } = reading;
  if (cue[0] !== cue[1] || last + 1 !== cue[0] || classes[cue[0]] !== CLASS.speech || last - first > 5) return false;
  if (classes[cue[0] + 1] !== CLASS.that || !/(?:[^e]ed|s|said|told)$/.test(tokens.words[cue[0]]!)) return false;
  const opens = tokens.sentences[tokens.sentence[first]!] === first;
  return (opens || classes[first - 1] === CLASS.comma) && isName(reading, last) && classes[last] !== CLASS.person;
}

/** "Said Ada Holm of | Reef Research", "said Ada Holm of the Project for | Open Quays": the verb alone is the cue. */
function behindVerb(reading: Reading, source: TokenSpan, cue: TokenSpan) {
  const { tokens, classes } = reading;
  const [verb, last] = cue;
  if (source[0] !== last + 1 || last - verb < 2 || last - verb > LONGEST || classes[verb] !== CLASS.speech) return null;
  if (!isName(reading, source[0])) return null;
  let capitals = 0;
  for (let i = verb + 1; i <= last; i++) {
    if (capitals > 1 && /^(?:of|from|at|with)$/.test(tokens.words[i]!))
      return { source: [verb + 1, source[1]] satisfies TokenSpan, cue: [verb, verb] satisfies TokenSpan };
    if (isName(reading, i)) capitals++;
    else if (tokens.shape[i] !== SHAPE.lower || capitals > 0 || classes[i] === CLASS.preposition) return null;
  }
  return null;
}

/** "Ada Holm of the | Reef Ocean Trust told": whoever is of the house, right behind a quotation or where a sentence opens. */
function ofHouse(reading: Reading, source: TokenSpan, cue: TokenSpan) {
  const { tokens, classes, lexicon, quotations } = reading;
  if (source[1] + 1 !== cue[0] || !isName(reading, source[1])) return null;
  let of = source[0] - 1;
  if (tokens.words[of] === "the") of--;
  if (!/^(?:of|from|at)$/.test(tokens.words[of] ?? "") || !isName(reading, of - 1) || !isName(reading, of - 2))
    return null;
  if (tokens.words[of] === "of" && !personOf(reading, of)) return null;
  let first = of - 2;
  while (of - first < 4 && isName(reading, first - 1)) first--;
  let opens = first;
  while (
    first - opens < 4 &&
    tokens.shape[opens - 1] === SHAPE.lower &&
    !lexicon.prepositions.has(tokens.words[opens - 1]!)
  )
    opens--;
  const before = opens - 1;
  const free =
    before < 0 ||
    tokens.sentence[before] !== tokens.sentence[first] ||
    classes[before] === CLASS.quoteMark ||
    quotations.of[before]! >= 0;
  return free && !lexicon.organisationNouns.has(tokens.words[of - 1]!)
    ? { source: [first, source[1]] satisfies TokenSpan, cue }
    : null;
}

/** "A resident, who | identified himself as Tom Reyes, disclosed": the name, and the verb of his own. */
function identified(reading: Reading, source: TokenSpan, cue: TokenSpan) {
  const { tokens, classes } = reading;
  const { words } = tokens;
  const sentence = tokens.sentence[source[0]];
  for (let i = source[0] + 1; i < Math.min(cue[1], source[0] + FAR); i++) {
    const gave = /^(?:gave|gives)$/.test(words[i]!) && words[i + 2] === "name";
    if (!/^(?:identified|identifies)$/.test(words[i]!) && !gave) continue;
    if (tokens.sentence[i] !== sentence || words[i - 1] !== "who") continue;
    if (!gave && !/^(?:himself|herself|themselves)$/.test(words[i + 1]!)) continue;
    let first = i + 2;
    while (first - i < 6 && words[first] !== "as") first++;
    if (words[first++] !== "as" || !isName(reading, first)) return null;
    let last = first;
    while (last - first < 4 && isName(reading, last + 1)) last++;
    let verb = last + 1;
    while (verb < cue[1] && classes[verb] !== CLASS.speech) verb++;
    return { source: [first, last] satisfies TokenSpan, cue: [verb > cue[1] ? cue[1] : verb, cue[1]] as TokenSpan };
  }
  return null;
}

/** "However, a warden who asked for no name told Reef News": the warden, where "however" has been taken for whoever tells. */
function behindAdverb(reading: Reading, source: TokenSpan, cue: TokenSpan): TokenSpan | null {
  const { tokens, classes, lexicon } = reading;
  const [at, last] = source;
  if (at !== last || tokens.sentences[tokens.sentence[at]!] !== at || !ADVERBS.has(tokens.words[at]!)) return null;
  const from = classes[at + 1] === CLASS.comma ? at + 2 : at + 1;
  if (from >= cue[0] || cue[0] - from > FAR || tokens.sentence[from] !== tokens.sentence[cue[0]]) return null;
  const opens = lexicon.determiners.has(tokens.words[from]!) || isName(reading, from);
  if (!opens && !/^(?:he|she|they)$/.test(tokens.words[from]!)) return null;
  // Where a second clause stands before the verb, the first subject may not be its own.
  let end = from;
  let relative = false;
  for (let i = from; i < cue[0]; i++) {
    const c = classes[i]!;
    const bound = c === CLASS.comma || lexicon.relatives.has(tokens.words[i]!);
    relative ||= bound;
    if (!relative && (c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.conjunction)) return null;
    if (!relative) end = i;
  }
  return [from, relative ? Math.max(from, end) : cue[0] - 1];
}
const ADVERBS = new Set(
  "however meanwhile similarly likewise moreover furthermore nevertheless nonetheless earlier later separately additionally conversely still yet elsewhere recently but and".split(
    " ",
  ),
);
