/** French quotations that the speaker interrupts without closing the marks: "« Je mange l'hiver en été, résume-t-il. Et après ? »" */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { draftOf } from "./draft.ts";
import { nounPhrase, type Phrase, SPEAKS } from "./phrase.ts";
import { isSmall } from "./words.ts";

/** So many words stand before it at least. */
const LEAST = 2;
/** No longer quotation is looked through, in tokens. */
const MOST = 400;
/** Who is spoken of in the words themselves: "disait ma mère". */
const THEIRS = /^(?:mon|ma|mes|notre|nos|ton|ta|tes|votre|vos|je|j'|tu|nous|vous|on)$/;

export function incises(reading: Reading, used: Set<number>): Draft[] {
  const { tokens, quotations, lexicon } = reading;
  const out: Draft[] = [];
  if (lexicon.lang !== "fr") return out;
  quotations.list.forEach((item, q) => {
    if (used.has(q) || item.words < 6) return;
    const after = Math.min(item.last, item.first + MOST);
    for (let i = item.first + 1 + LEAST; i + 2 < after; i++) {
      if (!/^[,?!…]$/.test(tokens.words[i]!)) continue;
      const found = interrupts(reading, i + 1, after);
      if (!found) continue;
      const content = [{ start: tokens.start[item.first]!, end: tokens.end[item.last]! }];
      const draft = draftOf(found.cue, found.phrase.span, content, q, 0.8);
      if (!draft) continue;
      used.add(q);
      out.push(draft);
      return;
    }
  });
  return out;
}

/** A verb of speech with its subject behind it, and a stop. */
function interrupts(reading: Reading, from: number, after: number): { cue: [number, number]; phrase: Phrase } | null {
  const { tokens, lexicon } = reading;
  let verb = from;
  // "a-t-il ajouté", "a confié Luc Morel", "s'agace Luc Morel"
  while (verb < from + 3 && /^(?:a|avait|s'|se|lui)$/.test(tokens.words[verb]!)) verb++;
  const pronoun = verb > from && /^(?:il|elle)$/.test(tokens.words[verb]!) ? verb++ : -1;
  if (verb >= after || !isSmall(reading, verb) || !lexicon.speech.has(tokens.words[verb]!)) return null;
  let phrase: Phrase | null = null;
  const next = verb + 1;
  if (pronoun >= 0) phrase = nounPhrase(reading, pronoun, pronoun + 1);
  else if (/^(?:il|elle)$/.test(tokens.words[next]!)) {
    if (tokens.text[tokens.start[next]!] !== "-") return null;
    phrase = nounPhrase(reading, next, next + 1);
  } else if (!THEIRS.test(tokens.words[next]!)) phrase = nounPhrase(reading, next, after);
  if (phrase?.speaks !== SPEAKS.yes) return null;
  const end = Math.max(phrase.span[1], verb) + 1;
  return end >= after || /^[.,;:!?…]$/.test(tokens.words[end]!) || lexicon.prepositions.has(tokens.words[end]!)
    ? { cue: [from, verb], phrase }
    : null;
}
