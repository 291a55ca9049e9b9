import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("ways of saying in Spanish", () => {
  it.each([
    ["“El muelle está cerrado desde ayer”, señalan desde la cofradía.", ["la cofradía"]],
    ["Fuentes municipales aseguran que el muelle está cerrado.", ["fuentes municipales"]],
    ["Los pescadores consultados por este periódico aseguran que el muelle está cerrado.", ["los pescadores"]],
    ["Elena Carrasco está convencida de que el muelle abrirá.", ["Elena Carrasco"]],
    ["Elena Carrasco se mostró convencida de que el muelle abrirá.", ["Elena Carrasco"]],
    ["Elena Carrasco publicó en su cuenta de Instagram un vídeo del muelle.", ["Elena Carrasco"]],
    ["El PP exige la dimisión de la alcaldesa.", ["PP"]],
    ["La sentencia considera probado que el acusado mintió.", ["la sentencia"]],
    ["La OMS advierte del riesgo de nuevas olas de calor.", ["OMS"]],
    ["El Gobierno ha ordenado este viernes “tomar medidas urgentes” en el muelle.", ["Gobierno"]],
    ["En declaraciones a Radio Sur, Elena Carrasco ha defendido el cierre.", ["Elena Carrasco"]],
    ["Según datos del Instituto Costero, el nivel ha bajado.", ["Instituto Costero"]],
    ["El INE prevé un crecimiento del 1 %.", ["INE"]],
    ["Un informe del Senado señala carencias.", ["Un informe del Senado"]],
    ["El entrenador Bruno Leiva se mostró “muy orgulloso del equipo”.", ["Bruno Leiva"]],
    ["Los investigadores sospechan que el barco iba demasiado rápido.", ["los investigadores"]],
    ["La portavoz del Gobierno, Sofía Roux, no ha descartado un retraso.", ["Sofía Roux"]],
    ["Según El Faro, que cita a dos testigos, el muelle cerrará.", ["dos testigos", "El Faro"]],
    [
      "A Bruno Leiva, tercero en la meta, no le queda otra que esperar. “Sinceramente, pensaba que chocábamos en la salida”, rememoró con una sonrisa.",
      ["Bruno Leiva"],
    ],
  ])("%s", (text, expected) => expect(names("es", text)).toEqual(expected));

  it.each([
    ["El Gobierno ha ordenado cerrar el muelle."],
    ["El presidente anunciará el lunes nuevas medidas."],
    ["Todo apunta a que el barco iba demasiado rápido."],
    ["Según las primeras investigaciones, el barco iba demasiado rápido."],
    ["Desde el lunes señalan los carteles el cierre del muelle."],
    ["La cofradía publicó en 1998 un libro sobre el muelle."],
  ])("none in: %s", (text) => expect(names("es", text)).toEqual([]));
});

describe("ways of saying in French", () => {
  it.each([
    ["Maud Kermarec est convaincue que le quai ouvrira.", ["Maud Kermarec"]],
    ["Maud Kermarec a partagé une photo du quai sur sa plateforme Truth Social.", ["Maud Kermarec"]],
    ["Le ministre a ordonné de « prendre des mesures urgentes » au port.", ["le ministre"]],
    ["Le parquet a requis cinq ans de prison.", ["parquet"]],
    ["Le prévenu nie les faits.", ["le prévenu"]],
    ["La défense a plaidé l’acquittement.", ["défense"]],
    ["Du côté de la mairie, on estime que le projet est mal ficelé.", ["mairie"]],
    ["« Le projet est mal ficelé », estime-t-on du côté de la mairie.", ["mairie"]],
    ["Selon Le Phare, qui cite deux témoins, le quai fermera.", ["deux témoins", "Le Phare"]],
    ["« Je suis fier de mon équipe », s’est réjoui Luc Vasseur au micro de Radio Large.", ["Luc Vasseur"]],
    ["L’Insee prévoit une croissance de 1 %.", ["Insee"]],
    [
      "Trois pêcheurs attendent sur le quai. « On est là depuis l’aube et personne ne vient », disent-ils.",
      ["trois pêcheurs"],
    ],
    [
      "La maire de Loguivy, Maud Kermarec, a inauguré le quai.\nL’édile a dénoncé « une honte pour la ville et pour tout le port ».",
      ["Maud Kermarec"],
    ],
    ["Les chiffres de la préfecture montrent que le niveau a baissé.", ["préfecture"]],
    ["Selon une information du Phare, le quai fermera.", ["Phare"]],
  ])("%s", (text, expected) =>
    expect(names("fr", text).map((name) => name.replace(/^(?:la |le |l’)(?=pré|par|mai|déf|Ins)/, ""))).toEqual(
      expected.map((name) => name.replace(/^(?:la |le |l’)(?=pré|par|mai|déf|Ins)/, "")),
    ),
  );

  it.each([["Le ministre a ordonné de fermer le quai."], ["Maud Kermarec a publié un roman sur le quai en 1998."]])(
    "none in: %s",
    (text) => expect(names("fr", text)).toEqual([]),
  );
});

describe("nobody twice, in French and Spanish", () => {
  it.each([
    [
      "es",
      "somebody by the second of two offices",
      "Una vecina de El Muelle y socia de la cofradía comenta que el ruido no cesa. La socia asegura que nadie escucha.",
      ["Una vecina de El Muelle"],
    ],
    [
      "es",
      "the same sources by whose they are",
      "El cierre llega tarde, según fuentes sindicales cercanas al muelle. Las fuentes sindicales aseguran que nadie escucha.",
      ["fuentes sindicales cercanas al muelle"],
    ],
    [
      "es",
      "a house and its numbers",
      "El nivel ha bajado, según las cifras del Ministerio de Costas. “No hay peligro para los vecinos del muelle”, informó este ministerio.",
      ["Ministerio de Costas"],
    ],
    [
      "es",
      "the champion who has been called a winner",
      "Todos miraban a Max Holm, incontestable ganador de la regata. “El barco iba solo desde el principio de la tarde”, dijo el tetracampeón.",
      ["Max Holm"],
    ],
    [
      "es",
      "whoever's message it was",
      "El mensaje de Cesare Frati fue la primera descarga. “El viento es algo maravilloso, y hoy más que nunca”, espetó el ingeniero de pista.",
      ["Cesare Frati"],
    ],
    [
      "es",
      "a house and who speaks for it",
      "Un portavoz del Ministerio de Costas aseguró que el muelle abrirá. El Ministerio de Costas recuerda que hay plazos.",
      ["Ministerio de Costas"],
    ],
    [
      "fr",
      "a house and who speaks for it",
      "Un porte-parole de la préfecture assure que le quai ouvrira. La préfecture rappelle que les délais courent.",
      ["la préfecture"],
    ],
    [
      "es",
      "Brussels and the Commission",
      "La Comisión Europea asegura que el muelle abrirá. Bruselas recuerda que hay plazos.",
      ["Comisión Europea"],
    ],
  ])("%s: %s", (lang, _what, text, expected) => expect(names(lang, text)).toEqual(expected));
});
