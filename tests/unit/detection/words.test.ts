import { describe, expect, it } from "vitest";
import { holds } from "../../../utils/detection/words.ts";

describe("holds", () => {
  it("finds whole words and nothing else", () => {
    const list = " news press-release forum.jsp ";
    expect(["news", "press-release", "forum.jsp"].every((word) => holds(list, word))).toBe(true);
    expect(["new", "ews", "press", "", " ", "news press-release", "News"].some((word) => holds(list, word))).toBe(
      false,
    );
  });
});
