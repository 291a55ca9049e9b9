import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const namesIn = (text: string) => findSources({ text, lang: "en" }).sources.map(({ name }) => name);

describe("who of several is the one that says it", () => {
  it.each([
    ["Members of the harbour board held a conference after Mr. Reyes said the gate was shut.", "Reyes"],
    ["The council closed the road because Ines Marlow said the bridge was unsafe.", "Ines Marlow"],
    ["Workers left the yard when Paul Carver said that the boats were sold.", "Paul Carver"],
  ])("takes whoever stands beside the verb, not the clause before it: %s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each(["The man who held the keys said the gate was shut.", "The woman who runs the shop said the gate was shut."])(
    "leaves a clause about the speaker with the speaker: %s",
    (text) => {
      expect(namesIn(text)).toEqual([text.split(" who")[0]]);
    },
  );

  it.each([
    ["Some fishermen said that the catch was poor.", "Some fishermen"],
    ["Many ferrymen said it was late and cold.", "Many ferrymen"],
    [
      "In a telephone interview with Daily Quay, one ferryman said that because they cannot use the slipway, they must patch their boats on the shingle.",
      "one ferryman",
    ],
  ])("counts those who are counted among the speakers, not to what they do: %s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it("leads “she” back to the woman, though a man was the last to speak", () => {
    expect(
      namesIn("Tom Carver said the ferry was late. Susan Holt runs the harbour. She said the ropes were old."),
    ).toEqual(["Tom Carver", "Susan Holt"]);
    expect(
      namesIn("Tom Carver said the ferry was late. Helen Marsh, who chairs it, left. “I have seen enough,” she said."),
    ).toEqual(expect.arrayContaining(["Helen Marsh"]));
  });

  it("lists somebody nameless whose words an outlet passed on, and whoever is quoted at length", () => {
    expect(namesIn("The Daily Quay cited a source who said that the basin was shut.")).toContain("a source");
    expect(namesIn("Many ferrymen said it was “better to sink than to wait like this for years.”")).toEqual([
      "Many ferrymen",
    ]);
  });
});
