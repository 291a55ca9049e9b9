import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("ways that a second reading of fresh texts has shown", () => {
  it.each([
    [
      "de",
      "what a house has reckoned",
      "Ein Haushalt könne 400 Euro sparen, hat die Stiftung Werkblick ausgerechnet.",
      ["Stiftung Werkblick"],
    ],
    [
      "de",
      "a mood, with when between",
      "Zufrieden zeigte sich nach der Abstimmung der Fischereiverband.",
      ["Fischereiverband"],
    ],
    [
      "de",
      "a mood, with when between, and a name",
      "Enttäuscht zeigte sich nach der Sitzung Hanne Brandt.",
      ["Hanne Brandt"],
    ],
    [
      "de",
      "what a side moves for",
      "Die Staatsanwaltschaft hatte 14 Monate Haft beantragt. Der Mann hatte Asyl beantragt.",
      ["Staatsanwaltschaft"],
    ],
    [
      "de",
      "the object that opens a sentence before the subjunctive",
      "Der Jurist Ole Brandt kennt sich aus. Auch Prämien sieht der Jurist skeptisch. Sie würden spät ausgezahlt und seien an Bedingungen geknüpft.",
      ["Ole Brandt"],
    ],
    [
      "fr",
      "a second participle behind its object",
      "Le gouverneur de la région, Luc Vasseur, a décrété trois jours de deuil et appelé la population à ne pas céder à la panique.",
      ["Luc Vasseur"],
    ],
    [
      "fr",
      "a bulletin that somebody puts out",
      "Quatre cantons sont touchés, d’après le bulletin publié mercredi par l’Agence des eaux.",
      ["Agence des eaux"],
    ],
    [
      "es",
      "where it is warned",
      "Muchas las acatan, advierten en la Organización de Usuarios.",
      ["Organización de Usuarios"],
    ],
    [
      "es",
      "what is gathered in a paper",
      "Las quejas subieron un 22 %, según se recoge en la memoria anual del Banco Central.",
      ["memoria anual del Banco Central"],
    ],
    [
      "es",
      "as a paper says",
      "Las quejas subieron, tal y como se indica en el informe del Consejo de Puertos.",
      ["informe del Consejo de Puertos"],
    ],
    [
      "es",
      "where it is seen otherwise, and the union again",
      "Según la Consejería de Salud, hay menos esperas. Desde Comisiones Obreras se ve de otro modo. El sindicato recuerda que 340 médicos se marcharon.",
      ["Comisiones Obreras", "Consejería de Salud"],
    ],
    [
      "es",
      "an interview with dashes",
      "Nekane Uribeondo (Almonara, 1987) acaba de publicar su cuarta novela.\n—¿De dónde sale esta historia?\n—De un cuaderno de mi abuela. Apuntaba quién se marchaba.\n—¿Le molesta la etiqueta?\n—Me aburre. Nadie habla de literatura de pisos.",
      ["Nekane Uribeondo"],
    ],
    [
      "es",
      "the author, far behind the one name of the text",
      "Marta Balboa acaba de publicar su cuarta novela.\nEs un retrato de una aldea.\nLa aldea se vacía.\nNadie queda ya.\nLa autora asegura que nunca pensó en publicarla.",
      ["Marta Balboa"],
    ],
  ])("%s: %s", (lang, _what, text, expected) => {
    expect(
      names(lang, text.replaceAll("\n", "\n\n"))
        .map((name) => name.replace(/^(?:el|la|der|die) /, ""))
        .sort(),
    ).toEqual([...expected].sort());
  });
});
