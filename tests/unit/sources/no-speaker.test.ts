import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const namesIn = (text: string) => findSources({ text, lang: "en" }).sources.map(({ name }) => name);

describe("who cannot be a speaker", () => {
  it.each([
    ["a contraction", "I’ve learnt that a wet net dries sooner when it lies on the stones than on a rail.", "I’ve"],
    ["a place in capitals before the text", "MARROW: The port goes on reporting more storms than any other.", "MARROW"],
    ["a month", "Early in June of that year, a statement confirming the closure read: “The basin is shut.”", "June"],
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
