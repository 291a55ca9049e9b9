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

describe("speech beside other deeds", () => {
  it.each([
    [
      "called, behind a relative clause",
      "Mayor Cherry Osmund, a baker who has backed the sale, called the ruling “a chance to move on.”",
      "Cherry Osmund",
    ],
    [
      "offered and said",
      "In Port Alder, foreign ministry spokesman Hossa Reyes offered condolences and said Freedonia stood ready to send ships.",
      "Hossa Reyes",
    ],
    [
      "said between commas",
      "At least nine boats sank on Friday when a mast fell in the port of Alder, the harbour ministry said, in the worst such loss since May.",
      "the harbour ministry",
    ],
    [
      "an email",
      "14:07 A reader, Ada in Marrow, emails: “The roof of the boat shed has gone into the harbour.”",
      "A reader",
    ],
    [
      "a husband who is blunter",
      "“My parents met there,” said Lou Pickering, 58. Her husband, Gilly, was blunter: “It is a crime, that is what it is.”",
      "Gilly",
    ],
    [
      "a husband who thinks",
      "I have given up on nets. My husband thinks I am making excuses. “There is a gap between calm and danger,” he grumbled, over the oars.",
      "My husband",
    ],
  ])("lists %s", (_, text, name) => {
    expect(listed(text)).toContain(name);
  });

  it.each([
    [
      "a forum that is posted to",
      "Posting to a popular Facebook group, the ferryman claimed the rope “dropped the boat by nine feet” on a hot day.",
      "a popular Facebook group",
    ],
    [
      "who has yet to confirm",
      "A mast fell near Marrow on Sunday, although police have yet to confirm that.",
      "police",
    ],
  ])("leaves out %s", (_, text, name) => {
    expect(listed(text)).not.toContain(name);
  });

  it("leads “she” to the subject of the sentence before in a live ticker", () => {
    const text = [
      "16:10 Reef Rail Services says no trains will run until noon tomorrow. “Trees are down in 30 places,” the operator says in an update.",
      "15:31 First minister Catrin Bairdly has been speaking in Port Alder. She urges people not to make “needless journeys” and says a boat was found near Marrow.",
    ].join("\n");
    expect(listed(text).sort()).toEqual(["Catrin Bairdly", "Reef Rail Services"]);
  });
});

describe("whom a text names in passing, and relies on", () => {
  it.each([
    [
      "a house behind “per”",
      "One boat in nine now carries a flare, a fivefold rise since May, per the Centers for Harbour Safety.",
      "Centers for Harbour Safety",
    ],
    [
      "a friend of the star",
      "A source close to the singer told Reef News that Bluma had “not been sleeping at all” for nine nights.",
      "A source close to the singer",
    ],
    [
      "an academy",
      "Short naps are safe for most sailors, the Sylvanian Academy of Sleep Medicine says.",
      "Sylvanian Academy of Sleep Medicine",
    ],
    [
      "one of the fans",
      "Not all fans were kind. “I sailed from Marrow for this one night,” one wrote on a wall of the quay.",
      "fans",
    ],
    ["another of a trade", "Another ex-ferryman described the quay as “a cage with ropes”.", "Another ex-ferryman"],
    [
      "an example",
      [
        "Finance director Simon Gorley wrote that the yard would “run out of road by May”.",
        "For buyers such as Deano Okoro, a ferryman from Marrow who lost a boat, the news was hard. “I have been living in a shed for a year,” he says.",
      ].join("\n"),
      "Deano Okoro",
    ],
    ["who advises", "Further to the letter on gulls (10 June), the RNLA advises that boxes be placed high.", "RNLA"],
  ])("lists %s", (_, text, name) => {
    expect(listed(text)).toContain(name);
  });

  it.each([
    [
      "a house that a headline is about",
      "Inside the fall of Reef Homes: “We were told to smile and keep on selling”",
      "Reef Homes",
    ],
    [
      "who is expected to speak",
      "Transport secretary Fiora Hislop is expected to make a statement to the house on Tuesday.",
      "Fiora Hislop",
    ],
    ["a number of calls", "Poison centers received more than 9,000 calls about children and rope in May.", "Poison"],
  ])("leaves out %s", (_, text, name) => {
    expect(listed(text)).not.toContain(name);
  });

  it("lists who has sent a line in", () => {
    const text = [
      "Sailors share the worst trip that they have ever made:",
      "And this one, from a wedding guest: “I once watched a bride push the cake off the quay because it was blue.”",
    ].join("\n");
    expect(listed(text)).toEqual(["a wedding guest"]);
  });

  it("calls a party's leader by no more than her name", () => {
    expect(listed("NDP Leader Margo Siouk said her party would wait until May.")).toEqual(["Margo Siouk"]);
  });

  it("keeps the singer from a fellow singer", () => {
    const text = [
      "Singer Kezia Bluma has called off her tour of the harbour, saying she needed rest.",
      "In a caption, the singer added that all tickets would be refunded.",
      "Fellow singer Adana shared a string of hearts.",
    ].join("\n");
    expect(listed(text)).toEqual(["Kezia Bluma"]);
  });
});

