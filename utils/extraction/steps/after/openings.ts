/**
 * Tests of what a line says. Long lists of the words that a line may begin with. One expression of a whole list takes milliseconds to compile, on
 * every page anew, and most lines begin like none of it: so the phrases are put into drawers by their first letters, and
 * a drawer is compiled when a line first asks for it.
 */

export interface LineTest {
  /** Whether the line is one of these, whatever its case. */
  test(line: string): boolean;
}

/** True for a line that one of the tests takes. */
export const anyOf = (...tests: readonly LineTest[]): LineTest => ({
  test: (line) => tests.some((one) => one.test(line)),
});

/** A dear expression behind a cheap one, both for lower case: it is compiled only when a line looks like its kind. */
export const whenLike = (cheap: RegExp, dear: RegExp): LineTest => ({
  test(line) {
    const lower = line.toLowerCase();
    return cheap.test(lower) && dear.test(lower);
  },
});

const EDGE = /^[^\p{L}\p{N}]+/u;
const SIGNS = new Set("\\^$.*+?()[]{}|/-@#:©ⓒ▶☞【");
const QUANTIFIERS = new Set("?*+{");

/**
 * Phrases are parted by line breaks or `|`; in them, the syntax of regular expressions (lower case). What comes before
 * the first word of a line is passed over, unless the phrase itself begins with such a sign. `tail` must follow them.
 */
export function openings(list: string, tail = ""): LineTest {
  let drawers: Map<string, string[]> | null = null;
  const compiled = new Map<string, RegExp>();
  const matches = (key: string, line: string) => {
    const phrases = drawers?.get(key);
    if (!phrases) return false;
    let pattern = compiled.get(key);
    if (!pattern) {
      const before = key === "" ? "[^\\p{L}\\p{N}]*" : "";
      pattern = new RegExp(`^${before}(?:${phrases.join("|")})${tail}`, "u");
      compiled.set(key, pattern);
    }
    return pattern.test(line);
  };
  return {
    test(line) {
      drawers ??= sort(list);
      const whole = line.toLowerCase();
      const words = whole.replace(EDGE, "");
      return matches(words.slice(0, 2), words) || matches(words.slice(0, 1), words) || matches("", whole);
    },
  };
}

function sort(list: string): Map<string, string[]> {
  const drawers = new Map<string, string[]>();
  for (const line of list.split("\n")) {
    for (const phrase of alternatives(line.trim())) {
      if (!phrase) continue;
      const key = keyOf(phrase);
      const alike = drawers.get(key);
      if (alike) alike.push(phrase);
      else drawers.set(key, [phrase]);
    }
  }
  return drawers;
}

/** The letters that a phrase surely begins with, two at most; "" where it begins with a sign or a choice. */
function keyOf(phrase: string): string {
  const [first = "", second = "", third = ""] = phrase;
  if (SIGNS.has(first) || QUANTIFIERS.has(second)) return "";
  return second === "" || SIGNS.has(second) || QUANTIFIERS.has(third) ? first : first + second;
}

/** The choices of a pattern; a group at its start is resolved, so that each choice shows its first letters. */
function alternatives(pattern: string): string[] {
  return split(pattern).flatMap((choice) => {
    if (!choice.startsWith("(?:")) return [choice];
    const end = closing(choice);
    const rest = choice.slice(end + 1);
    if (QUANTIFIERS.has(rest.charAt(0))) return [choice];
    return alternatives(choice.slice(3, end)).map((inner) => inner + rest);
  });
}

/** Where the group that opens at the start closes. */
function closing(pattern: string): number {
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern[i] === "(") depth++;
    else if (pattern[i] === ")" && --depth === 0) return i;
  }
  return pattern.length;
}

/** Parts a pattern at the bars that stand in no group and no class. */
function split(pattern: string): string[] {
  if (!/[([\\]/.test(pattern)) return pattern.split("|");
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let isClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === "\\") i++;
    else if (isClass) isClass = sign !== "]";
    else if (sign === "[") isClass = true;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "|" && depth === 0) {
      parts.push(pattern.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(pattern.slice(start));
  return parts;
}
