/** L2-regularised logistic regression by Newton's method, and the split by site that its honest figure needs. */

export interface Example {
  /** Features, without the bias. */
  values: number[];
  /** 1 for news, 0 for not. */
  target: 0 | 1;
  site: string;
}

export interface Fit {
  bias: number;
  weights: number[];
}

const ROUNDS = 30;
const ENOUGH = 1e-9;

/**
 * Fits weights that minimise log-loss + l2/2 · |weights|² (the bias is free). Deterministic: the same examples give
 * the same bytes. Hosmer, Lemeshow, Sturdivant, "Applied Logistic Regression" (2013), chapter 1.
 */
export function fitLogistic(examples: readonly Example[], l2: number): Fit {
  const rows = examples.map(({ values }) => [1, ...values]);
  const size = rows[0]?.length ?? 1;
  const at = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    const gradient = new Array<number>(size).fill(0);
    rows.forEach((row, n) => {
      const probability = 1 / (1 + Math.exp(-dot(row, at)));
      const error = probability - examples[n]!.target;
      const curvature = Math.max(probability * (1 - probability), 1e-6);
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue;
        gradient[i]! += error * row[i]!;
        for (let j = 0; j <= i; j++) hessian[i]![j]! += curvature * row[i]! * row[j]!;
      }
    });
    for (let i = 0; i < size; i++) {
      gradient[i]! += i === 0 ? 0 : l2 * at[i]!;
      hessian[i]![i]! += i === 0 ? 1e-9 : l2;
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < size; i++) at[i]! -= step[i]!;
    if (Math.max(...step.map(Math.abs)) < ENOUGH) break;
  }
  return { bias: at[0]!, weights: at.slice(1) };
}

export const probabilityOf = ({ bias, weights }: Fit, values: readonly number[]): number =>
  1 / (1 + Math.exp(-(bias + dot(weights, values))));

/** Held-out probability of each example: every site is judged by a model that saw none of its pages. */
export function crossValidate(examples: readonly Example[], l2: number, folds: number, round: number): number[] {
  const fold = examples.map(({ site }) => hash(`${site}#${round}`) % folds);
  const held = new Array<number>(examples.length).fill(0);
  for (let k = 0; k < folds; k++) {
    const fit = fitLogistic(
      examples.filter((_, n) => fold[n] !== k),
      l2,
    );
    examples.forEach((example, n) => {
      if (fold[n] === k) held[n] = probabilityOf(fit, example.values);
    });
  }
  return held;
}

const dot = (one: readonly number[], other: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
};

/** Solves A·x = b for a symmetric positive definite A of which the lower half is given (Cholesky). */
function solve(a: number[][], b: readonly number[]): number[] {
  const size = b.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= a[i]![k]! * a[j]![k]!;
      a[i]![j] = i === j ? Math.sqrt(sum) : sum / a[j]![j]!;
    }
  }
  const x = [...b];
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= a[i]![k]! * x[k]!;
    x[i]! /= a[i]![i]!;
  }
  for (let i = size; i-- > 0; ) {
    for (let k = i + 1; k < size; k++) x[i]! -= a[k]![i]! * x[k]!;
    x[i]! /= a[i]![i]!;
  }
  return x;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}
