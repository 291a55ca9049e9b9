import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { isHuman } from "../../../utils/sources/lexicon/people.ts";
import { names as namesOf, sourcesOf } from "./named.ts";

const of = (text: string) => sourcesOf("en", text);
const names = (text: string) => namesOf("en", text);
const counts = (text: string) =>
  Object.fromEntries(of(text).map(({ name, attributions }) => [name, attributions.length]));

describe("an entry without a name, where the text has it", () => {
  it("calls the mayor-elect by the name that the text gives with the office", () => {
    const text = [
      "The choir was led in by Mayor-elect Tom Reyes, a baker by trade.",
      "“We shall have a new organ before the plums are ripe, and nobody will pay for it but me,” the mayor-elect said.",
    ].join("\n");
    expect(names(text)).toEqual(["Tom Reyes"]);
    expect(of(text)[0]!.aliases).toContain("the mayor-elect");
  });

  it("leaves the office alone where two bear it", () => {
    const text = [
      "Mayor Tom Reyes and Mayor Ada Holm shared a bench at the fair.",
      "“No plum cake has ever been as good as this one here,” the mayor said.",
    ].join("\n");
    expect(names(text)).not.toContain("Tom Reyes");
  });

  it("calls “the group that speaks for” its members by the house's name", () => {
    const text = [
      "The Plum Growers Association met in the town hall at Easter.",
      "The group that represents some 400 orchards said that the frost had taken every second blossom.",
    ].join("\n");
    expect(names(text)).toEqual(["Plum Growers Association"]);
  });

  it("gives what “the utility” says to its officials who are listed", () => {
    const text = [
      "Otter Valley Water Works has dug up the market square. OVWW looks after every tap in the valley.",
      "The pipes below the fountain had rusted through, OVWW officials said.",
      "The diggers of OVWW came on Monday. The utility said that the square would be whole again for the fair.",
    ].join("\n");
    expect(counts(text)).toEqual({ "OVWW officials": 2 });
  });

  it("calls “the Marrow-owned company” by the brand that the text is about", () => {
    const text = [
      "Breadly tells bakers when their dough has risen. Breadly was written in a mill. Last week, Breadly slept.",
      "Nine hundred ovens listen to Breadly each night, according to the Marrow-owned company.",
    ].join("\n");
    expect(names(text)).toContain("Breadly");
    expect(names(text)).not.toContain("Marrow-owned company");
  });
});

describe("one entry for a house called otherwise next", () => {
  it("knows the health commission for the health authorities of the sentence before", () => {
    const text =
      "Health authorities on the western isles have announced that the baths will open on Sunday. The health commission said that the water was as clean as rain.";
    expect(of(text)).toHaveLength(1);
  });
});

describe("where the name of a source ends", () => {
  it("lists the publicist, and not whose publicist it is", () => {
    const text = [
      "The baker Tom Reyes had been seen near the stage with a lute.",
      "“Nonsense. He went to buy strings for his niece,” Tom Reyes's publicist retorted.",
    ].join("\n");
    expect(names(text)).toEqual(["Tom Reyes's publicist"]);
  });

  it("does not lead a source inside a camp to the camp", () => {
    const text = [
      "The Otter camp stands in the third bend of the river. The Otter camp says it has room for forty scouts.",
      "A Valley Desk reporter Tom Reyes's source inside the Otter camp, a cook, said that the soup was “thin as never before.”",
    ].join("\n");
    expect(names(text)).toContain("A Valley Desk reporter Tom Reyes's source inside the Otter camp");
  });

  it("does not lengthen a house by the letters of an outlet whose correspondent covers it", () => {
    const text = [
      "The Vatican called the bell “older than the town.” According to the Vatican, the bell was cast in a barn.",
      "Fr. Ada Holm, a spokesperson, told BCN Vatican correspondent Tom Reyes that the clapper came from a mill.",
    ].join("\n");
    expect(names(text)).toContain("Vatican");
    expect(names(text)).not.toContain("BCN Vatican");
  });

  it("gives “he” to whom the bread matters, behind “but for”", () => {
    const text = [
      "“The yeast had gone cold and nobody dared to open the door,” says Otto Lindgreen, who keeps the ovens. Crumbella says nothing of it. Children love Crumbella and the mill.",
      "But for Lindgreen, bread came before the show. “A loaf has to be eaten, and a puppet has to wait,” he says.",
    ].join("\n");
    expect(counts(text)["Otto Lindgreen"]).toBe(2);
  });

  it("does not take “later” for somebody", () => {
    expect(isHuman("later")).toBe(false);
    expect(isHuman("latter")).toBe(false);
    expect(isHuman("sailor")).toBe(true);
  });
});

