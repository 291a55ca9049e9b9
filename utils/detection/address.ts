/** What a page's address says of what the page is. All of it is a hint: the fitted weights say how much. */
export interface AddressShape {
  /** Nothing behind the host, or a language code alone: the front page. */
  front: boolean;
  /** Words in the longest slug of the last two segments ("judge-halts-plan" has 3). */
  slugWords: number;
  /** A year and month, or a whole date, in the path. */
  dated: boolean;
  /** A number of five digits or more, or a long hexadecimal id, in the last segment. */
  numbered: boolean;
  /** Kinds of place that host or folders name. */
  places: ReadonlySet<Place>;
  /** The address asks for a page of a list, or for search results. */
  paged: boolean;
}

export type Place = "news" | "listing" | "shop" | "forum" | "docs" | "service";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Folder names, in the languages that news sites most often write their addresses in. */
const FOLDERS: ReadonlyArray<readonly [Place, ReadonlySet<string>]> = [
  [
    "news",
    words(
      `news article articles story stories politics world opinion opinions sport sports business economy national
      international local entertainment culture lifestyle life breaking football us uk europe asia africa money
      nachrichten artikel politik wirtschaft panorama meinung kultur gesellschaft ausland inland actualite actualites
      politique monde societe economie noticia noticias politica mundo economia sociedad deportes cultura cronaca
      attualita notizie wiadomosci artykul polityka swiat kraj clanek clanky zpravy domaci haber gundem nyheter nyhet
      innenriks utenriks artikkel uutiset kotimaa nieuws binnenland buitenland novosti berita crime obituaries columns
      column editorial editorials interview interviews analysis fact-check press-release press-releases`,
    ),
  ],
  [
    "listing",
    words(
      `category categories categorie categoria kategorie tag tags topic topics page pages search archive author authors
      browse list lists section sections results find directory collection collections feed
      genre genres label labels catalog catalogue sitemap recent members memberlist`,
    ),
  ],
  [
    "shop",
    words(
      `shop shops store product products buy cart basket checkout item itm items dp gp sale prices produkt produkte
      producto productos produit produits prodotto prodotti boutique tienda winkel clearance brands brand app`,
    ),
  ],
  [
    "forum",
    words(
      `forum forums thread threads viewtopic viewforum showthread forumdisplay discussion discussions question questions
      answers community board boards t r comments qa status messages groups memberlist forum.jsp`,
    ),
  ],
  [
    "docs",
    words(
      `docs doc documentation api apis reference references manual manuals guide guides tutorial tutorials wiki help
      support faq faqs kb developer developers dev sdk man handbook userguide usersguide learn stable
      quickstart getting-started man-pages spec specs rfc html`,
    ),
  ],
  [
    "service",
    words(
      `service services solution solutions pricing about about-us contact contact-us plans platform careers
      jobs job department departments locations location login signin signup sign-up register join
      subscribe account privacy terms quote events event course courses admissions academics company enterprise
      customers use-cases integrations training resources graduate undergraduate`,
    ),
  ],
];

/** Words that mean a list where the address ends in them, and anything before that. */
const LAST_LISTS = words("all latest index shows archives");

/** Words that make a folder of several words one of news ("news-and-events"). */
const NEWS_WORDS = words("news nachrichten noticias actualites wiadomosci zpravy nyheter notizie");

/** Questions that say where the reader came from, or what they look for. */
const PASSING = /^(?:utm|ref|src|source|srsltid|campaign|cid|q|s|query|search|keyword|fbclid|from|wt_mc|li$|fh_)/;

/** First labels of host names ("shop.example.com"). */
const HOSTS: ReadonlyArray<readonly [Place, ReadonlySet<string>]> = [
  ["news", words("news edition")],
  ["shop", words("shop store stores")],
  ["forum", words("forum forums community communities discuss discourse answers boards")],
  ["docs", words("docs doc developer developers dev help support wiki api learn manual man kb")],
  ["service", words("jobs careers my app account accounts events library")],
];

