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

describe("French words with the speaker's verb between the same marks", () => {
  it.each([
    ["« Je dors au fournil, résume Gaspard Lentin. Et la nuit, je pétris. »", ["Gaspard Lentin"]],
    ["« Je dors au fournil, soupire le boulanger. Et la nuit, je pétris. »", ["le boulanger"]],
    [
      "Gaspard Lentin a repris l’affaire en mars. « Je dors au fournil, résume-t-il. Et la nuit, je pétris. »",
      ["Gaspard Lentin"],
    ],
  ])("are theirs: %s", (text, expected) => {
    expect(names("fr", text)).toEqual(expected);
  });

  it("are not those of whom the speaker remembers", () => {
    const text =
      "« On verra bien, disait ma grand-mère, et elle fermait la porte du fournil », raconte Gaspard Lentin.";
    expect(names("fr", text)).toEqual(["Gaspard Lentin"]);
  });

  it("are no work's that tells of something", () => {
    expect(names("fr", "Sorti mercredi, « Les Sables gris » raconte le départ d’une sœur.")).toEqual([]);
  });
});

describe("German words told in the subjunctive", () => {
  it.each([
    ["Neu sei das alles nicht, betont man beim Imkerbund.", ["Imkerbund"]],
    ["Der Absatz werde im Herbst anziehen, erwarten die Forscher des Instituts für Milchwirtschaft.", 1],
    ["Geologin Britta Sommerau hatte die Wand untersucht. Der Riss passe nicht zu einem Blitz.", ["Britta Sommerau"]],
    [
      "Die 31-Jährige kam allein in den Saal. Mit fester Stimme berichtete sie von den Monaten danach. Sie habe kaum geschlafen.",
      ["31-Jährige"],
    ],
    [
      "Beim Bund für Quellschutz geht das alles zu langsam. Seit zwölf Jahren werde geredet. Der Verband verlangt feste Fristen.",
      ["Bund für Quellschutz"],
    ],
    [
      "Ole Tietjen gehört zu den Zweiflern. 40 Hektar Wiese mäht der Bauer am Fluss. Was er mit seinen Schafen machen solle, habe ihm niemand erklären können.",
      ["Ole Tietjen"],
    ],
  ])("are led back: %s", (text, expected) => {
    const found = names("de", text);
    if (typeof expected === "number") expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });
});

describe("whom a noun means that the text has not let speak yet", () => {
  it("is the one person whom the paragraphs before have named", () => {
    const text =
      "Lou Ferrand a mis six ans pour achever son premier album.\n\nLa chanteuse revendique la lenteur. « Le silence, je l’ai appris ici », glisse-t-elle.";
    expect(names("fr", text)).toEqual(["Lou Ferrand"]);
  });

  it("is the body that the sentence before names last", () => {
    const text =
      "Tout part d’un avis de l’Agence des eaux souterraines. Celle-ci juge « plausible » une fuite sous le barrage.";
    expect(names("fr", text)).toEqual(["Agence des eaux souterraines"]);
  });

  it("is a given name alone, in Spanish", () => {
    const text =
      "Es lo que le dijeron a Casilda, que no quiere dar su apellido. La mujer, costurera de 49 años, espera desde mayo. «Me mandaron a casa con un papel y una fecha en blanco».";
    expect(names("es", text)).toEqual(["Casilda"]);
  });

  it("is whoever the sentence before is about, for « esta vecina »", () => {
    const text = "Noelia Vázquez compró una. «Me duró dos días», lamenta esta vecina de Tresarcos.";
    expect(names("es", text)).toEqual(["Noelia Vázquez"]);
  });
});
