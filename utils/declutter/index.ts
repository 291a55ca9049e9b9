import { Finder } from "./finder.ts";
import type { Clutter, DeclutterInput } from "./types.ts";

export type * from "./types.ts";

/**
 * Finds the ads and promos on a page, by rules of our own (`rules/`) and by those of filter lists that it is given,
 * and spares what the article needs (`guard.ts`).
 *
 * Pure: reads the document, never changes it, never asks for layout, and takes time linear in the page.
 * @returns top-level elements only: none inside another, none that holds the article, its headline or its author box.
 */
export function findClutter(input: DeclutterInput): Clutter[] {
  const root = input.document.body;
  if (!root) return [];
  return new Finder(input).find(root, input.listed).map(({ element, kind, rule }) => ({ element, kind, rule }));
}
