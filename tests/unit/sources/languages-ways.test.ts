import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { names, sourcesOf } from "./named.ts";

describe("who says it, by what stands around, in French and Spanish", () => {
  it.each([
    [
      "fr",
      "behind an aside that opens with “de”",
      "De son côté, la présidente du groupe écologiste, Cyrielle Vannier, juge le texte « bien trop timide ».",
      ["Cyrielle Vannier"],
    ],
    [
      "fr",
      "with two small words in the name",
      "« Nous ne sommes pas naïfs du tout », a lancé sa présidente, Ursula von der Mühle, devant le Parlement.",
      ["Ursula von der Mühle"],
    ],
    [
      "fr",
      "behind where it was said",
      "« Les analyses ont permis de le confondre », a expliqué lors d’une conférence de presse la procureure de la République, Camille Roux.",
      ["Camille Roux"],
    ],
    ["fr", "himself", "Émile Roux avait lui-même plaidé pour une « réponse ferme ».", ["Émile Roux"]],
    [
      "fr",
      "by a given name and an age",
      "Jean-Claude, 67 ans, retraité, n’y croit guère. « On nous promet ça depuis dix ans », soupire-t-il.",
      ["Jean-Claude"],
    ],
    [
      "fr",
      "a party before the name",
      "« C’est de la poudre aux yeux », a fustigé le député Les Verts Pascal Dumoulin sur Radio Large.",
      ["Pascal Dumoulin"],
    ],
    [
      "fr",
      "for whom",
      "Un avis partagé par le gardien Yvon Mvo, pour qui « l’heure est vraiment grave ».",
      ["Yvon Mvo"],
    ],
    [
      "fr",
      "is pleased with",
      "La mairie de Loguivy se félicite de cette avancée, mais attend la suite.",
      ["mairie de Loguivy"],
    ],
    [
      "es",
      "whose the sentence before was",
      "La ministra de Vivienda, Elena Carrasco, ha presentado un proyecto de ley. “No es aceptable que se expulse a la gente”, ha afirmado en rueda de prensa.",
      ["Elena Carrasco"],
    ],
    [
      "es",
      "a body with what it belongs to",
      "El puente está cerrado, según ha informado este jueves la Delegación del Gobierno.",
      ["Delegación del Gobierno"],
    ],
    [
      "es",
      "one of several, named behind the comma",
      "La defensa pide la absolución. “Este caso está vacío desde hoy”, ha insistido uno de sus abogados, Hugo Leiva.",
      ["Hugo Leiva"],
    ],
    [
      "es",
      "a name that holds “del”",
      "“El episodio durará hasta el martes”, ha precisado Rubén del Campo, portavoz del servicio.",
      ["Rubén del Campo"],
    ],
    [
      "fr",
      "an outlet that writes itself small, told by somebody",
      "« L’épisode va durer jusqu’à mardi », a précisé à franceinfo Tristan Amm, prévisionniste.",
      ["Tristan Amm"],
    ],
    [
      "fr",
      "a noun that could be a verb's form",
      "Un ancien collègue du prévenu a raconté à la barre des « méthodes de cow-boy très dures ».",
      ["un ancien collègue du prévenu"],
    ],
    [
      "fr",
      "in whose eyes, where it is a body that is quoted",
      "Pour le parquet, les faits sont « d’une gravité exceptionnelle ».",
      ["le parquet"],
    ],
    [
      "es",
      "a large article in the name",
      "Según publica La Nueva Orilla, el puente está cerrado.",
      ["La Nueva Orilla"],
    ],
  ])("%s: %s", (lang, _, text, expected) => expect(names(lang, text)).toEqual(expected));
});

