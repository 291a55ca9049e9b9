/**
 * Month names are those of the platform's own tables (Unicode CLDR), so that every language is covered alike; a test
 * holds the ones that are written out here against them.
 */
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

/** Written out, since asking the platform costs milliseconds on a page, and half of all pages need no more than these. */
const ENGLISH =
  "january february march april may june july august september october november december jan feb mar apr may jun jul aug sep oct nov dec".split(
    " ",
  );
/** The same for the next most frequent ones: January to December, the forms of a month parted by strokes. */
export const WRITTEN_OUT: Record<string, string> = {
  de: "januar/jan/jänner/jän februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez",
  fr: "janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc",
  es: "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept octubre/oct noviembre/nov diciembre/dic",
  it: "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic",
  pt: "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez",
  nl: "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec",
  pl: "styczeń/sty/stycznia luty/lut/lutego marzec/mar/marca kwiecień/kwi/kwietnia maj/maja czerwiec/cze/czerwca lipiec/lip/lipca sierpień/sie/sierpnia wrzesień/wrz/września październik/paź/października listopad/lis/listopada grudzień/gru/grudnia",
  sv: "januari/jan februari/feb mars april/apr maj juni juli augusti/aug september/sep oktober/okt november/nov december/dec",
};
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
  const written = Object.hasOwn(WRITTEN_OUT, language) ? WRITTEN_OUT[language] : undefined;
  if (written !== undefined) addWritten(names, written);
  else if (language !== "en") for (const name of platformMonths(language)) if (!names.has(name[0])) names.set(...name);
  if (cache.size >= MAX_CACHE) cache.clear();
  cache.set(language, names);
  return names;
}

function addWritten(names: Map<string, number>, written: string): void {
  written.split(" ").forEach((forms, index) => {
    for (const form of forms.split("/")) if (!names.has(form)) names.set(form, index + 1);
  });
}

/** A language's month names as the platform knows them, with their numbers; none for a language it does not know. */
export function platformMonths(language: string): [name: string, number: number][] {
  const locales = Object.hasOwn(VARIANTS, language) ? VARIANTS[language]! : [language];
  return locales.flatMap(monthsOfLocale);
}

function monthsOfLocale(locale: string): [name: string, number: number][] {
  const found: [string, number][] = [];
  const shapes: Intl.DateTimeFormatOptions[] = [{ month: "long" }, { month: "short" }];
  if (INFLECTED.has(locale.split("-")[0]!))
    shapes.push(...shapes.map((shape) => ({ ...shape, day: "numeric" as const })));
  for (const shape of shapes) {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat(locale, { ...shape, calendar: "gregory", timeZone: "UTC" });
    } catch {
      return [];
    }
    for (let number = 1; number <= 12; number++) {
      const first = Date.UTC(2001, number - 1, 1);
      const name = shape.day
        ? (format.formatToParts(first).find((part) => part.type === "month")?.value ?? "")
        : format.format(first);
      const key = foldMonth(name);
      if (/\p{L}{3}/u.test(key)) found.push([key, number]);
    }
  }
  return found;
}

export const foldMonth = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[.\u200e\u200f]/g, "")
    .trim();
