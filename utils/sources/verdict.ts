/**
 * The last word on each attribution: a logistic model that sees cue, source and content together, which the tagger
 * and the rankers, deciding one after another, never do. What it gives is the attribution's confidence.
 */
import type { Candidate } from "./attribute.ts";
import { CLASS } from "./classes.ts";
import { type Columns, MOST_FEATURES, mix } from "./features.ts";
import { type Model, sum, VERDICT_BITS } from "./model.ts";
import type { Reading } from "./read.ts";

const scratch = new Uint32Array(MOST_FEATURES);

export interface VerdictContext {
  reading: Reading;
  cols: Columns;
  candidates: readonly Candidate[];
  /** How likely it is that somebody is cited whose name or noun ends with this word, summed over the text. */
  heads: Map<number, number>;
}

export function verdictContext(reading: Reading, cols: Columns, candidates: readonly Candidate[]): VerdictContext {
  const heads = new Map<number, number>();
  for (const { draft, found } of candidates) {
    if (!draft.source) continue;
    const head = reading.tokens.hash[draft.source[1]]!;
    heads.set(head, (heads.get(head) ?? 0) + found.confidence);
  }
  return { reading, cols, candidates, heads };
}

/** Log-odds in steps of a half, -6 to 6. */
function odds(probability: number): number {
  const p = Math.min(0.9975, Math.max(0.0025, probability));
  return Math.round(Math.log(p / (1 - p)) * 2);
}
const steps = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8);

