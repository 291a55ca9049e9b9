import { describe, expect, it } from "vitest";
import { names, sourcesOf } from "./named.ts";

describe("one source, however it is spoken of", () => {
  it.each([
    [
      "de",
      "a bank by three names",
      "Die Federal Reserve hat am Montag neue Zinsen angekündigt. Die Häfen seien sehr klamm, teilte die US-Notenbank weiter mit. Das habe keiner geahnt, erklärte die Fed.",
      ["Federal Reserve"],
    ],
    [
      "de",
      "letters for a genitive",
      "Nach Angaben des Deutschen Wetterdienstes bleibt es kalt. Der DWD warnt vor Glätte auf den Straßen.",
      ["Deutscher Wetterdienst"],
    ],
    [
      "de",
      "an office in the standfirst, and its holder below",
      "Der Landesdeichbeauftragte erklärt, warum er den Damm für sicher hält.\nDer Landesdeichbeauftrage Ole Brandt hat den Damm geprüft. „Er hält noch zehn Jahre durch“, sagte Brandt.",
      ["Ole Brandt"],
    ],
    [
      "es",
      "what else somebody is",
      "La ministra de Hacienda, Inés Roldán, ha criticado los pactos. “No vamos a aceptar lecciones de nadie”, ha dicho la también vicepresidenta.",
      ["Inés Roldán"],
    ],
    [
      "es",
      "their party and country",
      "La presidenta de la Unión, Greta Holt, insiste en el pacto. El acuerdo “vale para el puerto”, dice la jefa del Ejecutivo europeo. La conservadora alemana repite que habrá otro muelle.",
      ["Greta Holt"],
    ],
    [
      "es",
      "an office with a capital",
      "El Jefe del Estado Mayor isleño, Eitan Zamor, aseguró que el Ejército avanza. “Vamos a seguir hasta el final”, dijo Zamor.",
      ["Eitan Zamor"],
    ],
    [
      "es",
      "no other office's holder",
      "El primer ministro, Kenji Sato, trasladó su pésame. “Llegaremos al fondo de todo esto”, escribió en X. Más tarde, el alcalde dijo sentirse “destrozado”.",
      ["Kenji Sato", "el alcalde"],
    ],
    [
      "fr",
      "who goes on to say more",
      "Marine Lepic a estimé que « tout cela finira mal ». La présidente du PRN a aussi critiqué le « vide » du texte.",
      ["Marine Lepic"],
    ],
    [
      "fr",
      "a name between commas behind its office",
      "Le Premier ministre japonais, Kenji Sato, a présenté ses condoléances. « Nous ferons toute la lumière », a-t-il écrit sur X.",
      ["Kenji Sato"],
    ],
  ])("%s: %s", (lang, _, text, expected) => expect(names(lang, text)).toEqual(expected));

  it("takes no man for “sie”, and no woman for “er”", () => {
    const text =
      "Ricarda Lüders störte sich am Ton. „So kann man doch nicht reden“, kommentierte sie.\nDer Ton erinnerte einen Nutzer an einen Film. „Die haben wohl alle Pläne verteilt“, spottet er.";
    expect(names("de", text)).toEqual(["Ricarda Lüders", "Nutzer"]);
  });

  it("finds whoever stands behind the verb of the sentence before", () => {
    const text =
      "Am Kai steht der junge Mann, den hier alle Lukas rufen, seit dem Morgen im Regen. „Die Fähre kommt heute wohl gar nicht mehr“, sagt er.";
    expect(names("de", text)).toEqual(["junger Mann"]);
  });

  it("finds a name with small words before its own “er”", () => {
    const text =
      "Um das zu betonen, wechselte Karim bin Saleh, Außenminister der Inseln, ins Englische: „Die Boote kehren heim“, sagt er, „wenn wir sie so weit haben wie damals.“";
    expect(names("de", text)).toEqual(["Karim bin Saleh"]);
  });
});

describe("what kind of source it is, in German, French and Spanish", () => {
  it.each([
    ["fr", "La Chine a affirmé vouloir reprendre les discussions.", "organisation"],
    ["es", "Moscú ha negado que atacase el puente.", "organisation"],
    ["de", "Russland erklärte, es habe die Brücke nicht angegriffen.", "organisation"],
    ["de", "Laut Bundesnetzagentur fiel der Strom zwölf Minuten aus.", "organisation"],
    ["de", "Laut der Nachrichtenagentur fiel der Strom zwölf Minuten aus.", "outlet"],
  ])("%s: %s", (lang, text, kind) => expect(sourcesOf(lang, text)[0]?.kind).toBe(kind));
});

describe("who is no person, in German, French and Spanish", () => {
  it.each([
    ["de", "Die Familie wurde nach Angaben von Seekind getäuscht. Die Stiftung Seekind klagte.", "Stiftung Seekind"],
    ["fr", "L’entourage d’Emmanuel Macron assure que « rien n’est tranché ».", "entourage d’Emmanuel Macron"],
    ["es", "En el entorno de Pedro Sánchez aseguran que “nada está decidido”.", "entorno de Pedro Sánchez"],
    [
      "fr",
      "Selon une enquête du Monde et de Radio Large, l’entreprise savait.",
      "une enquête du Monde et de Radio Large",
    ],
  ])("%s: %s", (lang, text, name) => {
    const [source, ...others] = sourcesOf(lang, text);
    expect(source).toMatchObject({ name });
    expect(source?.kind).not.toBe("person");
    expect(others).toEqual([]);
  });
});

describe("more ways of saying, in German, French and Spanish", () => {
  it.each([
    ["de", "Ein 34-jähriger Mann gab an, nichts gesehen zu haben.", "Ein 34-jähriger Mann"],
    ["de", "Die Klägerin, die ihn am Hafen getroffen hatte, wirft ihm vor, ihr Boot verkauft zu haben.", "Klägerin"],
    ["de", "Eine Kommission im Auftrag der Stadt kam zu dem Schluss, dass die Brücke brach.", "Eine Kommission"],
    ["de", "Die Auswertung zeigt laut Bundesamt, dass die Zahl steigt.", "Bundesamt"],
    ["de", "Das geht aus den Dokumenten hervor.", "Dokumente"],
    ["de", "Für Ole Brandt ist das ein „schwerer Fehler“.", "Ole Brandt"],
    ["de", "Die Untersuchung spricht für die Jahre bis 2020 von mindestens 225 Fällen.", "Untersuchung"],
    [
      "de",
      "Das sei nicht geplant, heißt es aus der Direktion Wasserschutz und Nothilfe (DWN).",
      "Direktion Wasserschutz und Nothilfe",
    ],
    ["es", "“Es una vergüenza para todos”, ha escrito en su cuenta de la red el exministro Luis Baena.", "Luis Baena"],
    ["es", "Los bomberos siguen en huelga. “Es la única salida que nos dejan este año”, afirman.", "los bomberos"],
  ])("%s: %s", (lang, text, name) => expect(names(lang, text)).toEqual([name]));
});