describe("whole names", () => {
  it.each([
    [
      "of a project with a long name",
      "“It is the oldest trick on the quay,” said Nora Fitcher of the Project for Open Harbours.",
      "Nora Fitcher",
    ],
    [
      "of a trust",
      "“She was in fine shape apart from the bits that gulls had got to,” marine biologist Thandi Mbathe of the Marrow Ocean Trust told Reef News.",
      "Thandi Mbathe",
    ],
    [
      "behind a role, and a verb",
      "“Mr Holm says 35 boats. Two years ago it was 60,” resident Jacinta Moffet retorted from the gallery, to applause.",
      "Jacinta Moffet",
    ],
    [
      "behind “Cr”",
      "Cr Philo Ngata moved that the plan be refused, arguing the board had treated the town badly.",
      "Philo Ngata",
    ],
    ["before “today”", "Reef Robotics today announced it has closed a round of nine million.", "Reef Robotics"],
  ])("%s", (_, text, name) => {
    expect(listed(text)).toEqual([name]);
  });

  it("knows counsel by letters behind the name", () => {
    const text = [
      "Opening the case for the Crown, Oliver Strangways KC said the ferryman was found by the quay.",
      "When arrested, she had no idea how the ropes got there, Mr Strangways said.",
    ].join("\n");
    expect(listed(text)).toEqual(["Oliver Strangways KC"]);
  });

  it("knows the ferrywoman of a first paragraph by the name that opens the next", () => {
    const text = [
      "Diver accused of cutting a rope “laughed about it all night”, court told",
      "A diver accused of cutting a colleague's rope laughed about it in messages to a friend, a jury has heard.",
      "Leanna Ducket, 34, is said to have cut it because she was sick of the noise.",
      "In one message, Ducket allegedly wrote: “She went down like a stone in the harbour.”",
    ].join("\n");
    expect(listed(text).filter((name) => /diver|ducket/i.test(name))).toEqual(["Leanna Ducket"]);
  });
});

describe("names of houses", () => {
  it.each([
    ["The Independent Ropemakers' Guild called for an inquiry into the quay.", "Independent Ropemakers' Guild"],
    [
      "A berth costs 40 crowns a night, according to new data from the National Center for Harbour Statistics (NCHS).",
      "National Center",
    ],
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

  it("knows a daughter by her given name", () => {
    const text = [
      "Vera Lind Holm, who mended nets, has died at 93. Her daughter Kirsten confirmed the death and said the cause was a cold.",
      "“Other people had a mother who baked,” Kirsten Holm recalled.",
    ].join("\n");
    expect(listed(text)).toEqual(["Kirsten Holm"]);
  });

  it("gives a landlady her own name", () => {
    expect(listed("Landlady Aily Rennick said that she had been handing out soup since noon.")).toEqual([
      "Aily Rennick",
    ]);
  });

  it("knows an acting superintendent again", () => {
    const text = [
      "Acting Superintendent Lyle Hendric said officers spotted the boat about 2.20am.",
      "“They reversed at speed into our boat,” Acting Supt Hendric said.",
    ].join("\n");
    expect(listed(text)).toEqual(["Lyle Hendric"]);
  });

  it("keeps a governor whole where he speaks with others", () => {
    const text = [
      "Gov. Bo Holm and leaders of the Assembly said that they would not raise the toll until May.",
      "Holm said that he was waiting for a report on the quay.",
    ].join("\n");
    expect(listed(text)).toEqual(["Bo Holm"]);
  });
});
