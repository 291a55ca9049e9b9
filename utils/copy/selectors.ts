/** Selectors on a page's copy. */
import { compile, type Options } from "css-select";
import type { CopyElement, CopyNode } from "./nodes.ts";

type Test = (element: CopyElement) => boolean;

const OPTIONS: Options<CopyNode, CopyElement> = {
  adapter: {
    isTag: (node): node is CopyElement => node.nodeType === 1,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    getChildren: (node) => (node.nodeType === 1 ? (node as CopyElement).childNodes : []),
    getName: ({ localName }) => localName,
    getParent: ({ parentNode }) => parentNode,
    getSiblings: (node) => node.parentNode?.childNodes ?? [node],
    prevElementSibling: (node) => (node.nodeType === 1 ? (node as CopyElement).previousElementSibling : null),
    getText: (node) => node.textContent,
    hasAttrib: (element, name) => element.hasAttribute(name),
    removeSubsets: (nodes) => nodes,
  },
};
const QUIRKS = { ...OPTIONS, quirksMode: true };

/** Most that the rules ask is names of tags, which takes no more than a look into a set. */
const TAGS = /^[a-z][a-z\d]*(?:, ?[a-z][a-z\d]*)*$/;
/** Lists have many selectors, and a page asks for few of them. */
const MOST_KEPT = 3000;

/** What asks for all brothers and sisters of an element takes the square of their number: a large page does without. */
const BY_SIBLINGS = /~(?!=)|:(?:nth|last|only)-/;
const LARGE = 20_000;

const kept = new Map<string, Test>();
const keptQuirks = new Map<string, Test>();

function made(selector: string, quirks: boolean): Test {
  if (!TAGS.test(selector)) return compile(selector, quirks ? QUIRKS : OPTIONS);
  const tags = new Set(selector.split(/, ?/));
  return ({ localName }) => tags.has(localName);
}

/** @throws where the selector is none, or asks for what a page outside its browser cannot say (":autofill"). */
function testOf(selector: string, scope: CopyElement): Test {
  const { quirks, elements } = scope.copy;
  if (elements.length > LARGE && BY_SIBLINGS.test(selector)) throw new Error("too large a page");
  // It means another thing for each element that is asked.
  if (selector.includes(":scope")) return compile(selector, quirks ? QUIRKS : OPTIONS, scope);
  const known = quirks ? keptQuirks : kept;
  let test = known.get(selector);
  if (!test) {
    test = made(selector, quirks);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(selector, test);
  }
  return test;
}

export const matches = (element: CopyElement, selector: string): boolean => testOf(selector, element)(element);

export function firstMatch(scope: CopyElement, selector: string): CopyElement | null {
  const test = testOf(selector, scope);
  const { elements } = scope.copy;
  for (let i = scope.place + 1; i < scope.end; i++) if (test(elements[i]!)) return elements[i]!;
  return null;
}

export function matchesWithin(scope: CopyElement, selector: string): CopyElement[] {
  const test = testOf(selector, scope);
  const found: CopyElement[] = [];
  const { elements } = scope.copy;
  for (let i = scope.place + 1; i < scope.end; i++) if (test(elements[i]!)) found.push(elements[i]!);
  return found;
}
