import { describe, expect, it } from "vitest";
import { mix } from "../../../utils/sources/features.ts";
import { hashRow, newRow, templates, weigh, weighPairs } from "../../../utils/sources/templates.ts";

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

  it("add up the weights of the features that count", () => {
    const bits = 10;
    const weights = Int8Array.from({ length: 1 << bits }, (_, k) => (k * 7) % 100);
    const at = expected.map((hash) => hash >>> (32 - bits));
    expect(weigh(some, 5, row, weights, bits)).toBe(at.reduce((sum, k) => sum + weights[k]!, 0));
    expect(weigh(some, 2, row, weights, bits)).toBe(weights[at[0]!]! + weights[at[1]!]!);
    const sums = new Int32Array(2);
    const half = at.map((k) => (k >>> 1) << 1);
    weighPairs(some, 5, row, weights, bits - 1, sums);
    expect([...sums]).toEqual([0, 1].map((side) => half.reduce((sum, k) => sum + weights[k + side]!, 0)));
  });

  it("know no value that a row does not have", () => {
    expect(() => templates("word", 0, "word; verb")).toThrow("no template");
  });
});
