import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const bare = (name: string) => name.replace(/^(?:der|die|das|ein|eine|le|la|les|el|los|las|un|une|una) /i, "");

describe("a fifth reading of fresh texts", () => {
  it.each([
    [
      "de",
      "whom others quote",
      "„Wir haben zu lange gewartet“, zitierten Teilnehmer den Werftchef Ole Brandt.",
      ["Ole Brandt"],
    ],
    [
      "de",
      "a nickname for the one person of the paragraph",
      "Dann bekam Kapitän Ole Brandt den Arm nicht weg. „Ich kann ihn mir ja nicht abschneiden“, schimpfte der Unglücksrabe.",
      ["Ole Brandt"],
    ],
    [
      "fr",
      "who advises, before a colon",
      "Première chose à faire, conseille la juriste Nolwenn Tardieu : comparer les index.",
      ["Nolwenn Tardieu"],
    ],
    [
      "fr",
      "who summons, and thunders",
      "Le président du canton, Gérald Vasseur, a sommé la compagnie de rétablir le service. « On ne paie pas pour des quais vides », a-t-il tonné.",
      ["Gérald Vasseur"],
    ],
    [
      "fr",
      "the company that has been named by its letters",
      "Le maire a reçu la SMTV vendredi. « On ne paie pas », a dit le maire.\nL’entreprise invoque une pénurie de conducteurs. La Fédération des usagers réclame un remboursement.",
      ["le maire", "SMTV", "Fédération des usagers"],
    ],
    [
      "es",
      "what a note reads, and whose it is",
      "El Banco Central mantuvo los tipos. La decisión se apoya en una inflación «todavía incómoda», según reza el comunicado.",
      ["Banco Central"],
    ],
    [
      "es",
      "the skipper is no rescue service",
      "Salvamento Marítimo rescató a 54 personas, según Salvamento Marítimo. La alerta la dio un pesquero. «Oímos gritos y pensábamos que eran gaviotas», relata el patrón, que prefiere no dar su nombre.",
      ["Salvamento Marítimo", "el patrón"],
    ],
  ])("%s: %s", (lang, _what, text, expected) => {
    expect(names(lang, text.replaceAll("\n", "\n\n")).map(bare).sort()).toEqual([...expected].map(bare).sort());
  });
});
