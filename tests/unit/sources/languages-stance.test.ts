import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const bare = (name: string) => name.replace(/^(?:der|die|das|ein|eine|le|la|les|l’|el|los|las|un|une|una)\s+/i, "");

describe("German sentences that tell whose they are by how they open", () => {
  it.each([
    [
      "In einer Befragung des Instituts Mobilwerk sprachen sich 71 Prozent dafür aus.",
      ["Befragung des Instituts Mobilwerk"],
    ],
    ["Scharfe Kritik kam von Landrätin Heike Stratmann.", ["Heike Stratmann"]],
    ["Auch aus der Opposition kam Kritik.", ["Opposition"]],
    ["Enttäuscht zeigte sich auch Kapitän Mats Büchner.", ["Mats Büchner"]],
    ["Anders sieht das Gemeinderätin Vroni Stadler.", ["Vroni Stadler"]],
    ["Ein Ingenieurbüro war zu dem Ergebnis gekommen, dass die Rohre lecken.", ["Ingenieurbüro"]],
    ["Von der Datenschutzbehörde war zu hören, dass ein Verfahren läuft.", ["Datenschutzbehörde"]],
    ["Als Grund nannte Firmenchefin Annelore Voß die Baukonjunktur.", ["Annelore Voß"]],
    ["Im Prüfbericht ist von „Mängeln“ die Rede.", ["Prüfbericht"]],
    [
      "Kapitän Joshua Holt spricht von einem „Ruhepol“, Routinier Steffen Quast von „Urvertrauen“.",
      ["Joshua Holt", "Steffen Quast"],
    ],
    ["Das Blatt zitierte einen ranghohen Funktionär mit den Worten: „Es ist vorbei.“", ["ranghoher Funktionär"]],
    ["Dann warnte der britische Gesandte, die Lage sei ernst.", ["britischer Gesandter"]],
    ["Dezernentin Ines Kallweit stellte in Aussicht, sechs Lehrer einzustellen.", ["Ines Kallweit"]],
    ["Einsatzleiter Malte Sievers lobte das Verhalten der Gäste.", ["Malte Sievers"]],
    ["Das ergab eine Abfrage des Schulamts.", ["Abfrage des Schulamts"]],
    ["Nach ersten Erkenntnissen der Feuerwehr brannte ein Kabel.", ["Feuerwehr"]],
    ["Er starb nach Angaben seiner Familie am Dienstag.", ["seine Familie"]],
    ["Pia Kuhn kam zu spät. Nach Kuhns Darstellung war der Kahn leer.", ["Pia Kuhn"]],
    ["Es habe keine Verletzten gegeben, beruhigte Wehrführer Lorenz Häberle am Mittag.", ["Lorenz Häberle"]],
    ["Der Verband begrüßt den Plan, hält ihn aber für überfällig.", ["Verband"]],
    ["Die Kinder lernten kaum schwimmen, gab Vroni Stadler zu bedenken.", ["Vroni Stadler"]],
    [
      "Der Landesbetrieb für Küstenschutz bezifferte den Schaden auf 1,2 Millionen Euro.",
      ["Landesbetrieb für Küstenschutz"],
    ],
    ["Das Gesundheitsamt registrierte 4.200 Fälle.", ["Gesundheitsamt"]],
    ["Der Sender Canal Este meldete, im Palast werde über Neuwahlen gesprochen.", ["Canal Este"]],
    ["Sein Nachfolger an der Spitze, Jasper Conradi, erinnerte an den Humor des Gründers.", ["Jasper Conradi"]],
    ["Aus Sicht des Abgeordneten Ruben Czapla fehlen Planer.", ["Ruben Czapla"]],
    [
      "Das Leck fand Forscherin Katharina Pölzl. Man habe alles lesen können, so die Grazerin im „Tagblatt“.",
      ["Katharina Pölzl"],
    ],
    [
      "Präsident Hans-Werner Lütt bleibt ruhig: Am Samstag müsse man siegen, mahnte der 66-Jährige.",
      ["Hans-Werner Lütt"],
    ],
  ])("%s", (text, sources) => {
    expect(names("de", text).map(bare).sort()).toEqual([...sources].sort());
  });

  it.each([
    "Es gibt 4.200 bestätigte Fälle im Kreis.",
    "Rückendeckung bekam er vom Koalitionspartner.",
    "Die Firma lehnte eine Stellungnahme ab.",
    "Der Kreis zählt zu den ärmsten im Land.",
    "Wegen neuer Angaben von Montagabend ruht die Arbeit.",
  ])("names nobody in: %s", (text) => {
    expect(names("de", text)).toEqual([]);
  });
});

