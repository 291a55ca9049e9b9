import { plainText } from "./plain.ts";
import type { AuthorLink, Contribution } from "./types.ts";

/** Which part of the page says so; the words are shown to readers as provenance. */
export type Origin = "json-ld" | "microdata" | "RDFa" | "byline" | "rel=author" | "author box" | "meta" | "picture";

/** What one part of the page says of one author. */
export interface Claim {
  origin: Origin;
  name: string;
  collective: boolean;
  /** True for a news agency, named as the page writes it. */
  agency: boolean;
  contribution: Contribution;
  role: string | null;
  organisation: string | null;
  url: string | null;
  photo: string | null;
  bio: string | null;
  links: AuthorLink[];
}

export const MAX_ROLE = 120;
export const MAX_BIO = 1_500;

export function newClaim(origin: Origin, name: string, more: Partial<Claim> = {}): Claim {
  return {
    origin,
    name: plainText(name, 80),
    collective: false,
    agency: false,
    contribution: "author",
    role: null,
    organisation: null,
    url: null,
    photo: null,
    bio: null,
    links: [],
    ...more,
  };
}

/** What all readers of the page start from. */
export interface Setting {
  root: Element;
  url: string;
  host: string;
  lang: string | null;
  /** The site's own names, host included. */
  houses: string[];
  title: string;
  /** Whether the page's data declares a news article. */
  news: boolean;
}
