import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const bare = (name: string) => name.replace(/^(?:der|die|das|ein|eine|le|la|les|el|los|las|un|une|una) /i, "");

describe("a sixth reading of fresh texts", () => {
  it.each([
    [
      "de",
      "what has been lodged there is no part of the name",
      "Er hat beim Ordnungsamt Beschwerde eingelegt. Dort verweist man auf den Artenschutz.",
      ["Ordnungsamt"],
    ],
    [
      "de",
      "what a court has decided",
      "Kunden können Gebühren zurückverlangen. Das hat der Seegerichtshof am Dienstag entschieden.",
      ["Seegerichtshof"],
    ],
    [
      "es",
      "what somebody takes something for",
      "Ruta Segura considera insuficientes las medidas. La alcaldesa, Marta Roldán, juzga necesaria la reforma.",
      ["Ruta Segura", "Marta Roldán"],
    ],
    [
      "fr",
      "what somebody takes something for",
      "La maire, Maud Sérac, juge insuffisantes les mesures.",
      ["Maud Sérac"],
    ],
    [
      "es",
      "the union by another noun",
      "La CGP celebró el resultado y pidió diálogo. En la central obrera no descartan un paro.",
      ["CGP"],
    ],
    [
      "es",
      "a count that only shows",
      "El balance, presentado ayer, confirma una tendencia que preocupa a los expertos.",
      [],
    ],
    ["de", "what several media report", "Jüngst berichteten die nordischen Medien darüber.", ["nordische Medien"]],
  ])("%s: %s", (lang, _what, text, expected) => {
    expect(names(lang, text).map(bare).sort()).toEqual([...expected].map(bare).sort());
  });
});

describe("a clause that hangs on what somebody did", () => {
  it.each([
    [
      "fr",
      "La Cour des marchés a rejeté mardi le recours, estimant que les propos étaient « une provocation ».",
      ["Cour des marchés"],
    ],
    ["fr", "Le préfet, Luc Vasseur, a fermé le port, rappelant au passage que la houle était forte.", ["Luc Vasseur"]],
    ["es", "El Tribunal Marítimo rechazó el recurso al considerar que la norma es clara.", ["Tribunal Marítimo"]],
    ["es", "La alcaldesa, Marta Roldán, cerró el puerto, alegando que había mar de fondo.", ["Marta Roldán"]],
    [
      "es",
      "No es buena noticia para Óscar Tejedor, que cultiva 30 hectáreas. «A este precio, cada aceituna me cuesta dinero», resume.",
      ["Óscar Tejedor"],
    ],
    [
      "de",
      "Der Landeselternrat ist wenig begeistert. Er befürchtet einen Flickenteppich, wie es in einer Stellungnahme heißt.",
      ["Landeselternrat"],
    ],
  ])("%s: %s", (lang, text, expected) => {
    expect(names(lang, text).map(bare).sort()).toEqual([...expected].map(bare).sort());
  });
});
