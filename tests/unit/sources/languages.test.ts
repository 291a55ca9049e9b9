import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { lexiconFor } from "../../../utils/sources/lexicon/index.ts";
import { de } from "./passages/de.ts";
import { es } from "./passages/es.ts";
import { fr } from "./passages/fr.ts";

const bare = (name: string) => name.replace(/^(?:der|die|das|le|la|les|el|los|las)\s+/i, "");

describe.each([
  ["de", de],
  ["fr", fr],
  ["es", es],
] as const)("sources in %s", (lang, passages) => {
  it.each(passages.map(([text, sources]) => ({ text, sources })))("$text", ({ text, sources }) => {
    const found = findSources({ text, lang });
    expect(found.depth).toBe("full");
    expect(found.sources.map((source) => bare(source.name))).toEqual(sources);
  });
});

it("tells the language of a text that comes without one", () => {
  const [text] = de.map(([passage]) => passage);
  expect(findSources({ text: `${text}\n${de[3]![0]}` }).sources[0]?.name).toBe("Anke Rohwedder");
});

describe("the language that a text is said to be in", () => {
  const strange = (words: number) => "bakelu ".repeat(words);

  it("is believed where one word in fifty is common in it", () => {
    expect(lexiconFor("en", `${strange(98)}the the`)).toMatchObject({ lexicon: { lang: "en" }, full: true });
    expect(lexiconFor("en", `${strange(99)}the`).full).toBe(false);
    expect(lexiconFor("en-GB", `${strange(49)}the`).full).toBe(true);
  });

  it("is that of its beginning, even where the text goes on in another", () => {
    const text = "the boat that was said to leak and the crew of it ".repeat(12);
    expect(lexiconFor("en", text + strange(900)).full).toBe(true);
    expect(lexiconFor("de", text + strange(20)).lexicon.lang).toBe("en");
  });

  it("counts words in every alphabet, and none between two marks", () => {
    expect(lexiconFor("en", "𐐨𐐩 ".repeat(100)).full).toBe(false);
    expect(lexiconFor("en", "чайка ".repeat(100)).full).toBe(false);
    expect(lexiconFor("en", "— 7, ".repeat(100)).full).toBe(true);
  });

  it("has one lexicon, however often it is asked for", () => {
    expect(lexiconFor("de", "").lexicon).toBe(lexiconFor("de-AT", "").lexicon);
    expect(lexiconFor("fi", "").lexicon.lang).toBe("en");
  });
});
