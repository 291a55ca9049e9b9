import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { names } from "./named.ts";

describe("German nouns that give what is said to somebody", () => {
  it.each([
    ["Der Hafen wurde nach bordurischen Angaben am Montag geschlossen.", ["bordurische Angaben"]],
    ["Nach offiziellen Angaben starben neun Menschen.", ["offizielle Angaben"]],
    ["Der Kahn sank nach Medienberichten schon am Sonntag.", ["Medienberichte"]],
    ["Nach eigenen Angaben hat die Werft Holm neun Kähne verkauft.", ["Werft Holm"]],
    ["Die Werft Holm hat nach eigenen Angaben neun Kähne verkauft.", ["Werft Holm"]],
    ["Nach eigener Aussage hat Pia Kuhn den Kahn nie gesehen.", ["Pia Kuhn"]],
    ["Man habe damals oft gefroren, so die bittere Erinnerung einer früheren Lotsin.", ["frühere Lotsin"]],
    ["Der Steg sei morsch, so die Einschätzung der Gutachterin Pia Kuhn.", ["Pia Kuhn"]],
    ["Der Steg sei zu teuer, lautet der Vorwurf der Opposition.", ["Opposition"]],
    ["Der Steg sei zu, hieß es vonseiten der Werft.", ["Werft"]],
    ["Der Kapitän habe geschlafen, heißt es im Urteil.", ["Urteil"]],
    ["Auf der Webseite der Werft heißt es, der Steg sei morsch.", ["Webseite der Werft"]],
    ["Nach Informationen aus Regierungskreisen soll der Steg gesperrt werden.", ["Regierungskreise"]],
    ["Nach Recherchen von NDR und Küstenblatt ist der Steg morsch.", ["NDR", "Küstenblatt"]],
    ["Aus Sicht der Lotsin Pia Kuhn ist der Steg morsch.", ["Pia Kuhn"]],
    ["Für Pia Kuhn steht fest: Der Steg muss weg.", ["Pia Kuhn"]],
    ["Der Steg sei alt, heißt es knapp in dem Entwurf der Werft.", ["Entwurf der Werft"]],
    ["Der Steg sei zu, hieß es von Seiten der Werft.", ["Werft"]],
    ["Besitzerin ist nach Angaben westlicher Dienste die Werft Holm.", ["westliche Dienste"]],
    ["Laut bordurischen Angaben starben neun Menschen.", ["bordurische Angaben"]],
    ["Der Kahn galt nach US-Angaben als verloren.", ["USA"]],
    [
      "Dort starben laut Angaben des von der Miliz kontrollierten Gesundheitsministeriums neun Menschen.",
      ["Gesundheitsministerium"],
    ],
    [
      "Die Zeitung „Neuer Moorbote“ stellt sich gegen den Plan. Der Steg sei nötig, heißt es darin.",
      ["Neuer Moorbote"],
    ],
  ])("%s", (text, expected) => expect(names("de", text)).toEqual(expected));

  it.each([
    ["„Wir sind müde“, so der Tenor am Steg."],
    ["Der Steg wird nach Informationen unserer Redaktion gesperrt."],
    ["Es heißt, der Steg sei zu."],
    ["Nach ersten Angaben sank der Kahn."],
    ["Nach Berichten über Mängel trat der Lotse zurück."],
    ["Der Kahn unterstützt nach eigenen Angaben niemanden."],
  ])("give nothing to anybody: %s", (text) => expect(names("de", text)).toEqual([]));
});

