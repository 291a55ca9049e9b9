/**
 * The detector's way to the background, which judges its page and says what is to be hidden on it. The detector stands
 * in every page, so it carries neither the messaging library nor the polyfill (see page-messages.ts).
 */
import { browser } from "wxt/browser";
import { type Writing, writeBeginning, writeHead, writePage } from "../copy/write.ts";
import { type HeldWindow, hold, release } from "../declutter/hold.ts";
import { declaresArticle } from "../detection/declares.ts";
import { type WatchedWindow, watchPage } from "../detection/watch.ts";
import { rootOf } from "../structured-data/index.ts";
import { hideHere, hidesHere } from "./hide-here.ts";
import type { Judged, Messages } from "./messages.ts";
import { ask } from "./page-messages.ts";

/** A page of more elements is not written down whole before it is known to be news. */
const MANY = 50_000;

/** The extension has been updated or removed: nobody answers any more. */
const isGone = (): boolean => !browser.runtime?.id;

type Question = "judgeHead" | "judgeNews" | "judgePage" | "verdict";
type Data<T extends Question> = Omit<Parameters<Messages[T]>[0], "url" | "hides">;
type Answer<T extends Question> = ReturnType<Messages[T]> | null;

/** Null where that would take long, or where elements are named like what is asked of the document. */
function writeWhole(document: Document): Writing | null {
  const root = rootOf(document);
  const isLarge = root?.getElementsByTagName("*")[MANY] !== undefined;
  const isPlain = document.documentElement === root && document.body === root?.getElementsByTagName("body")[0];
  if (isLarge || !isPlain) return null;
  try {
    return writePage(document, { withHead: true });
  } catch {
    return null;
  }
}

/** Has the page in which this runs judged for as long as it is there, and hides on it what is to be hidden. */
export function watchHere(window: WatchedWindow & HeldWindow): void {
  const { document } = window;
  const life = new AbortController();
  let isDeclared = false;
  /** Asks about the page as it is now; null where there is no answer. A background that is just starting may miss it. */
  const about = <T extends Question>(type: T, data: Data<T>): Promise<Answer<T>> => {
    if (isGone()) {
      life.abort();
      return Promise.resolve(null);
    }
    const of = { ...data, url: window.location.href, hides: hidesHere() };
    return ask(type, of as unknown as Parameters<Messages[T]>[0]).catch(() => null);
  };
  /** Hands an answer on, and does as told where it is still of use. */
  const use =
    <V>(answer: (news: V | null) => boolean) =>
    (judged: Judged<V> | null): void => {
      if (answer(judged?.news ?? null) && judged?.orders) hideHere(judged.orders);
    };
  watchPage(window, {
    signal: life.signal,
    readHead: (root) => {
      isDeclared = declaresArticle(root);
      if (!isDeclared) return null;
      // Where nothing is to be hidden there is no rule for it, and it holds nothing (utils/platform/detector.ts).
      return hold(window, false) ? "waits" : "declared";
    },
    judgeHead: (answer) => {
      const page = writeHead(document);
      if (page) void about("judgeHead", { page }).then(use(answer));
      else answer(null);
    },
    judge: ({ previousUrls, least }, answer) => {
      // A page that is as good as news is written down once for both questions.
      const whole = isDeclared && least === 0 && !hidesHere() ? writeWhole(document) : null;
      if (whole) {
        void about("judgePage", { page: whole.written, previousUrls }).then((judged) => {
          if (!answer(judged?.news ?? null) || !judged?.orders) return;
          const { clutter, orders } = judged;
          const asked = { elements: whole.elements, marked: [], answer: Promise.resolve(clutter), isUnwatched: true };
          hideHere(orders, clutter && asked);
        });
        return;
      }
      const page = writeBeginning(document);
      if (page) void about("judgeNews", { page, previousUrls, least }).then(use(answer));
      else answer(null);
    },
    onDoubt: (isOver, isDrawn) => void (isOver ? release(document) : hold(window, isDrawn, true)),
    onVerdict: ({ news }, isDrawn) => void (news.isNews && hold(window, isDrawn)),
    onReturn: ({ news }) => void about("verdict", { news }).then((orders) => orders && hideHere(orders)),
  });
}
