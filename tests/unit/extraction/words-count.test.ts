import { describe, expect, it } from "vitest";
import { countWords } from "../../../utils/extraction/words.ts";

describe("words of a spaced language", () => {
  it.each([
    ["don’t stop, it's 3.5 miles", 5],
    ["well-known names.And more -- here", 4],
    ["- 'quoted' , . alone", 2],
    ["naïve Ångström été", 3],
    ["𝒜 mathematical 😀 letter", 3],
    ["ends with a joiner-", 4],
    ["", 0],
  ])("counts %s", (text, words) => {
    expect(countWords(text, "en").wordCount).toBe(words);
  });
});