describe("German verbs behind what they report", () => {
  it.each([
    ["Der Kahn war kalt, erzählt Pia Kuhn.", ["Pia Kuhn"]],
    ["Der Kahn war kalt, erinnert sich Pia Kuhn.", ["Pia Kuhn"]],
    ["Der Kahn war kalt, meldete das Küstenblatt.", ["Küstenblatt"]],
    ["Der Kahn sei kalt gewesen, erzählt ein „ehemaliger Maschinist“.", ["ein ehemaliger Maschinist"]],
    ["Pia Kuhn ist überzeugt, dass der Steg im Mai öffnet.", ["Pia Kuhn"]],
    ["Die Gewerkschaften fordern einen Neubau.", ["Gewerkschaften"]],
    ["Die Schiffswerft bestreitet die Vorwürfe.", ["Schiffswerft"]],
    ["Die Verteidigung forderte einen Freispruch.", ["Verteidigung"]],
    ["Nachbarn hatten dieser Schilderung gleich widersprochen.", ["Nachbarn"]],
    [
      "Im Saal saß Jens Holm.\nHolm wird oft als Gutachter für Bootsprozesse geholt. „Es würde mich schon sehr überraschen, wenn der Steg noch einen Winter hielte.“",
      ["Jens Holm"],
    ],
    ["Pia Kuhn gibt zu, dass Geld fehlt.", ["Pia Kuhn"]],
    ["China und Kuba, die alten Verbündeten, riefen das Gremium dazu auf, den Hafen zu öffnen.", ["China", "Kuba"]],
    ["Dem Küstenblatt liegt das Schreiben vor. Darin heißt es: „Der Steg ist morsch.“", ["Schreiben"]],
    ["Außenminister Jan Marek zeigte sich besorgt.", ["Jan Marek"]],
    ["Präsident Jan Marek drohte mit Zöllen.", ["Jan Marek"]],
    ["Das Ifo-Institut rechnet mit einem Wachstum von 2 Prozent.", ["Ifo-Institut"]],
    ["Kritiker befürchten, der Plan könne dem Hafen schaden.", ["Kritiker"]],
    ["Befürworter des Plans sehen darin kein Hindernis.", ["Befürworter des Plans"]],
    [
      "Pia Kuhn teilte einen Text des Vereins „Rund um den Steg“: „Der Steg ist morsch und gehört gesperrt, und zwar sofort.“",
      ["Rund um den Steg"],
    ],
    ["Im Interview mit dem Küstenblatt sprach Pia Kuhn über ihre Zeit am Steg.", ["Pia Kuhn"]],
    ["Pia Kuhn teilte auf Instagram ein Bild vom Steg.", ["Pia Kuhn"]],
    ["Das Landesamt beziffert den Schaden auf neun Millionen Euro.", ["Landesamt"]],
    [
      "Pia Kuhn, die den Verein leitet, hofft auf Hilfe. „Wir brauchen jeden Kahn, den wir noch irgendwo kriegen können.“",
      ["Pia Kuhn"],
    ],
  ])("%s", (text, expected) => expect(names("de", text)).toEqual(expected));

  it.each([
    ["Wenn es am Kai regnet, findet Pia Kuhn immer einen Platz im Trockenen."],
    ["Der Ton erinnert an den Film „Das alte Moor“."],
    ["Pia Kuhn teilte einen Eintrag des Kontos „Rund um den Steg“."],
  ])("report nothing: %s", (text) => expect(names("de", text)).toEqual([]));
});

describe("a plural “sie” in German", () => {
  it.each([
    [
      "Ein junges Paar sitzt am Steg. Sie sehen sich lange an: „Wir bleiben hier, was auch kommt.“",
      ["Ein junges Paar"],
    ],
    ["Zwei Lotsinnen stehen am Kai. „Wir bleiben hier, was auch kommt“, sagen sie.", ["Zwei Lotsinnen"]],
  ])("is the two before: %s", (text, expected) => expect(names("de", text)).toEqual(expected));

  it("is nobody where no group stands before it", () => {
    const text = "Pia Kuhn steht am Kai. Sie werden dort laut begrüßt: „Herein mit euch, es ist kalt!“";
    expect(names("de", text)).not.toContain("Sie");
  });
});

describe("the same reports under two names, in German", () => {
  it("are one where the media are the same", () => {
    const text =
      "Nach bordurischen Medienberichten sank der Kahn. Laut bordurischen Medien lag das am Steg. Medienberichten zufolge war er alt.";
    expect(names("de", text)).toEqual(["bordurische Medienberichte"]);
  });

  it("are two where they are not", () => {
    const text = "Nach bordurischen Medienberichten sank der Kahn. Laut syldavischen Medien lag das am Steg.";
    expect(names("de", text)).toEqual(["bordurische Medienberichte", "syldavische Medien"]);
  });

  it("are those of whoever gathered the numbers", () => {
    const text =
      "Daten des Statistischen Landesamts zeigen, dass der Pegel sinkt. Nach Angaben des Statistischen Landesamts bleibt das so.";
    expect(names("de", text)).toEqual(["Statistisches Landesamt"]);
  });
});

