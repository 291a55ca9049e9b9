import type { Clutter, DeclutterInput } from "./types.ts";

export type * from "./types.ts";

/** Finds the ads and promos on a page: top-level elements only, none that holds the article. */
export function findClutter(_input: DeclutterInput): Clutter[] {
  return [];
}
