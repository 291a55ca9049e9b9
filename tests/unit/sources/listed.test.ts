import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;
const counts = (text: string) =>
  Object.fromEntries(of(text).map((source) => [source.name, source.attributions.length]));
const names = (text: string) => of(text).map(({ name }) => name);

describe("two entries of the list that are one source", () => {
  it("knows a spokesperson who is named next", () => {
    const text =
      "The bridge was shut within the hour, a spokesperson for the Alder Harbour Board said. “We had no other choice that night,” said Ada Holm, the board spokesperson.";
    expect(counts(text)).toEqual({ "Ada Holm": 2 });
  });

  it("keeps the spokespeople of two houses apart", () => {
    const text =
      "The bridge was shut within the hour, a spokesperson for the Alder Harbour Board said. “We had no other choice that night,” said Ada Holm, a Reef Line spokesperson.";
    expect(names(text)).toHaveLength(2);
  });

  it.each([
    ["an office and its longer name", "U.S. Attorney's Office for the Northern Shore"],
    ["the prosecutors and their office", "U.S. Attorney's Office for the Northern Shore"],
  ])("takes for one %s", (what, name) => {
    const second = what.startsWith("the") ? "prosecutors" : "the U.S. attorney's office";
    const text = `Reyes took the boat by night, the U.S. Attorney's Office for the Northern Shore said in a statement. He sold it in May, ${second} said.`;
    expect(counts(text)).toEqual({ [name]: 2 });
  });

  it("takes a capital for its state", () => {
    const text =
      "China said on Monday that the talks would go on in May. On Tuesday, Beijing said that the ferries would sail again.";
    expect(counts(text)).toEqual({ China: 2 });
  });

  it("knows whoever is elected to an office by the name that the text gives with it", () => {
    const text =
      "President-elect Tom Reyes told reporters that the quay would be sold. “It has cost us more than it will ever bring,” the president-elect said in a statement.";
    expect(counts(text)).toEqual({ "Tom Reyes": 2 });
  });

  it("gives shares of those asked to the poll of the paragraph", () => {
    const text =
      "A new Reef Institute poll shows that the ferry is liked. Sixty percent of islanders say that it should be free for all.";
    expect(of(text).map(({ kind }) => kind)).toEqual(["document"]);
  });

  it("gives the report to the house whose report it is", () => {
    const text =
      "The quay sinks by an inch a year, according to a May report by the Reef Institute. The report said that the piles were rotten.";
    expect(counts(text)).toEqual({ "Reef Institute": 2 });
  });

  it("knows a name that is misspelt in two letters right behind", () => {
    const text =
      "Nathan Hanzell, an economist at Reef Bank, said the harbour had grown. “Next year will be slower,” Henzall said of the trade.";
    expect(counts(text)).toEqual({ "Nathan Hanzell": 2 });
  });

  it("leads an age, and what is told of it, back to whoever has just spoken", () => {
    const text = [
      "Councillor Ada Holm said those who had done it should be ashamed.",
      "The 81-year-old, treasurer of the Alder choir: “I have lived here for more than fifty years and I have never seen the like of it.”",
    ].join("\n");
    expect(counts(text)).toEqual({ "Ada Holm": 2 });
  });

  it("leads a calling to whom the sentence before is about", () => {
    const text =
      "Ada Holm said she had not known of the visit. Holm stayed to the end of it. The estate agent said she liked what she had heard.";
    expect(counts(text)).toEqual({ "Ada Holm": 2 });
  });

  it("leads the force to the police that have been named", () => {
    const text =
      "Alder Police said that two boats had been taken by night. “Our officers are on every quay this week,” the force said.";
    expect(counts(text)).toEqual({ "Alder Police": 2 });
  });

  it("leads the company to the house that has been named, though it speaks by its name only later", () => {
    const text =
      "The harbour board is looking into Reefworks. The company confirmed on Friday that its books had been asked for. Reefworks declined to comment on the sale of the yard.";
    expect(counts(text)).toEqual({ Reefworks: 2 });
  });

  it("takes letters for the house whose one word holds them", () => {
    const text =
      "Volkerworks says the ferry will do 40 knots. It has been four years in the making. VW says that it will sail in May.";
    expect(counts(text)).toEqual({ Volkerworks: 2 });
  });

  it("gives the findings to the study, and what a page says in one place to the page", () => {
    expect(
      counts(
        "A new study says that ropes rot in ten years. It took four winters. The findings revealed that salt is to blame for most of it.",
      ),
    ).toEqual({ "A new study": 2 });
    const page =
      "According to the website, the boat is called Holm. “It was built to clean the air of the whole harbour at a price that all can pay,” the text on the website says.";
    expect(names(page)).toEqual(["the website"]);
  });

  it("leads no union to a brand", () => {
    const text =
      "Ferrymen met at Reefworks. According to the union, 40 of them voted to strike. Reefworks said that it would go on talking.";
    expect(names(text)).toContain("the union");
  });

  it("gives the words of the two men to both", () => {
    const text =
      "Tom Reyes said the quay was safe. Luis Marsh said that it was not. The two men said they had not met in years.";
    expect(counts(text)).toEqual({ "Tom Reyes": 2, "Luis Marsh": 2 });
  });

  it("names who relays by the name that is in the list", () => {
    const text =
      "Reyes took the boat by night, the U.S. Attorney's Office for the Northern Shore said in a statement. A witness told them that “he was laughing all the way to the gate”, the U.S. attorney's office said.";
    const listed = names(text);
    for (const { via } of of(text)) if (via) expect(listed).toContain(via);
  });
});

