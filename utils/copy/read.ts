/**
 * Makes the copy of a page from its markup as the page itself has written it down (`outerHTML`), which is not HTML as
 * authors write it: each element that is not void has its end tag, each value its quotes, and of characters only four
 * are written otherwise. So it takes no HTML parser, which would put right what is right already, and move elements;
 * it takes the inverse of what wrote it. See "HTML fragment serialization algorithm" in the HTML standard.
 */
import { type Copy, CopyElement, CopyText, havingClasses } from "./nodes.ts";
import { CopyWalker } from "./walker.ts";
import { escaped } from "./write.ts";

/** A page, or a part of one, in writing. */
export interface Written {
  /** The root element's start tag: "<html lang="en">". */
  root: string;
  /** The document's title. */
  title: string;
  /** The title that it gives itself for others, in `og:title`; nothing where the head's tags say it. */
  sharedTitle: string;
  /** The tags of the head that say something of the page, where they are wanted. */
  head?: readonly string[];
  /** The body's `outerHTML`, in as many pieces as it was written in; of long scripts not the text. */
  body: readonly string[];
  /** How many elements are in the body. */
  count: number;
  /** Whether the page is in quirks mode. */
  quirks: boolean;
}

/** What of a page tells whether it is news. Plain JSON. */
export interface Beginning {
  /** As in `Written`. */
  root: string;
  /** The tags of the head that say something of the page. */
  head: readonly string[];
  /** The body in pieces; of a very large one no more than the beginning, and nothing where there is none. */
  body: readonly string[];
}

const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);
/** Their text is written as it is. */
const LITERAL = new Set("style script xmp iframe noembed noframes plaintext".split(" "));
const ESCAPED = /&(amp|lt|gt|quot|nbsp);/g;
const MEANT: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };
/** In a drawing, what these hold is HTML again. */
const HTML_AGAIN = new Set(["foreignObject", "desc", "title"]);

const unescaped = (text: string) =>
  text.includes("&") ? text.replace(ESCAPED, (_, name: string) => MEANT[name]!) : text;

/** The document that a copy is; what the rules ask of one. */
export class CopyDocument implements Copy {
  readonly elements: CopyElement[] = [];
  readonly byTag = new Map<string, CopyElement[]>();
  text = "";
  readonly quirks: boolean;
  readonly title: string;

  constructor({ title, quirks }: Pick<Written, "title" | "quirks">) {
    this.title = title;
    this.quirks = quirks;
  }

  get documentElement(): CopyElement | null {
    return this.elements[0] ?? null;
  }

  get body(): CopyElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === "body") ?? null;
  }

  createTreeWalker(root: CopyElement): CopyWalker {
    return new CopyWalker(root);
  }

  getElementsByTagName(name: string): CopyElement[] {
    return name === "*" ? this.elements : (this.byTag.get(name) ?? []);
  }

  getElementsByClassName(names: string): CopyElement[] {
    return havingClasses(this.elements, names);
  }

  querySelector(selector: string): CopyElement | null {
    return this.documentElement?.querySelector(selector) ?? null;
  }

  querySelectorAll(selector: string): CopyElement[] {
    return this.documentElement?.querySelectorAll(selector) ?? [];
  }
}

/** Scripts in a comment of a script; what has more is not read rightly. */
const MOST_INNER = 50;
/** A page that nests its elements deeper, which no parser lets it, does so to make us climb. */
const MAX_DEPTH = 2_500;

interface Open {
  name: string;
  isForeign: boolean;
  /** Null for what is in a template: that is no part of the page. */
  element: CopyElement | null;
}

/** Reads markup into a copy, piece by piece. */
class Reader {
  readonly #copy: CopyDocument;
  readonly #markup: string;
  readonly #literal: ReadonlySet<string>;
  /** Whether an end without a beginning is passed over. */
  readonly #isLenient: boolean;
  #at = 0;
  readonly #open: Open[] = [];
  /** How many of the open elements are templates. */
  #templates = 0;
  readonly #texts: string[] = [];
  #textLength = 0;

  constructor(copy: CopyDocument, markup: string, literal: ReadonlySet<string>, isLenient = false) {
    this.#copy = copy;
    this.#markup = markup;
    this.#literal = literal;
    this.#isLenient = isLenient;
  }

