import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const listed = (text: string) => findSources({ text, lang: "en" }).sources.map(({ name, kind }) => [name, kind]);

describe("people and papers that are plainly said to say something", () => {
  it.each([
    [
      "The striker has not trained this week. Sources close to the striker say that he wants to leave.",
      "Sources close to the striker",
      "group",
    ],
    ["The blaze began at night. Police believe the fire was started deliberately.", "Police", "group"],
    [
      "The market was calm. Economists polled by Reef News expect that rates will fall in the spring.",
      "Economists polled by Reef News",
      "group",
    ],
    [
      "The case is closed. Documents seen by the Chronicle show that the board knew of it.",
      "Documents seen by the Chronicle",
      "document",
    ],
  ])("lists them: %s", (text, name, kind) => {
    expect(listed(text)).toEqual([[name, kind]]);
  });

  it.each([
    "The blaze began at night. Police were said to believe nothing of it.",
    "The market was calm. Traders who had bought early, it seems, expect that they will sell in the spring.",
  ])("leaves alone what says nothing plainly: %s", (text) => {
    expect(listed(text).length).toBeLessThan(2);
  });

  it("lists whoever keeps back their name, with the reason", () => {
    const { sources } = findSources({
      text: "The tide was low. Another passenger, who did not want to give his name, claimed that the captain had been drinking.",
      lang: "en",
    });
    expect(sources.map(({ name, description }) => [name, description])).toEqual([
      ["Another passenger", "who did not want to give his name"],
    ]);
  });

  it("takes no paper for a person by who has seen it", () => {
    const text = "According to court documents seen by The Chronicle, the firm hid the spill for two years.";
    expect(listed(text).map(([, kind]) => kind)).toEqual(["document"]);
  });
});

describe("several who speak as one, and houses without a name", () => {
  it.each([
    ["Tom Reyes was last seen on Friday. His family said that he would be back.", "Tom Reyes’s family", "group"],
    ["Hunger is rising. According to the charity, one in five children goes without.", "the charity", "organisation"],
    ["The firm is on trial. Court papers say that it hid the spill for two years.", "Court papers", "document"],
  ])("have their kind: %s", (text, name, kind) => {
    expect(listed(text)).toEqual([[name, kind]]);
  });
});

it("takes no word that only opens a sentence for the house that speaks next", () => {
  expect(listed("Prices are rising. According to the union, one in five crews goes without.")).toEqual([
    ["the union", "organisation"],
  ]);
});

describe("whom an outlet cites", () => {
  it.each([
    [
      "The deal is close, the Guardian reported on Monday, citing an unnamed official.",
      "an unnamed official",
      "Guardian",
    ],
    ["The firm hid the spill, the Reef Times reported, citing court documents.", "court documents", "Reef Times"],
    [
      "Reuters, citing two people familiar with the talks, reported that the deal was close.",
      "two people familiar with the talks",
      "Reuters",
    ],
  ])("is a source through it: %s", (text, name, via) => {
    const { sources } = findSources({ text, lang: "en" });
    expect(sources.find((source) => source.name === name)?.via).toBe(via);
  });

  it("is none where somebody cites a reason", () => {
    expect(listed("The mayor resigned on Monday, citing ill health.").length).toBeLessThan(2);
  });
});

it("tells where somebody belongs by what stands between commas behind the name", () => {
  const text = 'Dr Ada Holm, from the University of Reef, who led the study, said: "We were surprised."';
  expect(findSources({ text, lang: "en" }).sources.map(({ description }) => description)).toEqual([
    "from the University of Reef",
  ]);
});

it("takes the name behind a role, whatever letters stand behind the name", () => {
  expect(listed("The trial goes on. Reyes's barrister, Tom Marrow KC, said he was a changed man.")).toEqual([
    ["Tom Marrow KC", "person"],
  ]);
});

it.each([
  "The Kremlin said the talks had been useful.",
  "Downing Street said it had full confidence in her.",
  "Reefline Rail apologised to passengers for the delays.",
])("knows a house by its name: %s", (text) => {
  expect(listed(text).map(([, kind]) => kind)).toEqual(["organisation"]);
});

it("gives what stands before an inverted verb to whoever stands behind it, and takes that for the words", () => {
  const [source] = findSources({ text: "Reefworks has doubled its price, says a rival.", lang: "en" }).sources;
  expect(source?.name).toBe("a rival");
  const { content } = source!.attributions[0]!;
  expect("Reefworks has doubled its price, says a rival.".slice(content[0]!.start, content[0]!.end)).toBe(
    "Reefworks has doubled its price",
  );
});

it("takes a sister of whom more is told for herself", () => {
  expect(listed("Ada Holm left. Her sister, who still lives in Alder, says the house was always cold.")).toEqual([
    ["Ada Holm’s sister", "person"],
  ]);
});

it.each([
  ['Cllr Ada Holm, cabinet member for housing, said: "We are looking into it."', "cabinet member for housing"],
  ["Ada Holm, senior lecturer in law at Reef University, said flour was cheap.", "senior lecturer in law"],
])("tells a role without an article: %s", (text, role) => {
  expect(findSources({ text, lang: "en" }).sources[0]?.description).toContain(role);
});

it("lists whoever is granted anonymity, though the sentence begins with a house that is silent", () => {
  const text =
    "The White House has not taken a position, though an administration official familiar with the discussions, granted anonymity to speak candidly, signaled that the president would be open to signing it.\nIn Alder, where the wells were shut in 2019, retired miner Earl Marrow isn't holding his breath. He has been hauling water for six years, he says.";
  expect(listed(text)).toEqual([
    ["an administration official familiar with the discussions", "person"],
    ["Earl Marrow", "person"],
  ]);
});
