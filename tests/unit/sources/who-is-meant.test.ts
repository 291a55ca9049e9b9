import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;
const counts = (text: string) =>
  Object.fromEntries(of(text).map((source) => [source.name, source.attributions.length]));

describe("whom a pronoun, a family name or an office means", () => {
  it("takes nobody's mother for the “she” whose mother she is", () => {
    const text = [
      "Nora Holm won the harbour race on Sunday, and the whole of Port Alder came to watch her.",
      "The second of three daughters to Peter Holm, a shipwright, and Mirela Tannen Holm, a diver, Nora was twelve when her mother took a post on the quay. She said in a letter: “I was happy there, and I never wanted to go back to the city.”",
      "Holm said the boats had been her school.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Nora Holm": 2 });
  });

  it("leads “she” to whoever opens the sentence before, not to somebody of the paragraph before", () => {
    const text = [
      "Freedonia’s President Bao Lin announced plans to close the harbour by May. Some say that is too late.",
      "Whether the war changed them is hard to tell. Yo Zhe, a Port Alder researcher at Reef Watch, suspects that it might have slowed the board. But a more pressing matter, she says, is the price of diesel.",
    ].join("\n");
    expect(counts(text)["Bao Lin"]).toBe(1);
    expect(counts(text)["Yo Zhe"]).toBeGreaterThan(0);
  });

  it("keeps “the president” from the president of a union", () => {
    const text = [
      "President Ada Holt told reporters that the quay would be closed.",
      "Tom Reyes, the president of the Ferrymen's Union, said that the ropes were old.",
      "The president said the harbour would open in the spring.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Ada Holt": 2, "Tom Reyes": 1 });
  });

  it("leads no country, couple or nation to a person", () => {
    const names = (text: string) => of(text).flatMap((source) => [source.name, ...source.aliases]);
    const text =
      "Jim Reyes told Reef News that the coast was the best place for rockets. The nation hopes to launch six of them by May, and “we shall,” Reyes said.";
    expect(of(text).find((source) => source.name === "Jim Reyes")?.aliases ?? []).not.toContain("The nation");
    expect(names(text)).toContain("Jim Reyes");
  });

  it("takes nobody for “she” who is named only to say whose sister she is", () => {
    const text =
      "Sandra Holm’s sister, Trelawny Reyes, told Reef News that the court was too kind. She said: “A fine is nothing to a man who owns the docks.”";
    expect(counts(text)).toEqual({ "Trelawny Reyes": 2 });
  });

  it("gives one of several her name, where it stands behind the comma", () => {
    const text =
      "In 2009, one of the baron's victims, Vera Holm, filed a claim saying he had kept her boat for years. She first said she was a cook, and she later admitted that the dates were wrong.";
    expect(counts(text)).toEqual({ "Vera Holm": 3 });
  });

  it("knows a paper called Post for a paper", () => {
    expect(of("The harbour was shut, according to the Marrow Post.")[0]?.kind).toBe("outlet");
  });

  it("knows “they” for a spokesman whose name nobody gives", () => {
    const text =
      "A spokesperson for Alder Police said one diver was still missing. They added that all others had been sent home.";
    expect(of(text)).toHaveLength(1);
    expect(of(text)[0]?.attributions).toHaveLength(2);
  });
});

describe("one entry under several names", () => {
  it("knows a role that is given to somebody named", () => {
    const text = [
      "Freedonia’s ambassador to Britain Ada Holm has said that the boats will stay.",
      "Freedonia’s ambassador to Britain warned that trade would suffer.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Ada Holm": 2 });
  });

  it("leads a first name to the minister who bears it", () => {
    const text =
      "The government paid for the trips of Prime Minister Anwat Ibrasim last year, a spokesman said. In parliament, Anwat said the firms had paid.";
    expect(counts(text)["Anwat Ibrasim"]).toBe(1);
  });

  it("takes the actress of the first line for the one whom the piece is about", () => {
    const text = [
      "The actress explained the story of her torn coat to the host of the harbour show.",
      "People who do not keep their coats may not know how often a label is left on. It happens. It has happened to kings. It will happen again.",
      "Nora Holm said: “I wore it four times and nobody told me that it was there.” Holm added that the coat was her mother's. “It is a good coat,” Holm said.",
    ].join("\n");
    expect(of(text).map((source) => source.name)).toEqual(["Nora Holm"]);
  });
});

describe("whole names", () => {
  it.each([
    [
      "Six boats sank, and the National Harbour Chiefs’ Council (NHCC) warned that more would follow.",
      "National Harbour Chiefs’ Council",
    ],
    ["The Royal College of Divers (RCD) said the abuse of its members was unacceptable.", "Royal College of Divers"],
    ["PORT ALDER, Oct. 4 (Reef) — Former President Bill Holm criticized the law at a rally.", "Bill Holm"],
  ])("%s", (text, name) => {
    expect(of(text).map((source) => source.name)).toContain(name);
  });

  it("keeps the first word of a house's name where a sentence opens", () => {
    const [source] = of("Police Federation says officers will be tired by the spring.");
    expect([source?.name, source?.aliases, source?.description]).toEqual(["Police Federation", [], null]);
  });

  it("gives nobody a bare “who” or a day for a description", () => {
    const [source] = of("Among them was councillor Margaret Holm, who said those responsible had to pay.");
    expect(source?.description ?? "").not.toMatch(/\bwho$/);
    const [body] = of("More than a hundred boats have sunk, said Harbour Watch on Tuesday, November 19.");
    expect(body?.description ?? "").not.toMatch(/tuesday/i);
  });

  it("tells both of “both … and …” apart", () => {
    expect(
      Object.keys(counts("Both Freedonia and Sylvania say they will answer the attack on the harbour.")).sort(),
    ).toEqual(["Freedonia", "Sylvania"]);
  });
});

describe("what is nobody's statement", () => {
  it.each([
    ["Anton Beauville added his seventh goal for the Divers, and they won the match.", "Anton Beauville"],
    ["While landings across Freedonia declined to 90, the port alone had 40 of them.", "Freedonia"],
    ["Voters could have shown some mercy to the harbour board.", "Voters"],
    ["For the moment, few Freedonian strategists believe that Ms. Holt will run.", "few Freedonian strategists"],
    ["A man went to the quay.\n\nKeeps saying she opposed the war, when there are tapes of it.", "Keeps"],
    ["It should pay some tax. (Having said that, there are few shipwrights who argue that it should.)", "Having"],
    ["Tom Reyes is a safe bet, considering he was the pilot who lost his boat because of a bad chart.", "Tom Reyes"],
    [
      "“We are looking at it,” Mr. Holt said on the quay on Monday, when a diver asked whether he was angry with the board.",
      "a reporter",
    ],
  ])("%s", (text, name) => {
    expect(of(text).map((source) => source.name)).not.toContain(name);
  });
});
