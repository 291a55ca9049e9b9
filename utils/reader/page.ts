/** The page script: what it knows of its page, and the reading view over it. Everything ends with one signal. */
import type { Detection } from "../detection/types.ts";
import type { PageView, Place } from "../platform/messages.ts";
import type { Article } from "../report/types.ts";
import { MARK_CSS, mark, unmark } from "./marks.ts";
import { openOverlay } from "./overlay.ts";
import { findInView, findOnPage, paragraphAtTop, rangeIn } from "./places.ts";

export interface PageOptions {
  window: Window & typeof globalThis;
  css: string;
  /** Judges and reads the page as it stands. */
  read(): { news: Detection; article: Article | null };
  /** Puts the view into the overlay; what it answers takes the view out again. */
  render(root: ShadowRoot, article: Article | null, controls: ViewControls): () => void;
}

export interface ViewControls {
  close(): void;
  /** To be called when the body is in place. */
  ready(view: HTMLElement): void;
}

export interface ReaderPage {
  view(): PageView;
  toggle(open?: boolean): boolean;
  show(place: Place): boolean;
}

/** How far below the window's top a paragraph still counts as the one being read, in pixels. */
const LINE = 80;

export function createReaderPage({ window, css, read, render }: PageOptions): ReaderPage {
  const { document } = window;
  let known: { url: string; title: string; news: Detection; article: Article | null } | null = null;
  let open: { close(): void; view: HTMLElement | null } | null = null;

  /** Read once, and again when the page has become another. */
  const current = () => {
    const { href: url } = window.location;
    const heading = document.querySelector("h1")?.textContent ?? "";
    if (known?.url !== url || known.title !== heading) known = { url, title: heading, ...read() };
    return known;
  };

  const openView = () => {
    const { article } = current();
    const onPage = article ? findOnPage(document, article.paragraphs) : new Map<number, Element>();
    const place = paragraphAtTop(onPage, LINE);
    const ended = new AbortController();
    const overlay = openOverlay({ window, css, signal: ended.signal, onLeave: () => leave() });
    const leave = () => {
      if (ended.signal.aborted) return;
      const view = opened.view;
      const reached = view ? paragraphAtTop(findInView(view), LINE) : null;
      unmark(window);
      remove();
      ended.abort();
      open = null;
      // The reader who did not move finds the page exactly where it was.
      if (reached !== null && reached !== opened.startedAt)
        onPage.get(reached)?.scrollIntoView({ block: "start", behavior: "instant" });
    };
    const opened = { close: leave, view: null as HTMLElement | null, startedAt: null as number | null };
    open = opened;
    const remove = render(overlay.root, article, {
      close: leave,
      ready(view) {
        opened.view = view;
        const inView = findInView(view);
        if (place !== null && place > 0) inView.get(place)?.scrollIntoView({ block: "start", behavior: "instant" });
        opened.startedAt = paragraphAtTop(inView, LINE);
        view.focus({ preventScroll: true });
      },
    });
    closeOnNavigation(window, ended.signal, leave);
  };

  return {
    view() {
      const { url, news, article } = current();
      return { url, news, article, readerOpen: open !== null };
    },
    toggle(wanted = open === null) {
      if (wanted && !open) openView();
      else if (!wanted) open?.close();
      return open !== null;
    },
    show({ paragraph, spans }) {
      const { article } = current();
      if (!article) return false;
      const element = open?.view
        ? findInView(open.view).get(paragraph)
        : findOnPage(document, article.paragraphs).get(paragraph);
      if (!element) return false;
      const before = article.paragraphs.slice(0, paragraph).reduce((length, line) => length + line.length + 1, 0);
      const ranges = spans.flatMap(({ start, end }) => {
        const line = article.paragraphs[paragraph]?.length ?? 0;
        const range = rangeIn(element, Math.max(0, start - before), Math.min(line, end - before));
        return range ?? [];
      });
      if (ranges.length && mark(window, ranges) && !open) addMarkStyle(window);
      // At once: a smooth scroll takes the reader's time, and stands still where the tab is not in front.
      element.scrollIntoView({ block: "center", behavior: "instant" });
      return true;
    },
  };
}

function closeOnNavigation(window: Window & typeof globalThis, signal: AbortSignal, leave: () => void): void {
  const { href } = window.location;
  const check = () => {
    if (window.location.href.split("#")[0] !== href.split("#")[0]) leave();
  };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", check, { signal });
  window.addEventListener("popstate", check, { signal });
}

/** Adopted, the sheet is neither in the page's DOM nor under its security policy. */
function addMarkStyle(window: Window & typeof globalThis): void {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(MARK_CSS);
  window.document.adoptedStyleSheets = [...window.document.adoptedStyleSheets, sheet];
}
