import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;
const names = (text: string) => of(text).map((source) => source.name);
const counts = (text: string) =>
  Object.fromEntries(of(text).map((source) => [source.name, source.attributions.length]));

describe("people who are introduced without a name", () => {
  it("gives “she” to the mother whom the paper spoke to, and not to a place with two capitals", () => {
    const text =
      "Reef News spoke to one mother, who knew that her sons kept their boats at the Go Reef Quay and at the Old Rope Works, but not that anybody could take them. “I count the oars every night before I go to bed, and I have counted them for years,” she said. “They are all that we have in this world.”";
    expect(names(text)).toContain("one mother");
  });

  it("gives “she” to the victim of whom the sentence before has told", () => {
    const text = [
      "Tom Reyes, a fisherman who lived by the quay, began to take boats in the winter of 1986, when he robbed his first known victim. She had been asleep in the cabin when Reyes cut the rope, and he took her out to the reef.",
      "He then left her on the rocks. She said: “I saw the lamp go out in the harbour, and I knew that nobody would come for me before the morning.”",
    ].join("\n");
    expect(names(text)).toContain("his first known victim");
    expect(counts(text)["Tom Reyes"]).toBeUndefined();
  });

  it("knows “they” for the one person who has spoken in the paragraph", () => {
    const text = [
      "Some skippers are eager to sell their boats, and some say that they will never do it.",
      "Ada Holm, a spokesperson for Reef Boats, confirmed that the firm writes to skippers who might sell. “We use a list that tells us who may be glad to hear from us about a new boat,” they said in an email.",
    ].join("\n");
    expect(counts(text)["Ada Holm"]).toBe(2);
  });
});

describe("who says it, and not whom it is said of", () => {
  it("gives the police what the police said of a man", () => {
    const text =
      "The man who the police said had burnt two boats in the harbour was found on Monday. The police said that he had been asleep.";
    expect(names(text)).not.toContain("The man");
  });

  it("takes papers for what somebody has obtained them", () => {
    const text = [
      "The police had invited only Marrow and Holm to come before the Harbour Command over alleged attacks on its men.",
      "The skippers, however, failed to answer. Instead, they are asking the court to, among others, tell the Command to “jointly pay the skippers the sum of N500m only, for the harm that came from the attempt to seize their boats.”",
      "Court papers obtained by our correspondent on Monday showed that the suit, with Number FHC/77/2018, was filed by Mahmud Reyes, a lawyer, on behalf of the skippers.",
    ].join("\n");
    expect(names(text)).toContain("Court papers");
    expect(names(text)).not.toContain("our correspondent");
  });

  it("knows a captain of a department for somebody", () => {
    const text = [
      "Capt. James Tarnick of the Alder Harbour Department told reporters that the boat was on fire when he came.",
      "The owner jumped into the sea, Captain Tarnick said.",
    ].join("\n");
    expect(counts(text)).toEqual({ "James Tarnick": 2 });
  });

  it("gives the words of a friend to the name behind the comma", () => {
    const text =
      "As my friend, the union organizer Paul Reyes, frequently points out, “God did not make a sailor out of anybody who was afraid of water!”";
    expect(names(text)).toEqual(["Paul Reyes"]);
  });

  it("gives what an inventor explains to the inventor's name", () => {
    const text =
      "Ropes wear out in the sun. Abhi Satan, Oceanographer and Inventor of Reef-operated Systems and Rope Interface (RI) elaborates on how deeply the sun harms the rope and what it does.";
    expect(names(text)).toEqual(["Abhi Satan"]);
  });
});

describe("one voice, one entry", () => {
  it("counts a company spokesperson as the company", () => {
    const text = [
      "Reef Motors said it was selling the yard.",
      "The town has lived from boats for a century.",
      "Many hope that a new owner will come.",
      "The mayor, Ada Holm, said that the news was sad.",
      "Reef Motors has built boats since 1902. “We are watching what happens in the harbour and shall speak when the time has come,” a company spokesperson said.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Reef Motors": 2, "Ada Holm": 1 });
  });

  it("counts a house's report as the house", () => {
    const text = [
      "The Harbour Institute recently released its annual report on the ropes of the northern ports.",
      "“Ropes are changed too late in most of the ports that we have been to this year,” the report stated.",
      "The Harbour Institute said that it would write another.",
    ].join("\n");
    expect(names(text)).toEqual(["Harbour Institute"]);
  });

  it("calls the group by the name that stands before its description", () => {
    const text = [
      "The mayor has been attacked by Divers for Clean Harbours in Alder, a small watchdog group. On Monday, the group sent a letter to the council, asking why the quay had been sold.",
      "The group said that the sale had “a great many things about it that nobody in the town can explain.”",
    ].join("\n");
    expect(names(text)).toContain("Divers for Clean Harbours in Alder");
    expect(names(text)).not.toContain("the group");
  });

  it("counts all officials as officials", () => {
    const text = [
      "Officials said on Saturday that the boat had been set on fire. They warned people to stay away from the quay.",
      "All officials knew on Saturday night was that somebody had left a lamp.",
      "Officials said that nobody was hurt.",
    ].join("\n");
    expect(names(text)).not.toContain("All officials");
  });
});

