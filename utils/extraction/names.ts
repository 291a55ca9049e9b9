/** Lists of words that elements are named by, and the names that a page's elements have. */

/** "has-sidebar", "no-comments": the name says that the thing is elsewhere, or not there. */
const TURNED = /[ -](?:has|have|with|no|non|without|hide|show|is)-$/;
const LONGEST_TURNED = " without-".length;
/** So many letters of a stem are looked up; every stem has them. */
const START = 3;

interface Word {
  text: string;
  /** The part that a name has to hold for the word: all before the first hyphen; null for a lone stem. */
  part: string | null;
  isStem: boolean;
}

/** A list of words to know names by; the names are in `nameOf`'s form. */
export interface Names {
  test(name: string): boolean;
  words(): readonly Word[];
}

/**
 * A word matches a whole part of a name ("share" in "article-share-bar"), a word with a final `*` the beginning of one
 * ("newsletter*" in "newsletterbox"). No regular expression: one of a hundred words takes longer to compile, on every
 * page anew, than all names of a page take to look up.
 */
export function names(list: string): Names {
  let words: readonly Word[] | null = null;
  const own = {
    words: () => (words ??= list.trim().split(/\s+/).map(toWord)),
    test: (name: string) => name !== "" && own.words().some((word) => holds(name, word)),
  };
  return own;
}

function toWord(word: string): Word {
  const isStem = word.endsWith("*");
  const text = isStem ? word.slice(0, -1) : word;
  const hyphen = text.indexOf("-");
  return { text, isStem, part: hyphen > 0 ? text.slice(0, hyphen) : isStem ? null : text };
}

const isSeparator = (sign: string | undefined) => sign === " " || sign === "-";

function holds(name: string, { text, isStem }: Word): boolean {
  for (let at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
    const before = name[at - 1];
    if (!isSeparator(before)) continue;
    let end = at + text.length;
    while (isStem && isLetterOrDigit(name.charCodeAt(end))) end++;
    if (!isSeparator(name[end])) continue;
    if (before === " " || !TURNED.test(name.slice(Math.max(0, at - LONGEST_TURNED), at))) return true;
  }
  return false;
}

const isLetterOrDigit = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** The test with a memory, for one page: lines share the names of the boxes around them. */
export function remembered(list: Names): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let is = known.get(name);
    if (is === undefined) {
      is = list.test(name);
      known.set(name, is);
    }
    return is;
  };
}

interface Listed extends Word {
  list: Names;
}

const NO_WORDS: readonly Listed[] = [];

/** Several lists, looked up at once: by the parts that a name has, each word is met only where it may be. */
export class NameLists {
  readonly #lists: readonly Names[];
  readonly #byPart = new Map<string, Listed[]>();
  readonly #stems = new Map<string, Listed[]>();

  constructor(lists: readonly Names[]) {
    this.#lists = lists;
  }

  /** The words that a name with this part may hold. */
  wordsFor(part: string): readonly Listed[] {
    if (this.#byPart.size + this.#stems.size === 0) this.#fill();
    const whole = this.#byPart.get(part);
    const stems = this.#stems.get(part.slice(0, START))?.filter(({ text }) => part.startsWith(text));
    return stems?.length ? [...(whole ?? []), ...stems] : (whole ?? NO_WORDS);
  }

  #fill(): void {
    for (const list of this.#lists)
      for (const word of list.words()) {
        const [words, key] = word.part === null ? [this.#stems, word.text.slice(0, START)] : [this.#byPart, word.part];
        const alike = words.get(key);
        if (alike) alike.push({ ...word, list });
        else words.set(key, [{ ...word, list }]);
      }
  }
}

/** The elements of a page whose names hold words of the lists. */
export class PageNames {
  readonly #found = new Map<Names, Set<readonly Element[]>>();

  /** In document order, names in `nameOf`'s form. */
  constructor(named: ReadonlyMap<string, readonly Element[]>, lists: NameLists) {
    // A page has its parts of names many times, and few of them are in a list.
    const known = new Map<string, readonly Listed[]>();
    for (const [name, elements] of named)
      for (const part of name.replaceAll("-", " ").split(" ")) {
        let words = known.get(part);
        if (words === undefined) {
          words = lists.wordsFor(part);
          known.set(part, words);
        }
        for (const word of words) if (holds(name, word)) this.#add(word.list, elements);
      }
  }

  #add(list: Names, elements: readonly Element[]): void {
    const found = this.#found.get(list);
    if (found) found.add(elements);
    else this.#found.set(list, new Set([elements]));
  }

  /** The elements whose names hold one of the words, those of one name together, in document order. */
  holding(list: Names): Iterable<readonly Element[]> {
    return this.#found.get(list) ?? [];
  }
}
