/**
 * Follows what a page is as it loads: by its head alone where that says for certain that it is news, else by having its
 * text judged, as soon as the beginning of that may settle it, and again after each navigation inside it; with next to
 * nothing left running: a few listeners, and an observer only while the head is being read.
 */
import { rootOf } from "../structured-data/index.ts";
import type { Verdict } from "./types.ts";

export interface PageVerdict {
  news: Verdict;
  url: string;
}

/** A question about the whole of a page or its beginning. */
export interface Question {
  /** As in DetectionInput. */
  previousUrls: readonly string[];
  /** The score from which an answer settles what the page is. */
  least: number;
}

export interface WatchOptions {
  /** Ends everything at once: listeners, timers, observers. */
  signal: AbortSignal;
  /** Called with each verdict that differs from the one before; `isDrawn` where the page may have been seen by then. */
  onVerdict: (verdict: PageVerdict, isDrawn: boolean) => void;
  /** Called with the last verdict when the page comes back from the browser's memory. */
  onReturn: (verdict: PageVerdict) => void;
  /**
   * Called when the head is there and the body begins: whether the head declares its page an article, and if so,
   * whether the page waits, undrawn, for its first verdict.
   */
  readHead: (root: Element) => "waits" | "declared" | null;
  /**
   * Judges the page by its head alone, and answers at once or later, as `detectEarly` does; whoever answers is told
   * whether that was still of use.
   */
  judgeHead: (answer: (news: Verdict | "likely" | null) => boolean) => void;
  /** Judges the page as it is now; null where that cannot be said. */
  judge: (question: Question, answer: (news: Verdict | null) => boolean) => void;
  /**
   * Called where a page that is likely to be news is to be judged further; and, where nothing is certain then, or the
   * head has told that it is none, again with `isOver`.
   */
  onDoubt?: (isOver: boolean, isDrawn: boolean) => void;
}

/** What of a window is used; tests pass one of their own, with its own clock. */
export type WatchedWindow = Pick<
  Window & typeof globalThis,
  "document" | "location" | "addEventListener" | "MutationObserver" | "requestAnimationFrame"
> & {
  navigation?: EventTarget;
  setTimeout(task: () => void, ms: number): number;
  clearTimeout(timer?: number): void;
};

/** Milliseconds from one look to the next after a navigation inside the page: content has settled when two agree. */
const LOOKS = [200, 400, 800, 1_600];
/**
 * Milliseconds after load at which a page that was no news, or of which nothing was said, is judged once more where it
 * has changed: some draw themselves late.
 */
const LATE = 1_500;
/** The score from which the beginning of a page tells what the whole of it would: it does on 99 pages of 100. */
const SURE = 0.9;
/**
 * Milliseconds after which a page that waits, and is still arriving, is judged by its head. Most of those that are there
 * sooner are judged once, as a whole.
 */
const PATIENCE = 50;
/** Paragraphs without which a text has hardly begun, and need not be judged. */
const BEGUN = 5;
/** Addresses remembered, so that a head left over from one of them is known as such. */
const REMEMBERED = 20;

