import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;
const names = (text: string) => of(text).map((source) => source.name);
const counts = (text: string) =>
  Object.fromEntries(of(text).map((source) => [source.name, source.attributions.length]));

describe("people who are introduced without a name", () => {
  it("gives “she” to the mother whom the paper spoke to, and not to a place with two capitals", () => {
    const text =
      "At the gate, Reef News met one mother, whose boys mend nets at the Old Rope Works and sleep above the Go Reef Quay. “I count the oars whenever the wind turns, and so did my own mother before me,” she said. “Without them we would have to walk inland.”";
    expect(names(text)).toContain("one mother");
  });

  it("gives “she” to the victim of whom the sentence before has told", () => {
    const text = [
      "Tom Reyes mended sails by day. In the spring of 1991 he stole a cutter from his first known victim. She was counting fish in the hold when Reyes cast off, and both drifted towards the reef.",
      "There he climbed into the dinghy. She said: “The lamps of the town went out one by one, and I sang to keep awake until the pilot found me.”",
    ].join("\n");
    expect(names(text)).toContain("his first known victim");
    expect(counts(text)["Tom Reyes"]).toBeUndefined();
  });

  it("knows “they” for the one person who has spoken in the paragraph", () => {
    const text = [
      "Some skippers say that they would sooner sell their teeth.",
      "Ada Holm, a spokesperson for Reef Boats, confirmed that the firm writes to skippers. “Whoever has moored here for ten winters gets a letter,” they said in an email.",
    ].join("\n");
    expect(counts(text)["Ada Holm"]).toBe(2);
  });
});

describe("who says it, and not whom it is said of", () => {
  it("gives the police what the police said of a man", () => {
    const text =
      "The man who the police said had loosened the ropes was arrested on Monday. The police said that he wept.";
    expect(names(text)).not.toContain("The man");
  });

  it("takes the papers, and not who has got hold of them, for what shows something", () => {
    const text = [
      "Two skippers want the Harbour Command to pay for the boats that it towed away in the night.",
      "They are asking the judge to set the sum, which they call “neither a fortune nor a tip, but what four hulls and a winter are worth.”",
      "Court papers obtained by our reporter on Friday showed that the suit was filed by Ines Reyes, a lawyer, on behalf of both.",
    ].join("\n");
    expect(names(text)).toContain("Court papers");
    expect(names(text)).not.toContain("our reporter");
  });

  it("knows a captain of a department for somebody", () => {
    const text = [
      "Capt. James Tarnick of the Alder Harbour Department told reporters that the crane had leant for a week.",
      "Nobody had thought to prop it up, Captain Tarnick said.",
    ].join("\n");
    expect(counts(text)).toEqual({ "James Tarnick": 2 });
  });

  it("gives the words of a friend to the name behind the comma", () => {
    const text = "As my friend, the union organizer Paul Reyes, often says, “A rope is as honest as whoever ties it!”";
    expect(names(text)).toEqual(["Paul Reyes"]);
  });

  it("gives what an inventor explains to the inventor's name", () => {
    const text =
      "Salt eats hemp from within. Abhi Lund, Oceanographer and Inventor of the Tarred Rope Gauge (TRG) elaborates on where the rot begins and how it spreads.";
    expect(names(text)).toEqual(["Abhi Lund"]);
  });
});

describe("one voice, one entry", () => {
  it("counts a company spokesperson as the company", () => {
    const text = [
      "Reef Motors said it was selling the yard.",
      "The town has lived from boats for a century.",
      "Many hope that a new owner will come.",
      "The mayor, Ada Holm, said that the news was sad.",
      "Reef Motors has built boats since 1902. “No keel will be left half laid, whoever signs for it,” a company spokesperson said.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Reef Motors": 2, "Ada Holm": 1 });
  });

  it("counts a house's report as the house", () => {
    const text = [
      "The Harbour Institute has put out its annual report, which weighs the ropes of forty ports.",
      "“Three ports in four wait until a rope snaps before they buy another,” the report stated.",
      "The Harbour Institute said that it would write another.",
    ].join("\n");
    expect(names(text)).toEqual(["Harbour Institute"]);
  });

  it("calls the group by the name that stands before its description", () => {
    const text = [
      "The mayor is used to Divers for Clean Harbours in Alder, a small watchdog group. On Friday, the group wrote to the council about the price of the quay.",
      "The group said that the price had been “written on the back of a tide table, and in pencil.”",
    ].join("\n");
    expect(names(text)).toContain("Divers for Clean Harbours in Alder");
    expect(names(text)).not.toContain("the group");
  });

  it("counts all officials as officials", () => {
    const text = [
      "Officials said at noon that the crane had come down. They asked walkers to keep to the upper path.",
      "All officials knew by dusk was that the wind had been strong.",
      "Officials said that the crane had been empty.",
    ].join("\n");
    expect(names(text)).not.toContain("All officials");
  });
});

