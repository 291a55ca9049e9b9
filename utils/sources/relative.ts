/** Who speaks in a relative clause: the noun in it, or whom it is about. English only. */
import { CLASS } from "./classes.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { isName } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";

/** "Which Harbour figures say", "who in 2010 said": the relative opens the clause, and is the source only where no noun is. */
export function behindRelative(reading: Reading, [first, last]: TokenSpan): TokenSpan {
  const { tokens, classes, lexicon } = reading;
  const word = tokens.words[first]!;
  if (first === last) return [first, last];
  const inner = withinRelative(reading, first, last);
  if (inner) return inner;
  // "He and his colleagues" are led back by "he".
  if (/^(?:he|she)$/.test(word) && tokens.words[first + 1] === "and") return [first, first];
  if (!/^(?:which|who|whom|that)$/.test(word)) return [first, last];
  const next = first + 1;
  const c = classes[next]!;
  const noun =
    isName(reading, next) ||
    c === CLASS.determiner ||
    c === CLASS.group ||
    c === CLASS.person ||
    c === CLASS.organisation ||
    lexicon.groupNouns.has(tokens.words[next]!);
  return noun ? [next, last] : [first, first];
}

/** "The man who the police | said had fled": the police say so, and the man is whom they speak of. */
function withinRelative({ tokens, classes }: Reading, first: number, last: number): TokenSpan | null {
  let relative = first + 1;
  while (relative < last && relative - first < 12 && !/^(?:who|whom)$/.test(tokens.words[relative]!)) relative++;
  const next = relative + 1;
  if (relative >= last || relative - first >= 12 || last - relative > 6) return null;
  if (classes[next] !== CLASS.determiner && classes[next] !== CLASS.group && classes[next] !== CLASS.name) return null;
  for (let i = next; i <= last; i++) {
    const c = classes[i]!;
    const small = tokens.shape[i] === SHAPE.lower;
    const form = small ? formOf(tokens.words[i]!) : FORM.none;
    if (c === CLASS.comma || c === CLASS.auxiliary || c === CLASS.modal || c === CLASS.speech) return null;
    if (small && i > next && (form === FORM.verb || form === FORM.past || form === FORM.ing)) return null;
  }
  return [next, last];
}
