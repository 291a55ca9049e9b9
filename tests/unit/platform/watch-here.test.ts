import { type DOMWindow, JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { HeldWindow } from "../../../utils/declutter/hold.ts";
import { HELD, HIDDEN } from "../../../utils/declutter/style.ts";
import type { WatchedWindow } from "../../../utils/detection/watch.ts";
import { DECLUTTER_MARK } from "../../../utils/platform/declutter-mark.ts";
import { type Messages, onMessage } from "../../../utils/platform/messages.ts";
import { watchHere } from "../../../utils/platform/watch-here.ts";
import { article } from "../declutter/page.ts";

const URL_HERE = "https://paper.example/2026/11/20/pier-12345";
const ARTICLE = '<meta property="og:type" content="article">';
const ORDERS = { on: true, shown: false, except: [], picked: [] };
const NEWS = { isNews: true, score: 0.9, kind: "news" } as const;
const OTHER = { isNews: false, score: 0.1, kind: "other" } as const;
const AD = '<div id="ad" class="werbung"></div>';

/** What the background was asked, and what it answers; each ends with the test. */
let asked: { type: keyof Messages; data: Record<string, unknown> }[];
const ends: (() => void)[] = [];
const serve = <T extends keyof Messages>(type: T, answer: () => unknown) =>
  ends.push(
    onMessage(type, (({ data }: { data: Record<string, unknown> }) => {
      asked.push({ type, data });
      return answer();
    }) as never),
  );

/** A page that is still arriving. */
function arriving(head: string, body: string): DOMWindow {
  const html = `<html><head><title>Pier</title>${head}</head><body>${body}</body></html>`;
  const { window } = new JSDOM(html, { url: URL_HERE, pretendToBeVisual: true });
  state(window, "loading");
  Object.assign(window.performance, { getEntriesByType: () => [{ type: "navigate" }] });
  for (const name of ["document", "location", "AbortController"] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal("window", window);
  return window;
}
const state = ({ document }: DOMWindow, value: string) =>
  Object.defineProperty(document, "readyState", { value, configurable: true });
const watch = (window: DOMWindow) => watchHere(window as unknown as WatchedWindow & HeldWindow);
const arrive = (window: DOMWindow) => {
  state(window, "interactive");
  window.document.dispatchEvent(new window.Event("DOMContentLoaded"));
};
const isHeld = ({ document }: DOMWindow) => document.documentElement.hasAttribute(HELD);
const types = () => asked.map(({ type }) => type);

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  vi.stubGlobal("chrome", fakeBrowser);
  Object.assign(fakeBrowser.runtime, { id: "says-who" });
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  delete (globalThis as Record<symbol, unknown>)[Symbol.for(DECLUTTER_MARK)];
  vi.unstubAllGlobals();
});

it("holds a page that declares an article until it is judged, and has it judged and cleared by one question", async () => {
  const window = arriving(ARTICLE, article({ inBody: AD }));
  const places = [...window.document.body.querySelectorAll("*")];
  const place = places.findIndex(({ id }) => id === "ad");
  const found = [{ place, kind: "ad", confirmed: true, isWrapper: false }];
  serve("judgePage", () => ({ news: NEWS, orders: ORDERS, clutter: { found, released: [], took: 1 } }));
  watch(window);
  expect(isHeld(window)).toBe(true);
  arrive(window);
  await vi.waitFor(() => expect(isHeld(window)).toBe(false));
  expect(window.document.getElementById("ad")?.hasAttribute(HIDDEN)).toBe(true);
  expect(asked).toMatchObject([{ type: "judgePage", data: { url: URL_HERE, hides: false, previousUrls: [] } }]);
});

it("looks again where the page has changed while that question was under way", async () => {
  const window = arriving(ARTICLE, article({ inBody: AD }));
  serve("judgePage", () => {
    window.document.body.append(window.document.createElement("hr"));
    return { news: NEWS, orders: ORDERS, clutter: { found: [], released: [], took: 1 } };
  });
  serve("judge", () => ({ found: [], released: [], took: 1 }));
  Object.assign(window, {
    requestIdleCallback: (run: () => void) => window.setTimeout(run, 0),
    cancelIdleCallback() {},
  });
  watch(window);
  arrive(window);
  await vi.waitFor(() => expect(types()).toEqual(["judgePage", "judge"]));
});

it("asks about clutter by itself where the first answer says nothing of it", async () => {
  const window = arriving(ARTICLE, article({ inBody: AD }));
  serve("judgePage", () => ({ news: NEWS, orders: ORDERS, clutter: null }));
  serve("judge", () => ({ found: [], released: [], took: 1 }));
  watch(window);
  arrive(window);
  await vi.waitFor(() => expect(types()).toEqual(["judgePage", "judge"]));
  await vi.waitFor(() => expect(isHeld(window)).toBe(false));
});

it("lets a page go that turns out to be none of news", async () => {
  const window = arriving(ARTICLE, "<p>Call us.</p>");
  serve("judgePage", () => ({ news: OTHER, orders: null, clutter: null }));
  watch(window);
  expect(isHeld(window)).toBe(true);
  arrive(window);
  await vi.waitFor(() => expect(isHeld(window)).toBe(false));
  expect(types()).toEqual(["judgePage"]);
});

it("holds no page whose head declares no article, and asks whether it is news by its beginning", async () => {
  const window = arriving("", article({ inBody: AD }));
  serve("judgeNews", () => ({ news: OTHER, orders: null }));
  watch(window);
  expect(isHeld(window)).toBe(false);
  arrive(window);
  await vi.waitFor(() => expect(types()).toEqual(["judgeNews"]));
});

it.each(["body", "documentElement"])("judges a page all the same that names a form %j", async (name) => {
  const window = arriving(ARTICLE, article({ inBody: `<form name="${name}"></form>` }));
  expect((window.document as unknown as Record<string, Element>)[name]?.localName).toBe("form");
  serve("judgeNews", () => ({ news: NEWS, orders: null }));
  watch(window);
  arrive(window);
  await vi.waitFor(() => expect(types()).toEqual(["judgeNews"]));
});

it("does not write a page down whole that is very large before it is known to be news", async () => {
  const window = arriving(ARTICLE, article({ inBody: "<br>".repeat(50_000) }));
  serve("judgeNews", () => ({ news: OTHER, orders: null }));
  watch(window);
  arrive(window);
  await vi.waitFor(() => expect(types()).toEqual(["judgeNews"]));
});

it("lets the page go where the background fails, or the extension is gone", async () => {
  const window = arriving(ARTICLE, article());
  serve("judgePage", () => {
    throw new Error("no memory");
  });
  watch(window);
  arrive(window);
  await vi.waitFor(() => expect(isHeld(window)).toBe(false));
  Object.assign(fakeBrowser.runtime, { id: undefined });
  const next = arriving(ARTICLE, article());
  watch(next);
  expect(isHeld(next)).toBe(true);
  arrive(next);
  await vi.waitFor(() => expect(isHeld(next)).toBe(false));
  expect(types()).toEqual(["judgePage"]);
});
