import { describe, expect, it } from "vitest";
import { crossValidate, type Example, fitLogistic, probabilityOf } from "../../bench/detection/logistic.ts";

/** Forty pages of ten sites: the first feature tells news, the second tells nothing. */
const examples: Example[] = Array.from({ length: 40 }, (_, n) => ({
  values: [n % 2, (n >> 1) % 2],
  target: (n % 2) as 0 | 1,
  site: `site-${n % 10}`,
}));

describe("fitLogistic", () => {
  it("finds the feature that tells, and lets the other be", () => {
    const fit = fitLogistic(examples, 1);
    expect(fit.weights[0]).toBeGreaterThan(2);
    expect(Math.abs(fit.weights[1]!)).toBeLessThan(0.1);
    expect(probabilityOf(fit, [1, 0])).toBeGreaterThan(0.8);
    expect(probabilityOf(fit, [0, 1])).toBeLessThan(0.2);
  });

  it("stands where the loss is flat: errors equal the penalty's pull", () => {
    const fit = fitLogistic(examples, 1);
    const gradient = examples.reduce(
      (sum, { values, target }) => sum + (probabilityOf(fit, values) - target) * values[0]!,
      0,
    );
    expect(gradient + fit.weights[0]!).toBeCloseTo(0, 6);
  });

  it("gives the same numbers for the same examples", () => {
    expect(fitLogistic(examples, 1)).toEqual(fitLogistic(examples, 1));
  });

  it("judges each site by a model that has not seen it", () => {
    // Each site's own feature says what it is; held out, its features are news to the model.
    const own: Example[] = Array.from({ length: 12 }, (_, n) => ({
      values: Array.from({ length: 6 }, (_, site) => Number(site === n % 6)),
      target: (n % 2) as 0 | 1,
      site: `site-${n % 6}`,
    }));
    const right = (probabilities: number[]) =>
      own.filter(({ target }, n) => probabilities[n]! > 0.5 === (target === 1));
    const fit = fitLogistic(own, 0.01);
    expect(right(own.map(({ values }) => probabilityOf(fit, values)))).toHaveLength(12);
    expect(right(crossValidate(own, 0.01, 100, 0)).length).toBeLessThan(6);
  });
});
