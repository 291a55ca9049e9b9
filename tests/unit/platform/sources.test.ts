import { expect, it, vi } from "vitest";
import { rememberingSources } from "../../../utils/platform/sources.ts";

const answer = () => ({ sources: [], depth: "full" as const });

it("finds a text's sources once, and again after many others", () => {
  const find = vi.fn(answer);
  const remembering = rememberingSources(find);
  expect(remembering({ text: "a" })).toBe(remembering({ text: "a" }));
  expect(find).toHaveBeenCalledTimes(1);
  remembering({ text: "a", lang: "de" });
  expect(find).toHaveBeenCalledTimes(2);
  for (const text of ["b", "c", "d", "e", "f"]) remembering({ text });
  remembering({ text: "a" });
  expect(find).toHaveBeenCalledTimes(8);
});
