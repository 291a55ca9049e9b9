import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const names = (lang: string, text: string) => findSources({ text, lang }).sources.map((source) => source.name);

describe("who says it, in German", () => {
  it.each([
    [
      "a clause before the verb is what was said, no apposition",
      "Der Kreis wisse nicht, ob die Brücken geprüft waren, sagte Anna Lüders.",
      ["Anna Lüders"],
    ],
    [
      "a name behind an office and its genitive",
      "Der Haushalt sei gedeckt, sagt der Präsident des Kreistags, Ole Brandt.",
      ["Ole Brandt"],
    ],
    [
      "an office joined to another noun is no part of the name",
      "„Wir fahren morgen wieder“, sagte die Harzer Landesdirektorin Pia Kuhn.",
      ["Pia Kuhn"],
    ],
    [
      "what somebody has is no part of their name",
      "Jan Marek trainiert in Ulm. Wer den Trick von Marek kennt, gewinnt. „Das wird ein guter Abend“, sagte Marek.",
      ["Jan Marek"],
    ],
    ["a plan says nothing", "Laut Plan beginnt der Bau im Mai.", []],
  ])("%s", (_, text, expected) => expect(names("de", text)).toEqual(expected));
});

describe("who says it, in French", () => {
  it.each([
    [
      "when and where they say it is no part of who",
      "«Le pont restera fermé tout l’hiver», a prévenu la préfète dans une lettre aux maires.",
      ["la préfète"],
    ],
    [
      "a name behind an office of several words",
      "«Le pont restera fermé tout l’hiver», a déclaré le porte-parole du ministère de la Mer, Luc Vasseur.",
      ["Luc Vasseur"],
    ],
    [
      "whom the speaker goes by is not whom the article goes by",
      "«Selon nos calculs, le pont restera fermé tout l’hiver», explique Luc Vasseur.",
      ["Luc Vasseur"],
    ],
  ])("%s", (_, text, expected) => expect(names("fr", text)).toEqual(expected));
});

describe("who says it, in Spanish", () => {
  it.each([
    [
      "según with a verb and whom it was told",
      "Según confirmó ayer a EFE Inés Roldán, el puente seguirá cerrado.",
      ["Inés Roldán"],
    ],
    [
      "whom it was told is no part of who",
      "El puente seguirá cerrado, confirmaron a EFE fuentes municipales.",
      ["fuentes municipales"],
    ],
    ["whom they speak of is not who speaks", "“No volverá a cruzar ese puente nunca”, dice sobre el alcalde.", []],
    [
      "the surname keeps its particle",
      "“El puente seguirá cerrado este invierno”, dice Van der Meer.",
      ["Van der Meer"],
    ],
    [
      "a small pronoun is no part of who",
      "Inés Roldán le ha recordado que el puente seguirá cerrado.",
      ["Inés Roldán"],
    ],
  ])("%s", (_, text, expected) => expect(names("es", text)).toEqual(expected));
});