describe("one entry in German", () => {
  it.each([
    [
      "for an army, whatever it is called",
      "Bordurias Armee teilte mit, der Kai sei leer. Das bordurische Militär äußerte, es gebe nichts zu sagen. Die Armee erklärte, dass der Kai leer sei.",
      ["Bordurias Armee"],
    ],
    [
      "for a body whose letters stand in brackets",
      "Ada Holm leitet nun das Zentrum für Seezeichen (ZSZ). Das Gremium sei einig gewesen, teilte die Organisation mit. „Wir freuen uns alle sehr auf die neue Zeit“, hieß es beim ZSZ.",
      ["ZSZ"],
    ],
    [
      "for a house and who speaks for it",
      "Ein Sprecher der Polizei teilte mit, der Kai sei leer. Die Polizei bestätigte am Abend, dass niemand fehlt.",
      ["Polizei"],
    ],
    [
      "for a paper that has a name",
      "Im Mai erschien die TiDe-Studie. Die Untersuchung zeigt, dass der Pegel sinkt. Die TiDe-Studie belegt, dass er weiter sinken wird.",
      ["TiDe-Studie"],
    ],
    [
      "for a house and its statement",
      "Der Kai sei leer, hieß es in einer Erklärung des Deichverbands. Der Deichverband teilte mit, man prüfe das.",
      ["Deichverband"],
    ],
    [
      "for a mother whose child has been spoken of",
      "Siham Kuhn wünscht sich, dass ihr Sohn den Tag erlebt hätte. „Sie nannten ihn einen Feigling, aber er war keiner“, sagt die Mutter.",
      ["Siham Kuhn"],
    ],
  ])("%s", (_what, text, expected) => expect(names("de", text)).toEqual(expected));

  it.each([
    [
      "two armies",
      "Bordurias Armee teilte mit, der Kai sei leer. Das syldavische Militär erklärte, dass der Kai voll sei.",
      ["Bordurias Armee", "syldavisches Militär"],
    ],
    [
      "a spokesman of another house",
      "Ein Sprecher der Werft teilte mit, der Kai sei leer. Die Polizei bestätigte am Abend, dass niemand fehlt.",
      ["Ein Sprecher der Werft", "Polizei"],
    ],
    [
      "a union and the party of whoever has been named",
      "Innenminister Jan Marek (ÖVP) besuchte den Kai. Der Steg sei morsch, teilte die Gewerkschaft mit.",
      ["Gewerkschaft"],
    ],
    [
      "a mother and the minister who spoke before",
      "Pia Kuhn sagte, der Steg sei zu. „Mein Kind schläft seit Tagen nicht“, sagte die Mutter.",
      ["Mutter", "Pia Kuhn"],
    ],
  ])("not for %s", (_what, text, expected) => expect(names("de", text).sort()).toEqual(expected));
});

describe("links outside English", () => {
  const text = "Rasch stießen sie an Grenzen. Daneben liegt der Jahresbericht der Werft, und mehr steht hier.";
  const link = (words: string, href: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, href };
  };
  const linked = (...links: { start: number; end: number; href: string }[]) =>
    findSources({ text, lang: "de", links, url: "https://paper.example/a" })
      .sources.filter(({ kind }) => kind === "link")
      .map(({ name, description, links: hrefs }) => [name, description, hrefs.length]);

  it("go by their words where these name something", () => {
    expect(linked(link("Jahresbericht der Werft", "https://yard.example/2025"))).toEqual([
      ["Jahresbericht der Werft", "yard.example", 1],
    ]);
  });

  it("are those of the source whose site it is", () => {
    const said = "Laut Landesamt sinkt der Pegel. Daneben steht die Karte der letzten Jahre.";
    const links = [{ start: said.indexOf("Karte"), end: said.length - 1, href: "https://www.landesamt.example/karte" }];
    const { sources } = findSources({ text: said, lang: "de", links, url: "https://paper.example/a" });
    expect(sources.map(({ name, links: hrefs }) => [name, hrefs.length])).toEqual([["Landesamt", 1]]);
  });

  it("leave out what is sold", () => {
    expect(linked(link("Jahresbericht der Werft", "https://press.example/produkt/jahresbericht"))).toEqual([]);
  });

  it("go by their host where they do not, once for each host", () => {
    const links = [
      link("Rasch stießen sie an Grenzen", "https://yard.example/a"),
      link("hier", "https://yard.example/b"),
    ];
    expect(linked(...links)).toEqual([["yard.example", "Rasch stießen sie an Grenzen", 2]]);
  });
});
