/**
 * Every message that crosses between the extension's parts, as one documented map.
 * Who answers is in each comment: "page" is the script injected into a tab, "background" the service worker. Only a
 * page's declutter script hears no messages; see page-clutter.ts.
 */
import { defineExtensionMessaging } from "@webext-core/messaging";
import type { ConsentRule } from "../consent/types.ts";
import type { Beginning, Written } from "../copy/read.ts";
import type { Judgement, WrittenPage } from "../declutter/judge.ts";
import type { Detection, Verdict } from "../detection/types.ts";
import type { Article } from "../report/types.ts";
import type { Span } from "../sources/types.ts";
import type { HidingOrders } from "./hiding-orders.ts";
import type { Face } from "./typeface.ts";

/** What the popup shows of a tab. */
export interface PageView {
  url: string;
  news: Detection;
  article: Article | null;
  readerOpen: boolean;
  /** The source whose passages are marked now. */
  marking: Marking | null;
}

/** A place in `Article.text` to show and mark. */
export interface Place {
  paragraph: number;
  spans: Span[];
}

/** All passages of one source, to be marked, and the one to go to. */
export interface Passages {
  /** The source's key (see utils/sources/corrections.ts) and its name, which the reader sees. */
  key: string;
  name: string;
  places: Place[];
  /** Index into `places`. */
  at: number;
}

/** What is marked: at the how manieth (from 0) of how many found passages the reader is. */
export interface Marking {
  key: string;
  name: string;
  at: number;
  of: number;
}

/** What the detector says of its page with each question. */
export interface OfPage {
  url: string;
  /** Whether clutter is hidden there already. */
  hides: boolean;
}

/** What a page was found to be; null where that cannot be said. Where it was acted upon: what is to be hidden there. */
export interface Judged<V> {
  news: V | null;
  orders: HidingOrders | null;
}

export interface Messages {
  /** detector → background: whether a page is news by what its head says, or likely to be; a verdict is acted upon. */
  judgeHead(data: OfPage & { page: Beginning }): Judged<Verdict | "likely">;
  /**
   * detector → background: whether a page is news by what it has written down of itself. A verdict whose score is
   * `least` at least is acted upon; `previousUrls` as in DetectionInput.
   */
  judgeNews(data: OfPage & { page: Beginning; previousUrls: readonly string[]; least: number }): Judged<Verdict>;
  /** detector → background: the same of a whole page, and where it is news, what is clutter on it. */
  judgePage(
    data: OfPage & { page: Written; previousUrls: readonly string[] },
  ): Judged<Verdict> & { clutter: Judgement | null };
  /** detector → background: the verdict on the sender's tab, which has come back from the browser's memory. */
  verdict(data: OfPage & { news: Verdict }): HidingOrders | null;
  /** popup → background: inject what the tab needs and say what is there, or why it cannot be. */
  openTab(data: { tabId: number }): { ok: true } | { ok: false; reason: "forbidden" | "failed"; detail: string };
  /** popup → background: start hiding clutter in a tab where it is not hidden by itself. */
  hideClutter(data: { tabId: number }): boolean;
  /** popup → background: have the reader point at one more thing to hide in a tab; false where that cannot be. */
  pickClutter(data: { tabId: number }): boolean;
  /** page's declutter script → background: what is clutter on a page that it has written down; null if unreadable. */
  judge(data: WrittenPage): Judgement | null;
  /** page's consent script → background: the rules by which dialogs are refused in a frame; null where they are not. */
  askConsent(data: { top: boolean }): ConsentRule[] | null;
  /** page's consent script → background: run a function of Autoconsent's, by its name, among the page's own scripts. */
  runConsent(data: { snippet: string }): boolean;
  /** page's consent script → background: the page has frames in which a dialog may stand. */
  consentFrames(): void;
  /** popup → background: whether a consent dialog has been refused in a tab. */
  wasRefused(data: { tabId: number }): boolean;
  /** page's declutter script → background: the reader may be about to ask for clean reading. */
  warmReader(): void;
  /** page → background: put the engine that finds sources beside the script that asks. */
  loadEngine(): void;
  /** options, page → background: the files of the typeface that is easy to tell apart. */
  askTypeface(): Face[];
  /** page → background: show the tab's root whatever its page says, while the reading view lies over it; or no longer. */
  showRoot(data: { on: boolean }): void;
  /** popup, reader → background: open the options page. */
  openOptions(): void;

  /** background → page: read the page, so that it is known when the reader asks for it. */
  warmPage(data: { when: "now" | "idle" }): void;
  /** popup, background → page: read the page (once; later calls give the same unless the page navigated). */
  getPage(): PageView;
  /** popup, background → page: open, close, or flip clean reading; answers whether it is open now. */
  toggleReader(data: { open?: boolean }): { open: boolean };
  /** popup → page: mark passages in page or reading view and go to one; null when that is not to be found. */
  showPassages(data: Passages): Marking | null;
  /** popup → page: on to the next marked passage, back to the one before, or (0) take the marks away. */
  stepPassage(data: { by: 1 | -1 | 0 }): Marking | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
