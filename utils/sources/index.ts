import type { SourcesInput, SourcesResult } from "./types.ts";

export type * from "./types.ts";

/** Finds everyone a text relies on: with what each says, where, in whose words, and through whom. */
export function findSources(_input: SourcesInput): SourcesResult {
  return { sources: [], depth: "quotes" };
}
