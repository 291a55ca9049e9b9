import { mainArticle, plainText, rootOf, type SchemaNode } from "../../structured-data/index.ts";
import type { TrailEntry } from "../types.ts";
import { attribute } from "./dom.ts";

/** What every reader of metadata starts from; gathered once for a page. */
export interface PageFacts {
  root: Element;
  url: URL | null;
  nodes: SchemaNode[];
  /** The structured data's node for this article, or null. */
  main: SchemaNode | null;
  /** `content` of the meta tags, by lower-cased name, property, itemprop or http-equiv. */
  metas: ReadonlyMap<string, readonly string[]>;
  trail: (entry: TrailEntry) => void;
}

const MAX_METAS = 400;

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
    nodes,
    main: mainArticle(nodes, { url: address }),
    metas: readMetas(root),
    trail: trail ?? ignore,
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
    const names = new Set(
      ["property", "name", "itemprop", "http-equiv"].map((key) => attribute(element, key)?.trim().toLowerCase()),
    );
    for (const name of names) {
      if (!name) continue;
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
