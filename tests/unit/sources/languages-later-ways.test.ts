import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

describe("ways that fresh texts have shown", () => {
  it.each([
    [
      "de",
      "an estimate with 'mit'",
      "Der Umbau dauert. Geschäftsführer Peter Brandt rechnet mit Mehrkosten in Millionenhöhe.",
      ["Peter Brandt"],
    ],
    ["de", "what something is called", "Ein Bahnsprecher nannte das „Spekulation“.", ["Ein Bahnsprecher"]],
    [
      "de",
      "somebody nameless whom a sentence brings in",
      "Weniger Geduld hatte eine Krankenschwester, die zu Fuß gelaufen war: „Meine Patienten können auch nicht streiken.“",
      ["eine Krankenschwester"],
    ],
    [
      "de",
      "whoever wants no name, before a quotation",
      "„Das reicht nicht“, sagte Pia Kuhn. Ein Betroffener, der anonym bleiben will, rechnet nicht mit Anklagen. „Die sind doch alle längst tot.“",
      ["Pia Kuhn", "Ein Betroffener"],
    ],
    [
      "de",
      "an unreal mood",
      "Präsidentin Dagmar Brandt mahnte allerdings, Schulen bräuchten klare Leitlinien.",
      ["Dagmar Brandt"],
    ],
    [
      "de",
      "an office past somebody nameless",
      "Baudirektor Franz Brandt sagt, der Rat habe es gebilligt. Zudem seien 17 Bäume nach Erkenntnissen eines Sachverständigen krank. Dass das Gutachten fehlt, räumt der Amtsleiter ein: „Da hätten wir früher reden müssen.“",
      ["Franz Brandt", "Sachverständigen"],
    ],
    [
      "fr",
      "an apposition before a colon",
      "Pour Jean-Marie Vasseur, professeur d'économie à Brest, la crise est d'abord celle de la demande : « On pêche deux fois moins qu'avant. » L'universitaire plaide pour une sortie organisée.",
      ["Jean-Marie Vasseur"],
    ],
    [
      "fr",
      "one of them, by name",
      "Les avocats sont venus en nombre. L'un d'eux, Me Yves Vasseur, dénonce « un mensonge d'État ».",
      ["Yves Vasseur"],
    ],
    [
      "fr",
      "a trade by its ending",
      "Un syndicaliste du port, joint par téléphone, craint « une explosion ».",
      ["un syndicaliste du port"],
    ],
    [
      "fr",
      "a palace that is nobody",
      "« Rien ne bouge sur la côte », dénonce la juriste Iris Vasseur. Au palais, on relativise.",
      ["Iris Vasseur", "palais"],
    ],
    [
      "fr",
      "a scholar by another word",
      "Pour le sociologue François Vasseur, l'échec était écrit. « On a voulu régler avec du tissu un problème d'inégalités », note le professeur émérite.",
      ["François Vasseur"],
    ],
    [
      "fr",
      "a family name whose letters stand in the text",
      "L'usine assemble la DS 3. « On nous endort avec du chômage », fulmine Jonathan Dos Santos, délégué central.",
      ["Jonathan Dos Santos"],
    ],
    [
      "es",
      "a group before a colon",
      "Las fuentes de la casa callan. Los sindicatos rebaten el dato: descontada la inflación, sostienen, se ha perdido un 18%.",
      ["los sindicatos"],
    ],
    [
      "es",
      "a clitic behind the subject",
      "La patronal AEB lo niega con rotundidad: los planes, aseguran en la asociación, funcionaron.",
      ["AEB"],
    ],
    [
      "es",
      "a name behind a relative clause",
      "El impacto es grande. La catedrática que lo firmó, Carmen Baena, cree que aún hay margen.",
      ["Carmen Baena"],
    ],
    [
      "es",
      "a scholar by another word",
      "Para la politóloga María Teresa Baena, los resultados abrirán un ciclo. “El partido se acaba; lo que no sabemos es qué empieza”, señaló la catedrática de la Universidad de Vigo.",
      ["María Teresa Baena"],
    ],
    [
      "es",
      "whoever is close to somebody",
      "Fuentes cercanas al preparador señalan que nadie le avisó.",
      ["fuentes cercanas al preparador"],
    ],
    [
      "es",
      "a house by its noun",
      "La Fiscalía General de la Costa (FGC) informó del decomiso de tres barcos. Según la dependencia, el cargamento venía del norte.",
      ["Fiscalía General de la Costa"],
    ],
    [
      "es",
      "a member of a board",
      "El Tribunal Electoral (TRE) lo descartó. “Se trata de un error que afecta a once boletas”, precisó su vicepresidente, Francisco Baena. El vocal instó a los candidatos a “bajar el tono”.",
      ["Francisco Baena", "Tribunal Electoral"],
    ],
  ])("%s: %s", (lang, _, text, sources) => {
    expect(names(lang, text)).toEqual(sources);
  });

  it.each([
    ["de", "an adjective that opens a sentence", "Leer ging dagegen der als Favorit gehandelte Beitrag aus."],
    ["fr", "whom something worries", "Ce constat, dressé par une équipe, inquiète la communauté scientifique."],
    ["es", "how it was planned", "Los barcos salieron según lo previsto y llegaron al puerto."],
  ])("%s: nobody is %s", (lang, _, text) => {
    expect(names(lang, text)).toEqual([]);
  });
});