describe("nobody's words", () => {
  it.each([
    [
      "a plan",
      "The Reyes administration had planned to impose a tax on boats in May. Ada Holm said it was dear.",
      "Reyes administration",
    ],
    [
      "an embrace",
      "Ada Holm said that ropes were dear. President Reyes has embraced them as part of his harbour plan.",
      "Reyes",
    ],
    [
      "silence",
      "Mr. Bolt has been an early foe of the treaty. Mr. Bolt did not criticize Ms. Holm. But he drove the decision to shift the agenda. Harbour officials noted that Freedonia would have been entitled to send its president.",
      "Bolt",
    ],
    [
      "what is alleged",
      "Alleged Freedonian police stations operating covertly inside the harbour have become a key focus of lawmakers.",
      "Freedonian police",
    ],
    [
      "what is agreed to",
      "Bethany Funk has agreed to an interview with the skipper's lawyer in Alder, the court was told. Ada Holm said that the ropes were old.",
      "Bethany Funk",
    ],
    [
      "a proverb",
      "Ada Holm said that the boat was lost. As Sherlock would say, “Elementary, my dear Reyes.”",
      "Sherlock",
    ],
    [
      "what a rule is for",
      "The harsh slogan led some Reef users to argue that the harbour was making light of it. Ada Holm said that it was meant well.",
      "some Reef users",
    ],
    [
      "a greeting",
      "Ada Holm told Reef News that he had taught her much. Good luck and hope to see you again on the quay, my friend.",
      "Good",
    ],
    [
      "a town that boasts",
      "Ada Holm said that the shelters were old. When Nelson Holm was governor and fear was high, New York boasted tens of thousands, possibly even hundreds of thousands of shelters.",
      "New York",
    ],
  ])("leaves out %s", (_, text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe("papers, captions and inquiries", () => {
  it("counts a letter as those who wrote it", () => {
    const text =
      "Lawmakers on the Harbour Committee asked for “more information on what the harbour does about the old ropes.” The letter described how members wrote to Holm in May. “Only after the fire did it appear that the harbour took action,” the letter stated. That raises “concerns that the harbour was unaware of the state of the ropes for years,” the lawmakers wrote in their letter Wednesday.";
    expect(names(text)).toEqual(["Lawmakers on the Harbour Committee"]);
  });

  it("counts each study that bears a listed house's name as the house", () => {
    const text =
      "A Reef Advisor study found that half of the skippers save for a new boat. Reef Advisor found that the top goals are a sail and a rope. A Reef Advisor survey found that few do so by plan.";
    expect(counts(text)).toEqual({ "Reef Advisor": 3 });
  });

  it("takes no adverb before a comma for part of who agrees", () => {
    const text =
      "Nevertheless, rowing and wellness groups agree that ropes emphasizing fresh, whole fibres and minimizing knots are superior to those that are made by machines.";
    expect(names(text)).toEqual(["rowing and wellness groups"]);
  });

  it("counts an investigation as the police", () => {
    const text =
      "Police said a child had been found on the quay. Police investigations revealed that the rope had been cut. Preliminary investigation suggested that a woman may have come by boat.";
    expect(counts(text)).toEqual({ Police: 3 });
  });

  it("lists a caption whose words stand in the next paragraph", () => {
    const text = [
      "The painter put the drawing up again with a caption that said it was not meant to be real.",
      "The caption read:",
      "“If I make the boat slimmer and the sails bigger, that does not mean I say that all boats should look like that.”",
    ].join("\n");
    expect(names(text)).toContain("The caption");
  });

  it("lists whoever has shared something with a paper", () => {
    const text =
      "Reef Motors Project Manager Fumi Hazam shared with Reefnews.com that they have improved the hull by adding ropes.";
    expect(names(text)).toEqual(["Fumi Hazam"]);
  });
});

describe("posts that stand in the text", () => {
  it("lists whoever has signed one", () => {
    const text = [
      "The town laughed at the slogan.",
      "I love that they have put a price on it. Don't worry, Alder, nobody will take your rope.",
      "— Robert Marrow (@robertmarrow_) November 18, 2019",
      "The mayor, Ada Holm, said that it was meant well.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Ada Holm": 1, "Robert Marrow": 1 });
  });

  it("leads no “they” to the writer of a post", () => {
    const text = [
      "The officers said that the man had a knife. It was dark on the quay.",
      "A man has been killed by the police in Alder.",
      "— The Reef Times (@reeftimes) December 23, 2016",
      "They told reporters that they had asked him to stop.",
    ].join("\n");
    expect(counts(text)["Reef Times"]).toBe(1);
  });
});
