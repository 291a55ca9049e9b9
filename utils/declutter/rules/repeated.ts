import type { Page } from "../page.ts";
import { hasTextBeside } from "./ads.ts";
import type { Rule } from "./types.ts";

/** A label said this often on one page tells its reader nothing. */
const OFTEN = 5;
const MAX_LABELS = 500;

/** How often each text stands on elements of one class, counted once a page. */
const counted = new WeakMap<Page, Map<string, Map<string, number>>>();

function timesSaid(page: Page, classes: string, text: string): number {
  const byClass = counted.get(page) ?? new Map<string, Map<string, number>>();
  counted.set(page, byClass);
  let said = byClass.get(classes);
  if (!said) {
    said = new Map();
    const alike = page.document.getElementsByClassName(classes);
    for (let i = 0; i < alike.length && i < MAX_LABELS; i++) {
      const one = (alike[i]!.textContent ?? "").slice(0, 100).trim();
      said.set(one, (said.get(one) ?? 0) + 1);
    }
    byClass.set(classes, said);
  }
  return said.get(text) ?? 0;
}

export const repeated: Rule[] = [
  {
    name: "repeated hidden label",
    kind: "ad",
    about:
      "Labels for screen readers, unseen by others, that sites put around every ad slot to say that the article goes on (“Article content”, again and again): between paragraphs, by itself, the same words five times and more. With the slots gone they only interrupt who listens.",
    words: "visuallyhidden hiddenvisually sronly screenreader assistivetext".split(" "),
    find: (label, { factsOf, page }) => {
      if (!/^(DIV|P)$/.test(label.tagName) || label.children.length > 0 || !page.region?.contains(label)) return null;
      if (label.closest("a, button, label, form, nav, table, figure, ul, ol, header, footer") !== null) return null;
      const { textLength, text } = factsOf(label);
      if (textLength === 0 || textLength > 40 || hasTextBeside(label)) return null;
      return timesSaid(page, label.className, text) >= OFTEN ? { element: label, confirmed: true } : null;
    },
  },
];
