import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { names } from "./named.ts";

describe("sentences that give the one before to somebody", () => {
  it.each([
    ["de", "Die Brücke bleibt gesperrt. Das sagte Pia Kuhn, Sprecherin der Werke, dem Sender.", ["Pia Kuhn"]],
    ["de", "Die Brücke bleibt gesperrt. Das zeigt eine Studie der Werke.", ["eine Studie der Werke"]],
    [
      "de",
      "Die Brücke bleibt gesperrt. Dies geht aus einem Gutachten des Landesamts hervor.",
      ["Gutachten des Landesamts"],
    ],
    ["de", "Aus Kreisen der Koalition verlautete, der Plan sei gescheitert.", ["Kreise der Koalition"]],
    ["fr", "Le pont restera fermé. C’est ce qu’a annoncé la préfecture mardi.", ["la préfecture"]],
    ["es", "El puente seguirá cerrado. Así lo cree la profesora Inés Roldán.", ["Inés Roldán"]],
    ["es", "Según se desprende del informe, el puente seguirá cerrado.", ["informe"]],
  ])("%s: %s", (lang, text, expected) => expect(names(lang, text)).toEqual(expected));

  it("gives what stands before, not what stands behind", () => {
    const [source] = findSources({
      text: "Die Brücke bleibt den Winter über gesperrt. Das sagte Pia Kuhn, Sprecherin der Werke.",
      lang: "de",
    }).sources;
    expect(source?.attributions[0]?.text).toContain("Die Brücke bleibt den Winter über gesperrt.");
  });

  it.each([
    ["de", "Das zeigt der Film in aller Ruhe."],
    ["de", "Der Fluss geht aus dem See hervor und fließt nach Norden."],
  ])("takes no deed for speech: %s: %s", (lang, text) => {
    expect(names(lang, text)).toEqual([]);
  });
});

describe("who speaks together", () => {
  it.each([
    ["de", "Bürgermeisterin Pia Kuhn (Grüne) und Landrat Jan Marek (CDU) betonten, dass der Hafen bleibt."],
    ["de", "Laut Pia Kuhn und Jan Marek reicht das Geld nicht."],
    ["de", "„Das geht so auf keinen Fall weiter“, sagten Pia Kuhn und Jan Marek."],
  ])("%s: %s", (lang, text) => expect(names(lang, text).sort()).toEqual(["Jan Marek", "Pia Kuhn"]));

  it("is told in French and Spanish, too", () => {
    expect(names("fr", "Yann Le Goff et Maud Kermarec ont dénoncé « un scandale ».")).toEqual([
      "Yann Le Goff",
      "Maud Kermarec",
    ]);
    expect(names("es", "Inés Roldán y Luis Baena han denunciado “un escándalo”.")).toEqual([
      "Inés Roldán",
      "Luis Baena",
    ]);
  });

  it("is not whoever acts in the next clause", () => {
    expect(names("de", "„Das geht so nicht weiter“, sagte Pia Kuhn und Jan Marek nickte.")).toEqual(["Pia Kuhn"]);
  });
});

describe("names, in whatever case and place they stand", () => {
  it.each([
    ["laut Fachleuten", "Das Netz gehört laut Fachleuten zu den besten.", "Fachleute"],
    ["hieß es aus Kreisen", "Es werde dauern, hieß es aus Regierungskreisen.", "Regierungskreise"],
    ["Medienberichten zufolge", "Medienberichten zufolge soll der Fahrer geflohen sein.", "Medienberichte"],
    [
      "a body with a large adjective",
      "Das Statistische Amt hat am Dienstag mitgeteilt, dass die Preise steigen.",
      "Statistisches Amt",
    ],
    ["a genitive in -es", "Nach Angaben des Deutschen Wetterdienstes bleibt es kalt.", "Deutscher Wetterdienst"],
    [
      "the name before an office between commas",
      "Auf die Folgen blickte auch Samuel Kirui, Vorsitzender der Partei, in seiner Rede: „Wir stehen in voller Solidarität zusammen.“",
      "Samuel Kirui",
    ],
    [
      "a name before an article and an office",
      "Daneben kam im Bericht auch Pau Ferrer, der neue Chef von KRT, zu Wort: „Wir bauen den Steg, so schnell es das Wetter erlaubt.“",
      "Pau Ferrer",
    ],
  ])("%s", (_, text, name) => expect(names("de", text)).toEqual([name]));

  it.each([
    ["fr", "Selon le Haut Conseil pour le climat, la France est en retard.", "Haut Conseil pour le climat"],
    ["fr", "Comme le souligne Maud Kermarec, le pont est fragile.", "Maud Kermarec"],
    ["fr", "Sa voisine, Odile, confirme : « On a eu très peur cette nuit. »", "Odile"],
    [
      "es",
      "“Hay que verlo todo de nuevo”, ha defendido el portavoz de Marea en el Congreso, Luis Baena, este lunes.",
      "Luis Baena",
    ],
    ["es", "Desde la plataforma Stop Ruido lamentan que “nadie les escucha”.", "Stop Ruido"],
    ["es", "Tal y como recoge el diario El Faro, el puente está cerrado.", "El Faro"],
  ])("%s: %s", (lang, text, name) => expect(names(lang, text)).toEqual([name]));
});

describe("who is no source, in German", () => {
  it("is whoever asks the questions", () => {
    const text =
      "Es wird still, als die Moderatorin Roni Maurer fragt: „Was haben Sie in dieser Nacht gesehen?“ Jan Marek antwortet: „Ich habe alles gesehen.“";
    expect(names("de", text)).toEqual(["Jan Marek"]);
  });

  it("is what is said itself", () => {
    const text = "Ada Holm kommt in den Raum. „Good Evening“, sagt sie leise. „Wir fangen jetzt endlich an“, sagt sie.";
    expect(names("de", text)).toEqual(["Ada Holm"]);
  });

  it("gives no clause behind “according to” for a description", () => {
    const [source] = findSources({ text: "D’après le quotidien Le Fanal, le pont restera fermé.", lang: "fr" }).sources;
    expect(source?.description).toBe("quotidien");
  });
});
