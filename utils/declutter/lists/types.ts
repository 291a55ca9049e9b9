import type { ClutterKind } from "../types.ts";

/** Kinds, by the numbers that the data below uses for them. */
export const KINDS: readonly ClutterKind[] = [
  "ad",
  "newsletter",
  "related",
  "social",
  "app",
  "support",
  "overlay",
  "video",
  "paid link",
  "picked",
];

/** Rules for every host, as the build writes them and the background reads them. Plain JSON. */
export interface GenericRules {
  /** For each kind its rules that are one class or id: ".ad-slot #top-ad", parted by spaces. */
  simple: string[];
  /** Rules with more to them: the token that a page must have (see `PageTokens`) or "", kind, selector. */
  complex: [token: string, kind: number, selector: string][];
  /** Hosts on which generic rules do not count. */
  specificOnly: string[];
}

/** Rules for some hosts. There are many hosts, so they are dealt out over files; see `shardOf`. */
export interface HostRules {
  /** Every selector of this file, once. */
  selectors: string[];
  /** For each host its rules, "kind:selector" pairs parted by spaces. Hosts may end in ".*". */
  hosts: Record<string, string>;
  /** For each host the numbers of the selectors that are not to be hidden there. */
  spared: Record<string, string>;
}

/** How many files the hosts' rules are dealt out over: each is small enough to be read at once. */
export const SHARDS = 16;

/** The number of the file that has this host's rules: its FNV-1a hash, 32 bits, modulo the files. */
export function shardOf(host: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < host.length; i++) hash = Math.imul(hash ^ host.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}

/** The names of the files inside the extension. */
export const GENERIC_FILE = "hiding/generic.json";
export const shardFile = (shard: number) => `hiding/hosts-${shard}.json`;

/** What is in a page that a rule could ask for. */
export interface PageTokens {
  /** The page's host. */
  host: string;
  /** ".class", "#id", "@host-of-a-link" and "<tag" of what is in the page. */
  tokens: string[];
}

/** Selectors for one page, by kind. None is procedural; a browser may still refuse one. */
export type ListedSelectors = Partial<Record<ClutterKind, string[]>>;
