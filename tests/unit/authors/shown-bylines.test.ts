import { describe, expect, it } from "vitest";
import { authorsOf, namesOf } from "./support.ts";

const TEXT = "<p>The ferry between the two islands runs again after three weeks of repairs in the yard.</p>".repeat(4);
const shown = (byline: string, end = "", head = ""): string[] =>
  namesOf(authorsOf({ head, body: `<article><h1>Ferry resumes</h1>${byline}${TEXT}${end}</article>` }));

describe("bylines that the page shows", () => {
  it("reads one in an element for the date", () => {
    expect(shown('<div class="post-byline-date">By Nora Quill &bull; <span>March 12, 2025</span></div>')).toEqual([
      "Nora Quill",
    ]);
    expect(shown('<div class="byline-date">March 12, 2025</div>')).toEqual([]);
  });

  it("reads one in a site builder's widget", () => {
    const widget = '<div class="elementor-widget elementor-widget-text-editor"><h3>Written by Nora Quill</h3></div>';
    expect(shown("", widget)).toEqual(["Nora Quill"]);
  });

  it("leaves out what stands behind the name", () => {
    expect(shown('<span class="story-byline">Posted by NoraQ from the sinking-ferry dept.</span>')).toEqual(["NoraQ"]);
    expect(shown("<div>by Nora Quill, Candidate Representative to the Harbour Liaison Committee</div>")).toEqual([
      "Nora Quill",
    ]);
  });

  it("takes a book and its writer in a heading for no byline", () => {
    const meta = '<meta name="author" content="Nora Quill">';
    expect(shown("<h3>The Devils by Tobin Marsh (May 13th)</h3>", "", meta)).toEqual(["Nora Quill"]);
    expect(shown("<h3>The Devils by Tobin Marsh (May 13th)</h3>")).toEqual([]);
  });

  it("takes captions of works and their makers for no byline", () => {
    const works = "<p><em>Low Tide by Nora Quill</em></p><p><em>Lanterns by Tobin Marsh</em></p>";
    expect(shown(works)).toEqual([]);
    expect(shown("<p><em>Story by Nora Quill</em></p>")).toEqual(["Nora Quill"]);
  });

  it("takes whom a fact check judges for no author", () => {
    const review = (name: string) =>
      `<script type="application/ld+json">${JSON.stringify({ "@type": "ClaimReview", itemReviewed: { "@type": "Claim", author: { "@type": "Person", name } } })}</script>`;
    const marked = '<h4 class="author">Nora Quill and Tobin Marsh</h4>';
    expect(shown(marked, "", review("Nora Quill and Tobin Marsh"))).toEqual([]);
    expect(shown(marked, "", review("Ines Vale"))).not.toEqual([]);
  });

  it("knows a surname with a capital within", () => {
    const head = '<meta name="author" content="Nora McQuill"><meta property="og:site_name" content="Nora McQuill">';
    expect(shown("", "", head)).toEqual(["Nora McQuill"]);
  });

  it("takes no button beside the name for a person", () => {
    expect(
      shown('<div class="byline">By <a rel="author" href="/n">Nora Quill</a><span>Link Copied</span></div>'),
    ).toEqual(["Nora Quill"]);
  });
});
