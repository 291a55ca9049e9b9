import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string, links: { start: number; end: number; href: string }[] = []) =>
  findSources({ text, lang: "en", links, url: "https://paper.example/a" }).sources;
const shown = (text: string) => of(text).map(({ name, kind }) => [name, kind]);

describe("papers that say something", () => {
  it("gives a statement that is read out to whoever has written it", () => {
    const text =
      "When May ended, a statement by a Reef Line spokesperson confirming the sale read: “We can confirm that both ferries have been sold to the island council.”";
    expect(shown(text)).toEqual([["Reef Line spokesperson", "person"]]);
  });

  it("gives a letter without a writer to the letter", () => {
    const text =
      "Two days later the letter on the harbour door read: “All boats must leave the inner basin before the dredgers come.”";
    expect(shown(text)).toEqual([["the letter", "document"]]);
  });

  it("takes a paper in which something was confirmed for its source", () => {
    const text =
      "The sale of the old ferry was confirmed in a council statement on Tuesday, a day after the crew had left it.";
    expect(shown(text)).toEqual([["a council statement", "document"]]);
  });

  it("knows whoever stands between a quotation and its verb, in the pluperfect and behind a rank", () => {
    const text =
      '"Just as smugglers used the fog to get their boats ashore, these people use the dark to get their nets out," the island\'s coastguard spokesperson Lt. Col. Tomas Reyes had said.';
    const [reyes] = of(text);
    expect(reyes).toMatchObject({ name: "Tomas Reyes" });
    expect(reyes!.attributions[0]!.quote).toMatch(/^Just as smugglers/);
  });

  it("gives a quotation to the officials who wrote it in papers that an outlet has seen", () => {
    const text =
      'That, together with a long lack of hands and "the thought of spending another winter on the ice were likely reasons for the captain\'s leave," harbour officials wrote in letters obtained by The Reef Herald.';
    const found = of(text).find(({ name }) => name === "harbour officials");
    expect(found?.attributions.map(({ quote }) => quote?.slice(0, 11))).toEqual(["the thought"]);
  });
});

describe("words that leave no doubt who speaks", () => {
  it("lists several who accuse somebody in a statement of theirs", () => {
    const text =
      "In a joint statement published on May 3, the Norwegian and Danish fishing ministries accused crews from the outer banks of cutting nets by night.";
    expect(shown(text)).toEqual([["Norwegian and Danish fishing ministries", "group"]]);
  });

  it("lists whoever is quoted through somebody who is named, too", () => {
    const text =
      "According to Adv Marrow, Advocate Tomas Reyes Holm King’s Counsel (KC) once warned: “A harbour law without a harbour master is a rope without an end, and nobody should pull it.”";
    expect(of(text).map(({ name }) => name)).toContain("Tomas Reyes Holm");
  });

  it("takes He Jianrong for somebody's name", () => {
    const text =
      "“Without a lower toll, what would be the use of the whole agreement for the smaller ports?” He Jianrong, the former harbour director of Alder, said at a meeting in May.";
    const [he] = of(text);
    expect(he).toMatchObject({ name: "He Jianrong", description: "the former harbour director of Alder" });
    expect(he!.attributions[0]!.quote).toMatch(/^Without a lower toll/);
  });

  it("gives a question in marks to whoever stands behind it", () => {
    const text = "“Have we not known about the rotten piles for years and years?” Holm said. “And we did nothing.”";
    expect(of(text).flatMap(({ attributions }) => attributions.map(({ quote }) => quote?.slice(0, 8)))).toContain(
      "Have we ",
    );
  });
});

describe("what linked words are called", () => {
  const linked = (words: string, href: string) => {
    const text = `The quay has ${words} cost of ten million crowns since May.`;
    const start = text.indexOf(words);
    return of(text, [{ start, end: start + words.length, href }]).map(({ name }) => name);
  };

  it("goes by the host where the words name no page", () => {
    expect(linked("an estimated", "https://board.example/plan")).toEqual(["board.example"]);
    expect(linked("Norway", "https://board.example/plan")).toEqual(["board.example"]);
  });

  it("leaves out what is no address of a site", () => {
    expect(linked("Reef Plan Two", "https://plan")).toEqual([]);
  });
});