  /** Whether all could be read. */
  read(): boolean {
    while (this.#at < this.#markup.length) {
      if (this.#open.length > MAX_DEPTH) return false;
      const next = this.#markup.indexOf("<", this.#at);
      this.#addText(unescaped(this.#upToPlace(next < 0 ? this.#markup.length : next)));
      if (next < 0) break;
      const sign = this.#markup[next + 1];
      if (sign === "/") {
        this.#at += 2;
        const name = this.#upTo(">");
        if (name === this.#open.at(-1)?.name) this.#leave();
        else if (!this.#isLenient) return false;
      } else if (this.#markup.startsWith("<!--", next)) this.#addComment();
      else if (sign === "!" || sign === "?") this.#upTo(">");
      else this.#startTag();
    }
    while (this.#open.length > 0) this.#leave();
    this.#copy.text = this.#texts.join("");
    return true;
  }

  #startTag(): void {
    const { name, attributes } = this.#tag();
    const around = this.#open.at(-1);
    const isForeign = name === "svg" || name === "math" || (around?.isForeign === true && !HTML_AGAIN.has(around.name));
    const element =
      this.#templates === 0
        ? new CopyElement(name, !isForeign, attributes, around?.element ?? null, this.#copy, this.#textLength)
        : null;
    this.#open.push({ name, isForeign, element });
    if (isForeign) return;
    if (VOID.has(name)) this.#leave();
    else if (this.#literal.has(name)) {
      const end = name === "script" ? this.#endOfScript() : this.#markup.indexOf(`</${name}>`, this.#at);
      this.#addText(this.#upToPlace(end < 0 ? this.#markup.length : end));
    } else if (name === "template") this.#templates++;
  }

  /** Where a script's text ends; in a comment it may hold a script of its own. HTML: "script data double escaped state". */
  #endOfScript(): number {
    const markup = this.#markup;
    let end = markup.indexOf("</script>", this.#at);
    for (let before = 0, n = 0; end >= 0 && n < MOST_INNER; end = markup.indexOf("</script>", end + 1), n++) {
      const text = markup.slice(this.#at, end);
      const comment = text.lastIndexOf("<!--");
      const inner = text.lastIndexOf("<script");
      if (comment < 0 || text.includes("-->", comment) || inner < comment || inner < before) break;
      before = text.length;
    }
    return end;
  }

  #leave(): void {
    const left = this.#open.pop();
    if (!left) return;
    const { name, isForeign, element } = left;
    if (name === "template" && !isForeign) this.#templates--;
    if (!element) return;
    element.end = this.#copy.elements.length;
    element.textEnd = this.#textLength;
  }

  #addText(text: string): void {
    const around = this.#open.at(-1)?.element;
    if (!text || !around || this.#templates > 0) return;
    new CopyText(3, text, around);
    this.#texts.push(text);
    this.#textLength += text.length;
  }

  #addComment(): void {
    this.#at += 4;
    const text = this.#upTo("-->");
    const around = this.#open.at(-1)?.element;
    if (around && this.#templates === 0) new CopyText(8, text, around);
  }

  /** What stands before a place, which is the next to be read. */
  #upToPlace(place: number): string {
    const text = this.#markup.slice(this.#at, place);
    this.#at = place;
    return text;
  }

  /** What stands before a sign, which is passed over. */
  #upTo(sign: string): string {
    const end = this.#markup.indexOf(sign, this.#at);
    const text = this.#upToPlace(end < 0 ? this.#markup.length : end);
    this.#at = Math.min(this.#at + sign.length, this.#markup.length);
    return text;
  }

  /** A start tag: its name is up to a space or the end, and behind each space is a name and a value in quotes. */
  #tag(): { name: string; attributes: Map<string, string> | null } {
    const markup = this.#markup;
    let end = this.#at + 1;
    while (end < markup.length && markup[end] !== " " && markup[end] !== ">") end++;
    const name = markup.slice(this.#at + 1, end);
    this.#at = end;
    let attributes: Map<string, string> | null = null;
    while (markup[this.#at] === " ") {
      this.#at++;
      const called = this.#upTo('="');
      const value = unescaped(this.#upTo('"'));
      attributes ??= new Map();
      attributes.set(called, value);
    }
    // The ">".
    this.#at++;
    return { name, attributes };
  }
}

const WITH_NOSCRIPT = new Set([...LITERAL, "noscript"]);

/** Reads a page's parts, all in all, into an empty copy; null where they cannot be read. */
function readInto(
  copy: CopyDocument,
  { root, head, body }: Beginning,
  literal: ReadonlySet<string>,
  isLenient = false,
): CopyDocument | null {
  const markup = [root, "<head>", ...head, "</head>", ...body].join("");
  return new Reader(copy, markup, literal, isLenient).read() ? copy : null;
}

function readWith(written: Written, literal: ReadonlySet<string>): CopyDocument | null {
  const head = written.head ?? [`<meta property="og:title" content="${escaped(written.sharedTitle)}">`];
  const copy = readInto(new CopyDocument(written), { ...written, head }, literal);
  const body = copy?.body;
  return body && body.end - body.place - 1 === written.count ? copy : null;
}

/**
 * The page that was written down; null where that is not to be read, as when a page has put signs of an end into its
 * comments (then nothing is known about which element is which) or is nested without end.
 */
export function readCopy(written: Written): CopyDocument | null {
  // Where scripts may run, what a noscript holds is text, but for elements that a script has put there.
  return readWith(written, WITH_NOSCRIPT) ?? readWith(written, LITERAL);
}

/**
 * The beginning of a page that was written down, as a document; null where it nests its elements without end. Whether
 * all its elements are there is not asked: nothing is to be found in the page again by it.
 */
export const readBeginning = (beginning: Beginning): CopyDocument | null =>
  readInto(new CopyDocument({ title: "", quirks: false }), beginning, WITH_NOSCRIPT, true);
