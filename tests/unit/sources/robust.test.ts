import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

/** Milliseconds of a core: what each takes is well under two seconds, and a quadratic step would take minutes. */
const BOUND = 4000;
/** By the clock, on a machine that has other things to do. */
const PATIENCE = 30_000;
const MEGA = 5_000_000;

/** What `run` costs of this thread's core, whatever else runs beside it. */
function spent(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

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
  ])("%s end", { timeout: PATIENCE }, (_, text) => {
    expect(spent(() => findSources({ text, lang: "en" }))).toBeLessThan(BOUND);
  });

  it.each(["de", "fr", "es", "sv"])("the same in %s", { timeout: 4 * PATIENCE }, (lang) => {
    for (const piece of ["selon laut según ", "„So ist es“, sagte Anna. ", "« Oui », a dit Anna. ", "sagte dit dijo "])
      expect(spent(() => findSources({ text: piece.repeat(50_000), lang }))).toBeLessThan(BOUND);
  });

  it("reads a paragraph up to 20,000 words and whatever follows it, and says that it has left something out", () => {
    const long = "The boats went out. ".repeat(10_000);
    const text = `Anna Holm said the quay was shut.\n${long}Tom Reyes said it was open.\nRosa Mole said it was wet.`;
    const { sources, partial } = findSources({ text, lang: "en" });
    expect(partial).toBe(true);
    expect(sources.map(({ name }) => name).sort()).toEqual(["Anna Holm", "Rosa Mole"]);
    const rosa = sources.find(({ name }) => name === "Rosa Mole");
    const span = rosa?.attributions[0]?.content[0];
    expect(text.slice(span?.start, span?.end)).toContain("it was wet");
  });

  it("reads 200,000 words in paragraphs to their end", { timeout: PATIENCE }, () => {
    const text = `${"The boats went out in the morning, and came back at night.\n".repeat(16_700)}“It was as wet as it has ever been here,” said Rosa Mole.`;
    const { sources, partial } = findSources({ text, lang: "en" });
    expect(partial).toBeUndefined();
    expect(sources.map(({ name }) => name)).toEqual(["Rosa Mole"]);
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
