/**
 * Bodies cut into boxes: what stands outside the chosen root but is marked up like the lines inside it belongs to the
 * body too.
 */
import { commonAncestor, nameOf } from "../dom.ts";
import type { Page } from "../page.ts";
import { statsOf } from "./survey.ts";

const TELLING = /paragraph|article|body|story|block|text|content/;
const plain = (element: Element) => nameOf(element).replace(/\d+/g, "").replace(/\s+/g, " ").trim();

/** How a line is marked up: its own telling class, or with its parent's, or with its grandparent's; "" for bare tags. */
export function markupOf(line: Element): string {
  const own = (line.getAttribute("class") ?? "").replace(/\d+/g, "").trim().toLowerCase();
  if (own && TELLING.test(own)) return `${line.localName}.${own}`;
  const parent = line.parentElement;
  if (!parent || parent.localName === "body") return "";
  const above = plain(parent);
  if (above || own) return `${line.localName}.${own}<${parent.localName}.${above}`;
  const grand = parent.parentElement;
  const highest = grand && grand.localName !== "body" ? plain(grand) : "";
  return highest ? `${line.localName}<${parent.localName}<${grand!.localName}.${highest}` : "";
}

export interface Widened {
  root: Element;
  /** Lines outside the first root that belong to the body. */
  added: Set<Element>;
}

/**
 * The root widened to hold the lines of its own kind that stand outside it; null where there are too few of them to
 * matter, or where they are as likely something else.
 */
export function widen(
  page: Page,
  root: Element,
  lines: readonly Element[],
  taken: ReadonlySet<Element>,
): Widened | null {
  const kinds = new Map<string, number>();
  let own = 0;
  for (const line of lines) {
    if (!root.contains(line)) continue;
    const mass = page.survey.prose.get(line) ?? 0;
    if (!mass || !taken.has(line)) continue;
    own += mass;
    const markup = markupOf(line);
    if (markup) kinds.set(markup, (kinds.get(markup) ?? 0) + mass);
  }
  const added = new Set<Element>();
  // A wall hides the rest of an article in a box of its own: what stands before the box is marked up as what is in it.
  const classes = new Map<string, number>();
  for (const line of lines)
    if (line.parentElement === root && taken.has(line) && line.className)
      classes.set(line.className, (classes.get(line.className) ?? 0) + (page.survey.prose.get(line) ?? 0));
  let beside = 0;
  let gained = 0;
  for (const line of lines) {
    if (root.contains(line)) continue;
    const { linked, prose, weight } = page.survey.stats.get(line) ?? statsOf(line);
    if (!prose || linked > 0.3) continue;
    const isBeside = line.parentElement === root.parentElement && (classes.get(line.className) ?? 0) > 0.5 * own;
    const kind = kinds.get(markupOf(line)) ?? 0;
    if (!isBeside && kind < 0.2 * own) continue;
    added.add(line);
    gained += weight;
    if (isBeside) beside++;
  }
  if ((gained < 0.05 * own && !beside) || !added.size) return null;
  const wide = commonAncestor([root, ...added]);
  return wide && { root: wide, added };
}
