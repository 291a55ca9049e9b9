import { describe, expect, it } from "vitest";
import { authorsOf } from "./support.ts";

const kindOf = (title: string, url: string, paragraphs: string[]): string =>
  authorsOf({ title, url: `https://harbour.example/${url}`, paragraphs }).piece.kind;

describe("interviews that no label names", () => {
  it("takes the address' word for it, unless the headline has it too", () => {
    expect(kindOf("Nora Quill: why boats matter", "news/nora-quill-interview-boats-b12", [])).toBe("interview");
    expect(kindOf("“Barcos, siempre”", "cultura/entrevista-nora-quill.html", [])).toBe("interview");
    expect(kindOf("Witness agrees to interview with police", "witness-agrees-to-interview-with-police", [])).toBe(
      "news",
    );
    expect(kindOf("Inter views", "inter-viewers-count", [])).toBe("news");
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
});