describe("posts that stand in the text", () => {
  const text = [
    "The quay was closed in the night.",
    "Nobody told us that the quay would be shut before the morning boat. pic.twitter.com/aB3",
    "— LIGHTS 77 🚢 (@lights_77) May 3, 2024",
  ].join("\n");
  const link = (words: string, href: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    href,
  });

  it("lists an account by its name, with the post's own links", () => {
    const sources = of(text, [
      link("pic.twitter.com/aB3", "https://t.co/x1"),
      link("May 3, 2024", "https://twitter.com/lights_77/status/1"),
    ]);
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([["LIGHTS 77", "social post"]]);
    expect(sources[0]!.links).toContain("https://twitter.com/lights_77/status/1");
  });

  it("lists no picture of a post", () => {
    const plain = "The quay was closed in the night, as many saw. pic.twitter.com/aB3";
    const start = plain.indexOf("pic.");
    expect(of(plain, [{ start, end: plain.length, href: "https://t.co/x1" }])).toEqual([]);
  });

  it.each(["de", "fr", "es"])("reads a signed post in an article in %s, too", (lang) => {
    const signed =
      "The quay will be shut before the morning boat, and nobody told us.\n— Ada Holm (@adaholm) May 3, 2024";
    expect(findSources({ text: signed, lang }).sources.map(({ name }) => name)).toEqual(["Ada Holm"]);
  });
});

describe("what is told of a source", () => {
  const described = (text: string) => of(text).map(({ name, description }) => [name, description]);

  it("tells the house that stands behind the name", () => {
    expect(
      described("David Watts of Rosen Reef & Associates said that the trade in herring would slow down next year."),
    ).toEqual([["David Watts", "of Rosen Reef & Associates"]]);
    expect(described("Lauren Nielsen from Fair Fjords in Alder says: “We want to see the whole contract.”")).toEqual([
      ["Lauren Nielsen", "from Fair Fjords in Alder"],
    ]);
  });

  it("takes nobody for a house of whom something is said", () => {
    expect(described("“He has never once come to the quay,” said Ada Holm of Tom Reyes.")).toEqual([
      ["Ada Holm", null],
    ]);
  });

  it("tells in German what somebody is, and not what they do as well", () => {
    const text =
      "Jonte Ravn ist Leiter der Werft in Alder und fährt selbst Boot. „An einem Sturmtag braucht man mehr als eine Stunde“, sagt Ravn.";
    expect(findSources({ text, lang: "de" }).sources.map(({ name, description }) => [name, description])).toEqual([
      ["Jonte Ravn", "Leiter der Werft in Alder"],
    ]);
  });

  it("keeps an office of several fields whole", () => {
    expect(
      described(
        "Ada Holm, the energy, fishing and tourism member of the island council, said that the quay would be sold.",
      ),
    ).toEqual([["Ada Holm", "the energy, fishing and tourism member of the island council"]]);
  });

  it("tells what somebody is where they say nothing yet", () => {
    expect(
      described(
        "Zora Marrow has lived on the quay for years. Marrow is the keeper of the reef lights.\nZora Marrow is the head of the Fair Fjords Group in Alder. A deal is still possible, Marrow told the council, and said that it would come.",
      ),
    ).toEqual([["Zora Marrow", "the head of the Fair Fjords Group in Alder"]]);
  });

  it("tells the role that stands where somebody is introduced", () => {
    const text = [
      "Reef Bank economist Anders Hanzell said the rate had fallen. “It is a good report,” he said.",
      "Rolf Mander, Alder Bank managing director and head of trade, was a bit more careful. He said the herring showed signs of life in May.",
    ].join("\n");
    expect(described(text)).toEqual([
      ["Anders Hanzell", "Reef Bank economist"],
      ["Rolf Mander", "Alder Bank managing director and head of trade"],
    ]);
  });
});
