/** Class names and ids as words: what a site's own markup calls its blocks. */

const DIGIT = /\d/;
const CAMEL = /([a-z0-9])([A-Z])/g;
/** Anything but a letter, roughly: names are ASCII nearly always, and this runs for each of them. */
const NOT_WORD = /[^a-z\u00c0-\uffff]+/;
/** Numbers that machines give, in hexadecimal: no letters of theirs make a word. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{4,30}/;
/** A part with numbers in two places ("ad2q4ox") is a machine's too, but for a size ("ad300x250"). */
const NOISE = /[a-z]*\d+(?!\d*x\d)[a-z]+\d[a-z0-9]*/gi;
/** So is a letter or two with a number and more letters ("ad8anwq"), when there is nothing else. */
const HASH = /^[a-z]{1,2}\d+(?!x\d)[a-z][a-z\d]*$/;
/** What page builders number their elements by ("element-06988ad"): hexadecimal, with a digit and a letter. */
const NUMBERED = /\b(?:element|block|node)-(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{6,}$/i;
/** What a build appends to keep a name apart from others ("date__u6aAD"), where it has a digit among its letters. */
const APPENDED = /__(?=[a-z]*\d[a-z])[a-z\d]{5}$/i;
/** Longer tokens are generated noise, not names. */
const MAX_TOKEN = 80;

/**
 * The words of one class token or id, in lower case: "mvp-post-socList2" gives mvp, post, soc, list.
 * Beside the single words stand neighbours joined ("soclist"), so that "news-letter" and "newsletter" are one name.
 */
export function wordsOf(token: string): string[] {
  if (token.length > MAX_TOKEN) return [];
  const lower = token.toLowerCase();
  if (HASH.test(token)) return [];
  if (token.length >= 18 && UUID.test(lower)) return wordsOf(lower.replace(UUID, ""));
  const named = DIGIT.test(token) ? token.replace(APPENDED, "").replace(NUMBERED, "").replace(NOISE, "") : token;
  const parted = lower === token ? named : named.replace(CAMEL, "$1-$2").toLowerCase();
  const words: string[] = [];
  let before = "";
  for (const word of parted.split(NOT_WORD)) {
    if (!word) continue;
    words.push(word);
    if (before) words.push(before + word);
    before = word;
  }
  return words;
}

/** At most this many tokens of one element are looked at: some pages carry hundreds of utility classes. */
const MAX_TOKENS = 40;

const NAMING = ["data-testid", "data-component"];
const SPACE = /\s+/;

/** The id, the class tokens and the names that component systems put into data attributes. */
export function tokensOf(element: Element): string[] {
  const tokens: string[] = [];
  const id = element.id;
  if (typeof id === "string" && id) tokens.push(id);
  // SVG's className is no string, and a form control named "className" clobbers it: the attribute is neither.
  const classes = element.getAttribute("class");
  if (classes) for (const token of classes.split(SPACE, MAX_TOKENS)) if (token) tokens.push(token);
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) tokens.push(value);
  }
  return tokens;
}

/** What is put behind a name without a hyphen, "newsletterboxes": it says as much as "newsletter-box" does. */
const TAIL =
  /(?:box|block|form|widget|banner|bar|promo|card|item|list|link|button|signup|video|content|post|article)?e?s?$/;

const NONE: readonly never[] = [];

const SLUG = /[-_].*[-_]/;
const HEADING = /^H[1-6]$/;

/** How deep what a heading is linked to by may stand in it. */
const INSIDE = 5;

/** Whether an id is the words of a heading: that which the element is, stands in, or holds and nothing else. */
function isHeadingsOwn(element: Element, id: string): boolean {
  let around: Element | null = element;
  for (let i = 0; around && i < INSIDE; i++, around = around.parentElement)
    if (HEADING.test(around.tagName)) return true;
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const only = element.firstElementChild;
  return only !== null && HEADING.test(only.tagName) && letters((only.textContent ?? "").slice(0, 200)) === letters(id);
}

/** A dictionary from words to marks, with a memory of tokens already looked up: pages repeat their names. */
export class Names<Mark> {
  readonly #marks = new Map<string, Mark[]>();
  readonly #seen = new Map<string, readonly Mark[]>();
  readonly #elements = new Map<string, readonly Mark[]>();
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

  /** The marks of an element, by its id, its classes and its component's name. */
  marksOfElement(element: Element): readonly Mark[] {
    if (!element.hasAttributes()) return NONE;
    const classes = element.getAttribute("class") ?? "";
    let id = element.getAttribute("id") ?? "";
    // A heading of the text is linked to by its words: "the-newsletter-and-what-it-costs"; or what stands in it is.
    if (SLUG.test(id) && isHeadingsOwn(element, id)) id = "";
    const component = element.getAttribute("data-testid") ?? element.getAttribute("data-component") ?? "";
    if (!classes && !id && !component) return NONE;
    // Repeated items carry the same classes: they are taken apart once.
    const key = component ? `${classes}\n${component}` : classes;
    let marks = this.#elements.get(key);
    if (!marks) {
      marks = NONE;
      for (const token of (component ? `${classes} ${component}` : classes).split(SPACE, MAX_TOKENS)) {
        const more = this.marksOf(token);
        if (more.length > 0) marks = marks.length === 0 ? more : [...new Set([...marks, ...more])];
      }
      if (this.#elements.size < this.#limit) this.#elements.set(key, marks);
    }
    const own = id ? this.marksOf(id) : NONE;
    return own.length === 0 ? marks : [...new Set([...marks, ...own])];
  }

  /** The marks of one token; the same array for the same token. */
  marksOf(token: string): readonly Mark[] {
    const seen = this.#seen.get(token);
    if (seen) return seen;
    let found: readonly Mark[] = NONE;
    for (const word of wordsOf(token)) {
      const marks = this.#marks.get(word) ?? this.#marks.get(word.replace(TAIL, ""));
      if (marks) found = found.length === 0 ? marks : [...new Set([...found, ...marks])];
    }
    if (this.#seen.size < this.#limit) this.#seen.set(token, found);
    return found;
  }
}
