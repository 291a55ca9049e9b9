import { describe, expect, it } from "vitest";
import { names, sourcesOf } from "./named.ts";

describe("families and critics, in German, French and Spanish", () => {
  it.each([
    ["fr", "L'homme avait disparu vendredi. Sa famille a indiqué qu'il était rentré.", "sa famille"],
    ["fr", "La famille de la victime a indiqué qu'elle porterait plainte.", "la famille de la victime"],
    ["es", "El hombre había desaparecido el viernes. Su familia indicó que había vuelto.", "su familia"],
  ])("%s: several who speak as one are listed: %s", (lang, text, name) => {
    expect(sourcesOf(lang, text).map((source) => [source.name, source.kind])).toEqual([[name, "group"]]);
  });

  it.each([
    ["Kritiker werfen der Regierung vor, zu spät gehandelt zu haben.", "Kritiker"],
    ["Umweltschützer warfen dem Konzern Täuschung vor.", "Umweltschützer"],
  ])("reads a reproach by many: %s", (text, name) => {
    expect(names("de", text)).toEqual([name]);
  });

  it("takes nobody who throws stones for a source", () => {
    expect(names("de", "Die Kinder werfen mit Steinen.")).toEqual([]);
  });
});
