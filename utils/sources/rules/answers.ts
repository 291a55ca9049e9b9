/** Interviews: paragraphs that open with who answers ("Pia Kuhn: …", "R. …"). */
import { CLASS } from "../classes.ts";
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { draftOf, trimmed } from "./draft.ts";
import { givenGender } from "./given-names.ts";
import { peopleIn } from "./introduced.ts";
import { isBig, isFamilyName, isSpeaking } from "./words.ts";

/** No name before a colon is longer, in tokens. */
const LONGEST = 6;
/** How many answers show that a text is an interview. */
const ANSWERS = 2;

/** One attribution for each answer of whoever is asked, where somebody answers at least twice. */
export function answers(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens } = reading;
  const named: [TokenSpan, number, number][] = [];
  const lettered: [number, number][] = [];
  for (let first = 0, after = 0; first < tokens.count; first = after) {
    after = first + 1;
    while (after < tokens.count && tokens.paragraph[after] === tokens.paragraph[first]) after++;
    const name = nameBefore(reading, first, after);
    if (name) named.push([name, name[1] + 2, after]);
    else if (
      (/^[ra]\.$/.test(tokens.words[first]!) ||
        (/^(?:[ra]|respuesta|antwort|réponse)$/.test(tokens.words[first]!) &&
          /^[.:]$/.test(tokens.words[first + 1] ?? ""))) &&
      isBig(reading, first) &&
      after - first > 5
    )
      lettered.push([/^[.:]$/.test(tokens.words[first + 1]!) ? first + 2 : first + 1, after]);
  }
  if (!lettered.length) lettered.push(...dashed(reading));
  const counts = new Map<string, number>();
  const family = ([, last]: TokenSpan) => tokens.words[last]!;
  for (const [name] of named) counts.set(family(name), (counts.get(family(name)) ?? 0) + 1);
  const cued = new Set(drafts.map(({ cue }) => (cue ? tokens.paragraph[cue[0]]! : -1)));
  const out: Draft[] = [];
  for (const [name, from, after] of named) {
    if (counts.get(family(name))! < ANSWERS || cued.has(tokens.paragraph[from]!)) continue;
    const draft = draftOf([name[1] + 1, name[1] + 1], name, [trimmed(reading, from, after - 1)], -1, 0.6);
    if (draft) out.push(draft);
  }
  if (lettered.length < ANSWERS || named.length > ANSWERS) return out;
  // "P. … R. …": who answers has been named before the first question.
  const before = peopleIn(reading, 0, lettered[0]![0]);
  const asked =
    before.find(({ span }) => givenGender(tokens.words[span[0]]!)) ?? (before.length === 1 ? before[0] : undefined);
  if (!asked) return out;
  for (const [from, after] of lettered.slice(0, 200)) {
    const draft = draftOf([from - 1, from - 1], asked.span, [trimmed(reading, from, after - 1)], -1, 0.6);
    if (draft) out.push(draft);
  }
  return out;
}

/** Where answers begin that stand behind a dash, each behind a question with a dash of its own: "—¿Por qué? / —Porque …" */
function dashed({ tokens }: Reading): [number, number][] {
  const out: [number, number][] = [];
  let asked = false;
  for (let first = 0, after = 0; first < tokens.count; first = after) {
    after = first + 1;
    while (after < tokens.count && tokens.paragraph[after] === tokens.paragraph[first]) after++;
    const dash = /^[—–-]/.test(tokens.words[first]!);
    const asks = dash && tokens.words[after - 1] === "?";
    if (dash && asked && !asks && after - first > 3) out.push([first + 1, after]);
    asked = asks;
  }
  return out;
}

/** The name of a person that fills what stands before the colon of a paragraph's first words. */
function nameBefore(reading: Reading, first: number, after: number): TokenSpan | null {
  const { tokens, classes } = reading;
  let colon = first;
  while (colon < Math.min(after, first + LONGEST) && classes[colon] !== CLASS.colon) colon++;
  if (classes[colon] !== CLASS.colon || colon === first || after - colon < 5) return null;
  for (let i = first; i < colon; i++) if (!isBig(reading, i)) return null;
  const last = colon - 1;
  if (isSpeaking(reading, last)) return null;
  const known = last > first ? givenGender(tokens.words[first]!) !== null : isFamilyName(reading, last);
  return known ? [first, last] : null;
}
