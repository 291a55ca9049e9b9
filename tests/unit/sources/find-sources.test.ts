import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { kindByName } from "../../../utils/sources/kinds.ts";
import { lexiconFor } from "../../../utils/sources/lexicon/index.ts";
import type { SourceKind } from "../../../utils/sources/types.ts";

const of = (text: string, more = {}) => findSources({ text, lang: "en", ...more }).sources;

describe("the sources of a text", () => {
  it("finds the one according to whom something is so, and what", () => {
    const text = "According to Reef News, the gate is shut.";
    const [source] = of(text);
    expect(source).toMatchObject({ name: "Reef News", kind: "outlet", anonymous: false });
    const [{ start, end }] = source!.attributions[0]!.content as [{ start: number; end: number }];
    expect(text.slice(start, end)).toBe("the gate is shut");
  });

  it("merges a name with its acronym", () => {
    const [source, ...others] = of(
      "According to Voice of the Straits, boats wait.\nAccording to VOS, no berth is free.",
    );
    expect(others).toEqual([]);
    expect(source).toMatchObject({ name: "Voice of the Straits", aliases: ["VOS"] });
  });

  it("takes a description from the words around the name", () => {
    const [based] = of("According to the Marrow-based Radio Network Voice of the Straits, boats wait.");
    expect(based).toMatchObject({ name: "Voice of the Straits", description: "Marrow-based Radio Network" });
    const [appositive] = of("The Daily Quay, a website in Marrow, reported that boats wait.");
    expect(appositive).toMatchObject({ name: "Daily Quay", description: "a website in Marrow" });
  });

  it("knows who relays a nameless source", () => {
    const found = of("The Daily Quay cited a source who said that the basin was shut.");
    expect(found.find(({ anonymous }) => anonymous)).toMatchObject({ name: "a source", via: "Daily Quay" });
  });

  it("takes a quotation that no one closed to the paragraph's end", () => {
    const text = "The ferryman remarked, “We have no cards. We cannot buy rope.";
    const [source] = of(text);
    expect(source?.attributions[0]?.quote).toBe("We have no cards. We cannot buy rope.");
  });

  it("finds the speaker behind an inverted verb", () => {
    const [source] = of("“It sings in the wind,” said Ines Marlow, who chairs the board.");
    expect(source).toMatchObject({ name: "Ines Marlow", kind: "person" });
  });

  it("gives a link in an attribution to its source, and lists other outbound links by themselves", () => {
    const text = "According to Reef News, it is shut. The plan is public.";
    const found = of(text, {
      url: "https://paper.example/story",
      links: [
        { start: 13, end: 22, href: "https://reef.example/" },
        { start: 40, end: 44, href: "https://board.example/plan" },
        { start: 48, end: 54, href: "https://paper.example/tag/public" },
      ],
    });
    expect(found.map(({ name, kind, links }) => [name, kind, links])).toEqual([
      ["Reef News", "outlet", ["https://reef.example/"]],
      ["board.example", "link", ["https://board.example/plan"]],
    ]);
  });

  it("calls a linked source by the words of its link only where they name something", () => {
    const linked = (words: string) =>
      of(`${words}, the harbour has been shut since May.`, {
        url: "https://paper.example/story",
        links: [{ start: 0, end: words.length, href: "https://board.example/plan" }],
      }).map(({ name, description }) => [name, description]);
    expect(linked("The Harbour Board’s plan")).toEqual([["The Harbour Board’s plan", "board.example"]]);
    expect(linked("collapsed within a night")).toEqual([["board.example", "collapsed within a night"]]);
  });

  it("takes neither a finding nor a brand for somebody", () => {
    const kind = (name: string, kind: SourceKind = "person", description: string | null = null, siteName = "") =>
      kindByName({ name, kind, description }, { lexicon: lexiconFor("en", "").lexicon, siteName });
    for (const name of ["An investigation in Norhaven", "The analysis", "Her first statement"])
      expect(kind(name), name).toBe("document");
    expect(kind("ReefWorks")).toBe("organisation");
    for (const name of ["Ada MacKay", "MacKay", "The physician in Norhaven", "The woman", "Rogers", "Waters"])
      expect(kind(name), name).toBe("person");
    expect(kind("The foundation", "organisation")).toBe("organisation");
    for (const name of ["Mediators", "Ex-colleagues", "Norwegians"]) expect(kind(name), name).toBe("group");
    expect(kind("Clean Fjord", "person", "Environmental organisation")).toBe("organisation");
    expect(kind("Louise Holm", "person", "head of a network")).toBe("person");
    expect(kind("Reef", "organisation", null, "The Reef")).toBe("outlet");
    expect(kind("TOR", "person", null, "The Tides of Reef")).toBe("outlet");
    expect(kind("Toyota")).toBe("organisation");
  });

  it("says that it reads only quotations and links in a language it has no words for", () => {
    expect(findSources({ text: "Kalle sa det.", lang: "sv" })).toMatchObject({ depth: "quotes", sources: [] });
  });
});
