import type { Facts } from "../facts.ts";
import type { Phrase } from "../lexicon.ts";
import type { Page } from "../page.ts";
import type { ClutterKind } from "../types.ts";

/** What a rule finds: the element to hide, and whether its own words say what it is (see `guard.ts`). */
export interface Find {
  element: Element;
  confirmed: boolean;
}

export interface RuleContext {
  page: Page;
  /** Counted once for each element. */
  factsOf(element: Element): Facts;
  /** The words of the element's class names and id. */
  wordsOf(element: Element): ReadonlySet<string>;
}

/** A rule looks at the elements that its signs point at, and decides. */
export interface Rule {
  /** Shown by `Clutter.rule`; unique. */
  name: string;
  kind: ClutterKind;
  /** What it is for, and by what signs it knows it. */
  about: string;
  /** Words in class names, ids and data attributes; see `wordsOf`. */
  words?: readonly string[];
  /** Tags, in lower case. */
  tags?: readonly string[];
  /** For signs that only attributes and tags carry. */
  selector?: string;
  /** Labels that stand alone in an element. */
  phrases?: readonly Phrase[];
  /** Labels that a text begins with, up to a colon. */
  openings?: readonly Phrase[];
  /** What the address of a link must have in it, whatever the case. Asked of every link: short, and with no flags. */
  address?: RegExp;
  /** Null when the element is not what the rule is for. */
  find(element: Element, context: RuleContext): Find | null;
}
