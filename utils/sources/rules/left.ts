/** Long quotations that no word gives to anybody, behind the one person whom their paragraph is about. */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import type { TokenSpan } from "../spans.ts";
import { ANONYMOUS, opening } from "./clause.ts";
import { draftOf, isHeading } from "./draft.ts";
import { isSaid } from "./evidence.ts";
import { givenGender } from "./given-names.ts";
import { peopleIn } from "./introduced.ts";
import { readMentionByRules } from "./mention.ts";
import { type Phrase, SPEAKS } from "./phrase.ts";
import { areMany, isHearsay, sceneBefore, sceneBehind } from "./scene.ts";
import { hasWord, isBig, isFamilyName, isSmall } from "./words.ts";

/** Shorter ones are terms and titles. */
const LONG = 10;
/** A whole sentence with its stop is said where it is as long as this. */
const WHOLE = 5;
/** A sentence that only leads over to a quotation has no more tokens. */
const BRIEF = 22;
/** No paragraph is searched further back from its quotation than this, in tokens. */
const BACK = 120;

/** "Regisseurin Ada Holm hat viele Gespräche geführt. „Das ist, was wir gehört haben.“" */
export function leftQuotations(reading: Reading, drafts: readonly Draft[], used: Set<number>): Draft[] {
  const { tokens, quotations } = reading;
  const spoken = new Set<number>();
  for (const { cue, source } of drafts) for (const at of [cue, source]) if (at) spoken.add(tokens.paragraph[at[0]]!);
  // Whoever speaks elsewhere is led to by the speaker of the paragraph before.
  const known = new Set(drafts.map(({ source }) => source && tokens.words[source[1]]));
  const speaking = new Set(drafts.map(({ cue, source }) => tokens.sentence[(source ?? cue ?? [0])[0]]!));
  // Who acts in a sentence that gives nobody's words already.
  const told = (first: number, last: number) =>
    last + 2 < tokens.count && !speaking.has(tokens.sentence[last + 2]!) ? sceneBehind(reading, first, last) : null;
  const out: Draft[] = [];
  quotations.list.forEach((item, q) => {
    const paragraph = tokens.paragraph[item.first]!;
    const whole = item.closed && item.words >= WHOLE && isWhole(reading, item);
    if (used.has(q) || (item.words < LONG && !whole) || !isSaid(reading, q) || isHeading(reading, item.first)) return;
    const led = behindStop(reading, item.first) ? sceneOf(reading, item.first) : null;
    const next = led ?? told(item.first, item.last);
    if (!next && (spoken.has(paragraph) || !behindStop(reading, item.first))) return;
    let from = item.first;
    while (from > 0 && tokens.paragraph[from - 1] === paragraph && item.first - from < BACK) from--;
    const person = next ?? onlyOne(reading, from, item.first);
    if (person && !next && (areMany(reading, person) || isHearsay(reading, person.span[1] + 1, person.span[1] + 3)))
      return;
    if (!person || (!next && known.has(tokens.words[person.span[1]]!))) return;
    const verb = person.span[1] + 1;
    const content = [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }];
    const draft = draftOf([verb, verb], person.span, content, q, 0.5);
    if (!draft) return;
    used.add(q);
    out.push(draft);
  });
  return out;
}

/** A stop within the marks, or behind the closing ones where the opening ones begin a sentence. */
function isWhole(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  const { tokens } = reading;
  if (/^[.?!…]$/.test(tokens.words[last - 1] ?? "")) return true;
  const opens = first === 0 || tokens.paragraph[first - 1] !== tokens.paragraph[first] || behindStop(reading, first);
  // "19.20 Uhr: „…“ – Landrat Ole Brandt hat …"
  const hour = tokens.words[first - 1] === ":" && tokens.words[first - 2] === "uhr";
  return (opens || hour) && isBig(reading, first + 1) && /^[.–—]$/.test(tokens.words[last + 1] ?? "");
}

const behindStop = ({ tokens }: Reading, at: number) =>
  at > 0 && tokens.paragraph[at - 1] === tokens.paragraph[at] && /^[.?!]$/.test(tokens.words[at - 1]!);

const sceneOf = (reading: Reading, at: number) => subjectBefore(reading, at) ?? sceneBefore(reading, at);

/** "Roos braucht keine Sekunde. „Weil sie nichts beweisen muss.“": the person with whom the sentence right before begins. */
function subjectBefore(reading: Reading, at: number): Phrase | null {
  const { tokens } = reading;
  const first = tokens.sentences[tokens.sentence[at - 1]!]!;
  const found = subjectOf(reading, first, at);
  if (found || first === 0 || at - first > BRIEF || peopleIn(reading, first, at).length > 0) return found;
  // "Nachbar Jan Marek hatte Glück. Verluste hat auch er. „…“": past one brief sentence that names nobody.
  const before = tokens.sentences[tokens.sentence[first - 1]!]!;
  if (tokens.paragraph[before] !== tokens.paragraph[at] || !hasWord(reading, first, at, /^(?:er|sie|il|elle|él|ella)$/))
    return null;
  return subjectOf(reading, before, first);
}

function subjectOf(reading: Reading, first: number, at: number): Phrase | null {
  const { tokens, quotations } = reading;
  if (at - first > BRIEF || peopleIn(reading, first, at).length > 1) return null;
  for (let i = first; i < at; i++) if (quotations.of[i]! >= 0) return null;
  const single = isBig(reading, first) && isFamilyName(reading, first) && isSmall(reading, first + 1);
  if (single) return { span: [first, first], head: first, speaks: SPEAKS.yes };
  const open = opening(reading, first, at);
  if (!open || open.span[0] !== first || open.span[1] === first) return null;
  // "Ein Betroffener, der anonym bleiben will, rechnet nicht damit. „…“"
  if (/^(?:eine?|une?|una)$/.test(tokens.words[first]!) && hasWord(reading, first, at, ANONYMOUS)) return open;
  // "Ihr Nachbar Josef Rist": an office or a relation before the full name.
  const named = givenGender(tokens.words[first]!) || givenGender(tokens.words[open.span[1] - 1]!);
  if (!named || !isBig(reading, open.span[1])) return null;
  const { properName, kind } = readMentionByRules(reading, open.span);
  return properName && kind === "person" ? open : null;
}

/** The one person named in a stretch, where a sentence begins with them and its verb follows. */
function onlyOne(reading: Reading, from: number, after: number): Phrase | null {
  const { tokens, quotations } = reading;
  for (let i = from; i < after; i++) if (quotations.of[i]! >= 0) return null;
  // "als Gutachter für Bootsprozesse": what somebody is taken for is nobody else.
  const people = peopleIn(reading, from, after).filter(({ span }) => tokens.words[span[0] - 1] !== "als");
  // "Holm wird oft gefragt.": a family name that the text knows.
  const single = people.length === 0 && isBig(reading, from) && isFamilyName(reading, from);
  const person = single ? { span: [from, from] as TokenSpan, head: from, speaks: SPEAKS.yes } : people[0];
  if (!person) return null;
  const family = tokens.words[person.span[1]];
  if (people.some(({ span }) => tokens.words[span[1]] !== family)) return null;
  const opens = tokens.sentences[tokens.sentence[person.span[0]]!] === person.span[0];
  const next = person.span[1] + 1;
  // "Pia Kuhn, die den Verein leitet, hofft auf Hilfe."
  const told = tokens.words[next] === "," && next + 2 < after;
  return opens && next < after && (told || isSmall(reading, next)) ? person : null;
}
