/**
 * The measures of `npm run bench`. Bodies: 4-gram shingles over words, precision and recall averaged over pages
 * (the scheme of the article-extraction-benchmark by Zyte). Names: micro-averaged over pages. Dates: same day, UTC.
 */

const words = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** How often each run of four words occurs; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  const runs = Math.max(1, all.length - 3);
  for (let start = 0; start < runs; start++) {
    const run = all.slice(start, start + 4).join(" ");
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

export interface Overlap {
  /** Shares of the union of both texts' shingles. */
  both: number;
  extra: number;
  missing: number;
}

export function compareBodies(truth: string, found: string): Overlap {
  const wanted = shingles(truth);
  const got = shingles(found);
  const overlap: Overlap = { both: 0, extra: 0, missing: 0 };
  for (const run of new Set([...wanted.keys(), ...got.keys()])) {
    const difference = (got.get(run) ?? 0) - (wanted.get(run) ?? 0);
    overlap.both += Math.min(got.get(run) ?? 0, wanted.get(run) ?? 0);
    overlap[difference > 0 ? "extra" : "missing"] += Math.abs(difference);
  }
  return overlap;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
export const harmonic = (a: number, b: number) => ratio(2 * a * b, a + b);
export const average = (values: number[]) => (values.length ? values.reduce((a, b) => a + b, 0) / values.length : NaN);

const precision = ({ both, extra }: Overlap) => ratio(both, both + extra);
const recall = ({ both, missing }: Overlap) => ratio(both, both + missing);

/** F1 of mean precision, where anything was found, and mean recall, where there was anything to find. */
export function bodyF1(pages: Overlap[]): number {
  const p = average(pages.filter(({ both, extra }) => both + extra > 0).map(precision));
  const r = average(pages.filter(({ both, missing }) => both + missing > 0).map(recall));
  return harmonic(p, r);
}

export const pageF1 = (page: Overlap) => harmonic(precision(page), recall(page));

/** One spelling for quotation marks, dashes, spaces and case. */
function plain(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/[\u2018-\u201b\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u300c\u300d]/g, '"')
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

export const sameTitle = (truth: string, found: string | null | undefined) => plain(truth) === plain(found);

const LIST_MARK = /\s*(?:[,;|•·、，\n]|\s\/\s|\s[&+]\s|\s(?:and|und|et|y|og|och|en|e|i|és|и|ja|ve)\s)\s*/u;
const LEADING_WORD =
  /^(?:written by|words by|text by|reported by|story by|posted by|by|von|par|por|di|af|av|door|texte?|author|autorin|autor|red|with|mit|από|автор)\s*[:：]?\s+/;

/** The names in a byline or list of names, each in one plain spelling. */
export function nameSet(values: unknown): Set<string> {
  const names = new Set<string>();
  for (const value of Array.isArray(values) ? values : [values]) {
    if (typeof value !== "string") continue;
    for (const part of value.normalize("NFKC").split(LIST_MARK)) {
      const name = plain(part)
        .replace(LEADING_WORD, "")
        .replace(LEADING_WORD, "")
        .replace(/\S+@\S+\.\S+|https?:\/\/\S+|[([][^)\]]*[)\]]/g, "")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, "");
      if (name) names.add(name);
    }
  }
  return names;
}

/** The UTC day of a date as pages write it; a time without a zone counts as UTC. */
export function utcDay(value: unknown): string | null {
  const text = String(value ?? "").trim();
  if (!text) return null;
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(text);
  const compact = /^(\d{4})(\d\d)(\d\d)/.exec(text);
  let time: number;
  if (iso) time = Date.parse(iso[2] ? `${iso[1]}T${iso[2]}${zone(iso[3])}` : `${iso[1]}T00:00:00Z`);
  else if (/^\d{10}(?:\d{3})?$/.test(text)) time = Number(text.padEnd(13, "0"));
  else if (compact) time = Date.UTC(Number(compact[1]), Number(compact[2]) - 1, Number(compact[3]));
  else time = Date.parse(/GMT|UTC|[+-]\d{4}|Z$/.test(text) ? text : `${text} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

const zone = (given: string | undefined) =>
  given ? given.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2") : "Z";

export const sameDay = (truth: unknown, found: unknown) => utcDay(truth) !== null && utcDay(truth) === utcDay(found);
