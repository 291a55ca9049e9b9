import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { goTo } from "../../utils/reader/flow.ts";
import { setApart } from "../../utils/reader/pull-quotes.ts";
import { READING } from "../strings.ts";
import { offerEmbeds } from "./embeds.ts";
import { picturesIn } from "./LightBox.tsx";
import type { NoteAt } from "./Note.tsx";
import type { Heading } from "./Panels.tsx";
import { scrollWhatIsWide } from "./wide.ts";

const MOST_LINKS = 1000;

/** What the page's script can do with the article's body. */
export interface BodyActions {
  /** The article's body, sanitised and ready to be put in place; made anew for each view. */
  renderBody(): DocumentFragment;
  /** Looks after the body once it is in place, until the signal aborts. */
  tendBody(body: HTMLElement, signal: AbortSignal): void;
  /** Whether a link looks like the mark of a note. */
  marksNote(link: HTMLAnchorElement): boolean;
  /** What a link within the article leads to: a note's text, or a place in the view; null where it leads elsewhere. */
  within(link: HTMLAnchorElement, view: HTMLElement): { note: DocumentFragment } | { place: Element | null } | null;
}

/**
 * Puts the body in place before the first paint, so that the headline and the text under it appear as one. What is not
 * seen of it, as that its pictures can be pressed, comes when the view is whole.
 */
export function useBody(
  view: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  actions: BodyActions,
  paragraphs: readonly string[],
  whole: boolean,
  onReady: (view: HTMLElement) => void,
) {
  const [headings, setHeadings] = useState<Heading[]>([]);
  const [picture, setPicture] = useState<HTMLImageElement | null>(null);
  const [silent, setSilent] = useState<ReadonlySet<number>>(new Set());
  const [note, setNote] = useState<NoteAt | null>(null);
  const first = useRef({ actions, paragraphs, onReady });
  const apart = useRef<ReadonlySet<number>>(silent);
  useLayoutEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const { renderBody, tendBody, within } = first.current.actions;
    if (body.current) {
      body.current.replaceChildren(renderBody());
      tendBody(body.current, signal);
      offerEmbeds(body.current, signal);
      scrollWhatIsWide(body.current, signal);
      apart.current = setApart(body.current, first.current.paragraphs);
    }
    view.current?.addEventListener("click", (event) => follow(event, within, setNote), { signal });
    if (view.current) first.current.onReady(view.current);
    return () => ended.abort();
  }, []);
  useLayoutEffect(() => {
    if (!whole || !body.current) return;
    const ended = new AbortController();
    const { signal } = ended;
    const found = [...body.current.querySelectorAll("h2, h3")].slice(0, 200);
    for (const image of picturesIn(view.current)) {
      image.addEventListener("click", () => setPicture(image), { signal });
      pressable(image);
    }
    for (const link of [...body.current.querySelectorAll<HTMLAnchorElement>("a[href*='#']")].slice(0, MOST_LINKS))
      if (first.current.actions.marksNote(link)) link.setAttribute("aria-haspopup", "dialog");
    setSilent(apart.current);
    setHeadings(found.map((element) => ({ text: element.textContent ?? "", element })));
    return () => ended.abort();
  }, [whole, view, body]);
  return { headings, silent, picture, setPicture, note, setNote };
}

/** What can be pressed has a name, also where the page takes its picture for mere decoration. */
function pressable(image: HTMLImageElement): void {
  image.tabIndex = 0;
  image.setAttribute("role", "button");
  image.setAttribute("aria-label", image.alt ? `${READING.enlarge}: ${image.alt}` : READING.enlarge);
  if (!image.alt) image.removeAttribute("alt");
}

/** A link within the article is followed in the view: the page beneath neither scrolls nor gains a step of history. */
function follow(event: MouseEvent, within: BodyActions["within"], onNote: (note: NoteAt) => void): void {
  const view = event.currentTarget as HTMLElement;
  const link = (event.target as Element).closest?.("a");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const found = within(link, view);
  if (!found) return;
  event.preventDefault();
  if ("note" in found) onNote({ link, content: found.note });
  else if (found.place) goTo(view, found.place);
}
