/** Turns the text of filter lists into the index that the extension carries. Runs when the extension is built. */
import { type AnyRule, CosmeticRuleType, NetworkRuleType, RuleParser } from "@adguard/agtree";
import type { ClutterKind } from "../types.ts";
import { tokenOf } from "./tokens.ts";
import { type GenericRules, type HostRules, KINDS, SHARDS, shardOf } from "./types.ts";

export interface ListText {
  text: string;
  /** The kind of what the list hides, or null for lists that hide this and that. */
  kind: ClutterKind | null;
}

/** What only a blocker's own engine can run; a browser's cannot. */
const PROCEDURAL =
  /:(-abp-|contains|has-text|matches-|upward|nth-ancestor|xpath|remove|properties|if\(|if-not|min-text-length|watch-attr|others|style\()/;
/** Rules against paywalls and registration walls stay out: those are the publisher's to keep. */
const WALLS =
  /pay-?wall|reg-?wall|registration-?wall|login-?wall|subscription-?wall|piano|poool|tp-(modal|backdrop)|meter(ed|ing)/i;
/** What every page of a site is made of: hiding it is never meant for news. */
const TOO_WIDE = /^(\*|html|body|main|article|div|p|section)$/;

/** Kinds by what a selector speaks of, for lists that hide this and that. */
const SPOKEN: [RegExp, ClutterKind][] = [
  [/news-?letter|subscri|sign-?up|opt-?in|email/i, "newsletter"],
  [/donat|support-?us|contribut/i, "support"],
  [/smart-?banner|app-?(banner|promo|download|install|store)|open-?in-?app|mobile-?app/i, "app"],
  [/related|recommend|read-?more|trending|most-?(read|popular)|also-?like|outbrain|taboola/i, "related"],
  [/video|player|jwplayer|pip/i, "video"],
  [/share|social|follow|facebook|twitter|whatsapp|telegram/i, "social"],
];

const SIMPLE = /^[.#]-?[_a-zA-Z][\w-]*$/;

/**
 * Generic rules that no token of a page calls upon are tried on every page. Those that look for a style, for a part of
 * an address or through the tree are made for sites of another sort, and would cost each news page more than they give.
 */
const isCostly = (list: ListText, selector: string) =>
  tokenOf(selector) === "" &&
  (/[\s>+~]/.test(selector.replace(/"[^"]*"/g, "")) ||
    /style|:has\(|^(html|body|img)/.test(selector) ||
    (list.kind !== "social" && /\[(href|src)/.test(selector)));

const kindOf = (list: ListText, selector: string): number =>
  KINDS.indexOf(list.kind ?? SPOKEN.find(([words]) => words.test(selector))?.[1] ?? "overlay");

class Builder {
  readonly #simple = new Map<string, number>();
  readonly #complex = new Map<string, number>();
  readonly #hosts = new Map<string, Map<string, number>>();
  readonly #spared = new Map<string, Set<string>>();
  readonly #sparedEverywhere = new Set<string>();
  readonly #specificOnly = new Set<string>();

  add(rule: AnyRule, list: ListText): void {
    if (rule.type === NetworkRuleType.NetworkRule) {
      const { exception, pattern, modifiers } = rule;
      const host = /^\|\|([\w.-]+)\^?$/.exec(pattern.value)?.[1];
      const names = modifiers?.children.map(({ name }) => name.value) ?? [];
      if (exception && host && names.length === 1 && /^(generichide|ghide|elemhide|ehide)$/.test(names[0]!))
        this.#specificOnly.add(host);
      return;
    }
    if (rule.type !== CosmeticRuleType.ElementHidingRule || rule.modifiers) return;
    const selector = rule.body.selectorList.value.trim();
    if (PROCEDURAL.test(selector) || TOO_WIDE.test(selector)) return;
    const named = rule.domains.children.filter(({ value }) => !value.startsWith("/"));
    if (named.length !== rule.domains.children.length) return;
    const on = named.filter(({ exception }) => !exception).map(({ value }) => value);
    const off = named.filter(({ exception }) => exception).map(({ value }) => value);
    if (rule.exception) {
      if (on.length === 0) this.#sparedEverywhere.add(selector);
      for (const host of on) this.#spare(host, selector);
      return;
    }
    if (WALLS.test(selector)) return;
    for (const host of off) this.#spare(host, selector);
    const kind = kindOf(list, selector);
    for (const host of on) {
      const rules = this.#hosts.get(host) ?? new Map<string, number>();
      this.#hosts.set(host, rules.set(selector, kind));
    }
    if (on.length > 0 || isCostly(list, selector)) return;
    const generic = SIMPLE.test(selector) ? this.#simple : this.#complex;
    if (!generic.has(selector)) generic.set(selector, kind);
  }

  #spare(host: string, selector: string): void {
    this.#spared.set(host, (this.#spared.get(host) ?? new Set()).add(selector));
  }

  generic(): GenericRules {
    for (const selector of this.#sparedEverywhere) {
      this.#simple.delete(selector);
      this.#complex.delete(selector);
    }
    return {
      simple: KINDS.map((_, kind) =>
        [...this.#simple]
          .filter(([, of]) => of === kind)
          .map(([selector]) => selector)
          .sort()
          .join(" "),
      ),
      complex: [...this.#complex].map(([selector, kind]) => [tokenOf(selector), kind, selector]),
      specificOnly: [...this.#specificOnly].sort(),
    };
  }

  hosts(): HostRules[] {
    const shards = Array.from({ length: SHARDS }, () => new Shard());
    for (const [host, rules] of [...this.#hosts].sort()) shards[shardOf(host)]!.addRules(host, rules);
    const hidden = new Set([...this.#hosts.values()].flatMap((rules) => [...rules.keys()]));
    for (const [host, selectors] of [...this.#spared].sort()) {
      const known = [...selectors].filter(
        (selector) => hidden.has(selector) || this.#simple.has(selector) || this.#complex.has(selector),
      );
      if (known.length) shards[shardOf(host)]!.spare(host, known);
    }
    return shards.map((shard) => shard.rules);
  }
}

/** One file of hosts' rules in the making. */
class Shard {
  readonly rules: HostRules = { selectors: [], hosts: {}, spared: {} };
  readonly #numbers = new Map<string, number>();

  addRules(host: string, rules: Map<string, number>): void {
    this.rules.hosts[host] = [...rules].map(([selector, kind]) => `${kind}:${this.#number(selector)}`).join(" ");
  }

  spare(host: string, selectors: string[]): void {
    this.rules.spared[host] = selectors.map((selector) => this.#number(selector)).join(" ");
  }

  #number(selector: string): number {
    let number = this.#numbers.get(selector);
    if (number === undefined) {
      number = this.rules.selectors.push(selector) - 1;
      this.#numbers.set(selector, number);
    }
    return number;
  }
}

/** Lines that can matter; the parser is spared the hundred thousand others. */
const OF_INTEREST = /#@?#|^@@.*\$(generichide|ghide|elemhide|ehide)$/;

/**
 * Builds the index from the lists' text. Takes element-hiding rules alone: no scriptlets, no styles, no procedural
 * selectors, nothing against paywalls. Lines that cannot be parsed are left out.
 */
export function buildHidingRules(lists: ListText[]): { generic: GenericRules; hosts: HostRules[] } {
  const builder = new Builder();
  for (const list of lists)
    for (const line of list.text.split(/\r?\n/)) {
      if (line.startsWith("!") || !OF_INTEREST.test(line)) continue;
      let rule: AnyRule;
      try {
        rule = RuleParser.parse(line, { includeRaws: false, isLocIncluded: false });
      } catch {
        continue;
      }
      builder.add(rule, list);
    }
  return { generic: builder.generic(), hosts: builder.hosts() };
}
