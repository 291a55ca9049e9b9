/** The entities that publishers leave inside JSON-LD strings; the rest of HTML's 2,231 do not occur there. */
const NAMED = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    shy: "",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    zwj: "",
    zwnj: "\u200c",
    lrm: "",
    rlm: "",
    ndash: "–",
    mdash: "—",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    lsaquo: "‹",
    rsaquo: "›",
    hellip: "…",
    bull: "•",
    middot: "·",
    copy: "©",
    reg: "®",
    trade: "™",
    euro: "€",
    pound: "£",
    deg: "°",
    iexcl: "¡",
    iquest: "¿",
    szlig: "ß",
    oslash: "ø",
    Oslash: "Ø",
    aelig: "æ",
    AElig: "Æ",
    oelig: "œ",
    OElig: "Œ",
    aring: "å",
    Aring: "Å",
    eth: "ð",
    ETH: "Ð",
    thorn: "þ",
    THORN: "Þ",
  }),
);

const ACCENTS = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    acute: "\u0301",
    grave: "\u0300",
    circ: "\u0302",
    uml: "\u0308",
    tilde: "\u0303",
    cedil: "\u0327",
    caron: "\u030c",
  }),
);

function decodeOne(whole: string, body: string): string {
  if (body.startsWith("#")) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  }
  const named = NAMED.get(body);
  if (named !== undefined) return named;
  const accented = /^([A-Za-z])([a-z]{3,5})$/.exec(body);
  const accent = accented && ACCENTS.get(accented[2]!);
  return accent ? (accented[1]! + accent).normalize("NFC") : whole;
}

/** Resolves HTML entities, twice where the page escaped them twice (`&amp;quot;`). Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  let out = text;
  for (let round = 0; round < 2 && out.includes("&"); round++) {
    const next = out.replace(/&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/g, decodeOne);
    if (next === out) break;
    out = next;
  }
  return out;
}

/**
 * A string from the page as one line of plain text: entities resolved, tags dropped, whitespace collapsed,
 * bidirectional and control characters out, cut to `limit` UTF-16 units (never inside a surrogate pair).
 */
export function plainText(text: string, limit = 2_000): string {
  // Cut first, with room for markup, so that a hostile megabyte costs nothing.
  let out = decodeEntities(text.slice(0, limit * 8));
  // A tag is `<` before a letter, `/` or `!`, and ends before the next `<`: one pass, no backtracking over the text.
  if (out.includes("<")) out = out.replace(/<[a-zA-Z/!][^<>]{0,2000}>/g, " ");
  return oneLine(out, limit);
}

/** Control, bidirectional and invisible characters. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]/g;
/** What makes a text more than plain words with single spaces between them. */
const MESSY =
  /\s\s|[^\S ]|[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]/;

/** All space but a single plain one. */
const WIDE = /[^\S ]\s*| \s+/g;

/** Text that holds no markup as one line: as `plainText`, but "&amp;" and "<b>" in it stay as they are. */
export function oneLine(text: string, limit = 2_000): string {
  // Most of the mess is the air around a line, as its source is indented.
  const bare = text.trim();
  const line = MESSY.test(bare) ? bare.replace(UNSEEN, "").replace(WIDE, " ").trim() : bare;
  if (line.length <= limit) return line;
  const end = /[\ud800-\udbff]/.test(line.charAt(limit - 1)) ? limit - 1 : limit;
  return line.slice(0, end).trimEnd();
}
