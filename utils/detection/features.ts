/** The numbers that the verdict is made of: each a fact of the page, scaled to about 0…1, with a name. */
import { type AddressShape, addressShape, type ListAddress } from "./address.ts";
import { type Furniture, readFurniture } from "./furniture.ts";
import { emptyHead, type HeadFacts, namesAddress, readHead } from "./head.ts";
import { type HeadingFacts, readHeadings } from "./headings.ts";
import { type Declarations, noDeclarations, readDeclarations } from "./schema.ts";
import { readSurroundings, type Surroundings } from "./surroundings.ts";
import { readText, type TextFacts, weightedLength } from "./text.ts";

export interface PageFacts {
  address: AddressShape;
  declared: Declarations;
  head: HeadFacts;
  text: TextFacts;
  headings: HeadingFacts;
  around: Surroundings;
  furniture: Furniture;
}

interface HeadPart extends Pick<PageFacts, "declared" | "head"> {
  address: ListAddress;
}

/** Reads everything that the verdict needs; changes nothing. `previousUrls` as in `DetectionInput`. */
export function readFacts(root: Element, url: string, previousUrls: readonly string[] = []): PageFacts {
  const text = readText(root);
  const head = readHead(root);
  const declared = readDeclarations(root);
  const stale = previousUrls.some((previous) => namesAddress(head, previous)) && !namesAddress(head, url);
  return {
    address: addressShape(url),
    declared: stale ? noDeclarations() : declared,
    head: stale ? emptyHead(head.title) : head,
    text,
    headings: readHeadings(root, text.main, url, [head.title, head.sharedTitle]),
    around: readSurroundings(root, text.main),
    furniture: readFurniture(root, declared.marks),
  };
}

/** 0 at 0, 1 at `full`, growing ever slower and cut there. */
const grade = (value: number, full: number): number => Math.min(1, Math.log1p(Math.max(0, value)) / Math.log1p(full));
const flag = (value: unknown): number => (value ? 1 : 0);

/**
 * The value of each feature for a page's facts. One function, not one for each feature: fifty small ones are each
 * compiled when first called, which on a young page takes longer than all of them run.
 */
export function featuresOf(facts: PageFacts) {
  const { address, declared, head, text, headings, around, furniture } = facts;
  const { own } = declared;
  const agreed = agreement(facts);
  const otherKind = isOtherKind(facts);
  return {
    // What the page declares itself to be.
    declaresNews: flag(own.news > 0 && own.news <= 3),
    declaresArticle: flag(own.article > 0 && own.article <= 3 && own.news === 0),
    declaresProduct: flag(own.shop),
    declaresForum: flag(own.forum),
    pieceDated: flag(declared.dated),
    pieceAuthored: flag(declared.authored),
    bodyMarked: flag(declared.marks.has("articleBody")),
    // Head.
    ogArticle: flag(head.openGraph === "article"),
    ogProduct: flag(head.openGraph === "product" || head.product),
    publishedMeta: flag(head.published),
    pressMeta: flag(head.press),
    amp: flag(head.amp),
    docsSoftware: flag(head.software === "docs"),
    titleLength: Math.min(weightedLength(head.sharedTitle || head.title), 80) / 80,
    // Address.
    front: flag(address.front),
    slug: Math.min(address.slugWords, 8) / 8,
    datedAddress: flag(address.dated),
    numbered: flag(address.numbered),
    newsPlace: flag(address.places.has("news")),
    listingPlace: flag(address.places.has("listing")),
    shopPlace: flag(address.places.has("shop")),
    forumPlace: flag(address.places.has("forum")),
    docsPlace: flag(address.places.has("docs")),
    servicePlace: flag(address.places.has("service")),
    pagedAddress: flag(address.paged),
    // Text.
    mainShare: text.mainShare,
    linkDensity: grade((1_000 * furniture.links) / (text.characters + 500), 200),
    shortBlocks: grade(text.shortBlocks / (text.paragraphs + 1), 20),
    quotations: Math.min(1, text.quotations / 5),
    dateline: flag(text.dateline),
    address: Math.min(1, text.address / 8),
    // Headings and what stands near the text.
    headlineLength: Math.min(weightedLength(headings.headline), 80) / 80,
    linkedHeadings: headings.headings > 0 ? headings.linkedHeadings / headings.headings : 0,
    mainHeadingLinked: flag(headings.mainHeadingLinked),
    dateShown: flag(around.date),
    articleShape: flag(hasArticleShape(facts)),
    // Furniture.
    oneArticle: flag(furniture.articles === 1),
    authorMarked: flag(furniture.authors > 0 && furniture.authors <= 12),
    prices: grade(furniture.prices, 40),
    buys: flag(furniture.buys),
    code: grade(furniture.code, 12),
    passwords: flag(furniture.passwords),
    shares: flag(furniture.shares > 0 && furniture.shares <= 12),
    single: flag(furniture.template === "single"),
    otherTemplate: flag(furniture.template === "other"),
    // Evidence from whichever place a page happens to give it: pages without scripts or of 2005 have fewer places.
    anyDate: flag(hasDate(facts)),
    anyDeclaration: flag(hasDeclaration(facts)),
    pieceAddress: flag(hasPieceAddress(facts)),
    otherKind: flag(otherKind),
    agreement: agreed,
    agreementAlone: otherKind ? 0 : agreed,
  };
}

