import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;
const counts = (text: string) =>
  Object.fromEntries(of(text).map((source) => [source.name, source.attributions.length]));
const described = (text: string) => of(text).map(({ name, description }) => [name, description]);

describe("who else an entry is", () => {
  it("knows an account by its name, whatever it is called beside that", () => {
    const text =
      "The letters, by a user named reefcat7, tell of a hard winter. “I have never been so cold in my life,” reefcat7 wrote in May. The reefcat7 Reddit user said that the boats would be sold.";
    const [cat, ...others] = of(text);
    expect(cat?.name.toLowerCase()).toBe("reefcat7");
    expect(others).toEqual([]);
  });

  it("gives the country, the kingdom to the land that the text has just named", () => {
    const text =
      "Norway has cut its herring quota for the third year running. The country has argued that its fleet cannot go on as before.";
    expect(of(text).map(({ name, kind }) => [name, kind])).toEqual([["Norway", "organisation"]]);
  });

  it("gives the carmaker's words to the one that the paragraph before is about", () => {
    const text = [
      "Nissan says that the new boat uses less oil. It has a new keel as well.",
      "Volkswagen is giving the island a first look at its ferry. It is called the ID. Reef One.",
      "The German carmaker, which has built no boat before, says that it will sail for ten hours.",
    ].join("\n");
    expect(counts(text)).toEqual({ Nissan: 1, Volkswagen: 1 });
  });

  it("does not guess between two lands", () => {
    const text =
      "Norway and Iceland have fished these banks for years. The country has argued that its fleet cannot go on as before.";
    expect(of(text).map(({ name }) => name)).not.toContain("Norway");
  });

  it("takes one land's army and military for one", () => {
    const text =
      "The Norwegian army said that two boats had been sunk in the night. On Tuesday the Norwegian military said that a third one was missing.";
    expect(Object.values(counts(text))).toEqual([2]);
  });

  it("gives an airport's authorities to the airport", () => {
    const text =
      "Alder Reef International Airport said that no plane would leave before noon. Ten flights were late, airport authorities said on Tuesday.";
    expect(counts(text)).toEqual({ "Alder Reef International Airport": 2 });
  });

  it("knows who goes by a pseudonym", () => {
    const text =
      "“We saw a gap that had to be filled,” says the director of studies at the ferry school, who asked to use the pseudonym Ada for her safety. “There were no books and no boats,” says Ada.";
    expect(counts(text)).toEqual({ Ada: 2 });
  });

  it("gives the report to the house that has put it out, be that said before its name", () => {
    const text =
      "In a report put out over the weekend, The Reef Herald claimed that thirty clerks had sold the lists. The report said that four of them were known.";
    expect(counts(text)).toEqual({ "Reef Herald": 2 });
  });

  it("gives the report to the house that has put one out in the sentence before", () => {
    const text =
      "In July, the Alder Tide Research Lab outlined ways in which small ports could save their piles. At least half of them, the report says, will not last ten years.";
    expect(counts(text)).toEqual({ "Alder Tide Research Lab": 1 });
  });

  it("reads the name behind a leader's office", () => {
    const text =
      "The Leader of Alder Council, Councillor Ada Holm MBE, gave out this statement: “What has been done to these boats is beyond words, and we shall find whoever did it.”";
    expect(described(text)).toEqual([["Ada Holm MBE", "Leader of Alder Council"]]);
  });

  it("takes a member of parliament's post for that member's", () => {
    const text = [
      "Ada Holm said that nobody had asked the island about the quay.",
      "The quay will be shut before the morning boat, and nobody told us.",
      "— Ada Holm MP (@adaholm) May 3, 2024",
    ].join("\n");
    expect(counts(text)).toEqual({ "Ada Holm": 2 });
  });
});

describe("what describes nobody", () => {
  it("leaves out what is said, and what stood before a second name", () => {
    const text = "In a statement, the minister, Chris Borg, said the latest count had shown that the herring was back.";
    expect(described(text).every(([, description]) => !/^said\b/.test(description ?? ""))).toBe(true);
  });

  it("tells a brother from his story", () => {
    const text =
      "A year before that, according to a story her brother Nils has told, the two had gone out to the reef.";
    expect(described(text)).toEqual([["Nils", "her brother"]]);
  });
});

describe("deeds and nouns that look like speech", () => {
  it("lists nobody for claims that they suffer from", () => {
    const text =
      "Prince Otto and Ada Marrow will not soon recover from claims they are “hagglers”, a royal watcher has said.";
    expect(of(text).map(({ name }) => name)).not.toContain("Otto");
  });

  it("lists nobody who has only promised to answer", () => {
    const text = "The harbour master promised to respond by noon, and had not by the time the paper went to press.";
    expect(of(text)).toEqual([]);
  });

  it("shows what a source has said, and not what else it did", () => {
    const text =
      "Reef Line plans to spend ten million on new ferries. Reef Line said that the first one would sail in May. The owners of Reef Line said in June that it was late.";
    const line = of(text).find(({ name }) => name === "Reef Line");
    expect(line?.attributions.map(({ cue }) => cue)).not.toContain("plans");
  });

  it("takes No 10 for a source, and few ministers for none", () => {
    const text = "On Monday night No 10 confirmed that the quay would be sold. Few ministers believe that it was wise.";
    expect(of(text).map(({ name }) => name)).toEqual(["No 10"]);
  });

  it("lets whoever has written a letter speak", () => {
    const text =
      "Growers plant less each year. In a letter to the governor in May, Zena Duvall, the president of the Fishers' Union, said that many boats would have to be sold.";
    expect(of(text).map(({ name }) => name)).toEqual(["Zena Duvall"]);
  });

  it("lists whoever gives counsel, by name", () => {
    const text = "Dr. Ada Holm has given nine tips for a dry boat. Try them before the winter comes.";
    expect(of(text).map(({ name }) => name)).toEqual(["Ada Holm"]);
    expect(of("The mayor was given nine tips for a dry boat.")).toEqual([]);
  });

  it("lists both who deny something, each by the name that their title tells", () => {
    const text =
      "House Speaker Tom Moore is accused by Scott Marrow, a councillor. His wife, Jamie Marrow, is a clerk. Speaker Moore and Ms. Marrow are denying all of it, be it in public or in court. Mr. Marrow said that he had seen it all.";
    expect(of(text).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Tom Moore", "Jamie Marrow", "Scott Marrow"]),
    );
  });
});
