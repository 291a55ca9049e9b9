import { type GenericRules, type HostRules, KINDS, type ListedSelectors, type PageTokens, shardOf } from "./types.ts";

/**
 * A host, its parents, and each with its ending left open: "www.news.example" gives news.example, www.news.* and so on.
 * What is left of a name of one label says nothing and is left out.
 */
function namesOf(host: string): string[] {
  const labels = host.toLowerCase().split(".").slice(-6);
  const names: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels.length - i > 1) names.push(labels.slice(i).join("."));
    for (const cut of [1, 2]) if (labels.length - cut > i) names.push(`${labels.slice(i, -cut).join(".")}.*`);
  }
  return names;
}

/** Where the rules are read from; each answer is asked for once. */
export interface RuleFiles {
  generic(): Promise<GenericRules>;
  hosts(shard: number): Promise<HostRules>;
}

interface Generic {
  simple: Map<string, number>;
  complex: Map<string, [kind: number, selector: string][]>;
  specificOnly: Set<string>;
}

function index({ simple, complex, specificOnly }: GenericRules): Generic {
  const generic: Generic = { simple: new Map(), complex: new Map(), specificOnly: new Set(specificOnly) };
  simple.forEach((tokens, kind) => {
    for (const token of tokens.split(" ")) if (token) generic.simple.set(token, kind);
  });
  for (const [token, kind, selector] of complex) {
    const known = generic.complex.get(token);
    if (known) known.push([kind, selector]);
    else generic.complex.set(token, [[kind, selector]]);
  }
  return generic;
}

/** The lists' hiding rules, to be asked for a page. Reads no more of them than the page needs. */
export class HidingRules {
  readonly #files: RuleFiles;
  #generic: Promise<Generic> | undefined;
  readonly #hosts = new Map<number, Promise<HostRules>>();

  constructor(files: RuleFiles) {
    this.#files = files;
  }

  /** Reads what a page of this host is going to ask about, each file once. To be called before it asks. */
  async ready(host: string): Promise<void> {
    await Promise.all([this.#everywhere(), ...namesOf(host).map((name) => this.#shardOf(name))]);
  }

  #everywhere(): Promise<Generic> {
    this.#generic ??= this.#files.generic().then(index);
    return this.#generic;
  }

  #shardOf(name: string): Promise<HostRules> {
    const shard = shardOf(name);
    let reading = this.#hosts.get(shard);
    if (!reading) {
      reading = this.#files.hosts(shard);
      this.#hosts.set(shard, reading);
    }
    return reading;
  }

  /** The selectors that count on a page of this host with these tokens. */
  async selectorsFor({ host, tokens }: PageTokens): Promise<ListedSelectors> {
    const generic = await this.#everywhere();
    const names = namesOf(host);
    const spared = new Set<string>();
    const specific: [kind: number, selector: string][] = [];
    for (const name of names) {
      const { selectors, hosts, spared: kept } = await this.#shardOf(name);
      for (const number of Object.hasOwn(kept, name) ? kept[name]!.split(" ") : [])
        spared.add(selectors[Number(number)] ?? "");
      for (const rule of Object.hasOwn(hosts, name) ? hosts[name]!.split(" ") : []) {
        const [kind, number] = rule.split(":");
        specific.push([Number(kind), selectors[Number(number)] ?? ""]);
      }
    }
    const found: ListedSelectors = {};
    const add = (kind: number, selector: string) => {
      const name = KINDS[kind];
      if (!name || !selector || spared.has(selector)) return;
      found[name] ??= [];
      found[name].push(selector);
    };
    for (const [kind, selector] of specific) add(kind, selector);
    if (names.some((name) => generic.specificOnly.has(name))) return found;
    for (const token of ["", ...tokens]) {
      const kind = generic.simple.get(token);
      if (kind !== undefined) add(kind, token);
      for (const [of, selector] of generic.complex.get(token) ?? []) add(of, selector);
    }
    return found;
  }
}
