/** One person named in several places becomes one author, each fact with where it comes from. */
import { roleInBio } from "./biography.ts";
import type { Claim } from "./claims.ts";
import { personKey } from "./plain.ts";
import type { Author, AuthorLink } from "./types.ts";

const FACTS = ["role", "organisation", "url", "photo", "bio"] as const;
const MAX_AUTHORS = 40;
const MAX_LINKS = 12;

/** Claims of the chosen people first, then what other places say of the same people; order is kept, contributors follow. */
export function mergeClaims(chosen: readonly Claim[], others: readonly Claim[]): Author[] {
  const authors = new Map<string, Author>();
  for (const claim of chosen) {
    const key = keyFor(claim.name, authors);
    const known = authors.get(key);
    if (known) addFacts(known, claim);
    else if (authors.size < MAX_AUTHORS) authors.set(key, newAuthor(claim));
  }
  for (const claim of others) {
    const known = authors.get(keyFor(claim.name, authors));
    if (known) addFacts(known, claim);
  }
  const all = [...authors.values()];
  for (const author of all) finish(author);
  return [
    ...all.filter(({ contribution }) => contribution === "author"),
    ...all.filter(({ contribution }) => contribution !== "author"),
  ];
}

/** The key of a known person with this name, also under another honorific or with a middle initial; else a new one. */
export function keyFor(name: string, known: ReadonlyMap<string, unknown>): string {
  const key = personKey(name);
  if (known.has(key)) return key;
  const bare = personKey(name.replace(/^(?:dr|prof|mr|mrs|ms|sir)\.?\s+/i, "").replace(/\s\p{Lu}\.?\s/u, " "));
  if (known.has(bare)) return bare;
  return key;
}

function newAuthor(claim: Claim): Author {
  const author: Author = {
    name: claim.name,
    collective: claim.collective,
    contribution: claim.contribution,
    role: null,
    organisation: null,
    url: null,
    photo: null,
    bio: null,
    links: [],
    provenance: { name: claim.origin },
  };
  addFacts(author, claim);
  return author;
}

function addFacts(author: Author, claim: Claim): void {
  for (const fact of FACTS) {
    const value = claim[fact];
    if (author[fact] !== null || !value) continue;
    if (fact === "organisation" && personKey(value) === personKey(author.name)) continue;
    author[fact] = value;
    author.provenance[fact] = claim.origin;
  }
  for (const link of claim.links) addLink(author.links, link);
}

function addLink(links: AuthorLink[], link: AuthorLink): void {
  const same = (a: string) =>
    a
      .replace(/^https?:\/\/(?:www\.|m\.)?/, "")
      .replace(/\/+$/, "")
      .replace(/^twitter\.com/, "x.com")
      .toLowerCase();
  if (links.length < MAX_LINKS && !links.some(({ url }) => same(url) === same(link.url))) links.push(link);
}

function finish(author: Author): void {
  const stated = author.bio && !author.role ? roleInBio(author.bio, author.name) : null;
  if (stated) {
    author.role = stated.role;
    author.provenance.role = author.provenance.bio;
    if (stated.organisation && !author.organisation) {
      author.organisation = stated.organisation;
      author.provenance.organisation = author.provenance.bio;
    }
  }
  if (author.role && personKey(author.role) === personKey(author.name)) {
    author.role = null;
    delete author.provenance.role;
  }
  if (author.url && !author.links.some(({ url }) => url === author.url)) {
    author.links = [{ kind: "author page" as const, url: author.url, label: null }, ...author.links].slice(
      0,
      MAX_LINKS,
    );
  }
}
