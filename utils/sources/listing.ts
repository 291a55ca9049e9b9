/**
 * Whether somebody is listed: a logistic model that sees all attributions of one source together, where the verdict
 * sees each by itself. Somebody said to hope something once, by a doubtful cue, may be nobody's source; the same
 * words about someone who is quoted twice elsewhere are one more reason to list them.
 */
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import type { Entity } from "./entity.ts";
import { cueSort } from "./evidence.ts";
import { type Columns, MOST_FEATURES, mix, PLAIN } from "./features.ts";
import { FORM } from "./lexicon/en-forms.ts";
import { LISTING_BITS, type Model, sum } from "./model.ts";
import type { NameIndex } from "./names.ts";
import type { Reading } from "./read.ts";
import { SHAPE } from "./tokenise.ts";

/** A source and all that it is said to have said. */
export interface Group {
  entity: Entity;
  items: readonly Resolved[];
}

export interface ListingContext {
  reading: Reading;
  cols: Columns;
  index: NameIndex;
  groups: readonly Group[];
  /** How many groups have a name with this word in it. */
  sharers: Map<string, number>;
  /** How often a word stands in a run of capitals. */
  runs: Map<string, number>;
  /** The same where the capital is not that of a sentence's first word. */
  within: Map<string, number>;
}

/** No name has more words that matter. */
const MOST_WORDS = 8;

export function listingContext(reading: Reading, cols: Columns, index: NameIndex, groups: readonly Group[]) {
  const sharers = new Map<string, number>();
  const runs = new Map<string, number>();
  const count = (map: Map<string, number>, words: Iterable<string>) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) + 1);
  };
  for (const { entity } of groups) count(sharers, new Set(entity.key.slice(0, MOST_WORDS)));
  const within = new Map<string, number>();
  const { tokens } = reading;
  for (const run of index.runs) {
    count(runs, new Set(run.key.slice(0, MOST_WORDS)));
    const opens = tokens.sentences[tokens.sentence[run.first]!] === run.first;
    count(within, new Set(run.key.slice(opens ? 1 : 0, MOST_WORDS)));
  }
  return { reading, cols, index, groups, sharers, runs, within } satisfies ListingContext;
}

const scratch = new Uint32Array(MOST_FEATURES);
const KINDS = ["person", "group", "organisation", "outlet", "document", "social post", "link"];
const odds = (p: number) => Math.round(2 * Math.log(Math.min(0.9975, Math.max(0.0025, p)) / Math.max(0.0025, 1 - p)));
const steps = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7);

