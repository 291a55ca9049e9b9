/** Authors from JSON-LD and microdata, through the nodes of utils/structured-data. */
import { everyNode, isA, nodesOf, raw, type SchemaNode, text, texts } from "../structured-data/index.ts";
import { parseByline } from "./byline.ts";
import { type Claim, MAX_BIO, MAX_ROLE, newClaim, type Setting } from "./claims.ts";
import { authorLink } from "./links.ts";
import { agenciesOf, isCollective, isPersonLike } from "./names.ts";
import { loose, mailAddress, plainText, webAddress } from "./plain.ts";
import type { AuthorLink, Contribution } from "./types.ts";

const PARTS: ReadonlyArray<readonly [property: string, part: Contribution]> = [
  ["author", "author"],
  ["contributor", "other"],
  ["translator", "translation"],
];
const MAX_CLAIMS = 40;

/** What the article's node says of its authors, and the agencies among them. */
export function structuredClaims(
  main: SchemaNode | null,
  nodes: readonly SchemaNode[],
  setting: Setting,
): { claims: Claim[]; agencies: string[] } {
  const found = { claims: [] as Claim[], agencies: [] as string[] };
  if (!main) return found;
  for (const [property, part] of PARTS) {
    let people = nodesOf(main, property);
    if (property === "author" && people.length === 0) people = nodesOf(main, "creator");
    for (const person of people.slice(0, MAX_CLAIMS)) readPerson(person, part, setting, found);
  }
  if (found.claims.length > 0) enrich(found.claims, nodes, setting);
  found.claims = found.claims.slice(0, MAX_CLAIMS);
  return found;
}

/** Whom a fact check judges: named on the page as its author is, and in its data as the claim's. */
export function judged(nodes: readonly SchemaNode[]): string[] {
  return nodes
    .filter((node) => isA(node, "ClaimReview"))
    .flatMap((node) => nodesOf(node, "itemReviewed"))
    .flatMap((claim) => nodesOf(claim, "author"))
    .slice(0, MAX_CLAIMS)
    .flatMap((node) => nameOf(node) ?? []);
}

function readPerson(
  node: SchemaNode,
  part: Contribution,
  setting: Setting,
  found: { claims: Claim[]; agencies: string[] },
): void {
  const name = nameOf(node);
  if (name === null) return;
  const agencies = agenciesOf(name);
  if (agencies.length > 0) {
    for (const agency of agencies) if (!found.agencies.includes(agency)) found.agencies.push(agency);
    if (part === "author") found.claims.push(newClaim(node.origin, name, { collective: true, agency: true }));
    return;
  }
  const facts = factsOf(node, setting);
  const origin = node.origin;
  const body = isA(node, "Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "Brand");
  // A newsroom of one bears its writer's name; the data then says more of that person than the name.
  const described =
    isA(node, "Person") && !!(facts.bio || facts.photo || facts.role || facts.url || facts.links?.length);
  const own = (!setting.news || described) && !body && isPersonLike(name);
  if (!own && (isCollective(name, setting.houses) || (body && !isPersonLike(name)))) {
    if (!/^https?:/i.test(name))
      found.claims.push(newClaim(origin, name, { ...facts, collective: true, contribution: part }));
    return;
  }
  const {
    people,
    agencies: named,
    agenciesAsWritten,
  } = parseByline(name, {
    lang: setting.lang,
    houses: setting.houses,
    newsroom: setting.news && !own,
    lenient: true,
  });
  for (const agency of named) if (!found.agencies.includes(agency)) found.agencies.push(agency);
  if (part === "author")
    for (const written of agenciesAsWritten)
      found.claims.push(newClaim(origin, written, { collective: true, agency: true }));
  for (const person of people) {
    const more = people.length === 1 ? facts : {};
    const links = person.email
      ? [...(more.links ?? []), { kind: "email" as const, url: person.email, label: null }]
      : (more.links ?? []);
    found.claims.push(
      newClaim(origin, person.name, {
        ...more,
        links,
        collective: person.collective,
        role: more.role ?? person.role,
        organisation: more.organisation ?? person.organisation,
        contribution: person.contribution === "author" ? part : person.contribution,
      }),
    );
  }
}

function nameOf(node: SchemaNode): string | null {
  // What is left of a name with code in it is nobody's name.
  if (/<\s{0,5}\/?(?:script|style|iframe|object|svg)/i.test(raw(node, "name")?.slice(0, 2_000) ?? "")) return null;
  const name = text(node, "name", 300);
  if (name !== null) return /^(?:https?:|\/|#)/i.test(name) ? null : name;
  const parts = [text(node, "givenName", 60), text(node, "familyName", 60)].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : null;
}

function factsOf(node: SchemaNode, setting: Setting): Partial<Claim> {
  const house = nodesOf(node, "worksFor")[0] ?? nodesOf(node, "affiliation")[0];
  const links: AuthorLink[] = [];
  const mail = mailAddress(text(node, "email", 320));
  if (mail) links.push({ kind: "email", url: mail, label: null });
  let url: string | null = null;
  for (const address of [...texts(node, "url"), ...texts(node, "sameAs"), ...texts(node, "mainEntityOfPage")].slice(
    0,
    20,
  )) {
    if (/^[^/:]+$/.test(address)) continue;
    const link = authorLink(address, null, setting.url);
    const web = webAddress(address, setting.url);
    if (link && link.kind !== "author page") links.push(link);
    else if (web && !url && isOwnPage(web, setting)) url = web;
  }
  return {
    role: plainText(text(node, "jobTitle", MAX_ROLE) ?? text(node, "honorificSuffix", 0) ?? "", MAX_ROLE) || null,
    organisation: house ? (text(house, "name", 120) ?? null) : null,
    url,
    photo: imageOf(node, setting),
    bio: bioOf(node),
    links,
  };
}

/** The site's front page is nobody's own. */
function isOwnPage(address: string, setting: Setting): boolean {
  const { pathname, search } = new URL(address);
  return (pathname.length > 1 || search.length > 3) && address !== setting.url;
}

function imageOf(node: SchemaNode, setting: Setting): string | null {
  for (const image of nodesOf(node, "image").slice(0, 3)) {
    const address = text(image, "url") ?? text(image, "contentUrl") ?? text(image, "name");
    const web = webAddress(address, setting.url);
    if (web) return web;
  }
  return null;
}

function bioOf(node: SchemaNode): string | null {
  const bio = plainText(raw(node, "description") ?? "", MAX_BIO);
  return bio.length >= 20 && !/^https?:/.test(bio) ? bio : null;
}

/** Persons described elsewhere in the data (a graph's own Person node, a ProfilePage) fill what the author leaves open. */
function enrich(claims: Claim[], nodes: readonly SchemaNode[], setting: Setting): void {
  const byName = new Map(claims.filter((claim) => !claim.collective).map((claim) => [loose(claim.name), claim]));
  for (const node of everyNode(nodes)) {
    if (!isA(node, "Person")) continue;
    const name = text(node, "name", 120);
    const claim = name ? byName.get(loose(name)) : undefined;
    if (!claim) continue;
    const facts = factsOf(node, setting);
    claim.role ??= facts.role ?? null;
    claim.organisation ??= facts.organisation ?? null;
    claim.url ??= facts.url ?? null;
    claim.photo ??= facts.photo ?? null;
    claim.bio ??= facts.bio ?? null;
    claim.links.push(...(facts.links ?? []));
  }
}
