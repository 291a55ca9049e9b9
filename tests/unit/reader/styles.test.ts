import { JSDOM } from "jsdom";
import { beforeEach, expect, it, vi } from "vitest";
import { addStyle, prepareStyle } from "../../../utils/reader/styles.ts";

const replaceSync = vi.fn();
/** A browser's own class; the one that tests run in takes none. */
class Sheet {
  replaceSync = replaceSync;
}
const { window } = new JSDOM("<!doctype html>");
const windowWith = (CSSStyleSheet: unknown) =>
  ({ document: window.document, CSSStyleSheet }) as unknown as Window & typeof globalThis;

beforeEach(() => replaceSync.mockClear());

it("reads the view's sheet once for all openings on a page, and anew where it has become another", () => {
  const page = windowWith(Sheet);
  const sheet = prepareStyle(page, "p { color: red }");
  for (let opening = 0; opening < 2; opening++) {
    const root = { adoptedStyleSheets: [] } as unknown as ShadowRoot;
    const takeAway = addStyle(page, root, "p { color: red }");
    expect(root.adoptedStyleSheets[0]).toBe(sheet);
    takeAway();
    expect(root.adoptedStyleSheets).toEqual([]);
  }
  expect(replaceSync).toHaveBeenCalledTimes(1);
  expect(prepareStyle(page, "p { color: blue }")).not.toBe(sheet);
  expect(prepareStyle(page, "p { color: red }")).toBe(sheet);
});

it("makes an element where the browser keeps constructed sheets from us", () => {
  const root = window.document.createElement("div").attachShadow({ mode: "open" });
  const takeAway = addStyle(windowWith(undefined), root, "p { color: red }");
  expect(root.querySelector("style")?.textContent).toBe("p { color: red }");
  takeAway();
  expect(root.querySelector("style")).toBeNull();
});
