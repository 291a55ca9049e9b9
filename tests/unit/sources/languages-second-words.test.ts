import { describe, expect, it } from "vitest";
import { names, sourcesOf } from "./named.ts";

describe("what somebody is called the second time", () => {
  it.each([
    [
      "es",
      "the holder of a department",
      "La consejera de Pesca, Inés Roldán, anunció que el muelle abrirá en mayo. La titular de Pesca negó que haya retrasos.",
      ["Inés Roldán"],
    ],
    [
      "es",
      "the holder of a ministry",
      "El ministro del Interior, Luis Baena, descartó renunciar. De acuerdo con el titular de la cartera, los robos han bajado.",
      ["Luis Baena"],
    ],
    [
      "es",
      "a seat beside an office in the party",
      "“Es un fracaso”, replicó el portavoz socialista, Luis Baena. El diputado exigió explicaciones al consejero.",
      ["Luis Baena"],
    ],
    [
      "es",
      "whoever is at the head of the prosecution",
      "El titular de la dependencia, Luis Baena, detalló que los restos fueron encontrados. “Hay más de una herida en los cuerpos”, precisó el fiscal.",
      ["Luis Baena"],
    ],
    [
      "fr",
      "a magistrate who prosecutes",
      "« Les recherches se poursuivent au large », a précisé la procureure, Hélène Vasseur. Une enquête est ouverte. « Rien n'est exclu à ce stade », a ajouté la magistrate.",
      ["Hélène Vasseur"],
    ],
    [
      "fr",
      "a trade and where it is done",
      "« Il faut arrêter de nous désigner », s'agace Nathalie Vasseur, qui préside la chambre. L'éleveuse de Plouarzel pointe les stations d'épuration.",
      ["Nathalie Vasseur"],
    ],
    [
      "fr",
      "what somebody was before",
      "Le président du port, François Kerbrat, a proposé d'entrer au capital et assure que le projet tient. L'ancien professeur plaide pour une coopérative.",
      ["François Kerbrat"],
    ],
    [
      "fr",
      "other words for an office",
      "Le préfet, François Kerbrat, a reconnu des « retards sur le chantier ». Le représentant de l'État exclut tout moratoire.",
      ["François Kerbrat"],
    ],
    [
      "fr",
      "a party",
      "Le ministre de l'Économie, Luc Kerbrat, a annoncé que le site resterait public. « On ne brade pas un bijou », a justifié le libéral.",
      ["Luc Kerbrat"],
    ],
    [
      "fr",
      "a part of an office's name behind its noun",
      "« C'est du mépris en robe de gala », tonne la négociatrice en chef, Lucie Kerbrat. La syndicaliste rappelle que le salaire plafonne.",
      ["Lucie Kerbrat"],
    ],
    [
      "fr",
      "a name that begins with a particle",
      "Mathieu van der Holm a gagné. Van der Holm, lui, n'a guère douté. « Quand il a crevé, j'ai su que c'était gagné », a reconnu le Néerlandais.",
      ["Mathieu van der Holm"],
    ],
    [
      "de",
      "the author of a study",
      "Ein Team um die Biologin Svantje Brandt stellte fest, dass Hummeln nachts fliegen. Das wundert Matteo Kuhn, der nicht beteiligt war: „Es ist schlicht zu kalt dafür.“\nDie Autorin der Studie ist da vorsichtiger. Ob Licht schade, wisse man nicht.",
      ["Svantje Brandt", "Matteo Kuhn"],
    ],
    [
      "de",
      "a trade that sounds like an office",
      "Stadtrat Volker Brandt hält das Konzept für unausgegoren. Es sei, so der Handwerksmeister, „mit der heißen Nadel gestrickt“.",
      ["Volker Brandt"],
    ],
    [
      "de",
      "a town and a trade",
      "Stephan Brandt nickt. „Ohne Zustimmung ist das schlicht Diebstahl“, erläutert der Kölner Weltraumrechtler.",
      ["Stephan Brandt"],
    ],
    [
      "de",
      "whoever is named last",
      "Vertreten werden sie von Anwalt Florian Brandt. Dieser meint, die Beweislast liege beim Bauherrn.",
      ["Florian Brandt"],
    ],
    [
      "de",
      "the mother of somebody who has no name",
      "Drei Apotheken hat Nadine Brandt an diesem Vormittag schon angerufen. „Überall heißt es nur: nicht lieferbar“, sagt die Mutter eines Dreijährigen.",
      ["Nadine Brandt"],
    ],
    [
      "de",
      "who is named behind the verb",
      "„Wir reden miteinander“, teilte das Büro von Staatssekretär Sebastian Kuhn mit. Bis dahin führt Musikdirektor Johannes Brandt die Geschäfte. Er werde tun, was er könne, sagt der Dirigent.",
      ["Sebastian Kuhn", "Johannes Brandt"],
    ],
  ])("%s: %s", (lang, _, text, sources) => {
    expect(names(lang, text)).toEqual(sources);
  });
});

