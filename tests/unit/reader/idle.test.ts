import { JSDOM } from "jsdom";
import { beforeEach, expect, it } from "vitest";
import { afterPaint, whenIdle } from "../../../utils/reader/idle.ts";

/** A page whose state and idle moments the test decides. */
let window: Window;
let state: { readyState: string; visibilityState: string };
let waiting: (() => void)[];
let did: string[];
const steps = [() => void did.push("first"), () => void did.push("second")];

beforeEach(() => {
  window = new JSDOM("<!doctype html>").window as unknown as Window;
  state = { readyState: "complete", visibilityState: "visible" };
  for (const name of ["readyState", "visibilityState"] as const)
    Object.defineProperty(window.document, name, { get: () => state[name] });
  waiting = [];
  did = [];
  Object.assign(window, { requestIdleCallback: (then: () => void) => waiting.push(then) });
});

const idle = () => waiting.shift()?.();

it("takes an idle moment for each step", () => {
  whenIdle(window, steps);
  expect(did).toEqual([]);
  idle();
  expect(did).toEqual(["first"]);
  idle();
  expect(did).toEqual(["first", "second"]);
  expect(waiting).toEqual([]);
});

it("waits until the page has loaded", () => {
  state.readyState = "interactive";
  whenIdle(window, steps);
  expect(waiting).toEqual([]);
  window.dispatchEvent(new (window as unknown as typeof globalThis).Event("load"));
  expect(waiting).toHaveLength(1);
});

it("waits until the reader looks at the tab, and begins once", () => {
  state.visibilityState = "hidden";
  whenIdle(window, steps);
  expect(waiting).toEqual([]);
  state.visibilityState = "visible";
  const turned = () =>
    window.document.dispatchEvent(new (window as unknown as typeof globalThis).Event("visibilitychange"));
  turned();
  turned();
  expect(waiting).toHaveLength(1);
});

it("calls back once when a frame has been painted, and where none is", () => {
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const painting = {
    requestAnimationFrame: (then: () => void) => frames.push(then),
    setTimeout: (then: () => void) => timers.push(then),
  } as unknown as Window;
  const run = (waiting: (() => void)[]) => {
    for (const then of waiting.splice(0)) then();
  };
  let called = 0;
  afterPaint(painting, () => called++);
  const [unpainted] = timers.splice(0);
  run(frames);
  expect(called).toBe(0);
  run(timers);
  expect(called).toBe(1);
  unpainted?.();
  expect(called).toBe(1);

  afterPaint(painting, () => called++);
  run(timers);
  expect(called).toBe(2);
});
