/** Class names and ids as words: what a site's own markup calls its blocks. */

const CAMEL = /([a-z0-9])([A-Z])/g;
const NOT_WORD = /[^\p{L}]+/u;
/** Longer tokens are generated noise, not names. */
const MAX_TOKEN = 80;

/**
 * The words of one class token or id, in lower case: "mvp-post-socList2" gives mvp, post, soc, list.
 * Beside the single words stand neighbours joined ("soclist"), so that "news-letter" and "newsletter" are one name.
 */
export function wordsOf(token: string): string[] {
  if (token.length > MAX_TOKEN) return [];
  const words = token.replace(CAMEL, "$1-$2").toLowerCase().split(NOT_WORD).filter(Boolean);
  const joined: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) joined.push(words[i]! + words[i + 1]!);
  return words.concat(joined);
}

/** At most this many tokens of one element are looked at: some pages carry hundreds of utility classes. */
const MAX_TOKENS = 40;

/** The id, the class tokens and the names that component systems put into data attributes. */
export function tokensOf(element: Element): string[] {
  const tokens: string[] = [];
  const id = element.id;
  if (typeof id === "string" && id) tokens.push(id);
  // SVG's className is no string, and a form control named "className" clobbers it: the attribute is neither.
  const classes = element.getAttribute("class");
  if (classes) for (const token of classes.split(/\s+/, MAX_TOKENS)) if (token) tokens.push(token);
  for (const attribute of ["data-testid", "data-component", "data-component-name", "data-module"]) {
    const value = element.getAttribute(attribute);
    if (value) tokens.push(value);
  }
  return tokens;
}

/** A dictionary from words to marks, with a memory of tokens already looked up: pages repeat their names. */
export class Names<Mark> {
  readonly #marks = new Map<string, Mark[]>();
  readonly #seen = new Map<string, readonly Mark[]>();
  readonly #limit: number;

  /** `limit`: how many tokens to remember; a page that invents names without end must not fill the memory. */
  constructor(limit = 20_000) {
    this.#limit = limit;
  }

  add(words: Iterable<string>, mark: Mark): void {
    for (const word of words) {
      const known = this.#marks.get(word);
      if (known) known.push(mark);
      else this.#marks.set(word, [mark]);
    }
  }

  /** The marks of one token; the same array for the same token. */
  marksOf(token: string): readonly Mark[] {
    const seen = this.#seen.get(token);
    if (seen) return seen;
    const marks = new Set<Mark>();
    for (const word of wordsOf(token)) for (const mark of this.#marks.get(word) ?? []) marks.add(mark);
    const found = [...marks];
    if (this.#seen.size < this.#limit) this.#seen.set(token, found);
    return found;
  }
}
