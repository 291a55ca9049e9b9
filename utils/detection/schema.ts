/**
 * What a page declares itself to be in schema.org's terms: JSON-LD and microdata, types alone.
 * The types are those of schema.org 29; news is every subtype of NewsArticle, live blogs, and fact checks.
 */
import { everyNode, readJsonLd, type SchemaValue } from "../structured-data/index.ts";

export type Declared = "news" | "article" | "listing" | "shop" | "forum" | "other";

export interface Declarations {
  /** How many things of each kind the page declares as its own subject. */
  own: Record<Declared, number>;
  /** How many articles it lists: items of lists, parts of blogs and collections. */
  listed: number;
  /** The type's name as the page wrote it, for each kind that occurs. */
  names: Partial<Record<Declared, string>>;
  /** An article declares who wrote it, and when. */
  dated: boolean;
  authored: boolean;
  /** An element is marked as the article's body. */
  body: boolean;
}

const types = (list: string): string[] => list.split(/\s+/);

const KINDS = new Map<string, Declared>([
  ...types(
    `NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle
    ReviewNewsArticle LiveBlogPosting ClaimReview`,
  ).map((name) => [name.toLowerCase(), "news"] as const),
  ...types(
    `Article BlogPosting Report SatiricalArticle AdvertiserContentArticle SocialMediaPosting ScholarlyArticle
    MedicalScholarlyArticle Review CriticReview`,
  ).map((name) => [name.toLowerCase(), "article"] as const),
  ...types("CollectionPage ItemList SearchResultsPage Blog OfferCatalog ProfilePage MediaGallery DataCatalog").map(
    (name) => [name.toLowerCase(), "listing"] as const,
  ),
  ...types(
    `Product ProductGroup ProductModel IndividualProduct SomeProducts Offer AggregateOffer Vehicle Car Book
    VideoGame SoftwareApplication WebApplication MobileApplication ItemPage CheckoutPage`,
  ).map((name) => [name.toLowerCase(), "shop"] as const),
  ...types("QAPage Question DiscussionForumPosting Comment").map((name) => [name.toLowerCase(), "forum"] as const),
  ...types(
    `FAQPage AboutPage ContactPage Service ProfessionalService FinancialProduct LocalBusiness HomeAndConstructionBusiness
    Event JobPosting Recipe Course HowTo TechArticle APIReference Dataset GovernmentService MedicalWebPage Restaurant
    Hotel EducationalOccupationalProgram CollegeOrUniversity SoftwareSourceCode Movie TVSeries MusicAlbum`,
  ).map((name) => [name.toLowerCase(), "other"] as const),
]);

/** What lies under these is somebody else's piece, or a detail of this one. */
const LISTS = new Set(["itemListElement", "blogPost", "blogPosts", "hasPart", "dataFeedElement", "workFeatured"]);
const ELSEWHERE = new Set([
  ...LISTS,
  ...types(`citation isBasedOn relatedLink mentions comment significantLink isRelatedTo isSimilarTo about offers
    itemReviewed review publisher author potentialAction image video isPartOf breadcrumb suggestedAnswer acceptedAnswer
    hasOfferCatalog subjectOf`),
]);

/** UTF-16 units of JSON-LD that are read: of a longer block only the declared types of its beginning. */
const MAX_JSON = 200_000;
const MAX_TOTAL = 400_000;
const MAX_SCRIPTS = 60;
const MAX_ITEMS = 60;

export const noDeclarations = (): Declarations => ({
  own: { news: 0, article: 0, listing: 0, shop: 0, forum: 0, other: 0 },
  listed: 0,
  names: {},
  dated: false,
  authored: false,
  body: false,
});

/** Reads what the page declares, in time that does not grow with what a block of JSON-LD holds. */
export function readDeclarations(root: Element): Declarations {
  const found = noDeclarations();
  readBlocks(root, found);
  readItems(root, found);
  return found;
}

function count(found: Declarations, type: string): Declared | null {
  const kind = KINDS.get(type.toLowerCase());
  if (!kind) return null;
  found.own[kind]++;
  found.names[kind] ??= type.slice(0, 40);
  return kind;
}

const isPiece = (kind: Declared | null | undefined): boolean => kind === "news" || kind === "article";

function readBlocks(root: Element, found: Declarations): void {
  const blocks: string[] = [];
  let total = 0;
  let scripts = 0;
  for (const script of root.querySelectorAll("script[type*='ld+json' i]")) {
    if (++scripts > MAX_SCRIPTS) break;
    const text = script.textContent ?? "";
    if (text.length <= MAX_JSON && total + text.length <= MAX_TOTAL) {
      total += text.length;
      blocks.push(text);
    } else scanTypes(text.slice(0, MAX_JSON), found);
  }
  if (blocks.length === 0) return;
  const nodes = readJsonLd(blocks);
  for (const node of everyNode(nodes, ELSEWHERE)) {
    for (const type of node.types) {
      if (!isPiece(count(found, type))) continue;
      if (node.properties.has("datePublished")) found.dated = true;
      if (node.properties.has("author")) found.authored = true;
    }
    for (const list of LISTS) for (const value of node.properties.get(list) ?? []) countListed(value, found);
  }
}

function countListed(value: SchemaValue, found: Declarations): void {
  if (typeof value !== "object") return;
  const inner = value.properties.get("item")?.[0];
  const item = typeof inner === "object" ? inner : value;
  if (item.types.some((type) => isPiece(KINDS.get(type.toLowerCase())))) found.listed++;
}

/** A block too long to read whole: the first types that it names. */
function scanTypes(text: string, found: Declarations): void {
  let seen = 0;
  for (const match of text.matchAll(/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"([A-Za-z:/.]{1,60})"/g)) {
    if (++seen > 10) break;
    count(found, match[1]!.replace(/^.*[/:]/, ""));
  }
}

function readItems(root: Element, found: Declarations): void {
  let items = 0;
  for (const element of root.querySelectorAll("[itemtype]")) {
    if (++items > MAX_ITEMS) break;
    const type = /[A-Za-z]+\/?\s*$/.exec((element.getAttribute("itemtype") ?? "").slice(0, 200))?.[0] ?? "";
    const name = type.replace(/[\s/]+$/, "");
    const kind = KINDS.get(name.toLowerCase());
    if (!kind) continue;
    const property = element.getAttribute("itemprop") ?? "";
    if (property === "" || property === "mainEntity") count(found, name);
    else if (isPiece(kind)) found.listed++;
  }
  found.body = root.querySelector("[itemprop~=articleBody]") !== null;
}