describe("French and Spanish sentences that tell whose they are", () => {
  it.each([
    ["fr", "Les routes sont fermées, a fait savoir la procureure adjointe, Maud Ferrand.", ["Maud Ferrand"]],
    ["fr", "Sept personnes ont péri, ont indiqué les garde-côtes.", ["garde-côtes"]],
    ["fr", "C’est la conclusion d’une vaste étude parue lundi.", ["vaste étude"]],
    ["fr", "Au ministère, on se félicite d’une couverture inédite.", ["ministère"]],
    ["fr", "Un pessimisme que ne partage pas Paolo Serra.", ["Paolo Serra"]],
    ["fr", "Un avis contesté par plusieurs experts.", ["plusieurs experts"]],
    ["fr", "L’affaire, révélée mercredi par l’hebdomadaire Nedelja, fait grand bruit.", ["Nedelja"]],
    ["fr", "« On a perdu », reconnaissait, lucide, le capitaine Julien Abadie.", ["Julien Abadie"]],
    [
      "fr",
      "Sollicitée, la direction de l’établissement dénonce des « allégations calomnieuses ».",
      ["direction de l’établissement"],
    ],
    [
      "fr",
      "C’est le chercheur en sécurité Loris Baumann qui a vu la faille. « C’était simple comme bonjour », lâche-t-il.",
      ["Loris Baumann"],
    ],
    [
      "fr",
      "Anouk Delvaux : J’ai écrit deux livres et les ai jetés.\nPourquoi ?\nAnouk Delvaux : Ils ne tenaient pas debout du tout.",
      ["Anouk Delvaux"],
    ],
    [
      "fr",
      "« L’exercice a été rude », a admis son PDG, Christophe Delmotte, devant la presse.",
      ["Christophe Delmotte"],
    ],
    [
      "es",
      "Sin embargo, fuentes del club consultadas por este diario sitúan el ultimátum en el domingo.",
      ["fuentes del club"],
    ],
    ["es", "Su letrada, Maite Orduña, sostiene que el procesado mentía.", ["Maite Orduña"]],
    ["es", "El incendio está controlado, ha hecho saber el consistorio.", ["consistorio"]],
    ["es", "A ojos del experto en ciberseguridad Roque Medina, el error es grave.", ["Roque Medina"]],
    ["es", "El consejero de Interior, Gorka Larrinaga, eleva a cuatro los heridos.", ["Gorka Larrinaga"]],
    [
      "es",
      "La astrofísica Olalla Pazos pide cautela. «La señal está en el límite de lo medible», objeta.",
      ["Olalla Pazos"],
    ],
    [
      "es",
      "Al frente del reparto figura Jorge Iturbe. «Mi personaje miente en cada frase», apunta el actor bilbaíno, que vuelve a las tablas.",
      ["Jorge Iturbe"],
    ],
    [
      "es",
      "El gerente de la inmobiliaria Casa Clara, Néstor Vidaurre, culpa a la falta de pisos. «Tengo mil llamadas al día», afirma.",
      ["Néstor Vidaurre"],
    ],
    [
      "es",
      "La Plataforma por el Tren exige un plan. Desde la Plataforma aseguran que no se rendirán.",
      ["Plataforma por el Tren"],
    ],
    ["es", "En la misma línea se pronunció la ministra Sara Holm.", ["Sara Holm"]],
    [
      "es",
      "Emilia Vicuña publica novela.\nP. ¿Por qué vuelve ahora?\nR. Porque nunca me fui del todo de allí.\nP. ¿Le duele?\nR. Me dolería no haber vuelto nunca más.",
      ["Emilia Vicuña"],
    ],
  ])("%s: %s", (lang, text, sources) => {
    expect(names(lang, text).map(bare)).toEqual(sources);
  });

  it.each([
    ["fr", "L’enquête a été réalisée en ligne auprès de 1 004 personnes."],
    ["fr", "Six Français sur dix se disent favorables à la mesure."],
    ["fr", "Un bilan impossible à vérifier de source indépendante."],
    ["es", "Las llamas avanzan «sin control» por el viento."],
    ["es", "La delantera pidió el balón tres veces."],
  ])("names nobody in %s: %s", (lang, text) => {
    expect(names(lang, text)).toEqual([]);
  });
});
