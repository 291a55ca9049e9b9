import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

/** Far above what each takes (well under two seconds), far below what a quadratic step would. */
const BOUND = 15_000;
const MEGA = 5_000_000;

describe("hostile texts", () => {
  it.each(["constructor", "valueOf", "toString-x"])("takes no member of every object for a language: %s", (lang) => {
    const { sources, depth } = findSources({ text: "“We shall row on,” said Rosa Mole, the warden.", lang });
    expect(Array.isArray(sources)).toBe(true);
    expect(depth).toBe("quotes");
  });

  it.each([
    ["a paragraph of 5 MB", "The man said that it was so. ".repeat(MEGA / 29)],
    ["one sentence of 5 MB", "the man said and she ".repeat(MEGA / 21)],
    ["one word of 5 MB", "a".repeat(MEGA)],
    ["100,000 quotation marks", "“".repeat(100_000)],
    ["100,000 straight marks", `" `.repeat(100_000)],
    ["100,000 single marks", "' a".repeat(100_000)],
    ["100,000 short quotations", "“So it is,” she said. ".repeat(100_000)],
    ["100,000 according to", "according to ".repeat(100_000)],
    ["100,000 said", "said ".repeat(100_000)],
    ["100,000 names", "Anna Holm ".repeat(100_000)],
    ["100,000 commas", ", ".repeat(100_000)],
    ["100,000 newlines", "a\n".repeat(100_000)],
    ["100,000 unclosed quotations", "“It is so\n".repeat(100_000)],
    ["broken surrogates", "\ud800“\udc00 said ".repeat(1000)],
  ])("%s end", { timeout: BOUND }, (_, text) => {
    expect(Array.isArray(findSources({ text, lang: "en" }).sources)).toBe(true);
  });

  it.each(["de", "fr", "es", "sv"])("the same in %s", { timeout: BOUND }, (lang) => {
    for (const piece of ["selon laut según ", "„So ist es“, sagte Anna. ", "« Oui », a dit Anna. ", "sagte dit dijo "])
      expect(Array.isArray(findSources({ text: piece.repeat(50_000), lang }).sources)).toBe(true);
  });

  it("keeps every offset within the text", () => {
    const text = "“One,” said Anna Holm. “Two.”\nHolm added:\n“Three\n“Four,” she said, laughing.\nAccording to";
    for (const { attributions } of findSources({ text, lang: "en" }).sources)
      for (const { content, source, cueSpan } of attributions)
        for (const span of [...content, ...(source ? [source] : []), ...(cueSpan ? [cueSpan] : [])]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
  });

  it("ignores links that point outside the text", () => {
    const links = [
      { start: -5, end: 900, href: "https://a.example/" },
      { start: 3, end: 1, href: "javascript:1" },
    ];
    expect(findSources({ text: "Nothing here.", links, lang: "en" }).sources).toEqual([]);
  });
});
