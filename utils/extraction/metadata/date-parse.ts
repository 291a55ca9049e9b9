import { foldMonth, monthNames } from "./date-names.ts";

/** A calendar date with what more the page told; `zone` is "Z", "+02:00" or null. */
interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number | null;
  minute: number;
  second: number;
  fraction: string;
  zone: string | null;
}

export interface DateHints {
  lang: string | null;
  /** True where the page's country writes the month before the day. */
  monthFirst: boolean;
}

/** Abbreviations of zones that mean one thing in practice; for others (IST, BST of Bangladesh …) the time stays zone-less. */
const ZONES: Record<string, string> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  mez: "+01:00",
  mesz: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  jst: "+09:00",
  kst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
};
const MAX_TEXT = 200;

/**
 * Reads a machine's date: ISO 8601 and its careless kin, RFC 2822, seconds or milliseconds since 1970, JavaScript's
 * own notation. Gives ISO 8601 with the zone that was there: no zone stays no zone, a date stays a date. Null for
 * anything else and for dates that cannot be (month 13, the year 0001).
 */
export function parseMachineDate(value: string): string | null {
  if (value === "") return null;
  const text = westernDigits(value).trim().slice(0, MAX_TEXT);
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return fromEpoch(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?\s*((?:UTC|GMT)?[+\-−]\d{1,2}:?\d{0,2}|Z|[A-Z]{3,4})?)?/i.exec(
      text,
    ) ??
    /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{4})?)?(?!\d)/i.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?()\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/i.exec(
      text,
    );
  if (!iso) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = iso;
  return format({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: hour === undefined ? null : Number(hour),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    fraction: fraction ?? "",
    zone: readZone(zone),
  });
}

/** Reads either a machine's or a person's date, in the language of the page or English. */
export function parseDate(value: string, hints: DateHints): string | null {
  return parseMachineDate(value) ?? findDate(value, hints)?.date ?? null;
}

/** Finds the first date in a line of text, with its place, from `index` to `end`. Only the line's first 200 characters are looked at. */
export function findDate(value: string, hints: DateHints): { date: string; index: number; end: number } | null {
  const line = westernDigits(value).slice(0, MAX_TEXT);
  // Most lines with a figure hold no date, and looking for one by name costs the platform's month names.
  const hasYear = /(?:1[89]|20)\d{2}/.test(line);
  if (!hasYear && !/\d\s?[./-]\s?\d/.test(line)) return null;
  const found = (hasYear ? (findCjk(line) ?? findNamed(line, hints)) : null) ?? findNumeric(line, hints);
  if (!found) return null;
  const { year, month, day, index, end } = found;
  const clock = findClock(line.slice(end, end + 40), line.slice(Math.max(0, index - 24), index));
  const date = format({ year, month, day, ...clock });
  return date === null ? null : { date, index, end };
}

/** Reads a text that is a month and its year and nothing more, as monthly magazines date their pieces: "2015-11". */
export function parseMonth(value: string, { lang }: DateHints): string | null {
  const match = /^(\p{L}[\p{L}\p{M}]{2,14})\.?,?\s(?:de\s)?((?:19|20)\d{2})$/u.exec(westernDigits(value).trim());
  const month = match && monthNames(lang).get(foldMonth(match[1]!));
  return month ? `${match[2]}-${String(month).padStart(2, "0")}` : null;
}

type Found = { year: number; month: number; day: number; index: number; end: number };

function findCjk(line: string): Found | null {
  const match =
    /(\d{4})\s{0,2}[年년]\s{0,2}(\d{1,2})\s{0,2}[月월]\s{0,2}(\d{1,2})\s{0,2}[日일]/u.exec(line) ??
    /(?<!\d)((?:19|20)\d{2})[./-]\s?(\d{1,2})[./-]\s?(\d{1,2})(?!\d)/.exec(line);
  if (!match) return null;
  const [whole, year, month, day] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    index: match.index,
    end: match.index + whole.length,
  };
}

/** "3. März 2024", "March 3rd, 2024", "3 de marzo de 2024", "ngày 3 tháng 3 năm 2024", "3 mars 2024". */
function findNamed(line: string, { lang }: DateHints): Found | null {
  const vietnamese = /tháng/i.test(line) && /(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})/iu.exec(line);
  if (vietnamese) {
    const [whole, day, month, year] = vietnamese;
    return {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      index: vietnamese.index,
      end: vietnamese.index + whole.length,
    };
  }
  const months = monthNames(lang);
  for (const word of line.matchAll(/\p{L}[\p{L}\p{M}]{2,14}/gu)) {
    const second = /^\s+(\p{L}[\p{L}\p{M}]{2,10})/u.exec(line.slice(word.index + word[0].length));
    // Two-word names exist: the Levantine "كانون الثاني".
    const pair = second ? months.get(foldMonth(`${word[0]} ${second[1]}`)) : undefined;
    const month = pair ?? months.get(foldMonth(word[0]));
    if (month === undefined) continue;
    const start = word.index;
    const end = start + word[0].length + (pair !== undefined ? second![0].length : 0);
    const before = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?(?:\s+(?:de|d'|of|di|the))?[\s.\-/]{0,3}$/iu.exec(
      line.slice(Math.max(0, start - 14), start),
    );
    const yearAfter = /^[.,]?(?:\s+(?:de|del|of|г|р))?[\s,.\-/]{0,3}((?:19|20)\d{2})(?!\d)/iu.exec(
      line.slice(end, end + 14),
    );
    if (before && yearAfter) {
      return {
        year: Number(yearAfter[1]),
        month,
        day: Number(before[1]),
        index: start - before[0].length,
        end: end + yearAfter[0].length,
      };
    }
    const after =
      /^\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?[.,]?\s{1,3}(?:[-–|@]?\s?(?:at\s)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?,?\s)?((?:19|20)\d{2})(?!\d)/iu.exec(
        line.slice(end, end + 34),
      );
    if (after)
      return { year: Number(after[2]), month, day: Number(after[1]), index: start, end: end + after[0].length };
  }
  return null;
}

