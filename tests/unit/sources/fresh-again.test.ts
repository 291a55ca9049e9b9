import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;
const names = (text: string) => of(text).map(({ name }) => name);

describe("who says it, where the sentence before is about somebody", () => {
  it.each([
    [
      "In Alder, where the wells were shut in 2019, retired miner Earl Marrow isn't holding his breath. He has been hauling water for six years, he says.",
      "Earl Marrow",
    ],
    [
      "“That is no rent,” said Nora Feldmann, a baker in Alder.\nHer daughter Leah rolls her eyes at that. The plan, she said, came to $13,900.",
      "Leah",
    ],
    [
      "One of them, a doorman named Luis, comes in every day for a roll. Where else, he asked, is he supposed to go for it?",
      "Luis",
    ],
  ])("lists them: %s", (text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe("whoever does not want to be named", () => {
  it("is listed, once, with the reason", () => {
    const text =
      "“I heard three bangs in the night,” said Denise Okoye, who lives opposite. Her neighbour, who did not want to be named, said a white van had stood there for days.";
    expect(of(text).map(({ name, description }) => [name, description])).toEqual([
      ["Denise Okoye", "who lives opposite"],
      ["Denise Okoye’s neighbour", "who did not want to be named"],
    ]);
  });

  it("is not the house of which the clause before tells", () => {
    const text =
      "The White House has not taken a position, though an administration official familiar with the talks, granted anonymity to speak candidly, signaled that the president would be open to signing it.";
    expect(names(text)).toEqual(["an administration official familiar with the talks"]);
  });
});

describe("offices with a house between them and their bearer", () => {
  it.each([
    [
      "The Permanent Secretary, Alder State Emergency Agency, Dr Femi Adeola, confirmed that fourteen people were rescued alive.",
      "Femi Adeola",
      "Permanent Secretary",
    ],
    [
      "Harbour police spokesperson, SP Grace Adeola, said that the search had ended.",
      "Grace Adeola",
      "Harbour police spokesperson",
    ],
    [
      "Commissioner for Planning, Mr Tunde Ogunbiyi, said that the tower had been marked two years ago.",
      "Tunde Ogunbiyi",
      "Commissioner for Planning",
    ],
  ])("%s", (text, name, description) => {
    expect(of(text).map((source) => [source.name, source.description])).toEqual([[name, description]]);
  });
});

describe("papers and houses that are named in other words next", () => {
  it("takes new research and the study for one", () => {
    const text =
      "People who nap for long may fish less, new research suggests.\nThe study found that long nappers were out at sea less often.";
    expect(of(text).map(({ name, attributions }) => [name, attributions.length])).toEqual([["The study", 2]]);
  });

  it("reads who speaks in a post, where no comma parts it off", () => {
    const text =
      "But in a Facebook post on Tuesday morning the family firm told customers that it was heartbroken and that orders would be late.";
    expect(names(text)).toEqual(["the family firm"]);
  });

  it("takes independent experts for several, and guidance for a paper", () => {
    const text = "Independent experts welcomed the work but urged caution. NHS guidance says that short naps are fine.";
    expect(of(text).map(({ name, kind, anonymous }) => [name, kind, anonymous])).toEqual([
      ["Independent experts", "group", true],
      ["NHS guidance", "document", false],
    ]);
  });

  it("reads past the word that opens a sentence", () => {
    const text = "Meanwhile, a rights group, Reef Watch, said that the families should be paid.";
    expect(names(text)).not.toContain("Meanwhile");
  });
});

describe("shops, shares and counsel", () => {
  it("keeps the s of a shop that is called so", () => {
    expect(names("Halvorsen's said that it would close eleven of its shops by spring.")).toEqual(["Halvorsen's"]);
  });

  it("lists the house that warned, not the shares that fell", () => {
    expect(
      names(
        "Shares in Reef Foods fell by a tenth after the supplier warned that its profits would be lower than expected.",
      ),
    ).toEqual(["the supplier"]);
  });

  it("lists counsel by name", () => {
    expect(
      names(
        "The port's counsel, senior advocate Indira Menon, argued that the order had been passed without a hearing.",
      ),
    ).toEqual(["Indira Menon"]);
  });

  it("does not list a paper apart from whoever wrote it", () => {
    expect(
      names(
        "“We found the same in every well,” said Ada Holm, a geologist at the University of Alder. Ada Holm’s research found that the water had been falling for thirty years.",
      ),
    ).toEqual(["Ada Holm"]);
  });
});

describe("whoever asks not to be named", () => {
  it.each([
    "An administration official familiar with the talks, granted anonymity to speak candidly, said that the president would sign. Retired miner Earl Marrow isn't holding his breath. He has been hauling water for six years, he says.",
    "A clerk at the port, who asked not to be identified, said that the scales were wrong. Ada Holm said that they were right.",
  ])("is not the one who is named next: %s", (text) => {
    expect(names(text)).toHaveLength(2);
  });
});

describe("a dateline", () => {
  it("is not who observes what the court behind it does", () => {
    const text =
      'Mumbai: The Reef High Court on Friday chided the council over the wells, observing that "nobody can be made to drink this".';
    expect(names(text)).toEqual(["Reef High Court"]);
  });
});

describe("a house with words behind it", () => {
  it("is not cut at them", () => {
    const text =
      "The average fare is 17 crowns, according to last year’s data from the National Office for Ferry Statistics.";
    expect(names(text)).toEqual([expect.stringContaining("National Office")]);
  });
});
