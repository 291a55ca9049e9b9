import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { describeForPeople } from "../../../utils/report/for-people.ts";
import { type PageReport, reportPage } from "../../../utils/report/index.ts";

const url = "https://news.example/harbour";
const { window } = new JSDOM("<title>Harbour</title><p>Nothing here", { url });
const bare = reportPage({ document: window.document, url });

describe("the report for people", () => {
  it("says that there is no article", () => {
    expect(describeForPeople({ ...bare, article: null })).toContain("No article was found on this page.");
  });

  it("names author, source, relay and quote, and keeps lines short", () => {
    const report = {
      ...bare,
      news: { isNews: true, score: 0.97, kind: "news", reasons: ["It says so."] },
      article: {
        title: "Harbour bridge shut",
        siteName: "The Example",
        published: "2026-01-02",
        wordCount: 12,
        readingMinutes: 1,
        piece: { kind: "news", reason: "" },
        authors: [{ name: "Mina Okafor", role: "reporter", organisation: "The Example", bio: null }],
        agencies: [],
        paragraphs: ["A long sentence about the bridge. ".repeat(20).trim()],
      },
      sources: [
        {
          name: "a harbour worker",
          kind: "person",
          anonymous: true,
          description: null,
          via: "Radio Quay",
          links: [],
          attributions: [{ quote: "We heard it crack" }],
        },
      ],
    } as unknown as PageReport;
    const said = describeForPeople(report);
    expect(said).toContain("Mina Okafor (reporter, The Example)");
    expect(said).toContain("a harbour worker — anonymous person, cited 1×, via Radio Quay");
    expect(said).toContain("“We heard it crack”");
    expect(Math.max(...said.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
