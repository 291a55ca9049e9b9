import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("more ways to give words to somebody", () => {
  it.each([
    [
      "de",
      "a participle with its prefix",
      "Ein Gutachter des Hafens hatte zuvor dargelegt, dass der Damm hält.",
      ["Ein Gutachter des Hafens"],
    ],
    [
      "de",
      "an article and its noun before the verb",
      "Bürgermeister Jan Brandt sagte, die Nachricht treffe die Stadt ins Mark.",
      ["Jan Brandt"],
    ],
    ["de", "an infinitive", "Verkehrssprecher Martin Brandt mahnte, den Umbau voranzutreiben.", ["Martin Brandt"]],
    ["de", "letters with their article", "Auch das reicht nicht. Die GEV fordert stattdessen mehr Lotsen.", ["GEV"]],
    [
      "de",
      "where it is told",
      "Ein Insider spricht im Gespräch mit dem Küstenblatt von 180 Millionen Euro.",
      ["Ein Insider"],
    ],
    [
      "de",
      "a paper that has shown it",
      "Das habe zuletzt eine Studie der Universität Kiel gezeigt, so Pia Kuhn.",
      ["Pia Kuhn", "eine Studie der Universität Kiel"],
    ],
    [
      "de",
      "a pronoun behind a colon",
      "Eine Bäuerin erzählte, sie habe nur die Papiere mitgenommen.\nKritik kommt von der Stiftung Seeblick: Sie bemängelt, dass die Karten alt seien.",
      ["Stiftung Seeblick", "Eine Bäuerin"],
    ],
    [
      "de",
      "a name in marks behind its noun",
      "Fanvertreterin Sabine Brandt vom Bündnis „Möwen-Kurve“ fordert Konsequenzen in der Führung.",
      ["Sabine Brandt"],
    ],
    [
      "de",
      "a neighbour, and a sentence between",
      "„Ich bin um vier Uhr früh durch die Reihen gegangen“, erzählt Pia Kuhn. Ihr Nachbar Jan Brandt hatte mehr Glück. Verluste hat aber auch er. „Ein Drittel ist weg, mindestens.“",
      ["Pia Kuhn", "Jan Brandt"],
    ],
    [
      "de",
      "an adverb that is a given name, too",
      "Anders sieht das der Verkehrsclub VDK: Mehr Platz bringe mehr Umsatz.",
      ["Verkehrsclub VDK"],
    ],
    [
      "fr",
      "whoever wants no name",
      "Un cadre du port, qui requiert l'anonymat, évoque « des arbitrages politiques déguisés ».",
      ["un cadre du port"],
    ],
    [
      "fr",
      "a pronoun before the verb",
      "Un cadre, qui s'exprime sous couvert d'anonymat, le confirme : les plans dateraient de 2023.",
      ["un cadre"],
    ],
    [
      "fr",
      "words that stand for the verb",
      "Le toxicologue Jacques Vasseur n'a « jamais vu de tels niveaux sur la côte ».",
      ["Jacques Vasseur"],
    ],
    [
      "fr",
      "an aside before the participle",
      "Bruxelles a au contraire dénoncé une « dérive autoritaire du port » par la voix de Karine Vasseur.",
      ["Karine Vasseur", "Bruxelles"],
    ],
    [
      "fr",
      "a ministry that follows the matter",
      "Au ministère de la mer, on suit le dossier « avec intérêt ».",
      ["ministère de la mer"],
    ],
    [
      "fr",
      "an idea that somebody has judged",
      "Il réclame des bateaux militaires. Une idée jugée « baroque » par le député André Vasseur.",
      ["André Vasseur"],
    ],
    [
      "fr",
      "whom it was told",
      "« Mon client est effondré par cette mort », a réagi auprès de l'AFP son avocate, Me Sonia Vasseur.",
      ["Sonia Vasseur"],
    ],
    [
      "fr",
      "figures by whoever put them out",
      "Selon les relevés publiés mardi par l'Agence du littoral, le taux remonte.",
      ["Agence du littoral"],
    ],
    [
      "fr",
      "a hundred of them",
      "Une centaine de pêcheurs écrivent que « la ville se meurt de ses loyers ».",
      ["une centaine de pêcheurs"],
    ],
    [
      "fr",
      "a house that is spelt in brackets",
      "La Société française de recherche et médecine de la mer (SFRMM) plaide depuis dix ans pour des cours à 9 heures.",
      ["Société française de recherche et médecine de la mer"],
    ],
    [
      "es",
      "whose view it is",
      "El magistrado Ernesto Baena discrepa de sus compañeros. A su entender, el regidor “sabía perfectamente lo que firmaba”.",
      ["Ernesto Baena"],
    ],
    [
      "es",
      "a place, an aside and the verb",
      "Desde Puertonorte, en cambio, admiten que la oferta ha superado lo razonable.",
      ["Puertonorte"],
    ],
    [
      "es",
      "an adverb before the verb",
      "Un estudio de la Universidad de Vigo, dirigido por el urbanista Fernando Baena, ya alertó de que el alquiler había subido.",
      ["Un estudio de la Universidad de Vigo"],
    ],
    [
      "es",
      "a clause behind a colon",
      "La protesta crece: la plataforma Puerto Limpio convocó una concentración y tachó el fallo de “auténtico bochorno”.",
      ["Puerto Limpio"],
    ],
    [
      "es",
      "a relative clause between",
      "Fuentes del departamento que dirige Miguel Baena admiten que hubo retrasos.",
      ["fuentes del departamento"],
    ],
    [
      "es",
      "a verb that hangs on another",
      "“He dejado las gallinas y a mi marido”, intenta bromear Amparo Roldán.",
      ["Amparo Roldán"],
    ],
    [
      "es",
      "a house with a conjunction in its name",
      "La cifra sube, según el último boletín del Centro Europeo para la Prevención y el Control de las Mareas.",
      ["último boletín del Centro Europeo para la Prevención y el Control de las Mareas"],
    ],
    [
      "es",
      "a participle that is a paper, too",
      "La Agencia de Puertos (APU) ha cerrado dos muelles. Todo va bien, según ha comunicado el organismo este viernes.",
      ["Agencia de Puertos"],
    ],
    ["es", "letters that open a sentence", "CCOO ve en el ajuste “la mano de los fondos del puerto”.", ["CCOO"]],
  ])("%s: %s", (lang, _, text, sources) => {
    expect(names(lang, text)).toEqual(sources);
  });

  it.each([
    ["de", "figures of nobody's", "Die Stadt plant um, mit Verweis auf Zahlen aus Gent und Freiburg."],
    ["de", "what investigations say", "Ersten Ermittlungen zufolge war er durch sein Handy abgelenkt."],
    ["fr", "what could not be checked", "Le bilan n'a pu être confirmé de source indépendante."],
    ["es", "what the paper has learnt", "El muelle abrirá en mayo, según supo el diario La Grada."],
  ])("%s: nobody is %s", (lang, _, text) => {
    expect(names(lang, text)).toEqual([]);
  });
});
