/** The page script: what it knows of its page, and the reading view over it. Everything ends with one signal. */
import type { Detection } from "../detection/types.ts";
import type { Fetched } from "../platform/fetch-page.ts";
import type { Marking, PageView, Passages } from "../platform/messages.ts";
import type { Article } from "../report/types.ts";
import { flowOf, goTo } from "./flow.ts";
import { type FurtherPages, furtherPages, gatherPages } from "./further-pages.ts";
import { afterPaint, whenIdle } from "./idle.ts";
import { type OverlayOptions, openOverlay, prepareOverlay } from "./overlay.ts";
import { createPageMarks, type MarksOptions } from "./page-marks.ts";
import { findInView, findOnPage, hasBegun, keepPlace, paragraphAtTop } from "./places.ts";

export interface PageOptions extends Pick<MarksOptions, "renderBar" | "barCss">, Pick<OverlayOptions, "showRoot"> {
  window: Window & typeof globalThis;
  /** What the view is called where it is read out. */
  label(): string;
  css: string;
  /** The background of the reader's theme, as a CSS colour. */
  paper(): string;
  /** Reads what there is to read on the page as it stands: enough for the view's first frame. */
  readText(): Article | null;
  /** Adds what the page says of who wrote it. */
  sign(text: Article): Article;
  /** Reads another page of the article, whole. */
  readPage(page: { document: Document; url: string }): Article | null;
  /** Judges the page as it stands: news or not. */
  judge(): Detection;
  /** Gets ready to render the article, out of sight. */
  rehearse(article: Article): void;
  /** Fetches another page of the article, for a reader who asks for the whole. */
  fetchPage(url: string): Promise<Fetched>;
  /** Puts the view into the overlay. */
  render(root: HTMLElement, shown: Shown, controls: ViewControls): Rendered;
}

/** What the view shows. */
export interface Shown {
  article: Article | null;
  /** False while it is not known who wrote it: the view then leaves room for that, and for all that can wait. */
  whole: boolean;
  /** Further pages of the article that are not in the view. */
  further: FurtherPages;
}

export interface Rendered {
  /** Shows more of the same article, leaving in place what is there. */
  update(shown: Shown): void;
  /** Takes the view out again. */
  remove(): void;
}

export interface ViewControls {
  close(): void;
  /** Fetches and adds the further pages. */
  join(): Promise<void>;
  /** To be called when the body is in place. */
  ready(view: HTMLElement, keys: ViewKeys): void;
}

/** What the view does with keys; `onEscape` says whether something in it has closed by Esc. */
interface ViewKeys {
  onKey(event: KeyboardEvent): void;
  onEscape(): boolean;
}

export interface ReaderPage {
  /** Reads the page and gets ready to show it, before the reader asks: at once, or in idle time. */
  warm(when: "now" | "idle"): void;
  view(): PageView;
  toggle(open?: boolean): boolean;
  show(passages: Passages): Marking | null;
  /** On to the next marked passage, back, or (0) no marks any more. */
  step(by: 1 | -1 | 0): Marking | null;
}

interface Known extends Shown {
  url: string;
  content: string;
  /** Judged when it is asked for: the reading view can do without. */
  news?: Detection;
  /** The article of this page alone, once others are joined to it. */
  single?: Article;
}

interface OpenView {
  root: HTMLElement;
  /** Puts the article into the overlay, where that has not been done yet. */
  fill(): void;
  close(): void;
  view: HTMLElement | null;
  keys: ViewKeys | null;
  /** The paragraph that stood at the top when the view opened. */
  startedAt: number | null;
}

/** How far below the window's top a paragraph still counts as the one being read, in pixels. */
const LINE = 80;

/**
 * The reading view of one page and what is known of the page. Tests find the view's closed shadow root through the
 * browser's own door for extensions (`chrome.dom.openOrClosedShadowRoot`, `element.openOrClosedShadowRoot`): the
 * host is a child of the page's root element. The page itself has no such door.
 */
