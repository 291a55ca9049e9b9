/** A value of a schema.org property: text and numbers as the page gave them, or a nested node. */
export type SchemaValue = string | number | boolean | SchemaNode;

/**
 * One thing the page describes in JSON-LD or microdata. Nodes may refer to one another in circles, so walk them
 * with `everyNode`, never by hand.
 */
export interface SchemaNode {
  origin: "json-ld" | "microdata";
  /** Bare names: "NewsArticle", never "https://schema.org/NewsArticle". May be empty. */
  types: string[];
  /** `@id` or `itemid` as written, or null. */
  id: string | null;
  /** Bare property names in the page's order; a property is there only with at least one value. */
  properties: ReadonlyMap<string, readonly SchemaValue[]>;
}
