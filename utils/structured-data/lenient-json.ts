/** What `parseLenientJson` gives: plain JSON values, objects without a prototype. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Deeper values are read over, so that 10,000 nested arrays cannot overflow the stack. */
const MAX_DEPTH = 100;

/**
 * Reads JSON the way publishers write it: with comments, CDATA marks, trailing commas, raw line breaks and lone
 * quotation marks inside strings, wrong escapes, several values in a row, or a missing end.
 * Gives every top-level value that it could read, whole or in part; never throws. Linear in the text's length.
 */
export function parseLenientJson(text: string): Json[] {
  try {
    return [JSON.parse(text) as Json];
  } catch {
    return new Reader(text).values();
  }
}

const STRAY = Symbol("stray");
const ESCAPES = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  values(): Json[] {
    const found: Json[] = [];
    while (found.length < 100) {
      // Whatever stands between values (CDATA marks, `var x =`, semicolons) is skipped.
      const next = this.#text.slice(this.#at).search(/[{[]/);
      if (next < 0) break;
      this.#at += next;
      const value = this.#value(0);
      if (value !== STRAY) found.push(value);
    }
    return found;
  }

  #skip(): void {
    for (;;) {
      const text = this.#text;
      while (this.#at < text.length && text.charCodeAt(this.#at) <= 0x20) this.#at++;
      const char = text[this.#at];
      if (char === "\ufeff" || char === "\u00a0") this.#at++;
      else if (text.startsWith("/*", this.#at)) this.#after("*/");
      else if (text.startsWith("//", this.#at)) this.#after("\n");
      else if (text.startsWith("<!--", this.#at)) this.#at += 4;
      else if (text.startsWith("-->", this.#at)) this.#at += 3;
      else return;
    }
  }

  #after(mark: string): void {
    const end = this.#text.indexOf(mark, this.#at + 2);
    this.#at = end < 0 ? this.#text.length : end + mark.length;
  }

  #value(depth: number): Json | typeof STRAY {
    this.#skip();
    const char = this.#text[this.#at];
    if (char === undefined) return STRAY;
    if (depth > MAX_DEPTH) return this.#leap();
    if (char === "{") return this.#object(depth);
    if (char === "[") return this.#array(depth);
    if (char === '"') return this.#string();
    return this.#word();
  }

  /** Passes over a value that lies too deep. */
  #leap(): null {
    let open = 0;
    do {
      const char = this.#text[this.#at];
      if (char === '"') this.#string();
      else {
        if (char === "{" || char === "[") open++;
        if (char === "}" || char === "]") open--;
        if (open < 0) break;
        this.#at++;
      }
    } while (open > 0 && this.#at < this.#text.length);
    return null;
  }

  #object(depth: number): Json {
    const object: { [key: string]: Json } = Object.create(null);
    this.#at++;
    while (this.#at < this.#text.length) {
      this.#skip();
      const char = this.#text[this.#at];
      if (char === "}") {
        this.#at++;
        break;
      }
      if (char === "]") break;
      if (char === ",") {
        this.#at++;
        continue;
      }
      const key = char === '"' ? this.#string() : this.#word();
      this.#skip();
      if (this.#text[this.#at] !== ":") {
        if (key === STRAY) this.#at++;
        continue;
      }
      this.#at++;
      const value = this.#value(depth + 1);
      if (value !== STRAY && typeof key === "string") object[key] = value;
    }
    return object;
  }

  #array(depth: number): Json {
    const array: Json[] = [];
    this.#at++;
    while (this.#at < this.#text.length) {
      this.#skip();
      const char = this.#text[this.#at];
      if (char === "]") {
        this.#at++;
        break;
      }
      if (char === "}") break;
      if (char === "," || char === ":") {
        this.#at++;
        continue;
      }
      const value = this.#value(depth + 1);
      if (value === STRAY) this.#at++;
      else array.push(value);
    }
    return array;
  }

  #string(): string {
    const text = this.#text;
    let out = "";
    let from = ++this.#at;
    while (this.#at < text.length) {
      const char = text[this.#at];
      if (char === '"') {
        if (this.#endsString()) break;
        this.#at++;
      } else if (char === "\\") {
        out += text.slice(from, this.#at);
        out += this.#escape();
        from = this.#at;
      } else this.#at++;
    }
    out += text.slice(from, this.#at);
    this.#at++;
    return out;
  }

  #escape(): string {
    const char = this.#text[this.#at + 1] ?? "";
    const hex = char === "u" ? /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at + 2, this.#at + 6)) : null;
    this.#at += hex ? 6 : 2;
    return hex ? String.fromCharCode(Number.parseInt(hex[0], 16)) : (ESCAPES.get(char) ?? char);
  }

  /** A quotation mark ends the string only where JSON goes on after it; else the page forgot to escape it. */
  #endsString(): boolean {
    const rest = this.#text.slice(this.#at + 1, this.#at + 90);
    // A forgotten comma: what follows is plainly the next key.
    if (/^\s{1,20}"[\w@:.-]{1,40}"\s{0,3}:/.test(rest)) return true;
    const ahead = /^\s{0,40}([,:}\]]?)\s{0,40}(.?)/su.exec(rest);
    if (!ahead) return true;
    const [, mark, next] = ahead;
    if (mark === ",") return next === "" || /["{[\-\d}\]tfn/]/u.test(next!);
    return mark !== "" || next === "" || next === "/" || next === "<" || next === ";";
  }

  #word(): Json | typeof STRAY {
    const match = /^[\w.+$-]{1,64}/.exec(this.#text.slice(this.#at, this.#at + 64));
    if (!match) return STRAY;
    this.#at += match[0].length;
    const word = match[0];
    if (word === "true") return true;
    if (word === "false") return false;
    if (word === "null" || word === "undefined") return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }
}