describe("names and houses, in German", () => {
  it.each([
    [
      "a house of three words",
      "Das Massaker war laut Human Rights Watch (HRW) geplant. HRW widerspricht der Darstellung: „Der Angriff richtete sich gegen alle.“",
      ["Human Rights Watch"],
    ],
    [
      "a house with a large adjective and what it is for",
      "Gesunken ist laut der Nordischen Beobachtungsstelle für Seezeichen nur ein Kahn.",
      ["Nordische Beobachtungsstelle für Seezeichen"],
    ],
    [
      "what stands before a house's participle",
      "Laut der von der Gruppe kontrollierten Gesundheitsbehörde kamen neun Menschen um.",
      ["Gesundheitsbehörde"],
    ],
    [
      "the Swiss spelling",
      "Der amerikanische Aussenminister Anton Brink warnte vor dem Nebel. Es sei ernst, hiess es aus Regierungskreisen.",
      ["Regierungskreise", "Anton Brink"],
    ],
    [
      "a name behind an office and whose it is",
      "Darauf verweist die stellvertretende Direktorin des Leuchtturmprogramms Samantha Burg. „Wir wissen, dass die Lampen alt sind“, sagte sie dem Blatt. Das sei bekannt, so Burg.",
      ["Samantha Burg"],
    ],
    [
      "a word cut before und",
      "Vogelforscher Helge Tönning vom Institut für Watt- und Inselkunde geht davon aus, dass die Möwen bleiben.",
      ["Helge Tönning"],
    ],
    [
      "whoever is named behind the verb and “erst”",
      "Mitsprache ist hier fern. Mitsprache fordert auch der erst 31-jährige Anführer Karim al-Sahr.",
      ["Karim al-Sahr"],
    ],
    [
      "an outlet that quotes somebody, and “der Sender”",
      "Der Kai werde bald gesperrt, zitiert der Sender BCN eine ungenannte Quelle. Der Sender berichtete, die Wirte würden drängen.",
      ["BCN"],
    ],
    ["angaben", "Laut Angaben des Ministeriums starben neun Menschen.", ["Ministerium"]],
    [
      "a family name behind an article and what is told of it",
      "Kritik kam von Anton Heuser, dem Berater. Der 1955 geborene Heuser nannte Kuhn ein „Auslaufmodell“.",
      ["Anton Heuser"],
    ],
    [
      "media at a paragraph's start",
      "Bild wird geladen\nRussischen Medien zufolge kam ein Boot.",
      ["Russische Medien"],
    ],
    [
      "a paper's name before a verb",
      "Laut Recherchen der „Neuen Küstenpost Lüdenfeld“ nutzt Borduria das Öl nicht selbst.",
      ["Recherchen der Neuen Küstenpost Lüdenfeld"],
    ],
    [
      "circles, now",
      "Der Steg komme nie, so heißt es jetzt aus Kreisen der alten Regierung.",
      ["Kreise der alten Regierung"],
    ],
    [
      "a clause behind an article",
      "Rudernde Aktivisten sagen dagegen, das weiße Segel symbolisiere die Insel.",
      ["Rudernde Aktivisten"],
    ],
    [
      "a family name that ends like a party's",
      "Der amerikanische Außenminister Antony Klinken warnte vor einem Streit um den Hafen.",
      ["Antony Klinken"],
    ],
    ["quellen", "Der Mann sei tot, hieß es aus bordurischen Sicherheitsquellen.", ["bordurische Sicherheitsquellen"]],
    ["a fear", "Analysten befürchten, dass der Zusammenbruch teuer wird.", ["Analysten"]],
  ])("%s", (_, text, expected) => expect(names("de", text)).toEqual(expected));

  it.each([
    ["weather", "„Das führt zu einer Erwärmung“, schreibt das Blatt mit Verweis auf Starkregen.", "Starkregen"],
    ["costs", "Die Werft hat ihre Löhne mit Verweis auf die Energiekosten gesenkt.", "Energiekosten"],
    ["when", "Wochenlang hielten zwei Frauen, eine Lotsin und eine Köchin, das Boot am Steg fest.", "Wochenlang"],
    [
      "a place",
      "Sie wohnt in Port Alder. Port Alder ist klein. Sie kann nicht mehr schlafen, sagt sie mir.",
      "Port Alder",
    ],
    [
      "a story",
      "Ihre Geschichte ist anders. „Ich rief, dass die Fähre längst fort war“, erinnert sie sich.",
      "Ihre Geschichte",
    ],
  ])("lists no %s", (_, text, name) => expect(names("de", text)).not.toContain(name));
});

describe("whose word it is, in German", () => {
  it.each([
    ["Das Opfer ist nach Polizeiangaben außer Lebensgefahr.", "Polizei"],
    ["Laut Regierungsangaben fehlen zwei Milliarden Euro.", "Regierung"],
    ["Das sei falsch, sagte einer der Anwälte, Jan Marek, vor Gericht.", "Jan Marek"],
  ])("%s", (text, name) => expect(names("de", text)).toEqual([name]));

  it("is nobody's where the word only says when", () => {
    expect(names("de", "Nach Zeitangaben sortiert der Rechner alle Listen.")).toEqual([]);
  });
});

describe("links that sell something", () => {
  it.each([
    ["de", "Hier können Sie das Heft vorbestellen."],
    ["fr", "Cliquez ici pour s’abonner à la revue."],
    ["es", "Aquí se puede comprar la revista."],
  ])("are no sources: %s: %s", (lang, text) => {
    const links = [{ start: 0, end: text.length, href: "https://elsewhere.example/shop" }];
    expect(findSources({ text, lang, links, url: "https://paper.example/a" }).sources).toEqual([]);
  });

  it("leave those that show something", () => {
    const text = "Das zeigt eine alte Karte im Archiv.";
    const links = [{ start: 4, end: 28, href: "https://elsewhere.example/map" }];
    expect(findSources({ text, lang: "de", links, url: "https://paper.example/a" }).sources).toHaveLength(1);
  });
});

describe("what shows something", () => {
  it.each([
    ["de", "Eine Studie der Werke zeigt, dass die Brücke noch lange hält.", ["Eine Studie der Werke"]],
    ["de", "Eine Umfrage der Werke ergab, dass viele die Brücke meiden.", ["Eine Umfrage der Werke"]],
    ["fr", "Une étude de l’institut montrait que les loyers avaient bondi.", ["une étude de l’institut"]],
    ["es", "Un estudio del instituto mostraba que los alquileres han subido.", ["un estudio del instituto"]],
  ])("is a source where it is a paper: %s: %s", (lang, text, expected) =>
    expect(names(lang, text).map((name) => name.toLowerCase())).toEqual(expected.map((name) => name.toLowerCase())),
  );

  it.each([
    ["de", "Das Spiel zeigt, dass die Mannschaft müde ist."],
    ["fr", "L’image, qui a fait le tour du monde, montre Nico Maduro en survêtement."],
    ["fr", "Paris, en revanche, soutient l’initiative."],
    ["es", "La foto muestra que el puente está roto."],
  ])("is none where it is a thing: %s: %s", (lang, text) => expect(names(lang, text)).toEqual([]));

  it("describes nobody by what stands behind a pronoun", () => {
    const text =
      "« Nous avons des analyses », a dit la procureure, Camille Roux. Selon elle, l’homme, inconnu de la justice, était là.";
    expect(sourcesOf("fr", text)[0]?.description).toBe("procureure");
  });
});
