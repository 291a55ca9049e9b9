import { everyNode, mainArticle, plainText, rootOf, type SchemaNode } from "../../structured-data/index.ts";
import type { TrailEntry } from "../types.ts";
import { attribute, NodesAfter } from "./dom.ts";

/** What every reader of metadata starts from; gathered once for a page. */
export interface PageFacts {
  root: Element;
  url: URL | null;
  /** Every node of the structured data, nested ones too. */
  nodes: readonly SchemaNode[];
  /** The structured data's node for this article, or null. */
  main: SchemaNode | null;
  /** `content` of the meta tags, by lower-cased name, property, itemprop or http-equiv. */
  metas: ReadonlyMap<string, readonly string[]>;
  trail: (entry: TrailEntry) => void;
  /** What follows an element on the page; the readers of the story's beginning share one walk. */
  nodesAfter: (start: Element) => NodesAfter;
}

const MAX_METAS = 400;
/** The attributes that say what a meta tag is about. */
const NAMING = ["property", "name", "itemprop", "http-equiv"];

/** Null where the document is empty. */
export function gatherFacts(
  document: Document,
  address: string,
  nodes: SchemaNode[],
  trail: ((entry: TrailEntry) => void) | undefined,
): PageFacts | null {
  const root = rootOf(document);
  if (!root) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  return {
    root,
    url,
    nodes: [...everyNode(nodes)],
    main: mainArticle(nodes, { url: address }),
    metas: readMetas(root),
    trail: trail ?? ignore,
    nodesAfter: sharedWalk(root),
  };
}

function sharedWalk(root: Element): PageFacts["nodesAfter"] {
  let from: Element | null = null;
  let walk = new NodesAfter(root, root);
  return (start) => {
    if (start !== from) [from, walk] = [start, new NodesAfter(start, root)];
    return walk;
  };
}

const ignore = (): void => {};

function readMetas(root: Element): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  let count = 0;
  for (const element of root.getElementsByTagName("meta")) {
    if (++count > MAX_METAS) break;
    const content = plainText(attribute(element, "content") ?? "");
    if (content === "") continue;
    const own: string[] = [];
    for (const key of NAMING) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (!name || own.includes(name)) continue;
      own.push(name);
      const values = metas.get(name);
      if (values) values.push(content);
      else metas.set(name, [content]);
    }
  }
  return metas;
}

/** The first of these meta tags that says something. */
export function meta({ metas }: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
