/**
 * “…,” she rued. “…,” sighs Ada Holm, a warden: behind a quotation that ends in a comma, whoever the next two words
 * name is its speaker, whatever the verb. For quotations that the trained model gave to nobody. English only.
 */
import { CLASS } from "./classes.ts";
import { chars } from "./content.ts";
import type { Draft } from "./drafts.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { isHuman } from "./lexicon/people.ts";
import { isName } from "./naming.ts";
import { phraseFrom } from "./phrases.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

const SURE = 0.7;
/** No speaker's name and role is longer, in tokens. */
const LONGEST = 8;

/** Drafts for those of the quotations that end in a comma, with a speaker and a verb right behind. */
export function spokenBehind(reading: Reading, wanted: Iterable<number>): Draft[] {
  const { tokens, quotations, classes } = reading;
  const out: Draft[] = [];
  for (const q of wanted) {
    const { first, last, words } = quotations.list[q]!;
    if (words < 4) continue;
    let at = last + 1;
    let comma = classes[last] === CLASS.comma || /^[?!]$/.test(tokens.words[last]!);
    while (at < tokens.count && at - last < 4 && tokens.shape[at] === SHAPE.punctuation) {
      comma ||= classes[at] === CLASS.comma;
      if (classes[at] === CLASS.stop || classes[at] === CLASS.colon) break;
      at++;
    }
    for (let i = last; !comma && i > last - 3 && i > first; i--)
      if (tokens.shape[i] === SHAPE.punctuation) comma = classes[i] === CLASS.comma;
    if (!comma || at + 1 >= tokens.count || tokens.paragraph[at] !== tokens.paragraph[last]) continue;
    if (tokens.shape[at] === SHAPE.punctuation) continue;
    const found = speaker(reading, at);
    if (!found) continue;
    out.push({
      ...found,
      content: [chars(reading, [first, last])],
      confidence: SURE,
      thought: false,
      quotation: q,
    });
  }
  return out;
}

/** "A reader, Ada in Port Alder, emails: “…”": drafts for those of the quotations that a colon opens, with a verb before it. */
export function spokenBefore(reading: Reading, wanted: Iterable<number>): Draft[] {
  const { tokens, quotations, classes, lexicon } = reading;
  const out: Draft[] = [];
  for (const q of wanted) {
    const { first, last, words } = quotations.list[q]!;
    let colon = first - 1;
    while (colon > 0 && classes[colon] === CLASS.quoteMark) colon--;
    if (words < 5 || colon < 2 || classes[colon] !== CLASS.colon) continue;
    const sender = from(reading, colon);
    if (sender) {
      out.push({
        source: sender,
        cue: [colon, colon],
        content: [chars(reading, [first, last])],
        confidence: SURE,
        thought: false,
        quotation: q,
      });
      continue;
    }
    if (!isVerb(reading, colon - 1)) continue;
    if (tokens.paragraph[colon] !== tokens.paragraph[first]) continue;
    let opens = tokens.sentences[tokens.sentence[colon]!]!;
    while (opens < colon && (classes[opens] === CLASS.number || classes[opens] === CLASS.colon)) opens++;
    const source = phraseFrom(reading, opens, colon - 1);
    if (!source || colon - source[1] > 24 || tokens.shape[source[0]] === SHAPE.lower) continue;
    const head = tokens.words[source[1]]!;
    const person = lexicon.personNouns.has(head) || isHuman(head);
    if (!person && !(isName(reading, source[1]) && source[1] > source[0])) continue;
    out.push({
      source,
      cue: [colon - 1, colon],
      content: [chars(reading, [first, last])],
      confidence: SURE,
      thought: false,
      quotation: q,
    });
  }
  return out;
}

/** "And this one, from a wedding guest: “…”": the guest. */
function from(reading: Reading, colon: number): TokenSpan | null {
  const { tokens, lexicon } = reading;
  for (let i = colon - 2; i > 0 && colon - i < 7; i--) {
    if (tokens.shape[i] === SHAPE.punctuation) return null;
    if (tokens.words[i] !== "from") continue;
    const head = tokens.words[colon - 1]!;
    const person = (lexicon.personNouns.has(head) || isHuman(head)) && /^an?$/.test(tokens.words[i + 1]!);
    return person || (isName(reading, i + 1) && isName(reading, colon - 1)) ? [i + 1, colon - 1] : null;
  }
  return null;
}

/** "She rued", "Ada Holm rued", "rued Ada Holm": who, and the verb. */
function speaker(reading: Reading, at: number): { source: TokenSpan; cue: TokenSpan } | null {
  const { tokens } = reading;
  const { words } = tokens;
  if (/^(?:he|she|they)$/.test(words[at]!))
    return isVerb(reading, at + 1) ? { source: [at, at], cue: [at + 1, at + 1] } : null;
  if (isName(reading, at)) {
    let last = at;
    while (last - at < 4 && isName(reading, last + 1)) last++;
    return isVerb(reading, last + 1) ? { source: [at, last], cue: [last + 1, last + 1] } : null;
  }
  // "Resident Ada Holm retorted", where the role is written small.
  if ((isHuman(words[at]!) || reading.lexicon.personNouns.has(words[at]!)) && isName(reading, at + 1)) {
    let last = at + 1;
    while (last - at < 4 && isName(reading, last + 1)) last++;
    return isVerb(reading, last + 1) ? { source: [at, last], cue: [last + 1, last + 1] } : null;
  }
  if (!isVerb(reading, at)) return null;
  const source = phraseFrom(reading, at + 1, at + 1 + LONGEST);
  if (!source) return null;
  for (let i = source[0]; i <= source[1]; i++) if (isName(reading, i)) return { source, cue: [at, at] };
  return null;
}

/** A verb in the past or of the third person that no helper and no other class claims. */
function isVerb({ tokens, classes }: Reading, i: number): boolean {
  if (i >= tokens.count || tokens.shape[i] !== SHAPE.lower) return false;
  const word = tokens.words[i]!;
  const c = classes[i]!;
  if (c === CLASS.speech || MANNER.has(word)) return true;
  if (c !== CLASS.other && c !== CLASS.thought) return false;
  return (word.length > 3 && /[^e]ed$/.test(word)) || formOf(word) === FORM.past;
}
const MANNER = new Set(
  "emails texts tweets writes posts messages went began begins sighs laughs chuckles smiles grins shrugs offers recalls adds quips muses jokes rues gushes enthuses mutters snaps thunders goes ventures starts says sang sings".split(
    " ",
  ),
);
