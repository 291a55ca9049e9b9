import { describe, expect, it } from "vitest";
import { mix } from "../../../utils/sources/features.ts";
import { CUE_BITS, EDGE_BITS, encode, loadModel, RANKERS, sum, sumPairs } from "../../../utils/sources/model.ts";
import { hashRow, newRow, templates } from "../../../utils/sources/templates.ts";

const FIRST = 20;
const some = templates("word class left", FIRST, "0; word; word class; left class word; word class left word");
const row = newRow();
row.set([-1_234_567, 17, 1], 1);
const expected = [
  mix(FIRST, 0),
  mix(FIRST + 1, -1_234_567),
  mix(FIRST + 2, -1_234_567, 17),
  mix(FIRST + 3, 1, 17, -1_234_567),
  mix(FIRST + 4, -1_234_567, 17, 1, -1_234_567),
];

describe("feature templates", () => {
  it("hash a row as the features have been hashed one by one, which the weights hang on", () => {
    const out = new Uint32Array(8);
    expect(hashRow(some, 5, row, out)).toBe(5);
    expect([...out.slice(0, 5)]).toEqual(expected);
  });

  it("know no value that a row does not have", () => {
    expect(() => templates("word", 0, "word; verb")).toThrow("no template");
  });
});

describe("weights", () => {
  const features = Uint32Array.from(expected);
  const noWeights = encode(new Int8Array(8));
  const model = (cue: Int8Array) =>
    loadModel({
      cueScale: 1,
      edgeScale: 1,
      transitions: [],
      cue: encode(cue),
      edges: Array.from({ length: RANKERS }, () => noWeights),
      verdict: noWeights,
      verdictScale: 1,
      listing: noWeights,
      listingScale: 1,
    });

  it("are added up for the features that count", () => {
    const weights = Int8Array.from({ length: 1 << EDGE_BITS }, (_, k) => (k * 7) % 100);
    const at = expected.map((hash) => hash >>> (32 - EDGE_BITS));
    expect(sum(weights, features, 5, EDGE_BITS)).toBe(at.reduce((total, k) => total + weights[k]!, 0));
    expect(sum(weights, features, 2, EDGE_BITS)).toBe(weights[at[0]!]! + weights[at[1]!]!);
  });

  it.each([
    ["few", 5],
    ["too many for a byte", 127],
  ])("of the tagger are added up two by two, be the pairs that differ %s", (_, most) => {
    const cue = Int8Array.from({ length: 2 << CUE_BITS }, (_, k) => ((k * (k >>> 8)) % (2 * most + 1)) - most);
    const at = expected.map((hash) => hash >>> (32 - CUE_BITS));
    const [begins, goesOn] = [0, 1].map((side) => at.reduce((total, k) => total + cue[2 * k + side]!, 0));
    const pairs = model(cue).cue;
    expect(pairs.which.BYTES_PER_ELEMENT).toBe(most > 100 ? 2 : 1);
    expect(sumPairs(pairs, features, 5)).toBe(begins! * 65_536 + goesOn!);
  });
});
