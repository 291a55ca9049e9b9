import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("a long quotation that no verb gives to anybody", () => {
  const said = "„Die Leute haben sich oder auch ihre Kollegen erkannt, es ist eins zu eins das, was wir gehört haben.“";

  it.each([
    ["de", `Das Haus lebt auf. Regisseurin Ada Holm hat dafür viele Gespräche geführt. ${said}\nDanach wurde getanzt.`],
    [
      "fr",
      "Ada Holm a mené de longs entretiens. « Les gens se sont reconnus, ou ont reconnu leurs collègues, et c'est tout ce que nous avons entendu. »\nPuis on a dansé.",
    ],
    [
      "es",
      "Ada Holm ha hablado con muchos vecinos. «La gente se ha reconocido, o ha reconocido a sus colegas, y es todo lo que hemos oído aquí.»\nDespués hubo baile.",
    ],
  ])("is that of the one person whom its paragraph is about (%s)", (lang, text) => {
    expect(names(lang, text)).toEqual(["Ada Holm"]);
  });

  it.each([
    ["where two are named", `Regisseurin Ada Holm traf Tom Reiser am Hafen. ${said}`],
    [
      "where it stands in another paragraph",
      `Regisseurin Ada Holm hat viele Gespräche geführt.\n${said}\nDanach Tanz.`,
    ],
    ["that is a title", "Regisseurin Ada Holm hat viele Gespräche geführt. „Das Haus am See“ heißt ihr Stück."],
  ])("is nobody's %s", (_what, text) => {
    expect(names("de", text)).toEqual([]);
  });
});
