/**
 * What a page's address says of what the page is. All of it is a hint: the fitted weights say how much. It is read on
 * every page, once, so an expression costs what its compiling costs: most are asked only where a look at the text
 * leaves them something to say.
 */
import { holds } from "./words.ts";

export interface AddressShape extends ListAddress {
  /** Words in the longest slug of the last two segments ("judge-halts-plan" has 3). */
  slugWords: number;
  /** A year and month, or a whole date, in the path. */
  dated: boolean;
  /** A number of five digits or more, or a long hexadecimal id, in the last segment. */
  numbered: boolean;
  /** Kinds of place that host or folders name. */
  places: ReadonlySet<Place>;
}

/** What an address can say against a single piece, which is all that a page that declares itself news is asked for. */
export interface ListAddress {
  /** Nothing behind the host, or a language code alone: the front page. */
  front: boolean;
  /** The address asks for a page of a list, or for search results. */
  paged: boolean;
}

export type Place = "news" | "listing" | "shop" | "forum" | "docs" | "service";

/** Folder names, in the languages that news sites most often write their addresses in. */
const FOLDERS: Readonly<Record<Place, string>> = {
  news:
    " news article articles story stories politics world opinion opinions sport sports business economy national " +
    "international local entertainment culture lifestyle life breaking football us uk europe asia africa money " +
    "nachrichten artikel politik wirtschaft panorama meinung kultur gesellschaft ausland inland actualite " +
    "actualites politique monde societe economie noticia noticias politica mundo economia sociedad deportes " +
    "cultura cronaca attualita notizie wiadomosci artykul polityka swiat kraj clanek clanky zpravy domaci haber " +
    "gundem nyheter nyhet innenriks utenriks artikkel uutiset kotimaa nieuws binnenland buitenland novosti berita " +
    "crime obituaries columns column editorial editorials interview interviews analysis fact-check press-release " +
    "press-releases ",
  listing:
    " category categories categorie categoria kategorie tag tags topic topics page pages search archive author " +
    "authors browse list lists section sections results find directory collection collections feed genre genres " +
    "label labels catalog catalogue sitemap recent members memberlist ",
  shop:
    " shop shops store product products buy cart basket checkout item itm items dp gp sale prices produkt " +
    "produkte producto productos produit produits prodotto prodotti boutique tienda winkel clearance brands brand " +
    "app ",
  forum:
    " forum forums thread threads viewtopic viewforum showthread forumdisplay discussion discussions question " +
    "questions answers community board boards t r comments qa status messages groups memberlist forum.jsp ",
  docs:
    " docs doc documentation api apis reference references manual manuals guide guides tutorial tutorials wiki " +
    "help support faq faqs kb developer developers dev sdk man handbook userguide usersguide learn stable " +
    "quickstart getting-started man-pages spec specs rfc html ",
  service:
    " service services solution solutions pricing about about-us contact contact-us plans platform careers jobs " +
    "job department departments locations location login signin signup sign-up register join subscribe account " +
    "privacy terms quote events event course courses admissions academics company enterprise customers use-cases " +
    "integrations training resources graduate undergraduate ",
};

/** Words that mean a list where the address ends in them, and anything before that. */
const LAST_LISTS = " all latest index shows archives ";

/** Words that make a folder of several words one of news ("news-and-events"). */
const NEWS_WORDS = " news nachrichten noticias actualites wiadomosci zpravy nyheter notizie ";

/** First labels of host names ("shop.example.com"). */
const HOSTS: Readonly<Partial<Record<Place, string>>> = {
  news: " news edition ",
  shop: " shop store stores ",
  forum: " forum forums community communities discuss discourse answers boards ",
  docs: " docs doc developer developers dev help support wiki api learn manual man kb ",
  service: " jobs careers my app account accounts events library ",
};

interface Parts {
  address: URL;
  segments: string[];
  /** The last segment without its file's ending. */
  last: string;
  /** An article's number stands behind the question mark. */
  asksForPiece: boolean;
}

/** Reads whether an address is that of a front page or of a list; anything that is no address is neither. */
export function listAddress(url: string): ListAddress {
  const parts = partsOf(url);
  return { front: parts !== null && isFront(parts), paged: parts !== null && isPaged(parts) };
}

/** Reads the shape of an address; anything that is no http(s) address has no shape. Looks at 2,000 characters at most. */
export function addressShape(url: string): AddressShape {
  const parts = partsOf(url);
  if (!parts) return { front: false, slugWords: 0, dated: false, numbered: false, places: new Set(), paged: false };
  const { segments, last } = parts;
  const path = parts.address.pathname.toLowerCase();
  const values = askedValues(parts.address);
  return {
    front: isFront(parts),
    slugWords: Math.max(...[last, segments.at(-2) ?? "", ...values].map(slugWords)),
    dated:
      /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d(?!\d))|(?:19|20)\d\d-?[01]\d-?[0-3]\d(?!\d)/.test(
        path,
      ),
    numbered: /\d{5}|[0-9a-f]{8}-[0-9a-f]{4}|[.-][0-9a-f]{7,}$/.test(last),
    places: placesOf(parts, values),
    paged: isPaged(parts),
  };
}

