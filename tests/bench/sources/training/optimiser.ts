/** What every trainer shares: settings, a seeded generator, features counted by rarity, AdaGrad, 8-bit weights. */

export interface Settings {
  epochs: number;
  /** How often tagger and rankers are trained, each time in another order; their weights are averaged. */
  runs: number;
  rate: number;
  /** Share of features that each example does without, so that no single word is leant on. */
  drop: number;
  l2: number;
  /** Features seen less often than this are not learnt from: they would only remember the texts. */
  rare: number;
}

/** A growing list of numbers outside the heap of objects. */
export class Buffer32 {
  data = new Uint32Array(1 << 20);
  length = 0;
  push(values: Uint32Array, count: number, shift: number): void {
    if (this.length + count > this.data.length) {
      const bigger = new Uint32Array(Math.max(this.data.length * 2, this.length + count));
      bigger.set(this.data);
      this.data = bigger;
    }
    for (let k = 0; k < count; k++) this.data[this.length++] = values[k]! >>> shift;
  }
}

/** A seeded generator (mulberry32), so that every run shuffles alike. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
export function shuffled(n: number, random: () => number): Int32Array {
  const out = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const swap = out[i]!;
    out[i] = out[k]!;
    out[k] = swap;
  }
  return out;
}

/** AdaGrad (Duchi, Hazan, Singer 2011); the weights of the later half of the epochs are averaged. */
export class AdaGrad {
  weights: Float32Array;
  private squares: Float32Array;
  private average: Float64Array;
  private averaged = 0;
  private readonly settings: Settings;
  constructor(size: number, settings: Settings) {
    this.settings = settings;
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.average = new Float64Array(size);
  }
  step(k: number, slope: number): void {
    const { l2, rate } = this.settings;
    const gradient = slope + l2 * this.weights[k]!;
    this.squares[k] = this.squares[k]! + gradient * gradient;
    this.weights[k] = this.weights[k]! - (rate * gradient) / Math.sqrt(1e-6 + this.squares[k]!);
  }
  endEpoch(epoch: number): void {
    if (epoch < this.settings.epochs >> 1) return;
    this.averaged++;
    for (let k = 0; k < this.weights.length; k++) this.average[k] = this.average[k]! + this.weights[k]!;
  }
  result(): Float64Array {
    return this.average.map((value) => value / Math.max(1, this.averaged));
  }
}

/** Weights of several runs, averaged one by one: a sum of features is linear, so this is the runs' mean verdict. */
export function mean(runs: readonly Float64Array[]): Float64Array {
  return runs[0]!.map((_, k) => runs.reduce((sum, run) => sum + run[k]!, 0) / runs.length);
}

/** 1 for every feature that is seen less than `rare` times. */
export function rareFeatures(buffer: Buffer32, bits: number, rare: number): Uint8Array {
  const counts = new Uint8Array(1 << bits);
  for (let k = 0; k < buffer.length; k++) {
    const feature = buffer.data[k]!;
    if (counts[feature]! < 255) counts[feature] = counts[feature]! + 1;
  }
  return counts.map((count) => (count < rare ? 1 : 0));
}

/** To 8 bits: weights beyond the limit are cut, small ones become zero. */
export function quantise(weights: ArrayLike<number>, scale: number): Int8Array {
  const out = new Int8Array(weights.length);
  for (let k = 0; k < weights.length; k++) out[k] = Math.max(-127, Math.min(127, Math.round(weights[k]! / scale)));
  return out;
}
