/** Offsets in UTF-16 units into the input's `text`; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type SourceKind = "person" | "group" | "organisation" | "outlet" | "document" | "social post" | "link";

export type AttributionType = "direct" | "indirect" | "mixed" | "link";

export interface Attribution {
  type: AttributionType;
  /** The words that attribute: "said", "according to"; "" for a bare link. */
  cue: string;
  /** The words in quotation marks, without the marks; null where none is quoted. */
  quote: string | null;
  /** The sentence (or sentences) that hold source, cue and content. */
  text: string;
  /** Index of the paragraph (line of the input's text) where the attribution starts. */
  paragraph: number;
  /** Who is named here, or null where the source is carried over from before. */
  source: Span | null;
  cueSpan: Span | null;
  /** What is said. */
  content: Span[];
  /** True for thoughts and intentions ("believes", "wants"), false for speech. */
  thought: boolean;
  /** 0 to 1. */
  confidence: number;
}

export interface Source {
  /** The fullest name in the text. */
  name: string;
  aliases: string[];
  kind: SourceKind;
  anonymous: boolean;
  /** Title, role, affiliation or reason for anonymity, in the text's own words; or null. */
  description: string | null;
  /** The name of the source that relays this one, or null. */
  via: string | null;
  /** Absolute http(s) addresses that stand in its attributions. */
  links: string[];
  attributions: Attribution[];
}

export interface SourcesInput {
  /** Paragraphs parted by newlines; all offsets are into this string. */
  text: string;
  /** Links inside the text. */
  links?: ReadonlyArray<Span & { href: string }>;
  lang?: string | null;
  /** The page's address, so that links to the site itself are told from sources. */
  url?: string | null;
  siteName?: string | null;
  /** Who has written it, by name: whoever puts the questions in their own report is no source of it. */
  authors?: readonly string[];
}

export interface SourcesResult {
  /** In order of weight: how often and how early they are cited, linked-only sources last. */
  sources: Source[];
  /** "full" where attributions are read, "quotes" where only quotations and links are. */
  depth: "full" | "quotes";
  /** Set where the text was too long to be read to its end: over 200,000 words, or over 20,000 in one paragraph. */
  partial?: boolean;
}
