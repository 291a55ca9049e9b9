import { expect, it } from "vitest";
import { actionFor } from "../../../utils/reader/keys.ts";

const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

it("knows the view's own keys", () => {
  expect(actionFor(press("?"), false)).toBe("help");
  expect(actionFor(press("j"), false)).toBe("next");
});

it("leaves the browser its keys, and controls what is typed into them", () => {
  expect(actionFor(press("-", { ctrlKey: true }), false)).toBeNull();
  expect(actionFor(press("j"), true)).toBeNull();
  expect(actionFor(press("v"), false)).toBeNull();
});

it("takes no inherited name for a key", () => {
  expect(actionFor(press("constructor"), false)).toBeNull();
});
