import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const listed = (text: string) => names("en", text);

describe("speakers that the model has read over", () => {
  it.each([
    [
      "a name between the verb and a house",
      "“There is no floor under herring,” wrote Mira Tannen of Reef Street Research.",
      "Mira Tannen",
      "Reef Street Research",
    ],
    [
      "a name that somebody gives",
      "The quay was dark. Another ferryman, who identified himself simply as Papa Odo, disclosed that two boats were gone.",
      "Papa Odo",
      "ferryman",
    ],
    [
      "who stands behind an adverb",
      "Reef was calm. However, a security source who pleaded anonymity because she was not authorised to speak to the press told Reef News that the board had known of it.",
      "a security source",
      "However",
    ],
    [
      "a court behind an adverb",
      "Ropes were cut. Meanwhile, the High Court, hearing a plea by ferrymen's body Reef Line, asked the government to file a report within a week.",
      "High Court",
      "Meanwhile",
    ],
  ])("%s", (_, text, name, other) => {
    expect(listed(text)).toContain(name);
    expect(listed(text)).not.toContain(other);
  });

  it.each([
    [
      "she rued",
      "In Port Alder, Lusia Devin, a widow who mends nets, has met no clerk. “Nobody came. The sea took all of it,” she rued.",
    ],
    ["gushed", "“This is the best rope that I have ever held in my hands,” gushed Lusia Devin, who mends nets."],
    ["name first", "“This is the best rope that I have ever held,” Lusia Devin chuckled."],
  ])("who speaks behind a quotation, whatever the verb: %s", (_, text) => {
    expect(listed(text)).toEqual(["Lusia Devin"]);
  });

  it("takes nobody for a speaker behind a title in quotation marks", () => {
    expect(listed("He had called the boat “The Long Way Home Again,” painted it red and sold it to Holm.")).toEqual([]);
  });
});

describe("names of houses", () => {
  it.each([
    ["The Independent Ropemakers' Guild called for an inquiry into the quay.", "Independent Ropemakers' Guild"],
    ["Statistics Canada said last week that rope prices rose by a tenth.", "Statistics Canada"],
    ["Hockey Norway said the rink would open in May, and that hockey was for all.", "Hockey Norway"],
  ])("%s", (text, name) => {
    expect(listed(text)).toContain(name);
  });
});

describe("what lawyers and judges say", () => {
  it("lists counsel who submit that", () => {
    const text =
      "Appearing for the ferrymen, senior advocate Mira Tannen submitted that nine boats had been lost since May.";
    expect(listed(text)).toContain("Mira Tannen");
  });

  it("gives a bench's words to its court", () => {
    const text = [
      "The Harbour Court said on Monday that the board must answer within a week.",
      "A bench of Justices R. Holm and Suda Reyes observed that “relief delayed is relief denied to all of them”.",
    ].join("\n");
    expect(listed(text)).toEqual(["Harbour Court"]);
  });
});

describe("one source by two names", () => {
  it("knows a Spaniard by who has spoken last", () => {
    const text = [
      "Reef coach Marta Iglar felt that her side had been the better one.",
      "“I have seen it four times and it was a foul,” Iglar said on Sunday.",
      "“Everybody in the ground has seen it except for the referee,” said the Spaniard.",
    ].join("\n");
    expect(listed(text)).toEqual(["Marta Iglar"]);
  });

  it("keeps a governor whole where he speaks with others", () => {
    const text = [
      "Gov. Bo Holm and leaders of the Assembly said that they would not raise the toll until May.",
      "Holm said that he was waiting for a report on the quay.",
    ].join("\n");
    expect(listed(text)).toEqual(["Bo Holm"]);
  });
});
