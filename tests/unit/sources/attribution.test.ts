import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const find = (text: string) => findSources({ text, lang: "en" }).sources;

describe("findSources", () => {
  it("reads according to, said and a quotation, and gives offsets into the text", () => {
    const text = [
      "The harbour will close for a month, according to the Port Authority.",
      "“We have no other choice,” said Maria Lindqvist, the harbour master.",
      "Olle Berg, a fisherman, said that the catch had halved.",
    ].join("\n");
    const sources = find(text);
    expect(sources.map((source) => source.name).sort()).toEqual(["Maria Lindqvist", "Olle Berg", "Port Authority"]);
    const maria = sources.find((source) => source.name === "Maria Lindqvist")!;
    expect(maria.description).toContain("the harbour master");
    expect(maria.attributions[0]).toMatchObject({
      type: "direct",
      cue: "said",
      quote: "We have no other choice,",
      paragraph: 1,
    });
    const { start, end } = maria.attributions[0]!.source!;
    expect(text.slice(start, end)).toContain("Maria Lindqvist");
  });

  it("merges a family name with the full name, and an acronym with what it stands for", () => {
    const sources = find(
      "The Northern Weather Office (NWO) said the storm would pass.\nAnna Holm said the town was ready.\nHolm said schools would stay open.\nAccording to the NWO, winds will drop on Sunday.",
    );
    expect(sources.map((source) => [source.name, source.attributions.length])).toEqual(
      expect.arrayContaining([
        ["Anna Holm", 2],
        ["Northern Weather Office", 2],
      ]),
    );
    expect(sources).toHaveLength(2);
  });

  it("marks an anonymous source", () => {
    const [source] = find(
      "A senior official, who spoke on condition of anonymity because the talks are private, said the deal was close.",
    );
    expect(source).toMatchObject({ anonymous: true });
    expect(source!.description).toContain("anonymity");
  });

  it("gives nothing for a text that cites nobody", () => {
    expect(find("The bridge opened in 1932. It is 40 metres long.")).toEqual([]);
    expect(find("")).toEqual([]);
  });
});