describe("whom words are led to, where somebody has been named in between", () => {
  it("gives “he” to whoever is introduced with an age", () => {
    const text = [
      "Luis Marsh told Reef News that the choice was nobody's business but theirs.",
      "Bo Reyes, 44, agreed.",
      "“A captain who has never sailed will do us no good at all,” he told Reef News.",
    ].join("\n");
    expect(counts(text)).toMatchObject({ "Luis Marsh": 1, "Bo Reyes": 1 });
  });

  it("gives the words of whoever comes from a town to them, and not to the town's state", () => {
    const text =
      "“We have found what we were looking for all these years, and more than we hoped for,” study author Lucas Marsh, a diver at the Harbour Museum in Alder, Ohio, and Reef University in Marrow, said in a statement. “It is whole,” Marsh added of the wreck.";
    expect(names(text)).toEqual(["Lucas Marsh"]);
  });

  it("keeps the patient from the doctor", () => {
    const text =
      "Dr. Tom Reyes, a physician at the Harbour Hospital, said that ropes had been to blame. “I could not climb two steps of a ladder without a rest,” the patient wrote in the report. Reyes said the man was well again.";
    expect(names(text)).toEqual(expect.arrayContaining(["Tom Reyes", "the patient"]));
  });

  it("gives a statement behind a colon to whoever has issued it", () => {
    const text = [
      "Boats were burnt in Alder by night.",
      "Police were called to reports of smoke on the quay.",
      "The Warden of Alder Quay, Councillor Bo Reyes, issued the following statement:",
      "“What sort of man would take a boat from a child, in a town where all of us live by the sea?”",
    ].join("\n");
    expect(of(text)).toHaveLength(1);
  });
});

describe("what an entry is called", () => {
  it.each([["The Reef Institute on Boat Safety said that ropes kill.", "Reef Institute on Boat Safety"]])(
    "%s",
    (text, name) => {
      expect(names(text)).toContain(name);
    },
  );
});

describe("whoever is listed for no words of theirs", () => {
  it.each([
    [
      "a plea",
      "A Marrow man pleaded guilty on Monday to threatening to burn the quay, the court said.",
      "A Marrow man",
    ],
    ["a charge", "Gary Reyes, 43, admitted one charge of using threatening words.", "Gary Reyes"],
    [
      "an announcement",
      "Trade grew by a tenth, the Reef Institute said. Here is what bankers had to say about the numbers and what it means for the harbour’s prices.",
      "economists",
    ],
    [
      "a question",
      "“Will you sell the quay to a foreign house?” a reporter asked. Holm said that she would not.",
      "a reporter",
    ],
    ["one of a list", "Ports like Alder, Reef, Marrow, and Holm have built walls, saying they fear the sea.", "Marrow"],
    ["a call", "Marrow police called the harbour office last week.", "Marrow police"],
    [
      "an adverb",
      "Only when his chief clerk, Tom Reyes, explained that it could not be sold did Holm decide against it.",
      "Only",
    ],
  ])("leaves out %s", (_, text, name) => {
    expect(names(text)).not.toContain(name);
  });

  it("keeps who pleads not guilty, which is an answer", () => {
    expect(names("Ada Holm pleaded not guilty and said that she had paid for the boat.")).toContain("Ada Holm");
  });
});