function findNumeric(line: string, { monthFirst }: DateHints): Found | null {
  const match = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2}(?=[\s,|]|$))(?![\d/])/.exec(
    line,
  );
  if (!match) return null;
  const [whole, first, , second, last] = match;
  const [a, b] = [Number(first), Number(second)];
  // A dot is never American; a number above twelve is a day.
  const american = match[2] !== "." && (b > 12 || (monthFirst && a <= 12));
  const year = Number(last) + (last!.length === 2 ? 2000 : 0);
  const [month, day] = american ? [a, b] : [b, a];
  return { year, month, day, index: match.index, end: match.index + whole.length };
}

/** A time of day right after the date, or right before it ("14:05, 3 March 2024"). */
function findClock(after: string, before: string): Omit<Moment, "year" | "month" | "day"> {
  const none = { hour: null, minute: 0, second: 0, fraction: "", zone: null };
  const clock =
    /(오전|오후|午前|午後|上午|下午)?\s?(?<!\d)(\d{1,2})\s?(?:[:.h時시点]|Uhr)\s?(\d{2})(?:분|分)?(?::(\d{2}))?(?:\s?(am|pm|a\.m\.|p\.m\.))?(?:\s?(?:Uhr|Uhr\s|klo|hrs?|h))?(?:\s?\(?((?:UTC|GMT)?\s?[+\-−]\d{1,2}:?\d{0,2}|[A-Z]{1,5}T?)\)?(?![a-z]))?/iu;
  const lead = /^[\s,|·•@–—/()-]{0,4}(?:(?:\p{L}{1,12}[.:,]?\s?){0,2})[\s|·–-]{0,3}/u.exec(after)?.[0].length ?? 0;
  const match = clockAt(clock, after, lead + 2) ?? clockAt(clock, before, 24);
  if (!match) return none;
  const [, half, hourText, minute, second, ampm, zone] = match;
  let hour = Number(hourText);
  const isPm = /^p/i.test(ampm ?? "") || /오후|午後|下午/.test(half ?? "");
  const isAm = /^a/i.test(ampm ?? "") || /오전|午前|上午/.test(half ?? "");
  if (isPm && hour < 12) hour += 12;
  if (isAm && hour === 12) hour = 0;
  if (hour > 23 || Number(minute) > 59) return none;
  return { hour, minute: Number(minute), second: Number(second ?? 0), fraction: "", zone: readZone(zone) };
}

function clockAt(clock: RegExp, text: string, limit: number): RegExpExecArray | null {
  const match = clock.exec(text);
  return match && match.index <= limit ? match : null;
}

function readZone(zone: string | undefined): string | null {
  if (!zone) return null;
  const key = zone.toLowerCase().replaceAll("−", "-").replace(/\s/g, "");
  const offset = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/.exec(key);
  if (!offset) return Object.hasOwn(ZONES, key) ? ZONES[key]! : null;
  const [, sign, hours, minutes] = offset;
  if (Number(hours) > 14) return null;
  return `${sign}${hours!.padStart(2, "0")}:${minutes ?? "00"}`;
}

function fromEpoch(ms: number): string | null {
  const date = new Date(ms);
  if (Number.isNaN(ms) || date.getUTCFullYear() < 1980 || date.getUTCFullYear() > 2100) return null;
  return date.toISOString().replace(".000Z", "Z");
}

function format({ year, month, day, hour, minute, second, fraction, zone }: Moment): string | null {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1800 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysInMonth) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === null || hour > 24 || minute > 59 || second > 60) return date;
  if (hour === 24) return date;
  // A midnight without zone is a date that a template has stretched; it stays what the page wrote.
  const clock = `${two(hour)}:${two(minute)}:${two(second)}`;
  const part = fraction && !/^0+$/.test(fraction) ? `.${fraction.slice(0, 3)}` : "";
  return `${date}T${clock}${part}${zone ?? ""}`;
}

/** Arabic, Persian and full-width digits as 0-9, one for one, so that places in the text stay right. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660;
    return String(code - zero);
  });
}
