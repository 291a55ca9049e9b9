/** Month names come from the platform's own tables (Unicode CLDR), so that every language is covered alike. */
const cache = new Map<string, ReadonlyMap<string, number>>();
/** CLDR regions whose month names differ from the language's usual ones. */
const VARIANTS: Record<string, readonly string[]> = {
  ar: ["ar-EG", "ar-SY", "ar-MA", "ar-DZ"],
  no: ["nb", "nn"],
  nb: ["nb", "nn"],
  de: ["de", "de-AT"],
  zh: [],
  ja: [],
  ko: [],
};
/** Spellings that newspapers use and CLDR does not have. */
const EXTRA: Record<string, number> = { sept: 9, mär: 3, mrz: 3, maerz: 3, januar: 1, jänner: 1, märz: 3, febr: 2 };
const MAX_CACHE = 20;

/** Written out, since asking the platform costs milliseconds on a page, and half of all pages need no more. */
const ENGLISH =
  "january february march april may june july august september october november december jan feb mar apr may jun jul aug sep oct nov dec".split(
    " ",
  );
/** Languages that write a month otherwise next to its day ("5 marca", but "marzec"). */
const INFLECTED = new Set("be bs ca cs cy de el fi hr hy lt lv pl ru sk sl sr uk vi".split(" "));

/** Month names (lower case, without marks of abbreviation) and their numbers, for a language and English. */
export function monthNames(lang: string | null): ReadonlyMap<string, number> {
  const language = lang?.split("-")[0]?.toLowerCase() ?? "en";
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, number>(Object.entries(EXTRA));
  ENGLISH.forEach((name, index) => {
    names.set(name, (index % 12) + 1);
  });
  if (language !== "en") for (const locale of VARIANTS[language] ?? [language]) addNames(names, locale);
  if (cache.size >= MAX_CACHE) cache.clear();
  cache.set(language, names);
  return names;
}

function addNames(names: Map<string, number>, locale: string): void {
  const shapes: Intl.DateTimeFormatOptions[] = [{ month: "long" }, { month: "short" }];
  if (INFLECTED.has(locale.split("-")[0]!))
    shapes.push(...shapes.map((shape) => ({ ...shape, day: "numeric" as const })));
  for (const shape of shapes) {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat(locale, { ...shape, calendar: "gregory", timeZone: "UTC" });
    } catch {
      return;
    }
    for (let number = 1; number <= 12; number++) {
      const first = Date.UTC(2001, number - 1, 1);
      const name = shape.day
        ? (format.formatToParts(first).find((part) => part.type === "month")?.value ?? "")
        : format.format(first);
      const key = foldMonth(name);
      if (/\p{L}{3}/u.test(key) && !names.has(key)) names.set(key, number);
    }
  }
}

export const foldMonth = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[.\u200e\u200f]/g, "")
    .trim();
