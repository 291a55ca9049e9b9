import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;

describe("who is listed, and how often", () => {
  it("counts what is said in one breath once", () => {
    const [ferrymen, ...others] = of(
      "Many ferrymen are voicing despair, lamenting their lack of any standing and saying it would be “better to sink than wait like this.”",
    );
    expect(others).toEqual([]);
    expect(ferrymen?.attributions).toHaveLength(1);
    expect(ferrymen?.attributions[0]?.quote).toBe("better to sink than wait like this.");
  });

  it("keeps a quotation that goes on behind its cue in one attribution", () => {
    const [holm] = of("“The gate is shut for the winter,” Anna Holm said. “Nobody has told us why that should be.”");
    expect(holm?.attributions).toHaveLength(1);
    expect(holm?.attributions[0]?.content).toHaveLength(2);
  });

  it("gives an outlet's article with its name", () => {
    const [quay] = of("The Daily Quay, a website in Marrow, reported that boats wait.");
    expect(quay).toMatchObject({ name: "Daily Quay", aliases: ["The Daily Quay"] });
  });

  it("takes no deed for speech", () => {
    expect(of("Even after the storm, Port Alder has refused to treat island crews.")).toEqual([]);
  });

  it("leads a pronoun back to somebody who has only been named so far", () => {
    const text = "Mayor Anna Holm opened the quay on Monday.\n“It will serve us all for a hundred years,” she said.";
    expect(of(text)[0]?.name).toBe("Anna Holm");
  });

  it("reads on in a sentence that has no end", () => {
    const endless = `${"and the boats went out and the boats came in ".repeat(60)}, Anna Holm said that it was so`;
    expect(of(endless).map(({ name }) => name)).toContain("Anna Holm");
  });

  it("reads a text of 200,000 words to its end", () => {
    const text = `${"The tide came in and went out again.\n".repeat(25_000)}According to Reef News, the gate is shut.`;
    expect(of(text)[0]?.name).toBe("Reef News");
  });

  it.each([
    ["Clinton’s campaign manager, Robby Mook, said the plan was ready.", "Robby Mook"],
    ["Communications Minister Azlan Rahim said the plan was ready.", "Azlan Rahim"],
    ["Secretary of State Marco Rubio said the plan was ready.", "Marco Rubio"],
    ["Peter Holm of Reef Bridge said the plan was ready.", "Peter Holm"],
    ["The Bank of America said the plan was ready.", "Bank of America"],
  ])("%s", (text, name) => {
    expect(of(text)[0]?.name).toBe(name);
  });

  it("knows people by their first names", () => {
    const found = of("Communications Minister Azlan Rahim said the plan was ready.\nAzlan said it would be cheap.");
    expect(found.map(({ name, attributions }) => [name, attributions.length])).toEqual([["Azlan Rahim", 2]]);
  });
});