/** Watches one page until the signal aborts. */
export function watchPage(
  window: WatchedWindow,
  { signal, onVerdict, onReturn, readHead, judgeHead, judge, onDoubt }: WatchOptions,
): void {
  if (signal.aborted) return;
  const { document } = window;
  let address = withoutHash(window.location.href);
  const previous: string[] = [];
  let last: PageVerdict | null = null;
  let timer: number | undefined;
  let isDrawn = false;
  /** What the head and the beginning of the page have settled, while the rest of it is still to come. */
  let early: "certain" | "likely" | null = null;
  let questions = 0;
  /** The page is looked at late, or has been. */
  let isLate = false;
  /** The page is not drawn before it is judged. */
  let isWaiting = false;
  /** What the page was like at the last look at the whole of it. */
  let looked = "";
  /** The head, or after it the beginning of the page, is being judged. */
  let isAskingEarly = false;

  const later = (task: () => void, ms: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(task, ms);
  };
  const tell = (news: Verdict): void => {
    const verdict = { news, url: window.location.href };
    const same = last && last.url === verdict.url && JSON.stringify(last.news) === JSON.stringify(news);
    last = verdict;
    if (!same) onVerdict(verdict, isDrawn);
  };
  /** An answer that comes when something newer has been asked, or another page is there, is of no use. */
  const ask = <V>(put: (answer: (news: V) => boolean) => void, use: (news: V) => void): void => {
    const question = ++questions;
    put((news) => {
      if (question !== questions || signal.aborted) return false;
      use(news);
      return true;
    });
  };
  /** Has the page judged as it is now, in doubt until `isEnough` comes of it. */
  const askOfPage = (
    least: number,
    isEnough: (news: Verdict) => boolean,
    use: (news: Verdict | null) => void,
  ): void => {
    const inDoubt = isWaiting || early === "likely";
    if (early === "likely") onDoubt?.(false, isDrawn);
    ask<Verdict | null>(
      (answer) => judge({ previousUrls: [...previous], least }, answer),
      (news) => {
        use(news);
        if (inDoubt && !(news && isEnough(news))) onDoubt?.(true, isDrawn);
      },
    );
  };
  const look = (): void => {
    looked = fingerprint(document);
    askOfPage(0, isOfNews, (news) => {
      if (news) tell(news);
      if (!news?.isNews) lookLate();
    });
  };
  /** Once a document, before its address has changed: those that draw themselves late. */
  const lookLate = (): void => {
    if (isLate || previous.length > 0) return;
    isLate = true;
    const loaded = (): void => {
      if (last?.news.isNews || previous.length > 0) return;
      later(() => {
        if (!last || (!last.news.isNews && fingerprint(document) !== looked)) look();
      }, LATE);
    };
    if (document.readyState === "complete") loaded();
    else window.addEventListener("load", loaded, { once: true, signal });
  };

  /** Has as much judged as there is of a page that is likely to be news: before it is drawn, and a few times later. */
  const glimpse = (time = 0): void => {
    if (early !== "likely" || isAskingEarly || document.readyState !== "loading") return;
    const again = (): void => {
      if (time < LOOKS.length) later(() => glimpse(time + 1), LOOKS[time]!);
    };
    if (!rootOf(document)?.getElementsByTagName("p")[BEGUN - 1]) {
      again();
      return;
    }
    isAskingEarly = true;
    askOfPage(SURE, isSure, (news) => {
      isAskingEarly = false;
      if (news && isSure(news)) {
        early = "certain";
        tell(news);
      } else if (document.readyState === "loading") again();
      else look();
    });
  };

  /** Looks until two looks agree, then judges; a page that never rests is judged at the last look. */
  const settle = (time = 0, before = ""): void => {
    later(() => {
      const now = fingerprint(document);
      if (now === before || time === LOOKS.length - 1) look();
      else settle(time + 1, now);
    }, LOOKS[time]!);
  };
  const moved = (): void => {
    const now = withoutHash(window.location.href);
    if (now === address) return;
    previous.push(address);
    if (previous.length > REMEMBERED) previous.shift();
    address = now;
    // What is asked of the page before says nothing of this one.
    questions++;
    isAskingEarly = false;
    settle();
  };

  /** The page has arrived. What is certain is not asked: the page would have to be written down. */
  const arrived = (): void => {
    if (early === "certain" || isAskingEarly) return;
    window.clearTimeout(timer);
    look();
  };
  /** Before the next frame has been drawn. */
  const beforeFrame = (): void => {
    window.requestAnimationFrame(() => {
      if (!signal.aborted) glimpse();
      isDrawn = true;
    });
  };
  const askOfHead = (): void => {
    isAskingEarly = true;
    ask<Verdict | "likely" | null>(judgeHead, (news) => {
      isAskingEarly = false;
      if (news === "likely") early = news;
      else {
        if (news?.isNews) early = "certain";
        else onDoubt?.(true, isDrawn);
        if (news) tell(news);
      }
      if (isWaiting) beforeFrame();
      else if (isDrawn) glimpse();
      if (document.readyState !== "loading") arrived();
    });
  };
  /** No browser draws a document that has no body yet: what is done now is done before anything is drawn. */
  const begun = (root: Element): void => {
    const head = readHead(root);
    isWaiting = head === "waits";
    if (isWaiting) later(askOfHead, PATIENCE);
    else {
      beforeFrame();
      if (head) askOfHead();
    }
  };

  const begin = (): void => {
    if (document.readyState === "loading") {
      watchHead(window, signal, begun);
      document.addEventListener("DOMContentLoaded", arrived, { once: true, signal });
    } else {
      beforeFrame();
      look();
    }
  };

  signal.addEventListener("abort", () => window.clearTimeout(timer), { once: true });
  // Scripts of an extension live in a world of their own: a patched `history.pushState` would never be called.
  window.navigation?.addEventListener("currententrychange", moved, { signal });
  window.addEventListener("popstate", moved, { signal });
  if (!window.navigation) watchTitle(window, signal, moved);
  const back = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted && last) onReturn(last);
  };
  // Every page is shown once, when it has loaded, and would have to call back for nothing.
  const hidden = (): void => window.addEventListener("pageshow", back, { once: true, signal });
  window.addEventListener("pagehide", hidden, { signal });
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", begin, { once: true, signal });
  } else begin();
}

const isOfNews = ({ isNews }: Verdict): boolean => isNews;
const isSure = ({ score }: Verdict): boolean => score >= SURE;

const withoutHash = (href: string): string => href.split("#", 1)[0] ?? "";

/** What tells one state of a page from another; asked so that no element can be named like what is asked for. */
function fingerprint(document: Document): string {
  const title = Reflect.get(Object.getPrototypeOf(document), "title", document);
  return `${title} ${rootOf(document)?.getElementsByTagName("*").length}`;
}

/** Calls back once the body begins, which is when the head is whole. */
function watchHead(window: WatchedWindow, signal: AbortSignal, done: (root: Element) => void): void {
  const root = rootOf(window.document);
  if (!root) return;
  if (root.getElementsByTagName("body").length > 0) {
    done(root);
    return;
  }
  const observer = new window.MutationObserver(() => {
    if (root.getElementsByTagName("body").length === 0) return;
    observer.disconnect();
    done(root);
  });
  observer.observe(root, { childList: true });
  // A document that gets no body, such as a drawing, keeps an observer that has nothing to observe.
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** Where the Navigation API is missing: pages that change their address change their title. */
function watchTitle(window: WatchedWindow, signal: AbortSignal, moved: () => void): void {
  const observer = new window.MutationObserver(moved);
  const start = (): void => {
    const head = rootOf(window.document)?.getElementsByTagName("head")[0];
    if (head && !signal.aborted) observer.observe(head, { childList: true, subtree: true, characterData: true });
  };
  if (window.document.readyState === "loading") {
    window.document.addEventListener("DOMContentLoaded", start, { once: true, signal });
  } else start();
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
