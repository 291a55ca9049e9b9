import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DECLUTTER_MARK } from "../../../utils/platform/declutter-mark.ts";
import { USUAL } from "../../../utils/platform/hiding-orders.ts";
import { callClutter } from "../../../utils/platform/page-clutter.ts";

const HERE = Symbol.for(DECLUTTER_MARK);
const world = globalThis as unknown as Record<symbol, unknown>;

type Call = { func: (...args: unknown[]) => unknown; args: unknown[]; injectImmediately?: boolean };

beforeEach(() => {
  fakeBrowser.reset();
  Reflect.deleteProperty(world, HERE);
  // As browsers do: the function's text and what is given cross into the page, and what it promises comes back. Nothing
  // does from a page that is still arriving, unless that is asked for.
  const executeScript = async ({ func, args, injectImmediately }: Call) => {
    if (!injectImmediately) return new Promise(() => {});
    const inPage = new Function(`return (${func})(...arguments)`);
    return [{ result: (await inPage(...JSON.parse(JSON.stringify(args)))) ?? null }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

it("calls the script that is in the page, and brings its answer", async () => {
  const state = { hidden: true, counts: { ad: 1 } };
  const page = { tell: vi.fn(async () => state), hideAs: vi.fn(), set: vi.fn(async () => state), lookAgain: vi.fn() };
  world[HERE] = page;
  expect(await callClutter(1, "tell")).toEqual(state);
  expect(page.tell).toHaveBeenLastCalledWith(undefined);
  expect(await callClutter(1, "tell", USUAL)).toEqual(state);
  expect(page.tell).toHaveBeenLastCalledWith(USUAL);
  expect(await callClutter(1, "set", false)).toEqual(state);
  expect(page.set).toHaveBeenLastCalledWith(false);
  expect(await callClutter(1, "hideAs", USUAL)).toBeNull();
  expect(page.hideAs).toHaveBeenLastCalledWith(USUAL);
});

it("has no answer where no script is there, or only what it will be told", async () => {
  expect(await callClutter(1, "tell")).toBeNull();
  world[HERE] = USUAL;
  expect(await callClutter(1, "set", true)).toBeNull();
});