describe("what a house is called the second time", () => {
  it.each([
    [
      "de",
      "whoever accuses",
      "Die Staatsanwaltschaft fordert sieben Jahre Haft. Belegen ließ sich das nach Einschätzung der Anklagebehörde nicht.",
      ["Staatsanwaltschaft"],
    ],
    [
      "de",
      "a part of it",
      "Anders sieht das der Verkehrsclub VDK: Mehr Platz bringe mehr Umsatz, argumentiert dessen Kreisverband.",
      ["Verkehrsclub VDK"],
    ],
    [
      "de",
      "its town",
      "Ein Plus sei realistisch, heißt es bei der Gesellschaft für Agrarmarkt. Genaueres könne man, so die Bonner Marktbeobachter, erst im Juni sagen.",
      ["Gesellschaft für Agrarmarkt"],
    ],
    [
      "de",
      "the company that the sentence before names",
      "Der Betreiber, die Lumina-Gruppe, wollte sich zunächst nicht äußern. Man kommentiere laufende Verfahren nicht, teilte das Unternehmen mit.",
      ["Lumina-Gruppe"],
    ],
    [
      "fr",
      "the letters behind its name",
      "Il dit avoir alerté l'Agence régionale du littoral (ARL) « quinze fois en deux ans ». L'agence, elle, invoque la pénurie de bateaux.",
      ["ARL"],
    ],
    [
      "fr",
      "whoever judges its accounts",
      "Un rapport de la Cour des comptes pointait des études « lacunaires sur le port ». Les magistrats de la rue Cambon y estimaient le risque très élevé.",
      ["un rapport de la Cour des comptes"],
    ],
    [
      "fr",
      "the company of the text",
      "L'industriel Arvelia fait valoir qu'il a cessé tout rejet. « Nos installations respectent la réglementation », martèle le groupe.",
      ["Arvelia"],
    ],
    [
      "fr",
      "a name without a noun",
      "« Rien ne bouge », déplore Danielle Vasseur. Mer et Rivières de Bretagne n'en croit rien. L'association annonce un nouveau recours.",
      ["Danielle Vasseur", "Mer et Rivières de Bretagne"],
    ],
    [
      "fr",
      "its paper in its own sentence",
      "Le secrétaire général du port a appelé les pêcheurs à « donner une chance au dialogue », selon un communiqué lu par son porte-parole.",
      ["le secrétaire général du port"],
    ],
  ])("%s: %s", (lang, _, text, sources) => {
    expect(names(lang, text).map((name) => name.replace(/^Un rapport/, "un rapport"))).toEqual(sources);
  });

  it("leaves a doctor of the team apart from the manager", () => {
    const text =
      "Son manager, Christophe Kerbrat, voit plus loin : « Il peut faire mieux que les autres. »\nLes chutes ont animé les conversations. Selon le médecin de son équipe, sa saison est terminée.";
    expect(names("fr", text)).toEqual(["Christophe Kerbrat", "le médecin de son équipe"]);
  });

  it("leaves whoever is in charge apart from the prosecutor", () => {
    const text =
      "Der Mann habe die Anlage abgeschaltet, sagte Oberstaatsanwältin Birgit Brandt. „Das war kein Versehen“, so Brandt.\nDie damalige Heimleiterin hatte ausgesagt, davon nie etwas erfahren zu haben.";
    expect(names("de", text)).toEqual(["Birgit Brandt", "damalige Heimleiterin"]);
  });

  it("leaves one of a group apart from the minister", () => {
    const text =
      "“La situación es muy mala”, reconoció el consejero, Luis Baena. Los técnicos del parque temen que el fuego salte. “Si cruza, nos vamos”, advierte uno de ellos.";
    expect(sourcesOf("es", text).find(({ name }) => name === "Luis Baena")?.attributions).toHaveLength(1);
  });
});
