import { describe, expect, it } from "vitest";
import { bandsOf, type Lines, outline, shorten } from "../../../components/popup/outline.ts";
import { clutterCounts } from "../../../components/strings.ts";
import type { Attribution } from "../../../utils/sources/types.ts";
import { attribution, source } from "../../support/cited.ts";

const said = (paragraph: number, content: Attribution["content"] = []) => attribution({ paragraph, content });
const lines = (count: number, headings: number[] = []): Lines => ({
  paragraphs: Array.from({ length: count }, () => "0123456789"),
  paragraphKinds: Array.from({ length: count }, (_, i) => (headings.includes(i) ? "heading" : "paragraph")),
});

describe("the sentence on an article's sources", () => {
  it("counts them by kind, most first, and the paragraphs that name one", () => {
    const sources = [
      source("Harbour Radio", { kind: "outlet", attributions: [said(0), said(3)] }),
      source("one ferryman", { anonymous: true, attributions: [said(1)] }),
      source("a pilot", { anonymous: true, attributions: [said(1)] }),
      source("example.org", { kind: "link", attributions: [said(2)] }),
    ];
    expect(outline(sources, lines(5, [4])).sentence).toBe(
      "3 sources: 2 anonymous people, 1 outlet; 3 of 4 paragraphs say where they come from",
    );
  });

  it("speaks rightly of one", () => {
    expect(outline([source("A", { attributions: [said(0)] })], lines(1)).sentence).toBe(
      "1 source: 1 person; 1 of 1 paragraph says where it comes from",
    );
  });

  it("says that there is none, links aside", () => {
    const link = source("x", { kind: "link", attributions: [said(0)] });
    expect(outline([link], lines(3)).sentence).toBe("No one is quoted or cited in this text.");
  });
});

describe("the strip of paragraphs", () => {
  it("colours each by its sources, and those that a quotation runs on to", () => {
    const sources = [
      source("A", { attributions: [said(0, [{ start: 2, end: 30 }])] }),
      source("B", { attributions: [said(2)] }),
    ];
    const { cells, words } = outline(sources, lines(5, [4]));
    expect(cells.map((cell) => cell.sources)).toEqual([[0], [0], [0, 1], []]);
    expect(words).toBe("A: 1, 2, 3; B: 3; no source: 4");
  });

  it("numbers the paragraphs without the subheadings between them", () => {
    const { words } = outline([source("A", { attributions: [said(2)] })], lines(3, [1]));
    expect(words).toBe("A: 2; no source: 1");
  });

  it("draws a book in a bounded number of cells", () => {
    const long = source("A", { attributions: [said(9_999)] });
    const { cells } = outline([long], lines(10_000));
    expect(cells.length).toBeLessThanOrEqual(90);
    expect(cells.at(-1)?.sources).toEqual([0]);
  });

  it("takes no harm from places that are not in the text", () => {
    const odd = source("A", { attributions: [said(99, [{ start: 5000, end: 6000 }]), said(-1)] });
    expect(outline([odd], lines(2)).cells).toHaveLength(2);
    expect(outline([odd], lines(0)).cells).toEqual([]);
  });

  it("gives each source of a paragraph its band", () => {
    expect(bandsOf({ sources: [] })).toBeUndefined();
    expect(bandsOf({ sources: [1, 12] })).toBe("linear-gradient(var(--source-1) 0% 50%, var(--source-more) 50% 100%)");
  });
});

it("shortens at a space where one is near", () => {
  expect(shorten("short")).toBe("short");
  expect(shorten("one two three four", 12)).toBe("one two…");
  expect(shorten("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
});

it("counts clutter in words", () => {
  expect(clutterCounts({ ad: 1, newsletter: 2, social: 0 })).toBe("1 ad, 2 newsletter boxes");
  expect(clutterCounts({})).toBe("");
});