export function createReaderPage(options: PageOptions): ReaderPage {
  const { window, label, css, paper, judge, rehearse, fetchPage, render, renderBar, barCss, showRoot } = options;
  const { document } = window;
  let known: Known | null = null;
  let open: OpenView | null = null;

  /** Its text, read once, and again when the page has become another. */
  const current = () => {
    const url = window.location.href;
    const heading = document.querySelector("h1")?.textContent ?? "";
    const content = `${document.getElementsByTagName("p").length} ${heading}`;
    if (known?.url !== url || known.content !== content)
      known = { url, content, article: options.readText(), whole: false, further: { count: 0, missing: [] } };
    return known;
  };

  /** The same with all that is to be said of it. */
  const whole = (page = current()) => {
    if (page.whole) return page;
    page.whole = true;
    page.article &&= options.sign(page.article);
    page.further = furtherPages(document, page.url);
    return page;
  };

  const marks = createPageMarks({
    window,
    paragraphs: () => known?.article?.paragraphs ?? null,
    view: () => open,
    renderBar,
    barCss,
  });

  const openView = () => {
    const ended = new AbortController();
    const scroll = [window.scrollX, window.scrollY] as const;
    let onPage: ReadonlyMap<number, Element> = new Map();
    let rendered: Rendered | null = null;
    const leave = () => {
      if (ended.signal.aborted) return;
      const reached = opened.view ? paragraphAtTop(findInView(opened.view), LINE, flowOf(opened.view)) : null;
      marks.clear();
      rendered?.remove();
      ended.abort();
      open = null;
      // The reader who did not move finds the page exactly where it was.
      const moved = reached !== null && reached !== opened.startedAt;
      const place = moved ? againOnPage(reached) : null;
      if (place) place.scrollIntoView({ block: "start", behavior: "instant" });
      else if (window.scrollX !== scroll[0] || window.scrollY !== scroll[1])
        window.scrollTo({ left: scroll[0], top: scroll[1], behavior: "instant" });
    };
    /** The page may have rendered itself anew beneath the view: then the paragraph is another element now. */
    const againOnPage = (index: number) => {
      const before = onPage.get(index);
      if (before?.isConnected) return before;
      return (known?.article && findOnPage(document, known.article.paragraphs).get(index)) ?? null;
    };
    const overlay = openOverlay({
      window,
      label,
      css: css + barCss,
      paper: paper(),
      showRoot,
      signal: ended.signal,
      onLeave: leave,
      onKey: (event) => {
        if (!marks.onKey(event)) opened.keys?.onKey(event);
      },
      onEscape: () => opened.keys?.onEscape() ?? false,
    });
    let filled = false;
    const fill = () => {
      if (filled || ended.signal.aborted) return;
      filled = true;
      const page = current();
      if (page.article) onPage = findOnPage(document, page.article.paragraphs);
      // Who is still at the beginning sees the headline first, even where the page keeps the first lines elsewhere.
      const place = hasBegun(onPage, LINE) ? paragraphAtTop(onPage, LINE) : null;
      // The text comes first: the reader reads while the rest is looked for, and put around it.
      show({ ...page, whole: false }, place);
      afterPaint(window, () => complete(page));
    };
    const complete = (page: Known) => {
      const { view } = opened;
      if (ended.signal.aborted || !rendered) return;
      const shown = whole(page);
      if (view) keepPlace(view, LINE, () => rendered?.update(shown));
      else rendered.update(shown);
    };
    const show = (shown: Shown, place: number | null) => {
      rendered?.remove();
      rendered = render(overlay.root, shown, {
        close: leave,
        join,
        ready(view, keys) {
          opened.view = view;
          opened.keys = keys;
          const inView = findInView(view);
          if (place !== null) goTo(view, inView.get(place));
          opened.startedAt = paragraphAtTop(inView, LINE, flowOf(view));
          view.focus({ preventScroll: true });
          marks.again();
        },
      });
    };
    const join = async () => {
      const before = whole();
      if (!before.article) return;
      const { url, single = before.article } = before;
      const gathered = await gatherPages({
        document,
        url,
        article: single,
        fetchPage,
        read: options.readPage,
      });
      if (ended.signal.aborted || known !== before) return;
      const place = opened.view ? paragraphAtTop(findInView(opened.view), LINE, flowOf(opened.view)) : null;
      const started = opened.startedAt;
      // Pages that are put before others move their lines down.
      const moved = (line: number | null) => {
        const at = gathered.article.paragraphs.indexOf(before.article?.paragraphs[line ?? -1] ?? "");
        return at < 0 ? null : at;
      };
      const further = { count: 0, missing: gathered.missing };
      known = { ...before, article: gathered.article, single, further };
      onPage = findOnPage(document, gathered.article.paragraphs);
      show(known, moved(place));
      opened.startedAt = moved(started);
    };
    const opened: OpenView = { root: overlay.root, fill, close: leave, view: null, keys: null, startedAt: null };
    open = opened;
    closeOnNavigation(window, ended.signal, leave);
    // Reading a giant page takes a while: the background is painted first. What is read already needs no wait.
    if (known?.url === window.location.href) fill();
    else afterPaint(window, fill);
  };

  return {
    warm(when) {
      const rehearsal = () => {
        const { article } = whole();
        if (!article || open) return;
        prepareOverlay(window, css + barCss);
        rehearse(article);
      };
      if (when === "idle") return whenIdle(window, [() => void current(), () => void whole(), rehearsal]);
      current();
      // The letter may be down by now, and goes first.
      window.setTimeout(rehearsal);
    },
    view() {
      const page = whole();
      const { url, article } = page;
      page.news ??= judge();
      return { url, news: page.news, article, readerOpen: open !== null, marking: marks.marking() };
    },
    toggle(wanted = open === null) {
      if (wanted && !open) openView();
      else if (!wanted) open?.close();
      return open !== null;
    },
    show(passages) {
      current();
      open?.fill();
      return marks.mark(passages);
    },
    step(by) {
      if (by !== 0) return marks.step(by);
      marks.clear();
      return null;
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
  // A page may keep these events from us, and Firefox knew the first of them late.
  const looks = window.setInterval(check, 400);
  signal.addEventListener("abort", () => window.clearInterval(looks));
}
