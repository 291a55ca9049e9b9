/** Another blocker's lists, read well enough to measure by: element hiding alone, nothing procedural. */

interface HidingRule {
  selector: string;
  /** Class or id that an element must carry for the selector to match, with its "." or "#"; "" where none is plain. */
  token: string;
}

export class Yardstick {
  readonly #generic: HidingRule[] = [];
  readonly #specific = new Map<string, string[]>();
  readonly #spared = new Map<string, Set<string>>();
  readonly #sparedEverywhere = new Set<string>();
  readonly #onlySpecific = new Set<string>();

  constructor(texts: string[]) {
    for (const text of texts) for (const line of text.split("\n")) this.#add(line.trim());
  }

  #add(line: string): void {
    const quiet = /^@@\|\|([^/^$]+)\^?\$(?:.*,)?(?:generichide|ghide|elemhide|ehide)\b/.exec(line);
    if (quiet) this.#onlySpecific.add(quiet[1]!);
    const parts = /^([^#]*?)(#@?#)(.+)$/.exec(line);
    if (!parts || line.startsWith("!") || parts[3]!.startsWith("+js")) return;
    const [, hosts = "", mark, selector = ""] = parts;
    const named = hosts.split(",").filter(Boolean);
    if (mark === "#@#") {
      if (named.length === 0) this.#sparedEverywhere.add(selector);
      for (const host of named) this.#spared.set(host, (this.#spared.get(host) ?? new Set()).add(selector));
      return;
    }
    const on = named.filter((host) => !host.startsWith("~"));
    for (const host of named)
      if (host.startsWith("~"))
        this.#spared.set(host.slice(1), (this.#spared.get(host.slice(1)) ?? new Set()).add(selector));
    if (on.length === 0) this.#generic.push({ selector, token: /^[^ :[(>+~]*?([.#][\w-]+)/.exec(selector)?.[1] ?? "" });
    for (const host of on) this.#specific.set(host, [...(this.#specific.get(host) ?? []), selector]);
  }

  /** The selectors that count on a page of this host, whose elements carry these tokens (".class", "#id"). */
  selectorsFor(host: string, tokens: ReadonlySet<string>): string[] {
    const names = namesOf(host);
    const spared = new Set(names.flatMap((name) => [...(this.#spared.get(name) ?? [])]));
    const specific = names.flatMap((name) => this.#specific.get(name) ?? []);
    const generic = names.some((name) => this.#onlySpecific.has(name))
      ? []
      : this.#generic.filter(({ token }) => token === "" || tokens.has(token)).map(({ selector }) => selector);
    return [...specific, ...generic].filter(
      (selector) => !spared.has(selector) && !this.#sparedEverywhere.has(selector),
    );
  }
}

/** A host, its parents, and each as an entity: "www.news.example" gives news.example, example, news.* and so on. */
function namesOf(host: string): string[] {
  const labels = host.split(".");
  const names: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    names.push(labels.slice(i).join("."));
    for (const cut of [1, 2]) if (labels.length - cut > i) names.push(`${labels.slice(i, -cut).join(".")}.*`);
  }
  return names;
}
