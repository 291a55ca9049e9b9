import { describe, expect, it } from "vitest";
import { names, sourcesOf } from "./named.ts";

describe("houses and papers in German", () => {
  it.each([
    [
      "the ministry in charge",
      "Wie das zuständige Hafenministerium mitteilte, bleibt die Brücke zu. Laut Hafenministerium dauert das bis zum Frühjahr.",
      ["Hafenministerium"],
    ],
    [
      "an office by the last half of its name, some paragraphs on",
      "Derzeit gibt es laut Fischereiministerium 103 Boote.\nDie Boote sind alt.\nDer Hafen ist voll.\nDas Netz ist leer.\n„Wir prüfen, was sich machen lässt“, sagte das Ministerium.",
      ["Fischereiministerium"],
    ],
    [
      "no office by another's half",
      "Derzeit gibt es laut Fischereiverband 103 Boote.\n„Wir prüfen, was sich machen lässt“, sagte das Ministerium.",
      ["Fischereiverband", "Ministerium"],
    ],
    [
      "a body with its letters in brackets",
      "Die Insel hat laut Human Shore Watch (HSW) zu wenige Boote. Es fehle an Holz, teilte die Organisation weiter mit.",
      ["Human Shore Watch"],
    ],
    [
      "a site that has heard of it",
      "Die Technikseite »Ankerfunk« hat erfahren, dass das Fest am 10. Juli stattfinden soll.",
      ["Ankerfunk"],
    ],
  ])("names %s once", (_what, text, expected) => {
    expect(names("de", text).sort()).toEqual([...expected].sort());
  });

  it("gives what has its own letters to a body, and an index to a paper", () => {
    const kinds = (text: string) => sourcesOf("de", text).map(({ kind }) => kind);
    expect(kinds("Die Insel hat laut Human Shore Watch (HSW) zu wenige Boote.")).toEqual(["organisation"]);
    expect(kinds("Das Boot hat laut einem Rumpfwerk-Benchmark vier Kerne.")).toEqual(["document"]);
  });

  it.each([
    ["who holds a site", "Auch im Süden hält Rumpfwerk einen Standort: Dort wurden im Jahr 88 Boote gebaut."],
    ["who has only heard", "Tom Reiser hat erfahren, dass das Boot am Montag kommt."],
  ])("does not list %s", (_what, text) => {
    expect(names("de", text)).toEqual([]);
  });
});
