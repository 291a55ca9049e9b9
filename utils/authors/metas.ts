import { parseByline } from "./byline.ts";
import { type Claim, newClaim, type Setting } from "./claims.ts";
import { webAddress } from "./plain.ts";

/** Meta tags that name authors, the surest first. */
const NAMES = [
  "parsely-author",
  "sailthru.author",
  "sailthru.byline_name",
  "article:author_name",
  "cxenseparse:author",
  "article:author",
  "author",
  "authors",
  "byl",
  "byline",
  "article_author",
  "article.author",
  "qc:author",
  "dc.creator",
  "dcterms.creator",
  "dc:creator",
  "citation_author",
  "twitter:data1",
];

/** Authors whom the meta tags name: of the first tag that names a person, else of the first that names a desk. */
export function metaClaims(
  metas: ReadonlyMap<string, readonly string[]>,
  setting: Setting,
): { claims: Claim[]; agencies: string[] } {
  let desks: Claim[] = [];
  const agencies: string[] = [];
  const page = (metas.get("article:author") ?? [])
    .map((value) => (/^https?:/.test(value) ? webAddress(value, setting.url) : null))
    .find(Boolean);
  for (const name of NAMES) {
    // "Written by" / "Ann Lee": the label says what the value is.
    if (
      name === "twitter:data1" &&
      !/^(?:written by|by|author|geschrieben von|verfasst von|écrit par|escrito por)$/i.test(
        metas.get("twitter:label1")?.[0] ?? "",
      )
    )
      continue;
    const claims: Claim[] = [];
    for (const value of (metas.get(name) ?? []).slice(0, 20)) {
      if (/^(?:https?:|\/|@)/i.test(value)) continue;
      const byline = parseByline(value, {
        lang: setting.lang,
        houses: setting.houses,
        newsroom: setting.news,
        lenient: true,
      });
      for (const agency of byline.agencies) if (!agencies.includes(agency)) agencies.push(agency);
      for (const written of byline.agenciesAsWritten)
        claims.push(newClaim("meta", written, { collective: true, agency: true }));
      for (const person of byline.people) {
        const links = person.email ? [{ kind: "email" as const, url: person.email, label: null }] : [];
        claims.push(
          newClaim("meta", person.name, {
            collective: person.collective,
            role: person.role,
            organisation: person.organisation,
            contribution: person.contribution,
            links,
          }),
        );
      }
    }
    if (claims.some((claim) => !claim.collective)) {
      if (claims.length === 1 && page) claims[0]!.url = page;
      return { claims, agencies };
    }
    if (desks.length === 0) desks = claims;
  }
  return { claims: desks, agencies };
}
