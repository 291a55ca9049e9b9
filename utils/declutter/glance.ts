/** What is a slot at a glance: hidden before it is ever painted, until the page has been judged. */
import { HIDDEN } from "./style.ts";

/**
 * What advertising scripts fill, and what most sites call it, by whole names alone: parts of names are slow to look for,
 * and this is asked before each frame of a page that arrives. Whatever else is clutter waits for the judgement.
 */
const SLOTS =
  "ins.adsbygoogle, amp-ad, [data-google-query-id], [data-ad-slot], [data-ad-unit], [data-ad-client], .ad-slot, .adslot, .ad-unit, .ad-container, .ad-wrapper, .ad-placeholder, .ad-banner, .advert, .advertisement, .advertising";
/** A slot that holds one of these is more than a slot, or no slot. */
const MORE = "p, h1, h2, article, form, figure, video";
/** No label of a slot is longer, in letters. */
const LABEL = 60;
/** More than these are left to the judgement. */
const MOST = 100;

/** Outermost slots that hold nothing but a label, none of them within what is hidden. No layout is asked for. */
export function slotsIn(document: Document): Element[] {
  const slots: Element[] = [];
  const all = document.querySelectorAll(SLOTS);
  for (let i = 0; i < all.length && slots.length < MOST; i++) {
    const slot = all[i]!;
    if (slot.closest(`[${HIDDEN}], a, form, figure`) || slots.at(-1)?.contains(slot)) continue;
    if (slot.querySelector(MORE) === null && (slot.textContent ?? "").trim().length <= LABEL) slots.push(slot);
  }
  return slots;
}
