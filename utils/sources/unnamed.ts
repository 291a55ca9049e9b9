/**
 * People who are introduced without a name and then called by no more than "she": "One victim, a mother of two, had
 * hidden in the loft. She said …". English only.
 */
import { CLASS } from "./classes.ts";
import type { Entities } from "./entities.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isHuman } from "./lexicon/people.ts";
import { list } from "./lexicon/types.ts";
import { type Mention, readMention, singular } from "./mentions.ts";
import { runsBefore } from "./names.ts";
import type { Reading } from "./read.ts";
import { genderOfRole, isCollective } from "./roles.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** So many paragraphs back somebody may have been introduced, and so many tokens. */
const PARAGRAPHS_BACK = 2;
const TOKENS_BACK = 160;
/** No phrase that introduces somebody is longer. */
const LONGEST = 6;

/** What somebody is to another, in words that tell a man or a woman. */
export const MALE_KIN: ReadonlySet<string> = list("father dad husband son brother grandfather uncle boyfriend");
export const FEMALE_KIN: ReadonlySet<string> = list("mother mum mom wife daughter sister grandmother aunt girlfriend");
const MALE = new Set([...MALE_KIN, "boy"]);
const FEMALE = new Set([...FEMALE_KIN, "girl"]);

/** What somebody is, who is spoken of by that alone. */
const SOMEBODY = new Set(["victim", "man", "woman", "person", "survivor", "neighbour", "neighbor", "resident"]);

/** Whoever is introduced without a name since `since`, where nobody named stands in between; or null. */
export function unnamedBefore(entities: Entities, at: number, gender: "m" | "f", since: number): Mention | null {
  const { reading, index } = entities;
  const { tokens } = reading;
  if (reading.quotations.of[at]! >= 0) return null;
  const latest = runsBefore(index, at);
  let named = -1;
  for (let k = latest - 1; k >= 0 && latest - k < 8; k--) {
    const run = index.runs[k]!;
    const known = entities.byFamily.get(run.key[run.key.length - 1]!)?.find((e) => e.kind === "person");
    const told = known?.gender ?? genderOf(run.key[0]!);
    if (told ? told !== gender : !known && reading.classes[run.first - 1] !== CLASS.title) continue;
    named = run.last;
    break;
  }
  const stop = Math.max(since, named, at - TOKENS_BACK, 0);
  for (let i = at - 1; i > stop; i--) {
    if (tokens.paragraph[at]! - tokens.paragraph[i]! > PARAGRAPHS_BACK) return null;
    if (!/^(?:an?|one|another|his|her)$/.test(tokens.words[i]!)) continue;
    const phrase = personFrom(reading, i);
    if (!phrase || !(isIntroduced(reading, i) || isTakenUp(reading, phrase, gender))) continue;
    const head = headIn(reading, phrase);
    const its = MALE.has(head) ? "m" : FEMALE.has(head) ? "f" : genderOfRole(head);
    if (its && its !== gender) continue;
    const mention = readMention(reading, phrase);
    return mention.kind === "person" && !mention.properName && !mention.pronoun ? mention : null;
  }
  return null;
}

/** Where a sentence opens, or "spoke to": what stands elsewhere is seldom taken up again. */
function isIntroduced({ tokens, quotations }: Reading, i: number): boolean {
  if (quotations.of[i]! >= 0) return false;
  if (/^(?:his|her)$/.test(tokens.words[i]!)) return false;
  if (tokens.sentences[tokens.sentence[i]!] === i) return true;
  const to = /^(?:to|with)$/.test(tokens.words[i - 1] ?? "") ? i - 2 : i - 1;
  return /^(?:spoke|spoken|talked|met|interviewed|visited|joined)$/.test(tokens.words[to] ?? "");
}

/** "He kidnapped his first victim. She had …": the phrase ends its sentence, and the next one opens with the pronoun. */
function isTakenUp({ tokens, lexicon, quotations }: Reading, [first, last]: TokenSpan, gender: "m" | "f"): boolean {
  const next = tokens.sentences[tokens.sentence[first]! + 1] ?? -1;
  // Whose victim it is, is no "she".
  if (tokens.words[first] !== (gender === "f" ? "his" : "her")) return false;
  if (next < 0 || next - last > 2 || quotations.of[first]! >= 0) return false;
  return (gender === "f" ? lexicon.feminine : lexicon.masculine).has(tokens.words[next]!);
}

/** "One victim", "a retired welder", "one of the victims": from the determiner to the noun. */
function personFrom({ tokens, classes, lexicon }: Reading, from: number): TokenSpan | null {
  let last = from;
  const partitive = tokens.words[from + 1] === "of" && lexicon.determiners.has(tokens.words[from + 2] ?? "");
  if (partitive) last = from + 2;
  while (last - from < LONGEST) {
    const c = classes[last + 1];
    const word = tokens.words[last + 1] ?? "";
    if (tokens.sentence[last + 1] !== tokens.sentence[from] || tokens.shape[last + 1] === SHAPE.punctuation) break;
    const ends = c === CLASS.comma || c === CLASS.preposition || c === CLASS.auxiliary || c === CLASS.modal;
    if (ends || lexicon.relatives.has(word) || c === CLASS.speech || c === CLASS.to) break;
    last++;
    const head = partitive ? singular(word) : word;
    if (!isCollective(head) && (SOMEBODY.has(head) || lexicon.personNouns.has(head) || isHuman(head))) {
      // "A police officer": of two such words the second is the head.
      const more = tokens.words[last + 1] ?? "";
      if (!isHuman(more) && !lexicon.personNouns.has(more)) return [from, last];
    }
  }
  return null;
}

const headIn = ({ tokens }: Reading, [, last]: TokenSpan) => singular(tokens.words[last]!);
