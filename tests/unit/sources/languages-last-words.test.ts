import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const bare = (name: string) => name.replace(/^(?:der|die|das|ein|eine|le|la|les|el|los|las|un|une|una) /i, "");

describe("a fourth reading of fresh texts", () => {
  it.each([
    [
      "de",
      "what she gives is no name",
      "Ein Risiko besteht nach Ansicht von Adelheid Brandt nicht. „Sie müssten täglich zehn Liter trinken“, gibt die Chemikerin Entwarnung.",
      ["Adelheid Brandt"],
    ],
    [
      "de",
      "what testers have found",
      "Die Stiftung Produkttest hat 30 Wässer untersucht. In zwei Flaschen fanden die Tester Spuren von Chrom.",
      ["Stiftung Produkttest"],
    ],
    [
      "fr",
      "the office that the sentence before names last",
      "« C’est la victoire du bon sens », se félicite Luc Vasseur.\nLa balle est dans le camp du préfet. Ce dernier a indiqué qu’il rendrait sa décision en mars.",
      ["Luc Vasseur", "préfet"],
    ],
    [
      "es",
      "those who speak for the house of the paragraph",
      "Se concentró medio centenar de personas convocadas por la Plataforma Basta Ya. Entre ellas estaba Feli, de 74 años. Sus portavoces no descartan acudir a los tribunales.",
      ["Plataforma Basta Ya"],
    ],
    [
      "es",
      "where somebody is from who opens the paragraph",
      "Darío Quesada pasó tras remontar a Li Wang. «Con 5-3 abajo pensé en la ducha», reconoció.\nWang se fue sin excusas. «Ha sido más valiente que yo», admitió el chino.",
      ["Darío Quesada", "Wang"],
    ],
  ])("%s: %s", (lang, _what, text, expected) => {
    expect(
      names(lang, text.replaceAll("\n", "\n\n"))
        .map(bare)
        .map((name) => name.replace("Li Wang", "Wang"))
        .sort(),
    ).toEqual([...expected].sort());
  });
});

describe("houses that are called by those who are in them", () => {
  it.each([
    [
      "es",
      "Médicos Sin Fronteras (MSF) alertó de que su hospital está «al borde del colapso».",
      ["Médicos Sin Fronteras"],
    ],
    ["es", "La obra sigue. Ecologistas en Acción denuncia que nadie actúa.", ["Ecologistas en Acción"]],
    ["fr", "Médecins sans frontières a alerté sur la situation du camp.", ["Médecins sans frontières"]],
    ["fr", "Selon Reporters sans frontières, deux journaux ont fermé.", ["Reporters sans frontières"]],
    ["es", "Médicos en huelga denuncian que nadie les escucha.", ["médicos en huelga"]],
  ])("%s: %s", (lang, text, expected) => {
    const found = names(lang, text);
    if (expected[0] === "médicos en huelga") expect(found).not.toContain("Médicos en huelga");
    else expect(found).toEqual(expected);
  });
});

describe("the man of whom the age is told", () => {
  it("is whoever has that age", () => {
    expect(
      names(
        "de",
        "Der Matrose Ole Brandt, 21, war lange fort. „Ich habe an Land gedacht“, sagt Brandt.\n\nDer 21 Jahre alte Mann gab an, er sei nun zurück.",
      ),
    ).toEqual(["Ole Brandt"]);
  });
});
