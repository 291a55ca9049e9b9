import { expect, it } from "vitest";
import { isLater } from "../../../components/primitives/moment.ts";

it("tells an update from what a page states of before it appeared", () => {
  expect(isLater("2026-05-03T10:00:00Z", null)).toBe(true);
  expect(isLater("2026-05-03T10:00:00Z", "2026-05-03T09:00:00Z")).toBe(true);
  expect(isLater("2026-05-03T10:00:00+02:00", "2026-05-03T09:00:00Z")).toBe(false);
  expect(isLater("2026-05-03T09:00:41Z", "2026-05-03T09:00:07Z")).toBe(false);
  expect(isLater("2026-05-02", "2026-05-03T09:00:00Z")).toBe(false);
  expect(isLater("2026-05-03", "2026-05-03T09:00:00Z")).toBe(false);
  expect(isLater("2026-05-04", "2026-05-03")).toBe(true);
});
