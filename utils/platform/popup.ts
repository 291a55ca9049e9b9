/** What the popup shows of one tab, and what its buttons do there. */
import { browser } from "wxt/browser";
import type { ClutterKind } from "../declutter/types.ts";
import type { Article } from "../report/types.ts";
import type { SourceCorrection } from "../sources/corrections.ts";
import type { SourcesResult } from "../sources/types.ts";
import { type AuthorPageState, askToFetch, hasAccessToAll, lookAtAuthorPage } from "./author-page.ts";
import { readCorrections, updateCorrections } from "./corrections.ts";
import { readOrders } from "./hiding-settings.ts";
import { type PageView, type Passages, sendMessage } from "./messages.ts";
import { type ClutterState, callClutter } from "./page-clutter.ts";
import {
  declutterIsOn,
  opensClean,
  readSettings,
  siteOf,
  updateSettings,
  withKind,
  withSiteDeclutter,
  withSiteOpen,
} from "./settings.ts";
import { keepShown } from "./shown-pages.ts";
import { findSources } from "./sources.ts";
import type { Settings } from "./types.ts";

export interface ReadyPopup {
  is: "ready";
  page: PageView;
  /** Null where none are looked for: on pages that are no news. */
  sources: SourcesResult | "looking" | "failed" | null;
  /** What the reader has set right in the sources, in order; `sources` is as it was found. */
  corrections: SourceCorrection[];
  /** What became of the authors' pages that the reader asked for, by address. */
  authorPages: Record<string, AuthorPageState>;
  /** Null where nothing was looked for. */
  clutter: ClutterState | null;
  /** Whether a consent dialog has been refused on this page for the reader. */
  consentRefused: boolean;
  /** Kinds that are hidden nowhere. */
  offKinds: ClutterKind[];
  site: string | null;
  siteDeclutter: boolean;
  siteOpen: boolean;
  /** What the last button could not do. */
  problem: "lost" | "failed" | null;
}

export type PopupState = { is: "loading" } | { is: "forbidden" } | { is: "failed"; detail: string } | ReadyPopup;

export interface PopupActions {
  load(): Promise<void>;
  toggleReader(): Promise<void>;
  /** Marks passages of one source, and goes to one. */
  showPassages(passages: Passages): Promise<void>;
  /** On to the next marked passage, back, or (0) no marks any more. */
  stepPassage(by: 1 | -1 | 0): Promise<void>;
  /** Fetches an author's own page; to be called while the browser handles the reader's click. */
  lookAtAuthor(author: { name: string; url: string }): Promise<void>;
  correct(correction: SourceCorrection): Promise<void>;
  undoCorrection(correction: SourceCorrection): Promise<void>;
  setClutter(hidden: boolean): Promise<void>;
  setKind(kind: ClutterKind, on: boolean): Promise<void>;
  /** Lets the reader point at one more thing that is to be hidden on this site. */
  pickClutter(): Promise<void>;
  setSiteDeclutter(on: boolean): Promise<void>;
  setSiteOpen(on: boolean): Promise<void>;
  openOptions(): void;
}

/** The tab that the popup is for: the one named in its address (where it stands in a tab itself), else the active one. */
export async function popupTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get("tab");
  if (named !== null) return /^\d{1,10}$/.test(named) ? Number(named) : null;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

interface PopupInput {
  tabId: number | null;
  /** Called with each new state. */
  show(state: PopupState): void;
  /** Called when clean reading has opened and the popup is in its way. */
  leave(): void;
}

