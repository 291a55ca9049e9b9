/**
 * Every message that crosses between the extension's parts, as one documented map.
 * Who answers is in each comment: "page" is the script injected into a tab, "background" the service worker.
 */
import { defineExtensionMessaging } from "@webext-core/messaging";
import type { ListedSelectors, PageTokens } from "../declutter/lists/types.ts";
import type { ClutterKind } from "../declutter/types.ts";
import type { Detection } from "../detection/types.ts";
import type { Article } from "../report/types.ts";
import type { Source, Span } from "../sources/types.ts";

/** What the popup shows of a tab. */
export interface PageView {
  url: string;
  news: Detection;
  article: Article | null;
  readerOpen: boolean;
}

export interface ClutterState {
  /** Whether found clutter is hidden right now. */
  hidden: boolean;
  counts: Partial<Record<ClutterKind, number>>;
}

/** A place in `Article.text` to show and mark. */
export interface Place {
  paragraph: number;
  spans: Span[];
}

export interface Messages {
  /** detector → background: the verdict for the sender's tab. */
  verdict(data: { news: Detection; url: string }): void;
  /** popup → background: inject what the tab needs and say what is there, or why it cannot be. */
  openTab(data: { tabId: number }): { ok: true } | { ok: false; reason: "forbidden" | "failed"; detail: string };
  /** popup → background: start hiding clutter in a tab where it is not hidden by itself. */
  hideClutter(data: { tabId: number }): boolean;
  /** page's declutter script → background: what filter lists say of a page with these tokens. */
  askLists(data: PageTokens): ListedSelectors;
  /** popup, reader → background: open the options page. */
  openOptions(): void;

  /** popup, background → page: read the page (once; later calls give the same unless the page navigated). */
  getPage(): PageView;
  /** popup, background → page: open, close, or flip clean reading; answers whether it is open now. */
  toggleReader(data: { open?: boolean; sources?: Source[] }): { open: boolean };
  /** popup → page: go to a place in page or reading view and mark it; false when it is not to be found. */
  showPlace(data: Place): boolean;
  /** popup, background → page's declutter script: what it found and whether it is hidden. */
  getClutter(): ClutterState;
  /** popup → page's declutter script: hide or show what it found, for this page as it is loaded now. */
  setClutter(data: { hidden: boolean }): ClutterState;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
