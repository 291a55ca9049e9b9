import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("who says it, in German", () => {
  it.each([
    [
      "two with the same initials are two",
      "„Der Damm hält bis zum Herbst“, sagte Anna Kuhn. „Wir haben daran große Zweifel“, sagte Arne Kolb.",
      ["Anna Kuhn", "Arne Kolb"],
    ],
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
    ["a verb that no list has", "„Der hat heute einfach Angst bekommen“, lästerte Trainer Jan Marek.", ["Jan Marek"]],
    [
      "the office before a full name that a family name is led back to",
      "Das zeigte Landessprecher Jan Marek vor. „Wir sind damit zufrieden“, so Marek.",
      ["Jan Marek"],
    ],
    [
      "a name behind an office and what it is for",
      "Auf Anfrage betont die Leiterin für Busse und Bahnen, Pia Kuhn, dass der Streik endet.",
      ["Pia Kuhn"],
    ],
    [
      "a clause in the subjunctive",
      "Die Helfer hätten alles versucht, um den Damm zu halten, schrieb Kuhn auf der Plattform.",
      ["Kuhn"],
    ],
    [
      "a name of two words ends before von",
      "Der Experte Jan Marek von der Harzer Uni warnt vor Frost. Zu den Folgen gehören laut Marek auch Schäden.",
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
      "a place between commas is no apposition",
      "Dos hombres cayeron al río en Castro al Mar, en el centro del valle, confirmaron a EFE fuentes médicas.",
      ["fuentes médicas"],
    ],
    [
      "what is praised says nothing",
      "Inés Roldán estuvo allí y después destacó el puente de piedra y que seguirá abierto.",
      [],
    ],
    [
      "whoever was called just that before",
      "“El puente seguirá cerrado este invierno”, dice Inés Roldán, portavoz de la Asociación Vecinal. “No hay dinero para las obras”, afirma el portavoz de la Asociación.",
      ["Inés Roldán"],
    ],
    [
      "a second article begins somebody else",
      "Según la última querella el acusado habría roto el puente de piedra.",
      ["la última querella"],
    ],
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
