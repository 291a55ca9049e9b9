/** Menus: what stands in one is the site's own way to a part of it, and no box that asks for something. */
import type { ClutterKind } from "../types.ts";
import { isOwn, linkHost } from "./climb.ts";
import type { Rule, RuleContext } from "./types.ts";

/** Kinds that a menu's items are easily taken for: "Newsletters", "Mobile apps", "Donate". */
const TAKEN_FOR = new Set<ClutterKind>(["newsletter", "app", "support"]);
/** No item is longer, in letters. */
const ITEM = 40;
/** So many others in a row make a menu; more neighbours than this are not looked at. */
const OTHERS = 3;
const MAX_NEIGHBOURS = 40;
/** Elements around an item that hold nothing else. */
const MAX_AROUND = 3;

/** The one link that an element is or holds and all it says, a few words; null for anything else. */
function onlyLink(element: Element, { factsOf }: RuleContext): Element | null {
  const { tooLarge, textLength, linkTextLength, links, images, fields, frames, buttons } = factsOf(element);
  const isItem = links.length === 1 && textLength > 0 && textLength <= ITEM && linkTextLength === textLength;
  return isItem && !tooLarge && images + fields + frames + buttons === 0 ? links[0]! : null;
}

/** Whether it leads to another page of the site. */
function leadsOn(link: Element, { page }: RuleContext): boolean {
  const host = linkHost(link, page);
  return host !== null && isOwn(host, page.host) && !link.getAttribute("href")?.startsWith("#");
}

/** Whether what a rule has found is one item of a menu: a link of a few words in a row of others to the site's own pages. */
export function isOfMenu(found: Element, { kind }: Rule, context: RuleContext): boolean {
  if (!TAKEN_FOR.has(kind)) return false;
  const own = onlyLink(found, context);
  if (!own || !leadsOn(own, context)) return false;
  let item = found;
  for (let i = 0; i < MAX_AROUND && item.parentElement?.children.length === 1; i++) item = item.parentElement;
  let others = 0;
  let next = item.parentElement?.firstElementChild ?? null;
  for (let i = 0; next && i < MAX_NEIGHBOURS && others < OTHERS; i++, next = next.nextElementSibling) {
    if (next === item || next.localName !== item.localName) continue;
    const link = onlyLink(next, context);
    if (link && leadsOn(link, context)) others++;
  }
  return others >= OTHERS;
}