describe("deeds and things", () => {
  it.each([
    "Three boys climbed the pear tree. Officers questioned the boys by the fence. Officers ordered them to climb down.",
    "Urine tests revealed that the goat had eaten nothing but plums since Easter.",
  ])("lists nobody for %s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe("who is meant, and by which name", () => {
  it("gives what the president-elect says to whom the text is about, where nobody bears the office by name", () => {
    const text = [
      "Tom Reyes called the organ a scandal. He said that three pipes were made of tin. Reyes told the choir that he would sing without it.",
      "At breakfast with the Valley Times, the president-elect said that his aunt had taught him the tenor.",
    ].join("\n");
    expect(counts(text)).toEqual({ "Tom Reyes": 4 });
  });

  it("names the people in a town, and not the town", () => {
    const text =
      "A bell was sunk in the pond (bakers from the small mills in Alder say they are fond of its voice in the months of fog).";
    expect(names(text)).toEqual(["bakers from the small mills in Alder"]);
  });

  it("leaves a house and an office out of a name", () => {
    const text =
      "“A telescope is a tube with patience in it,” NASA Administrator Carla Holmsen said. “We have built nine.”";
    expect(names(text)).toEqual(["Carla Holmsen"]);
  });

  it("keeps the “New” of an outlet that signs a post", () => {
    const text = [
      "Plums are cheaper than apples for the first time, growers said",
      "— The New Valley Times (@nvt) September 2, 2026",
      "“I have sold all of mine,” said Holm beside her cart. “With the new scales, nobody cheats me.” Some new crates.",
    ].join("\n");
    expect(names(text)).toContain("New Valley Times");
  });

  it("calls a company by the name before the comma", () => {
    const text =
      "Breadly said that its ovens had passed. Ovens by K-Crust Systems, a Danish company that bakes in the dark and announced in spring that it would bake under water, had burst, it said.";
    expect(names(text)).toContain("K-Crust Systems");
    expect(names(text)).not.toContain("a Danish company");
  });

  it("lists no house for what “they” have found", () => {
    const text =
      "CRUST9 is the oven of the school. CRUST9 allowed pupils to see how buns rise. They discovered that buns do so out of spite.";
    expect(names(text)).toEqual([]);
  });

  it("lists whoever pegs the odds", () => {
    const text =
      "Paula Tarnik, who has counted swans for thirty years, pegged the odds of a white Christmas at one in forty.";
    expect(names(text)).toEqual(["Paula Tarnik"]);
  });

  it("makes no second entry of a link that says a listed name", () => {
    const text =
      "The swans come back each April, according to Ada Holm, who feeds them, and Ivan Tarnik, who rows.\n“They know my boat by its squeak,” Tarnik said. “I would not oil it for the world.”";
    const start = text.indexOf("Ivan Tarnik");
    const links = [{ start, end: start + "Ivan Tarnik".length, href: "https://video.example/talk" }];
    const found = findSources({ text, links, lang: "en", url: "https://valley.example/news" }).sources;
    expect(found.filter(({ kind }) => kind === "link")).toEqual([]);
    expect(found.find(({ name }) => name === "Ivan Tarnik")?.links).toEqual(["https://video.example/talk"]);
  });

  it("takes no link for a source by which readers are asked to follow", () => {
    const text = "Ada Holm said the organ was mute.\nFollow Tom Reyes on the network @tomreyes.";
    const start = text.indexOf("@tomreyes");
    const links = [{ start, end: text.length - 1, href: "https://network.example/tomreyes" }];
    const found = findSources({ text, links, lang: "en", url: "https://valley.example/news" }).sources;
    expect(found.map(({ name }) => name)).toEqual(["Ada Holm"]);
  });
});

describe("second entries and names cut short", () => {
  it("knows the doctors, the physicians and their letter for one source", () => {
    const text = [
      "A group of physicians is urging the school to begin at nine.",
      "In a letter to the head, the doctors called the first bell a torment. “No child of ten can add before the sun is up,” the physicians wrote in the letter. The doctors warned that sums would suffer.",
      "“Let them sleep, and they will learn to count by themselves,” says the letter signed by nine physicians.",
    ].join("\n");
    expect(counts(text)).toEqual({ "A group of physicians": 5 });
  });

  it("takes both halves of a house's name", () => {
    const text =
      "Even the songbook of the Garden and Pond Services, a branch of the council, says that frogs sing bass. The Garden and Pond Services says that newts sing alto.";
    expect(names(text)).toEqual(["Garden and Pond Services"]);
  });

  it.each([
    [
      "The juggler, Hugo Tarnik, has left the fair. His attorney said he had lost “nine or ten” of his clubs in the river.",
      "Hugo Tarnik’s attorney",
    ],
    [
      "The plum stood in flower. “It was my grandmother who planted it,” Governor Paul Reyes said. His office said he would cut no branch of it.",
      "Paul Reyes’s office",
    ],
    [
      "“A choir needs basses as a wall needs stones,” added another valley Democrat, “and we have none.”",
      "another valley Democrat",
    ],
    ["Weary Chief of Staff Olaf Tarnik noted that the cake was “as flat as the fens.”", "Olaf Tarnik"],
  ])("says whose and who: %s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it("lists nobody for having decided something", () => {
    const text = "Officials decided that the noise was a swan on the roof, a spokesperson for the park said.";
    expect(names(text)).toEqual(["a spokesperson for the park"]);
  });

  it("takes no fellowship for a “he”", () => {
    const text = "No baker had heard of Harbour Fellowship. “There will be rolls for all on Sunday,” he said.";
    expect(names(text)).toEqual([]);
  });

  it("counts a bare share among those who were asked", () => {
    const text =
      "The conductor, singers said, keeps good time. Asked whether the hall is warm enough, a majority of the singers said it is, and another 19 percent said that it was warm in the front.";
    expect(names(text)).not.toContain("another 19 percent");
  });
});