/** The popup of one tab. Every failure becomes a state that can be shown; nothing here throws. */
export function createPopup({ tabId, show, leave }: PopupInput): PopupActions {
  const tab = tabId ?? -1;
  let state: PopupState = { is: "loading" };
  const set = (next: PopupState) => {
    state = next;
    show(next);
  };
  const change = (part: Partial<ReadyPopup>) => {
    if (state.is === "ready") set({ ...state, ...part });
  };
  /** Does something, and says so where it fails. */
  const attempt = async (doing: () => Promise<void>) => {
    change({ problem: null });
    await doing().catch(() => change({ problem: "failed" }));
  };

  let mayFetchAll = false;
  const load = async () => {
    set({ is: "loading" });
    mayFetchAll = await hasAccessToAll().catch(() => false);
    if (tabId === null) return set({ is: "forbidden" });
    try {
      const opened = await sendMessage("openTab", { tabId });
      if (!opened.ok)
        return set(opened.reason === "forbidden" ? { is: "forbidden" } : { is: "failed", detail: opened.detail });
      const page = await sendMessage("getPage", undefined, tabId);
      const settings = await readSettings();
      const looks = page.news.isNews && page.article !== null;
      set({
        is: "ready",
        page,
        sources: looks ? "looking" : null,
        authorPages: {},
        corrections: looks ? await readCorrections(page.url).catch(() => []) : [],
        clutter: null,
        consentRefused: false,
        problem: null,
        ...siteState(settings, page.url),
      });
      // The rest comes when it comes: who wrote it is readable meanwhile.
      await Promise.all([
        page.article && looks && seekSources(page.article, page.url),
        page.news.isNews && readClutter(page.url),
        settings.declutter.refuseConsent && readConsent(),
      ]);
    } catch (error) {
      set({ is: "failed", detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const seekSources = async ({ text, links, lang, siteName, authors }: Article, url: string) => {
    const found = findSources({ text, links, lang, siteName, url, authors: authors.map(({ name }) => name) });
    change({ sources: await found.catch(() => "failed" as const) });
  };
  const readClutter = async (url: string) => {
    const orders = await readOrders(url);
    // Where it is off for the site there is no script to answer.
    const clutter = await callClutter(tab, "tell", orders).catch(() => null);
    change({ clutter });
  };
  const setHidden = async (hidden: boolean) => {
    const clutter = await callClutter(tab, "set", hidden);
    if (!clutter) throw new Error("no script of ours hides anything in the tab");
    change({ clutter });
  };
  const readConsent = async () => {
    change({ consentRefused: await sendMessage("wasRefused", { tabId: tab }).catch(() => false) });
  };
  const setMarking = (marking: PageView["marking"]) => {
    if (state.is === "ready") change({ page: { ...state.page, marking } });
  };
  const changeCorrections = (to: (corrections: SourceCorrection[]) => SourceCorrection[]) =>
    attempt(async () => {
      if (state.is === "ready") change({ corrections: await updateCorrections(state.page.url, to) });
    });
  const changeSite = (to: (settings: Settings, site: string) => Settings) =>
    attempt(async () => {
      if (state.is !== "ready" || !state.site) return;
      const { site, page } = state;
      change(siteState(await updateSettings((settings) => to(settings, site)), page.url));
    });

  return {
    load,
    toggleReader: () =>
      attempt(async () => {
        if (state.is !== "ready") return;
        const { page } = state;
        const { open } = await sendMessage("toggleReader", {}, tab);
        change({ page: { ...page, readerOpen: open } });
        if (open) leave();
      }),
    showPassages: (passages) =>
      attempt(async () => {
        const marking = await sendMessage("showPassages", passages, tab);
        setMarking(marking);
        if (!marking) change({ problem: "lost" });
      }),
    stepPassage: (by) => attempt(async () => setMarking(await sendMessage("stepPassage", { by }, tab))),
    async lookAtAuthor(author) {
      if (state.is !== "ready") return;
      const { url } = state.page;
      const setPage = (page: AuthorPageState) => {
        if (state.is === "ready") change({ authorPages: { ...state.authorPages, [author.url]: page } });
      };
      // Before anything is awaited: the browser asks the reader only during the click.
      const asked = mayFetchAll ? Promise.resolve(true) : askToFetch(author.url);
      setPage({ is: "looking" });
      const allowed = await asked.catch(() => false);
      setPage(allowed ? await lookAtAuthorPage(author, url) : { is: "failed", why: "denied" });
    },
    correct: (correction) => changeCorrections((corrections) => [...corrections, correction]),
    undoCorrection: (undone) => {
      const record = JSON.stringify(undone);
      return changeCorrections((all) => all.filter((correction) => JSON.stringify(correction) !== record));
    },
    setClutter: (hidden) =>
      attempt(async () => {
        if (state.is !== "ready") return;
        // Kept before the page changes: a reader who sees it change may close the popup, and this script with it.
        await keepShown(state.page.url, !hidden);
        // Where the site's switch is off the script is not there yet.
        if (!state.clutter) await sendMessage("hideClutter", { tabId: tab });
        await setHidden(hidden);
      }),
    setKind: (kind, on) =>
      attempt(async () => {
        const { declutter } = await updateSettings((settings) => withKind(settings, kind, on));
        change({ offKinds: declutter.offKinds });
        // Where no script runs in the page there is nothing to count.
        if (state.is === "ready" && state.clutter) await readClutter(state.page.url);
      }),
    pickClutter: () =>
      attempt(async () => {
        if (!(await sendMessage("pickClutter", { tabId: tab }))) throw new Error("the tab cannot be scripted");
        leave();
      }),
    setSiteDeclutter: async (on) => {
      await changeSite((settings, site) => withSiteDeclutter(settings, site, on));
      await attempt(async () => {
        if (on) await sendMessage("hideClutter", { tabId: tab });
        if (on && state.is === "ready") await keepShown(state.page.url, false);
        if (on || (state.is === "ready" && state.clutter)) await setHidden(on);
      });
    },
    setSiteOpen: (on) => changeSite((settings, site) => withSiteOpen(settings, site, on)),
    openOptions: () => void sendMessage("openOptions").catch(() => {}),
  };
}

function siteState(settings: Settings, url: string) {
  const site = siteOf(url);
  const { offKinds } = settings.declutter;
  return {
    site,
    offKinds,
    siteDeclutter: declutterIsOn(settings, site),
    siteOpen: site !== null && opensClean(settings, url),
  };
}
