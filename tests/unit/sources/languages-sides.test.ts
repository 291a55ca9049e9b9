import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("a side in court, under whatever word", () => {
  it.each([
    [
      "es",
      "the counsel of the defence that has spoken",
      "A juicio de la defensa, los pagos eran legales. Su letrada ha avanzado que recurrirá.",
      ["la defensa"],
    ],
    [
      "es",
      "the paper of the prosecution",
      "La Fiscalía sostiene que hubo facturas falsas. «Fue un plan», recoge el escrito de acusación.",
      ["Fiscalía"],
    ],
    [
      "fr",
      "the counsel of the defence that has spoken",
      "Aux yeux de la défense, les paiements étaient légaux. Son avocate a annoncé qu’elle ferait appel.",
      ["la défense"],
    ],
    [
      "de",
      "the charge of the prosecution",
      "Die Staatsanwaltschaft geht davon aus, dass die Rechnungen gefälscht waren. Laut Anklage floss das Geld an eine Tarnfirma.",
      ["Staatsanwaltschaft"],
    ],
    [
      "es",
      "a judge who sees signs of a crime",
      "La jueza ve indicios de cohecho en el contrato de los faroles. El tribunal aprecia indicios de fraude.",
      ["la jueza", "el tribunal"],
    ],
  ])("%s: %s", (lang, _what, text, expected) => {
    expect(names(lang, text).sort()).toEqual([...expected].sort());
  });
});

describe("where something is said, with the time between", () => {
  it.each([
    ["Sein Zustand sei stabil, hieß es am Freitagmorgen aus dem Klinikum Wiedau.", ["Klinikum Wiedau"]],
    ["Die Brücke bleibe gesperrt, heißt es seit Montag bei der Kreisverwaltung.", ["Kreisverwaltung"]],
  ])("%s", (text, expected) => {
    expect(names("de", text)).toEqual(expected);
  });
});

describe("who reproaches whom", () => {
  it("the one who stands first, of two bare names", () => {
    expect(names("de", "Kastrava wirft Odrivka vor, die Absprachen gebrochen zu haben.")).toEqual(["Kastrava"]);
  });
});
