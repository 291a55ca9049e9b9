/** Turns what each feature added to the verdict into sentences for a reader. */
import { type Feature, hasAuthor, hasDate, type PageFacts } from "./features.ts";
import { holds } from "./words.ts";

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
const a = (noun = "page of that kind"): string => `${/^[AEIO]/i.test(noun) ? "an" : "a"} ${noun}`;

/** Made when it is asked for: most news pages are known by their head, and say why in one sentence. */
const reasons = (): Reason[] => [
  { features: ["declaresNews"], say: ({ declared }) => `The page declares itself ${a(declared.names.news)}.` },
  { features: ["declaresArticle"], say: ({ declared }) => `The page declares itself ${a(declared.names.article)}.` },
  {
    features: ["declaresProduct", "ogProduct"],
    say: ({ declared }) => `The page describes ${a(declared.names.shop ?? "product")}.`,
  },
  { features: ["declaresForum"], say: ({ declared }) => `The page declares itself ${a(declared.names.forum)}.` },
  {
    features: ["ogArticle", "anyDeclaration", "single", "bodyMarked"],
    say: ({ head, furniture, declared }) => {
      if (head.openGraph === "article") return "The page tells other sites that it is an article.";
      if (furniture.template === "single") return "The page is built as a single post.";
      return declared.marks.has("articleBody") ? "The page marks its text as an article's." : null;
    },
  },
  {
    features: ["publishedMeta", "pieceDated", "anyDate", "dateShown", "datedAddress"],
    say: ({ head, declared, address, around }) => {
      if (head.published || declared.dated) return "The page gives its publishing date.";
      if (address.dated) return "The address holds a date.";
      return around.date ? "A date stands beside the text." : null;
    },
  },
  { features: ["pieceAuthored", "authorMarked"], say: () => "The page names an author." },
  { features: ["pressMeta", "amp"], say: () => "The page carries tags that publishers write for news services." },
  { features: ["docsSoftware"], say: () => "The page was made by documentation software." },
  { features: ["front"], say: () => "The address is that of a front page." },
  {
    features: ["slug", "numbered", "pieceAddress"],
    say: ({ address }) => {
      if (address.slugWords >= 3) return `The address holds a headline of ${counted(address.slugWords, "word")}.`;
      return address.numbered ? "The address ends in an article's number." : null;
    },
  },
  { features: ["newsPlace"], say: () => "The address lies in a news section." },
  { features: ["listingPlace"], say: () => "The address is that of a list of pages." },
  { features: ["shopPlace"], say: () => "The address lies in a shop." },
  { features: ["forumPlace"], say: () => "The address lies in a forum." },
  { features: ["docsPlace"], say: () => "The address lies in documentation or help pages." },
  { features: ["servicePlace"], say: () => "The address is that of a service or of the company itself." },
  { features: ["pagedAddress"], say: () => "The address asks for one page of a list or for search results." },
  {
    features: ["mainShare"],
    say: ({ text }) =>
      `${counted(text.paragraphs, "paragraph")} of running text, ${percent(text.linkedShare)} of it links.`,
  },
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
    features: ["headlineLength", "titleLength", "articleShape"],
    say: ({ headings }) => (headings.inTitle ? "One headline stands over one text." : null),
  },
  {
    features: ["linkedHeadings", "mainHeadingLinked"],
    say: ({ headings }) =>
      `${headings.linkedHeadings} of ${counted(headings.headings, "heading")} lead to other pages.`,
  },
  { features: ["oneArticle"], say: () => "One part of the page is marked as an article." },
  { features: ["prices", "buys"], say: () => "The page shows prices or sells something." },
  { features: ["code"], say: () => "The page shows program code." },
  { features: ["passwords"], say: () => "The page asks for a password." },
  { features: ["shares"], say: () => "The page offers to be shared." },
  { features: ["otherTemplate"], say: () => "The page is built as a front page, a list, or a standing page." },
];

/** Each of these makes a page one of another kind, and so carries the weight of `otherKind` too. */
const OTHER_KINDS =
  " declaresProduct declaresForum docsSoftware front listingPlace shopPlace forumPlace docsPlace servicePlace " +
  "pagedAddress buys otherTemplate ";

/** At most eight sentences for the verdict, strongest first; what speaks against it is left out. */
export function reasonsOf(facts: PageFacts, contributions: Record<Feature, number>, isNews: boolean): string[] {
  const sign = isNews ? 1 : -1;
  const said: Array<[number, string]> = [];
  for (const { features, say } of reasons()) {
    const own = features.reduce((sum, name) => sum + contributions[name], 0);
    const strength = sign * (own < 0 && holds(OTHER_KINDS, features[0]!) ? own + contributions.otherKind : own);
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
