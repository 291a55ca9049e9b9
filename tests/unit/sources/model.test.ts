import { describe, expect, it } from "vitest";
import { encode, loadModel, type ModelFile, VERDICT_BITS } from "../../../utils/sources/model.ts";

/** The weights of a verdict that is written and read again; all else of the model is empty. */
function again(weights: Int8Array): Int8Array {
  const file: ModelFile = {
    cueScale: 1,
    edgeScale: 1,
    transitions: [],
    cue: "",
    edges: [],
    verdict: encode(weights),
    verdictScale: 1,
    listing: "",
    listingScale: 1,
  };
  return loadModel(JSON.parse(JSON.stringify(file))).verdict;
}

describe("weights as text", () => {
  it("are read as they were written, the largest and the smallest too", () => {
    const weights = new Int8Array(1 << VERDICT_BITS);
    for (let value = -128; value < 128; value++) weights[3 * (value + 128)] = value;
    weights[weights.length - 1] = -128;
    expect(again(weights)).toEqual(weights);
  });

  it("are read as they were written where nearly all are zero", () => {
    const weights = new Int8Array(1 << VERDICT_BITS);
    weights[26] = 5;
    weights[26 + 1 + 26 * 3] = -5;
    expect(again(weights)).toEqual(weights);
    expect(encode(weights.subarray(0, 27))).toBe("z+");
  });

  it("take one character for each that is not zero", () => {
    expect(encode(Int8Array.of(1, -1, 2, -2, 127, -128))).toHaveLength(6);
  });
});
