import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { de } from "./passages/de.ts";
import { es } from "./passages/es.ts";
import { fr } from "./passages/fr.ts";

const bare = (name: string) => name.replace(/^(?:der|die|das|le|la|les|el|los|las)\s+/i, "");

describe.each([
  ["de", de],
  ["fr", fr],
  ["es", es],
] as const)("sources in %s", (lang, passages) => {
  it.each(passages.map(([text, sources]) => ({ text, sources })))("$text", ({ text, sources }) => {
    const found = findSources({ text, lang });
    expect(found.depth).toBe("full");
    expect(found.sources.map((source) => bare(source.name))).toEqual(sources);
  });
});

it("tells the language of a text that comes without one", () => {
  const [text] = de.map(([passage]) => passage);
  expect(findSources({ text: `${text}\n${de[3]![0]}` }).sources[0]?.name).toBe("Anke Rohwedder");
});
