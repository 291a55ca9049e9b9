import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("a quotation beside a scene, with no verb of saying", () => {
  it.each([
    [
      "de",
      "Helga hat den Laden seit Ostern nicht mehr aufgesperrt. Die Verkäuferin schläft schlecht. „Wer soll denn die Miete noch zahlen?“",
      ["Helga"],
    ],
    [
      "de",
      "Für Imke Rathsam beginnt der Tag früh. Die Melkerin steht um vier im Stall. „Die Tiere kennen kein Wochenende, und ich auch nicht.“",
      ["Imke Rathsam"],
    ],
    [
      "de",
      "„Hier kommt seit Wochen kein Bus mehr vorbei.“ Schaffner Erik Tolle zeigt auf das leere Häuschen am Dorfplatz.",
      ["Erik Tolle"],
    ],
    [
      "fr",
      "Un peu à l'écart, Ghislaine plie ses bâches une à une. La fleuriste n'a rien vendu. « Avec ce vent, les gens restent chez eux. »",
      ["Ghislaine"],
    ],
    [
      "fr",
      "« Je n'ai jamais vu autant de sable ici. » Devant son kiosque, Armelle Trévoux secoue son tapis.",
      ["Armelle Trévoux"],
    ],
    [
      "es",
      "En el mercado se habla poco. «Yo abro porque no sé hacer otra cosa». Consuelo, de 70 años, coloca las cajas de siempre.",
      ["Consuelo"],
    ],
  ])("is that of whoever acts in it (%s)", (lang, text, expected) => {
    expect(names(lang, text)).toEqual(expected);
  });

  it("is that of the one person whose worries the sentence before tells", () => {
    const text =
      "Almut Kessler wird in der Stadt oft als Gutachterin geholt. Sorge mache ihr der Hang, der sich bewege. „Es würde mich wundern, wenn das bei uns anders wäre.“";
    expect(names("de", text)).toEqual(["Almut Kessler"]);
  });

  it("is nobody's of whom the sentence reports by hearsay", () => {
    const text = "Die Händlerin habe nichts bemerkt. „Es war so laut auf dem ganzen Platz wie nie.“";
    expect(names("de", text)).toEqual([]);
  });

  it("leaves many alone where none of them can be told", () => {
    expect(names("de", "Die Läufer kamen durchnässt ins Ziel. „Das war die Hölle da oben heute.“")).toEqual([]);
  });
});

describe("whoever is sure of what is quoted", () => {
  it.each([
    ["„Im Herbst sind wir wieder vorne dabei“, ist Ruderin Malin Voss überzeugt.", ["Malin Voss"]],
    ["„Das wird eine lange Nacht“, war sich der Wirt sicher.", ["Wirt"]],
  ])("says it: %s", (text, expected) => {
    expect(names("de", text)).toEqual(expected);
  });
});

describe("who is meant by another word", () => {
  it("is the one whose view the sentence before gives, for a spokesman", () => {
    const text =
      "A juicio de Rodrigo Maella, el riego está mal repartido. El portavoz de los hortelanos sostiene que faltan turnos.";
    expect(names("es", text)).toEqual(["Rodrigo Maella"]);
  });

  it("is whoever has just been named, for the one concerned", () => {
    const text =
      "Signé lundi par la rectrice Odile Carvin, le texte inquiète. Une avancée « pour tous les élèves », aux yeux de l’intéressée.";
    expect(names("fr", text)).toEqual(["Odile Carvin"]);
  });

  it("is the office of the sentence before, where the name has a relative clause", () => {
    const text =
      "Le maire ne décolère pas. « On nous promène depuis trois ans », tonne Pascal Ormeau, qui demande un rendez-vous.";
    expect(names("fr", text)).toEqual(["Pascal Ormeau"]);
  });

  it("is a given name with a letter, before a court", () => {
    const text = "El procesado lo negó todo. «Yo solo arreglaba persianas», alegó Julián M. ante la sala.";
    expect(names("es", text)).toEqual(["Julián M."]);
  });

  it("is the house with which the sentence before opens, for « on »", () => {
    const text = "À la préfecture, on ne veut pas s’étendre. On rappelle seulement que la plage reste fermée.";
    expect(names("fr", text)).toEqual(["la préfecture"]);
  });

  it("is the one the sentence is about, for where they are from", () => {
    const text = "Jonas Wiebe saß zwei Jahre auf der Insel fest, sagt der Kieler.";
    expect(names("de", text)).toEqual(["Jonas Wiebe"]);
  });
});
