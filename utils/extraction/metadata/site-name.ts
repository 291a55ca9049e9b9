import { isA, nodesOf, plainText, text } from "../../structured-data/index.ts";
import { attribute, isHomeLink, loose, marks, shownText, tag, wordCount } from "./dom.ts";
import { meta, type PageFacts } from "./page-facts.ts";
import { documentTitle, isSiteName } from "./title.ts";

const MAX_NAME = 80;
/** A longer one that is the title too is the title. */
const MAX_SITE_WORDS = 4;
/** Words that make a name of something else than the site. */
const NOT_A_NAME =
  /^(?:(?:(?:back )?to (?:the )?|go to (?:the )?)?(?:home|front|start) ?page|zur (?:startseite|homepage)|(?:retour à l['’])?accueil|inicio|portada|página (?:de inicio|principal)|pagina iniziale|strona główna|forsiden?|startsidan?|home|index|untitled|website|wordpress|news|blog|article|logo|start|startseite|www|main|menu|site|page|blog post|.{0,60}\.(?:png|jpe?g|svg|gif|webp))$/i;

const SEPARATED = /\s+[|–—\-·•»]\s+|\s*[|｜]\s*/u;

/** Every name that the page gives its site, the best first; used to know a title's tail as well. */
export function siteNames(facts: PageFacts): string[] {
  const names: Array<string | null> = [
    meta(facts, "og:site_name"),
    periodicalName(facts),
    ...publisherNames(facts),
    meta(
      facts,
      "application-name",
      "apple-mobile-web-app-title",
      "cre",
      "publisher",
      "dc.publisher",
      "article:publisher",
    ),
  ];
  for (const node of facts.nodes) {
    if (isA(node, "WebSite", "NewsMediaOrganization"))
      names.push(text(node, "name", MAX_NAME * 2), text(node, "alternateName", MAX_NAME * 2));
  }
  names.push(meta(facts, "twitter:site")?.replace(/^@/, "") ?? null);
  const seen = new Set<string>();
  // Some pages give the article's title as the name of the "application".
  const title = loose(meta(facts, "og:title") ?? "");
  return names.flatMap((name) => {
    const isTitle = name !== null && wordCount(name) > MAX_SITE_WORDS && loose(name) === title;
    const clean = name === null || isTitle ? "" : bareSiteName(name, facts);
    const key = loose(clean);
    if (key === "" || seen.has(key) || clean.length > MAX_NAME || /^https?:/i.test(clean)) return [];
    seen.add(key);
    return [clean];
  });
}

/** The journal that it stands in is what readers know; its publisher has many. */
function periodicalName({ main }: PageFacts): string | null {
  const whole = main ? nodesOf(main, "isPartOf").find((node) => isA(node, "Periodical", "Newspaper")) : null;
  return whole ? text(whole, "name", MAX_NAME * 2) : null;
}

function publisherNames({ main, nodes }: PageFacts): Array<string | null> {
  const owners = main ? nodesOf(main, "publisher") : [];
  if (owners.length === 0) {
    for (const node of nodes) if (isA(node, "WebPage", "WebSite")) owners.push(...nodesOf(node, "publisher"));
  }
  return owners.slice(0, 5).map((owner) => text(owner, "name", MAX_NAME * 2));
}

/** The site's name as a reader knows it, without its slogan; null where the page gives none. */
export function readSiteName(facts: PageFacts, names: readonly string[], headline: string | null): string | null {
  const named = names.find((name) => wordCount(name) <= 7 && !NOT_A_NAME.test(name));
  if (!named) return fromTitle(facts) ?? fromLogo(facts) ?? afterHeadline(facts, headline);
  if (isBare(named)) {
    const written = [...names, titleTail(facts)].find((name) => name !== null && isWrittenOut(name, named));
    // Nothing but an account: what the title ends in is what the site calls itself.
    return written ?? (names.length === 1 ? afterHeadline(facts, headline) : null) ?? named;
  }
  // "Security" for a part of the site, whose own name the title ends in.
  if (isSiteName(named, [], facts.url?.hostname ?? "")) return named;
  const tail = titleTail(facts);
  return names.find((name) => name === tail) ?? named;
}

/** "harbourpost", "harbourpost.example": an address, and how nobody writes a name. */
const isBare = (name: string) => !/[\s\p{Lu}]/u.test(name) && /^[a-z0-9.-]+$/.test(name);
/** What may stand before or behind it, in letters: "The", "Báo", "Online". */
const MORE = 6;

/** The same name as people write it: "Harbour Post" for "harbourpost.example". */
function isWrittenOut(name: string, bare: string): boolean {
  if (!/\p{Lu}/u.test(name) || name.includes("_") || /\.\p{L}{2,12}$/u.test(name) || NOT_A_NAME.test(name))
    return false;
  const label = loose(bare.replace(/\.[a-z.]{2,12}$/, "")).replaceAll(" ", "");
  const key = loose(name).replaceAll(" ", "");
  return label.length > 2 && key.includes(label) && key.length <= label.length + MORE;
}

/** The last part of the title, where it has several; not of its words alone. */
function titleTail(facts: PageFacts): string | null {
  const parts = documentTitle(facts)?.slice(0, 400).split(SEPARATED) ?? [];
  const tail = parts.length > 1 ? plainText(parts.at(-1)!, MAX_NAME) : "";
  return tail !== "" && wordCount(tail) <= 4 && !NOT_A_NAME.test(tail) ? tail : null;
}

/** What <title> adds to the shown headline is the site's name, section before it or not. */
function afterHeadline(facts: PageFacts, headline: string | null): string | null {
  const title = documentTitle(facts);
  if (!title || !headline || headline.length < 3 || !title.startsWith(headline)) return null;
  const parts = title.slice(headline.length, 400).split(SEPARATED);
  const tail = plainText(parts.at(-1) ?? "", MAX_NAME);
  return parts.length > 1 && tail.length > 1 && wordCount(tail) <= 4 && !NOT_A_NAME.test(tail) ? tail : null;
}

/** "Harbour Post - News that floats": of the parts, the one that the host agrees with, else the first. */
function bareSiteName(name: string, { url }: PageFacts): string {
  const plain = plainText(name, MAX_NAME * 2)
    .replace(/^www\./i, "")
    .replace(/\s(?:website|homepage)$/i, "")
    .replace(/^["“„«\s]+|[\s|–—"”»-]+$/gu, "");
  const parts = plain.split(/\s+[|–—\-·•:]\s+|\s*[|｜]\s*|:\s+/u).filter(Boolean);
  if (parts.length < 2) return plain;
  // "Harbour Post - Content - News" at /content/news/: where on the site it is.
  const folders = loose(url?.pathname.replaceAll("/", " ") ?? "").split(" ");
  while (parts.length > 1 && folders.includes(loose(parts.at(-1)!))) parts.pop();
  if (parts.length < 2) return parts[0]!;
  const host = url?.hostname ?? "";
  return parts.find((part) => isSiteName(part, [], host)) ?? (wordCount(plain) > 6 ? parts[0]! : plain);
}

function fromTitle(facts: PageFacts): string | null {
  const title = documentTitle(facts);
  const parts = title?.slice(0, 400).split(SEPARATED) ?? [];
  if (parts.length < 2) return null;
  const host = facts.url?.hostname ?? "";
  const own = [parts.at(-1)!, parts[0]!].find((part) => isSiteName(part, [], host));
  if (own) return plainText(own, MAX_NAME);
  const tail = titleTail(facts);
  return tail && /\|/.test(title ?? "") && wordCount(tail) > 0 ? tail : null;
}

/** The words of the site's logo, or of the link home. */
function fromLogo(facts: PageFacts): string | null {
  let count = 0;
  for (const element of facts.root.querySelectorAll(
    '[class*="logo" i],[id*="logo" i],[class*="site-title" i],[rel~="home"],header a',
  )) {
    if (++count > 80) break;
    const image = tag(element) === "img" ? element : element.getElementsByTagName?.("img")[0];
    const own = [
      image && attribute(image, "alt"),
      attribute(element, "aria-label"),
      attribute(element, "title"),
      shownText(element, MAX_NAME),
    ];
    // A link's title often says where it leads, and its words what the site is called.
    const said = own.find((words) => words && !NOT_A_NAME.test(words.trim()));
    const name = bareSiteName(said ?? "", facts)
      .replace(/\s*(?:logo|home ?page|home)\s*$/i, "")
      .replace(/^(?:home|logo)\s*[-–|:]?\s*/i, "")
      .trim();
    const isOwn =
      isSiteName(name, [], facts.url?.hostname ?? "") ||
      (/logo|site-title/.test(marks(element)) && isHomeLink(element));
    if (isOwn && name.length > 1 && wordCount(name) > 0 && wordCount(name) <= 6 && !NOT_A_NAME.test(name)) return name;
  }
  return null;
}
