import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const bare = (name: string) =>
  name.replace(/^(?:(?:der|die|das|ein|eine|le|la|les|el|los|las|un|une|una)\s+|l['’])/i, "");

describe("German sources spoken of again", () => {
  it.each<[string, string[]]>([
    ["Das ist nach Einschätzung Tiedtkes der falsche Weg. Hanna Tiedtke forscht in Kiel.", ["Hanna Tiedtke"]],
    ["Der Bürgermeister kündigte Widerstand an. „Das lassen wir uns nicht bieten“, sagte Jens Kolbe.", ["Jens Kolbe"]],
    [
      "Der Bürgermeister sagte, die Straße sei breit genug. Jens Kolbe fügte hinzu, er wolle das prüfen.",
      ["Jens Kolbe"],
    ],
    ["Skeptisch ist Hanna Tiedtke. Der See sei nicht zu retten.", ["Hanna Tiedtke"]],
    ["Deutlicher wird Hanna Tiedtke. Der See sei nicht zu retten.", ["Hanna Tiedtke"]],
    ["Zufrieden mit dem Ergebnis ist Hanna Tiedtke. Der See sei gerettet.", ["Hanna Tiedtke"]],
    ["Auf die Frage nach den Kosten antwortet Hanna Tiedtke ausweichend. Das müsse man sehen.", ["Hanna Tiedtke"]],
    [
      "Der Angeklagte schwieg lange. Erst gestern ergriff er das Wort und bat um Verzeihung. Er schäme sich, sagte er, den Kopf gesenkt.",
      ["Angeklagter"],
    ],
    [
      "Die Gutachterin Maren Kolb verneinte das. Er habe planvoll gehandelt. Die Sachverständige wies darauf hin, dass er spielt.",
      ["Maren Kolb"],
    ],
    ["Grundlage ist ein Gutachten des Planungsbüros Kolb. Das Büro rät von dem Bau ab.", ["Planungsbüro Kolb"]],
    ["Das Institut für Forsten hat 300 Wälder untersucht. Demnach sind 41 Prozent krank.", ["Institut für Forsten"]],
    [
      "Bei der Handwerkskammer sieht man das anders. Kleine Betriebe könnten sich das nicht leisten, gibt ein Sprecher zu bedenken.",
      ["Handwerkskammer"],
    ],
    [
      "Das Landgericht sprach ihn frei. Das Landgericht teilte mit, die Beweise reichten nicht. Die Richter betonten, der Zeuge sei unglaubwürdig.",
      ["Landgericht"],
    ],
    [
      "Einziger Bewerber ist Jannis Wolter. Zwei Jahre lang studierte er in Kiel. Abends sehe er nun, was er geschafft habe.",
      ["Jannis Wolter"],
    ],
    [
      "Die Brücke ist alt. Wolter braucht für die Antwort keine Sekunde. „Weil hier nie jemand hinschaut.“ Jannis Wolter wohnt nebenan.",
      ["Jannis Wolter"],
    ],
    [
      "Die Ermittler waren da. Einsatzleiter Kai Gerdes sagte, es brenne noch. Nach Einschätzung der Ermittler war es ein Kabel.",
      ["Ermittler", "Kai Gerdes"],
    ],
    ["Ines Haller vermisste den Mut. Schon am Morgen sei ihr mulmig gewesen, verriet die 39-Jährige.", ["Ines Haller"]],
    [
      "Der Verkehrsverbund Osterland streicht Linien. Der Verbund begründet das mit den Kosten.",
      ["Verkehrsverbund Osterland"],
    ],
    [
      "Das ist das Ergebnis einer Untersuchung der Sternwarte Kolm. Die Autoren raten zu Geduld.",
      ["Untersuchung der Sternwarte Kolm"],
    ],
  ])("%s", (text, sources) => {
    expect(names("de", text).map(bare).sort()).toEqual([...sources].sort());
  });
});

describe("French sources spoken of again", () => {
  it.each<[string, string[]]>([
    [
      "Le maire, Yvon Le Dantec, compte déposer un recours. « Qui sera responsable ? » interroge l'édile.",
      ["Yvon Le Dantec"],
    ],
    [
      "Yvon Le Dantec (divers gauche) compte déposer un recours. « Qui sera responsable demain ? » interroge l'édile, lui-même ancien pompier.",
      ["Yvon Le Dantec"],
    ],
    [
      "La chambre régionale des comptes relève un déficit de 2 millions. Elle recommande un regroupement.",
      ["chambre régionale des comptes"],
    ],
    ["Le maire a tranché : la fête aura lieu. « On ne recule pas », a dit Yvon Mercier.", ["Yvon Mercier"]],
    ["La maire promet que la fête aura lieu. « On ne recule pas », lance Sandrine Oudot.", ["Sandrine Oudot"]],
    [
      "Dans la classe de CM1 de Ludivine Carrel, le capteur est rouge. « Chaque matin, c'est la même histoire », raconte l'institutrice.",
      ["Ludivine Carrel"],
    ],
    [
      "Un collectif s'est monté à l'automne. « On nous prend pour des enfants », s'étrangle sa porte-parole.",
      ["collectif"],
    ],
    [
      "Nathalie Pruvot ne décolère pas. « C'est un divorce, ni plus ni moins », cingle la déléguée CGT.",
      ["Nathalie Pruvot"],
    ],
    [
      "C'est l'un des enseignements d'une étude du Centre des dunes. Les auteurs plaident pour une digue.",
      ["étude du Centre des dunes"],
    ],
    [
      "Selon un rapport de l'Agence nationale des dunes, la côte recule. L'agence rappelle que le sable manque.",
      ["rapport de l'Agence nationale des dunes"],
    ],
    [
      "Patrick Le Guen détaille les dépenses. « Que l'on me cite une commune qui a fait autant », lance le maire.",
      ["Patrick Le Guen"],
    ],
    [
      "Ilyes Ferrand, chimiste à Nantes, n'en revient pas. Les séries longues sont rares, fait-il remarquer.",
      ["Ilyes Ferrand"],
    ],
  ])("%s", (text, sources) => {
    expect(names("fr", text).map(bare).sort()).toEqual([...sources].sort());
  });
});

describe("Spanish sources spoken of again", () => {
  it.each<[string, string[]]>([
    ["Paco Linares llegó ayer a Soria. Asegura que el pacto es una trampa.", ["Paco Linares"]],
    ["Paco Linares preside la asociación. Preguntado por el pacto, responde que es una trampa.", ["Paco Linares"]],
    [
      "La delegada del Gobierno, Elvira Zamora, visitó el puesto. Agradeció el esfuerzo y rogó a los vecinos que no vuelvan.",
      ["Elvira Zamora"],
    ],
    ["Los técnicos tenían dudas. En un informe de enero, advierten de que el agua está cerca.", ["técnicos"]],
    ["La alcaldesa prometió que habrá fiesta. «No nos echamos atrás», dijo Marta Izaguirre.", ["Marta Izaguirre"]],
    ["La alcaldesa prometió que habrá fiesta. Marta Izaguirre añadió que será en mayo.", ["Marta Izaguirre"]],
    [
      "La Audiencia de Soria considera que no hubo delito. El fallo sostiene que nadie avisó. «No cabe exigir adivinos», concluyen los magistrados.",
      ["Audiencia de Soria"],
    ],
    [
      "El dato figura en el anuario de la Casa del Mar. El documento señala que faltan barcos.",
      ["anuario de la Casa del Mar"],
    ],
    [
      "El Sindicato de Inquilinas de Soria valora la ley. La organización exige más.",
      ["Sindicato de Inquilinas de Soria"],
    ],
    [
      "Un informe de la Casa del Mar va en otra dirección. Sus autores calculan que faltan barcos.",
      ["informe de la Casa del Mar"],
    ],
    ["A la salida la madre lloraba. «Lo mataron las prisas», acertó a decir Maite Zabala.", ["Maite Zabala"]],
    ["Más duro fue Paco Linares. El portavoz de los vecinos cargó contra la obra.", ["Paco Linares"]],
    [
      "El caso ha llegado al Defensor del Pueblo. La institución recuerda que la luz es un derecho.",
      ["Defensor del Pueblo"],
    ],
    ["«La red es vieja», señala Paco Linares. La mayor parte, añade, se pierde.", ["Paco Linares"]],
  ])("%s", (text, sources) => {
    expect(names("es", text).map(bare).sort()).toEqual([...sources].sort());
  });
});

describe("what a standfirst says of many", () => {
  const rest = [
    "„Das Dach trägt noch zehn Jahre“, sagte Architektin Ruth Ahlers beim Rundgang durch die leere Halle.",
    "Die Halle steht seit zwei Jahren leer.",
    "Jens Kolbe hält dagegen. „Jeder Winter kostet uns eine halbe Million“, sagte er den Besuchern.",
    "Am Montag wird weiter beraten.",
    "Karten gibt es an der Kasse.",
  ];

  it("is said again by those whom the text names", () => {
    const text = ["Streit um die Halle", "Die Opposition fordert den Abriss.", ...rest].join("\n");
    expect(names("de", text).sort()).toEqual(["Jens Kolbe", "Ruth Ahlers"]);
  });

  it("stays where the text says it of them again", () => {
    const more = "Die Opposition fordert, dass der Rat am Montag entscheidet.";
    const text = ["Streit um die Halle", "Die Opposition fordert den Abriss.", ...rest, more].join("\n");
    expect(names("de", text)).toContain("Opposition");
  });

  it("stays where nobody else is named", () => {
    const text = ["Streit um die Halle", "Die Opposition fordert den Abriss.", "Es regnet.", "Es ist kalt."].join("\n");
    expect(names("de", text)).toEqual(["Opposition"]);
  });
});

describe("blank lines between paragraphs", () => {
  it.each([
    [
      "de",
      "Jens Kolbe leitet die Halle.",
      "„Jeder Winter kostet uns eine halbe Million“, sagte er den Besuchern.",
      "Jens Kolbe",
    ],
    [
      "es",
      "Marta Roldán dirige la sala.",
      "«Cada invierno nos cuesta medio millón», dijo ella a los vecinos.",
      "Marta Roldán",
    ],
  ])("are no paragraphs (%s)", (lang, first, second, name) => {
    expect(names(lang, [first, second].join("\n\n"))).toEqual([name]);
    expect(names(lang, [first, second].join("\n"))).toEqual([name]);
  });
});
