import { describe, expect, it } from "vitest";
import { authorsOf } from "./support.ts";

const kindOf = (title: string, url: string, paragraphs: string[]): string =>
  authorsOf({ title, url: `https://harbour.example/${url}`, paragraphs }).piece.kind;

describe("kinds that no label names", () => {
  it("takes the address' word for it, unless the headline has it too", () => {
    expect(kindOf("Nora Quill: why boats matter", "news/nora-quill-interview-boats-b12", [])).toBe("interview");
    expect(kindOf("“Barcos, siempre”", "cultura/entrevista-nora-quill.html", [])).toBe("interview");
    expect(kindOf("Witness agrees to interview with police", "witness-agrees-to-interview-with-police", [])).toBe(
      "news",
    );
    expect(kindOf("Inter views", "inter-viewers-count", [])).toBe("news");
  });

  it.each([
    ["Boats up, boats down", "harbour-ranking-kolumne-1.582", "opinion"],
    ["Quay send clear message", "quay-vs-harbour-analysis-league-b115", "analysis"],
    ["The strait, hour by hour", "war-in-the-strait-im-news-ticker-vom-26-august", "live blog"],
    ["An analysis of boats", "an-analysis-of-boats", "news"],
  ])("takes the address' word for “%s”", (title, slug, kind) => {
    expect(kindOf(title, slug, [])).toBe(kind);
  });

  const answered = [
    "The skipper Nora Quill has crossed the strait for ten years.",
    "Harbour Post: How was the sea?",
    "Nora Quill: Rough, and cold.",
    "Will you sail again?",
    "Of course.",
    "And the ferry?",
    "It runs.",
    "What comes next?",
    "Summer.",
  ];
  it("knows one by questions and answers that bear their speakers' names", () => {
    expect(kindOf("“The sea was rough”", "sea", answered)).toBe("interview");
  });

  it("takes an explainer's questions, and a checklist's, for none", () => {
    expect(kindOf("What the ferry costs", "ferry", answered.slice(3))).toBe("news");
    const list = [
      "Experience: How old are they?",
      "Good Service: Do they call?",
      "Price: What is it?",
      "Boats: How many?",
    ];
    expect(kindOf("How to choose a ferry", "choose", ["Ask yourself:", ...list])).toBe("news");
  });
});

describe("lines near the headline", () => {
  const kindWith = (line: string, lang = "en"): string =>
    authorsOf({
      lang,
      body: `<article><h1>Ferry resumes</h1><p>${line}</p>${"<p>The ferry runs again after long repairs.</p>".repeat(5)}</article>`,
    }).piece.kind;

  it("says loudly who paid", () => {
    expect(kindWith("In partnership with Harbour Bank")).toBe("sponsored");
    expect(kindWith("En partenariat avec The Harbour Commission", "fr")).toBe("sponsored");
    expect(kindWith("He works in partnership with fishermen.")).toBe("news");
  });

  it("reads the kind that stands with the writer", () => {
    expect(kindWith("Kolumne von Nora Quill", "de")).toBe("opinion");
    expect(kindWith("Analysis by Nora Quill")).toBe("analysis");
    expect(kindWith("Story by Nora Quill")).toBe("news");
  });
});

describe("copy of an agency", () => {
  const page = (byline: string) => ({
    body: `<article><h1>Ferry resumes</h1><p class="byline">${byline}</p>${"<p>The ferry runs again after repairs.</p>".repeat(4)}</article>`,
  });
  it("is wire copy where the byline names the agency alone, and not where the house signs too", () => {
    expect(authorsOf(page("By AFP")).piece.kind).toBe("wire copy");
    const data = { "@context": "https://schema.org", "@type": "Article", headline: "Ferry resumes" };
    const joint = { ...page("By Harbour Post and AFP"), data: { ...data, author: { name: "Harbour Post and AFP" } } };
    expect(authorsOf(joint).piece.kind).toBe("news");
  });

  it("is wire copy where the text begins with the agency's dateline, whoever signs", () => {
    const found = authorsOf({ ...page("By Nora Quill"), paragraphs: ["LISBON (AP) — The ferry runs again."] });
    expect(found.piece).toMatchObject({ kind: "wire copy", reason: "The text begins with the dateline of AP." });
  });

  it("is told from the name before it on the same line", () => {
    const found = authorsOf(page("By Nora Quill and Tobin Marsh The Associated Press"));
    expect(found.authors.map(({ name }) => name)).toEqual(["Nora Quill", "Tobin Marsh"]);
    expect(found.agencies).toEqual(["AP"]);
  });
});