export function verdictFeatures(context: VerdictContext, k: number, out: Uint32Array): number {
  const { reading, cols, candidates, heads } = context;
  const { tokens, quotations } = reading;
  const classes = cols.tag;
  const { hash } = tokens;
  const { found, draft } = candidates[k]!;
  const { cue } = found;
  const { source } = draft;
  const sentence = tokens.sentence[cue.first]!;
  const from = tokens.sentences[sentence]!;
  const to = tokens.sentences[sentence + 1]!;
  const c = (i: number) => (i < from ? 31 : i >= to ? 32 : classes[i]!);
  const w = (i: number) => (i < from ? 1 : i >= to ? 2 : hash[i]!);
  const st = cols.stem[cue.first]!;
  const stEnd = cols.stem[cue.last]!;
  const cc = classes[cue.first]!;
  const pc = odds(found.cue.confidence);
  const ps = odds(found.sourceOdds);
  const pk = odds(found.contentOdds);
  const all = odds(found.confidence);
  const side = !source ? 0 : source[0] < cue.first ? 1 : 2;
  const s0 = source ? classes[source[0]]! : 33;
  const s1 = source ? classes[source[1]]! : 33;
  const sh = source ? hash[source[1]]! : 3;
  const sf = source ? hash[source[0]]! : 3;
  const slen = source ? steps(source[1] - source[0]) : 9;
  const gap = source ? steps(side === 1 ? cue.first - source[1] - 1 : source[0] - cue.last - 1) : 9;
  const parts = found.content;
  const part = parts.length ? parts[parts.length - 1]! : null;
  const k0 = part ? part[0] : -1;
  const k1 = part ? part[1] : -1;
  const kside = !part ? 0 : parts.length > 1 ? 3 : k0 < cue.first ? 1 : 2;
  const kc = k0 >= 0 ? classes[k0]! : 34;
  const kw = k0 >= 0 ? hash[k0]! : 4;
  const klen = k0 >= 0 ? steps(k1 - k0) : 9;
  const kgap = k0 < 0 ? 9 : kside === 1 ? steps(cue.first - k1 - 1) : steps(Math.max(0, k0 - cue.last - 1));
  const quoted = k0 >= 0 && quotations.of[k0]! >= 0 && quotations.of[k0] !== quotations.of[cue.first] ? 1 : 0;
  const spoken = draft.quotation >= 0 ? steps(quotations.list[draft.quotation]!.words) : 9;
  const inside = quotations.of[cue.first]! < 0 ? 0 : quotations.list[quotations.of[cue.first]!]!.words > 5 ? 2 : 1;
  const clen = Math.min(4, cue.last - cue.first);
  let n = 0;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, pc);
  out[n++] = mix(3, ps);
  out[n++] = mix(4, pk);
  out[n++] = mix(5, all);
  out[n++] = mix(6, pc, ps);
  out[n++] = mix(7, pc, pk);
  out[n++] = mix(8, ps, pk);
  out[n++] = mix(9, st);
  out[n++] = mix(10, st, pc >> 1);
  out[n++] = mix(11, st, stEnd, clen);
  out[n++] = mix(12, stEnd);
  out[n++] = mix(13, cc, pc);
  out[n++] = mix(14, clen, pc);
  out[n++] = mix(15, sh);
  out[n++] = mix(16, sf, slen);
  out[n++] = mix(17, s0, s1);
  out[n++] = mix(18, s0, s1, slen);
  out[n++] = mix(19, s0, cc);
  out[n++] = mix(20, st, s0);
  out[n++] = mix(21, st, s1);
  out[n++] = mix(22, st, sh);
  out[n++] = mix(23, side, kside);
  out[n++] = mix(24, side, kside, cc);
  out[n++] = mix(25, side, kside, st);
  out[n++] = mix(26, gap, side);
  out[n++] = mix(27, gap, s1, side);
  out[n++] = mix(28, kgap, kside);
  out[n++] = mix(29, kgap, kc, kside);
  out[n++] = mix(30, kc, klen);
  out[n++] = mix(31, kw);
  out[n++] = mix(32, kw, cc);
  out[n++] = mix(33, st, kc);
  out[n++] = mix(34, st, kw);
  out[n++] = mix(35, klen, kside);
  out[n++] = mix(36, st, klen);
  out[n++] = mix(37, quoted, spoken, inside);
  out[n++] = mix(38, quoted, cc);
  out[n++] = mix(39, inside, s0);
  out[n++] = mix(40, inside, cc, kc);
  out[n++] = mix(41, inside, sf);
  const b1 = c(cue.first - 1);
  const b2 = c(cue.first - 2);
  const n1 = c(cue.last + 1);
  const n2 = c(cue.last + 2);
  out[n++] = mix(42, b1, cc);
  out[n++] = mix(43, b1, b2);
  out[n++] = mix(44, w(cue.first - 1), st);
  out[n++] = mix(45, n1, cc);
  out[n++] = mix(46, n1, n2);
  out[n++] = mix(47, w(cue.last + 1), stEnd);
  out[n++] = mix(48, b1, cc, n1);
  out[n++] = mix(49, s1, cc, kc);
  out[n++] = mix(50, s1, st, kc);
  out[n++] = mix(51, w(cue.first - 1), w(cue.first - 2));
  out[n++] = mix(52, inside, st);
  // Where in the text and the sentence it stands, and what else the sentence attributes.
  let cues = 0;
  let rank = 0;
  let outer = 0;
  let outerStem = 0;
  for (let j = Math.max(0, k - 6); j < Math.min(candidates.length, k + 7); j++) {
    if (j === k) continue;
    const other = candidates[j]!;
    if (tokens.sentence[other.found.cue.first] !== sentence || other.found.confidence < 0.15) continue;
    cues++;
    if (j < k) rank++;
    const mine = tokens.start[cue.first]!;
    if (other.draft.content.some((span) => span.start <= mine && span.end > mine) && other.found.confidence > outer) {
      outer = other.found.confidence;
      outerStem = cols.stem[other.found.cue.first]!;
    }
  }
  const nested = outer ? 1 + Math.round(outer * 3) : 0;
  out[n++] = mix(53, Math.min(4, cues), Math.min(3, rank));
  out[n++] = mix(54, nested);
  out[n++] = mix(55, nested, cc, kc);
  out[n++] = mix(56, outerStem);
  out[n++] = mix(57, outerStem, st);
  const paragraph = tokens.paragraph[cue.first]!;
  out[n++] = mix(58, Math.min(3, paragraph));
  out[n++] = mix(59, Math.min(3, paragraph), cc);
  out[n++] = mix(60, Math.min(9, ((10 * cue.first) / tokens.count) | 0));
  const weight = heads.get(sh) ?? 0;
  const others = source ? steps(Math.round(2 * Math.max(0, weight - found.confidence))) : 9;
  out[n++] = mix(61, others);
  out[n++] = mix(62, others, s1);
  out[n++] = mix(63, others, cc);
  out[n++] = mix(64, others, pc >> 1);
  // The noun that heads the source's phrase stands before its first preposition.
  let head = source ? source[1] : -1;
  if (source)
    for (let i = source[0] + 1; i <= source[1]; i++)
      if (classes[i] === CLASS.preposition || classes[i] === CLASS.comma || classes[i] === CLASS.relative) {
        head = i - 1;
        break;
      }
  const hs = head >= 0 ? cols.stem[head]! : 0;
  const hc = head >= 0 ? classes[head]! : 33;
  const h3 = head >= 0 ? cols.suffix3[head]! : 0;
  out[n++] = mix(65, hs);
  out[n++] = mix(66, hc, cc);
  out[n++] = mix(67, hs, cc);
  out[n++] = mix(68, h3, hc);
  out[n++] = mix(69, hc, st);
  out[n++] = mix(70, hc, kc, cc);
  out[n++] = mix(71, hs, st);
  out[n++] = mix(72, cols.suffix3[cue.first]!, s1, kc);
  out[n++] = mix(73, cols.suffix3[cue.first]!, b1, n1);
  out[n++] = mix(74, pc, ps + 40 * pk);
  return n;
}

/** 0 to 1: how sure it is that this source says this. */
export function verdict(context: VerdictContext, k: number, model: Model): number {
  const count = verdictFeatures(context, k, scratch);
  return 1 / (1 + Math.exp(-sum(model.verdict, scratch, count, VERDICT_BITS) * model.verdictScale));
}
