import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { names, sourcesOf } from "./named.ts";

const described = (lang: string, text: string) => sourcesOf(lang, text).map(({ name, kind }) => [name, kind]);

describe("papers and figures, in French and Spanish", () => {
  it.each([
    [
      "fr",
      "Selon les premières informations transmises par la mairie, le pont restera fermé jusqu'à lundi.",
      "la mairie",
    ],
    ["es", "Según los datos facilitados por la consejería, el puente seguirá cerrado hasta el lunes.", "la consejería"],
    ["fr", "Dans une note datée de mai, l'inspection du port avait compté douze fuites.", "l'inspection du port"],
    ["es", "El árbitro recogió en el acta que el golpe fue claro.", "el árbitro"],
  ])("%s: gives it to whoever has given or written it", (lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });

  it("takes whoever the sentence before is about for the one to believe", () => {
    const text =
      "L'avocate des marins a porté plainte contre X. À l'en croire, la capitainerie « savait tout depuis des mois ».";
    expect(names("fr", text)).toEqual(["l'avocate des marins"]);
  });
});

describe("who is meant, in German, French and Spanish", () => {
  it("keeps a woman without a name from a man who has one", () => {
    const text =
      "Devant la cour, Damien Rivoal, 41 ans, a lancé : « Je n'ai rien à regretter de tout cela. » À la barre, l'experte a décrit un homme « froid et sans remords ».";
    expect(names("fr", text)).toContain("l'experte");
  });

  it("leads a pronoun to the widow who has taken the floor", () => {
    const text =
      "Son avocate, Me Anne Lebrac, a dénoncé une enquête « à charge ».\nLa veuve de Marc Tual a pris la parole. « Vous avez mangé chez nous la veille au soir », a-t-elle lancé.";
    expect(names("fr", text)).toContain("veuve de Marc Tual");
  });

  it("gives what those who lead a house want to the house", () => {
    const text =
      "Pour la Ligue des pêcheurs, l'essentiel est ailleurs. Ses responsables réclament une baisse des taxes et n'excluent pas une grève.";
    expect(names("fr", text)).toEqual(["Ligue des pêcheurs"]);
  });

  it("does not take the minister for the mayor of the paragraph before", () => {
    const text =
      "Le maire (sans étiquette), Gilles Armand, veut saisir la justice. « Une heure de route, ce n'est pas acceptable », tonne l'élu.\nInterrogé mardi, le ministre de la Santé a renvoyé la balle. Selon lui, « rien ne se décrète à Paris ».";
    expect(names("fr", text)).toEqual(["Gilles Armand", "ministre de la Santé"]);
  });

  it("takes the ministry for the seat that has just been named", () => {
    const text = "Bercy dit suivre le dossier. L'État tient un sixième des parts, rappelle le ministère.";
    expect(described("fr", text)).toEqual([["Bercy", "organisation"]]);
  });

  it("does not give a player's words to the coach who is named next", () => {
    const text =
      "«Llevábamos meses mereciendo una noche así», confesó el delantero. Su entrenador prefirió la cautela. «Esto no ha terminado», avisó Tomás Barrenechea en la sala de prensa.";
    expect(names("es", text)).toEqual(["el delantero", "Tomás Barrenechea"]);
  });

  it("takes counsel for nobody who has been named", () => {
    const text = "La magistrada Alba Lirón ve «riesgo de fuga». La defensa lo niega todo.";
    expect(names("es", text)).toEqual(["Alba Lirón", "la defensa"]);
  });

  it("gives the company's words to the one named before it, and not to a house that comes later", () => {
    const text =
      "La farmacéutica Novabel dejará de fabricar su jarabe. La compañía alega que el precio «no cubre ni el envase». La asociación Vida Justa recuerda que no es la primera vez.";
    expect(sourcesOf("es", text).find(({ name }) => name === "Novabel")?.aliases).toContain("La compañía");
  });

  it.each([
    [
      "El colega Iván Restaña, del Clínico, prefiere no alarmar: la mayoría de los pacientes, dice, tolerará el cambio.",
      "Iván Restaña",
    ],
    [
      "Los técnicos revisan desde el alba los edificios del centro; de momento, apuntan, solo hay grietas.",
      "los técnicos",
    ],
    [
      "Los vecinos no lo ven tan claro. En la asamblea de anoche reprocharon al Ayuntamiento que el plan siga en un cajón.",
      "los vecinos",
    ],
  ])("gives a verb without a subject to whom the words before are about: %s", (text, name) => {
    expect(names("es", text)).toEqual([name]);
  });

  it("takes a son who is told of as somebody's for nobody else", () => {
    const text =
      "El guitarrista Manolo Barea vuelve a tocar. Según su hijo Antonio, ensaya cinco horas al día. «Después, la siesta», zanja el maestro.";
    expect(sourcesOf("es", text).find(({ name }) => name === "Antonio")?.aliases ?? []).not.toContain("el maestro");
  });

  it("finds the woman whom the sentence before has introduced with her university", () => {
    const text =
      "Der Forscher Arvid Lindkvist sagt: „Viele Kollegen verdrehen da die Augen.“ Eine dieser Kolleginnen ist Petra Hohmeier von der Universität Alder. Was Lindkvist Trost nenne, lasse sich einfacher erklären, findet sie.";
    expect(names("de", text)).toContain("Petra Hohmeier");
  });

  it("calls a company by the name behind the comma", () => {
    const text = "Das Unternehmen, die Hochbau Seegers GmbH, weist das zurück. Sicherheit gehe vor, teilte es mit.";
    expect(names("de", text)).toContain("Hochbau Seegers GmbH");
  });

  it("takes a region for no person", () => {
    expect(described("es", "Cataluña asegura haber contenido los alquileres un cinco por ciento.")).toEqual([
      ["Cataluña", "organisation"],
    ]);
  });

  it("takes a mayor's office for the mayor, who is a person", () => {
    const text =
      "Man erwarte, dass die Rechnung offengelegt werde, heißt es aus dem Büro von Oberbürgermeisterin Silke Rautenberg.";
    expect(findSources({ text, lang: "de" }).sources.map(({ kind }) => kind)).toEqual(["person"]);
  });

  it.each([
    [
      "de",
      "Zuversichtlicher ist man beim Alderer Institut für Fischerei. Dort geht man von mehr Heringen aus.",
      "Alderer Institut für Fischerei",
    ],
    ["es", "El agresor, de 45 años, llamó al puerto y dijo: «He hecho una tontería muy grande».", "el agresor"],
    [
      "es",
      "No había denuncias previas, precisó la delegada contra la Violencia de Género, Cristina Saurina.",
      "Cristina Saurina",
    ],
    [
      "fr",
      "« On a tout donné, je suis fier des gars », souriait malgré tout l'entraîneur, Régis Le Goënec, à la fin.",
      "Régis Le Goënec",
    ],
    [
      "fr",
      "Plus bas, le patron du café ne décolère pas. « Trente annulations en deux jours, qui va me les payer ? »",
      "le patron du café",
    ],
  ])("%s: knows who speaks in “%s”", (lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });

  it("calls a house known everywhere a house, in any language", () => {
    expect(described("fr", "Amnesty International rappelle que dix-sept marins sont détenus au port.")).toEqual([
      ["Amnesty International", "organisation"],
    ]);
  });
});

describe("papers that somebody has seen, in Spanish", () => {
  it("takes the paper, not whoever has seen it", () => {
    const text = "Un informe del Consejo de Puertos al que ha tenido acceso El Faro revela que hubo doce fugas.";
    expect(names("es", text)).toEqual(["Un informe del Consejo de Puertos"]);
  });

  it("takes players who have disclosed it to a station", () => {
    const text = "El club les prometió una prima doble si ganan, desvelaron a la Cadena Costa varios jugadores.";
    expect(names("es", text)).toEqual(["varios jugadores"]);
  });
});