describe("nobody's words", () => {
  it.each([
    [
      "a plan",
      "The Reyes administration had planned to raise the fee for moorings. Ada Holm said it was dear.",
      "Reyes administration",
    ],
    ["an embrace", "Ada Holm said that ropes were dear. President Reyes has embraced her idea.", "Reyes"],
    [
      "silence",
      "Mr. Bolt owns two of the cranes. Mr. Bolt did not criticize Ms. Holm. Harbour officials noted that cranes pay no fees.",
      "Bolt",
    ],
    [
      "what is alleged",
      "Alleged Freedonian police boats in the outer basin worry the council. Ada Holm said that she had seen none.",
      "Freedonian police",
    ],
    [
      "what is agreed to",
      "Bettina Marsh has agreed to a walk along the pier with the skipper's lawyer, the court was told. Ada Holm said that the ropes were old.",
      "Bettina Marsh",
    ],
    [
      "a proverb",
      "Ada Holm said that the boat was lost. As Sherlock would say, “You see, but you do not row.”",
      "Sherlock",
    ],
    [
      "what a rule is for",
      "The new fees led some Reef users to argue that the board wanted empty berths. Ada Holm said that it was meant well.",
      "some Reef users",
    ],
    [
      "a greeting",
      "Ada Holm told Reef News that her skipper had gone inland. Good winds and hope to meet you at the next regatta.",
      "Good",
    ],
    [
      "a town that boasts",
      "Ada Holm said that the berths were old. When the herring came, New York boasted hundreds, perhaps a thousand berths.",
      "New York",
    ],
  ])("leaves out %s", (_, text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe("papers, captions and inquiries", () => {
  it("counts a letter as those who wrote it", () => {
    const text =
      "Lawmakers on the Harbour Committee asked for “a list of who counts the ropes.” The letter described how Holm looked away in May. “A rope that nobody counts is a rope that nobody changes,” the letter stated. That raises “doubts about the harbour's eyes,” the lawmakers wrote Friday in their letter.";
    expect(names(text)).toEqual(["Lawmakers on the Harbour Committee"]);
  });

  it("counts each study that bears a listed house's name as the house", () => {
    const text =
      "A Reef Advisor study found that skippers sleep badly in May. Reef Advisor found that fog keeps them up. A Reef Advisor survey found that most of them count gulls.";
    expect(counts(text)).toEqual({ "Reef Advisor": 3 });
  });

  it("takes no adverb before a comma for part of who agrees", () => {
    const text =
      "Nevertheless, rowing and wellness groups agree that an hour on the water before breakfast does more good than a week of rest.";
    expect(names(text)).toEqual(["rowing and wellness groups"]);
  });

  it("counts an investigation as the police", () => {
    const text =
      "Police said two crates were missing from the quay. Police investigations revealed that the lock was whole. Preliminary investigation suggested that somebody had a key.";
    expect(counts(text)).toEqual({ Police: 3 });
  });

  it("lists a caption whose words stand in the next paragraph", () => {
    const text = [
      "The painter hung the same picture in the ferry's saloon, this time with a caption below the frame.",
      "The caption read:",
      "“Nobody ever rowed like this, and nobody should; the oars are there because the paper was empty on that side.”",
    ].join("\n");
    expect(names(text)).toContain("The caption");
  });

  it("lists whoever has shared something with a paper", () => {
    const text = "Reef Motors Project Manager Fumi Hazam shared with Reefnews.com that the next hull will be of larch.";
    expect(names(text)).toEqual(["Fumi Hazam"]);
  });
});

describe("posts that stand in the text", () => {
  it("lists whoever has signed one", () => {
    const text = [
      "The board's poster made the rounds on Monday.",
      "Whoever drew this gull has never met one. Send it back to the printer, Alder.",
      "— Robert Marrow (@robertmarrow_) November 18, 2019",
      "The mayor, Ada Holm, said that it was meant well.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Ada Holm": 1, "Robert Marrow": 1 });
  });

  it("leads no “they” to the writer of a post", () => {
    const text = [
      "The officers said that the skipper had shouted. Fog lay on the quay.",
      "Ferry stopped by the harbour guard near Alder, passengers on deck.",
      "— The Reef Times (@reeftimes) December 23, 2016",
      "They told reporters that he had then rung a bell.",
    ].join("\n");
    expect(counts(text)["Reef Times"]).toBe(1);
  });
});
