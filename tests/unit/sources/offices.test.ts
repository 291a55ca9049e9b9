import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const counts = (text: string) =>
  Object.fromEntries(
    findSources({ text, lang: "en" }).sources.map((source) => [source.name, source.attributions.length]),
  );

describe("those who are called by what they are", () => {
  it.each([
    [
      "an office of another land, whose holder the text names",
      "Freedonia's interior minister said on Tuesday that the old quay would be closed.\n“The quay will never be used again,” Interior Minister Ada Holm said in the statement.",
      "Ada Holm",
      2,
    ],
    [
      "an office in a headline",
      "Indian Foreign Secretary says the quay was closed for good\nIndian Foreign Secretary Vikram Holm said on Monday that the quay was unsafe.\nBritish Foreign Secretary Tom Reyes said the ferry had been warned.",
      "Vikram Holm",
      2,
    ],
    [
      "an office with “of” in it",
      "U.S. Secretary of State Marco Holm said on Monday that the quay was unsafe.\nPeter Reyes said the ferries would stay in the harbour.\nThe U.S. secretary of state said in a post that the ferries were old.",
      "Marco Holm",
      2,
    ],
    [
      "whoever speaks for a bureau that has been named",
      "The FBI told the Reef News that it had received the letter.\n“We take every report of a burning ferry very seriously,” a bureau spokesperson said.",
      "FBI",
      2,
    ],
    [
      "whoever speaks for a firm of one word",
      "Reefworks declined to comment on the ferry that sank.\n“We have received a letter from the harbour board about it,” said a Reefworks spokesperson.\nReefworks said the engines were new.",
      "Reefworks",
      3,
    ],
    [
      "a firm that its analysts' bank is called",
      "According to analysts at investment banking giant Holm Sachs, the harbour could double its trade.\nHolm Sachs estimates that ferries will cost more.\n“We maintain our view that the harbour will recover,” the bank said in a note on Monday.",
      "Holm Sachs",
      3,
    ],
    [
      "a leader whose house is named with the name",
      "A leader of the largest ferrymen's union said the board had missed the mark. “Most of it had nothing to do with boats,” said Dan Holm, executive director of the Harbour Ferrymen's Association.",
      "Dan Holm",
      2,
    ],
    [
      "somebody spoken of by a role behind a long quotation",
      "Minister Ada Holm said today that the quay was safe.\n“The piles were driven by the board in the spring of the year before last.\n“The ferries were fully paid for by the firms that wanted them in the harbour.\n“For all to know, the cost of the whole quay was six million crowns in the end.\n“So it is important to say that nobody paid for the ferry twice,” the government spokeswoman said.",
      "Ada Holm",
      2,
    ],
    [
      "somebody called by where they are from, with a clause behind it",
      "“I am proud to serve the harbour as an adviser,” Carl Holm said.\nThe Port Alder native, who announced a plan for the quay last year, warned that the ferries were old.",
      "Carl Holm",
      2,
    ],
    [
      "the members of a group",
      "A group of divers is urging the harbour board to accept its offer. “We implore you to let us look at the piles,” the divers said in the letter. The group said it would wait.",
      "A group of divers",
      2,
    ],
  ])("are one with %s", (_, text, name, least) => {
    const found = counts(text);
    expect(found[name]).toBeGreaterThanOrEqual(least);
    expect(
      Object.keys(found).filter((other) => /secretary|minister|spokes|bank|leader|native|divers$/i.test(other)),
    ).toEqual(name === "A group of divers" ? [name] : []);
  });

  it.each([
    [
      "whoever speaks together with others",
      "Ada Holm said the quay was safe. Holm and other councillors openly criticised the board, saying that it was slow.",
      "Ada Holm",
    ],
    [
      "a name that is misspelt once",
      "“The gates ought to be raised,” says Signe Tornqvist, a young lawyer. Adv Tornqist, who took the case in May, believes that the board should pay.",
      "Signe Tornqvist",
    ],
    [
      "a group that is told by its place once, with all places of the list",
      "Residents of Port Alder, Millhaven, Sandy Reef, Kelpness and Tarn say the dredgers wake them at night. Residents say nobody told them of the new quay.",
      "Residents of Port Alder",
    ],
  ])("are one with %s", (_, text, name) => {
    expect(Object.keys(counts(text))).toEqual([name]);
  });

  it("leaves somebody unnamed apart who only has the office of one who is named", () => {
    const text =
      "Reef anchor Ada Holm said she had been told to wait. “The house lost control of the ferry news last spring,” a Reef anchor said.";
    expect(counts(text)).toEqual({ "Ada Holm": 1, "a Reef anchor": 1 });
  });

  it("does not give one land's office to another's holder", () => {
    const text =
      "Iran's foreign minister said the quay was safe. Omani Foreign Minister Ada Holm said the ferries would go on.";
    expect(Object.keys(counts(text))).toHaveLength(2);
  });
});
