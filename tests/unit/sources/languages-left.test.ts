import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("a long quotation that no verb gives to anybody", () => {
  const said =
    "„Die Fischer saßen drei Abende bei uns in der Küche, und alles auf der Bühne haben sie selbst erzählt.“";

  it.each([
    ["de", `Das Haus lebt auf. Regisseurin Ada Holm hat dafür viele Gespräche geführt. ${said}\nDanach wurde getanzt.`],
    [
      "fr",
      "Ada Holm a mené de longs entretiens. « Les pêcheurs sont venus trois soirs dans notre cuisine, et tout ce qui est sur scène vient d'eux. »\nPuis on a dansé.",
    ],
    [
      "es",
      "Ada Holm ha hablado con muchos vecinos. «Los pescadores vinieron tres noches a nuestra cocina, y todo lo que se ve en escena es suyo.»\nDespués hubo baile.",
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