function partsOf(url: string): Parts | null {
  let address: URL;
  try {
    address = new URL(url.slice(0, 2_000));
  } catch {
    return null;
  }
  const segments: string[] = [];
  for (const segment of address.pathname.toLowerCase().split("/")) {
    if (segment && segments.length < 20) segments.push(segment);
  }
  let last = segments.at(-1) ?? "";
  // The file that a folder shows by itself says nothing: "/2026/11/20/pier-closes/index.html".
  if (segments.length > 1 && isIndex(last)) {
    segments.pop();
    last = segments.at(-1)!;
  }
  if (last.includes(".")) last = last.replace(/\.[a-z]{2,5}$/, "");
  return { address, segments, last, asksForPiece: isQuestion(address) };
}

const isIndex = (name: string): boolean =>
  (name.startsWith("index.") || name.startsWith("default.")) && /^(?:index|default)\.\w{2,5}$/.test(name);

function isFront({ segments, asksForPiece }: Parts): boolean {
  if (asksForPiece || segments.length > 1) return false;
  const name = segments[0] ?? "home";
  return name === "home" || isIndex(name) || (name.length < 6 && /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(name));
}

/**
 * Some systems put the slug behind the question mark. Left out is what says where the reader came from, or what they
 * look for.
 */
function askedValues(address: URL): string[] {
  if (!address.search) return [];
  return [...address.searchParams]
    .slice(0, 6)
    .filter(
      ([key]) =>
        !/^(?:utm|ref|src|source|srsltid|campaign|cid|q|s|query|search|keyword|fbclid|from|wt_mc|li$|fh_)/.test(key),
    )
    .map(([, value]) => value.toLowerCase().slice(0, 200));
}

function placesOf({ address, segments, last, asksForPiece }: Parts, values: readonly string[]): Set<Place> {
  const places = new Set<Place>();
  const label = address.hostname.split(".")[0] ?? "";
  for (const place in HOSTS) if (holds(HOSTS[place as Place]!, label)) places.add(place as Place);
  if (!asksForPiece && holds(LAST_LISTS, last)) places.add("listing");
  for (let n = 0; n < segments.length; n++) {
    const isLast = n === segments.length - 1;
    for (const place in FOLDERS) {
      if (!holds(FOLDERS[place as Place], isLast ? last : segments[n]!)) continue;
      // An address that ends in a section's name is that section, not a piece in it.
      places.add(place === "news" && isLast && !asksForPiece ? "listing" : (place as Place));
    }
  }
  const folders = [...segments.slice(0, -1), ...values];
  const words = last.replaceAll("_", "-").split("-");
  if (words.length > 1 && holds(" view read detail ", words.at(-1)!)) folders.push(last);
  for (const folder of folders) {
    if (folder.length >= 40) continue;
    for (const word of folder.replaceAll("_", "-").split("-")) if (holds(NEWS_WORDS, word)) places.add("news");
  }
  return places;
}

/** Parts of a slug that are words: letters, or any script that addresses carry percent-encoded. */
function slugWords(segment: string): number {
  let count = 0;
  for (const part of segment.replaceAll("%20", "-").split(/[-_+,]/)) {
    if (/^(?:[a-z'’]{2,}|.*%[0-9a-f]{2}.*)$/.test(part)) count++;
  }
  return count;
}

/** The front page with an article's number behind the question mark is no front page. */
const isQuestion = ({ search }: URL): boolean =>
  search !== "" &&
  /[?&](?:p|id|idx|no|article|article_?id|aid|story|story_?id|news_?id|nid|idxno)=\d{2,}/i.test(search);

function isPaged({ address: { search }, segments, asksForPiece }: Parts): boolean {
  const end = segments.at(-1) ?? "";
  // Eleven characters: "pagina-1234".
  if (end.length <= 11 && /^(?:page|p|seite|pagina)?[-_]?\d{1,4}$/.test(end) && !/^\d{4}$/.test(end)) return true;
  if (search === "" || asksForPiece) return false;
  return /[?&](?:(?:page|paged|pg|start|offset)=\d|(?:q|s|query|search|sort|orderby|filter|keyword|k)=[^&])/i.test(
    search,
  );
}

/** The path of an address, without a slash at its end; null for what is no address. */
export function pathOf(address: string, base: string): string | null {
  try {
    return new URL(address, base).pathname.replace(/\/$/, "");
  } catch {
    return null;
  }
}