const NONE: AddressShape = {
  front: false,
  slugWords: 0,
  dated: false,
  numbered: false,
  places: new Set(),
  paged: false,
};

/** Reads the shape of an address; anything that is no http(s) address has no shape. Looks at 2,000 characters at most. */
export function addressShape(url: string): AddressShape {
  let address: URL;
  try {
    address = new URL(url.slice(0, 2_000));
  } catch {
    return NONE;
  }
  const path = address.pathname.toLowerCase();
  const segments = path.split("/").filter(Boolean).slice(0, 20);
  // The file that a folder shows by itself says nothing: "/2026/11/20/pier-closes/index.html".
  if (segments.length > 1 && /^(?:index|default)\.\w{2,5}$/.test(segments.at(-1)!)) segments.pop();
  const last = (segments.at(-1) ?? "").replace(/\.[a-z]{2,5}$/, "");
  // Some systems put the slug behind the question mark.
  const asked = address.search ? [...address.searchParams].slice(0, 6).filter(([key]) => !PASSING.test(key)) : [];
  const values = asked.map(([, value]) => value.toLowerCase().slice(0, 200));
  const front =
    segments.length === 0 ||
    (segments.length === 1 &&
      /^(?:[a-z]{2}(?:[-_][a-z]{2})?|index\.\w{2,5}|home|default\.\w{2,5})$/.test(segments[0]!));
  const places = new Set<Place>();
  const label = address.hostname.split(".")[0] ?? "";
  for (const [place, names] of HOSTS) if (names.has(label)) places.add(place);
  const asksForPiece = isQuestion(address);
  if (LAST_LISTS.has(last) && !asksForPiece) places.add("listing");
  segments.forEach((segment, n) => {
    const name = n === segments.length - 1 ? last : segment;
    for (const [place, names] of FOLDERS) {
      if (!names.has(name)) continue;
      // An address that ends in a section's name is that section, not a piece in it.
      places.add(place === "news" && n === segments.length - 1 && !asksForPiece ? "listing" : place);
    }
  });
  const folders = [...segments.slice(0, -1), ...values, /[-_](?:view|read|detail)$/.test(last) ? last : ""];
  if (folders.some((folder) => folder.length < 40 && folder.split(/[-_]/).some((word) => NEWS_WORDS.has(word)))) {
    places.add("news");
  }
  return {
    front: front && !asksForPiece,
    slugWords: Math.max(...[last, segments.at(-2) ?? "", ...values].map(slugWords)),
    dated:
      /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d(?!\d))|(?:19|20)\d\d-?[01]\d-?[0-3]\d(?!\d)/.test(
        path,
      ),
    numbered: /\d{5}|[0-9a-f]{8}-[0-9a-f]{4}|[.-][0-9a-f]{7,}$/.test(last),
    places,
    paged: isPaged(address, segments),
  };
}

/** Parts of a slug that are words: letters, or any script that addresses carry percent-encoded. */
function slugWords(segment: string): number {
  return segment.split(/[-_+,]|%20/).filter((part) => /^(?:[a-z'’]{2,}|.*%[0-9a-f]{2}.*)$/.test(part)).length;
}

/** The front page with an article's number behind the question mark is no front page. */
const isQuestion = (address: URL): boolean =>
  /[?&](?:p|id|idx|no|article|article_?id|aid|story|story_?id|news_?id|nid|idxno)=\d{2,}/i.test(address.search);

function isPaged(address: URL, segments: string[]): boolean {
  if (/^(?:page|p|seite|pagina)?[-_]?\d{1,4}$/.test(segments.at(-1) ?? "") && !/^\d{4}$/.test(segments.at(-1)!))
    return true;
  if (isQuestion(address)) return false;
  return /[?&](?:(?:page|paged|pg|start|offset)=\d|(?:q|s|query|search|sort|orderby|filter|keyword|k)=[^&])/i.test(
    address.search,
  );
}
