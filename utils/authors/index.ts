import type { Authorship, AuthorsInput } from "./types.ts";

export type * from "./types.ts";

/** Says who wrote the piece, from the page itself, nothing guessed. */
export function findAuthors({ siteName }: AuthorsInput): Authorship {
  return {
    authors: [],
    agencies: [],
    byline: null,
    publisher: { name: siteName, url: null, logo: null, foundingDate: null, policies: [] },
    piece: { kind: "news", reason: "" },
    originallyFrom: null,
    corrections: [],
  };
}
