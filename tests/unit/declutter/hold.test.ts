import { beforeEach, expect, it } from "vitest";
import { type HeldWindow, hold, release } from "../../../utils/declutter/hold.ts";
import { HELD } from "../../../utils/declutter/style.ts";
import { documentOf } from "./page.ts";

/** A window whose timers run when the test says so. */
function opened({ hash = "", type = "navigate", way }: { hash?: string; type?: string; way?: string } = {}) {
  const document = documentOf("<p>The night gate stays shut.</p>");
  const timers: { task: () => void; ms: number }[] = [];
  const time = { now: 1_000 };
  const window = {
    document,
    location: { hash },
    performance: { getEntriesByType: () => [{ type }], now: () => time.now },
    // Where the browser has the Navigation API; what it knows of a way there is asked first.
    ...(way && { navigation: { activation: { navigationType: way } } }),
    setTimeout: (task: () => void, ms: number) => timers.push({ task, ms }),
    clearTimeout: (timer?: number) => {
      if (timer) timers[timer - 1] = { task() {}, ms: -1 };
    },
  } as unknown as HeldWindow;
  const isHeld = () => document.documentElement.hasAttribute(HELD);
  return {
    document,
    window,
    time,
    hold: (isDrawn = false, inDoubt = false) => hold(window, isDrawn, inDoubt),
    timers,
    isHeld,
  };
}

let page: ReturnType<typeof opened>;
beforeEach(() => {
  page = opened();
});

it("holds a page back that has not been drawn, and for a fifth of a second at most", () => {
  expect(page.isHeld()).toBe(false);
  page.hold();
  expect(page.isHeld()).toBe(true);
  expect(page.timers.map(({ ms }) => ms)).toEqual([200]);
  page.timers[0]?.task();
  expect(page.isHeld()).toBe(false);
});

it("holds a page that may be none of news for half of that, and on for the whole when it turns out to be news", () => {
  page.hold(false, true);
  expect(page.timers.map(({ ms }) => ms)).toEqual([100]);
  page.hold(true);
  expect(page.isHeld()).toBe(true);
  expect(page.timers.map(({ ms }) => ms)).toEqual([-1, 200]);
});

it("holds a page for so long in all, however often it is asked to", () => {
  page.hold();
  page.time.now += 30;
  page.hold();
  expect(page.timers.map(({ ms }) => ms)).toEqual([200]);
  page.hold(false, true);
  page.time.now += 50;
  page.hold();
  expect(page.timers.map(({ ms }) => ms)).toEqual([-1, -1, 120]);
});

it.each([true, false])(
  "does not hold again a page that was let go, whether or not it is known to be drawn: %s",
  (isDrawn) => {
    page.hold(false, true);
    page.timers[0]?.task();
    expect(page.hold(isDrawn)).toBe(false);
    expect(page.isHeld()).toBe(false);
  },
);

it("lets go of the page and of its timer when it is told to", () => {
  const { document } = page;
  Object.defineProperty(document, "defaultView", { value: page.window });
  page.hold();
  expect(release(document)).toBe(true);
  expect(page.isHeld()).toBe(false);
  expect(page.timers.map(({ ms }) => ms)).toEqual([-1]);
  expect(release(document)).toBe(false);
});

it("lets no page go blank that has been drawn", () => {
  page.hold(true);
  expect(page.isHeld()).toBe(false);
});

it.each([
  ["a fragment", { hash: "#comments" }],
  ["a page that is loaded anew", { type: "reload" }],
  ["a page that is come back to", { type: "back_forward" }],
  ["a page that is loaded anew, by its navigation", { way: "reload" }],
  ["a page that is come back to, by its navigation", { way: "traverse" }],
])("leaves the browser the place that it is to scroll to: %s", (_name, how) => {
  const { hold, isHeld } = opened(how);
  hold();
  expect(isHeld()).toBe(false);
});

it.each(["push", "replace"])("holds a page that a navigation has come to by %s", (way) => {
  const { hold, isHeld } = opened({ way, type: "" });
  hold();
  expect(isHeld()).toBe(true);
});