export function listingFeatures(context: ListingContext, { entity, items }: Group, out: Uint32Array): number {
  const { reading, cols, index, groups, sharers, runs, within } = context;
  const { tokens, quotations } = reading;
  const { tag } = cols;
  let best: Resolved | null = null;
  let second = 0;
  let none = 1;
  let speaking = 0;
  let quoted = 0;
  let own = 0;
  for (const item of items) {
    const { confidence, quotation, cue, source } = item.draft;
    none *= 1 - confidence;
    const sort = cueSort(reading, item);
    if (sort === 1 || sort === 2) speaking = Math.max(speaking, confidence);
    if (quotation >= 0 && cue && quotations.list[quotation]!.words > 5 && quotations.of[cue[0]]! < 0) quoted++;
    if (source && tag[source[0]] !== CLASS.pronoun && tag[source[0]] !== CLASS.relative) own++;
    if (!best || confidence > best.draft.confidence) {
      second = best?.draft.confidence ?? 0;
      best = item;
    } else second = Math.max(second, confidence);
  }
  let n = 0;
  out[n++] = mix(1, 0);
  if (!best) return n;
  const { draft } = best;
  const { cue, source } = draft;
  const p1 = odds(draft.confidence);
  const p2 = second ? odds(second) : 99;
  const many = Math.min(6, items.length);
  const kind =
    KINDS.indexOf(entity.kind) * 8 + (entity.named ? 4 : 0) + (entity.properName ? 2 : 0) + (entity.anonymous ? 1 : 0);
  const sort = cueSort(reading, best);
  const spoken = quoted ? 2 : draft.quotation >= 0 ? 1 : 0;
  const [first, last] = source ?? [-1, -1];
  const fc = first >= 0 ? tag[first]! : 33;
  const lc = last >= 0 ? tag[last]! : 33;
  let head = last;
  let verbs = 0;
  let smalls = 0;
  for (let i = first; i >= 0 && i <= last; i++) {
    const t = tag[i]!;
    if (head === last && i > first && (t === CLASS.preposition || t === CLASS.comma || t === CLASS.relative))
      head = i - 1;
    if (t === PLAIN + FORM.verb || t === PLAIN + FORM.past || t === CLASS.speech || t === CLASS.auxiliary) verbs++;
    if (tokens.shape[i] === SHAPE.lower) smalls++;
  }
  const hc = head >= 0 ? tag[head]! : 33;
  const hs = head >= 0 ? cols.stem[head]! : 0;
  const length = source ? steps(last - first) : 9;
  const words = Math.min(5, entity.key.length);
  const inside = cue && quotations.of[cue[0]]! >= 0 ? (quotations.list[quotations.of[cue[0]]!]!.words > 5 ? 2 : 1) : 0;
  const cs = cue ? cols.stem[cue[0]]! : 0;
  const cc = cue ? tag[cue[0]]! : 33;
  const side = !source || !cue ? 0 : source[0] < cue[0] ? 1 : 2;
  let shared = 0;
  let seen = 0;
  let inner = 0;
  for (const word of entity.key.slice(0, MOST_WORDS)) {
    shared = Math.max(shared, (sharers.get(word) ?? 1) - 1);
    seen = Math.max(seen, runs.get(word) ?? 0);
    inner = Math.max(inner, within.get(word) ?? 0);
  }
  const place = index.places.has(entity.key.join(" ")) ? 1 : 0;
  const paragraph = source ? tokens.paragraph[source[0]]! : 0;
  const opens = source && tokens.sentences[tokens.sentence[source[0]]!] === source[0] ? 1 : 0;
  const all = odds(1 - none);
  out[n++] = mix(2, p1);
  out[n++] = mix(3, p2);
  out[n++] = mix(4, all);
  out[n++] = mix(5, many);
  out[n++] = mix(6, p1, many);
  out[n++] = mix(7, kind);
  out[n++] = mix(8, kind, p1);
  out[n++] = mix(9, kind, sort);
  out[n++] = mix(10, sort, p1);
  out[n++] = mix(11, spoken, sort);
  out[n++] = mix(12, spoken, kind);
  out[n++] = mix(13, fc, lc);
  out[n++] = mix(14, hc, length);
  out[n++] = mix(15, fc, hc, sort);
  out[n++] = mix(16, Math.min(3, verbs), Math.min(3, smalls));
  out[n++] = mix(17, words, kind);
  out[n++] = mix(18, inside, kind);
  out[n++] = mix(19, inside, p1);
  out[n++] = mix(20, cc, kind);
  out[n++] = mix(21, cs);
  out[n++] = mix(22, cs, hc);
  out[n++] = mix(23, hs);
  out[n++] = mix(24, hs, sort);
  out[n++] = mix(25, side, sort, kind);
  out[n++] = mix(26, Math.min(3, shared), kind);
  out[n++] = mix(27, Math.min(3, shared), words, many);
  out[n++] = mix(28, steps(seen), kind);
  out[n++] = mix(29, steps(seen), many);
  out[n++] = mix(30, place, kind, sort);
  out[n++] = mix(31, Math.min(4, paragraph), opens);
  out[n++] = mix(32, own ? 1 : 0, kind);
  out[n++] = mix(33, own ? 1 : 0, p1);
  out[n++] = mix(34, odds(speaking), entity.named ? 1 : 0);
  out[n++] = mix(35, steps(groups.length), p1);
  out[n++] = mix(36, opens, words, fc);
  out[n++] = mix(37, verbs ? 1 : 0, p1);
  out[n++] = mix(38, lc, kind);
  out[n++] = mix(39, draft.thought ? 1 : 0, kind, p1);
  out[n++] = mix(40, Math.min(2, inner), opens, words === 1 ? 1 : 0);
  out[n++] = mix(41, Math.min(2, inner), kind);
  out[n++] = mix(42, own ? 1 : 0, sort, entity.gender === null ? 0 : 1);
  return n;
}

/** 0 to 1: how sure it is that a reader would call this one of the article's sources. */
export function listing(context: ListingContext, group: Group, model: Model): number {
  const count = listingFeatures(context, group, scratch);
  return 1 / (1 + Math.exp(-sum(model.listing, scratch, count, LISTING_BITS) * model.listingScale));
}
