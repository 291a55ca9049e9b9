import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string, lang = "en") => findSources({ text, lang }).sources;
const counts = (text: string) =>
  Object.fromEntries(of(text).map((source) => [source.name, source.attributions.length]));

describe("one entry for each source", () => {
  it("gives what two say together to both", () => {
    const text =
      "Anna Holm and Peter Reyes said the gate was shut for good. Holm said the board had never asked. Reyes said the ropes were old.";
    expect(counts(text)).toEqual({ "Anna Holm": 2, "Peter Reyes": 2 });
  });

  it("does not take a house with “and” in its name apart", () => {
    expect(counts("Harper and Holm Bank said the quay would be closed.")).toEqual({ "Harper and Holm Bank": 1 });
  });

  it("leads “the bank” back to the one that was named last", () => {
    const text =
      "Marrow Bank said that trade had slowed. Holm Bank estimates that boats will cost more. “We expect the harbour to recover by the spring,” the bank said in a note.";
    expect(counts(text)).toEqual({ "Holm Bank": 2, "Marrow Bank": 1 });
  });

  it("counts a bank's analysts as the bank", () => {
    const text =
      "Analysts at Holm Bank said that trade had slowed. Holm Bank said the harbour would recover by the spring.";
    expect(counts(text)).toEqual({ "Holm Bank": 2 });
    expect(of(text)[0]?.aliases).toContain("Analysts at Holm Bank");
  });

  it("leads an office of several words back to its holder", () => {
    const text =
      "Prime Minister Susan Holt said the quay was safe. The Prime Minister added that it would open in May.";
    expect(counts(text)).toEqual({ "Susan Holt": 2 });
  });

  it.each([
    [
      "His lawyer described the plan as a mistake. Tom Reyes said: “We shall go to court over this in the spring.”",
      "Tom Reyes",
    ],
    [
      "A record executive called it the dullest song of the year. Anna Holm said: “I would not have it in the house for any money.”",
      "Anna Holm",
    ],
    [
      "An expert has warned that the quay may sink.\nThe board met on Monday.\nTom Reyes, a professor of harbours at Marrow University, said the piles were rotten.",
      "Tom Reyes",
    ],
  ])("knows somebody introduced by a role alone when the name follows: %s", (text, name) => {
    expect(counts(text)).toEqual({ [name]: 2 });
  });

  it("keeps a role apart from whoever is named next with another role", () => {
    const text =
      "His lawyer described the plan as a mistake. Tom Reyes, the mayor of Port Alder, said: “We shall go to court over this.”";
    expect(of(text).map(({ name }) => name)).toEqual(expect.arrayContaining(["His lawyer", "Tom Reyes"]));
  });

  it.each([
    ["Tom Reyes said the film took a year. The actor added that he had never learnt to row.", { "Tom Reyes": 2 }],
    [
      "Gov. Anna Holm opened the quay on Monday.\nTom Reyes said it had cost too much.\nThe governor said it would pay for itself.",
      { "Tom Reyes": 1, "Anna Holm": 1 },
    ],
    [
      "Gov. Anna Holm said the quay was late. “It is worth waiting for a thing like this,” the Republican governor said.",
      { "Anna Holm": 2 },
    ],
    [
      "The leak was first seen by the newspaper Marrow Herald.\nThe paper reported that four piers had cracked.",
      { "Marrow Herald": 1 },
    ],
    [
      "The Ministry of Harbours said that the quay was shut. Nobody was hurt.\nThe ministry added that it would open in May.",
      { "Ministry of Harbours": 2 },
    ],
    [
      "The Harbour Board condemned the closure. “We were never asked by anybody in this town,” the statement said.",
      { "Harbour Board": 2 },
    ],
    [
      "Tom Reyes Jr. said the rope was old. “It has to be new by the spring of next year,” Reyes said.",
      { "Tom Reyes Jr.": 2 },
    ],
  ])("leads a role back to whoever holds it: %s", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it("keeps the mayor of somewhere else apart from whoever has spoken", () => {
    const text = "Tom Reyes said the film took a year. The mayor of Port Alder said that nobody would watch it.";
    expect(of(text)).toHaveLength(2);
  });

  it("does not take a “Mr.” for a woman of the same family", () => {
    const text =
      "Anna Reyes came to the quay. “We have done a fantastic job of it together,” Mr. Reyes said to the reporters.";
    expect(of(text).map(({ name }) => name)).not.toContain("Anna Reyes");
  });

  it("leads no “he” back to a country", () => {
    const text = "Brazil said it would pay. “There is only one place for a boat like that one,” he told the station.";
    for (const { name, attributions } of of(text)) if (name === "Brazil") expect(attributions).toHaveLength(1);
  });
});

describe("a name", () => {
  it.each([
    ["Rear Admiral Tom Reyes said the sea was calm.", "Tom Reyes"],
    ["Cllr Anna Holm said the sea was calm.", "Anna Holm"],
    ["Another villager, Anna Holm, said the sea was calm.", "Anna Holm"],
    ["Minister of Natural Resources, Anna Holm, said the sea was calm.", "Anna Holm"],
    ["Brazil’s ambassador to Britain Anna Holm said the sea was calm.", "Anna Holm"],
    ["The board’s incoming chief of staff Tom Reyes said the sea was calm.", "Tom Reyes"],
    ["The army in a statement said the sea was calm.", "The army"],
  ])("is told from what somebody is called by office: %s", (text, name) => {
    expect(of(text).map((source) => source.name)).toEqual([name]);
  });
});

describe("nobody is listed", () => {
  it.each([
    [
      "for a deed",
      "The harbour office stood empty on the first morning of the month, so the children had the slipway.",
    ],
    ["for a headline", "Town hopes for a better season\nThe boats went out in the morning and came back at night."],
    ["for having said nothing", "The company has not said when the gate will open.\nThe boats went out."],
    ["for what a thing cannot say", "Salaries have fallen this year, and a check revealed a leak in the boat."],
    ["for what goes according to plan", "If all goes according to plan, the quay will be open by the spring."],
    ["for what somebody is only supposed to want", "If ferrymen wanted higher wages, the board had none to give."],
    ["for a place that opens a report", "PORT ALDER: The quay has been shut for as long as anybody can remember."],
    ["for having shown nothing", "The wardens have not indicated whether they will reopen the quay."],
  ])("%s", (_, text) => {
    expect(of(text)).toEqual([]);
  });

  it("but whoever declines to say is", () => {
    expect(counts("The board declined to say when the gate will open.")).toEqual({ "The board": 1 });
  });
});

describe("a page in Swahili or Xhosa that says it is in English", () => {
  const swahili =
    "Meya wa mji alisema kuwa bandari itafungwa kwa muda wa wiki mbili ili kufanya ukarabati wa gati na barabara. Wakazi wa eneo hilo walieleza kuwa wanahitaji msaada wa serikali. ";
  const xhosa =
    "USodolophu uthe izibuko liza kuvalwa iiveki ezimbini ukuze kulungiswe indlela. Abahlali bathe bafuna uncedo lukarhulumente kule nyanga. ";

  it.each([
    ["Swahili", `${swahili.repeat(4)}“Tutafungua tena bandari mwezi ujao kwa watu wote,” alisema Rosa Mole.`],
    ["Xhosa", `${xhosa.repeat(6)}“Siza kuphinda silivule kwinyanga ezayo kubo bonke abantu,” utshilo Rosa Mole.`],
  ])("gives nobody but whoever is quoted: %s", (_, text) => {
    const { depth, sources } = findSources({ text, lang: "en" });
    expect(depth).toBe("quotes");
    for (const { attributions } of sources) for (const { quote } of attributions) expect(text).toContain(`“${quote}”`);
  });
});
