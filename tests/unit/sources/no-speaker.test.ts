import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const namesIn = (text: string) => findSources({ text, lang: "en" }).sources.map(({ name }) => name);

describe("who cannot be a speaker", () => {
  it.each([
    [
      "a contraction",
      "I’ve found the trick with drying wool is lying it across the bars rather than hanging it.",
      "I’ve",
    ],
    [
      "a place in capitals before the text",
      "MARROW: The port continues to report the highest number of storms.",
      "MARROW",
    ],
    ["a month", "At the end of June last year, a statement confirming the closure read: “The basin is shut.”", "June"],
    [
      "a sentence's beginning",
      "They quickly rescued him, where doctors confirmed that the boy was alive.",
      "They quickly",
    ],
  ])("is %s", (_, text, name) => {
    expect(namesIn(text).filter((found) => found.startsWith(name))).toEqual([]);
  });

  it("leaves those who can", () => {
    expect(namesIn("June Harper said that the basin would stay shut until spring.")).toEqual(["June Harper"]);
    expect(namesIn("According to NATO, the basin will stay shut until the spring.")).toEqual(["NATO"]);
  });
});
