import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";

const of = (text: string) => findSources({ text, lang: "en" }).sources;

describe("what is said of a source", () => {
  it("takes no clause for a role after “according to”", () => {
    const [source] = of("According to VOS, the harbour wardens towed the boats away.");
    expect(source).toMatchObject({ name: "VOS", description: null });
  });

  it("tells whom it is according to from those of whom it tells", () => {
    const found = of(
      "According to the Reef news source, many ferrymen in Port Alder are voicing despair, lamenting their lack of any standing with the harbour board.",
    );
    expect(found.map(({ name }) => name)).not.toContain("According");
    const [news] = of("According to Reef News, island ferrymen in Port Alder have not been given even a single berth.");
    expect(news).toMatchObject({ name: "Reef News", description: null });
  });

  it("takes people who are only placed for nameless", () => {
    const found = of(
      "According to the Reef news source, many ferrymen in Port Alder are voicing despair and saying it would be “better to sink than wait like this.”",
    );
    expect(found.find(({ name }) => name.includes("ferrymen"))).toMatchObject({ anonymous: true, kind: "group" });
  });
});
