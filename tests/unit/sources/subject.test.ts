import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const names = (text: string) => findSources({ text, lang: "en" }).sources.map(({ name }) => name);

describe("the subject of the verb", () => {
  it.each([
    [
      "behind a dash",
      "Fares have become very low — Holm says that a ferryman receives ten crowns a day. “I have never seen it so bad,” said Ada Holm.",
      ["Ada Holm"],
    ],
    [
      "behind the verb, far from the sentence's first word",
      "Berth fees will be announced before the winter in the docks that the ferry leaves alone, said the harbour's new chair Marcel Holm in a letter to staff.",
      ["Marcel Holm"],
    ],
    [
      "with the end of its name in the cue",
      "Foreign Secretary Ada Holm in a news briefing in Port Alder accused the board of failing to close the quay.",
      ["Ada Holm"],
    ],
    [
      "without an adverb behind it",
      "“The ferry is where the town's people are,” says Chris Holm. In the bay, the wind is less of a worry than in the open, but Holm still says the quay is safe.",
      ["Chris Holm"],
    ],
    [
      "not where whoever writes speaks of herself",
      "Occasionally I’ll add a ferry to that list because the harbour asked for it.",
      [],
    ],
    [
      "with a quality that looks like a verb",
      "The boat was left to the cook, according to the alleged heir, who is still at sea.",
      ["the alleged heir"],
    ],
  ])("is found %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("is whoever stands before “who”", () => {
    const text =
      "“The ferries are old,” said Tom Reyes. It is a matter for the mayor's race, with Ada Holm — who has called for new quays — mocking the plan.\n“The kind of quay that he wants would sink in a year,” she said on the first night.";
    const holm = findSources({ text, lang: "en" }).sources.find(({ name }) => name === "Ada Holm");
    expect(holm?.attributions.map(({ quote }) => quote)).toContain(
      "The kind of quay that he wants would sink in a year,",
    );
  });

  it("is not a brand, or somebody who is told of, where “he” speaks", () => {
    const text =
      "“You will see what the harbour can do,” says Jack Holm, its director. For the docks, Quaydia represents a chance to reach more boats.\n“This is where you will see the next big jump,” he says.\nIt was named after a poet who died after going on a hunger strike.\n“We left with whatever a child can lift,” he says.";
    expect(names(text)).toEqual(["Jack Holm"]);
  });

  it.each([
    "Ms Marsh's father, Shaun Holm, confirmed the sinking to Reef News. “She had rowed that boat since she was nine,” he said.",
    "Shaun Holm, 58, told the freelance reporter Mohamed Marsh in Port Alder that the quay was “an inside matter.”\nHe lamented the fact that ferrymen were not asked about the quay.",
  ])("is whoever has just spoken, where “he” goes on: %s", (text) => {
    expect(names(text)).toEqual(["Shaun Holm"]);
  });

  it("is not a name in a line of a list", () => {
    const text =
      "“That wall was my life,” says Tony Holm, who built the quay. Holm says the ferry is old. Holm thinks the harbour will sink.\n1997: Holm wins the race\n6th: most loved builder — behind Ed Reyes and Gordon Marsh (poll)\n“The one thing I am sure of is that the ferry should return,” he says.";
    expect(names(text)).toEqual(["Tony Holm"]);
  });
});

describe("a deed", () => {
  it.each([
    "Marsh's lawyers filed a motion to lift the harbour court's ban.",
    "Harbour engineers have hidden the pump behind the planks of the quay.",
    "Tom Marsh held an emergency meeting on Monday, with plans for boats to sail through the night.",
    "In a vote on Monday, Harbour Republicans banned Marsh from speaking in the hall for a year.",
    "Anna Marsh agreed to a visit of the quay by the harbour board in the spring.",
    "The scheme, also supported by Marsh University, provides the courses that ferrymen need.",
    "The fill is what Marsh calls Seafoam, which is made from old bottles.",
    "Sultan Marsh began a sprint toward prosperity that emphasized roads and schools.",
    "Photos showed charred remains of planks littered across the quay after being burnt by the storm.",
    "Reef Line and Alder Ferries added support for more harbours in May, which has helped to fill the boats.",
  ])("makes nobody a source: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("is told from what is put in words", () => {
    expect(names("But as Ada Holm put it, quays are planks with a price on them.")).toEqual(["Ada Holm"]);
  });
});