export type Feature = keyof ReturnType<typeof featuresOf>;

export const hasDate = ({ head, declared, address, around }: PageFacts): boolean =>
  head.published || declared.dated || address.dated || around.date;

export const hasAuthor = ({ head, declared, around, furniture }: PageFacts): boolean =>
  head.author || declared.authored || around.byline || (furniture.authors > 0 && furniture.authors <= 12);

const hasDeclaration = ({ head, declared: { own, marks }, furniture }: PageFacts): boolean => {
  const pieces = own.news || own.article;
  return (
    head.openGraph === "article" ||
    (pieces > 0 && pieces <= 3) ||
    marks.has("articleBody") ||
    furniture.template === "single"
  );
};

const hasPieceAddress = ({ address }: PageFacts): boolean =>
  address.slugWords >= 4 || address.numbered || address.dated || address.places.has("news");

const hasEnoughText = (text: TextFacts): boolean => text.paragraphs >= 3 && text.characters > 500;

const OTHER_PLACES = ["shop", "forum", "docs", "service", "listing"] as const;

const isOtherKind = ({ address, declared: { own }, head, furniture }: PageFacts): boolean =>
  address.front ||
  address.paged ||
  OTHER_PLACES.some((place) => address.places.has(place)) ||
  own.shop > 0 ||
  own.forum > 0 ||
  head.openGraph === "product" ||
  head.product ||
  head.scholarly ||
  head.software !== null ||
  furniture.template === "other" ||
  furniture.buys;

/** One headline over one text, the headline being what the page is called. */
const hasArticleShape = ({ text, headings }: PageFacts): boolean =>
  text.mainParagraphs >= 3 &&
  text.mainShare > 0.4 &&
  !headings.headlineLinked &&
  !headings.mainHeadingLinked &&
  headings.inTitle;

/**
 * The page declares itself one news article, and nothing that it declares says that it is a list or something else.
 * No page of another kind in the corpus does that.
 */
export const isDeclaredNews = ({ declared, address, head }: HeadPart): boolean => {
  const { own, listed } = declared;
  const elsewhere = own.listing + own.forum + own.shop > 0 || listed > 3 || head.openGraph === "product";
  return own.news === 1 && own.article <= 1 && !elsewhere && !address.front && !address.paged;
};

/** How many of the six kinds of evidence agree, counted from the fourth on. */
function agreement(facts: PageFacts): number {
  const evidence = [
    hasDate(facts),
    hasAuthor(facts),
    hasDeclaration(facts),
    hasPieceAddress(facts),
    hasArticleShape(facts),
    hasEnoughText(facts.text),
  ];
  return Math.max(0, evidence.filter(Boolean).length - 3) / 3;
}
