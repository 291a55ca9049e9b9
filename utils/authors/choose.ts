/** Whose word counts on who wrote the piece: structured data, then the byline shown, then meta tags. */
import type { Claim } from "./claims.ts";
import { isDesk } from "./names.ts";
import { personKey } from "./plain.ts";
import type { VisibleByline } from "./visible.ts";

export interface Choice {
  chosen: Claim[];
  others: Claim[];
}

const people = (claims: readonly Claim[]): Claim[] => claims.filter((claim) => !claim.collective);
const writers = (claims: readonly Claim[]): Claim[] =>
  people(claims).filter(({ contribution }) => contribution === "author");

const SURE = 7;

const bears = (name: string, houses: readonly string[]): boolean => {
  const key = personKey(name);
  return houses.some((house) => personKey(house).length > 3 && key.includes(personKey(house)));
};

/** Whether the two name somebody in common, a shared surname or account name included. */
function agree(a: readonly Claim[], b: readonly Claim[]): boolean {
  const parts = (claims: readonly Claim[]) =>
    claims.flatMap(({ name }) => [personKey(name), ...name.split(/\s+/).map(personKey)]);
  const known = parts(a).filter((part) => part.length > 2);
  return parts(b).some(
    (part) => part.length > 2 && known.some((other) => other === part || other.includes(part) || part.includes(other)),
  );
}

/**
 * Picks the claims that make the list of authors; the others only add facts on the same people. `news`: the page's
 * data declares a news article; `houses`: the site's own names.
 */
export function chooseClaims(
  structured: readonly Claim[],
  shown: VisibleByline,
  meta: readonly Claim[],
  news: boolean,
  houses: readonly string[],
): Choice {
  const places = [structured, shown.claims, meta];
  const first = places.find((claims) => writers(claims).length > 0);
  if (first) {
    // An account's name in the data beside a byline that opens as bylines do and names somebody else.
    const signed = writers(shown.claims);
    if (
      first !== shown.claims &&
      shown.score >= SURE &&
      signed.length > 0 &&
      first.length === 1 &&
      !agree(first, signed)
    )
      return { chosen: people(shown.claims), others: places.filter((claims) => claims !== shown.claims).flat() };
    // Desks and agencies beside people stay where the page's data lists them as authors; the byline's words name them
    // in passing.
    const chosen =
      first === structured ? [...people(first), ...first.filter(({ collective }) => collective)] : people(first);
    const rest = places.filter((claims) => claims !== first).flat();
    // Contributors whom only the byline names, beside authors that the data names.
    if (first !== shown.claims) {
      const known = new Set(chosen.map(({ name }) => personKey(name)));
      // Data that names but one of those whom the page marks as its authors.
      const signedByMore =
        signed.every(({ origin }) => origin === "rel=author") &&
        writers(first).every(({ name }) => signed.some((other) => personKey(other.name) === personKey(name)));
      for (const claim of people(shown.claims)) {
        const more = signedByMore && /\s/.test(claim.name);
        if ((more || claim.contribution !== "author") && !known.has(personKey(claim.name))) chosen.push(claim);
      }
    }
    return { chosen, others: rest };
  }
  // Wire copy: the data names the house that runs it, the byline the agency that wrote it.
  const wire = shown.claims.filter(({ agency }) => agency);
  if (wire.length > 0) {
    // "By The Harbour Post and AFP": a newsroom that signs beside its agency, in the data's own words.
    const beside = structured.some(({ agency }) => agency) ? structured : wire;
    return { chosen: [...beside], others: places.flat() };
  }
  // A house's own name as author says something where a newsroom declares news; elsewhere only a desk's words do.
  const stated = places.map((claims) =>
    claims.filter(
      ({ name, agency }) =>
        news ||
        agency ||
        (claims === shown.claims && shown.score >= SURE) ||
        // "Harbour Bedding Editorial Team" in a firm's data says no more than whose site it is.
        (isDesk(name) && (claims === shown.claims || !bears(name, houses))),
    ),
  );
  const chosen = stated.find((claims) => claims.some(({ contribution }) => contribution === "author")) ?? [];
  return { chosen, others: chosen.length > 0 ? places.flat() : [] };
}
