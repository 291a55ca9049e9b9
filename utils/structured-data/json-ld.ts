import { type Json, parseLenientJson } from "./lenient-json.ts";
import type { SchemaNode, SchemaValue } from "./types.ts";

const MAX_BLOCKS = 60;
/** UTF-16 units of one block; a news page's largest is about 300,000. */
const MAX_BLOCK = 2_000_000;
const MAX_TOTAL = 6_000_000;
const MAX_NODES = 5_000;
const MAX_VALUES = 60_000;

interface Builder extends SchemaNode {
  properties: Map<string, SchemaValue[]>;
}
type Keep = (value: SchemaValue) => void;

/** "https://schema.org/NewsArticle", "schema:NewsArticle" and "NewsArticle" all give "NewsArticle". */
export function bareName(name: string): string {
  const bare = name.slice(0, 300).trim();
  // Most are bare already, and this is asked of every key.
  if (!bare.includes("/") && !bare.includes(":") && !bare.includes("#")) return bare;
  return bare.split(/[/#:]/).filter(Boolean).at(-1) ?? "";
}

/**
 * Reads blocks of JSON-LD into nodes: graphs, `@set`, `@list` and `@value` opened, references by `@id` put in place.
 * Top-level things first, in the page's order. Blocks that are too long are passed over; nothing throws.
 */
export function readJsonLd(blocks: Iterable<string>): SchemaNode[] {
  const top: SchemaNode[] = [];
  const converter = new Converter();
  let count = 0;
  let total = 0;
  for (const block of blocks) {
    if (++count > MAX_BLOCKS) break;
    if (block.length > MAX_BLOCK || total + block.length > MAX_TOTAL) continue;
    total += block.length;
    for (const json of parseLenientJson(block)) converter.convert(json, top);
  }
  return converter.resolve(top);
}

class Converter {
  readonly #byId = new Map<string, SchemaNode>();
  /** References are told apart from things by having nothing but an `@id`. */
  readonly #references = new Set<SchemaNode>();
  readonly #nodes: Builder[] = [];
  #values = 0;

  /** Works through a stack of its own, so that nesting of any depth is safe. */
  convert(json: Json, top: SchemaNode[]): void {
    const keepTop: Keep = (value) => {
      if (typeof value === "object") top.push(value);
    };
    const stack: Array<{ json: Json; keep: Keep }> = [{ json, keep: keepTop }];
    for (let item = stack.pop(); item; item = stack.pop()) {
      const { json: value, keep } = item;
      if (value === null || ++this.#values > MAX_VALUES) continue;
      if (typeof value !== "object") {
        keep(value);
        continue;
      }
      const inner = Array.isArray(value) ? value : (value["@list"] ?? value["@set"] ?? value["@value"]);
      if (inner !== undefined) {
        const members = Array.isArray(inner) ? inner.slice(0, 1_000) : [inner];
        for (let i = members.length; i-- > 0; ) stack.push({ json: members[i]!, keep });
        continue;
      }
      const object = value as { [key: string]: Json };
      const graph = object["@graph"];
      if (graph !== undefined) stack.push({ json: graph, keep: keepTop });
      const node = this.#node(object);
      if (!node) continue;
      keep(node);
      const keys = Object.keys(object).slice(0, 300);
      for (let i = keys.length; i-- > 0; ) {
        const key = keys[i]!;
        const name = key.startsWith("@") ? "" : bareName(key);
        if (name) stack.push({ json: object[key]!, keep: (part) => add(node.properties, name, part) });
      }
    }
  }

  #node(object: { [key: string]: Json }): Builder | null {
    if (this.#nodes.length >= MAX_NODES) return null;
    const keys = Object.keys(object);
    const content = keys.filter((key) => key !== "@context" && key !== "@graph");
    if (content.length === 0 || (keys.includes("@graph") && !keys.includes("@type"))) return null;
    const rawTypes = object["@type"] ?? object.type;
    const types = (Array.isArray(rawTypes) ? rawTypes : [rawTypes]).slice(0, 20).flatMap((type) => {
      return typeof type === "string" && type.trim() !== "" ? [bareName(type)] : [];
    });
    const id = typeof object["@id"] === "string" ? object["@id"].slice(0, 2_000) : null;
    const node: Builder = { origin: "json-ld", types, id, properties: new Map() };
    this.#nodes.push(node);
    if (id !== null) {
      const bare = content.length === 1;
      if (bare) this.#references.add(node);
      else if (!this.#byId.has(id)) this.#byId.set(id, node);
    }
    return node;
  }

  resolve(top: SchemaNode[]): SchemaNode[] {
    const target = (value: SchemaValue): SchemaValue =>
      typeof value === "object" && value.id !== null && this.#references.has(value)
        ? (this.#byId.get(value.id) ?? value)
        : value;
    for (const node of this.#nodes) {
      for (const values of node.properties.values()) {
        for (let i = 0; i < values.length; i++) values[i] = target(values[i]!);
      }
    }
    return top.filter((node) => !this.#references.has(node));
  }
}

export function add(properties: Map<string, SchemaValue[]>, name: string, value: SchemaValue): void {
  if (typeof value === "string" && value.trim() === "") return;
  const values = properties.get(name);
  if (!values) properties.set(name, [value]);
  else if (values.length < 1_000) values.push(value);
}
