/** Which rules are asked about an element: by its names, its tag, its label, where it leads; and in which order. */
import { leadIn, type Phrase, phraseOf } from "../lexicon.ts";
import { KINDS } from "../lists/types.ts";
import { Names } from "../names.ts";
import type { ClutterKind } from "../types.ts";
import { rules } from "./index.ts";
import { MAX_ADDRESS } from "./links.ts";
import type { Rule } from "./types.ts";

const NONE: readonly Rule[] = [];
/** What is within a line or a picture is never a block of its own, whatever it is called. */
const NAMELESS = new Set("picture source br strong em time figcaption tbody tr td".split(" "));

/** Puts a rule behind those that are known for the same sign, or for the same element. */
export function put<Key>(known: Map<Key, Rule[]>, key: Key, rule: Rule): void {
  const others = known.get(key);
  if (others) others.push(rule);
  else known.set(key, [rule]);
}

class KnownRules {
  /** Those that choose their elements by a selector. */
  readonly selecting = rules.filter((rule) => rule.selector);
  /** Filter lists as a rule for each kind: what they name is hidden, as far as the guard lets it. */
  readonly listing = new Map(
    KINDS.map((kind): [ClutterKind, Rule] => [
      kind,
      {
        name: "filter list",
        kind,
        about: "Named by a filter list.",
        find: (element) => ({ element, confirmed: false }),
      },
    ]),
  );
  readonly #names = new Names<Rule>();
  readonly #byPhrase = new Map<Phrase, Rule[]>();
  readonly #byOpening = new Map<Phrase, Rule[]>();
  readonly #byTag = new Map<string, Rule[]>();
  readonly #addressed = rules.filter((rule) => rule.address);
  /** Whether any of them could be for a link: one question instead of many. */
  readonly #addresses = new RegExp(this.#addressed.map(({ address }) => address!.source).join("|"), "i");
  readonly #order = new Map([...rules, ...this.listing.values()].map((rule, place) => [rule, place]));

  constructor() {
    for (const rule of rules) {
      if (rule.words) this.#names.add(rule.words, rule);
      for (const tag of rule.tags ?? []) put(this.#byTag, tag, rule);
      for (const phrase of rule.phrases ?? []) put(this.#byPhrase, phrase, rule);
      for (const phrase of rule.openings ?? []) put(this.#byOpening, phrase, rule);
    }
  }

  /** The rules to be asked about an element, with those that have chosen it, in their order; null where there is none. */
  rulesFor(element: Element, chosen: readonly Rule[] = NONE): readonly Rule[] | null {
    const tag = element.localName;
    const said = this.#forText(element);
    const named = NAMELESS.has(tag) ? NONE : this.#names.marksOfElement(element);
    const tagged = this.#byTag.get(tag) ?? NONE;
    const led = this.#forAddress(element);
    if (said.length + named.length + tagged.length + chosen.length + led.length === 0) return null;
    const asked = new Set([...chosen, ...named, ...tagged, ...said, ...led]);
    if (asked.size === 1) return [...asked];
    return [...asked].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!);
  }

  /** By what an element's first text says: as a label where it stands alone, or up to its colon. */
  #forText(element: Element): readonly Rule[] {
    const child = element.firstChild;
    if (child?.nodeType !== 3) return NONE;
    const text = (child.nodeValue ?? "").trim();
    if (!text) return NONE;
    const phrase = child.nextSibling ? undefined : phraseOf(text);
    if (phrase) return this.#byPhrase.get(phrase) ?? NONE;
    const opening = leadIn(text) ?? (child.nextSibling ? phraseOf(text) : undefined);
    return (opening && this.#byOpening.get(opening)) ?? NONE;
  }

  #forAddress(element: Element): readonly Rule[] {
    if (element.localName !== "a") return NONE;
    const href = element.getAttribute("href")?.slice(0, MAX_ADDRESS);
    if (href === undefined || !this.#addresses.test(href)) return NONE;
    const lower = href.toLowerCase();
    return this.#addressed.filter(({ address }) => address!.test(lower));
  }
}

let known: KnownRules | undefined;
/** Made when it is first asked for: the background is started for much else. */
export const knownRules = (): KnownRules => {
  known ??= new KnownRules();
  return known;
};
