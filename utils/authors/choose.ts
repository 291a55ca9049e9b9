/** Whose word counts on who wrote the piece: structured data, then the byline shown, then meta tags. */
import type { Claim } from "./claims.ts";
import { personKey } from "./plain.ts";
import type { VisibleByline } from "./visible.ts";

export interface Choice {
  chosen: Claim[];
  others: Claim[];
}

const people = (claims: readonly Claim[]): Claim[] => claims.filter((claim) => !claim.collective);
const writers = (claims: readonly Claim[]): Claim[] =>
  people(claims).filter(({ contribution }) => contribution === "author");

/** Picks the claims that make the list of authors; the others only add facts on the same people. */
export function chooseClaims(structured: readonly Claim[], shown: VisibleByline, meta: readonly Claim[]): Choice {
  const places = [structured, shown.claims, meta];
  const first = places.find((claims) => writers(claims).length > 0);
  if (first) {
    const chosen = people(first);
    const rest = places.filter((claims) => claims !== first).flat();
    // Contributors whom only the byline names, beside authors that the data names.
    if (first !== shown.claims) {
      const known = new Set(chosen.map(({ name }) => personKey(name)));
      for (const claim of people(shown.claims))
        if (claim.contribution !== "author" && !known.has(personKey(claim.name))) chosen.push(claim);
    }
    return { chosen, others: rest };
  }
  const desk = places.find((claims) => claims.some(({ contribution }) => contribution === "author"));
  return desk
    ? { chosen: [...desk], others: places.filter((claims) => claims !== desk).flat() }
    : { chosen: [], others: [] };
}
