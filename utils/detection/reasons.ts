/** Turns what each feature added to the verdict into sentences for a reader. */
import { type Feature, hasAuthor, hasDate, type PageFacts } from "./features.ts";

const MAX_REASONS = 8;
/** Log-odds below which a fact is not worth a sentence. */
const MIN_SAY = 0.1;

interface Reason {
  /** Features that say the same thing to a reader; their contributions add up. */
  features: Feature[];
  say: (facts: PageFacts) => string | null;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const a = (name: string | undefined, otherwise: string): string => {
  const noun = name ?? otherwise;
  return `${/^[AEIO]/i.test(noun) ? "an" : "a"} ${noun}`;
};

const REASONS: readonly Reason[] = [
  {
    features: ["declaresNews"],
    say: ({ declared }) => `The page declares itself ${a(declared.names.news, "NewsArticle")}.`,
  },
  {
    features: ["declaresArticle"],
    say: ({ declared }) => `The page declares itself ${a(declared.names.article, "Article")}.`,
  },
  { features: ["declaresManyPieces"], say: () => "The page declares several articles, not one." },
  {
    features: ["declaresListing"],
    say: ({ declared }) => `The page declares itself a list (${declared.names.listing}).`,
  },
  {
    features: ["declaresProduct", "ogProduct"],
    say: ({ declared }) => `The page describes ${a(declared.names.shop, "product")}.`,
  },
  {
    features: ["declaresForum"],
    say: ({ declared }) => `The page declares itself ${a(declared.names.forum, "forum")}.`,
  },
  {
    features: ["declaresOther"],
    say: ({ declared }) => `The page declares itself ${a(declared.names.other, "service")}.`,
  },
  {
    features: ["ogArticle", "articleTags", "anyDeclaration", "single"],
    say: ({ head, furniture, declared }) => {
      if (head.openGraph === "article") return "The page tells other sites that it is an article.";
      if (furniture.template === "single") return "The page is built as a single post.";
      return declared.body || head.articleTags > 0 ? "The page marks its text as an article's." : null;
    },
  },
  { features: ["ogWebsite", "ogOther"], say: () => "The page tells other sites that it is no article." },
  {
    features: ["publishedMeta", "pieceDated", "anyDate", "dateShown", "datedAddress"],
    say: ({ head, declared, address, around }) => {
      if (head.published || declared.dated) return "The page gives its publishing date.";
      if (address.dated) return "The address holds a date.";
      return around.date ? "A date stands beside the text." : null;
    },
  },
  {
    features: ["authorMeta", "pieceAuthored", "anyAuthor", "bylineShown", "authorMarked"],
    say: (facts) => (hasAuthor(facts) ? "The page names an author." : null),
  },
  { features: ["pressMeta", "amp"], say: () => "The page carries tags that publishers write for news services." },
  { features: ["forumSoftware"], say: () => "The page was made by forum software." },
  { features: ["docsSoftware"], say: () => "The page was made by documentation software." },
  { features: ["front", "canonicalFront"], say: () => "The address is that of a front page." },
  {
    features: ["slug", "numbered", "pieceAddress"],
    say: ({ address }) => {
      if (address.slugWords >= 3) return `The address ends in a headline of ${counted(address.slugWords, "word")}.`;
      return address.numbered ? "The address ends in an article's number." : null;
    },
  },
  { features: ["newsPlace"], say: () => "The address lies in a news section." },
  { features: ["blogPlace"], say: () => "The address lies in a blog." },
  { features: ["listingPlace"], say: () => "The address is that of a list of pages." },
  { features: ["shopPlace"], say: () => "The address lies in a shop." },
  { features: ["forumPlace"], say: () => "The address lies in a forum." },
  { features: ["docsPlace"], say: () => "The address lies in documentation or help pages." },
  { features: ["servicePlace"], say: () => "The address is that of a service or of the company itself." },
  { features: ["pagedAddress"], say: () => "The address asks for one page of a list or for search results." },
  {
    features: ["paragraphs", "mainCharacters", "mainShare", "enoughText", "linkedShare"],
    say: ({ text }) => {
      if (text.paragraphs === 0) return "There is no running text.";
      return `${counted(text.paragraphs, "paragraph")} of running text, ${percent(text.linkedShare)} of it links.`;
    },
  },
  { features: ["noText"], say: () => "There is no running text." },
  {
    features: ["linkDensity", "shortBlocks"],
    say: ({ furniture, text }) =>
      furniture.links > 20 && furniture.links * 40 > text.characters
        ? `${counted(furniture.links, "link")} beside little running text.`
        : null,
  },
  { features: ["quotations"], say: () => "The text quotes people." },
  { features: ["dateline"], say: () => "The text opens with a dateline." },
  { features: ["address"], say: () => "The text speaks to its reader, as guides and sales pages do." },
  {
    features: ["headlineLength", "headlineInTitle", "articleShape", "oneHeadline", "titleLength"],
    say: ({ headings }) => (headings.headline === "" ? null : "One headline stands over one text."),
  },
  {
    features: ["linkedHeadings", "linkedHeadingCount", "mainHeadingLinked"],
    say: ({ headings }) =>
      headings.linkedHeadings > 0 ? `${counted(headings.linkedHeadings, "heading")} link to other pages.` : null,
  },
  { features: ["oneArticle"], say: () => "One part of the page is marked as an article." },
  {
    features: ["manyArticles"],
    say: ({ furniture }) => `${furniture.articles} parts of the page are marked as articles.`,
  },
  { features: ["manyTimes", "manyAuthors"], say: () => "Many dates or authors stand on the page." },
  { features: ["prices", "buys"], say: () => "The page shows prices or sells something." },
  { features: ["code"], say: () => "The page shows program code." },
  { features: ["passwords", "inputs"], say: () => "The page asks for input." },
  { features: ["shares"], say: () => "The page offers to share it." },
  { features: ["otherTemplate"], say: () => "The page is built as a front page, a list, or a standing page." },
  { features: ["otherKind"], say: () => null },
  { features: ["agreement", "agreementAlone"], say: () => null },
];

/** At most eight sentences for the verdict, strongest first; what speaks against it is left out. */
export function reasonsOf(facts: PageFacts, contributions: Record<Feature, number>, isNews: boolean): string[] {
  const sign = isNews ? 1 : -1;
  const said: Array<[number, string]> = [];
  for (const { features, say } of REASONS) {
    const strength = sign * features.reduce((sum, name) => sum + contributions[name], 0);
    const sentence = strength >= MIN_SAY ? say(facts) : null;
    if (sentence) said.push([strength, sentence]);
  }
  said.sort(([one], [other]) => other - one);
  const sentences = [...new Set(said.map(([, sentence]) => sentence))];
  if (!isNews) sentences.push(...missing(facts));
  return sentences.slice(0, MAX_REASONS);
}

/** What a news article would have and this page has not. */
function missing(facts: PageFacts): string[] {
  const { text, head, declared } = facts;
  const lacks: string[] = [];
  if (head.openGraph !== "article" && declared.own.news + declared.own.article === 0) {
    lacks.push("Nothing declares the page an article.");
  }
  if (!hasDate(facts)) lacks.push("No publishing date is given.");
  if (!hasAuthor(facts)) lacks.push("No author is named.");
  if (text.paragraphs > 0 && text.paragraphs < 3) lacks.push("There is hardly any running text.");
  return lacks;
}
