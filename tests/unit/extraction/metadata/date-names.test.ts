import { describe, expect, test } from "vitest";
import { monthNames, platformMonths, WRITTEN_OUT } from "../../../../utils/extraction/metadata/date-names.ts";

describe("monthNames", () => {
  test.each(Object.keys(WRITTEN_OUT))("knows the months of %s as the platform does", (language) => {
    const names = monthNames(language);
    const english = monthNames("en");
    for (const [name, number] of platformMonths(language)) if (!english.has(name)) expect(names.get(name)).toBe(number);
    const written = WRITTEN_OUT[language]!.split(" ").flatMap((forms) => forms.split("/"));
    expect(new Set(written)).toEqual(new Set(platformMonths(language).map(([name]) => name)));
  });

  test("asks the platform for other languages", () => {
    expect(monthNames("cs").get("března")).toBe(3);
    expect(monthNames("tr-TR").get("ağustos")).toBe(8);
  });

  test("keeps English and what newspapers abbreviate", () => {
    expect(monthNames("de").get("march")).toBe(3);
    expect(monthNames("en").get("sept")).toBe(9);
    expect(monthNames("constructor").get("may")).toBe(5);
  });
});
