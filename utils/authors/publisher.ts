import { everyNode, isA, nodesOf, type SchemaNode, text, texts } from "../structured-data/index.ts";
import type { Setting } from "./claims.ts";
import { POLICY_PROPERTIES, POLICY_WORDS } from "./data/policies.ts";
import { sameSite } from "./links.ts";
import { attribute, shortText } from "./page.ts";
import { hostOf, plainText, webAddress } from "./plain.ts";
import type { Policy, Publisher } from "./types.ts";

const words = new Map(
  Object.entries(POLICY_WORDS).flatMap(([kind, list]) => list.map((word) => [word, kind as Policy["kind"]] as const)),
);
const MAX_POLICIES = 14;
const MAX_ANCHORS = 5_000;

/** Who stands behind the site: from organisation data, then from the page's links. What is not there stays null. */
export function findPublisher(
  main: SchemaNode | null,
  nodes: readonly SchemaNode[],
  setting: Setting,
  siteName: string | null,
): Publisher {
  const houses = publisherNodes(main, nodes);
  const first = (property: string) =>
    houses.map((house) => text(house, property, 200)).find((value) => value !== null) ?? null;
  const publisher: Publisher = {
    name: first("name") ?? siteName,
    url: null,
    logo: null,
    foundingDate: null,
    policies: [],
  };
  if (publisher.name && /^https?:/i.test(publisher.name)) publisher.name = siteName;
  for (const house of houses) {
    publisher.url ??= webAddress(text(house, "url"), setting.url);
    publisher.logo ??= logoOf(house, setting);
    publisher.foundingDate ??=
      /^\d{4}(?:-\d{2}){0,2}$/.exec(text(house, "foundingDate", 20)?.slice(0, 10) ?? "")?.[0] ?? null;
    for (const [property, kind] of Object.entries(POLICY_PROPERTIES))
      for (const value of texts(house, property)) addPolicy(publisher.policies, kind, webAddress(value, setting.url));
  }
  readLinks(publisher.policies, setting);
  return publisher;
}

function publisherNodes(main: SchemaNode | null, nodes: readonly SchemaNode[]): SchemaNode[] {
  const houses = main ? nodesOf(main, "publisher").slice(0, 3) : [];
  const known = new Set(houses.map((house) => text(house, "name")));
  for (const node of everyNode(nodes)) {
    if (houses.length >= 6) break;
    const same = isA(node, "Organization") && known.has(text(node, "name"));
    if (
      (isA(node, "NewsMediaOrganization") || same || (houses.length === 0 && isA(node, "Organization"))) &&
      !houses.includes(node)
    )
      houses.push(node);
  }
  return houses;
}

function logoOf(house: SchemaNode, setting: Setting): string | null {
  for (const logo of nodesOf(house, "logo").slice(0, 3)) {
    const web = webAddress(text(logo, "url") ?? text(logo, "contentUrl") ?? text(logo, "name"), setting.url);
    if (web) return web;
  }
  return null;
}

function addPolicy(policies: Policy[], kind: Policy["kind"], url: string | null): void {
  if (url && policies.length < MAX_POLICIES && !policies.some((policy) => policy.url === url))
    policies.push({ kind, url });
}

/** Links whose whole words name a policy, on the same site; one for each kind, since data of the house comes first. */
function readLinks(policies: Policy[], setting: Setting): void {
  const had = new Set(policies.map(({ kind }) => kind));
  const found = new Set<Policy["kind"]>();
  let count = 0;
  for (const anchor of setting.root.getElementsByTagName("a")) {
    if (++count > MAX_ANCHORS) return;
    const first = anchor.firstChild;
    // Most anchors are long or hold elements: only those whose text is short are read.
    if (!first || (first.nodeType === 3 && (first as Text).data.length > 80)) continue;
    const label =
      first === anchor.lastChild && first.nodeType === 3
        ? plainText((first as Text).data, 60)
        : (shortText(anchor, 50) ?? "");
    const kind = label.length < 3 ? undefined : words.get(label.toLowerCase());
    if (!kind || had.has(kind) || found.has(kind)) continue;
    const url = webAddress(attribute(anchor, "href"), setting.url);
    if (!url || url.split("#")[0] === setting.url.split("#")[0] || !sameSite(hostOf(url), setting.host)) continue;
    found.add(kind);
    addPolicy(policies, kind, url);
  }
}
