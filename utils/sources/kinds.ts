/** What kind of source a mention names: somebody, several, a body, an outlet, a document. */
import { CLASS } from "./classes.ts";
import { shorts } from "./entity.ts";
import { isBrand } from "./lexicon/brands.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { isPerson } from "./lexicon/people.ts";
import { isDemonym } from "./lexicon/places.ts";
import type { Lexicon } from "./lexicon/types.ts";
import { singular } from "./mentions.ts";
import { isName } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { TokenSpan } from "./spans.ts";
import { SHAPE } from "./tokenise.ts";
import type { Source, SourceKind } from "./types.ts";

/** What bodies are called that are none without a capital. */
const BODIES = new Set(
  "programme program initiative project laboratory lab observatory museum library theatre theater centre zoo airport station systems technologies industries group holdings partners ventures studios records motors airlines airways energy council assembly".split(
    " ",
  ),
);
const COPIES = new Set(["caption", "captions", "placard", "banner", "copy", "copies", "page", "footage", "posts"]);

/** What kind of source a phrase names, by its head and its name. */
export function kindOf(reading: Reading, [first, last]: TokenSpan, head: number, properName: boolean): SourceKind {
  const { lexicon, tokens, classes } = reading;
  const word = tokens.words[head]!;
  const at = (i: number) => tokens.words[i]!;
  if ((lexicon.documentNouns.has(word) || COPIES.has(word)) && (!properName || head > first)) return "document";
  const titled = lexicon.lang === "en" && properName && head > first && lexicon.outletNouns.has(word);
  if (lexicon.socialNouns.has(word) && !titled) return "social post";
  if (lexicon.lang === "en") {
    // "A Fox spokesperson", "NBC executive Ada Holm": somebody who works there.
    if (!properName && lexicon.personNouns.has(word)) return "person";
    for (let i = first + 1; i < head; i++)
      if (properName && tokens.shape[i] === SHAPE.lower && lexicon.personNouns.has(at(i))) return "person";
  }
  for (let i = first; i <= Math.min(last, head); i++)
    if (tokens.shape[i] !== SHAPE.lower && lexicon.outletNouns.has(at(i)) && i > first - 1 && isName(reading, i))
      return "outlet";
  if (lexicon.outletNouns.has(word) && !properName) return "outlet";
  // "43-year-old Ada Holm" is one.
  const aged = properName && at(first).endsWith("-old");
  if (lexicon.groupNouns.has(word) || (classes[first] === CLASS.number && !aged)) return "group";
  for (let i = first; i <= head; i++)
    if (isName(reading, i) && (lexicon.organisationNouns.has(at(i)) || at(i) === "of") && at(i) !== "house")
      return lexicon.titles.has(at(first)) ? "person" : "organisation";
  if (lexicon.organisationNouns.has(word) || (properName && head > first && BODIES.has(word))) return "organisation";
  if (lexicon.personNouns.has(word)) return "person";
  if (properName) {
    if (head > first || classes[head] === CLASS.name)
      return classes[head] === CLASS.acronym ? "organisation" : "person";
    return classes[head] === CLASS.acronym ? "organisation" : "person";
  }
  if (word.length > 3 && /(?:s|[^u]men|people|children)$/.test(word)) return "group";
  return lexicon.pronouns.has(word)
    ? ["they", "we", "them", "many", "some", "others", "people", "most"].includes(word)
      ? "group"
      : "person"
    : "person";
}

/** What is done or found out, and by nobody whom the phrase names: "an investigation", "the analysis in March". */
const FINDING =
  /^(?:an?|the|its|his|her|their|this)(?: \p{Ll}+)?? \p{Ll}+(?:[ts]ion|ment|ysis)(?: (?:in|by|of|from|into)\b|$)/iu;
/** "ReefWorks", one word with a capital within: a brand; "MacKay", "VanDyke" are people. */
const BRAND = /^(?!Mac|Fitz|Van)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u;

/** "Mediators", "Economists": no family is called so. */
const TRADES = /(?:ators|ists)$/;

/** "Ex-friends", "Palestinians": several whom a capital at a sentence's start has made one name. */
function isSeveral(name: string, { personNouns }: Lexicon): boolean {
  if (!/^\p{Lu}[\p{Ll}-]+s$/u.test(name)) return false;
  const one = singular(name.toLowerCase().replace(/^ex-/, ""));
  return TRADES.test(name) || personNouns.has(one) || isPerson(one) || isDemonym(one);
}

/** "TOI", "The Reef Herald": the site's own name, or its letters. */
function isSite(name: string, siteName: string | null | undefined): boolean {
  const site = siteName?.toLowerCase().replace(/^the /, "");
  const own = name.toLowerCase().replace(/^the /, "");
  return !!site && (own === site || (/^\p{Lu}{2,5}$/u.test(name) && shorts(siteName!).includes(own)));
}

