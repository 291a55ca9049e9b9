import { renderBody } from "./body.ts";

/** What is longer is no note but a part of the page. */
const LONGEST = 6000;
const MOST_ELEMENTS = 400;

/** What stands for a note in a text: a figure, a letter, a Roman number, a sign, in brackets or without. */
const MARK = /^[[(]?\s?(?:\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶#]{1,3}|(?:fn|note|n\.)\s?\d{1,3})\s?[\])]?[.:*]?$/i;
/** What leads back from a note to the text. */
const BACK = /^[[(]?\s?(?:[↩↑↥⤴⏎^←⇑]\ufe0e?|back|return|\d{1,3}|[a-z])\s?[\])]?$/i;

/** The blocks that a note fills where the page has put the name on something within. */
const BLOCK = "li,p,dd,td,aside,blockquote,div";

/** The id that a link names on this very page; null where it leads elsewhere, or nowhere. */
export function fragmentOn({ document, location }: Window, href: string): string | null {
  try {
    const [page, fragment] = parts(href);
    if (!fragment || ![location.href, document.baseURI].some((own) => parts(own)[0] === page)) return null;
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
}

const parts = (url: string): [page: string, fragment: string] => {
  const at = url.indexOf("#");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
};

/** Whether the link looks like the mark of a note: raised, or no more than a figure or a sign. */
export function marksNote(window: Window, link: HTMLAnchorElement): boolean {
  if (!fragmentOn(window, link.href)) return false;
  const text = link.textContent?.trim() ?? "";
  return MARK.test(text) || (text.length < 12 && (link.closest("sup") ?? link.querySelector("sup")) !== null);
}

/** What the link names on the page, were the page to be scrolled to it; null where there is nothing. */
export function targetOf(window: Window, link: HTMLAnchorElement): Element | null {
  const id = fragmentOn(window, link.href);
  try {
    return id ? window.document.getElementById(id) : null;
  } catch {
    // A page can put an element of its own where the function was.
    return null;
  }
}

/**
 * The note that a link in the article leads to, sanitised, without the ways back from it; null where the link is none
 * of a note's. It is looked for on the page itself, since what the article keeps often ends before its notes.
 */
export function noteOf(window: Window & typeof globalThis, link: HTMLAnchorElement): DocumentFragment | null {
  if (!marksNote(window, link)) return null;
  const target = targetOf(window, link);
  if (!target) return null;
  try {
    const block = /^(?:a|span|sup|cite|b|i|em|strong|small)$/.test(target.localName) ? target.closest(BLOCK) : target;
    const note = block ?? target;
    const length = note.textContent?.trim().length ?? 0;
    if (length === 0 || length > LONGEST || note.getElementsByTagName("*").length > MOST_ELEMENTS) return null;
    const copy = renderBody(window, note.innerHTML);
    for (const back of copy.querySelectorAll("a"))
      if (fragmentOn(window, new URL(back.getAttribute("href") ?? "", window.document.baseURI).href))
        if (BACK.test(back.textContent?.trim() ?? "")) (back.closest("sup") ?? back).remove();
    return copy.textContent?.trim() ? copy : null;
  } catch {
    return null;
  }
}

/**
 * What a link within the article leads to: a note, or the place in the view that shows what it names, null there
 * where the article has left it out. Null for all other links, which are the browser's.
 */
export function within(
  window: Window & typeof globalThis,
  link: HTMLAnchorElement,
  view: Element,
): { note: DocumentFragment } | { place: Element | null } | null {
  const note = noteOf(window, link);
  if (note) return { note };
  const target = targetOf(window, link);
  if (!target) return null;
  const start = beginning(target);
  if (!start) return { place: null };
  for (const element of view.querySelectorAll(".body :is([data-paragraph], h2, h3, h4, figure, table)"))
    if (beginning(element) === start) return { place: element };
  return { place: null };
}

/** Enough of a text to tell it from others. */
const beginning = (element: Element) =>
  (element.textContent ?? "").slice(0, 400).replace(/\s+/g, " ").trim().slice(0, 60);
