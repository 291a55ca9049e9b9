export type AuthorLinkKind = "author page" | "email" | "profile" | "website";

export interface AuthorLink {
  kind: AuthorLinkKind;
  url: string;
  /** "X", "Mastodon", "LinkedIn", … for profiles; otherwise the link's own words or null. */
  label: string | null;
}

/** What a person did for the piece. */
export type Contribution = "author" | "reporting" | "editing" | "photography" | "translation" | "other";

export interface Author {
  name: string;
  /** True when the name stands for a desk or board ("Editorial board", "Redaktion"), not a person. */
  collective: boolean;
  contribution: Contribution;
  role: string | null;
  organisation: string | null;
  /** The author's page: absolute http(s), or null. */
  url: string | null;
  photo: string | null;
  /** The page's own words, plain text. */
  bio: string | null;
  links: AuthorLink[];
  /** Where each fact comes from: "json-ld", "byline", "author box", "meta", "microdata", "rel=author", … */
  provenance: Partial<Record<"name" | "role" | "organisation" | "url" | "photo" | "bio", string>>;
}

export type PieceKind =
  | "news"
  | "analysis"
  | "opinion"
  | "editorial"
  | "interview"
  | "live blog"
  | "fact check"
  | "review"
  | "sponsored"
  | "press release"
  | "wire copy"
  | "satire"
  | "obituary";

export interface Policy {
  kind:
    | "ethics"
    | "corrections"
    | "ownership"
    | "funding"
    | "diversity"
    | "fact-checking"
    | "masthead"
    | "contact"
    | "other";
  url: string;
}

export interface Publisher {
  name: string | null;
  url: string | null;
  logo: string | null;
  foundingDate: string | null;
  policies: Policy[];
}

export interface Correction {
  kind: "correction" | "update" | "clarification";
  /** The notice's own words. */
  text: string;
}

/** Everything the page says on who wrote the piece and who stands behind it. */
export interface Authorship {
  /** People (and collectives) who wrote it, in the page's order; contributors follow. */
  authors: Author[];
  /** News agencies whose copy it is, by their usual names ("AP", "Reuters"). */
  agencies: string[];
  /** The byline as the page shows it, or null. */
  byline: string | null;
  publisher: Publisher;
  piece: { kind: PieceKind; reason: string };
  /** Where the piece first appeared, when the page says that it is copy from elsewhere. */
  originallyFrom: { name: string | null; url: string | null; reason: string } | null;
  corrections: Correction[];
}

export interface AuthorsInput {
  document: Document;
  url: string;
  siteName: string | null;
  lang: string | null;
  /** The body's lines, so that corrections and datelines are found without extracting again. */
  paragraphs: string[];
  title: string;
}

/** What an author's own page on the site says of them. */
export interface AuthorPage {
  /** The page's own words, plain text. */
  bio: string | null;
  /** What they wrote last, in the page's order: absolute http(s) addresses on the same site. */
  latest: { title: string; url: string; published: string | null }[];
}