/**
 * What kind of source an English name tells where the words around it did not: for whoever looks at the list. Asked
 * last, since the model that judges entries has learnt from the kinds as they were.
 */
export function kindByName(
  { name, kind, description }: Pick<Source, "name" | "kind" | "description">,
  { lexicon, siteName }: Around,
): SourceKind {
  if ((kind === "person" || kind === "organisation") && isSite(name, siteName)) return "outlet";
  if (kind === "group" && (RECKONED.test(name) || WRITTEN.test(name))) return "document";
  // "Independent experts" are nobody's paper.
  if (kind === "outlet" && /^Independent \p{Ll}+s$/u.test(name)) return "group";
  // "Serhiy Radio, a chemist"
  if (kind === "outlet" && isBearer(name, description, lexicon)) return "person";
  if (kind !== "person") return kind;
  if (TOGETHER.test(name)) return "group";
  if (WRITTEN.test(name)) return "document";
  if (NAMELESS_HOUSE.test(name)) return "organisation";
  if (RECKONED.test(name) || RULES.test(name)) return "document";
  if (isHouseName(name)) return "organisation";
  if (isSeveral(name, lexicon)) return "group";
  // "Environmental organisation Reef Watch"
  const role = description?.split(" ") ?? [];
  const short = role.length < 4 && !/^(?:an?|the|who)$/.test(role[0] ?? "");
  const sort = /\bthink tank$/i.test(description ?? "") ? "think-tank" : (role.at(-1) ?? "");
  if (short && HOUSES.test(sort) && genderOf(name.split(" ")[0]!.toLowerCase()) === null) return "organisation";
  return FINDING.test(name) ? "document" : kind;
}

/** "His family", "Ada Holm’s crew": several who speak as one. */
const TOGETHER =
  /^(?:(?:the|an?|his|her|their|its|my|our) (?:\p{Ll}+ )?|.+[’']s? )(?:family|couple|crew|jury|crowd|duo|trio|pair|cabinet|leadership|management|opposition|defence|defense|prosecution|congregation|squad|faculty|clan)$/iu;
/** "The charity": houses that no lexicon of the trained model has. */
const NAMELESS_HOUSE =
  /^(?:the|an?|its|his|her|their) (?:\p{Ll}+ )?(?:charity|airline|startup|studio|guild|consortium|tribunal|inquiry|coastguard|brigade|consulate)$/iu;
/** "Court papers", "documents seen by Reef News" */
const WRITTEN =
  /^(?:(?:the|these|court|legal|internal|leaked|police|company) )*(?:papers|documents|filings|emails|messages)(?: (?:seen|obtained|reviewed|filed|released|published) .*)?$/iu;
/** "Coastguard guidance" */
const RULES = /^\p{Lu}\S* (?:guidance|guidelines|rules|records|minutes|figures|data|research)$/u;
/** "New modelling", "projections from the agency": what has been reckoned. */
const RECKONED =
  /^(?:(?:the|an?|its|their|new|recent|our) )*(?:\p{Ll}+ )?(?:modell?ing|projections?|(?:climate|computer|weather) models|simulations?|calculations?)(?: (?:from|by|of)\b|$)/iu;
/** "Amnesty International", "United Nations", "Number 10". */
const BODY_NAME =
  /^(?:\p{Lu}\S* )+(?:International|Nations|Rail|Railways?|Airways|Airlines|Palace)$|^N(?:umber|o\.?) (?:10|Ten)$|^(?:Kremlin|Downing Street|Treasury|Pentagon|Vatican|Labour|Whitehall|Holyrood|Scotland Yard|Capitol Hill|Wall Street|NHS \p{Lu}\p{Ll}+)$/u;

/** What a name alone tells of a house, in any language. */
export const isHouseName = (name: string): boolean =>
  BRAND.test(name) || BODY_NAME.test(name) || isBrand(name.toLowerCase());

/** Somebody whose family name is that of outlets, by the role that stands with it. */
function isBearer(name: string, description: string | null, { personNouns }: Lexicon): boolean {
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) || !description || !/^an? /.test(description)) return false;
  return description
    .split(/[^\p{L}-]+/u)
    .slice(1, 4)
    .some((word) => personNouns.has(word) || isPerson(word));
}

/** What houses are called before their name. */
const HOUSES =
  /^(?:organi[sz]ation|company|firm|charity|think[- ]tank|group|nonprofit|startup|agency|watchdog|union|bank|network)$/;

interface Around {
  lexicon: Lexicon;
  /** What the page's own site is called. */
  siteName?: string | null | undefined;
}
