import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const bare = (name: string) => name.replace(/^(?:der|die|das|ein|eine|le|la|les|el|los|las|un|une|una) /i, "");

describe("a third reading of fresh texts", () => {
  it.each([
    [
      "de",
      "the hour that heads a note is nobody",
      "19.20 Uhr: „So etwas habe ich in 20 Jahren nicht erlebt“ – Landrat Ole Brandt hat sich ein Bild von der Lage gemacht.",
      ["Ole Brandt"],
    ],
    [
      "de",
      "the people of a house, by their trade",
      "Der Nordische Wetterdienst hat seine Warnung angehoben. Es bestehe Gefahr für Leib und Leben, warnen die Meteorologen.",
      ["Nordischer Wetterdienst"],
    ],
    [
      "de",
      "what one speaks of there",
      "Dass es anders kam, ist ein Verdienst des Kulturamts, dort spricht man heute von einem „Glücksfall“.",
      ["Kulturamt"],
    ],
    [
      "de",
      "whom something does not go far enough for",
      "Dem Landesanglerverband gehen die Regeln dagegen nicht weit genug: Ohne feste Quoten, hieß es von dort, ändere sich nichts.",
      ["Landesanglerverband"],
    ],
    [
      "es",
      "who does not see it so",
      "El alcalde descartó un problema. No lo ven así los hosteleros: llevan meses reclamando más patrullas.",
      ["el alcalde", "los hosteleros"],
    ],
    [
      "es",
      "what researchers have found",
      "Un estudio de la Universidad de Ondarra da una respuesta. Tras grabar durante meses, los investigadores han identificado dos fases de sueño.",
      ["estudio de la Universidad de Ondarra"],
    ],
    [
      "fr",
      "what researchers have found",
      "Les chercheurs de l’université d’Ardan ont observé deux phases de sommeil chez la seiche.",
      ["chercheurs de l’université d’Ardan"],
    ],
    [
      "es",
      "for whom, without marks",
      "Otros piden cautela. Es el caso de Hugo Barrientos, etólogo ajeno al trabajo, para quien los cambios podrían ser un reflejo. «Ver un sueño ahí es ver caras en las nubes».",
      ["Hugo Barrientos"],
    ],
    [
      "es",
      "the town of a dateline is nobody",
      "Santa Clara (EFE).- El oficialista Eusebio Larralde se impuso con el 51 % de los votos. «Hoy ha ganado la paz», proclamó el presidente electo.",
      ["Eusebio Larralde"],
    ],
    [
      "fr",
      "a court that takes something apart",
      "La Cour des marchés étrille la politique du port.",
      ["Cour des marchés"],
    ],
  ])("%s: %s", (lang, _what, text, expected) => {
    expect(names(lang, text).map(bare).sort()).toEqual([...expected].map(bare).sort());
  });
});