describe("nobody's words", () => {
  it.each([
    "Data suggests that geese sleep longer than swans.",
    "Studies indicate that bread tastes better on a Sunday.",
    "The Pyrenees are the cheerful focal point of goat singing and no goat has a clearer voice than Marrow. He sang in the Pyrenees.",
  ])("lists nobody for %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("lists research that says whose it is", () => {
    expect(names("Data released by the Forest Ministry shows that there are more owls than foxes.")).toHaveLength(1);
  });

  it("lists nobody for the questions of whoever has written the report", () => {
    const text = [
      "“Who gave you the key to the bell tower, and what did you do up there all night?” asked Nina Tarnik.",
      "“I wound the clock, as my uncle did before me, and I fell asleep,” Tom Reyes said.",
    ].join("\n");
    const found = findSources({ text, lang: "en", authors: ["Nina Tarnik"] }).sources;
    expect(found.map(({ name }) => name)).toEqual(["Tom Reyes"]);
    expect(names(text)).toContain("Nina Tarnik");
  });

  it("calls the agency by the department that the sentence before has named", () => {
    const text =
      "The mill stands on ground of the Department of Forests. In a note on its door, the agency said: “Whoever feeds the owls here does so at their own risk and with their own mice.”";
    expect(names(text)).toContain("Department of Forests");
  });

  it("takes a name with an apostrophe behind “in” for no place", () => {
    const text = "“A cheese is milk that has learnt to wait,” Millers said. In Millers' view, nothing is more patient.";
    expect(of(text)[0]!.kind).toBe("person");
  });
});

describe("what opens a sentence", () => {
  it.each([
    [
      "Plum prizes will be hung in trees that bear no plums, said The Us Company's newly chosen judge Ruth Tarnik in a toast.",
      ["Ruth Tarnik"],
    ],
    [
      "The drawings of these lanterns were splendid, cheerful things, says Lena Tarnik, a glazier at Alder College. But in her view, hanging them over the door wastes the light.",
      ["Lena Tarnik"],
    ],
    [
      "But Otterby warned that geese bite. He said so twice.\nCorrection added May 3, 2026: The rhyme under the drawing of Holm first held a false claim that geese can knit.",
      ["Otterby"],
    ],
  ])("is not who says what it tells: %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("knows “the office release” for the office's", () => {
    const text =
      "The theft of the bell is solved, the Valley Attorney’s Office for the Eastern Fens announced. The office said it was proud. The bell will ring at noon, according to the office release.";
    expect(of(text)).toHaveLength(1);
  });
});

describe("a place, a paper's own and a reluctant group", () => {
  it("gives the teacher's words to the teacher, and not to the state where the school stands", () => {
    const text =
      "One teacher at Holm College in Raleigh, North Carolina, said he had never owned an umbrella. “I walk between the drops,” he said.";
    expect(counts(text)).toEqual({ "One teacher at Holm College in Raleigh": 2 });
  });

  it("calls a paper's reporter by name alone", () => {
    const text =
      "RIPENESS — VaTi’s Oona Tarnik: “Nine wheels rolled down the hill on Sunday, and all but one came back with a ribbon.”";
    expect(names(text)).toEqual(["Oona Tarnik"]);
  });

  it.each([
    "One group has been reluctant to praise the organ: valley Democrats, who call it loud.",
    "Previous research has found that cats might purr out of boredom.",
  ])("lists nobody for %s", (text) => {
    expect(names(text)).toEqual([]);
  });
});
